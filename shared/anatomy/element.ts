/** The parts that a note is read into: each a kind, a place, and what made it one. */
import type { Span } from "../text/span.ts";

/** One table of kind -> words for it, so that hover, docs and completion cannot disagree. */
export const ELEMENT_KINDS = {
  greeting: "the greeting",
  name: "the recipient's name",
  context: "how we know each other, how I know of you, or what we share",
  particular: "what is said of them and of nobody else",
  reason: "what the connection is for",
  introduction: "who I am",
  offer: "what is in it for them",
  warmth: "thanks, pleasure or interest",
  request: "asks to connect",
  meeting: "asks for a meeting",
  pitch: "sells something",
  "contact-detail": "a link, address or number",
  "default-sentence": "the platform's default sentence",
  "stock-phrase": "a phrase that smells of a template",
  collector: "collects connections",
  admiration: "praise that does not say of what",
  flattery: "a superlative",
  texting: "texting style",
  shouting: "shouting",
  "relative-day": "a day counted from the day of writing",
  chase: "presses about an earlier message",
  claim: "claims a relationship",
  placeholder: "filled in for each recipient",
  hole: "left for the writer to fill",
  closing: "the closing",
  signature: "the signature",
} as const;

export type ElementKind = keyof typeof ELEMENT_KINDS;

/** In the order of the table. */
export const KINDS = Object.keys(ELEMENT_KINDS).filter((kind): kind is ElementKind => kind in ELEMENT_KINDS);

/** What a reader looks for in a note, in the order in which they meet it; what a trimmed note must not lose. */
export const LOOKED_FOR: readonly ElementKind[] = [
  "greeting",
  "name",
  "context",
  "reason",
  "introduction",
  "offer",
  "warmth",
  "closing",
  "signature",
];

export interface Element {
  readonly kind: ElementKind;
  /** In the sent text. */
  readonly span: Span;
  /** What made it one, to follow "because it ": "names an occasion". */
  readonly because: string;
  /** A narrower kind, where rules tell them apart: of a claim "friend" or "business"; of a placeholder, what it stands for. */
  readonly detail?: string;
}
