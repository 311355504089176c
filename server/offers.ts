/** What can be done about the findings at a place, in the core's words: from what is already known, never by a second check. */
import { readingsOf } from "../shared/anatomy/read.ts";
import { elementsOf } from "../shared/anatomy/reading.ts";
import { DIALECT_IDS, DIALECTS } from "../shared/batch/placeholders/tools.ts";
import type { Verdict } from "../shared/features/check.ts";
import { conversionTo } from "../shared/features/convert.ts";
import type { Finding } from "../shared/features/finding.ts";
import { safeEdits, safeFixOf } from "../shared/features/fix.ts";
import { type Muting, mutings } from "../shared/features/mute.ts";
import type { FileFix } from "../shared/features/place-fix.ts";
import { inFile, inviteAt, invitesIn } from "../shared/features/places.ts";
import type { Edit } from "../shared/text/edit.ts";
import { said, say } from "../shared/text/say.ts";
import { type Span, textOf, touches } from "../shared/text/span.ts";

export interface Offer {
  readonly title: string;
  readonly edits: () => readonly Edit[];
  /** What it mends or silences; empty for what goes through the whole file. */
  readonly findings: readonly Finding[];
  /** Whether the edits leave holes that only the writer can fill. */
  readonly tabStops?: boolean;
  /** Whether it may be taken without looking at the others. */
  readonly preferred?: boolean;
  /** Set where the edits go through the whole file, so that they are made only once the offer is taken. */
  readonly everywhere?: Everywhere;
}

/** The findings that an offer for the whole file mends: all, or those of one rule. */
export interface Everywhere {
  readonly rule?: string;
}

/** Whoever selects a whole file does not want a menu of everything that is wrong in it. */
const MOST_FINDINGS = 25;

/** Fixes of the findings at the range, then of what is missing in its section, then for the whole file, then silence. */
export function offersAt(verdict: Verdict, range: Span): Offer[] {
  const here = verdict.found.at(range).slice(0, MOST_FINDINGS);
  const section = inviteAt(verdict, range.start)?.index;
  const missing = (section === undefined ? [] : verdict.found.of(section)).filter(
    (finding) => finding.anchored && !here.includes(finding),
  );
  const mendable = new Set(here.filter(safeFixOf).map(({ rule }) => rule.id));
  return [
    ...fixesOf(here, true),
    ...fixesOf(missing, false),
    ...[...mendable].flatMap((id) => fixEvery(verdict, id)),
    ...here.flatMap((finding) => silence(verdict, finding)),
  ];
}

/** The fix of everything that can be fixed unasked, if there is anything. */
export function offerForAll(verdict: Verdict): Offer[] {
  if (!verdict.findings.some(safeFixOf)) return [];
  const title = said("Fix all that is safe to fix");
  return [{ title, edits: () => safeEdits(verdict), findings: [], everywhere: {} }];
}

/** The placeholders of the file in the spelling of each tool, where one stands at the range. */
export function conversionsAt(verdict: Verdict, range: Span): Offer[] {
  const { batch } = verdict;
  const isHere = [...invitesIn(verdict, range)].some(({ invite, offset }) =>
    readingsOf(invite).some((reading) =>
      elementsOf(reading, "placeholder").some(({ span }) =>
        touches(inFile(reading.note, span, offset), range),
      ),
    ),
  );
  if (!isHere) return [];
  return DIALECT_IDS.flatMap((id) => {
    const { edits, left } = conversionTo(DIALECTS[id], batch);
    const changes = edits.filter(({ span, text }) => textOf(batch.text, span) !== text);
    if (changes.length === 0) return [];
    return [{ title: conversionTitle(DIALECTS[id].tool, left.length), edits: () => changes, findings: [] }];
  });
}

/** The edits that an offer for the whole file stands for. */
export const editsEverywhere = (verdict: Verdict, { rule }: Everywhere): Edit[] =>
  safeEdits(verdict, rule === undefined ? undefined : new Set([rule]));

/**
 * Each fix once, though several findings may ask for it: what is missing needs to be added in one place only. A single
 * safe fix is preferred; of several, the writer chooses.
 */
function fixesOf(findings: readonly Finding[], prefer: boolean): Offer[] {
  const known = new Map<string, { fix: FileFix; findings: Finding[] }>();
  for (const finding of findings)
    for (const fix of finding.fixes()) {
      if (fix.edits.length === 0) continue;
      const key = JSON.stringify([fix.title, finding.anchored ? finding.invite : fix.edits]);
      const same = known.get(key);
      if (same) same.findings.push(finding);
      else known.set(key, { fix, findings: [finding] });
    }
  const fixes = [...known.values()];
  const preferring = prefer && fixes.filter(({ fix }) => isSafe(fix)).length === 1;
  return fixes.map(({ fix, findings }) => ({
    title: fix.title,
    edits: () => fix.edits,
    findings,
    tabStops: fix.class === "yours",
    preferred: preferring && isSafe(fix),
  }));
}

const isSafe = (fix: FileFix): boolean => fix.class === "safe";

/** Offered where more than one finding of a rule has a safe fix. */
function fixEvery(verdict: Verdict, rule: string): Offer[] {
  let count = 0;
  const several = verdict.findings.some((finding) => {
    if (finding.rule.id === rule && safeFixOf(finding)) count += 1;
    return count > 1;
  });
  if (!several) return [];
  const everywhere = { rule };
  return [
    {
      title: say`Fix every ${rule} in this file`,
      edits: () => editsEverywhere(verdict, everywhere),
      findings: [],
      everywhere,
    },
  ];
}

const silence = (verdict: Verdict, finding: Finding): Offer[] =>
  mutings(verdict, finding).map(({ reach, edit }) => ({
    title: MUTES[reach](finding.rule.id),
    edits: () => [edit],
    findings: [finding],
  }));

const MUTES: Record<Muting["reach"], (id: string) => string> = {
  line: (id) => say`Disable ${id} for this line`,
  invitation: (id) => say`Disable ${id} for this invitation`,
  file: (id) => say`Disable ${id} for this file`,
};

/** @param stay how many placeholders the tool has no way to write. */
function conversionTitle(tool: string, stay: number): string {
  if (stay === 0) return say`Convert placeholders to ${tool}`;
  return stay === 1
    ? say`Convert placeholders to ${tool} (1 stays as written)`
    : say`Convert placeholders to ${tool} (${stay} stay as written)`;
}
