/** Placeholders: Cordial's own `{{first_name}}`, those of other tools, and braces that do not match. */
import { tester } from "../../text/lettered.ts";
import { canonicalName, meaningOf } from "./meaning.ts";
import { type Slot, type SlotReader, slotOf } from "./slot.ts";
import { ALIASES, CHOICE_WORDS } from "./words.ts";

/** `{{name}}` and everything else that begins with braces; a `#` or `$` before them belongs to them. */
export const braces: SlotReader = (text, at) => {
  const start = at;
  const mark = text.charAt(at) === "{" ? "" : text.charAt(at);
  const open = at + mark.length;
  BRACES.lastIndex = open;
  const [whole, opened = "", inner = "", closed = ""] = BRACES.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const span = { start, end: open + whole.length };
  if (closed === "") return unclosed(text, start, open + opened.length, opened.length);
  const written = inner.trim();
  const { name, fallback } = divide(written);
  const convert = { fallback, convert: isName(name) };
  if (opened.length !== closed.length) return slotOf("broken", span, name, convert);
  if (written === "") return slotOf("hole", span, "");
  if (isChoice(written)) return choice(span, written);
  if (opened.length === 2 && mark === "" && isOwn(inner) && isOwnName(name))
    return slotOf("own", span, name, { fallback });
  // What nobody would call a column is a remark to the writer.
  if (!isName(name))
    return slotOf(opened.length === 1 && !/[#()/]/.test(name) ? "hole" : "foreign", span, name);
  return slotOf("foreign", span, name, convert);
};

/** `}}` that nothing opened. */
export const strayClosing: SlotReader = (text, at) =>
  text.startsWith("}}", at) ? slotOf("broken", { start: at, end: at + 2 }, "") : undefined;

/** The dialects that need no braces, each by the character that it begins with. */
export const otherDialects: SlotReader = (text, at) => {
  for (const { pattern, only } of DIALECTS[text.charAt(at)] ?? []) {
    pattern.lastIndex = at;
    const [whole, written, fallback] = pattern.exec(text) ?? [];
    if (whole === undefined || written === undefined) continue;
    if (only && !isKnown(written) && fallback === undefined) continue;
    const span = { start: at, end: at + whole.length };
    return slotOf("foreign", span, written, { fallback, convert: true });
  }
  return undefined;
};

/** Bounded, so that a brace without an end costs little. */
const BRACES = /(\{{1,3})([^{}\n]{0,300})(\}{0,3})/y;
const isOwn = tester(/^\s*[\p{L}_][\p{L}\p{M}\p{N} _.-]*(?:\|(?!\s*(?:default|fallback)\b\s*[:=(])[^|]*)?$/u);
const areWords = tester(/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{M}\p{N}_.-]+){0,3}$/u);
const isCode = tester(/^[\p{L}_$][\p{L}\p{N}_$.]*(?:\([^()]*\)|\[\d+\])*$/u);
const isWord = tester(/^[\p{L}_][\p{L}\p{N}_.-]*$/u);

interface Dialect {
  readonly pattern: RegExp;
  /** The marks also occur in ordinary text, so only known names count. */
  readonly only?: true;
}

const DIALECTS: Readonly<Record<string, readonly Dialect[]>> = {
  "%": [{ pattern: /(?<![\p{L}\p{N}])%{1,2}([A-Za-z][A-Za-z0-9_]{1,40})%{1,2}/uy }],
  "*": [{ pattern: /\*\|([A-Za-z][A-Za-z0-9_: ]{0,40})\|\*/y }],
  _: [{ pattern: /(?<![\p{L}\p{N}_])_([A-Z][A-Z0-9_]{0,30}[A-Z0-9])_(?![\p{L}\p{N}_])/uy, only: true }],
  "#": [{ pattern: /(?<![\p{L}\p{N}#])#([A-Za-z][A-Za-z0-9_]{1,40})#/uy, only: true }],
  "«": [
    { pattern: /«([\p{L}][\p{L}\p{N}]*_[\p{L}\p{N}_]{1,40})»/uy },
    { pattern: /«([\p{L}\p{N} ]{1,40})»/uy, only: true },
  ],
  "-": [{ pattern: /--([A-Za-z][A-Za-z _]{0,30})(?:=([^-\n]{0,40}))?--/y, only: true }],
};

const isKnown = (written: string): boolean =>
  ALIASES.has(canonicalName(written)) ||
  ALIASES.has(canonicalName(written).replaceAll("-", "")) ||
  canonicalName(written).startsWith("sender.");

/** `contact.` and the like hold the recipient's values in other tools; ours has only `sender.`. */
const isOwnName = (name: string): boolean => !name.includes(".") || /^\s*sender\s*\./i.test(name);

/** A name is a word or a few, or the code of one: `name.split()[0]`. */
const isName = (name: string): boolean => (name.length <= 60 && areWords(name)) || isCode(name);

/** The name and the fallback: after `|`, `||`, `| default:` or `:`. */
function divide(written: string): { name: string; fallback?: string } {
  const pipe = written.indexOf("|");
  const colon = written.indexOf(":");
  if (pipe >= 0) {
    const rest = written.slice(pipe).replace(/^\|{1,2}\s*/, "");
    const filter = /^(?:default|fallback)\b\s*[:=(]?\s*/i.exec(rest)?.[0] ?? "";
    return { name: written.slice(0, pipe).trim(), fallback: unquoted(rest.slice(filter.length)) };
  }
  if (colon > 0)
    return { name: written.slice(0, colon).trim(), fallback: unquoted(written.slice(colon + 1)) };
  return { name: written };
}

const unquoted = (written: string): string => {
  const bare = written.trim().replace(/\)$/, "").trim();
  return /^(["'“”]).*(["'“”])$/.test(bare) ? bare.slice(1, -1) : bare;
};

/** A pipe makes a choice unless a name stands before it, or a filter behind it. */
function isChoice(written: string): boolean {
  const [first = "", ...others] = written.split("|");
  if (others.length === 0 || /^\s*(?:default|fallback)\b/i.test(others[0] ?? "")) return false;
  if (others.length > 1 && others[0] !== "") return true;
  const name = first.trim();
  if (CHOICE_WORDS.has(name.toLowerCase())) return true;
  return !isWord(name) && meaningOf(canonicalName(name)) === "other";
}

function choice(span: Slot["span"], written: string): Slot {
  const first = (written.split("|")[0] ?? "").trim().toLowerCase();
  const greets =
    /^(?:hi|hello|hey|dear|hiya|greetings|howdy|hola|hallo|bonjour|ciao|good (?:morning|afternoon|evening|day))\b/.test(
      first,
    );
  return { span, form: "choice", name: "", stands: greets ? "greeting" : "other" };
}

/** Braces without an end: the word behind them is their name, if it is known or they are two. */
function unclosed(text: string, start: number, inner: number, depth: number): Slot | undefined {
  UNCLOSED.lastIndex = inner;
  const [blanks = "", name = ""] = UNCLOSED.exec(text)?.slice(1) ?? [];
  if (depth < 2 && !(name.includes("_") || isKnown(name))) return undefined;
  const end = name === "" ? inner : inner + blanks.length + name.length;
  return slotOf("broken", { start, end }, name, { convert: name !== "" });
}

const UNCLOSED = /([ \t]{0,3})([\p{L}_](?:[\p{L}\p{N}_.]{0,40}[\p{L}\p{N}_])?|)/uy;
