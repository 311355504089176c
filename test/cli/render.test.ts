import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { conference } from "../support/conference.ts";

const BATCH = `---
sender: Linda Park
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk on {{topic}} made my week.

### Follow-up

Thank you, {{first_name}}!
`;
const FILES = {
  "a.invite.md": BATCH,
  "people.csv":
    'First Name,Last Name,Company,Title,URL,Topic\nRob,Jensen,"Jensen, Inc.",Owner,linkedin.com/in/rob,maps\nAna,Sousa,Kew,,,\n',
};

describe("render", () => {
  test("prints every final note, and lists what it leaves out", async () => {
    const { code, out, err } = await folder(FILES).cordial(["render"]);
    expect(code).toBe(1);
    expect(out).toBe(
      "=== Rob Jensen\n\nHi Rob, your talk on maps made my week.\n\n=== Rob Jensen: Follow-up\n\nThank you, Rob!\n\n",
    );
    expect(err).toBe("cordial: left out: row 2 (Ana Sousa): There is no value for “topic”.\n");
  });

  test("writes CSV for other tools", async () => {
    const { out } = await folder(FILES).cordial(["render", "a.invite.md", "--format", "csv"]);
    expect(out).toBe(
      'linkedin_url,first_name,last_name,company,title,connection_note\r\nlinkedin.com/in/rob,Rob,Jensen,"Jensen, Inc.",Owner,"Hi Rob, your talk on maps made my week."\r\n',
    );
  });

  test("writes a page for a colleague, with what is not fit and what was sent", async () => {
    const files = { ...FILES, "b.invite.md": "## Jo Lind\n\n- status: sent\n\nHi <b>Jo</b>,\n" };
    const { code, out, err } = await folder(files).cordial(["render", "--format", "html"]);
    expect(code).toBe(1);
    for (const words of ["a.invite.md", "b.invite.md", "All 3", "Rob Jensen", "Ana Sousa", "Hi &lt;"])
      expect(out).toContain(words);
    expect(out).not.toContain("<b>");
    expect(err).toBe("cordial: not fit to send: row 2 (Ana Sousa): There is no value for “topic”.\n");
  });

  test("writes JSON for programs, and marks what is not fit when nothing is to be left out", async () => {
    const { out, code } = await folder(FILES).cordial(["render", "--format", "json", "--all"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      recipients: [
        {
          recipient: "Rob Jensen",
          url: "linkedin.com/in/rob",
          row: 1,
          source: "people.csv",
          fit: true,
          reasons: [],
          notes: [
            { part: "note", label: "Note", text: "Hi Rob, your talk on maps made my week." },
            { part: "follow-up", label: "Follow-up", text: "Thank you, Rob!" },
          ],
        },
        expect.objectContaining({ row: 2, fit: false, reasons: ["There is no value for “topic”."] }),
      ],
    });
  });

  test("succeeds when all are fit, sections among them", async () => {
    const text =
      "## Rob Jensen\n\nHi Rob, your talk made my week.\n\n## Jo Lind\n\n- status: sent\n\nHi Jo,\n";
    const { code, out, err } = await folder({ "a.invite.md": text }).cordial(["render"]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "=== Rob Jensen\n\nHi Rob, your talk made my week.\n\n",
      err: "",
    });
  });

  test("leaves out a line that does not fit the header", async () => {
    const { code, err } = await folder({ ...FILES, "people.csv": "Name,Topic\nRob,maps\nAna\n" }).cordial([
      "render",
    ]);
    expect(code).toBe(1);
    expect(err).toBe("cordial: left out: line 3 of “people.csv” has 1 value where the header has 2.\n");
  });

  test.each([
    ["recipients: gone.csv", "“gone.csv” is not there."],
    [
      "recipients: /etc/passwd",
      "“/etc/passwd” is an absolute path; write it as seen from this file's folder.",
    ],
    ["recipients: ../people.csv", "“../people.csv” is outside of this file's folder; put a copy beside it."],
    ["exclude: gone.txt", "“gone.txt” is not there."],
    ["contacted: .", "“.” is not a file."],
  ])("prints nothing of a file with `%s`", async (line, why) => {
    const { cordial } = folder({ ...FILES, "a.invite.md": BATCH.replace(/recipients: .*/, line) });
    expect(await cordial(["render"])).toEqual({ code: 2, out: "", err: `cordial: a.invite.md: ${why}\n` });
  });
});

test("a link that leads out of the folder is not followed", async () => {
  const { cordial, path } = folder({ "in/a.invite.md": BATCH, "people.csv": FILES["people.csv"] });
  symlinkSync(join(path, "people.csv"), join(path, "in/people.csv"));
  const { code, out, err } = await cordial(["render", "in"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("is outside of this file's folder");
});

test("a check reads the files beside the batch, and reports each row", async () => {
  const { cordial } = folder(
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`in/${name}`, text])),
  );
  const { code, out } = await cordial(["check", "--format", "json", "in"]);
  expect(code).toBe(1);
  const [{ invites, findings }] = JSON.parse(out).files;
  expect(invites).toMatchObject([
    { recipient: "Rob Jensen", row: 1, source: "people.csv", part: "note", line: 5, length: 39, fit: true },
    { recipient: "Rob Jensen", row: 1, part: "follow-up" },
    { recipient: "Ana Sousa", row: 2, fit: false, rules: expect.arrayContaining(["empty-value"]) },
    { recipient: "Ana Sousa", row: 2, part: "follow-up" },
  ]);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "empty-value", severity: "error" }));
});

describe("the conference", () => {
  /** Each trap, as the remarks of the list would have it: the rule, and the row or rows that it is about. */
  const TRAPS = [
    ["unreadable-recipients", "Line 19 "],
    ["duplicate-recipient", "In row 14 (Rob Jensen) of 28: "],
    ["excluded-recipient", "2 of 28 rows "],
    ["excluded-recipient", "In row 24 (Marta Lindqvist) of 28: "],
    ["already-connected", "In row 21 (Aoife Byrne) of 28: "],
    ["already-invited", "In row 25 (Yusuf Demir) of 28: "],
    ["dirty-name", "In row 11 (KIT BARLOW) of 28: "],
    ["empty-value", "In row 6 (Dana Whitfield) of 28: "],
    ["leftover-hole", "In row 20 (Hugo Meyer) of 28: "],
    ["foreign-placeholder", "In row 29 (Luis Ortega) of 28: "],
    ["other-recipient", "In row 23 (Greta Holm) of 28: "],
    ["suspicious-value", "In row 19 (Olga Petrova) of 28: "],
    ["spacing-artefact", "In row 22 (Chidi Eze) of 28: "],
    ["note-too-long", "In row 10 (Maximiliane Berger) of 28: "],
  ];

  test("has every planted trap found, and nothing else that is grave", async () => {
    const { out } = await conference().cordial(["check", "--format", "json"]);
    const findings = JSON.parse(out).files[0].findings as {
      rule: string;
      severity: string;
      message: string;
    }[];
    const grave = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    const trapOf = ({ rule, message }: (typeof grave)[number]) =>
      TRAPS.find(([id, start = ""]) => id === rule && message.startsWith(start)) ?? [rule, message];
    expect(new Set(grave.map(trapOf))).toEqual(new Set(TRAPS));
    expect(grave).toHaveLength(TRAPS.length);
    expect(findings.map(({ rule }) => rule)).toContain("unexpected-count");
  });

  test("is rendered without those who fell into one", async () => {
    const { code, out, err } = await conference().cordial(["render", "--format", "csv"]);
    expect(code).toBe(1);
    const people = [...out.matchAll(/in\/([a-z-]+)-example/g)].map(([, slug]) => slug);
    const listed = [
      ...readFileSync("examples/conference/people.csv", "utf8").matchAll(/in\/([a-z-]+)-example/g),
    ].map(([, slug]) => slug);
    const trapped =
      "dana-whitfield maximiliane-berger kit-barlow noor-haddad sven-aalto paul-ndiaye olga-petrova hugo-meyer aoife-byrne chidi-eze greta-holm marta-lindqvist yusuf-demir luis-ortega";
    const clean = listed.filter((slug) => !trapped.includes(slug ?? ""));
    expect(new Set(people)).toEqual(new Set(clean));
    expect(people).toHaveLength(new Set(clean).size);
    expect(err.split("\n").filter(Boolean)).toHaveLength(15);
    expect(out).not.toMatch(/\{|\[/);
  });
});
