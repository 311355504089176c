/** What has been sent is frozen: nothing is said of it but that it has changed since. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { markSent } from "../../shared/features/mark-sent.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { change, file } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";
import { judged } from "../support/verdict.ts";

const DAY = "2026-05-15";

const rulesIn = (text: string): string[] => judged(text).verdict.findings.map(({ rule }) => rule.id);

/** A text after its invitation at the cursor has been marked as sent. */
function sent(marked: string): string {
  const { text, cursor, verdict } = judged(marked);
  return applyEdits(text, markSent(verdict, cursor, DAY));
}

const FLAWED = `## R‸ob Jensen

Hi Tom, [reason]. Kindest regards
`;

describe("an invitation that has been sent", () => {
  test.each([`sent ${DAY}`, "sent", "accepted", "declined", "withdrawn 2020-01-01"])(
    "has no findings: %s",
    (status) => {
      const text = FLAWED.replace("‸", "").replace("\n\n", `\n\n- status: ${status}\n\n`);
      expect(rulesIn(text.replace(status, "draft"))).toContain("wrong-name");
      expect(rulesIn(text)).toEqual([]);
    },
  );

  test("has none in a file for one person, whose front matter is still read", () => {
    const text = `---\nto: Rob Jensen\nstatus: sent\nacount: free\n---\n\nHi Tom, [reason].\n`;
    expect(rulesIn(text)).toEqual(["unknown-field"]);
  });

  test("keeps its silencing comments, and those of the file that were for it", () => {
    const muted = `<!-- cordial-disable kindest-regards -->

## Rob Jensen

- status: sent

<!-- cordial-disable wrong-name -->
<!-- cordial-disable chasing -->

Hi Tom, it was a pleasure to meet you at the fair. May I stay in touch?

Kindest regards,
Linda
`;
    expect(rulesIn(muted)).toEqual([]);
    expect(rulesIn(muted.replace("- status: sent\n\n", ""))).toContain("unused-suppression");
  });

  const LATER = "\n\n### Follow-up\n\nHi Tom, here is [the recipe].\n";

  test.each([
    ["sent", true],
    ["accepted", true],
    ["declined", false],
    ["withdrawn", false],
  ])("may have a later message that is still to be sent: %s, %s", (status, isJudged) => {
    const text = `## Rob Jensen\n\n- status: ${status}\n\nHi Tom, thanks.${LATER}`;
    expect(rulesIn(text).includes("leftover-hole")).toBe(isJudged);
    expect(rulesIn(text.replace("Follow-up\n", "Follow-up\n\n- status: sent"))).toEqual([]);
  });

  test("does not free a template, which is nobody's", () => {
    expect(rulesIn("## Template\n\n- status: sent\n\nHi {{frist_name}},\n")).toContain("unknown-placeholder");
  });
});

describe("marking as sent", () => {
  test("writes the day and the note's fingerprint, over what was there", () => {
    expect(sent(FLAWED)).toContain(`## Rob Jensen\n\n- status: sent ${DAY}\n- fingerprint: `);
    const ready = FLAWED.replace("\n\n", "\n\n- status: ready\n- event: the fair\n\n");
    expect(sent(ready)).toMatch(
      /^## Rob Jensen\n\n- status: sent 2026-05-15\n- event: the fair\n- fingerprint: [0-9a-f]{8}\n\nHi Tom/,
    );
    expect(sent(sent(ready).replace("Hi", "‸Hi"))).toBe(sent(ready));
  });

  test("writes them into the front matter of a file for one person", () => {
    expect(sent("---\nto: Rob Jensen\nstatus: ready\n---\n\n‸Hi Rob, thanks.\n")).toMatch(
      /^---\nto: Rob Jensen\nstatus: sent 2026-05-15\nfingerprint: [0-9a-f]{8}\n---\n\nHi Rob, thanks.\n$/,
    );
  });

  test("writes no fingerprint of nothing", () => {
    expect(sent("## R‸ob Jensen\n\n- note: none\n")).toBe(
      `## Rob Jensen\n\n- note: none\n- status: sent ${DAY}\n`,
    );
  });
});

/** A person's section with any note below it. */
const section = fc
  .tuple(file, fc.constantFrom("\n", "\r\n"))
  .map(([text, end]) => `## Rob Jensen\n\n- event: the fair\n\n${text}`.replaceAll(/\r?\n/g, end));

const saidOfEditing = (text: string) =>
  check(readBatch(text), DEFAULT_CONFIG).findings.filter(({ rule }) => rule.id === "edited-after-sending");

/** What goes out with the first invitation itself. */
const textsIn = (text: string): string =>
  JSON.stringify(
    readBatch(text)
      .invites[0]?.value.notes.filter(({ part }) => part !== "follow-up")
      .map(({ sent }) => sent.text),
  );

describe("for any text", () => {
  law("what has just been marked as sent has no findings at all", 100, [section], (text) => {
    const before = check(readBatch(text), DEFAULT_CONFIG);
    const marked = applyEdits(text, markSent(before, 0, DAY));
    const { batch, findings } = check(readBatch(marked), DEFAULT_CONFIG);
    const isLater = (at: number) =>
      batch.invites[0]?.value.notes.some(({ part, anchor }) => part === "follow-up" && anchor.start <= at);
    const own = findings.filter(({ invite, span }) => invite === 0 && !isLater(span.start));
    expect(own.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
  });

  law(
    "what is edited afterwards is told once, and either fix ends it",
    100,
    [section, change],
    (text, { at, length, text: put }) => {
      const marked = applyEdits(text, markSent(check(readBatch(text), DEFAULT_CONFIG), 0, DAY));
      const [place] = readBatch(marked).invites;
      const note = place?.value.notes.find(({ part }) => part === "note");
      if (place === undefined || note === undefined || place.value.heading === undefined) return;
      const from = place.value.noteStart;
      const start = from + Math.floor(at * (place.value.text.length - from));
      const end = Math.min(start + length, place.value.text.length);
      const edited = applyEdits(marked, [{ span: { start, end }, text: put }]);
      const found = saidOfEditing(edited);
      expect(found).toHaveLength(textsIn(edited) === textsIn(marked) ? 0 : 1);
      for (const { edits } of found.flatMap((finding) => finding.fixes()))
        expect(saidOfEditing(applyEdits(edited, edits))).toEqual([]);
    },
  );
});
