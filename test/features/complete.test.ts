/** What is offered at the cursor, and what stands there once it is taken. */
import { describe, expect, test } from "vitest";
import { type Asking, completionsAt, filesWantedAt, snippetSpan } from "../../shared/features/complete.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { judged } from "../support/verdict.ts";

const ASKED: Asking = { today: "2026-05-15", asked: true };

function offered(marked: string, asking = ASKED, files?: Readonly<Record<string, string>>) {
  const { text, cursor, verdict } = judged(marked, files);
  const found = completionsAt(verdict, cursor, asking);
  return {
    labels: found.map(({ label }) => label),
    wordsOf: (label: string) => found.find((one) => one.label === label)?.documentation,
    taking: (label: string) => {
      const one = found.find((one) => one.label === label);
      return one && applyEdits(text, [one.edit]);
    },
  };
}

function wantedAt(marked: string) {
  const { cursor, verdict } = judged(marked);
  return filesWantedAt(verdict, cursor);
}

describe("in the front matter", () => {
  test.each([
    ["---\nacc‸\n---\n", "account", "---\naccount: \n---\n"],
    ["---\n‸", "kind", "---\nkind: "],
    ["---\n‸\n\n## Rob Jensen\n", "sender", "---\nsender:\n  \n\n## Rob Jensen\n"],
    ["---\nacc‸: free\n---\n", "account", "---\naccount: free\n---\n"],
    ["---\nsender:\n  fir‸\n---\n", "first-name", "---\nsender:\n  first-name: \n---\n"],
    ["---\naccount: ‸\n---\n", "premium", "---\naccount: premium\n---\n"],
    ["---\nkind: re‸\n---\n", "reply", "---\nkind: reply\n---\n"],
    ["---\nrelationship: ‸\n---\n", "met", "---\nrelationship: met\n---\n"],
    ["---\nlang: ‸\n---\n", "de", "---\nlang: de\n---\n"],
    ["---\ndate: ‸\n---\n", "2026-05-15", "---\ndate: 2026-05-15\n---\n"],
    ["---\nrules:\n  kind‸\n---\n", "kindest-regards", "---\nrules:\n  kindest-regards: \n---\n"],
    ["---\nrules:\n  kindest-regards: ‸\n---\n", "off", "---\nrules:\n  kindest-regards: off\n---\n"],
    ["---\nrules: { ‸ }\n---\n", "shouting", "---\nrules: { shouting:  }\n---\n"],
  ])("%j can become %s", (marked, label, after) => {
    expect(offered(marked).taking(label)).toBe(after);
  });

  test("a key that is set is not offered again", () => {
    const { labels } = offered("---\naccount: free\n‸\n---\n");
    expect(labels).not.toContain("account");
    expect(labels).toContain("relationship");
  });

  const FILES = ["people.csv", "spring/old fair.csv", "not-them.txt"];

  test.each([
    ["---\nrecipients: ‸\n---\n", "people.csv", "---\nrecipients: people.csv\n---\n"],
    ["---\nrecipients: spr‸\n---\n", "spring/old fair.csv", '---\nrecipients: "spring/old fair.csv"\n---\n'],
    ["---\nexclude: n‸\n", "not-them.txt", "---\nexclude: not-them.txt\n"],
    ["---\nexclude:\n  - ‸\n---\n", "not-them.txt", "---\nexclude:\n  - not-them.txt\n---\n"],
    ["---\nexclude: [a.txt, no‸]\n---\n", "not-them.txt", "---\nexclude: [a.txt, not-them.txt]\n---\n"],
    ["---\ncontacted:\n- x.csv\n- ‸\n---\n", "people.csv", "---\ncontacted:\n- x.csv\n- people.csv\n---\n"],
  ])("%j can name the file %s", (marked, label, after) => {
    expect(offered(marked, { ...ASKED, files: FILES }).taking(label)).toBe(after);
  });

  test("a file that is named is not offered again, and none where none is named", () => {
    const labelsOf = (marked: string) => offered(marked, { ...ASKED, files: FILES }).labels;
    expect(labelsOf("---\nexclude:\n  - not-them.txt\n  - ‸\n---\n")).toEqual(FILES.slice(0, 2));
    expect(labelsOf("---\nexclude: not-them.txt‸\n---\n")).toEqual(FILES);
    for (const marked of [
      "---\nrecipients:\n  - ‸\n---\n",
      '---\nrecipients: "‸\n---\n',
      "---\nexpect: ‸\n---\n",
      "---\nsender: Linda Park\n---\n\n## Rob Jensen\n\n- exclude: ‸\n",
    ])
      for (const label of labelsOf(marked)) expect(FILES).not.toContain(label);
  });

  test("a place asks for files of the endings that are of use there", () => {
    expect(wantedAt("---\nrecipients: ‸\n---\n")).toEqual([".csv", ".tsv"]);
    expect(wantedAt("---\ncontacted:\n  - old/‸\n---\n")).toEqual([".csv", ".invite.md"]);
    expect(wantedAt("---\naccount: ‸\n---\n")).toBeUndefined();
  });

  test("nothing is offered where only the writer knows", () => {
    expect(offered("---\nto: ‸\n---\n").labels).toEqual([]);
    expect(offered("---\ncolumns:\n  ‸\n---\n").labels).toEqual([]);
  });
});

describe("in a field", () => {
  test.each([
    ["## Rob Jensen\n\n- rel‸\n", "relationship", "## Rob Jensen\n\n- relationship: \n"],
    [
      "## Rob Jensen\n- event: a fair\n- ‸\n\nHi Rob,\n",
      "group",
      "## Rob Jensen\n- event: a fair\n- group: \n\nHi Rob,\n",
    ],
    ["## Rob Jensen\n\n- relationship: ‸\n", "friend", "## Rob Jensen\n\n- relationship: friend\n"],
    ["## Rob Jensen\n\n- status: ‸\n", "sent 2026-05-15", "## Rob Jensen\n\n- status: sent 2026-05-15\n"],
    [
      "## Template: talk\n\n## Rob Jensen\n\n- template: ‸\n",
      "talk",
      "## Template: talk\n\n## Rob Jensen\n\n- template: talk\n",
    ],
    ["## Rob Jensen\n\n### Follow-up\n\n- ‸\n", "wait", "## Rob Jensen\n\n### Follow-up\n\n- wait: \n"],
  ])("%j can become %s", (marked, label, after) => {
    expect(offered(marked).taking(label)).toBe(after);
  });

  test.each([
    ["a key that is set is not offered again", "## Rob Jensen\n\n- event: a fair\n- ‸\n"],
    ["behind the note's first words a list is text", "## Rob Jensen\n\nHi Rob,\n\n- ‸\n"],
    ["behind fields and a blank line a list is text", "## Rob Jensen\n\n- company: Fennel\n\n- ‸\n"],
    ["above the first invitation a list is for the team", "# Fair\n\n- ‸\n"],
    ["remarks have no fields", "## Rob Jensen\n\n### Remarks\n\n- ‸\n"],
  ])("%s", (_, marked) => {
    expect(offered(marked).labels).not.toContain("event");
  });
});

describe("in a note", () => {
  const NOTE =
    "---\nsender: Linda Park\n---\n\n## Rob Jensen\n\n- event: the Chamber mixer\n- reason: compare notes\n- offer: send you the slides\n\n";

  test.each([
    ["## Robert Jensen\n\n- first-name: Rob\n\n‸\n", ["Hi Rob,", "Hello Rob,", "Dear Rob,"]],
    ["## Mary Ann Lee\n\n‸\n", ["Hi Mary,", "Hi Mary Ann,"]],
    ["---\nlang: de\n---\n\n## Rob Jensen\n\n‸\n", ["Hallo Rob,"]],
    ["## Template\n\n‸\n", ["Hi {{first_name}},"]],
    ["---\nto: Rob Jensen\n---\n\nHi‸\n", ["Hi Rob,"]],
    ["## Rob Jensen\n\nHi Rob,\n\n### Follow-up\n\n‸", ["Hi Rob,"]],
  ])("%j begins with the right name", (marked, greetings) => {
    expect(offered(marked).labels).toEqual(expect.arrayContaining(greetings));
    expect(offered(marked).labels.slice(0, greetings.length).toSorted()).toEqual(greetings.toSorted());
  });

  test("before it has begun, fields are offered too", () => {
    expect(offered("## Rob Jensen\n\n‸\n").taking("- event: ")).toBe("## Rob Jensen\n\n- event: \n");
  });

  test("what the fields state is offered as sentences", () => {
    const { labels } = offered(`${NOTE}Hi Rob,\n\n‸\n`);
    expect(labels.slice(0, 3)).toEqual([
      "It was good to meet you at the Chamber mixer.",
      "I'd like to connect and compare notes.",
      "I'd be glad to send you the slides.",
    ]);
  });

  test("a sentence stands for what is typed of it, and is not offered twice", () => {
    const said = `${NOTE}Hi Rob,\n\nIt was good to meet you at the Chamber mixer. I'd be gl‸\n`;
    expect(offered(said).labels).not.toContain("It was good to meet you at the Chamber mixer.");
    expect(offered(said).taking("I'd be glad to send you the slides.")).toMatch(
      /mixer\. I'd be glad to send you the slides\.\n$/,
    );
  });

  test("it is closed as `sign-off` says, or else as nobody minds, and signed", () => {
    const text = `${NOTE}Hi Rob,\n\nThank you.\n\n‸`;
    expect(offered(text).taking("Sincerely")).toMatch(/Thank you\.\n\nSincerely,\nLinda$/);
    const closings = offered(text.replace("sender:", "sign-off: Cheers\nsender:")).labels.slice(3);
    expect(closings.slice(0, 2)).toEqual(["Cheers", "Sincerely"]);
    expect(closings.at(-1)).toBe("Kindest regards");
  });

  test("behind its closing stands the sender's name", () => {
    expect(offered(`${NOTE}Hi Rob,\n\nThank you.\n\nSincerely,\n‸`).labels).toEqual(["Linda", "Linda Park"]);
  });

  test("a mere blank does not call for sentences", () => {
    expect(offered(`${NOTE}Hi ‸`, { ...ASKED, asked: false }).labels).toEqual([]);
    expect(offered(`${NOTE}Hi ‸`).labels).not.toEqual([]);
  });

  test.each(["# Fair\n\n‸\n\n## Rob Jensen\n", "## Rob Jensen\n\n### Remarks\n\n‸\n", "## Rob‸\n"])(
    "is not begun in %j",
    (marked) => {
      expect(offered(marked).labels).toEqual([]);
    },
  );
});

describe("placeholders", () => {
  test.each([
    ["## Template\n\nHi {{fi‸\n", "first_name", "## Template\n\nHi {{first_name}}\n"],
    ["## Template\n\nHi {{‸}},\n", "first_name", "## Template\n\nHi {{first_name}},\n"],
    ["## Template\n\nI'm {{ se‸ }}.\n", "sender.name", "## Template\n\nI'm {{ sender.name }}.\n"],
    ["## Rob Jensen\n\n- city: Leeds\n\nIn {{‸\n", "city", "## Rob Jensen\n\n- city: Leeds\n\nIn {{city}}\n"],
  ])("%j can become %s", (marked, label, after) => {
    expect(offered(marked).taking(label)).toBe(after);
  });

  test("say what they stand for here", () => {
    const { wordsOf } = offered("## Rob Jensen\n\n- event: the fair\n\nAt {{‸");
    expect(wordsOf("event")).toMatch(/^Of the recipient: .+ Here: `the fair`\.$/);
  });
});

describe("from the list", () => {
  const PEOPLE = {
    "people.csv":
      "Vorname,Last Name,Company Name,# Staff,Favourite dish,Profile URL\nRob,Jensen,Kew,4,,linkedin.com/in/rob\nAna,Sousa,Vega,5,sole *meunière*,\n",
  };
  const offeredIn = (marked: string) =>
    offered(`---\nrecipients: people.csv\n---\n\n${marked}`, ASKED, PEOPLE);

  test("placeholders are offered by their own names, each once, with an example", () => {
    const { labels, wordsOf } = offeredIn("## Template\n\nHi {{‸\n");
    expect(labels.slice(0, 6)).toEqual([
      "first_name",
      "last_name",
      "company",
      "staff",
      "favourite_dish",
      "url",
    ]);
    expect(new Set(labels).size).toBe(labels.length);
    expect(wordsOf("first_name")).toBe(
      "`Vorname`, from your recipients. For instance `Rob`. 2 of 2 people have it.",
    );
    expect(wordsOf("favourite_dish")).toContain("For instance `sole *meunière*`. 1 of 2 people have it.");
  });

  test("a field's keys are those that templates ask for, and that others have", () => {
    const { labels, wordsOf } = offeredIn(
      "## Template\n\nOn {{talk}}, {{sender.name}}, {{company}}.\n\n## Kit Obi\n\n- ‸\n",
    );
    expect(labels.slice(0, 4)).toEqual(["talk", "staff", "favourite-dish", "url"]);
    expect(wordsOf("talk")).toBe("Fills `{{talk}}`.");
  });

  test.each([
    ["## Ana Sousa\n\n- company: ‸\n\n## Kit Obi\n\n- company: Fennel\n", ["Vega", "Fennel", "Kew"]],
    ["## Rob Jensen\n\n- url: ‸\n", ["linkedin.com/in/rob"]],
    ["## Kit Obi\n\n- url: ‸\n", []],
  ])("the values of a field are the person's own, then those of others: %j", (marked, values) => {
    expect(offeredIn(marked).labels).toEqual(values);
  });

  test("values that are given stay the only ones", () => {
    const { labels } = offeredIn("## Kit Obi\n\n- status: ‸\n\n## Ana\n\n- status: done\n");
    expect(labels).not.toContain("done");
  });

  test("`columns` takes a placeholder that nothing fills, and a header", () => {
    const body = "---\n\n## Template\n\n{{first_name}}, {{talk}}\n";
    const keys = offered(`---\nrecipients: people.csv\ncolumns:\n  ‸\n${body}`, ASKED, PEOPLE);
    expect(keys.labels).toEqual(["talk"]);
    const headers = offered(`---\nrecipients: people.csv\ncolumns:\n  talk: ‸\n${body}`, ASKED, PEOPLE);
    expect(headers.labels).toContain("Favourite dish");
    expect(headers.labels).not.toContain("# Staff");
  });

  test.each([
    ["---\nrecipients:\n  - name: Rob\n    topic: maps\n  - ‸\n---\n", "  - topic: \n"],
    ["---\nrecipients:\n  - name: Rob\n    topic: maps\n  - name: Ana\n    t‸\n---\n", "    topic: \n"],
  ])("people of a list in the front matter have the keys of the others: %j", (marked, line) => {
    expect(offered(marked).taking("topic")).toContain(line);
  });
});

describe("in a comment that silences", () => {
  test.each([
    ["## Rob Jensen\n\n<!-- ‸ -->\n", "cordial-disable", "## Rob Jensen\n\n<!-- cordial-disable -->\n"],
    ["<!-- cordial-disable kind‸ -->\n", "kindest-regards", "<!-- cordial-disable kindest-regards -->\n"],
    [
      "<!-- cordial-disable-next-line shouting, ‸",
      "flattery",
      "<!-- cordial-disable-next-line shouting, flattery",
    ],
  ])("%j can become %s", (marked, label, after) => {
    expect(offered(marked).taking(label)).toBe(after);
  });

  test("the rules that speak in the section come first, each with its reasons", () => {
    const { labels, wordsOf } = offered(
      "## Rob Jensen\n\nHi Linda,\n\nHello.\n\n<!-- cordial-disable ‸ -->\n",
    );
    expect(labels.slice(0, 5)).toContain("wrong-name");
    expect(wordsOf("wrong-name")).toMatch(/Instead:/);
  });

  test("an id is offered once, and none in the reason", () => {
    expect(offered("<!-- cordial-disable shouting ‸ -->").labels).not.toContain("shouting");
    expect(offered("<!-- cordial-disable shouting -- ‸ -->").labels).toEqual([]);
  });

  test("other comments are left alone", () => {
    expect(offered("<!-- Tell Rob ‸ -->").labels).toEqual([]);
  });
});

describe("a snippet of a whole invitation", () => {
  test.each([["‸"], ["inv‸"], ["## Rob Jensen\n\nHi Rob,\n\ninvite-‸"]])("has its place in %j", (marked) => {
    const { cursor, verdict } = judged(marked);
    expect(snippetSpan(verdict, cursor)?.end).toBe(cursor);
  });

  test.each([["---\n‸\n---\n"], ["<!--\n\n‸\n-->"], ["Hi Rob,\nin‸"], ["Hi ‸"]])(
    "has none in %j",
    (marked) => {
      const { cursor, verdict } = judged(marked);
      expect(snippetSpan(verdict, cursor)).toBeUndefined();
    },
  );
});
