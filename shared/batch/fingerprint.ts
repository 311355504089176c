/** The fingerprint of what was sent: a few letters that tell later whether the note is still the one that went out. */
import type { Invite, Note } from "./batch.ts";

/**
 * Eight hexadecimal digits of the invitation as it reads now: its note, variants and reply. Later messages are not part
 * of it, since they are written and sent on other days. The comments and blanks that are never sent do not matter.
 */
export function fingerprintOf({ notes }: Pick<Invite, "notes">): string {
  const texts = notes.filter(isOfInvitation).map(({ sent }) => sent.text);
  return hashOf(texts.join("\0")).toString(16).padStart(8, "0");
}

/** Whether a text goes out with the invitation itself. */
export const isOfInvitation = ({ part }: Pick<Note, "part">): boolean => part !== "follow-up";

/** Whether a value is a fingerprint and no word of somebody's own. */
export const isFingerprint = (value: string): boolean => /^[0-9a-f]{8}$/i.test(value);

/** FNV-1a over UTF-16 code units, in 32 bits: it guards against slips, not against people. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
