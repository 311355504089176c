/** Holes: what a writer left to fill in by hand, such as `[Name]`, `XX` or `___`. Finished text must not look like one. */
import { foldKey } from "../keys.ts";
import { canonicalName, meaningOf } from "./meaning.ts";
import { type SlotReader, slotOf } from "./slot.ts";
import { AFTER_X, ALIASES, BEFORE_X, HTML_TAGS, NO_HOLES, ROUND_WORDS, WHOSE, WORDS } from "./words.ts";

/** `[Name]`, `[insert why]`, `[...]`; not a link, a footnote, nor a remark inside a quotation. */
export const squareBrackets: SlotReader = (text, at) => {
  SQUARE.lastIndex = at;
  const [whole, inner = ""] = SQUARE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  if (isLinkTarget(text, end)) return undefined;
  const written = inner.trim();
  const span = { start: at, end };
  if (/^(?:\.{3,}|…)$/.test(written)) return isQuoted(text, at) ? undefined : slotOf("hole", span, "");
  if (!/\p{L}/u.test(written) || NO_HOLES.has(foldKey(written).replace(/[^\p{L}-]/gu, ""))) {
    return /^X{1,4}$/.test(written) ? slotOf("hole", span, "") : undefined;
  }
  if (CODED.test(written)) return slotOf("foreign", span, written, { convert: true });
  if (isQuoted(text, at) && meaningOf(canonicalName(written)) === "other") return undefined;
  if (isNickname(text, at, end, written)) return undefined;
  return slotOf("hole", span, written);
};

/** `<Company>`; not an address, a tag or a heart. */
export const angleBrackets: SlotReader = (text, at) => {
  ANGLE.lastIndex = at;
  const [whole, inner = ""] = ANGLE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const written = inner.trim();
  if (HTML_TAGS.has((written.split(/[\s/]/, 1)[0] ?? "").toLowerCase()) || /[@=]|:\/\//.test(written))
    return undefined;
  const span = { start: at, end: at + whole.length };
  const coded = CODED.test(written) || (/^\p{Ll}+$/u.test(written) && ALIASES.has(written));
  return coded ? slotOf("foreign", span, written, { convert: true }) : slotOf("hole", span, written);
};

/** `(Name)`, `(Company Name)`, `(insert their talk)`: round brackets are common, so every word must be one of a hole. */
export const roundBrackets: SlotReader = (text, at) => {
  ROUND.lastIndex = at;
  const [whole, inner = ""] = ROUND.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const written = inner.trim();
  const words = written.split(/\s+/);
  const span = { start: at, end: at + whole.length };
  if (/^(?:insert|fill in|paste) \p{L}/iu.test(written)) return slotOf("hole", span, written);
  const isHole =
    words.length === 1
      ? written === "name" || (/^\p{Lu}/u.test(written) && ROUND_WORDS.has(written.toLowerCase()))
      : (words.every((word) => /^\p{Lu}/u.test(word)) || /^names?$/i.test(words.at(-1) ?? "")) &&
        words.every((word) => WHOSE.has(word.toLowerCase()) || WORDS.has(word.toLowerCase()));
  return isHole ? slotOf("hole", span, written) : undefined;
};

/** `___` within a line; alone on its line it is a rule across the page. */
export const underscores: SlotReader = (text, at) => {
  if (/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return undefined;
  LINE_OF.lastIndex = at;
  const whole = LINE_OF.exec(text)?.[0];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  if (/[\p{L}\p{N}]/u.test(text.charAt(end)) || (whole.length < 3 && !/\s/.test(text.charAt(at - 1))))
    return undefined;
  const alone =
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 40), at)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 40));
  return alone ? undefined : slotOf("hole", { start: at, end }, "");
};

/** `TODO` and dummy text. */
export const markers: SlotReader = (text, at) => {
  MARKER.lastIndex = at;
  const whole = MARKER.exec(text)?.[0];
  if (whole === undefined || /[\p{L}\p{N}_#@-]/u.test(text.charAt(at - 1))) return undefined;
  return slotOf("hole", { start: at, end: at + whole.length }, "");
};

/** `XX`, and a lone `X` where it can only be a stand-in: "at X event", "about X.", "Hi X,". */
export const crosses: SlotReader = (text, at) => {
  CROSSES.lastIndex = at;
  const whole = CROSSES.exec(text)?.[0];
  const before = text.slice(Math.max(0, at - 40), at);
  if (whole === undefined || /[\p{L}\p{N}_'’&-]$/u.test(before)) return undefined;
  const end = at + whole.length;
  const after = text.slice(end, end + 40);
  const previous = wordBefore(before);
  const next = /^[ \t]+(\p{L}+)/u.exec(after)?.[1] ?? "";
  const stands =
    whole.length > 1 && /X{2}/.test(whole)
      ? isCrossedOut(previous, next)
      : isStandIn(previous, next, after, whole, text);
  if (!stands) return undefined;
  const name = next && AFTER_X.has(next) ? next : BEFORE_X.has(previous.toLowerCase()) ? previous : "";
  return slotOf("hole", { start: at, end }, GREETING.test(previous) ? "name" : name);
};

const SQUARE = /\[([^[\]\n]{1,300})\]/y;
const ANGLE = /<(\p{L}[^<>\n]{0,80})>/uy;
const ROUND = /\(([\p{L}' ]{2,40})\)/uy;
const LINE_OF = /_{2,}/y;
const MARKER = /(?:TODO|FIXME|TKTK)(?![\p{L}\p{N}_-]| list| app|s\b)|[Ll]orem ipsum/uy;
/** Also as a number: `XX%`, `$XXk`. */
const CROSSES = /(?:X{2,4}(?:[kKmM](?![\p{L}\p{N}]))?|X)%?(?![\p{L}\p{N}_'’&-])/uy;
const CODED = /^\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$|^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$|^(?:\p{Lu}\p{Ll}+){2,}$/u;
const GREETING = /^(?:hi|hello|hey|dear|hallo|hola|bonjour|mr|mrs|ms|dr|thanks|thank)$/i;

/** `(` behind brackets makes a link where a target stands in it. */
const isLinkTarget = (text: string, at: number): boolean =>
  text.charAt(at) === "(" && isTarget(/^\(([^()\n]*)\)/.exec(text.slice(at, at + 300))?.[1]);

const isTarget = (inside: string | undefined): boolean =>
  inside === "" || (inside !== undefined && /[:/.#@?]/.test(inside.split(/\s/, 1)[0] ?? ""));

/** The word that ends before the blanks at the end of a text; empty where there are none, or no word. */
function wordBefore(text: string): string {
  const bare = text.trimEnd();
  const blanks = text.slice(bare.length);
  return blanks === "" || /[\r\n]/.test(blanks) ? "" : (bare.split(/[^\p{L}'’]/u).at(-1) ?? "");
}

/** Whether a quotation is open in the line: what stands in brackets there is an editor's word. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 300), at).replace(/^.*\n/s, "");
  const straight = line.split('"').length - 1;
  return (
    straight % 2 === 1 ||
    line.lastIndexOf("“") > line.lastIndexOf("”") ||
    line.lastIndexOf("„") > line.lastIndexOf("“")
  );
}

/** `Robert [Rob] Jensen`. */
const isNickname = (text: string, at: number, end: number, written: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(written) &&
  meaningOf(canonicalName(written)) === "other" &&
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 30), at)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** Two and more crosses are a hole unless they count something: "Super Bowl XX", "the XX century", "XX chromosomes". */
const isCrossedOut = (previous: string, next: string): boolean =>
  !/^(?:century|chromosomes?|karyotype|sex|genotype)$/i.test(next) &&
  (!/^\p{Lu}/u.test(previous) ||
    FUNCTION.has(previous.toLowerCase()) ||
    GREETING.test(previous) ||
    BEFORE_X.has(previous.toLowerCase()));

/** A lone cross is also the name of a network, so only what cannot mean that counts. */
function isStandIn(previous: string, next: string, after: string, whole: string, text: string): boolean {
  if (whole === "X%") return true;
  if (next !== "" && AFTER_X.has(next)) return !/^(?:your|their|his|her|an)$/i.test(previous);
  const ends = /^\s*(?:[.,;:!?)]|$|\n)/.test(after);
  if (GREETING.test(previous)) return ends && /^[a-z]/i.test(previous);
  if (BEFORE_X.has(previous.toLowerCase())) return /^\p{Lu}/u.test(previous) || ends;
  return (
    ends &&
    /^(?:about|regarding|at)$/i.test(previous) &&
    !/\b(?:twitter|tweets?|tweeted)\b/i.test(text.slice(0, 1000))
  );
}

const FUNCTION: ReadonlySet<string> = new Set(
  "at in on from with for by of to the a an and or about as is was i we you your my our their after before near since over under around".split(
    " ",
  ),
);
