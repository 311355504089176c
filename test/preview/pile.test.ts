/** The letters of a batch as the preview shows them, and what becomes of them when they are marked as sent. */
import { describe, expect, test } from "vitest";
import type { Verdict } from "../../shared/features/check.ts";
import { lettersOf } from "../../shared/features/letters.ts";
import { markRowSent } from "../../shared/features/mark-row.ts";
import { nextUnsent } from "../../shared/features/next-unsent.ts";
import { pileOf } from "../../shared/features/preview.ts";
import type { Card } from "../../shared/preview/card.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { type Files, judged, verdictBeside } from "../support/verdict.ts";

const PEOPLE = `Name,Company,URL
Ana Sousa,Kew,https://www.linkedin.com/in/ana-sousa-example
Bo Lind,,
`;

const BATCH = `---
sender: Nora Vale
recipients: people.csv
---

# Map fair, Lisbon

## [Ines Duarte](https://www.linkedin.com/in/ines-duarte-example)

- event: the map fair
- company: Atelier Duarte

Hi Ines,

It was good to meet you at the map fair. May I send you our glue recipe?

Sincerely,
Nora

### Follow-up

Hi Ines, here is the recipe.

## Tom Achterberg

- status: sent 2026-05-15

Hi Tim,

## Template

Hi {{first_name}}, your maps at {{company}} were the finest of the fair. May I write about them?

Nora

### Follow-up

- wait: 3

Thank you, {{first_name}}.

## Kit Barlow

- company: Barlow Prints
- status: ready

### Remarks

Jo knows him.

## Una Moe

- note: none
`;

const FILES = { "people.csv": PEOPLE };

const verdictOf = (text: string, files: Files = FILES): Verdict => verdictBeside(text, files);

function cardsOf(verdict: Verdict): Card[] {
  const { states, card } = pileOf(verdict);
  return states.map((_, index) => card(index)).filter((one) => one !== undefined);
}

const summary = ({ recipient, from, state, stateWords, texts }: Card) =>
  [recipient, ...(from ? [from] : []), state, stateWords, ...texts.map(({ label }) => label)].join(" | ");

describe("the pile of a batch", () => {
  test("holds every letter in the file's order, the rows at their template", () => {
    expect(cardsOf(verdictOf(BATCH)).map(summary)).toEqual([
      "Ines Duarte | ready | ready | Note | Follow-up",
      "Tom Achterberg | sent | sent 2026-05-15 | Note",
      "Ana Sousa | row 1 of people.csv | ready | ready | Note | Follow-up",
      expect.stringMatching(
        /^Bo Lind \| row 2 of people.csv \| problems \| \d problems? \| Note \| Follow-up$/,
      ),
      "Kit Barlow | ready | ready | Note | Follow-up",
      "Una Moe | ready | goes without a note",
    ]);
  });

  test("says of each text what it is made of, what is missing, and whether it is fit", () => {
    const [ines, , ana, bo] = cardsOf(verdictOf(BATCH));
    const note = ines?.texts[0];
    expect(note?.limit).toBe(300);
    expect(
      note?.marks.slice(0, 2).map(({ kind, start, end }) => [kind, note.text.slice(start, end)]),
    ).toEqual([
      ["greeting", "Hi "],
      ["name", "Ines"],
    ]);
    expect(note?.missing).toEqual(["introduction"]);
    expect(ines?.texts[1]).toMatchObject({ fit: true, missing: [] });
    expect(ines?.texts[1]).not.toHaveProperty("limit");
    expect(ana?.texts[0]?.text).toBe(
      "Hi Ana, your maps at Kew were the finest of the fair. May I write about them?\n\nNora",
    );
    expect(bo?.texts.map(({ fit }) => fit)).toEqual([false, false]);
  });

  test("names job and company, and links to profiles that a browser opens", () => {
    const [ines, tom] = cardsOf(
      verdictOf(BATCH.replace("- status: sent", "- url: javascript:x\n- status: sent")),
    );
    expect(ines).toMatchObject({
      about: "Atelier Duarte",
      url: "https://www.linkedin.com/in/ines-duarte-example",
    });
    expect(tom).not.toHaveProperty("url");
  });

  test("tells the graver findings first, and none of what is sent", () => {
    const [tom] = cardsOf(
      judged("## Tom Achterberg\n\n- note: none\n- compnay: x\n\nHi Tim, [reason].\n").verdict,
    );
    expect(tom?.findings[0]?.severity).toBe("error");
    expect(tom?.findings.at(-1)?.severity).toBe("hint");
    expect(cardsOf(verdictOf(BATCH))[1]?.findings).toEqual([]);
  });

  test("shows a template no more once all its rows are sent", () => {
    const text = "---\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}, thanks.\n";
    const one = { "people.csv": PEOPLE.replace("Bo Lind,,\n", "") };
    const after = afterMarking(text, "Ana Sousa", one);
    expect(cardsOf(verdictOf(after, one)).map(({ recipient }) => recipient)).toEqual(["Ana Sousa"]);
  });

  test("shows a template for which there is nobody yet as it stands", () => {
    const [card] = cardsOf(judged("## Template: talk\n\nHi {{first_name}}, thanks for the talk.\n").verdict);
    expect(card).toMatchObject({ recipient: "Template: talk", canBeMarked: false });
  });

  test.each([
    ["", []],
    ["---\nsender: Nora\n---\n", []],
    ["Hi there,", ["Somebody not yet named"]],
    ["---\nto: Rob Jensen\n---\n", ["Rob Jensen"]],
    ["## \n", ["Somebody not yet named"]],
  ])("of %j holds %j", (text, names) => {
    expect(cardsOf(judged(text).verdict).map(({ recipient }) => recipient)).toEqual(names);
  });

  test("is found from a place in the file", () => {
    const listed = BATCH.replace(
      "recipients: people.csv",
      "recipients:\n  - name: Al Ito\n    company: Ito\n  - name: Bea Roy\n    company: Roy",
    );
    const verdict = verdictOf(listed);
    const at = (words: string) => {
      const index = pileOf(verdict).at(listed.indexOf(words));
      return index === undefined ? undefined : pileOf(verdict).card(index)?.recipient;
    };
    expect(["Map fair", "glue", "here is", "Hi Tim", "Thank you,", "Jo knows", "Bea"].map(at)).toEqual([
      undefined,
      "Ines Duarte",
      "Ines Duarte",
      "Tom Achterberg",
      "Al Ito",
      "Kit Barlow",
      "Bea Roy",
    ]);
  });
});

/** What marking a row as sent, by whom it is for, does to the batch and to the list that it names; or why it does nothing. */
function marking(text: string, name: string, files: Readonly<Record<string, string>> = FILES) {
  const verdict = verdictOf(text, files);
  const row = cardsOf(verdict).find(({ recipient }) => recipient === name)?.row ?? -1;
  const edits = markRowSent(verdict, row, "2026-05-15");
  if (typeof edits === "string") return { why: edits };
  const list = files["people.csv"] ?? "";
  return {
    batch: applyEdits(
      text,
      edits.filter(({ source }) => source === undefined),
    ),
    list: applyEdits(
      list,
      edits.filter(({ source }) => source === "people.csv"),
    ),
  };
}

/** The text after a row has been marked as sent. */
function afterMarking(text: string, name: string, files = FILES): string {
  const { batch, why } = marking(text, name, files);
  if (batch === undefined) throw new Error(why);
  return batch;
}

describe("marking a row as sent", () => {
  test("writes a section that tells what was sent, and that stands for the row from then on", () => {
    const after = afterMarking(BATCH, "Ana Sousa");
    expect(after.slice(BATCH.trimEnd().length)).toMatch(
      /^\n\n## \[Ana Sousa\]\(https:\/\/www\.linkedin\.com\/in\/ana-sousa-example\)\n\n- status: sent 2026-05-15\n- fingerprint: [0-9a-f]{8}\n\nHi Ana, your maps at Kew [^#]*Nora\n\n### Follow-up\n\n- wait: 3\n\nThank you, Ana\.\n$/,
    );
    const names = cardsOf(verdictOf(after)).map(summary);
    expect(names.filter((one) => one.startsWith("Ana"))).toEqual([
      "Ana Sousa | sent | sent 2026-05-15 | Note | Follow-up",
    ]);
  });

  test("writes into the section of somebody who has one, and leaves their remarks", () => {
    const after = afterMarking(BATCH, "Kit Barlow");
    expect(after).toMatch(
      /## Kit Barlow\n\n- company: Barlow Prints\n- status: sent 2026-05-15\n- fingerprint: [0-9a-f]{8}\n\nHi Kit, [^#]*Nora\n\n### Follow-up\n\n- wait: 3\n\nThank you, Kit\.\n\n### Remarks\n\nJo knows him\.\n\n## Una Moe/,
    );
  });

  test("keeps the line ends of the file", () => {
    const after = afterMarking(BATCH.replaceAll("\n", "\r\n"), "Ana Sousa");
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("writes nothing that could be taken for something else, and says so", () => {
    const strange = {
      "people.csv": `Name,Company,URL\nAna Sousa,"Kew\n\n## Rob\n",https://www.linkedin.com/in/ana\n`,
    };
    expect(marking(BATCH, "Ana Sousa", strange)).toEqual({
      why: "What was sent to row 1 (Ana Sousa) cannot be written down so that it reads the same: state it by hand.",
    });
  });
});

const TEMPLATE = "---\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}, thanks.\n";

describe("in a list with a status, marking a row as sent", () => {
  test.each([
    ["Name,Status\nAna,\nBo,\n", "Bo", "Name,Status\nAna,\nBo,sent 2026-05-15\n"],
    ["Name,Status\nAna, ready \n", "Ana", "Name,Status\nAna, sent 2026-05-15 \n"],
    ['Name,"Status"\n"Ana","draft"\n', "Ana", 'Name,"Status"\n"Ana","sent 2026-05-15"\n'],
    ['Status;Name;Note\n"";Ana;"a;b"\n', "Ana", 'Status;Name;Note\n"sent 2026-05-15";Ana;"a;b"\n'],
    ["Status\tName\r\n\tAna\r\n", "Ana", "Status\tName\r\nsent 2026-05-15\tAna\r\n"],
    ["\ufeffstatus,name\n,Ana", "Ana", "\ufeffstatus,name\nsent 2026-05-15,Ana"],
    [
      'Name,About,Status\nAna,"two\nlines, ""quoted""",\nBo,,\n',
      "Ana",
      'Name,About,Status\nAna,"two\nlines, ""quoted""",sent 2026-05-15\nBo,,\n',
    ],
  ])("%j writes it there for %s", (list, name, after) => {
    expect(marking(TEMPLATE, name, { "people.csv": list })).toEqual({ batch: TEMPLATE, list: after });
  });

  test("heeds the column that the front matter names", () => {
    const text = TEMPLATE.replace("people.csv", "people.csv\ncolumns:\n  status: Outreach");
    const { list } = marking(text, "Ana", { "people.csv": "Name,Status,Outreach\nAna,Lead,\n" });
    expect(list).toBe("Name,Status,Outreach\nAna,Lead,sent 2026-05-15\n");
  });

  test("leaves what somebody else says there, and writes a section where there is a profile", () => {
    const lists = [
      "Name,Status\nAna Sousa,Open lead\n",
      "Name,Status,URL\nAna Sousa,In talks,linkedin.com/in/ana\n",
    ];
    const [without, profile] = lists.map((list) => marking(TEMPLATE, "Ana Sousa", { "people.csv": list }));
    expect(without?.why).toMatch(/^The status of row 1 \(Ana Sousa\) in “people\.csv” is none of Cordial's/);
    expect(profile).toMatchObject({
      list: lists[1],
      batch: expect.stringContaining("## [Ana Sousa](linkedin.com/in/ana)\n\n- status: sent 2026-05-15\n"),
    });
  });

  test("that has neither column nor profile says what to add", () => {
    expect(marking(TEMPLATE, "Bo Lind")).toEqual({
      why: "“people.csv” has no column “status” to write it into, and row 2 (Bo Lind) has no profile by which a section could stand for them. Add the column, and mark it once more.",
    });
  });

  test("freezes it: it stays in the pile as sent, and nothing is left to send", () => {
    const files = {
      "people.csv": "Name,Company,Status\nAna,Kew,sent 2026-05-15\nBo,Kew,ready\nCy,Kew,accepted\n",
    };
    const verdict = verdictOf(TEMPLATE, files);
    expect(cardsOf(verdict).map(summary)).toEqual([
      "Ana | row 1 of people.csv | sent | sent 2026-05-15",
      expect.stringMatching(/^Bo \| row 2 of people\.csv \| (?:ready|problems)/),
      "Cy | row 3 of people.csv | sent | accepted",
    ]);
    expect(cardsOf(verdict)[0]).toMatchObject({ about: "Kew", canBeMarked: false, texts: [] });
    expect([...lettersOf(verdict)].map(({ called }) => called)).toEqual(["row 2 (Bo)"]);
    expect(nextUnsent(verdict, 0).next?.person?.full).toBe("Bo");
  });

  test("counts for the whole list where front matter or template say so", () => {
    const files = { "people.csv": "Name,Status\nAna,\nBo,ready\n" };
    const byHead = TEMPLATE.replace("---\n\n", "status: sent 2026-05-15\n---\n\n");
    const byTemplate = TEMPLATE.replace("Template\n", "Template\n\n- status: sent 2026-05-15\n");
    for (const text of [byHead, byTemplate])
      expect([...lettersOf(verdictOf(text, files))].map(({ called }) => called)).toEqual(["row 2 (Bo)"]);
  });
});

const listing = (items: string) =>
  `---\nrecipients:\n${items}sender: Nora\n---\n\n## Template\n\nHi {{first_name}}, thanks.\n`;

describe("in the front matter's list, marking somebody as sent", () => {
  test.each([
    [
      "  - name: Ana\n    craft: maps # her own\n  - name: Bo\n",
      "    craft: maps # her own\n    status: sent 2026-05-15\n  - name: Bo\n",
    ],
    ["  - name: Ana\n    status: ready\n", "  - name: Ana\n    status: sent 2026-05-15\n"],
    ["  - name: Ana\n    status:\n    craft: maps\n", "    status: sent 2026-05-15\n    craft: maps\n"],
    ["  - { name: Ana, craft: maps }\n", "  - { name: Ana, craft: maps, status: sent 2026-05-15 }\n"],
    ["- name: Ana\n", "- name: Ana\n  status: sent 2026-05-15\n"],
    [
      "  - name: Ana\n    url: linkedin.com/in/ana\n  - name: Bo\n    status: draft\n",
      "    url: linkedin.com/in/ana\n    status: sent 2026-05-15\n",
    ],
  ])("%j writes a key", (items, after) => {
    const text = listing(items);
    expect(marking(text, "Ana", {}).batch).toContain(after);
  });

  test("writes a section where there is a profile and nobody has a status", () => {
    const text = listing("  - name: Ana\n    url: linkedin.com/in/ana\n");
    expect(afterMarking(text, "Ana")).toContain(
      "## [Ana](linkedin.com/in/ana)\n\n- status: sent 2026-05-15\n",
    );
  });

  test("keeps a status that is none of Cordial's", () => {
    expect(marking(listing("  - name: Ana\n    status: on hold\n"), "Ana", {}).why).toMatch(
      /state it by hand/,
    );
  });
});
