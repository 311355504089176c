/** How far each invitation has come, in the few words that outline and code lens have room for. */
import type { Note } from "../batch/batch.ts";
import { isDone, type Status, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { said, say, toSay } from "../text/say.ts";
import { type MergedLetter, type Verdict } from "./check.ts";
import { groupBy } from "./rows.ts";

export interface Standing {
  /** "212/300", of a template "38 people · longest 296/300 · 2 sent"; absent while nothing is written. */
  readonly length?: string;
  /** "ready", "2 problems", "sent 2026-05-15". */
  readonly state: string;
  /** How many errors and warnings concern it. */
  readonly problems: number;
}

export const wordsOf = ({ length, state }: Standing): string =>
  length === undefined ? state : `${length} · ${state}`;

/** Of a note with a limit "212/300", of any other "212". */
export const lengthOf = ({ sent: { text }, limit }: Note): string =>
  limit === undefined ? String(text.length) : `${text.length}/${limit}`;

/** One for each invitation, in the batch's order. */
export function standingsOf(verdict: Verdict): Standing[] {
  const letters = groupBy(verdict.merged, ({ template }) => template);
  const sent = groupBy(verdict.mailing.done, ({ template }) => template);
  return verdict.batch.invites.map(({ value: invite }, index) => {
    const [first] = invite.notes;
    const { error, warning } = verdict.found.countsOf(index);
    const count = error + warning;
    const merged = letters.get(index) ?? [];
    const gone = sent.get(index)?.length ?? 0;
    if (merged.length === 0 && gone > 0)
      return { length: peopleWords(gone), state: said("all sent"), problems: count };
    const length = merged.length > 0 ? lengthOfAll(merged, gone) : first && lengthOf(first);
    const state = stateOf(valueOf(invite, "status"), count, first, valueOf(invite, "note") === "none");
    return { state, problems: count, ...(length !== undefined && { length }) };
  });
}

const peopleWords = (count: number): string => (count === 1 ? said("1 person") : say`${count} people`);

/** @param sent how many others have got theirs. */
function lengthOfAll(letters: readonly MergedLetter[], sent: number): string {
  const firsts = letters.flatMap(({ invite }) => invite.notes[0] ?? []);
  const people = peopleWords(letters.length);
  const longest = firsts.toSorted((a, b) => b.sent.text.length - a.sent.text.length)[0];
  const words = longest ? say`${people} · longest ${lengthOf(longest)}` : people;
  return sent === 0 ? words : say`${words} · ${sent} sent`;
}

/** "sent 2026-05-15" */
const endOf = ({ word, day }: Status): string => {
  const words = said(ENDS[word] ?? word);
  return day === undefined ? words : `${words} ${day}`;
};

const ENDS: Readonly<Record<string, string>> = {
  sent: toSay("sent"),
  accepted: toSay("accepted"),
  declined: toSay("declined"),
  withdrawn: toSay("withdrawn"),
};

/** How far an invitation has come, in words; `problems` counts errors and warnings. */
export function stateOf(
  stated: string | undefined,
  problems: number,
  first: Note | undefined,
  isNoteless: boolean,
): string {
  const status = statusIn(stated);
  if (isDone(status)) return endOf(status);
  if (problems > 0) return problems === 1 ? said("1 problem") : say`${problems} problems`;
  if (first) return said("ready");
  return isNoteless ? said("goes without a note") : said("no note yet");
}
