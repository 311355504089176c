/** What a person starts from: an invitation, or a whole batch, as a snippet with tab stops for what only they know. */
import type { Head } from "../batch/batch.ts";
import { type Relationship, valueOf } from "../batch/values.ts";
import { signatureOf } from "../wording/greeting.ts";

/** A snippet as editors know it. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const PREFIX: Record<Relationship, string> = {
  met: "invite-met",
  colleague: "invite-reconnect",
  classmate: "invite-reconnect",
  business: "invite-reconnect",
  friend: "invite-reconnect",
  group: "invite-group",
  referral: "invite-referral",
  follower: "invite-follower",
  stranger: "invite-stranger",
};

/** An invitation for the end of a file; what the file says of its sender is filled in. */
export function invitationFor(snippets: readonly Snippet[], relationship: Relationship, head: Head): string {
  const first = signatureOf(head);
  const stated = valueOf({ fields: [], head }, "relationship") === relationship;
  const body = bodyFor(snippets, relationship)
    .replace(SIGN_OFF, (_, stop: string) => `\${${stop}:${escaped(head.signOff)}}`)
    .replace(SIGNATURE, (stop) => (first === undefined ? stop : escaped(first)));
  return stated ? withoutRelationship(body) : body;
}

/** A batch with its first invitation, whose closing and signature follow the front matter. */
export function batchFor(snippets: readonly Snippet[], relationship: Relationship): string {
  const head = bodyOf(snippets, "invite-front-matter").replace("$0", "");
  const { sender, signOff, last } = stopsOf(head);
  const invitation = withoutRelationship(bodyFor(snippets, relationship))
    .replaceAll(
      STOP,
      (_, brace: string, stop: string, change = "") => `$${brace}${Number(stop) + last}${change}`,
    )
    .replace(SIGN_OFF, `$${signOff}`)
    .replace(SIGNATURE, `\${${sender}/^(\\S+).*$/$1/}`);
  return `${head.replace("\n---\n", `\nrelationship: ${relationship}\n---\n`).trimEnd()}\n\n${invitation}`;
}

/** A tab stop up to its words; of one that changes what is typed, up to its end: what is numbered in there are parts of a match. */
const STOP = /\$(\{?)([1-9]\d*)(\/[^}]*)?/g;
const SIGN_OFF = /\$\{(\d+):Sincerely\}/;
const SIGNATURE = /\$\{\d+:\[Your first name\]\}/;

const bodyFor = (snippets: readonly Snippet[], relationship: Relationship): string =>
  bodyOf(snippets, PREFIX[relationship]).replace(/\$\{\d+\|[a-z,]+\|\}/, relationship);

const bodyOf = (snippets: readonly Snippet[], prefix: string): string =>
  snippets.find((snippet) => snippet.prefix === prefix)?.body.join("\n") ?? "";

/** The front matter states it. */
const withoutRelationship = (body: string): string =>
  body.replace(/^- relationship: .*\n/m, "").replace("\n\n\n", "\n\n");

/** The numbers of the tab stops for the sender's name and the closing, and the greatest number. */
function stopsOf(head: string) {
  const numbers = [...head.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
  const sender = /name: \$\{(\d+)/.exec(head)?.[1] ?? "1";
  const signOff = SIGN_OFF.exec(head)?.[1] ?? "1";
  return { sender, signOff, last: Math.max(0, ...numbers) };
}

/** A value as it stands in a snippet. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, "\\$&");
