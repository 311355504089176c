/** A letter as its recipient will read it, with all that is known of it, as plain data: what preview and page show. */
import type { ElementKind } from "../anatomy/element.ts";
import type { Severity } from "../rule.ts";
import type { Span } from "../text/span.ts";

/** How far a letter has come; "problems" until somebody has written it and nothing graver than a hint at style is left. */
export const CARD_STATES = ["ready", "problems", "sent"] as const;
export type CardState = (typeof CARD_STATES)[number];

export interface Card {
  /** "Rob Jensen", or words for somebody not yet named. */
  readonly recipient: string;
  /** Of the texts, as BCP 47 has it. */
  readonly lang: string;
  /** Job and company, as far as the file states them. */
  readonly about?: string;
  /** Of a merged row: "row 31 of people.csv", which stands in a list of its own. */
  readonly from?: string;
  /** Their profile, where it is an address that a browser opens. */
  readonly url?: string;
  readonly state: CardState;
  /** "ready", "2 problems", "sent 2026-05-15". */
  readonly stateWords: string;
  /** Where to find it in the file, as an offset (UTF-16). */
  readonly at: number;
  /** Of a merged row that is not sent: its index among the rows, by which “Mark sent” knows it. */
  readonly row?: number;
  /** Whether “Mark sent” can note it down in the file. */
  readonly canBeMarked: boolean;
  /** Every text that would be sent, the note first; none of what was sent to somebody of a list, which does not keep it. */
  readonly texts: readonly CardText[];
  readonly findings: readonly CardFinding[];
}

export interface CardText {
  /** "Note", "Variant B", "Follow-up". */
  readonly label: string;
  readonly text: string;
  /** The most UTF-16 code units that may be sent, where a limit applies. */
  readonly limit?: number;
  /** Whether no error concerns it. */
  readonly fit: boolean;
  /** What it is made of, in order of place; one may stand within another. */
  readonly found: readonly Found[];
  /** The same side by side: of what overlaps only one shows. */
  readonly marks: readonly Mark[];
  /** What a reader looks for and does not find; empty for texts of which nobody expects it. */
  readonly missing: readonly ElementKind[];
}

/** A stretch of the text. */
export interface Found extends Span {
  readonly kind: ElementKind;
}

export interface Mark extends Found {
  /** What made it one, to follow "because it ": "names an occasion". */
  readonly because?: string;
}

export interface CardFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands in the file, as an offset (UTF-16). */
  readonly at: number;
}
