/** What is said of a whole file: to a status item where there is one, and in the log when a file is not checked. */
import type { Connection } from "vscode-languageserver";
import type { Verdict } from "../shared/features/check.ts";
import { STATUS, type StatusParams } from "../shared/protocol.ts";
import { say } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import type { Draft } from "./drafts.ts";

export class Status {
  readonly #connection: Connection;
  readonly #client: Abilities;
  /** What was last said of each file, so that nothing is said twice. */
  readonly #said = new Map<string, string>();

  constructor(connection: Connection, client: Abilities) {
    this.#connection = connection;
    this.#client = client;
  }

  /** @param most how many findings are shown at most. */
  async show(draft: Draft, most: number): Promise<void> {
    const { uri } = draft.document;
    const status = { uri, ...(draft.verdict ? ofBatch(draft.verdict, most) : ofUnread(draft.why)) };
    const words = JSON.stringify(status);
    if (this.#said.get(uri) === words) return;
    this.#said.set(uri, words);
    // The file's name may be its recipient's, so that it stays out of the log.
    if (!draft.verdict) this.#connection.console.warn(status.message ?? "");
    if (this.#client.status) await this.#connection.sendNotification(STATUS, status);
  }

  forget(uri: string): void {
    this.#said.delete(uri);
  }
}

type Said = Omit<StatusParams, "uri">;

const ofUnread = (why: string): Said => ({ invites: 0, unfit: 0, message: say`This file ${why}.` });

function ofBatch({ batch, found }: Verdict, most: number): Said {
  const unfit = batch.invites.filter((_, index) => found.countsOf(index).error > 0);
  const { error, warning, information, hint } = found.counts;
  const count = error + warning + information + hint;
  const hidden = count - most;
  return {
    invites: batch.invites.length,
    unfit: unfit.length,
    ...(hidden > 0 && {
      message: say`Of ${count} findings the ${most} gravest are shown; ${hidden} are not.`,
    }),
  };
}
