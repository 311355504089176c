/** What a reader sees of a batch at a glance: outline, folds, selections, highlights, colours and links. */
import { describe, expect, test } from "vitest";
import { coloursIn } from "../../shared/features/colours.ts";
import { foldsOf } from "../../shared/features/folds.ts";
import { highlightsAt } from "../../shared/features/highlights.ts";
import { linksIn } from "../../shared/features/links.ts";
import { type Branch, outlineOf } from "../../shared/features/outline.ts";
import { selectionsAt } from "../../shared/features/selection.ts";
import { writeMarks } from "../../shared/text/marked.ts";
import { textOf } from "../../shared/text/span.ts";
import { judged } from "../support/verdict.ts";

const BATCH = `---
sender: Nora Vale
---

# Map fair, Lisbon

## [Ines Duarte](https://www.linkedin.com/in/ines-duarte-example)

- event: the map fair

Hi Ines,

It was good to meet you at the map fair. May I send you our glue recipe?

Sincerely,
Nora

### Follow-up

Hi Ines, here is the recipe.

### Remarks

She prefers
Portuguese.

## Tom Achterberg
`;

const outline = (marked: string): string => {
  const { text, verdict } = judged(marked);
  const lines = (branches: readonly Branch[], indent: string): string[] =>
    branches.flatMap(({ kind, name, detail, selection, children }) => [
      kind === "element"
        ? `${indent}${name}: ${textOf(text, selection).replaceAll("\n", " ")}`
        : `${indent}${name} (${detail})`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outlineOf(verdict), "").join("\n");
};

describe("the outline", () => {
  test("shows the batch, its invitations with length and state, their parts and elements", () => {
    const shown = outline(BATCH).split("\n");
    expect(shown.filter((line) => !line.includes(": "))).toEqual([
      "Map fair, Lisbon (2 invitations)",
      expect.stringMatching(/^ {2}Ines Duarte \(\d+\/300 · ready\)$/),
      "    Follow-up (28)",
      "    Remarks (not sent)",
      "  Tom Achterberg (no note yet)",
    ]);
    expect(shown).toContain("    greeting: Hi Ines,");
    expect(shown).toContain("    name: Ines");
    expect(shown).toContain("      greeting: Hi Ines,");
  });

  test.each([
    ["- status: sent 2026-05-15", "Rob Jensen (sent 2026-05-15)"],
    ["- note: none", "Rob Jensen (goes without a note)"],
    ["Hi Linda,", "Rob Jensen (9/300 · "],
  ])("of an invitation with %j says %j", (body, expected) => {
    expect(outline(`## Rob Jensen\n\n${body}\n`).split("\n")[0]).toContain(expected);
  });

  test("of a template says how many people it is for, and how long the longest note is", () => {
    const shown = outline(
      "---\nrecipients:\n  - first_name: Al\n  - first_name: Maximilian\n---\n\n## Template\n\nHi {{first_name}},\n",
    );
    expect(shown).toMatch(/^Template \(2 people · longest 14\/300 · /);
  });

  test("of a batch of thousands stops at the invitations", () => {
    const shown = outline("## Rob Jensen\n\nHi Rob,\n\n".repeat(600)).split("\n");
    expect(shown).toHaveLength(600);
  });

  test("of a file for one person is that person", () => {
    expect(outline("---\nto: Rob Jensen\n---\n\nHi Rob,\n").split("\n")[0]).toMatch(/^Rob Jensen \(7\/300/);
    expect(outline("").split("\n")[0]).toMatch(/^Someone not yet named \(no note yet\)$/);
  });
});

test("front matter, invitations, parts and comments of several lines fold", () => {
  const { text, verdict } = judged(`${BATCH}\n<!-- not\nsent -->\n`);
  const folds = foldsOf(verdict).map(({ kind, span }) => {
    const lines = textOf(text, span).split("\n");
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
  expect(folds).toEqual([
    "front-matter: --- … ---",
    "comment: <!-- not … sent -->",
    "invitation: ## [Ines Duarte](https://www.linkedin.com/in/ines-duarte-example) … Portuguese.",
    "part: ### Follow-up … Hi Ines, here is the recipe.",
    "part: ### Remarks … Portuguese.",
    "invitation: ## Tom Achterberg … sent -->",
  ]);
});

const growing = (marked: string) => {
  const { text, cursor, verdict } = judged(marked);
  return selectionsAt(verdict, cursor).map((span) => textOf(text, span));
};

describe("a selection grows", () => {
  test("in a note from word to sentence, note, invitation and file", () => {
    const steps = growing(BATCH.replace("send you", "se‸nd you"));
    expect(steps[0]).toBe("send");
    expect(steps).toContain("May I send you our glue recipe?");
    expect(steps).toContain(BATCH.slice(BATCH.indexOf("Hi Ines"), BATCH.indexOf("Nora\n\n###") + 4));
    expect(steps.at(-2)).toMatch(/^## \[Ines.*Portuguese\.$/s);
    expect(steps.at(-1)).toBe(BATCH);
  });

  test("in a field from word to value, line and fields", () => {
    const steps = growing("## Rob Jensen\n\n- event: the Cham‸ber mixer\n- company: Fennel\n");
    expect(steps.slice(0, 4)).toEqual([
      "Chamber",
      "the Chamber mixer",
      "- event: the Chamber mixer",
      "- event: the Chamber mixer\n- company: Fennel",
    ]);
  });

  test("in the front matter from word to value, key and front matter", () => {
    expect(growing("---\nsender: Nora ‸Vale\n---\n")).toEqual([
      "Vale",
      "Nora Vale",
      "sender: Nora Vale",
      "---\nsender: Nora Vale\n---",
      "---\nsender: Nora Vale\n---\n",
    ]);
  });

  test("in an empty file to the file", () => {
    expect(growing("")).toEqual([""]);
  });
});

const highlighted = (marked: string) => {
  const { text, cursor, verdict } = judged(marked);
  return writeMarks(text, highlightsAt(verdict, cursor));
};

describe("the recipient's name", () => {
  test.each([
    "## Rob‸ Jensen\n\nHi Rob,\n\nThanks.\n\n### Follow-up\n\nHi Rob,\n",
    "## Rob Jensen\n\nHi R‸ob,\n\nThanks.\n\n### Follow-up\n\nHi Rob,\n",
  ])("is shown in heading and notes: %j", (marked) => {
    expect(highlighted(marked)).toBe(
      "## ⟦Rob Jensen⟧\n\nHi ⟦Rob⟧,\n\nThanks.\n\n### Follow-up\n\nHi ⟦Rob⟧,\n",
    );
  });

  test("is shown at `to:` in a file for one person", () => {
    expect(highlighted("---\nto: Rob J‸ensen\n---\n\nHi Rob,\n")).toBe(
      "---\nto: ⟦Rob Jensen⟧\n---\n\nHi ⟦Rob⟧,\n",
    );
  });

  test("is not shown from elsewhere", () => {
    expect(highlighted("## Rob Jensen\n\nHi Rob,\n\nTha‸nks.\n")).not.toContain("⟦");
  });
});

test("the names of a value are shown together", () => {
  expect(highlighted("---\ntopic: maps\n---\n\n## Template\n\nOn {{to‸pic}}, {{ topic | it }}.\n")).toBe(
    "---\n⟦topic⟧: maps\n---\n\n## Template\n\nOn {{⟦topic⟧}}, {{ ⟦topic⟧ | it }}.\n",
  );
});

const coloured = (text: string) => {
  const { verdict } = judged(text);
  return coloursIn(verdict).map(({ kind, span }) => `${kind}: ${textOf(text, span)}`);
};

describe("colours", () => {
  test("show names, placeholders, holes and what else a note is made of, the narrower in the wider", () => {
    const shown = coloured(
      "## Rob Jensen\n\nHi Rob,\n\nWe met at [event] in {{place}}.\n\nSincerely,\nLinda\n",
    );
    expect(shown.slice(0, 3)).toEqual(["name: Rob Jensen", "greeting: Hi", "name: Rob"]);
    expect(shown).toContain("hole: [event]");
    expect(shown).toContain("placeholder: {{place}}");
    expect(shown.at(-1)).toMatch(/^signature: Linda/);
  });

  test("stop at line ends and leave comments out", () => {
    const shown = coloured(
      "## Rob Jensen\n\nHi Rob,\n\nIt was good to meet you at the <!-- which? -->Chamber\nmixer last week.\n",
    );
    expect(shown.join("\n")).not.toContain("which");
    expect(shown.filter((one) => one.includes("\n"))).toEqual([]);
    expect(shown.filter((one) => one.startsWith("context: ")).length).toBeGreaterThan(1);
  });
});

test("addresses that a browser opens are links, others are not", () => {
  const { text, verdict } = judged(
    "---\nsender:\n  name: Nora\n  url: https://nora.example/me\n---\n\n## [A B](https://a.example/in/a)\n\n- url: http://b.example\n\n## [C D](javascript:x)\n\n- url: /in/c\n",
  );
  expect(
    writeMarks(
      text,
      linksIn(verdict).map(({ span }) => span),
    ).match(/⟦[^⟧]*⟧/g),
  ).toEqual(["⟦https://nora.example/me⟧", "⟦https://a.example/in/a⟧", "⟦http://b.example⟧"]);
});

test("profiles without a scheme, and files that the front matter names beside the batch, are links too", () => {
  const { text, verdict } = judged(
    "---\nrecipients: lists/people.csv\nexclude: [not-them.txt, ../secret.txt, /etc/hosts, 'C:\\x.txt']\ncontacted:\n  - 'My Connections.csv'\n---\n\n## Ana Sousa\n\n- url: www.linkedin.com/in/ana\n",
  );
  expect(
    linksIn(verdict).map(({ span, target, path }) => [text.slice(span.start, span.end), target ?? path]),
  ).toEqual([
    ["lists/people.csv", "lists/people.csv"],
    ["not-them.txt", "not-them.txt"],
    ["'My Connections.csv'", "My Connections.csv"],
    ["www.linkedin.com/in/ana", "https://www.linkedin.com/in/ana"],
  ]);
});
