/** The editor's settings: asked of the client for each file where it can answer, and remembered until they change. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import { type Config, configure, DEFAULT_CONFIG } from "../shared/config.ts";
import { MAX_FINDINGS, MOST_FINDINGS, SECTION, SHOWN, type Shown } from "../shared/protocol.ts";
import type { Abilities } from "./abilities.ts";
import { faultOf } from "./faults.ts";

/** What the settings say of a file. */
export interface Preferences {
  /** A configuration with the settings on top of it; of the same one always the same. */
  readonly over: (base: Config) => Config;
  /** What is not to be shown beside the text. */
  readonly hidden: ReadonlySet<Shown>;
  /** How many findings of a file are shown at most. */
  readonly most: number;
}

const DEFAULTS: Preferences = { over: (base) => base, hidden: new Set(), most: MOST_FINDINGS };

export class Settings {
  readonly #connection: Connection;
  readonly #client: Abilities;
  readonly #known = new Map<string, Promise<Preferences>>();
  /** For clients that only tell what has changed. */
  #told: Promise<Preferences> = Promise.resolve(DEFAULTS);
  /** What was complained of already: once is enough. */
  readonly #said = new Set<string>();

  constructor(connection: Connection, client: Abilities) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Asks the client to tell of changes, where it wants to be asked. */
  async follow(): Promise<void> {
    if (!this.#client.registersConfiguration) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  /** What the settings say of a file; the same object until they change. */
  of(uri: string): Promise<Preferences> {
    if (!this.#client.configuration) return this.#told;
    const known = this.#known.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#known.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** @param settings all that the client told with the change; null where it wants to be asked. */
  change(settings: unknown): void {
    this.#known.clear();
    if (!this.#client.configuration) this.#told = Promise.resolve(this.#read(partOf(settings, SECTION)));
  }

  async #ask(uri: string): Promise<Preferences> {
    try {
      return this.#read(
        await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }),
      );
    } catch (error) {
      this.#connection.console.warn(`The settings could not be read, so every rule is on: ${faultOf(error)}`);
      return DEFAULTS;
    }
  }

  #read(section: unknown): Preferences {
    const levels = partOf(section, "rules");
    const { problems } = configure(DEFAULT_CONFIG, levels);
    for (const { message } of problems) this.#complain(`Settings, ${SECTION}.rules: ${message}`);
    const known = new WeakMap<Config, Config>();
    return {
      over: (base) => {
        // Their problems have been told here; in a file only what its own front matter says wrongly is told.
        const config = known.get(base) ?? { ...configure(base, levels), problems: [] };
        known.set(base, config);
        return config;
      },
      hidden: new Set(KINDS.filter((kind) => partOf(section, kind) === false)),
      most: mostOf(partOf(section, MAX_FINDINGS)),
    };
  }

  #complain(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    // As a notification: the library's own way asks for an answer, and there is nothing to answer.
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }
}

const KINDS = Object.keys(SHOWN).filter((key): key is Shown => Object.hasOwn(SHOWN, key));

const mostOf = (stated: unknown): number =>
  typeof stated === "number" && stated >= 1 ? Math.floor(stated) : MOST_FINDINGS;

/** A part of something that was read from outside. */
function partOf(whole: unknown, key: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined;
}
