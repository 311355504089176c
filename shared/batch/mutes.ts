/** Comments that silence rules: `<!-- cordial-disable-next-line rule-id -- reason -->` and `<!-- cordial-disable rule-id -->`. */
import type { Span } from "../text/span.ts";
import type { Mute } from "./batch.ts";

/** The silencing ones of `comments`; `reach` is how far a plain `cordial-disable` goes where they stand. */
export function mutesIn(text: string, comments: readonly Span[], reach: "section" | "file"): Mute[] {
  return comments.flatMap((span) => muteOf(text, span, reach) ?? []);
}

function muteOf(text: string, span: Span, reach: "section" | "file"): Mute | undefined {
  const start = span.start + "<!--".length;
  const inner = text.slice(start, Math.max(start, span.end - "-->".length));
  const command = /^\s*cordial-disable(-next-line)?(?=\s|$)/.exec(inner);
  if (!command) return undefined;
  const rest = inner.slice(command[0].length);
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const listed = dashes ? rest.slice(0, dashes.index) : rest;
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
  const ids = [...listed.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const at = start + command[0].length + index;
    return { id, span: { start: at, end: at + id.length } };
  });
  const mute: Mute = { span, reach: command[1] ? "next-line" : reach, ids };
  return reason === "" ? mute : { ...mute, reason };
}
