/** Runs an example of a rule: as the file it stands for, judged by that rule alone or by all. */
import { type Config, DEFAULT_CONFIG } from "../../shared/config.ts";
import { fileOf, isWholeFile } from "../../shared/features/explain.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { fixAll } from "../../shared/features/fix.ts";
import type { Example, Rule } from "../../shared/rule.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { type Files, verdictBeside } from "./verdict.ts";

export type Flagged = Extract<Example, { flagged: string }>;
export type Clean = Extract<Example, { clean: string }>;

export const isFlagged = (example: Example): example is Flagged => "flagged" in example;
export const isClean = (example: Example): example is Clean => "clean" in example;

const only = (rule: Rule): Config => ({
  active: [{ rule, severity: rule.severity, chosen: false }],
  problems: [],
});

/** The example's file, marks removed. */
export const textOfExample = (example: Example): string => readMarks(marked(example)).text;

/** The example's file as it is written, marks and all. */
export const marked = (example: Example): string =>
  fileOf(isFlagged(example) ? example.flagged : example.clean, example.given);

/** What the rule flags in a text. Whether a comment is of use is known only when all rules have spoken. */
export function findingsOf(rule: Rule, text: string, files: Files = {}): Finding[] {
  const config = rule.scope === "mute" ? DEFAULT_CONFIG : only(rule);
  return verdictBeside(text, files, config).findings.filter((finding) => finding.rule === rule);
}

/** What the example's rule flags in it; looked for once, whatever is asked of it. */
export function foundIn(rule: Rule, example: Example): readonly Finding[] {
  let found = FOUND.get(example);
  if (found === undefined)
    FOUND.set(example, (found = findingsOf(rule, textOfExample(example), example.files)));
  return found;
}
const FOUND = new WeakMap<Example, readonly Finding[]>();

/** The example's file with marks where the rule really flags it. */
export const flaggedBy = (rule: Rule, example: Example): string =>
  writeMarks(
    textOfExample(example),
    foundIn(rule, example).map(({ span }) => span),
  );

/** The file after the fix that the example shows; undefined when the rule does not offer it. */
export function afterFix(rule: Rule, example: Flagged): string | undefined {
  const fixes = foundIn(rule, example).flatMap((finding) => finding.fixes());
  const fix = example.fix === undefined ? fixes[0] : fixes.find(({ title }) => title === example.fix);
  return fix && applyEdits(textOfExample(example), fix.edits);
}

/** The file that the example's `fixed` stands for. */
export const fixedFile = ({ fixed = "", given }: Flagged): string =>
  isWholeFile(fixed) ? fixed : readMarks(fileOf(fixed, given)).text;

/** The file after every safe fix of the rule. */
export const afterSafeFixes = (rule: Rule, example: Example): string =>
  fixAll(textOfExample(example), rule.scope === "mute" ? DEFAULT_CONFIG : only(rule), new Set([rule.id]));

/** A placeholder that is repaired or converted is still to be filled: to its reader these are one flaw. */
const UNFILLED = new Set(["leftover-hole", "foreign-placeholder", "broken-placeholder"]);

/** How often each rule speaks, all rules at their own severity. */
export function tally(text: string, files: Files = {}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of verdictBeside(text, files).findings) {
    const id = UNFILLED.has(rule.id) ? "unfilled" : rule.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
