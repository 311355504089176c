/** Cuts in what notes have in common: the platform's default sentence, stock openings, the closing, blank lines. */
import type { Invite } from "../batch/batch.ts";
import { relationshipOf } from "../batch/values.ts";
import { covers, overlaps, type Span, textOf, trimmed } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { type Cut, cutOf, LOSS } from "./cut.ts";
import { UNMET } from "./terms.ts";
import { apostropheOf, capitalised, isClause, isWord, startsWith } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";
import { goneWith } from "./worth.ts";

/** The default sentence said shorter, or, where another sentence asks to connect, left out. */
export function defaultCuts(layout: Layout, unit: Unit, invite: Invite): Cut[] {
  const { text, parts } = layout;
  return parts.flatMap((element): Cut[] => {
    if (element.kind !== "default-sentence" || !covers(unit, element)) return [];
    const span = withoutStop(text, element);
    const about = { loss: LOSS.default, quote: textOf(text, span) };
    const isAll = !unit.fixed && !unit.tokens.some((token) => isWord(token) && !covers(span, token));
    if (isAll && parts.some((other) => other.kind === "request" && !overlaps(other, unit))) {
      const edits = [{ span: { start: unit.start, end: unit.end }, text: "" }];
      return [cutOf("sentence", unit.index, edits, { ...about, lost: goneWith(layout, unit) })];
    }
    const tokens = unit.tokens.filter((token) => covers(span, token));
    const put = shortForm(layout, tokens, invite);
    if (put === undefined) return [];
    return [cutOf("default", unit.index, [{ span, text: put }], about)].filter(
      ({ saving }) => saving >= LEAST,
    );
  });
}

/** What a shorter form must save to be worth it. */
const LEAST = 4;

/** "I'd like to stay in touch here", or "to connect here" where the two have not met; only an English sentence has one. */
function shortForm({ text, units }: Layout, tokens: readonly Token[], invite: Invite): string | undefined {
  const lead = LEADS.find((words) => startsWith(tokens, words));
  const bare = tokens[0] !== undefined && ASKS.has(tokens[0].word);
  const from = lead === undefined ? (bare ? 0 : undefined) : lead.length;
  if (from === undefined || !ASKS.has(tokens[from]?.word ?? "")) return undefined;
  const relationship = relationshipOf(invite);
  const isKnown =
    relationship === undefined
      ? units.some(({ tokens: own }) =>
          own.some(({ word }, at) => MEETING.has(word) || (own[at + 1]?.word === "you" && BESIDE.has(word))),
        )
      : !UNMET.has(relationship);
  const wish = isKnown && !/\bin touch\b/i.test(text) ? "stay in touch here" : "connect here";
  if (lead === undefined) return wish;
  return `I${apostropheOf(text)}d ${lead.at(-2)} to ${wish}`;
}

const LEADS = ["like", "love"].map((wish) => ["i", "would", wish, "to"]);
const ASKS: ReadonlySet<string> = new Set(["add", "join", "include", "have", "invite", "connect", "be"]);
/** Words of a note between people who have met: "spoke", "again", and "having", "hearing" before "you". */
const MEETING: ReadonlySet<string> = new Set(
  "met spoke talked conversation again together worked studied".split(" "),
);
const BESIDE: ReadonlySet<string> = new Set(
  "meet meeting have had having see seeing hear hearing host hosting welcome welcoming with".split(" "),
);

const withoutStop = (text: string, { start, end }: Span): Span => {
  let to = trimmed(text, { start, end }).end;
  while (to > start && ".!?…".includes(text.charAt(to - 1))) to -= 1;
  return { start, end: to };
};

/** A stock phrase that leads into a sentence which stands without it. */
export function stockCuts(layout: Layout, { index, tokens }: Unit): Cut[] {
  const { text, parts } = layout;
  const first = tokens.find(isWord);
  return parts.flatMap((element): Cut[] => {
    if (element.kind !== "stock-phrase" || element.start !== first?.start) return [];
    const joint = tokens.findIndex((token) => token.start >= element.end);
    const [mark, next] = [tokens[joint], tokens[joint + 1]];
    if (mark === undefined || next === undefined || !JOINTS.has(mark.word) || !SUBJECTS.has(next.word))
      return [];
    if (!isClause(tokens.slice(joint + 1))) return [];
    const span = { start: element.start, end: next.end };
    const edits = [{ span, text: capitalised(textOf(text, next)) }];
    const quote = text.slice(element.start, next.start).trim();
    return [cutOf("stock", index, edits, { loss: LOSS.stock, quote, lost: goneWith(layout, span) })];
  });
}

/** "My name is Ana, and I run …", where the signature says the name too. */
export function nameCuts({ text, parts }: Layout, unit: Unit): Cut[] {
  const { tokens } = unit;
  const first = tokens[0];
  if (first === undefined || !startsWith(tokens, NAMING) || !parts.some(({ kind }) => kind === "signature"))
    return [];
  const joint = tokens.findIndex(({ word }, at) => at > 3 && at < 9 && word === "and");
  const next = tokens[joint + 1];
  if (joint < 0 || next?.word !== "i" || !isClause(tokens.slice(joint + 1))) return [];
  const span = { start: first.start, end: next.start };
  const quote = textOf(text, span).trim();
  return [cutOf("stock", unit.index, [{ span, text: "" }], { loss: LOSS.stock, quote })];
}

const NAMING = ["my", "name", "is"];
const JOINTS: ReadonlySet<string> = new Set([",", "-", "and", ";"]);
const SUBJECTS: ReadonlySet<string> = new Set(["i", "we", "my", "our", "your", "you"]);

/** The closing formula; the signature stays. */
export function closingCuts(layout: Layout): Cut[] {
  const { text, parts, units } = layout;
  const signature = parts.findLast(({ kind }) => kind === "signature");
  return parts.flatMap((element, i): Cut[] => {
    const unit = units.find((other) => overlaps(other, element));
    if (element.kind !== "closing" || unit === undefined) return [];
    const end = signature !== undefined && signature.start < element.end ? signature.start : element.end;
    const span = withMarks(text, trimmed(text, { start: element.start, end }));
    const about = { loss: LOSS.closing, quote: textOf(text, span), lost: [i] };
    return [cutOf("closing", unit.index, [{ span, text: "" }], about)];
  });
}

function withMarks(text: string, { start, end }: Span): Span {
  let to = end;
  while (",.!-–—".includes(text.charAt(to)) && to < text.length) to += 1;
  return { start, end: to };
}

/** Blank lines closed up, so that paragraphs stay lines: those of the body, or, when it must be, those around it as well. */
export function gapCuts({ text, units }: Layout): Cut[] {
  const gaps = units.flatMap((unit, i) => {
    const before = units[i - 1] ?? unit;
    const span = { start: Math.min(before.end, unit.start), end: unit.start };
    const blank = textOf(text, span);
    const isGap = blank.trim() === "" && blank.split("\n").length > 2;
    return isGap ? [{ edit: { span, text: "\n" }, isBody: !before.fixed && !unit.fixed }] : [];
  });
  const body = gaps.filter(({ isBody }) => isBody);
  const cut = (closed: typeof gaps, loss: number): Cut[] =>
    closed.length === 0
      ? []
      : [
          cutOf(
            "gap",
            -1,
            closed.map(({ edit }) => edit),
            { loss: loss + 0.3 * closed.length },
          ),
        ];
  return [...cut(body, LOSS.gap), ...(gaps.length > body.length ? cut(gaps, LOSS.gapAtFrame) : [])];
}
