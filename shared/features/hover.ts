/** What a place means: the findings there, the elements there, and on a heading what the recipient will read. */
import { ELEMENT_KINDS, type Element, type ElementKind, LOOKED_FOR } from "../anatomy/element.ts";
import { readingsOf, readNote } from "../anatomy/read.ts";
import { has, type Reading } from "../anatomy/reading.ts";
import type { Rule } from "../rule.ts";
import { said, say, toSay } from "../text/say.ts";
import { hull, type Span, shift, textOf, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { inFile, inviteAt, type NotePlace, notesAt } from "./places.ts";
import { aboutRule, reasonsOf } from "./rule-words.ts";
import { idsAt } from "./rules-at.ts";
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
    ...aboutIds(verdict, offset, pageOf),
    ...aboutInvite(verdict, offset),
    ...aboutElements(verdict, offset),
  ];
  const [first] = parts;
  if (first === undefined) return undefined;
  return { span: first.span, markdown: parts.map(({ markdown }) => markdown).join("\n\n---\n\n") };
}

function aboutFinding({ rule, message }: Finding, pageOf: (id: string) => string): string {
  return [
    `**${said(rule.title)}.** ${message}`,
    ...reasonsOf(rule),
    say`*To switch it off:* \`rules: { ${rule.id}: off }\` in the front matter, or \`<!-- cordial-disable ${rule.id} -->\` in the section. ${linkTo(rule, pageOf)}`,
  ].join("\n\n");
}

const linkTo = ({ id }: Rule, pageOf: (id: string) => string): string =>
  say`[All about this rule](${pageOf(id)})`;

const listed = (kinds: readonly ElementKind[]): string => kinds.map(kindWords).join(", ") || said("nothing");

function* aboutIds(verdict: Verdict, offset: number, pageOf: (id: string) => string): Generator<Hover> {
  for (const { span, rule } of idsAt(verdict, offset))
    yield { span, markdown: `${aboutRule(rule)}\n\n${linkTo(rule, pageOf)}` };
}

function* aboutInvite(verdict: Verdict, offset: number): Generator<Hover> {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return;
  const { invite } = place;
  const spot = shift(invite.heading ? hull(invite.heading.span, invite.anchor) : invite.anchor, place.offset);
  if (!touches(spot, { start: offset, end: offset })) return;
  const lines = readingsOf(invite).map((reading) => `**${reading.note.label}:** ${summary(reading)}`);
  const who = invite.recipient?.full ?? said("someone not yet named");
  const text = lines.length > 0 ? lines.join("\n\n") : said("No note is written yet.");
  yield { span: spot, markdown: `**${say`What ${who} will read`}**\n\n${text}\n\n${said(OPEN_THE_PROFILE)}` };
}

/** What no rule can see. */
const OPEN_THE_PROFILE = toSay(
  "To send it, open the person's profile and use *Connect*, then *Add a note*: elsewhere the button often sends without the note. Then leave a pending invitation in peace.",
);

function summary(reading: Reading): string {
  const { note, text } = reading;
  const length =
    note.limit === undefined
      ? say`${text.length} characters`
      : say`${text.length} of ${note.limit} characters`;
  const found = LOOKED_FOR.filter((kind) => has(reading, kind));
  const missing = LOOKED_FOR.filter((kind) => !has(reading, kind));
  return say`${length}; found: ${listed(found)}; not found: ${listed(missing)}.`;
}

function* aboutElements(verdict: Verdict, offset: number): Generator<Hover> {
  for (const place of notesAt(verdict, offset))
    for (const element of readNote(place.invite, place.note).elements) {
      const span = inFile(place.note, element.span, place.offset);
      if (touches(span, { start: offset, end: offset }))
        yield { span, markdown: aboutElement(element, place) };
    }
}

function aboutElement(element: Element, { note }: NotePlace): string {
  const written = textOf(note.sent.text, element.span).replaceAll(/\s+/g, " ");
  const because = element.because ? `: \`${written}\` ${said(element.because)}` : `: \`${written}\``;
  return `**${kindWords(element.kind)}** (${said(ELEMENT_KINDS[element.kind])})${because}`;
}

const kindWords = (kind: ElementKind): string => said(kind.replaceAll("-", " "));
