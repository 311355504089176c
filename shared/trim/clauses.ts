/** Cuts within a sentence: a bracket, an aside between dashes, a clause that trails or leads. */
import type { Edit } from "../text/edit.ts";
import { covers, overlaps, type Span, textOf } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { type Cut, cutOf, LOSS } from "./cut.ts";
import { pointerIn } from "./pointing.ts";
import { capitalised, isClause, isEnded, isWord, startsWith } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";
import { goneWith, isFlawed, personalLoss, sharedBy, worthOf } from "./worth.ts";

/** The cuts of one unit; they may overlap each other. */
export function clauseCuts(layout: Layout, unit: Unit): Cut[] {
  const { text, solid } = layout;
  if (unit.fixed) return [];
  const edits = [
    ...brackets(text, unit),
    ...asides(text, unit),
    ...trailing(text, unit),
    ...leading(text, unit),
  ];
  return edits.flatMap((edit) => {
    const { span } = edit;
    const isBroken = solid.some((slot) => overlaps(slot, span) && !covers(span, slot));
    if (isBroken || isHollow(layout, unit, span)) return [];
    // A new start repeats the word that stays.
    const goes = edit.text.length > 1 ? { start: span.start, end: span.end - edit.text.length } : span;
    const about = {
      loss: lossOf(layout, unit, span),
      quote: textOf(text, goes).trim(),
      lost: goneWith(layout, span),
    };
    return [cutOf("clause", unit.index, [edit], about)];
  });
}

/** What the words that go are worth; an element that loses only a part of its words counts by half. */
function lossOf(layout: Layout, unit: Unit, span: Span): number {
  const lost = goneWith(layout, span);
  const touched = sharedBy(layout, span).filter((i) => !lost.includes(i));
  const worth = 0.8 * worthOf(layout, lost) + 0.5 * worthOf(layout, touched);
  if (worth === 0 && isFlawed(layout, lost)) return LOSS.clause;
  // A sentence that tells nothing had better go whole.
  const idle = worthOf(layout, sharedBy(layout, unit)) === 0 ? LOSS.idle : 0;
  const words = unit.tokens.filter((token) => isWord(token) && overlaps(token, span));
  return LOSS.clause + idle + personalLoss(layout, words) + worth + Math.min(words.length / 16, 1.5);
}

/** Whether nothing that tells would be left: "I came across your profile", or "My name is Ana". */
function isHollow(layout: Layout, { start, end, tokens }: Unit, span: Span): boolean {
  const left = [
    ...goneWith(layout, { start, end: span.start }),
    ...goneWith(layout, { start: span.end, end }),
  ];
  if (isFlawed(layout, left) && worthOf(layout, left) === 0) return true;
  const words = tokens.filter((token) => isWord(token) && !overlaps(token, span));
  return startsWith(words, ["my", "name", "is"]) && words.length < 6;
}

/** "(…)" inside of a sentence. */
function* brackets(text: string, unit: Unit): Generator<Edit> {
  const { start, end, tokens } = unit;
  for (const { index, 0: whole } of text.slice(start, end).matchAll(/\([^()\n]{3,200}\)/g)) {
    const span = { start: start + index, end: start + index + whole.length };
    const isInside = tokens.some((token) => isWord(token) && token.end <= span.start);
    if (isInside && isBlankAt(text, span.start - 1)) yield ended(text, unit, span);
  }
}

/** "— … —" and a single "— …" to the end. */
function* asides(text: string, unit: Unit): Generator<Edit> {
  const { tokens } = unit;
  const dashes = tokens.flatMap((token, at) => (isDash(text, token) ? [at] : []));
  const [first, second] = dashes;
  const last = dashes.at(-1);
  if (first === undefined || last === undefined) return;
  if (dashes.length === 2 && second !== undefined) {
    const whole = spanOf(tokens, first, second + 1);
    const isOne = isClause([...tokens.slice(0, first), ...tokens.slice(second + 1)]);
    if (whole !== undefined && isOne && tokens.slice(0, first).some(isWord))
      yield { span: whole, text: isBlankAt(text, whole.end) ? "" : " " };
  }
  const head = tokens.slice(0, last);
  const tail = spanOf(tokens, last, endOf(tokens));
  if (tail !== undefined && isClause(head) && isEnded(head)) yield ended(text, unit, tail);
}

/** A dash between words, not within one: a long dash, or a short one with blanks around it; a semicolon works alike. */
function isDash(text: string, { kind, word, start, end }: Token): boolean {
  if (kind !== "mark") return false;
  if (word === ";") return true;
  return word === "-" && (text.charAt(start) === "—" || (isBlankAt(text, start - 1) && isBlankAt(text, end)));
}

const isBlankAt = (text: string, at: number): boolean => text.charAt(at).trim() === "";

/** ", especially …", ", which …", ", and I …": a clause that trails to the end of its sentence. */
function* trailing(text: string, unit: Unit): Generator<Edit> {
  const { tokens } = unit;
  const stop = endOf(tokens);
  for (let at = 3; at < stop - 1; at += 1) {
    const hasComma = tokens[at]?.word === ",";
    const from = hasComma ? at + 1 : at;
    const span = spanOf(tokens, at, stop);
    if (span === undefined || !opensTail(tokens, from, hasComma)) continue;
    const head = tokens.slice(0, at);
    if (
      !isClause(head) ||
      !isEnded(head) ||
      isHalf(head) ||
      tokens.slice(from, stop).filter(isWord).length < 3
    )
      continue;
    yield ended(text, unit, span);
    const next = hasComma ? nextClause(tokens, from, stop) : 0;
    const middle = spanOf(tokens, at, next);
    if (middle !== undefined) yield { span: middle, text: "" };
  }
}

/** "Fennel, a firm that …": a name, said once more in other words. */
function isApposition(tokens: readonly Token[], from: number): boolean {
  const named = tokens[from - 2];
  const article = tokens[from]?.word;
  const isNamed = named !== undefined && (named.capital || named.kind === "slot") && named.word !== "i";
  return (
    isNamed && (article === "a" || article === "an") && tokens.slice(from).every(({ word }) => word !== ",")
  );
}

/** Where, after a clause in the middle, a comma leads on to the next main clause: ", but I do"; 0 when there is none. */
function nextClause(tokens: readonly Token[], from: number, stop: number): number {
  const at = tokens.findIndex(({ word }, i) => i > from && i < stop && word === ",");
  const [joint, subject] = [tokens[at + 1], tokens[at + 2]];
  if (at < 0 || joint === undefined || subject === undefined || !SUBJECTS.has(subject.word)) return 0;
  return ["but", "and", "so"].includes(joint.word) && pointerIn(tokens.slice(at + 2, stop)) === undefined
    ? at
    : 0;
}

function opensTail(tokens: readonly Token[], from: number, hasComma: boolean): boolean {
  const [before, first, second, third] = [tokens[from - 1], tokens[from], tokens[from + 1], tokens[from + 2]];
  if (before === undefined || first === undefined || second === undefined || first.kind !== "word")
    return false;
  if (hasComma && AFTER_COMMA.has(first.word)) return true;
  if (hasComma && isApposition(tokens, from)) return true;
  if (!hasComma && BARE.has(first.word)) return !ASKING.has(before.word);
  if (!hasComma && first.word === "who") return before.capital || before.kind === "slot";
  if (!hasComma && BARE_PAIRS.has(`${first.word} ${second.word}`)) return true;
  // What follows "but" or "so" is the point of its sentence; what follows "and" is one more.
  if (first.word !== "and") return false;
  if (hasComma && LEADERS.has(second.word)) return true;
  // A main clause with a noun as its subject, where no list can be meant.
  const isListed = tokens.slice(0, from - 1).some(({ word }) => word === ",");
  if (hasComma && !isListed && isClause(tokens.slice(from + 1))) return true;
  return (
    PREDICATES.has(second.word) ||
    QUESTIONS.has(second.word) ||
    (SUBJECTS.has(second.word) && third !== undefined)
  );
}

/** "I know you are busy, but …", "With spring so near, I …": what leads up to a sentence that stands by itself. */
function* leading(text: string, { tokens }: Unit): Generator<Edit> {
  const first = tokens[0];
  const comma = tokens.findIndex(({ word }) => word === ",");
  const at = tokens[comma + 1]?.word === "but" ? comma + 2 : comma + 1;
  const next = tokens[at];
  const rest = tokens.slice(at);
  if (first === undefined || comma < 2 || next?.kind !== "word" || !SUBJECTS.has(next.word)) return;
  if (at === comma + 1 && !LEADERS.has(first.word)) return;
  if (
    !isClause(rest) ||
    pointerIn(rest) !== undefined ||
    tokens.slice(0, comma).some(({ word }) => word === "(" || word === "if")
  )
    return;
  yield { span: { start: first.start, end: next.end }, text: capitalised(text.slice(next.start, next.end)) };
}

/** "Both … and", "either … or", "if …," and an open bracket begin what the tail would close. */
const isHalf = (head: readonly Token[]): boolean =>
  head.filter(({ word }) => word === "(").length > head.filter(({ word }) => word === ")").length ||
  head.some(({ word }, at) => HALVES.has(word) && head.slice(at).every(({ word: later }) => later !== ",")) ||
  OPENS_HALF.has(head[0]?.word ?? "");

/** The edit that lets the sentence end where `span` starts; a stop that goes with it comes back. */
function ended(text: string, { end }: Unit, span: Span): Edit {
  const goes = text.slice(span.start, span.end);
  const hasStop = /[.!?…]/.test(text.slice(span.end, end));
  if (hasStop || !/[.!?…]["”')\]]*$/.test(goes)) return { span, text: "" };
  return { span: { start: text.slice(0, span.start).trimEnd().length, end: span.end }, text: "." };
}

/** From token `from` up to token `to`, when there are two at least. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to - from < 2
    ? undefined
    : { start: first.start, end: last.end };
}

/** Where the end marks, emoji and quotes of a sentence start. */
function endOf(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((token) => isWord(token) || token.word === ")");
  return last + 1;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const AFTER_COMMA = setOf(
  `especially particularly notably including such like which who whose where given focused focusing based building helping
  working specialising specializing mainly mostly primarily along with though although while whereas because since as
  even having being hoping looking thanks without using rather`,
);
/** What needs no comma before it. */
const BARE = setOf("especially particularly because although whereas where when without using");
const BARE_PAIRS: ReadonlySet<string> = new Set([
  "so they",
  "rather than",
  "instead of",
  "as soon",
  "as well",
]);
/** After these a "where" or "when" is what is asked, not where it was. */
const ASKING = setOf(
  "ask know learn hear see tell wonder explain understand remember find found saw asked heard learned exactly and or",
);
const SUBJECTS = setOf("i we it they you");
const PREDICATES = setOf(
  "would was am have had hope wanted want thought think look will can could believe found saw noticed loved enjoyed",
);
const QUESTIONS = setOf("what how why where whether");
const HALVES = setOf("both either neither between whether not");
const OPENS_HALF = setOf("if when while although though since as because given");
const LEADERS = setOf(
  "with as although though while since when after before given based having in at on during for being because",
);
