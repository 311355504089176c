/** What is kept of an invitation: what is said of it, as plain data. The rest is reported again when somebody asks. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { caseOfSection } from "../../shared/features/frozen.ts";
import { judgeAll, type Local, panelOf } from "../../shared/features/judge.ts";
import { reportOf } from "../../shared/features/report.ts";
import { file } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";
import { verdictBeside } from "../support/verdict.ts";

/** What is kept, and what is reported again of the same. */
function keptAndAgain(text: string): { readonly kept: unknown; readonly again: unknown }[] {
  const { head, invites } = readBatch(text);
  const sections = invites.map(({ value }) => value);
  const judged = judgeAll(sections.map(caseOfSection), panelOf(DEFAULT_CONFIG, head));
  return sections.flatMap((section, at) =>
    (judged[at]?.findings ?? []).map((local) => {
      const { message, faded = false, span, related } = reportOf(local, section) ?? {};
      return { kept: whatIsSaid(local), again: { message, faded, anchored: span === undefined, related } };
    }),
  );
}

/** Nothing is related to what a rule says that knows one invitation. */
const whatIsSaid = ({ message, faded, anchored }: Local) => ({
  message,
  faded,
  anchored,
  related: undefined,
});

describe("a rule that is asked again", () => {
  const examples = readdirSync("examples").filter((name) => name.endsWith(".invite.md"));
  test.each(examples)("reports the same of %s", (name) => {
    const all = keptAndAgain(readFileSync(`examples/${name}`, "utf8"));
    expect(all.map(({ again }) => again)).toEqual(all.map(({ kept }) => kept));
  });

  law("reports the same of any file", 100, [file], (text) => {
    const all = keptAndAgain(text);
    expect(all.map(({ again }) => again)).toEqual(all.map(({ kept }) => kept));
  });
});

const LONG = "thank you for the okra seed that you gave away at the swap in Ibadan. ".repeat(4);

test("what is kept of a long note is plain data, and its fixes are there when somebody asks", () => {
  const { head, invites } = readBatch(`---\naccount: free\n---\n\n## Kemi Alao\n\nHi Kemi, ${LONG}`);
  const [judged] = judgeAll(
    invites.map(({ value }) => ({ invite: value })),
    panelOf(DEFAULT_CONFIG, head),
  );
  const tooLong = judged?.findings.find(({ active }) => active.rule.id === "note-too-long");
  if (tooLong === undefined) throw new Error("It is not found too long.");
  const { active: _, note, ...plain } = tooLong;
  expect(structuredClone(plain)).toEqual(plain);
  expect(note).toBe(invites[0]?.value.notes[0]);
  expect(reportOf(tooLong, invites[0]?.value)?.fixes?.().length).toBeGreaterThan(0);
});

const PEOPLE = `---
account: free
recipients: [{ name: Kemi Alao, email: kemi@example.com }, { name: Titilayo Bello, email: titi@example.com }]
---
`;

test("the words for several rows are there, though only one row's are kept", () => {
  const { findings } = verdictBeside(
    `${PEOPLE}\n## Template\n\nHi {{first_name}}, ${LONG.slice(0, 192)}`,
    {},
  );
  const tooLong = findings.find(({ rule }) => rule.id === "note-too-long");
  expect(tooLong?.message).toMatch(/^Over the limit in all 2 rows; the longest, /);
});
