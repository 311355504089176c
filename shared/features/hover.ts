/** What a place means: the findings there, the elements there, and on a heading what the recipient will read. */
import { ELEMENT_KINDS, type Element, type ElementKind, LOOKED_FOR } from "../anatomy/element.ts";
import { has, type Reading } from "../anatomy/reading.ts";
import type { Mute } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import { ruleOf } from "../config.ts";
import type { Rule } from "../rule.ts";
import { hull, type Span, shift, textOf, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { type InvitePlace, inviteAt, type NotePlace, notesAt } from "./places.ts";
import { aboutRule, reasonsOf } from "./rule-words.ts";
import { valuesAt } from "./values.ts";

export interface Hover {
  /** In the file. */
  readonly span: Span;
  readonly markdown: string;
}

/** @param pageOf the address of a rule's page. Answers nothing where there is nothing to say. */
export function hoverAt(verdict: Verdict, offset: number, pageOf: (id: string) => string): Hover | undefined {
  const at = { start: offset, end: offset };
  const findings = verdict.found.at(at);
  const values = valuesAt(verdict, offset);
  const parts = [
    ...(values ? [values] : []),
    ...findings.map((finding) => ({ span: finding.span, markdown: aboutFinding(finding, pageOf) })),
    ...aboutIds(verdict, inviteAt(verdict, offset), offset, pageOf),
    ...aboutInvite(verdict, offset),
    ...aboutElements(verdict, offset),
  ];
  const [first] = parts;
  if (first === undefined) return undefined;
  return { span: first.span, markdown: parts.map(({ markdown }) => markdown).join("\n\n---\n\n") };
}

function aboutFinding({ rule, message }: Finding, pageOf: (id: string) => string): string {
  return [
    `**${rule.title}.** ${message}`,
    ...reasonsOf(rule),
    `*To switch it off:* \`rules: { ${rule.id}: off }\` in the front matter, or \`<!-- cordial-disable ${rule.id} -->\` in the section. ${linkTo(rule, pageOf)}`,
  ].join("\n\n");
}

const linkTo = ({ id }: Rule, pageOf: (id: string) => string): string =>
  `[All about this rule](${pageOf(id)})`;

/** @param by where the section starts in the file that the comments' spans count from. */
const idsOf = (mutes: readonly Mute[], by: number): Mute["ids"] =>
  mutes.flatMap(({ ids }) => ids.map(({ id, span }) => ({ id, span: shift(span, by) })));

const say = (kinds: readonly ElementKind[]): string => kinds.join(", ") || "nothing";

/** The id of a rule, in a comment that silences it or in the front matter's `rules`. */
function* aboutIds(
  { batch }: Verdict,
  place: InvitePlace | undefined,
  offset: number,
  pageOf: (id: string) => string,
): Generator<Hover> {
  const listed = batch.head.entries.get("rules")?.items ?? [];
  const ids = [
    ...listed.map(({ key, keySpan }) => ({ id: key, span: keySpan })),
    ...idsOf(batch.mutes, 0),
    ...idsOf(place?.invite.mutes ?? [], place?.offset ?? 0),
  ];
  for (const { id, span } of ids) {
    const rule = touches(span, { start: offset, end: offset }) ? ruleOf(id) : undefined;
    if (rule) yield { span, markdown: `${aboutRule(rule)}\n\n${linkTo(rule, pageOf)}` };
  }
}

function* aboutInvite(verdict: Verdict, offset: number): Generator<Hover> {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return;
  const { invite } = place;
  const spot = shift(invite.heading ? hull(invite.heading.span, invite.anchor) : invite.anchor, place.offset);
  if (!touches(spot, { start: offset, end: offset })) return;
  const lines = place.readings.map((reading) => `**${reading.note.label}:** ${summary(reading)}`);
  const who = invite.recipient?.full ?? "someone not yet named";
  const text = lines.length > 0 ? lines.join("\n\n") : "No note is written yet.";
  yield { span: spot, markdown: `**What ${who} will read**\n\n${text}\n\n${OPEN_THE_PROFILE}` };
}

/** What no rule can see. */
const OPEN_THE_PROFILE =
  "To send it, open the person's profile and use *Connect*, then *Add a note*: elsewhere the button often sends without the note. Then leave a pending invitation in peace.";

function summary(reading: Reading): string {
  const { note, text } = reading;
  const length =
    note.limit === undefined ? `${text.length} characters` : `${text.length} of ${note.limit} characters`;
  const found = LOOKED_FOR.filter((kind) => has(reading, kind));
  const missing = LOOKED_FOR.filter((kind) => !has(reading, kind));
  return `${length}; found: ${say(found)}; not found: ${say(missing)}.`;
}

function* aboutElements(verdict: Verdict, offset: number): Generator<Hover> {
  for (const place of notesAt(verdict, offset))
    for (const element of place.reading.elements) {
      const span = shift(toSource(place.reading.note.sent, element.span), place.offset);
      if (touches(span, { start: offset, end: offset }))
        yield { span, markdown: aboutElement(element, place) };
    }
}

function aboutElement(element: Element, { reading }: NotePlace): string {
  const words = textOf(reading.text, element.span).replaceAll(/\s+/g, " ");
  const because = element.because ? `: \`${words}\` ${element.because}` : `: \`${words}\``;
  return `**${element.kind.replaceAll("-", " ")}** (${ELEMENT_KINDS[element.kind]})${because}`;
}
