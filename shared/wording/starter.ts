/** A whole note to begin with. */
import type { Invite } from "../batch/batch.ts";
import { relationshipOf, valueOf } from "../batch/values.ts";
import { contextLines, contextStarters } from "./context.ts";
import { greetingFor, signatureOf } from "./greeting.ts";
import { REASON_STARTER, reasonLine } from "./purpose.ts";

/** A note from what the file states, with `[holes]` for the rest. In English. */
export function starterFor(invite: Invite): string {
  const { head, recipient } = invite;
  const [context = ""] = [...contextLines(invite), ...contextStarters(relationshipOf(invite))];
  const reason = valueOf(invite, "reason");
  const body = `${context} ${reason === undefined ? REASON_STARTER : reasonLine(reason, false)}`;
  const closing = `${head.signOff},\n${signatureOf(head) ?? "[your name]"}`;
  return [greetingFor(recipient?.first, head), body, closing].join("\n\n");
}
