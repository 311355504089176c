/** Joins the edits of several cuts into one clean change: white space closes up, what is gone twice goes once. */
import { applyEdits, type Edit } from "../text/edit.ts";
import { byPlace } from "../text/span.ts";

export interface Composed {
  readonly edits: readonly Edit[];
  readonly text: string;
}

/**
 * The edits as one change of `text`, none touching another. A deletion takes along the weaker of the two blanks beside it,
 * so that words, lines and paragraphs stay apart as they were. Runs of blanks and of empty lines close up on the way.
 * Nothing when two edits want the same words.
 */
export function compose(text: string, edits: readonly Edit[]): Composed | undefined {
  const words = edits.filter(({ span }) => !isBlank(text.slice(span.start, span.end)));
  const closed = edits.filter((edit) => !words.includes(edit));
  const merged = merge(text, words);
  if (merged === undefined) return undefined;
  const blanks = merged.map((edit) => (edit.text === "" ? withBlanks(text, edit, closed) : edit));
  const gaps = [...closed, ...runs(text)].filter(({ span }) => !blanks.some((edit) => meets(edit, span)));
  const kept = gaps.filter(({ span }, i) => !gaps.slice(0, i).some((other) => meets(other, span)));
  const all = [...blanks, ...kept].toSorted((a, b) => byPlace(a.span, b.span));
  return { edits: all, text: applyEdits(text, all) };
}

const meets = (edit: Edit, { start, end }: Edit["span"]): boolean =>
  edit.span.start < end && start < edit.span.end;
const isBlank = (text: string): boolean => text.trim() === "";

/** An edit; of several deletions that became one, with the strongest blank that stood between them. */
interface Merged extends Edit {
  readonly inner?: string;
}

/** Deletions side by side become one, edits inside of a deletion vanish. */
function merge(text: string, edits: readonly Edit[]): Merged[] | undefined {
  const out: Merged[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = out.at(-1);
    const between = last === undefined ? "" : text.slice(last.span.end, edit.span.start);
    const isDeleted = last?.text === "";
    if (
      last === undefined ||
      (edit.span.start >= last.span.end && !(isDeleted && edit.text === "" && isBlank(between)))
    ) {
      out.push(edit);
    } else if (isDeleted && edit.text === "") {
      const end = Math.max(last.span.end, edit.span.end);
      out[out.length - 1] = {
        span: { start: last.span.start, end },
        text: "",
        inner: strongest(last.inner ?? "", between),
      };
    } else if (!isDeleted || edit.span.end > last.span.end) return undefined;
  }
  return out;
}

/** The deletion with the blanks around it, and the one that stays. */
function withBlanks(text: string, { span, inner = "" }: Merged, closed: readonly Edit[]): Edit {
  const left = blankBefore(text, span.start);
  const right = blankAfter(text, span.end);
  const wide = { start: span.start - left.length, end: span.end + right.length };
  if (wide.start === 0 || wide.end === text.length) return { span: wide, text: "" };
  const after = text.charAt(wide.end);
  const before = text.charAt(wide.start - 1);
  const stays = strongest(left, inner, right);
  const isTight = CLINGS_LEFT.has(after) || (left === "" && CLINGS_RIGHT.has(before));
  if (isTight && !stays.includes("\n")) return { span: wide, text: "" };
  const isClosed = closed.some((edit) => meets(edit, wide));
  return { span: wide, text: isClosed ? "\n" : tidy(stays) };
}

const CLINGS_LEFT: ReadonlySet<string> = new Set(",.;:!?…)]’”".split(""));
const CLINGS_RIGHT: ReadonlySet<string> = new Set("([“‘—–".split(""));

function blankBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

function blankAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && isBlank(text.charAt(end))) end += 1;
  return text.slice(at, end);
}

const strength = (blank: string): number =>
  blank.includes("\n\n") ? 3 : blank.includes("\n") ? 2 : blank === "" ? 0 : 1;
const strongest = (...blanks: string[]): string =>
  blanks.reduce((a, b) => (strength(b) > strength(a) ? b : a));
const tidy = (blank: string): string => ["", " ", "\n", "\n\n"][strength(blank)] ?? "";

/** Double blanks and more than one empty line: they say nothing. */
function* runs(text: string): Generator<Edit> {
  for (const { index, 0: run } of text.matchAll(/\n[ \t]*\n\s+|[ \t]{2,}|[ \t](?=\n)/g)) {
    const isLineStart = index === 0 || text.charAt(index - 1) === "\n";
    if (isLineStart && !run.includes("\n")) continue;
    const put = run.includes("\n") ? "\n\n" : text.charAt(index + run.length) === "\n" ? "" : " ";
    yield { span: { start: index, end: index + run.length }, text: put };
  }
}
