/** What must hold for any text, not only for the examples that somebody thought of. */
import fc from "fast-check";
import { describe, expect } from "vitest";
import { has } from "../shared/anatomy/reading.ts";
import { readBatch } from "../shared/batch/read.ts";
import { toSource } from "../shared/batch/sent.ts";
import { configure, DEFAULT_CONFIG } from "../shared/config.ts";
import { check, Memory } from "../shared/features/check.ts";
import type { Finding } from "../shared/features/finding.ts";
import { fixAll, safeFixOf } from "../shared/features/fix.ts";
import { rulebook } from "../shared/rulebook.ts";
import { applyEdits, type Edit } from "../shared/text/edit.ts";
import { textOf } from "../shared/text/span.ts";
import { anything, change, crowd, file, letter } from "./support/arbitrary.ts";
import { law } from "./support/law.ts";
import { readingsIn } from "./support/verdict.ts";

const judge = (text: string, config = DEFAULT_CONFIG) => check(readBatch(text), config);

const said = ({ rule, span, severity, message }: Finding): string =>
  `${span.start}-${span.end} ${severity} ${rule.id}: ${message}`;

const allSaid = (text: string): string[] => judge(text).findings.map(said).toSorted();

/** A placeholder that is repaired or converted is still one that nobody has filled: to the reader of the note they are one flaw. */
const UNFILLED = new Set(["leftover-hole", "foreign-placeholder", "broken-placeholder"]);

/** A finding without its place, which moves when a fix changes the text before it. */
const keyOf = ({ rule, invite }: Finding): string =>
  `${UNFILLED.has(rule.id) ? "unfilled" : rule.id} in ${invite}`;

describe("reading", () => {
  law(
    "any text gives a batch whose sections follow each other to the end",
    100,
    [fc.oneof(file, anything())],
    (text) => {
      const { invites, head } = readBatch(text);
      let end = invites[0]?.offset ?? text.length;
      if (invites[0]?.value.heading) expect(end).toBeGreaterThanOrEqual(head.end);
      for (const { offset, value } of invites) {
        expect(offset).toBe(end);
        expect(text.startsWith(value.text, offset)).toBe(true);
        end = offset + value.text.length;
      }
      expect(end).toBe(text.length);
    },
  );

  law("elements lie in order and inside the note, and those of one kind apart", 100, [file], (text) => {
    for (const { text: sent, elements } of readingsIn(readBatch(text))) {
      let last = 0;
      const ends = new Map<string, number>();
      const astray = elements.filter(({ kind, span: { start, end } }) => {
        const isHere = start >= last && start >= (ends.get(kind) ?? 0) && start < end && end <= sent.length;
        last = start;
        ends.set(kind, end);
        return !isHere;
      });
      expect(astray).toEqual([]);
    }
  });

  law("what is sent stands in the file where its pieces say", 100, [file], (text) => {
    for (const { value } of readBatch(text).invites)
      for (const { sent } of value.notes)
        for (const { sent: from, source, length } of sent.pieces) {
          const here = sent.text.slice(from, from + length);
          const there = value.text.slice(source, source + length);
          if (here !== "\n") expect(there).toBe(here);
          expect(toSource(sent, { start: from, end: from + length }).start).toBe(source);
        }
  });

  law("line ends make no difference to what is found", 100, [file], (text) => {
    const lf = text.replaceAll(/\r\n?/g, "\n");
    const withLf = judge(lf);
    const withCrLf = judge(lf.replaceAll("\n", "\r\n"));
    const flagged = ({ batch, findings }: typeof withLf) =>
      findings.map(
        (finding) => `${finding.rule.id} ${textOf(batch.text, finding.span).replaceAll("\r\n", "\n")}`,
      );
    expect(flagged(withCrLf)).toEqual(flagged(withLf));
  });
});

describe("judging", () => {
  const mutes = new Set(rulebook.filter(({ scope }) => scope === "mute"));

  const all = DEFAULT_CONFIG.active.filter(({ rule }) => !mutes.has(rule));
  law("a rule is blind to the others", 200, [file, fc.subarray(all)], (text, some) => {
    const batch = readBatch(text.replaceAll("cordial-disable", "cordial-enable"));
    const saidBy = (active: typeof all) => check(batch, { active, problems: [] }).findings.map(said);
    const apart = [...saidBy(some), ...saidBy(all.filter((one) => !some.includes(one)))];
    // A front matter that speaks of other rules is judged by the whole rulebook.
    if (!text.includes("rules:")) expect(saidBy(all).toSorted()).toEqual(apart.toSorted());
  });

  const rules = rulebook.filter((rule) => rule.scope === "note");
  law("a rule has nothing to say of notes that lack what it speaks of", 100, [file], (text) => {
    for (const reading of readingsIn(readBatch(text))) {
      const astray = rules.flatMap(({ holding, lacking, check }) => {
        const isSpokenOf =
          (holding?.some((kind) => has(reading, kind)) ?? true) &&
          !lacking?.some((kind) => has(reading, kind));
        return isSpokenOf ? [] : [...check(reading)];
      });
      expect(astray).toEqual([]);
    }
  });

  law(
    "switching a rule off removes its findings and no others",
    100,
    [file, fc.constantFrom(...rulebook.filter((rule) => !mutes.has(rule)))],
    (text, off) => {
      const batch = readBatch(text.replaceAll("cordial-disable", "cordial-enable"));
      const all = check(batch, DEFAULT_CONFIG).findings;
      const left = check(batch, configure(DEFAULT_CONFIG, { [off.id]: "off" })).findings;
      expect(left.map(said)).toEqual(all.filter(({ rule }) => rule !== off).map(said));
    },
  );

  for (const [which, texts] of [
    ["any file", file],
    ["people who are named in the notes of others, notes that are alike", crowd],
  ] as const)
    law(
      `judging a changed file with what is remembered finds what a fresh look finds: ${which}`,
      100,
      [texts, fc.array(change, { minLength: 1, maxLength: 6 })],
      (text, changes) => {
        const memory = new Memory();
        let now = text;
        let batch = readBatch(now);
        check(batch, DEFAULT_CONFIG, memory);
        for (const { at, length, text: put } of changes) {
          const start = Math.floor(at * now.length);
          now = now.slice(0, start) + put + now.slice(start + length);
          batch = readBatch(now, batch);
          expect(check(batch, DEFAULT_CONFIG, memory).findings.map(said).toSorted()).toEqual(allSaid(now));
        }
      },
    );
});

/** The findings of a text, and those after edits of it; sections that stay the same are judged once. */
function trying(text: string) {
  const memory = new Memory();
  const batch = readBatch(text);
  const before = check(batch, DEFAULT_CONFIG, memory).findings;
  const after = (edits: readonly Edit[]) =>
    check(readBatch(applyEdits(text, edits), batch), DEFAULT_CONFIG, memory).findings;
  return { before, after };
}

const holes = (findings: readonly Finding[]): number =>
  findings.filter(({ rule }) => UNFILLED.has(rule.id)).length;

describe("fixing", () => {
  law("fixing twice is fixing once", 100, [file], (text) => {
    const fixed = fixAll(text, DEFAULT_CONFIG);
    expect(fixAll(fixed, DEFAULT_CONFIG)).toBe(fixed);
  });

  law("a safe fix removes its finding and makes no new one", 100, [file], (text) => {
    const { before, after: findingsAfter } = trying(text);
    for (const finding of before) {
      const fix = safeFixOf(finding);
      if (fix === undefined) continue;
      const after = findingsAfter(fix.edits);
      const count = (findings: readonly Finding[], key: string) =>
        findings.filter((one) => keyOf(one) === key).length;
      const ofRule = (findings: readonly Finding[]) =>
        findings.filter(({ rule }) => rule === finding.rule).length;
      expect(ofRule(after)).toBeLessThan(ofRule(before));
      for (const key of new Set(after.map(keyOf)))
        expect(count(after, key)).toBeLessThanOrEqual(count(before, key));
    }
  });

  law(
    "every fix can be applied, and only a gap for the writer leaves a hole that was not there",
    100,
    [file],
    (text) => {
      const { before, after: findingsAfter } = trying(text);
      for (const fix of before.flatMap((finding) => finding.fixes())) {
        const after = findingsAfter(fix.edits);
        if (fix.class !== "yours") expect(holes(after)).toBeLessThanOrEqual(holes(before));
      }
    },
  );

  law("a trimmed note fits and has no finding that it did not have", 100, [letter], (text) => {
    const before = judge(text).findings;
    const long = before.find(({ rule }) => rule.id === "note-too-long");
    for (const fix of long?.fixes() ?? []) {
      if (fix.class === "yours") continue;
      const after = judge(applyEdits(text, fix.edits)).findings;
      // Within 300 characters at last, it is told of the 200 of a free account.
      const known = new Set([...before.map(({ rule }) => rule.id), "free-account-limit"]);
      expect(after.map(({ rule }) => rule.id)).not.toContain("note-too-long");
      for (const { rule } of after) expect(known).toContain(rule.id);
    }
  });
});
