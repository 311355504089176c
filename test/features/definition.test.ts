/** From placeholders to what fills them, and back. `‸` is where somebody asks, `⟦…⟧` where they are led. */
import { describe, expect, test } from "vitest";
import { definitionsAt, referencesAt } from "../../shared/features/definition.ts";
import type { Mention } from "../../shared/features/mentions.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { unjudged } from "../support/verdict.ts";

type Files = Readonly<Record<string, string>>;

/** The texts with the places marked to which one is led from the one cursor in them. */
function led(batch: string, list?: string, references?: "all" | "uses") {
  const files: Files | undefined = list === undefined ? undefined : { "people.csv": readMarks(list).text };
  const { text, verdict } = unjudged(batch, files);
  const inList = list !== undefined && list.includes("‸");
  const offset = readMarks(inList ? list : batch).cursor ?? -1;
  const spot = { verdict, offset, ...(inList && { source: "people.csv" }) };
  const to: readonly Mention[] =
    references === undefined ? (definitionsAt(spot)?.to ?? []) : referencesAt(spot, references === "all");
  const marked = (text: string, source?: string) =>
    writeMarks(
      text,
      to.filter((one) => one.source === source).map(({ span }) => span),
    );
  return [marked(text), ...(files ? [marked(files["people.csv"] ?? "", "people.csv")] : [])];
}

const without = (text: string, marks: RegExp) => text.replaceAll(marks, "");
const start = (marked: string) => without(marked, /[⟦⟧]/g);
const target = (marked: string) => without(marked, /‸/g);

/** Both `‸` and `⟦…⟧` in one text: from the one to the other. */
function leads(batch: string, list?: string): void {
  expect(led(start(batch), list === undefined ? undefined : start(list))).toEqual(
    [batch, ...(list === undefined ? [] : [list])].map(target),
  );
}

const HEAD = "---\nrecipients: people.csv\n---\n\n";

describe("from a placeholder one is led", () => {
  test("to the column of the list, whatever it is called", () => {
    leads(
      `${HEAD}## Template\n\nHi {{fir‸st_name}}, loved {{topic}}.\n`,
      "⟦Vorname⟧,Last Name,Topic\nRob,Jensen,maps\n",
    );
  });

  test("to a quoted header behind an explanation", () => {
    leads(
      `${HEAD}## Template\n\nHi {{first_name}}, loved {{your topi‸c|it}}.\n`,
      'Notes:\n"One, two."\n\nFirst Name;"⟦Your ""topic⟧";Company\nRob;maps;Kew\n',
    );
  });

  test("to the column that says it in another way", () => {
    leads(`${HEAD}## Template\n\nHi {{‸first_name}},\n`, "⟦Name⟧,Company\nRob Jensen,Kew\n");
  });

  test("to the keys of a list in the front matter", () => {
    leads(
      '---\nrecipients:\n  - name: Rob\n    ⟦topic⟧: maps\n  - { name: Ana, "⟦Topic⟧": ferns }\n---\n\n## Template\n\nOn {{to‸pic}}.\n',
    );
  });

  test("to the fields of sections that the template is filled for", () => {
    leads(
      "## Template\n\nOn {{to‸pic}}.\n\n## Rob Jensen\n\n- ⟦topic⟧: maps\n\n## Ana Sousa\n\n- topic: ferns\n\nHi Ana,\n",
    );
  });

  test("to the headings, where they say the name", () => {
    leads("## Template\n\nHi {{first_n‸ame}},\n\n## ⟦Rob Jensen⟧\n\n- topic: maps\n");
  });

  test("to the template's own field and the front matter's default", () => {
    leads(
      "---\n⟦event⟧: the fair\n---\n\n## Template\n\n- ⟦event⟧: the mixer\n\nAt {{‸event}}.\n\n## Template: B\n\n- event: the talk\n\nAt {{event}}.\n",
    );
  });

  test("to the sender's keys", () => {
    leads("---\nsender:\n  name: Linda Park\n  ⟦title⟧: lead\n---\n\n## Template\n\n{{sender.ti‸tle}}\n");
    leads("---\n⟦sender⟧: Linda Park\n---\n\n## Template\n\n{{sender.first_name‸}}\n");
  });

  test("to the name under `columns` while the list is not read", () => {
    leads(
      "---\nrecipients: people.csv\ncolumns:\n  ⟦topic⟧: Theme of talk\n---\n\n## Template\n\nOn {{‸topic}}.\n",
    );
  });

  test("to the column that `columns` names, once it is", () => {
    leads(
      "---\nrecipients: people.csv\ncolumns:\n  topic: Theme of talk\n---\n\n## Template\n\nOn {{‸topic}}.\n",
      "First Name,⟦Theme of talk⟧\nRob,maps\n",
    );
  });

  test("nowhere, where nothing gives the value", () => {
    expect(led("## Template\n\nOn {{to‸pic}}.\n")).toEqual(["## Template\n\nOn {{topic}}.\n"]);
  });
});

describe("back to the placeholders one is led", () => {
  test("from the column", () => {
    leads(
      `${HEAD}## Template\n\nOn ⟦{{topic}}⟧.\n\n## Template: B\n\nHi {{first_name}}, on ⟦{{Topic|it}}⟧.\n`,
      "First Name,To‸pic\nRob,maps\n",
    );
  });

  test.each([
    "## Template\n\nOn ⟦{{topic}}⟧.\n\n## Rob Jensen\n\n- to‸pic: maps\n",
    "---\nto‸pic: maps\n---\n\n## Template\n\nOn ⟦{{topic}}⟧.\n",
    "---\nrecipients:\n  - name: Rob\n    to‸pic: maps\n---\n\n## Template\n\nOn ⟦{{topic}}⟧.\n",
    "---\nsender:\n  na‸me: Linda Park\n---\n\n## Template\n\n⟦{{sender.first_name}}⟧\n⟦{{sender.name}}⟧\n",
    "## Template\n\n- to‸pic: maps\n\nOn ⟦{{topic}}⟧.\n\n## Template: B\n\nOn {{topic}}.\n",
  ])("from the key in %j", (marked) => {
    leads(marked);
  });
});

describe("everything of one name", () => {
  const batch = `${HEAD}## Template\n\nOn {{topic}}, {{ Topic | it }}.\n\n## Rob Jensen\n\n- topic: maps\n\nHi Rob,\n`;

  test("is found from a placeholder, with what gives it or without", () => {
    const [asked, list] = [batch.replace("{{topic", "{{to‸pic"), "First Name,Topic\nAna,ferns\n"];
    expect(led(asked, list, "all")).toEqual([
      batch
        .replace("{{topic}}", "⟦{{topic}}⟧")
        .replace("{{ Topic | it }}", "⟦{{ Topic | it }}⟧")
        .replace("- topic", "- ⟦topic⟧"),
      "First Name,⟦Topic⟧\nAna,ferns\n",
    ]);
    expect(led(asked, list, "uses")).toEqual([
      batch.replace("{{topic}}", "⟦{{topic}}⟧").replace("{{ Topic | it }}", "⟦{{ Topic | it }}⟧"),
      list,
    ]);
  });

  test("is nothing where no name stands", () => {
    expect(led(batch.replace("Hi Rob", "H‸i Rob"), undefined, "all")).toEqual([batch]);
  });
});
