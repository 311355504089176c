/** The client of a server that runs in a worker: it starts one for each session, and ends it. */
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  BaseLanguageClient,
  type DataCallback,
  Disposable,
  type LanguageClientOptions,
  type Message,
  type MessageReader,
  type MessageTransports,
  type MessageWriter,
} from "vscode-languageclient/browser";
import { NAME, SECTION } from "../shared/protocol.ts";

/** What a server runs in, whatever the host makes of it. */
export interface ServerWorker {
  readonly send: (message: Message) => void;
  readonly onMessage: (take: (message: Message) => void) => void;
  /** Tells when it has ended by itself. What it failed of stays untold, since that may quote a note. */
  readonly onEnd: (tell: () => void) => void;
  /** Ends it at once, busy or not. */
  readonly end: () => void;
}

/** Rejects when the worker cannot be made. */
export type StartWorker = () => Promise<ServerWorker>;

export class WorkerClient extends BaseLanguageClient {
  readonly #start: StartWorker;
  #worker: ServerWorker | undefined;

  constructor(start: StartWorker, options: LanguageClientOptions) {
    super(SECTION, NAME, options);
    this.#start = start;
  }

  /** Called for the first session and for each after a server that ended. */
  protected override async createMessageTransports(): Promise<MessageTransports> {
    const worker = await this.#start();
    this.#worker = worker;
    return { reader: new Reader(worker), writer: new Writer(worker) };
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.#worker?.end();
    }
  }
}

class Reader extends AbstractMessageReader implements MessageReader {
  readonly #worker: ServerWorker;

  constructor(worker: ServerWorker) {
    super();
    this.#worker = worker;
    worker.onEnd(() => this.fireClose());
  }

  listen(take: DataCallback): Disposable {
    this.#worker.onMessage(take);
    return Disposable.create(() => {});
  }
}

class Writer extends AbstractMessageWriter implements MessageWriter {
  readonly #worker: ServerWorker;

  constructor(worker: ServerWorker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.send(message);
  }

  /** There is nothing to flush: a message is on its way as soon as it is written. */
  end(): void {}
}
