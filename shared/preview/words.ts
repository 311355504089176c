/** What preview and page say, in one place. */
import type { Severity } from "../rule.ts";
import { said, say, toSay } from "../text/say.ts";
import type { CardState } from "./card.ts";

export const FILTERS = ["all", "ready", "problems", "sent"] as const;
export type Filter = (typeof FILTERS)[number];

/** "Ready 12", and for a person who cannot see the number beside the word "12 ready". */
export const CHOICES: Record<
  Filter,
  { readonly words: () => string; readonly count: (many: number) => string }
> = {
  all: { words: () => said("All"), count: (many) => say`${many} in all` },
  ready: { words: () => said("Ready"), count: (many) => say`${many} ready` },
  problems: { words: () => said("Problems"), count: (many) => say`${many} with problems` },
  sent: { words: () => said("Sent"), count: (many) => say`${many} sent` },
};

export const WORDS = {
  /** The language of these words, for whoever reads them aloud: a translation puts its own. */
  language: () => said("en"),
  show: () => said("Show"),
  letters: () => said("Letters"),
  preview: () => said("Preview"),
  copy: () => said("Copy"),
  next: () => said("Next"),
  markSent: () => said("Mark sent"),
  profile: () => said("Profile"),
  found: () => said("Found"),
  missing: () => said("Not found"),
  findings: () => said("Findings"),
  noNext: () => said("There is no other letter to send below."),
  noneHere: () => said("There is no such letter."),
  nothing: () => said("No letter is written yet."),
  notKept: () => said("It is sent; a list does not keep the words."),
  noText: () => said("Nothing is written yet."),
  rules: () => said("What the rules say"),
} as const;

export const SEVERITIES: Record<Severity, string> = {
  error: toSay("error"),
  warning: toSay("warning"),
  information: toSay("information"),
  hint: toSay("hint"),
};

/** "Copy “Follow-up 2”": said where the button alone would not tell. */
export const copyWords = (label: string): string => say`Copy “${label}”`;

export const lengthWords = (length: number, limit: number | undefined): string =>
  limit === undefined ? say`${length} characters` : say`${length} of ${limit} characters`;

export const overWords = (words: string, over: number): string => say`${words}, ${over} over`;

export const matches = (state: CardState, filter: Filter): boolean => filter === "all" || state === filter;
