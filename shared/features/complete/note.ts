/** Completing a note: its greeting, what the fields let it say, its closing and its signature. */
import type { Invite } from "../../batch/batch.ts";
import { commentsIn } from "../../batch/comments.ts";
import { readFields } from "../../batch/fields.ts";
import { divide, partNamed } from "../../batch/section.ts";
import { valueOf } from "../../batch/values.ts";
import { lineAt, lineEndOf } from "../../text/lines.ts";
import { said, toSay } from "../../text/say.ts";
import { textOf } from "../../text/span.ts";
import { contextLines } from "../../wording/context.ts";
import { greetingFor, namesOf, signatureOf } from "../../wording/greeting.ts";
import { offerLine, reasonLine } from "../../wording/purpose.ts";
import { inviteAt } from "../places.ts";
import { behind, type Completion, type Spot, wordsOf } from "./completion.ts";
import { fieldKeysAt } from "./fields.ts";
import { CLOSINGS } from "./values.ts";

/** Undefined where no note stands or could stand. */
export function inNote(spot: Spot): Completion[] | undefined {
  const place = inviteAt(spot.verdict, spot.offset);
  const above = place && textAbove(place.invite, spot.line.start - place.offset);
  if (place === undefined || above === undefined) return undefined;
  const { invite } = place;
  if (above.trim() === "") return [...greetings(spot, invite), ...fieldLines(spot)];
  if (closes(above)) return signatures(spot, invite);
  return [...lines(spot, invite), ...closings(spot, invite)];
}

/** What the note says above the line that starts at `start`, in the section; undefined where nothing is sent. */
function textAbove({ text, heading, head }: Invite, start: number): string | undefined {
  const from = heading ? lineAt(text, 0).next : head.end;
  if (start < from) return undefined;
  const comments = commentsIn(text, from);
  const stretch = divide(text, from, comments).findLast(
    (stretch) => stretch.start <= start && start <= stretch.end,
  );
  if (stretch === undefined) return undefined;
  const part = stretch.words && partNamed(textOf(text, stretch.words));
  // Only the title of a file for one person has a note under it.
  const isTitle = stretch.level === 1 && heading === undefined;
  if (stretch.words && !isTitle && (part === undefined || part === "remarks")) return undefined;
  const body =
    heading || stretch.words ? readFields(text, stretch.start, stretch.end, comments).end : stretch.start;
  return text.slice(Math.min(body, start), start);
}

function greetings(spot: Spot, { recipient, head, template }: Invite): Completion[] {
  if (!/^[\p{L} ]{0,40}$/u.test(spot.before)) return [];
  const names = recipient ? namesOf(recipient) : template === undefined ? [] : ["{{first_name}}"];
  const usual = names.map((name) => [greetingFor(name, head), GREETING] as const);
  const [name] = names;
  const others = name !== undefined && isEnglish(head.lang) ? [`Hello ${name},`, `Dear ${name},`] : [];
  return wordsOf(spot, spot.before, [...usual, ...others.map((words) => [words, GREETING] as const)], "text");
}

const GREETING = toSay("greets them by the name that they go by");

const isEnglish = (lang: string): boolean => /^en\b/i.test(lang);

/** Before the note has begun there is room for fields. */
function fieldLines(spot: Spot): Completion[] {
  if (spot.before !== "") return [];
  return wordsOf(
    spot,
    "",
    (fieldKeysAt(spot) ?? []).map(([key, meaning]) => [`- ${key}: `, meaning]),
    "key",
  );
}

/** Sentences from what the file states, as far as the note does not say them yet. */
function lines(spot: Spot, invite: Invite): Completion[] {
  if (!isEnglish(invite.head.lang)) return [];
  const typed = (spot.before.split(/[.!?]/).at(-1) ?? "").trimStart();
  const reason = valueOf(invite, "reason");
  const offer = valueOf(invite, "offer");
  const stated: (readonly [string, string])[] = [
    ...contextLines(invite).map(
      (line) => [line, toSay("how we know each other, from what the file states")] as const,
    ),
    ...(reason === undefined
      ? []
      : [[reasonLine(reason, false), toSay("what the connection is for, from `reason`")] as const]),
    ...(offer === undefined
      ? []
      : [[offerLine(offer), toSay("what is in it for them, from `offer`")] as const]),
  ];
  const unsaid = stated.filter(([line]) => !invite.text.includes(line));
  return wordsOf(spot, typed, unsaid, "text");
}

/** The writer's own closing first. */
function closings(spot: Spot, { head }: Invite): Completion[] {
  if (!/^[\p{L} ]{0,40}$/u.test(spot.before)) return [];
  const name = signatureOf(head);
  const tail = name === undefined ? "," : `,${lineEndOf(spot.text)}${name}`;
  const own = [head.signOff, toSay("the closing that `sign-off` names")] as const;
  const usual = CLOSINGS.filter(([closing]) => closing !== head.signOff);
  const chosen = head.entries.has("sign-off") || head.house?.signOff ? [own, ...usual] : CLOSINGS;
  const known = isEnglish(head.lang) ? chosen : chosen.filter((closing) => closing === own);
  return wordsOf(spot, spot.before, known, "text").map((one) => ({
    ...one,
    edit: { ...one.edit, text: one.edit.text + tail },
  }));
}

/** Whether the last line of a text closes it. */
function closes(above: string): boolean {
  const last =
    above
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .at(-1) ?? "";
  return /^[\p{L} ]{2,40},$/u.test(last) && CLOSING.test(last);
}

const CLOSING = /regards|sincerely|thanks|thank you|wishes|cheers|yours|best|grüß|saludos|cordialement/i;

function signatures(spot: Spot, { head }: Invite): Completion[] {
  const name = signatureOf(head);
  if (name === undefined || !/^[\p{L} ]{0,40}$/u.test(spot.before)) return [];
  const full = head.sender?.name;
  const names = [...new Set([name, ...(full === undefined ? [] : [full])])];
  return names.map((label) => ({
    label,
    kind: "text",
    edit: { span: behind(spot, spot.before.length), text: label },
    documentation: said("The sender's name."),
  }));
}
