/** What the preview's view and the editor's side of it tell each other. */
import type { Translations } from "../text/say.ts";
import type { Card } from "./card.ts";

/** From the view: what its person does, and what it has to have to go on. */
export type Asked =
  | { readonly does: "ready" }
  | { readonly does: "want"; readonly cards: readonly number[] }
  | { readonly does: "reveal"; readonly card: number; readonly finding?: number; readonly focus: boolean }
  | { readonly does: "copy"; readonly card: number; readonly text: number }
  | { readonly does: "sent"; readonly card: number }
  | { readonly does: "row"; readonly card: number }
  | { readonly does: "rule"; readonly id: string };

/** To the view. Cards are those of the latest states that were told. */
export interface Told {
  /** The file's name and address; absent while there is none. */
  readonly file?: { readonly name: string; readonly uri: string };
  /** The first letter of each card's state; absent where nothing has changed. */
  readonly states?: string;
  /** The card at the cursor. */
  readonly at?: number;
  readonly cards?: readonly (readonly [index: number, card: Card])[];
}

/** What the view keeps while it is hidden, or the editor is closed. */
export interface Kept {
  readonly uri?: string;
  readonly filter?: string;
}

/** Reads what has come from the view; undefined for what is none of the messages. */
export function askedIn(message: unknown): Asked | undefined {
  if (!isRecord(message)) return undefined;
  const { does, cards, card, finding, text, id, focus } = message;
  switch (does) {
    case "ready":
      return { does };
    case "want":
      return Array.isArray(cards) && cards.every(isIndex) ? { does, cards } : undefined;
    case "reveal":
      if (!isIndex(card)) return undefined;
      return { does, card, focus: focus === true, ...(isIndex(finding) && { finding }) };
    case "copy":
      return isIndex(card) && isIndex(text) ? { does, card, text } : undefined;
    case "sent":
    case "row":
      return isIndex(card) ? { does, card } : undefined;
    case "rule":
      return typeof id === "string" && /^[a-z-]+$/.test(id) ? { does, id } : undefined;
    default:
      return undefined;
  }
}

/** Reads what the view has kept. */
export function keptIn(state: unknown): Kept {
  if (!isRecord(state)) return {};
  const { uri, filter } = state;
  return { ...(typeof uri === "string" && { uri }), ...(typeof filter === "string" && { filter }) };
}

/** Reads the translations that stand in the view's document; undefined where it is to speak English. */
export function wordsIn(written: string | undefined): Translations | undefined {
  const words: unknown = written === undefined ? undefined : JSON.parse(written);
  if (!isRecord(words)) return undefined;
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
