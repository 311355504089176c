/** Taking out the findings that a comment silences, and judging the comments themselves. */
import type { Batch, Mute } from "../batch/batch.ts";
import { nearestRule, ruleOf } from "../config.ts";
import type { MuteUse } from "../rule.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import { type Span, shift } from "../text/span.ts";
import { type Around, type Finding, inFile } from "./finding.ts";
import { isFrozen } from "./frozen.ts";
import { localOf } from "./judge.ts";

/** A silencing comment in the file's coordinates, with the stretch whose findings it takes out. */
interface Reach {
  readonly mute: Mute;
  readonly invite?: number;
  readonly from: number;
  readonly to: number;
}

export const hasMutes = ({ mutes, invites }: Batch): boolean =>
  mutes.length > 0 || invites.some(({ value }) => value.mutes.length > 0);

export function silence(findings: readonly Finding[], around: Around): Finding[] {
  const reaches = reachesOf(around.batch);
  const used = new Set<Span>();
  const left = findings.filter((finding) => {
    const silencing = reaches.flatMap((reach) => (silences(reach, finding) ? reach.mute.ids : []));
    const ids = silencing.filter(({ id }) => id === finding.rule.id);
    for (const { span } of ids) used.add(span);
    return ids.length === 0;
  });
  return [...left, ...ofMutes(reaches, used, around)];
}

function reachesOf({ text, mutes, invites }: Batch): Reach[] {
  const own = mutes.map((mute) => reachOf(text, mute, { start: 0, end: text.length }));
  const inSections = invites.flatMap(({ offset, value }, invite) =>
    value.mutes.map((mute) => {
      const placed = {
        ...mute,
        span: shift(mute.span, offset),
        ids: mute.ids.map((id) => ({ ...id, span: shift(id.span, offset) })),
      };
      return { ...reachOf(text, placed, { start: offset, end: offset + value.text.length }), invite };
    }),
  );
  return [...own, ...inSections];
}

function reachOf(text: string, mute: Mute, section: Span): Reach {
  if (mute.reach === "file") return { mute, from: 0, to: text.length };
  if (mute.reach === "section") return { mute, from: mute.span.start, to: section.end };
  const next = lineAt(text, lineAt(text, mute.span.end).next);
  return { mute, from: next.start, to: next.end };
}

/** A finding about something missing belongs to its whole section, so a comment further down silences it as well. */
function silences({ mute, invite, from, to }: Reach, { span, anchored, invite: of }: Finding): boolean {
  if (mute.reach === "section" && anchored && invite === of) return true;
  return from <= span.start && span.start <= to;
}

function* ofMutes(reaches: readonly Reach[], used: ReadonlySet<Span>, around: Around): Generator<Finding> {
  const { batch, panel } = around;
  const sent = batch.invites.map(({ value }) => isFrozen(value));
  // What they would silence where something was sent is not known any more, so they are not called useless.
  const isMoot = (invite: number | undefined) => (invite === undefined ? sent.includes(true) : sent[invite]);
  const uses = reaches.flatMap(({ mute, invite }) =>
    mute.ids.map((id) => {
      const use = useOf(batch.text, mute, id, used);
      return isMoot(invite) ? { ...use, used: true } : use;
    }),
  );
  for (const active of panel.ofMutes)
    for (const report of active.rule.check(uses)) yield inFile(localOf(active, report, report.span), around);
}

function useOf(
  text: string,
  mute: Mute,
  { id, span }: { id: string; span: Span },
  used: ReadonlySet<Span>,
): MuteUse {
  const suggestion = nearestRule(id);
  const known = ruleOf(id) !== undefined;
  const use = { mute, id, span, known, used: used.has(span), wholeSpan: lineOf(text, mute.span) };
  return known || suggestion === undefined ? use : { ...use, suggestion };
}

/** The comment's whole line where nothing else stands on it, else the comment alone. */
function lineOf(text: string, span: Span): Span {
  const start = lineStart(text, span.start);
  const { end, next } = lineAt(text, span.end);
  const alone = text.slice(start, span.start).trim() === "" && text.slice(span.end, end).trim() === "";
  return alone ? { start, end: next } : span;
}
