/** Completing the `- key: value` lines under a heading. */
import { headingIn } from "../../batch/comments.ts";
import { FIELD_KEYS, foldKey, PART_KEYS } from "../../batch/keys.ts";
import { partNamed } from "../../batch/section.ts";
import { lineAbove } from "../../text/lines.ts";
import { textOf } from "../../text/span.ts";
import { inviteAt } from "../places.ts";
import { type Completion, keysOf, type Spot, wordsOf } from "./completion.ts";
import { ownKeysAt, valuesKnownAt } from "./known.ts";
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
  const fixed = valuesOf(spot, key ?? "");
  return wordsOf(spot, value ?? "", fixed.length > 0 ? fixed : valuesKnownAt(spot, key ?? ""));
}

/** The keys that a field in this line can have; undefined where no field can stand. */
export function fieldKeysAt(spot: Spot): (readonly [string, string])[] | undefined {
  const { verdict, text, line, offset } = spot;
  let isBehindBlank = false;
  const taken = new Set<string>();
  for (let above = lineAbove(text, line.start); above; above = lineAbove(text, above.start)) {
    const words = textOf(text, above);
    const heading = headingIn(text, above);
    const [, key] = /^ {0,3}[-*][ \t]+(\p{L}[^:]*):/u.exec(words) ?? [];
    if (heading) return freeKeys(spot, heading.level, textOf(text, heading.words), taken);
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
  spot: Spot,
  level: number,
  heading: string,
  taken: ReadonlySet<string>,
): (readonly [string, string])[] | undefined {
  const part = level === 3 ? partNamed(withoutSigns(heading)) : undefined;
  if (level === 1 || (level === 3 && part !== "follow-up")) return undefined;
  const keys = level === 3 ? Object.entries(PART_KEYS) : [...ownKeysAt(spot), ...Object.entries(FIELD_KEYS)];
  return keys.filter(([key]) => !taken.has(key));
}

/** A heading's words, without the number signs on either side. */
const withoutSigns = (heading: string): string =>
  heading
    .replace(/^[\s#]+/, "")
    .trimEnd()
    .replace(/#{1,9}$/, "")
    .trimEnd();
