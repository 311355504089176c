/** Reads the sender's name at the end of a note, and the role or firm that stands with it. */
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/words.ts";
import type { Element } from "./element.ts";
import type { About } from "./reader.ts";

export interface SignatureContext {
  readonly tokens: readonly Token[];
  readonly about: About;
  readonly isOrdinary: (word: string) => boolean;
  readonly isRole: (token: Token) => boolean;
  readonly standsFor: (token: Token) => string | undefined;
}

/**
 * Whether a line is no more than a name, with a role, a firm or an address at most. Right behind a closing (`closed`)
 * a single word is enough.
 */
export function isSignature(context: SignatureContext, { from, to }: Sentence, closed = false): boolean {
  const { tokens, isOrdinary, isRole, about } = context;
  const words = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word" || kind === "slot" || kind === "number");
  const links = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "link" || kind === "email" || kind === "phone");
  if (words.length === 0) return links.length > 0;
  if (words.length > MOST_WORDS) return false;
  if (words.every((token) => CONTACTS.has(context.standsFor(token) ?? ""))) return true;
  const ending = tokens[to - 1];
  const first = words[0];
  if (ending?.kind === "mark" && (ending.word === "?" || ending.word === "!" || ending.word === ":"))
    return false;
  if (words.some(({ word }) => about.sender?.includes(word) ?? false)) return true;
  if (words.some(({ kind }) => kind === "slot"))
    return (
      (closed ||
        words.some((token) => token.kind === "slot" && isNameSlot(context, token)) ||
        words.every((token) => FIRM.has(context.standsFor(token) ?? "")) ||
        (words.length <= MOST_IN_FIRM && words.some((token) => FIRM.has(context.standsFor(token) ?? ""))) ||
        (first?.kind === "word" && first.capital && !isOrdinary(first.word)) ||
        (tokens[from]?.word === "-" && words.length === 1 && tokens[from - 1]?.kind !== "break")) &&
      words.every((token) => token.kind !== "word" || token.capital || SMALL.has(token.word) || isRole(token))
    );
  if (first === undefined) return false;
  const isDashed = tokens[from]?.word === "-";
  if (isDashed || closed)
    return (
      words.every((token) => token.capital || SMALL.has(token.word) || isRole(token)) ||
      (words.length <= MOST_SMALL && !isOrdinary(first.word))
    );
  if (ending?.kind === "mark" && ending.word === "." && !words.every(({ capital }) => capital)) return false;
  // "Grace" or "Bill" is a word like others, but not on a last line of its own.
  const isAlone = words.length === 1 && tokens[from - 1]?.word === "\n\n" && to === tokens.length;
  const strange = words.filter((token) => token.capital && !isOrdinary(token.word)).length;
  return (
    words.every((token) => token.capital || SMALL.has(token.word) || isRole(token)) &&
    (strange > 0 || isAlone || words.some(isRole)) &&
    ending?.word !== "."
  );
}

/** The name, and who they are where a role or a firm stands with it. */
export function signatureElements(
  context: SignatureContext,
  lines: readonly Sentence[],
  closed: boolean,
): Element[] {
  const { tokens, isRole, standsFor } = context;
  const elements: Element[] = [];
  for (const { from, to } of lines) {
    const words = tokens.slice(from, to).filter(({ kind }) => kind === "word" || kind === "slot");
    if (words.every((token) => CONTACTS.has(standsFor(token) ?? ""))) continue;
    const signed = elements.some(({ kind }) => kind === "signature");
    const roleAt = words.findIndex(
      (token) =>
        (token.kind === "word" && isRole(token)) ||
        (token.kind === "slot" && FIRM.has(standsFor(token) ?? "")) ||
        token.word === "at" ||
        token.word === "from",
    );
    const name =
      roleAt < 0 || (roleAt === 0 && words.length === 1 && closed) ? words : words.slice(0, roleAt);
    const first = name[0];
    const last = nameEnd(tokens, name);
    if (!signed && first !== undefined && last !== undefined)
      elements.push({
        kind: "signature",
        span: { start: first.start, end: last.end },
        because: closed ? "signs the note" : "ends the note with a name",
      });
    // "Ruth Amadi, Harbour Trust": what stands behind the name says who they are.
    const behind = signed || last === undefined ? undefined : words[words.indexOf(last) + 1];
    const hasMore = behind?.kind === "word" && behind.capital && !SMALL.has(behind.word);
    const role = signed ? words[0] : (behind ?? words[Math.max(roleAt, 0)]);
    const end = words.at(-1);
    // "The Programme Committee" says who they are by itself; so does what follows the name on its line or below.
    const isBody = words.some(({ word }) => BODIES.has(word));
    const isFurther = isBody || (signed && !words.some(({ word }) => word === "my"));
    if ((roleAt >= 0 || isFurther || hasMore) && role !== undefined && end !== undefined)
      elements.push({
        kind: "introduction",
        span: { start: role.start, end: end.end },
        because: "signs with a role or a firm",
        detail: "signature",
      });
  }
  return elements;
}

/** The last word of the name: a comma or a dash ends it. */
function nameEnd(tokens: readonly Token[], name: readonly Token[]): Token | undefined {
  let last = name[0];
  for (const token of name.slice(1)) {
    const before = tokens[tokens.indexOf(token) - 1];
    if ((before?.kind === "mark" && before.word !== ".") || before?.kind === "quiet") break;
    last = token;
  }
  return last;
}

const isNameSlot = ({ standsFor }: SignatureContext, token: Token): boolean =>
  SIGNS.has(standsFor(token) ?? "");

const CONTACTS: ReadonlySet<string> = new Set(["url", "email", "phone"]);
const SIGNS: ReadonlySet<string> = new Set(["sender-name", "name", "first-name"]);
const FIRM: ReadonlySet<string> = new Set(["company", "title", "school", "sender-company", "sender-title"]);
const SMALL: ReadonlySet<string> = new Set(
  "van von der den de la le da di du do dos del bin al el srl gmbh ltd inc llc bv ab oy sa spa plc ag kg of at and for from the she her hers he him his they them x xx ten ter y e i, phd md mba jr sr".split(
    " ",
  ),
);
/** A name in small letters: "ana g". */
const MOST_SMALL = 2;
const BODIES: ReadonlySet<string> = new Set(
  "team committee board crew office secretariat society association department council club".split(" "),
);
const MOST_WORDS = 9;
/** "Talent Acquisition, [Company]" */
const MOST_IN_FIRM = 4;
