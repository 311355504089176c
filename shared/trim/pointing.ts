/** Finds the words of a sentence that point back: "it", "that one", "there". */
import type { Token } from "../text/words.ts";
import {
  AFTER_EMPTY_IT,
  AFTER_ONE,
  BEFORE_EMPTY_IT,
  DETERMINERS,
  EXPLETIVE,
  NOW,
  PARTICLES,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from "./openers.ts";

/** The first word that stands for something which only what is said before the stretch can explain. */
export const pointerIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find((_, at) => pointsBack(tokens, at));

export const DEMONSTRATIVES: ReadonlySet<string> = new Set(["this", "that", "these", "those"]);

/** Whether the word at `at` stands for something that its own sentence has not named before it. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (token === undefined || token.kind !== "word") return false;
  const before = tokens.slice(0, at);
  if (PRONOUNS.has(token.word)) {
    if (token.word === "it" && isEmptyIt(tokens, at)) return false;
    // "The trainers like them": who does something is not whom it is done to, unless a new clause begins between.
    const from = POSSESSIVES.has(token.word) ? at : before.findLastIndex(({ word }) => JOINTS.has(word));
    return !before.slice(0, Math.max(from, 0)).some((_, i) => names(before, i, token.word));
  }
  if (token.word === "there")
    return !isEmptyThere(last, next) && !before.some((word, i) => isPlace(before, i));
  if (DEMONSTRATIVES.has(token.word))
    return at > 0 && isDemonstrative(tokens, at) && !before.some((_, i) => names(before, i, token.word));
  if (token.word === "one") {
    const isPart = last !== undefined && (DETERMINERS.has(last.word) || last.word === "no");
    return !isPart && (next === undefined || next.kind === "mark" || AFTER_ONE.has(next.word));
  }
  return token.word === "same" && last?.word === "the" && (next === undefined || next.kind === "mark");
}

/** Whether "this" or "that" points at something said before: "about that.", "in that space", "explore this". */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next === undefined || next.kind === "mark" || next.kind === "break" || PARTICLES.has(next.word))
    return true;
  if (token === undefined || NOW.has(next.word) || (next.word === "of" && token.word === "those"))
    return false;
  if (token.word !== "that") return true;
  return (
    last !== undefined &&
    (PREPOSITIONS.has(last.word) || last.word.endsWith("ing")) &&
    next.kind === "word" &&
    !SUBJECTS.has(next.word)
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set("its their his her yours ours mine".split(" "));
const JOINTS: ReadonlySet<string> = new Set(
  ", - ; : ( and but or so that which who whom when if because since while as how what where why whether than".split(
    " ",
  ),
);

/** "It was such a pleasure", "it's been ages", "keep it brief". */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (last !== undefined && BEFORE_EMPTY_IT.has(last.word)) return true;
  if (next !== undefined && AFTER_EMPTY_IT.has(next.word)) return true;
  // "find it hard to", "it was a pleasure": a verb before or behind, and what is so.
  const isSubject = next !== undefined && VERBS_OF_BEING.has(next.word);
  const words = tokens.slice(at + 1, at + (isSubject ? 7 : 2));
  return (
    words.some(({ word }) => EXPLETIVE.has(word)) &&
    (isSubject || tokens.slice(at + 2, at + 4).some(({ word }) => word === "to"))
  );
}

const VERBS_OF_BEING: ReadonlySet<string> = new Set(
  "is was would will has had must might may can could seems looks turns appears feels takes means helps pays".split(
    " ",
  ),
);

const isEmptyThere = (last: Token | undefined, next: Token | undefined): boolean =>
  (last !== undefined && ["out", "over", "up", "down", "hi", "hello", "hey"].includes(last.word)) ||
  (next !== undefined &&
    [
      "is",
      "are",
      "was",
      "were",
      "has",
      "have",
      "had",
      "will",
      "might",
      "may",
      "would",
      "seems",
      "any",
    ].includes(next.word));

/** Whether the token at `i` begins the name of a thing (or of people) that `pronoun` may stand for. */
function names(tokens: readonly Token[], i: number, pronoun: string): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === "slot") return true;
  if (token.kind !== "word") return false;
  if (i > 0 && token.capital && token.word !== "i") return true;
  const isPersonal = PRONOUNS.has(pronoun) && pronoun !== "it" && pronoun !== "its";
  if (isPersonal && (PEOPLE.has(token.word) || token.word === "my")) return true;
  if (!DETERMINERS.has(token.word)) return false;
  // "A view on that": what is new does not yet have a name that "that" could mean.
  if (DEMONSTRATIVES.has(pronoun) && (token.word === "a" || token.word === "an")) return false;
  const next = tokens[i + 1];
  if (next !== undefined && EXPLETIVE.has(next.word)) return false;
  return next !== undefined && (next.kind === "word" || next.kind === "number" || next.kind === "slot");
}

function isPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (
    token === undefined ||
    next === undefined ||
    !["at", "in", "to", "from", "with", "near", "for"].includes(token.word)
  ) {
    return false;
  }
  return next.capital || next.kind === "slot" || DETERMINERS.has(next.word);
}
