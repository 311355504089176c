/**
 * The phrases of all elements, compiled. It is made from the phrases when the first note is read; in what ships, this
 * file has been replaced by what it makes, so that nobody waits for it (`scripts/phrase-table.ts`).
 */
import { compile, type Phrase } from "./compile.ts";
import type { ElementKind } from "./element.ts";
import type { Grammar } from "./grammar.ts";
import { EN } from "./lexicon/en.ts";
import { PHRASINGS } from "./phrasings.ts";

/** What phrases mean: what they make, or, as `never`, what they keep from being made. */
export interface Meaning {
  readonly kind: ElementKind;
  readonly never: boolean;
  /** Whether the element reaches on to the end of the clause. */
  readonly reaches: boolean;
  readonly because: string;
  readonly detail?: string;
}

export interface Compiled {
  readonly grammar: Grammar;
  /** By the numbers that the grammar's nodes accept. */
  readonly meanings: readonly Meaning[];
}

export function compiled(): Compiled {
  const meanings: Meaning[] = [];
  const phrases: Phrase[] = [];
  const enlist = (lines: string, meaning: Omit<Meaning, "reaches">): void => {
    meanings.push({ ...meaning, reaches: false }, { ...meaning, reaches: true });
    for (const line of lines.split("\n")) {
      const phrase = line.trim();
      const reaches = phrase.endsWith("…");
      if (phrase !== "")
        phrases.push({
          text: reaches ? phrase.slice(0, -1) : phrase,
          meaning: meanings.length - (reaches ? 1 : 2),
        });
    }
  };
  for (const { kind, phrases: made, never } of PHRASINGS) {
    for (const { phrases: lines, ...meant } of made.flat()) enlist(lines, { kind, never: false, ...meant });
    enlist(never ?? "", { kind, never: true, because: "" });
  }
  return { grammar: compile(phrases, EN), meanings };
}
