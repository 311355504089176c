/** What has been sent is frozen: nobody can mend it any more, so all that is said of it is that it has changed since. */
import type { Invite } from "../batch/batch.ts";
import { isOfInvitation } from "../batch/fingerprint.ts";
import { isDone, isDoneWith, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Rule } from "../rule.ts";
import type { Span } from "../text/span.ts";
import type { Case } from "./judge.ts";
import { partsOf } from "./parts.ts";

/** A template is nobody's, and so never sent. */
export const isFrozen = (invite: Invite): boolean => invite.template === undefined && isDoneWith(invite);

/** A section of the file, to be judged: of what has been sent only the reading is wanted. */
export function caseOfSection(invite: Invite): Case {
  if (!isFrozen(invite)) return { invite };
  const living = livingIn(invite);
  const unfit = [...invite.notes.keys()].filter((note) => !isWithin(living, invite.notes[note]?.anchor));
  return { invite, isFrozen: true, unfit: new Set(unfit) };
}

/** Whether what a rule says of a place in the section is to be heard. */
export const speaksOf = (invite: Invite | undefined, { ofSent }: Rule, span: Span): boolean =>
  invite === undefined || ofSent === true || !isFrozen(invite) || isWithin(livingIn(invite), span);

/**
 * The later messages that may still go out, as stretches of the section: to somebody who has been written to, but not
 * once they have declined or the invitation was withdrawn. A status of their own freezes them, too.
 */
function livingIn(invite: Invite): readonly Span[] {
  const open = invite.notes.filter((note) => {
    const own = note.fields.find(({ key }) => key === "status");
    return !isOfInvitation(note) && !isDone(statusIn(own?.value));
  });
  const isOver = OVER.has(statusIn(valueOf(invite, "status")).word);
  const parts = isOver || open.length === 0 ? [] : partsOf(invite);
  return parts.flatMap(({ words, span }) =>
    open.some(({ anchor }) => anchor.start === words.start) ? [span] : [],
  );
}

const OVER: ReadonlySet<string> = new Set(["declined", "withdrawn"]);

const isWithin = (parts: readonly Span[], place: Span | undefined): boolean =>
  place !== undefined && parts.some(({ start, end }) => start <= place.start && place.start <= end);
