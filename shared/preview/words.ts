/** What preview and page say, in one place. */
import type { CardState } from "./card.ts";

export const FILTERS = ["all", "ready", "problems", "sent"] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_WORDS: Record<Filter, string> = {
  all: "All",
  ready: "Ready",
  problems: "Problems",
  sent: "Sent",
};

export const WORDS = {
  show: "Show",
  letters: "Letters",
  preview: "Preview",
  copy: "Copy",
  next: "Next",
  markSent: "Mark sent",
  profile: "Profile",
  found: "Found",
  missing: "Not found",
  findings: "Findings",
  noNext: "There is no other letter to send below.",
  noneHere: "There is no such letter.",
  nothing: "No letter is written yet.",
  noText: "Nothing is written yet.",
  rules: "What the rules say",
} as const;

/** "Copy note", "Copy follow-up 2": said where the button alone would not tell. */
export const copyWords = (label: string): string => `${WORDS.copy} ${label.toLowerCase()}`;

export const lengthWords = (length: number, limit: number | undefined): string =>
  limit === undefined ? `${length} characters` : `${length} of ${limit} characters`;

/** "12 ready", for a person who cannot see the number beside the word. */
export const countWords = (count: number, filter: Filter): string =>
  filter === "all" ? `${count} in all` : `${count} ${filter}`;

export const matches = (state: CardState, filter: Filter): boolean => filter === "all" || state === filter;
