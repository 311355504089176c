/** Reads the recipient's name outside the greeting: addressed in passing, or known from the heading. */
import { isGivenName } from "../batch/names/short.ts";
import { TITLES } from "../batch/names/titles.ts";
import type { Element } from "./element.ts";
import type { Look, Reader } from "./reader.ts";

export const name: Reader = {
  kind: "name",
  read: (look) => [
    ...known(look),
    ...(look.slots.length > 0 ? addressed(look) : []),
    ...(look.of("name").length > 0 ? [] : called(look)),
  ],
};

/** Words of the recipient's own name, wherever they stand. */
function known({ tokens, about, isOrdinary }: Look): Element[] {
  const { recipient, isNameOf, answersTo } = about;
  if (recipient === undefined) return [];
  const found: Element[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first?.kind !== "word" || !first.capital) continue;
    // A strange first word may be a form of the name that we do not know; any other has to be certain. A title alone may be anyone's.
    const answers = at === 0 && !isOrdinary(first.word) ? answersTo : isNameOf;
    if (!recipient.includes(first.word) && (TITLES.has(first.word) || !answers?.(first.word))) continue;
    let last = at;
    while (tokens[last + 1]?.kind === "word" && recipient.includes(tokens[last + 1]?.word ?? "")) last += 1;
    const end = tokens[last]?.end ?? first.end;
    found.push({ kind: "name", span: { start: first.start, end }, because: "is the recipient's name" });
    at = last;
  }
  return found;
}

/** A slot for the name that is spoken to ("Thanks for connecting, {{first_name}}!") and not spoken about. */
function addressed({ tokens, slots }: Look): Element[] {
  return slots.flatMap((slot): Element[] => {
    if (slot.form === "choice" || !NAMES.has(slot.stands)) return [];
    const at = tokens.findIndex(({ start }) => start === slot.span.start);
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before !== undefined && before.kind === "word" && ABOUT.has(before.word)) return [];
    const isSpokenTo =
      before === undefined ||
      before.kind !== "word" ||
      after === undefined ||
      after.kind !== "word" ||
      slot.stands === "first-name";
    const isLast = tokens
      .slice(at + 1)
      .every(({ kind }) => kind === "mark" || kind === "break" || kind === "emoji");
    if (
      !isSpokenTo ||
      (isLast && (before?.kind === "break" || before?.kind === "mark") && at > 6 && after === undefined)
    )
      return [];
    return [{ kind: "name", span: slot.span, because: "stands for the recipient's name" }];
  });
}

/**
 * "Loved the exhibition, Ana!" or "Thanks Ana.": a strange word with a capital between a comma and a mark, or between thanks
 * and a mark, where nobody has been named yet.
 */
function called({ tokens, sentences, isOrdinary }: Look): Element[] {
  const first = sentences[0];
  if (first === undefined) return [];
  const to = Math.min(sentences[1]?.to ?? first.to, first.from + FIRST_WORDS);
  for (let at = first.from + 1; at < to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 2];
    const after = tokens[at + 1];
    if (token?.kind !== "word" || !token.capital || token.shouted) continue;
    if (after?.kind !== "mark" || (isOrdinary(token.word) && !isGivenName(token.word))) continue;
    const isThanked = THANKS.has(tokens[at - 1]?.word ?? "");
    const isCalled = tokens[at - 1]?.word === "," && before?.kind === "word" && !before.capital;
    if (!isThanked && !isCalled) continue;
    return [
      { kind: "name", span: { start: token.start, end: token.end }, because: "addresses the recipient" },
    ];
  }
  return [];
}

const FIRST_WORDS = 14;
const THANKS: ReadonlySet<string> = new Set(
  "thanks you congratulations congrats cheers welcome sorry".split(" "),
);
const ABOUT: ReadonlySet<string> = new Set(
  "to with by from am is named called and for of about at like as between via than name my".split(" "),
);
const NAMES: ReadonlySet<string> = new Set(["first-name", "name"]);
