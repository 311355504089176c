/** Finds what of a text is beyond a limit. */
import { graphemesOf } from "./graphemes.ts";
import type { Span } from "./span.ts";

const isPlain = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 32 && code < 127;
};

/** The part of `text` that does not fit into `limit` UTF-16 code units; a character that stands on the limit is part of it. */
export function beyond(text: string, limit: number): Span {
  // Plain letters are characters of their own, as most are.
  if (isPlain(text, limit - 1) && isPlain(text, limit)) return { start: limit, end: text.length };
  const start = graphemesOf(text).containing(limit)?.index ?? text.length;
  return { start, end: text.length };
}
