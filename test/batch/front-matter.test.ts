/** Front matter: what it says, and what is wrong with it, at the right place. */
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { valueOf } from "../../shared/batch/values.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";

const headOf = (yaml: string) => readBatch(`---\n${yaml}\n---\n\n## Ada\n\nHi\n`).head;

describe("The front matter says", () => {
  test("who sends, as a name", () => {
    expect(headOf("sender: Linda Park").sender).toEqual({ name: "Linda Park" });
  });

  test.each(["first-name", "first_name", "firstName", "First Name", "firstname"])(
    "who sends, as a map with %s",
    (key) => {
      expect(
        headOf(
          `sender:\n  name: Linda Park\n  ${key}: Lin\n  title: Events lead\n  company: Northside\n  url: x.example`,
        ).sender,
      ).toEqual({
        name: "Linda Park",
        firstName: "Lin",
        title: "Events lead",
        company: "Northside",
        url: "x.example",
      });
    },
  );

  test("everything else, and has a default for what it does not", () => {
    expect(
      headOf(
        "kind: Reply\naccount: free\nlimit: 250\nsign_off: Cheers\nlang: de\ndate: 2026-05-14\nrules:\n  missing-offer: off",
      ),
    ).toMatchObject({
      kind: "reply",
      account: "free",
      limit: 250,
      signOff: "Cheers",
      lang: "de",
      date: "2026-05-14",
      rules: { "missing-offer": "off" },
      problems: [],
    });
    expect(readBatch("Hi").head).toMatchObject({
      kind: "invite",
      signOff: "Sincerely",
      lang: "en",
      rules: {},
      problems: [],
      end: 0,
    });
  });

  test("values as they were written, whatever YAML makes of them elsewhere", () => {
    const { entries, problems } = headOf(
      "status: sent 2026-05-15\ndate: 2026-05-14\nowner: 007\ngroup: yes\nschool: null\nnote: none\nmutual: [Bo, Cy]",
    );
    expect(Object.fromEntries([...entries.values()].map(({ key, value }) => [key, value]))).toEqual({
      status: "sent 2026-05-15",
      date: "2026-05-14",
      owner: "007",
      group: "yes",
      school: "null",
      note: "none",
      mutual: ["Bo", "Cy"],
    });
    expect(problems).toEqual([]);
  });

  test("what is kept for later: recipients, columns, contacted, exclude, expect", () => {
    const { entries, problems } = headOf(
      "recipients:\n  - First Name: Bo\n    url: x.example/in/bo\ncolumns: {first_name: Rufname}\ncontacted: [a.csv, b.csv]\nexclude: no.txt\nexpect: 12",
    );
    expect(entries.get("recipients")?.value).toEqual([{ "First Name": "Bo", url: "x.example/in/bo" }]);
    expect(entries.get("columns")?.value).toEqual({ first_name: "Rufname" });
    expect(entries.get("contacted")?.value).toEqual(["a.csv", "b.csv"]);
    expect(entries.get("expect")?.value).toBe("12");
    expect(problems).toEqual([]);
  });

  test("nothing with a value that is still empty", () => {
    expect(headOf("to:\nlimit:\nsender:\nkind:")).toMatchObject({ kind: "invite", problems: [] });
  });
});

describe("A default holds for every invitation that says nothing else", () => {
  const [ada, bo] = readBatch(
    "---\nevent: the fair\nmutual: [Cy, Di]\nsign-off: Bye\n---\n## Ada\n- event: the mixer\n## Bo\n- event:\n",
  ).invites;

  test("in its fields", () => {
    expect(ada && valueOf(ada.value, "event")).toBe("the mixer");
    expect(ada && valueOf(ada.value, "mutual")).toBe("Cy, Di");
    expect(bo && valueOf(bo.value, "event")).toBeUndefined();
    expect(ada && valueOf(ada.value, "sign-off")).toBeUndefined();
  });
});

/** The front matter, its flaws marked; what is said of them, in order of place. */
const FLAWS: readonly [string, ...string[]][] = [
  ["limit: ⟦many⟧", "“limit” must be a whole number between 1 and 10000, not “many”."],
  ["limit: ⟦0⟧", "“limit” must be a whole number between 1 and 10000, not “0”."],
  ["limit: ⟦[3]⟧", "“limit” must be a whole number between 1 and 10000."],
  ["account: ⟦gold⟧", "“account” must be “free” or “premium”, not “gold”."],
  ["kind: ⟦letter⟧", "“kind” must be “invite”, “reply” or “message”, not “letter”."],
  ["date: ⟦2026-02-30⟧", "“date” must be a day such as 2026-05-14, not “2026-02-30”."],
  ["date: ⟦tomorrow⟧ # sure", "“date” must be a day such as 2026-05-14, not “tomorrow”."],
  ["lang: ⟦in English, please⟧", "“lang” must be a language such as en or pt-BR, not “in English, please”."],
  [
    "relationship: ⟦pal⟧",
    "“relationship” must be “met”, “colleague”, “classmate”, “business”, “friend”, “group”, “referral”, “follower” or “stranger”, not “pal”.",
  ],
  [
    "sender: ⟦[Linda]⟧",
    "“sender” must be a name, or a map of “name”, “first-name”, “title”, “company” and “url”.",
  ],
  ["sender:\n  name: Linda\n  title: ⟦[a, b]⟧", "“sender.title” must be text."],
  [
    "sender:\n  name: Linda\n  ⟦titel⟧: Lead",
    "“sender.titel” is not a key of the front matter; did you mean “title”?",
  ],
  ["to: ⟦{name: Ada}⟧", "“to” must be text."],
  ["rules: ⟦off⟧", "“rules” must be a map of rules and levels, not “off”."],
  ["⟦acount⟧: free", "“acount” is not a key of the front matter; did you mean “account”?"],
  ["⟦weather⟧: fine", "“weather” is not a key of the front matter."],
  ["lang: de\n⟦Lang⟧: en", "“Lang” is set twice; the first one counts."],
  [
    "owner: ⟦*someone⟧",
    "A value that starts with “*” points to another one, which Cordial does not follow: put it in quotes.",
  ],
];

describe("What is wrong is said where it stands, and the rest still counts", () => {
  test.each(FLAWS)("%s", (marked, ...messages) => {
    const { text } = readMarks(`---\ncompany: Acme\n${marked}\n---\nHi`);
    const { problems, entries } = readBatch(text).head;
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(
      writeMarks(
        text,
        problems.map(({ span }) => span),
      ),
    ).toBe(`---\ncompany: Acme\n${marked}\n---\nHi`);
    expect(entries.get("company")?.value).toBe("Acme");
  });

  test("Words without a key are no front matter", () => {
    expect(headOf("just some words").problems).toMatchObject([
      { span: { start: 4, end: 19 }, message: "The front matter must be lines of the form “key: value”." },
    ]);
  });

  test("A wrong value is not used", () => {
    expect(headOf("limit: many\naccount: free")).toMatchObject({ account: "free" });
    expect(headOf("limit: many").limit).toBeUndefined();
  });
});

describe("YAML that cannot be read gives one clear message, and what could be read is used", () => {
  test.each([
    ["title: Lead: Events", "This value holds a colon: put it in quotes."],
    ['title: "Lead', "A closing quote is missing."],
    ["title: [Lead", "A bracket that opens here is not closed."],
    ["just some words", "This line has no “key: value”: a colon is missing."],
    ["title: @lead", "A value cannot start with this character: put the value in quotes."],
    ["sender:\n\tname: Linda", "Indent this line with spaces, not with a tab."],
    [
      "no colon here\nlang: de",
      "This line has no “key: value”: a colon is missing, or the line before it is not finished.",
    ],
  ])("%s", (yaml, message) => {
    const { problems, entries } = headOf(`company: Acme\n${yaml}`);
    expect(problems.filter(({ kind }) => kind === "invalid").map((problem) => problem.message)).toEqual([
      message,
    ]);
    expect(entries.get("company")?.value).toBe("Acme");
  });

  test("Front matter that does not end is one problem, and the file is read without it", () => {
    const { head, invites } = readBatch("---\nto: Ada\n\n## Bo\n\nHi\n");
    expect(head.problems).toEqual([
      {
        span: { start: 0, end: 3 },
        kind: "invalid",
        message:
          "The front matter that starts here has no end: close it with a line “---” before the first invitation.",
      },
    ]);
    expect(head).toMatchObject({ end: 0, span: { start: 0, end: 0 } });
    expect(head.to).toBeUndefined();
    expect(invites.map(({ value }) => value.recipient?.full)).toEqual(["Bo"]);
  });

  test("A comment of YAML is no heading", () => {
    const text = "---\n## Who\nsender: Linda\n\n## How\nrules:\n  - a: off\n---\nHi";
    expect(readBatch(text).head.sender).toEqual({ name: "Linda" });
  });

  test("Front matter may be empty, stand behind a byte order mark and end its lines with CRLF", () => {
    expect(readBatch("---\n---\nHi").head).toMatchObject({ end: 8, problems: [] });
    expect(readBatch("\uFEFF---\r\nlang: de\r\n---\r\nHi").head).toMatchObject({
      span: { start: 1, end: 21 },
      lang: "de",
      problems: [],
    });
  });

  test("Front matter of deep brackets or of great length is not read, and says so", () => {
    expect(headOf(`a: ${"[".repeat(5000)}`).problems.map(({ message }) => message)).toEqual([
      "The front matter is nested too deeply to be read.",
    ]);
    expect(headOf("a: b\n".repeat(50_000)).problems).toHaveLength(1);
  });
});
