import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { mutings } from "../../shared/features/mute.ts";
import { applyEdits } from "../../shared/text/edit.ts";

/** The texts with a rule's first finding silenced, by reach. */
function silenced(text: string, id: string): Record<string, string> {
  const verdict = check(readBatch(text), DEFAULT_CONFIG);
  const finding = verdict.findings.find(({ rule }) => rule.id === id);
  if (!finding) throw new Error(`${id} finds nothing in ${text}`);
  return Object.fromEntries(
    mutings(verdict, finding).map(({ reach, edit }) => [reach, applyEdits(text, [edit])]),
  );
}

const counted = (text: string, id: string): number =>
  check(readBatch(text), DEFAULT_CONFIG).findings.filter(({ rule }) => rule.id === id).length;

const ROB =
  "## Rob Jensen\n\n- event: the mixer\n\nRob,\n\nWe met at the mixer. May I stay in touch?\n\nKindest regards,\nLinda\n";

describe("a finding in a note", () => {
  test("is silenced by a comment above its line, below the heading, or at the top", () => {
    expect(silenced(ROB, "kindest-regards")).toEqual({
      line: ROB.replace("Kindest", "<!-- cordial-disable-next-line kindest-regards -->\nKindest"),
      invitation: ROB.replace("Jensen\n", "Jensen\n<!-- cordial-disable kindest-regards -->\n"),
      file: `<!-- cordial-disable kindest-regards -->\n\n${ROB}`,
    });
  });

  test("joins the comment that its line already has", () => {
    const text = ROB.replace("Rob,\n", "<!-- cordial-disable-next-line missing-reason -- why -->\nRob,\n");
    expect(silenced(text, "curt-greeting")["line"]).toBe(
      text.replace("missing-reason --", "missing-reason curt-greeting --"),
    );
  });

  test("keeps the file's line ends", () => {
    const text = ROB.replaceAll("\n", "\r\n");
    for (const after of Object.values(silenced(text, "curt-greeting"))) expect(after).not.toMatch(/[^\r]\n/);
  });

  test("of a one-person file has no invitation but the file", () => {
    const text = "---\nto: Rob Jensen\n---\nRob,\n\nWe met at the mixer.\n\nLinda\n";
    expect(silenced(text, "curt-greeting")).toEqual({
      line: text.replace("Rob,", "<!-- cordial-disable-next-line curt-greeting -->\nRob,"),
      file: text.replace("Rob,", "\n<!-- cordial-disable curt-greeting -->\n\nRob,"),
    });
  });
});

test("what is missing cannot be silenced by its line", () => {
  expect(Object.keys(silenced(ROB.replace("Linda\n", ""), "missing-signature"))).toEqual([
    "invitation",
    "file",
  ]);
});

test("a slip in a field can be silenced where it stands", () => {
  const text = ROB.replace("- event", "- evnt: x\n- event");
  for (const after of Object.values(silenced(text, "unknown-field")))
    expect(counted(after, "unknown-field")).toBe(0);
});

test("a slip in the front matter is silenced for the file", () => {
  const text = `---\naccount: fre\n---\n\n${ROB}`;
  const ways = silenced(text, "invalid-front-matter");
  expect(Object.keys(ways)).toEqual(["file"]);
  expect(counted(ways["file"] ?? "", "invalid-front-matter")).toBe(0);
});

test("what stands on a heading is silenced above it", () => {
  const text = "## Rob Jensen\n\n- company: Fennel\n\n## Rob Jensen\n\n- company: Fennel\n";
  const ways = silenced(text, "duplicate-recipient");
  expect(Object.keys(ways)).toEqual(["line", "file"]);
  for (const after of Object.values(ways)) expect(counted(after, "duplicate-recipient")).toBe(0);
});

test("a comment that silences nothing is not silenced by another", () => {
  expect(silenced(`<!-- cordial-disable no-such-rule -->\n\n${ROB}`, "unknown-suppression")).toEqual({});
});

test.each(["curt-greeting", "kindest-regards"])("every way to silence %s leaves all other findings", (id) => {
  const others = (text: string) =>
    check(readBatch(text), DEFAULT_CONFIG)
      .findings.map(({ rule }) => rule.id)
      .filter((other) => other !== id);
  for (const after of Object.values(silenced(ROB, id))) {
    expect(counted(after, id)).toBe(0);
    expect(others(after)).toEqual(others(ROB));
  }
});
