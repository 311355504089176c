/** Taking a rule out of a silencing comment. */
import type { Fix, MuteUse } from "../rule.ts";
import { say } from "../text/say.ts";

/** Removes the id, and the comment with it when no other is left. */
export function withoutId({ mute: { ids }, id, span, wholeSpan }: MuteUse): Fix {
  if (ids.length === 1)
    return { title: "Remove the comment", class: "safe", edits: [{ span: wholeSpan, text: "" }] };
  const at = ids.findIndex((other) => other.span.start === span.start);
  const before = ids[at - 1];
  const after = ids[at + 1];
  const gone = after
    ? { start: span.start, end: after.span.start }
    : { start: before?.span.end ?? span.start, end: span.end };
  return { title: say`Remove “${id}” from the comment`, class: "safe", edits: [{ span: gone, text: "" }] };
}
