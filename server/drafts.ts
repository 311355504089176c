/** The open documents: read incrementally, and judged once for each version and configuration. The only cache there is. */
import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Head } from "../shared/batch/batch.ts";
import { readBatch } from "../shared/batch/read.ts";
import { type Kept, keptByBoth } from "../shared/batch/versions.ts";
import type { Config } from "../shared/config.ts";
import { check, Memory, type Verdict } from "../shared/features/check.ts";
import { FILE_SUFFIX, LANGUAGE_ID } from "../shared/protocol.ts";
import type { Surroundings } from "../shared/recipients/surroundings.ts";
import { said } from "../shared/text/say.ts";
import { keyOf } from "./addresses.ts";
import { whyUnread } from "./readable.ts";

/** One version of a document and all that is known of it. */
export type Draft = Checked | Unread;

interface Version {
  /** Moves on with the next edit: use it at once or keep what you need. */
  readonly document: TextDocument;
  /** Different for every version, configuration and opening of every document. */
  readonly id: string;
}

export interface Checked extends Version {
  readonly verdict: Verdict;
}

/** A text that is not checked. */
export interface Unread extends Version {
  readonly verdict?: never;
  /** As the end of a sentence whose subject is the file. */
  readonly why: string;
}

interface Open {
  readonly document: TextDocument;
  readonly memory: Memory;
  /** How much of the text is as it was in the latest draft; undefined while all of it is. */
  kept?: Kept | undefined;
  /** The latest draft, with the version and configuration that it is of. */
  latest?: {
    readonly version: number;
    readonly config: Config;
    readonly ignored: boolean;
    readonly draft: Draft;
  };
}

/** What holds for a batch, below its own front matter. */
export interface Standing {
  readonly config: Config;
  /** Whether its project wants it to be left alone. */
  readonly ignored: boolean;
}

/** What is known around a batch at the moment; the same object until something of it changes. */
export type AroundOf = (uri: string, head: Head) => Surroundings;

export class Drafts {
  readonly #open = new Map<string, Open>();
  /** The same by what their addresses have in common. */
  readonly #byKey = new Map<string, Open>();
  readonly #around: AroundOf;
  readonly #judged: (uri: string, verdict: Verdict) => void;
  #count = 0;

  /** @param judged hears of each batch that was judged. */
  constructor(around: AroundOf, judged: (uri: string, verdict: Verdict) => void) {
    this.#around = around;
    this.#judged = judged;
  }

  /** Takes up a document, if it is one of invitations. @returns whether it is. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): boolean {
    if (!isOurs(uri, languageId)) return false;
    const document = TextDocument.create(uri, languageId, version, text);
    const open = { document, memory: new Memory() };
    this.#open.set(uri, open);
    this.#byKey.set(keyOf(uri), open);
    return true;
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const open = this.#open.get(uri);
    if (open === undefined) return;
    for (const edit of contentChanges) {
      const kept = keptBy(edit, open.document);
      open.kept = open.kept ? keptByBoth(open.kept, kept) : kept;
      TextDocument.update(open.document, [edit], version);
    }
    TextDocument.update(open.document, [], version);
  }

  forget(uri: string): void {
    this.#open.delete(uri);
    this.#byKey.delete(keyOf(uri));
  }

  get uris(): Iterable<string> {
    return this.#open.keys();
  }

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** @param key what all ways to write the document's address have in common. */
  documentOf(key: string): TextDocument | undefined {
    return this.#byKey.get(key)?.document;
  }

  /**
   * The document as it stands, judged; undefined when it is not open or not one of invitations.
   * @param ignored whether its project wants it to be left alone.
   */
  of(uri: string, config: Config, ignored: boolean): Draft | undefined {
    const open = this.#open.get(uri);
    if (open === undefined) return undefined;
    const { latest, document } = open;
    const { version } = document;
    const isLatest = latest?.version === version && latest.config === config && latest.ignored === ignored;
    if (isLatest && this.#isCurrent(latest.draft)) return latest.draft;
    const draft = this.#judge(open, config, ignored);
    open.latest = { version, config, ignored, draft };
    open.kept = undefined;
    if (draft.verdict) this.#judged(uri, draft.verdict);
    return draft;
  }

  /** Whether what is known around it is what was known when it was judged. */
  #isCurrent({ document, verdict }: Draft): boolean {
    return (
      verdict === undefined || verdict.mailing.surroundings === this.#around(document.uri, verdict.batch.head)
    );
  }

  #judge({ document, memory, latest, kept }: Open, config: Config, ignored: boolean): Draft {
    this.#count += 1;
    const id = String(this.#count);
    const text = document.getText();
    const before = latest?.draft.verdict?.batch;
    const unread = () => whyUnread(text, before && kept);
    const why = ignored ? said("is ignored by cordial.json, so it is not checked") : unread();
    if (why !== undefined) return { document, id, why };
    const batch = readBatch(text, before, config.house, kept);
    return { document, id, verdict: check(batch, config, memory, this.#around(document.uri, batch.head)) };
  }
}

/** How much of a document's text an edit will leave as it is. */
function keptBy(edit: TextDocumentContentChangeEvent, document: TextDocument): Kept {
  if (!("range" in edit)) return { front: 0, back: 0 };
  const ends = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
  return { front: Math.min(...ends), back: document.getText().length - Math.max(...ends) };
}

function isOurs(uri: string, languageId: string): boolean {
  return languageId === LANGUAGE_ID || uri.endsWith(FILE_SUFFIX);
}
