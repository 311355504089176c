/** What is found in the batches of the workspace that are not open, for clients that ask for all of it. */
import type { CancellationToken, Diagnostic } from "vscode-languageserver";
import type { Config } from "../shared/config.ts";
import type { Others } from "../shared/recipients/surroundings.ts";
import { keyOf } from "./addresses.ts";
import type { DiagnosingHost } from "./diagnostics.ts";
import type { Standing } from "./drafts.ts";
import type { Closed } from "./folders.ts";
import { toDiagnostic } from "./translate.ts";

/** What was found in one version of a batch, and under which circumstances. */
export interface FoundClosed {
  readonly uri: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly holds: Circumstances;
}

interface Circumstances extends Standing {
  readonly most: number;
  readonly others: Others | undefined;
}

const isSame = (one: Circumstances, other: Circumstances): boolean =>
  one.config === other.config &&
  one.ignored === other.ignored &&
  one.most === other.most &&
  one.others === other.others;

export class ClosedDiagnostics {
  readonly #host: DiagnosingHost;
  /** Nothing more is kept of a batch than what is shown of it. */
  readonly #found = new WeakMap<Closed, FoundClosed>();
  #count = 0;

  constructor(host: DiagnosingHost) {
    this.#host = host;
  }

  /** One after the other, with room for messages between them. */
  async *all(token: CancellationToken): AsyncGenerator<FoundClosed> {
    for (const closed of await this.#host.workspace.closedBatches.all()) {
      if (token.isCancellationRequested) return;
      yield await this.#of(closed);
    }
  }

  /** What is found in one of them; undefined when it is none. */
  async asked(uri: string): Promise<FoundClosed | undefined> {
    const all = await this.#host.workspace.closedBatches.all();
    const closed = all.find((one) => keyOf(one.uri) === keyOf(uri));
    return closed && this.#of(closed);
  }

  async #of(closed: Closed): Promise<FoundClosed> {
    const { uri } = closed;
    const { mostOf, soon, standingOf, workspace } = this.#host;
    const { config, ignored } = await standingOf(uri);
    const most = await mostOf(uri);
    const others = workspace.closedBatches.othersOf(uri);
    const known = this.#found.get(closed);
    const holds = { config, ignored, most, others };
    if (known && isSame(known.holds, holds)) return known;
    await new Promise<void>(soon);
    this.#count += 1;
    const diagnostics = ignored ? [] : await this.#diagnosticsOf(closed, config, most);
    const found = { uri, id: `closed ${this.#count}`, diagnostics, holds };
    this.#found.set(closed, found);
    return found;
  }

  async #diagnosticsOf(closed: Closed, config: Config, most: number): Promise<Diagnostic[]> {
    const { client, pageOf, workspace } = this.#host;
    const judged = await workspace.closedBatches.judge(closed, config);
    if (judged === undefined) return [];
    const { document, verdict } = judged;
    const beside = (source?: string) => (source === undefined ? document : judged.beside(source));
    return verdict.found
      .gravest(most)
      .map((finding) => toDiagnostic(document, finding, client, pageOf, beside));
  }
}
