/** A client's session with the server in this process, from its first word to its last. It fails on any message that nobody reads. */
import { deepEqual, equal } from "node:assert/strict";
import type {
  ClientCapabilities,
  InitializeResult,
  RegistrationParams,
  UnregistrationParams,
} from "vscode-languageserver";
import type { ReadText } from "../../shared/project/project.ts";
import { READ_FILE, type ReadFileAnswer, type ReadFileParams } from "../../shared/protocol/files.ts";
import type { StartOptions } from "../../shared/protocol.ts";
import { RICH } from "./clients.ts";
import { Inbox } from "./inbox.ts";
import { type Wire, wire } from "./wire.ts";

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly init?: StartOptions;
  /** The addresses of the workspace's folders. */
  readonly folders?: readonly string[];
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
  readonly #folders: readonly string[] | undefined;
  /** What the client was asked to tell of: id -> method and options. */
  readonly #registered = new Map<string, { readonly method: string; readonly options: unknown }>();
  #settings: unknown;
  /** What the server said about itself. */
  started: InitializeResult | undefined;

  constructor({
    capabilities = RICH,
    init,
    folders,
    settings = null,
    readText,
    readFile,
  }: SessionOptions = {}) {
    this.#wire = wire(readText);
    this.#capabilities = capabilities;
    this.#init = init;
    this.#folders = folders;
    this.#readFile = readFile;
    this.#settings = settings;
    const { client } = this.#wire;
    client.onNotification((method, params) => this.hears(method, params));
    client.onRequest((method, params) => this.answer(method, params));
    client.listen();
  }

  async start(): Promise<void> {
    const params = {
      processId: null,
      rootUri: null,
      workspaceFolders: this.#folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: this.#capabilities,
      initializationOptions: this.#init,
    };
    this.started = await this.request<InitializeResult>("initialize", params);
    await this.notify("initialized", {});
  }

  /** With which options the client was asked to tell of something, as far as that still holds. */
  registered(method: string): unknown[] {
    return [...this.#registered.values()].flatMap((one) => (one.method === method ? [one.options] : []));
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

  /** What the client does when the server says something unasked. */
  protected hears(method: string, params: unknown): void {
    this.#inbox.put(method, params);
  }

  /** What the client does when the server asks it for something. */
  protected answer(method: string, params: unknown): unknown {
    if (method === "workspace/configuration") {
      if (this.#settings instanceof Error) throw this.#settings;
      return [this.#settings];
    }
    if (method === READ_FILE) return this.#readFile?.(params as ReadFileParams) ?? null;
    if (method === "client/registerCapability") {
      for (const one of (params as RegistrationParams).registrations)
        this.#registered.set(one.id, { method: one.method, options: one.registerOptions });
      return null;
    }
    if (method === "client/unregisterCapability") {
      // The protocol itself spells it so.
      for (const { id } of (params as UnregistrationParams).unregisterations) this.#registered.delete(id);
      return null;
    }
    this.#inbox.put(method, params);
    return method === "workspace/applyEdit" ? { applied: true } : null;
  }
}
