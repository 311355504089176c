import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { folder } from "../../support/command.ts";
import { conference } from "../../support/conference.ts";
import { KIND_ROB, ROB } from "../../support/drafts.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A strict reading of XML. */
function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const childrenOf = ({ children }: Node, name: string): Node[] =>
  children.filter((child) => child.name === name);
const namesOf = (nodes: readonly Node[]) => nodes.map(({ attributes }) => attributes["name"]);

test("a file is a suite and an invitation a case; what does not fail is told aside", async () => {
  const { cordial } = folder({
    "a.invite.md": `${KIND_ROB}\n## Amara Okafor\n\nHi Rob,\n`,
    "b.invite.md": ROB,
  });
  const { code, out } = await cordial(["check", "--format", "junit"]);
  expect(code).toBe(1);
  const [a, b] = parse(out).children;
  expect(a?.attributes).toEqual({ name: "a.invite.md", tests: "2", failures: "1", errors: "0" });
  const [rob, amara] = a?.children ?? [];
  expect(rob).toMatchObject({
    attributes: { name: "Rob Jensen", classname: "a.invite.md", line: "5" },
    children: [],
  });
  expect(amara?.attributes).toMatchObject({ name: "Amara Okafor", line: "16" });
  const [failure] = amara ? childrenOf(amara, "failure") : [];
  expect(failure?.text).toContain("error wrong-name: ");
  expect(b?.attributes).toMatchObject({ tests: "1", failures: "0" });
  expect(b?.children[0]?.children).toMatchObject([
    { name: "system-out", text: expect.stringContaining("9:1 hint curt-greeting: ") },
  ]);
});

test("every row of a list is a case, with what concerns it", async () => {
  const { out } = await conference().cordial(["check", "--format", "junit"]);
  const [suite] = parse(out).children;
  const cases = suite?.children ?? [];
  expect(cases.length).toBe(Number(suite?.attributes["tests"]));
  expect(namesOf(cases)).toEqual(
    expect.arrayContaining(["row 1 (Rob Jensen)", "row 6 (Dana Whitfield)", "The file"]),
  );
  const dana = cases.find(({ attributes }) => attributes["name"] === "row 6 (Dana Whitfield)");
  expect(dana?.children).toMatchObject([{ name: "failure", attributes: { type: "empty-value" } }]);
  expect(suite?.attributes["failures"]).toBe(
    String(cases.filter((one) => childrenOf(one, "failure").length > 0).length),
  );
});

test("what XML cannot hold is replaced, and its marks are escaped", async () => {
  const text = '## Rob & "Jo"\n\nHi \u0001\u001b\u{fffe}\ud800 [<&>]]>,\n';
  const { cordial } = folder({ "<&>.invite.md": new TextEncoder().encode(text) });
  const [suite] = parse((await cordial(["check", "--format", "junit"])).out).children;
  expect(suite?.attributes["name"]).toBe("<&>.invite.md");
  expect(namesOf(suite?.children ?? [])).toContain('Rob & "Jo"');
});

test("the bar says what fails", async () => {
  const { cordial } = folder({ "a.invite.md": ROB });
  const failuresAt = async (bar: string) =>
    parse((await cordial(["check", "--format", "junit", "--fail-on", bar])).out).children[0]?.attributes[
      "failures"
    ];
  expect([await failuresAt("hint"), await failuresAt("error"), await failuresAt("never")]).toEqual([
    "1",
    "0",
    "0",
  ]);
});

test("what could not be done is an error", async () => {
  const { out } = await folder().cordial(["check", "--format", "junit", "gone.invite.md"]);
  const [suite] = parse(out).children;
  expect(suite?.attributes["errors"]).toBe("1");
  expect(suite?.children[0]?.children).toMatchObject([{ name: "error" }]);
});
