/** What Enter does in a list of fields: behind a field it begins the next one, behind an empty one it ends the list. */
import type { Edit } from "../text/edit.ts";
import { lineAbove, lineAt } from "../text/lines.ts";
import { textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { spotAt } from "./complete/completion.ts";
import { fieldKeysAt } from "./complete/fields.ts";

/** @param offset of the cursor, once the line end is there. */
export function afterEnter(verdict: Verdict, offset: number): Edit[] {
  const { text, line } = spotAt(verdict, offset, "");
  const above = lineAbove(text, line.start);
  if (above === undefined || textOf(text, line).trim() !== "") return [];
  if (fieldKeysAt(spotAt(verdict, above.end, "")) === undefined) return [];
  const written = textOf(text, above);
  if (FIELD.test(written)) return [{ span: { start: line.start, end: line.end }, text: "- " }];
  if (!/^ {0,3}[-*][ \t]*$/.test(written)) return [];
  const { next } = lineAt(text, line.start);
  // With fields below, a blank line would make them part of the note.
  const isAmid = FIELD.test(textOf(text, lineAt(text, next)));
  return [{ span: { start: above.start, end: isAmid ? next : above.end }, text: "" }];
}

const FIELD = /^ {0,3}[-*][ \t]+\p{L}[\p{L}\p{N} ._-]{0,39}:/u;
