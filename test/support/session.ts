/** A client's session with the server in this process, from its first word to its last. It fails on any message that nobody reads. */
import { deepEqual, equal } from "node:assert/strict";
import type { ClientCapabilities, InitializeResult } from "vscode-languageserver";
import type { ReadText } from "../../shared/project/project.ts";
import {
  READ_FILE,
  type ReadFileAnswer,
  type ReadFileParams,
  type StartOptions,
} from "../../shared/protocol.ts";
import { RICH } from "./clients.ts";
import { Inbox } from "./inbox.ts";
import { type Wire, wire } from "./wire.ts";

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly init?: StartOptions;
  /** What stands under `cordial` in the settings; an error for a client that cannot tell. */
  readonly settings?: unknown;
  /** What the server's host reads project files with. */
  readonly readText?: ReadText;
  /** What the client reads for the server, for a client that offers `files`. */
  readonly readFile?: (params: ReadFileParams) => ReadFileAnswer;
}

export class Session {
  readonly #wire: Wire;
  readonly #inbox = new Inbox();
  readonly #capabilities: ClientCapabilities;
  readonly #init: StartOptions | undefined;
  readonly #readFile: SessionOptions["readFile"];
  #settings: unknown;
  /** What the server said about itself. */
  started: InitializeResult | undefined;

  constructor({ capabilities = RICH, init, settings = null, readText, readFile }: SessionOptions = {}) {
    this.#wire = wire(readText);
    this.#capabilities = capabilities;
    this.#init = init;
    this.#readFile = readFile;
    this.#settings = settings;
    const { client } = this.#wire;
    client.onNotification((method, params) => this.#inbox.put(method, params));
    client.onRequest((method, params) => this.#answer(method, params));
    client.onRequest<ReadFileAnswer | null, void>(
      READ_FILE,
      (params: ReadFileParams) => this.#readFile?.(params) ?? null,
    );
    client.listen();
  }

  async start(): Promise<void> {
    const params = {
      processId: null,
      rootUri: null,
      capabilities: this.#capabilities,
      initializationOptions: this.#init,
    };
    this.started = await this.request<InitializeResult>("initialize", params);
    await this.notify("initialized", {});
    const { didChangeConfiguration } = this.#capabilities.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration) await this.next("client/registerCapability");
  }

  /** Changes the settings, and tells so in the way that the client has declared. */
  async set(settings: unknown): Promise<void> {
    this.#settings = settings;
    const isAsked = this.#capabilities.workspace?.configuration;
    await this.notify("workspace/didChangeConfiguration", {
      settings: isAsked ? null : { cordial: settings },
    });
  }

  request<T>(method: string, params?: unknown): Promise<T> {
    return this.#wire.client.sendRequest<T>(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.#wire.client.sendNotification(method, params);
  }

  /** The next thing that the server says by itself. */
  next<T>(method: string): Promise<T> {
    return this.#inbox.next(method);
  }

  /** Writes bytes past the protocol. */
  write(bytes: string): void {
    this.#wire.write(bytes);
  }

  /** With what code the server's process would have ended. */
  get exitCode(): number | undefined {
    return this.#wire.exitCode();
  }

  /** Ends the session as it should end, if it has not ended yet. */
  async close(): Promise<void> {
    if (this.exitCode !== undefined) return;
    await this.request("shutdown");
    await this.exit();
    equal(this.exitCode, 0);
  }

  /** Leaves, politely or not. */
  async exit(): Promise<void> {
    await this.notify("exit");
    while (this.exitCode === undefined) await new Promise(setImmediate);
    deepEqual(this.#inbox.unread(), [], "Nobody has read what the server said.");
    this.#wire.client.dispose();
  }

  /** What the client does when the server asks it for something. */
  #answer(method: string, params: unknown): unknown {
    if (method === "workspace/configuration") {
      if (this.#settings instanceof Error) throw this.#settings;
      return [this.#settings];
    }
    this.#inbox.put(method, params);
    return method === "workspace/applyEdit" ? { applied: true } : null;
  }
}
