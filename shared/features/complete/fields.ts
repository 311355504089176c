/** Completing the `- key: value` lines under a heading. */

import { headingIn } from "../../batch/comments.ts";
import { FIELD_KEYS, foldKey, PART_KEYS } from "../../batch/keys.ts";
import { partNamed } from "../../batch/section.ts";
import { lineAbove } from "../../text/lines.ts";
import { textOf } from "../../text/span.ts";
import { inviteAt } from "../places.ts";
import { type Completion, keysOf, type Spot, wordsOf } from "./completion.ts";
import { valuesOf } from "./values.ts";

/** Undefined where the line is no field, or has no place for one. */
export function inField(spot: Spot): Completion[] | undefined {
  const { before } = spot;
  const [, typed] = /^ {0,3}[-*][ \t]+(|[\p{L}\p{N}._-][\p{L}\p{N} ._-]*)$/u.exec(before) ?? [];
  const [, key, value] = /^ {0,3}[-*][ \t]+(\p{L}[^:]*):[ \t]+([^]*)$/u.exec(before) ?? [];
  if (typed === undefined && key === undefined) return undefined;
  const keys = fieldKeysAt(spot);
  if (keys === undefined) return undefined;
  if (typed !== undefined) return keysOf(spot, typed, keys);
  return wordsOf(spot, value ?? "", valuesOf(spot, key ?? ""));
}

/** The keys that a field in this line can have; undefined where no field can stand. */
export function fieldKeysAt({ verdict, text, line, offset }: Spot): [string, string][] | undefined {
  let isBehindBlank = false;
  const taken = new Set<string>();
  for (let above = lineAbove(text, line.start); above; above = lineAbove(text, above.start)) {
    const words = textOf(text, above);
    const heading = headingIn(text, above);
    const [, key] = /^ {0,3}[-*][ \t]+(\p{L}[^:]*):/u.exec(words) ?? [];
    if (heading) return freeKeys(heading.level, textOf(text, heading.words), taken);
    // Behind fields and a blank line the note has begun.
    if (key !== undefined && isBehindBlank) return undefined;
    if (key !== undefined) taken.add(foldKey(key));
    else if (words.trim() === "") isBehindBlank = true;
    else if (!/^(?:<!--|[-*])/.test(words.trimStart())) return undefined;
  }
  // Of a file for one person the front matter has the fields.
  return inviteAt(verdict, offset)?.invite.heading ? [] : undefined;
}

function freeKeys(
  level: number,
  heading: string,
  taken: ReadonlySet<string>,
): [string, string][] | undefined {
  const part = level === 3 ? partNamed(withoutSigns(heading)) : undefined;
  if (level === 1 || (level === 3 && part !== "follow-up")) return undefined;
  return Object.entries(level === 3 ? PART_KEYS : FIELD_KEYS).filter(([key]) => !taken.has(key));
}

/** A heading's words, without the number signs on either side. */
const withoutSigns = (heading: string): string =>
  heading
    .replace(/^[\s#]+/, "")
    .trimEnd()
    .replace(/#{1,9}$/, "")
    .trimEnd();
