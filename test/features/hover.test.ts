import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { hoverAt } from "../../shared/features/hover.ts";
import { readMarks } from "../../shared/text/marked.ts";

function hover(marked: string): { words: string; markdown: string } | undefined {
  const { text, cursor = 0 } = readMarks(marked);
  const answer = hoverAt(check(readBatch(text), DEFAULT_CONFIG), cursor, (id) => `docs/${id}.md`);
  return answer && { words: text.slice(answer.span.start, answer.span.end), markdown: answer.markdown };
}

const batch = (heading: string, note: string) => `---\nsender: Linda Park\n---\n\n## ${heading}\n\n${note}\n`;

const NOTE = "Hi Rob,\n\nIt was a pleasure to meet you at the Chamber mixer.\n\nKindest regards,\nLinda";

describe("a hover", () => {
  test("on a finding says what, why, whose rule it is, who disagrees and how to switch it off", () => {
    const answer = hover(batch("Rob Jensen", NOTE.replace("Kindest", "Kind‸est")));
    expect(answer?.words).toMatch(/^Kindest regards/);
    expect(answer?.markdown).toMatch(/\*Whose rule:\*.+commenters/);
    expect(answer?.markdown).toMatch(/\*Opinions differ:\*/);
    expect(answer?.markdown).toContain("rules: { kindest-regards: off }");
    expect(answer?.markdown).toContain("(docs/kindest-regards.md)");
  });

  test("on an element says what it is and what made it one", () => {
    const answer = hover(batch("Rob Jensen", NOTE.replace("Chamber", "Cham‸ber")));
    expect(answer?.markdown).toMatch(/\*\*context\*\* \(how we know each other.*\): `.*Chamber mixer.*` \w+/);
  });

  test("on a heading says what the recipient will read", () => {
    const answer = hover(batch("Rob Jen‸sen", NOTE));
    expect(answer?.words).toMatch(/Rob Jensen$/);
    expect(answer?.markdown).toMatch(/What Rob Jensen will read/);
    expect(answer?.markdown).toMatch(/84 of 300 characters; found: greeting, name, context/);
  });

  test("on a heading without a note says that none is written", () => {
    expect(hover(batch("Rob Jen‸sen", ""))?.markdown).toMatch(/No note is written yet/);
  });

  test("in a file for one person stands at the name in the front matter", () => {
    expect(hover(`---\nto: Rob Jen‸sen\n---\n\n${NOTE}\n`)?.markdown).toMatch(/What Rob Jensen will read/);
  });

  test.each([
    "<!-- cordial-disable shou‸ting -->\n\n## Rob Jensen\n",
    "## Rob Jensen\n\n<!-- cordial-disable-next-line flattery, shou‸ting -- he likes it -->\nHi Rob,\n",
    "---\nrules:\n  shou‸ting: off\n---\n",
  ])("on the id of a rule in %j says what the rule is", (marked) => {
    const answer = hover(marked);
    expect(answer?.words).toBe("shouting");
    expect(answer?.markdown).toMatch(/\*\*Shouting\*\* \(hint\)[^]*\*Instead:\*[^]*\(docs\/shouting\.md\)/);
  });

  test("on the id of no rule does not explain it", () => {
    const answer = hover("---\nrules:\n  shou‸t: off\n---\n");
    expect(answer?.markdown ?? "").not.toContain("docs/shout.md");
  });

  test("has nothing to say where nothing stands", () => {
    expect(hover(`# For the ‸team\n\n${batch("Rob Jensen", NOTE)}`)).toBeUndefined();
  });
});
