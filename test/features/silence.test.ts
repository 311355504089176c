import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { configure, DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";

const found = (text: string): string[] =>
  check(readBatch(text), DEFAULT_CONFIG).findings.map(({ rule }) => rule.id);

/** A section that lacks context and is signed in a way that one commenter minds. */
const section = (extra: string, note = "Hi Rob,\n\nMay I stay in touch?\n\nKindest regards,\nLinda") =>
  `## Rob Jensen\n\n${extra}\n${note}\n`;

describe("a comment", () => {
  test("silences a rule to the end of its section and not beyond", () => {
    const text = `${section("<!-- cordial-disable kindest-regards -->")}\n${section("").replace("Rob Jensen", "Rob Olsen")}`;
    expect(found(text).filter((id) => id === "kindest-regards")).toHaveLength(1);
  });

  test("silences what is missing from its section, which stands at the heading above it", () => {
    expect(found(section(""))).toContain("missing-context");
    expect(found(section("<!-- cordial-disable missing-context -->"))).not.toContain("missing-context");
  });

  test("silences only the next line when it says so", () => {
    const near =
      "Hi Rob,\n\nMay I stay in touch?\n\n<!-- cordial-disable-next-line kindest-regards -->\nKindest regards,\nLinda";
    const far =
      "<!-- cordial-disable-next-line kindest-regards -->\nHi Rob,\n\nMay I stay in touch?\n\nKindest regards,\nLinda";
    expect(found(section("", near))).not.toContain("kindest-regards");
    expect(found(section("", far))).toContain("kindest-regards");
  });

  test("above the first invitation silences the whole file", () => {
    const text = `# Mixer\n\n<!-- cordial-disable missing-context, kindest-regards -->\n\n${section("")}`;
    expect(found(text)).not.toContain("missing-context");
    expect(found(text)).not.toContain("kindest-regards");
  });

  test("in a file for one person silences the whole file", () => {
    const text =
      "---\nto: Rob Jensen\n---\n\nHi Rob,\n\nMay I stay in touch?\n\nLinda\n\n<!-- cordial-disable missing-context -->\n";
    expect(found(text)).not.toContain("missing-context");
  });

  test("that silences nothing, or names no rule, is reported", () => {
    expect(found(section("<!-- cordial-disable sales-pitch -->"))).toContain("unused-suppression");
    expect(found(section("<!-- cordial-disable sales-pich -->"))).toContain("unknown-suppression");
  });
});

const severities = (head: string, config = DEFAULT_CONFIG) =>
  check(readBatch(`---\n${head}\n---\n\n${section("")}`), config)
    .findings.filter(({ rule }) => rule.id === "missing-context")
    .map(({ severity }) => severity);

describe("a severity", () => {
  test("is the rule's own, milder where the rule says so", () => {
    expect(severities("relationship: met")).toEqual(["warning"]);
    expect(severities("relationship: friend")).toEqual(["hint"]);
  });

  test("is what the settings say, and the front matter before them", () => {
    const config = configure(DEFAULT_CONFIG, { "missing-context": "information" });
    expect(severities("relationship: met", config)).toEqual(["information"]);
    expect(severities("rules:\n  missing-context: error", config)).toEqual(["error"]);
    expect(severities("rules:\n  missing-context: off", config)).toEqual([]);
  });

  test("that somebody chose holds for the rule's milder cases too", () => {
    expect(severities("relationship: friend\nrules: { missing-context: warning }")).toEqual(["warning"]);
  });
});

describe("the rules of the front matter", () => {
  test.each([
    ["rules: { missing-contxt: off }", "There is no rule “missing-contxt”; did you mean “missing-context”?"],
    [
      "rules: { missing-context: loud }",
      '“missing-context” can be off, error, warning, information, hint; it is "loud".',
    ],
  ])("are told what is wrong with %s, where it stands", (head, message) => {
    const text = `---\n${head}\n---\n\n${section("")}`;
    const said = check(readBatch(text), DEFAULT_CONFIG).findings.find(
      (finding) => finding.message === message,
    );
    expect(said?.rule.id).toBe("invalid-front-matter");
    expect(text.slice(said?.span.start, said?.span.end)).toMatch(/^missing-cont/);
  });
});
