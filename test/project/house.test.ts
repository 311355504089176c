/** What a project has agreed on holds in its files, and their front matter has the last word. */
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { relationshipOf } from "../../shared/batch/values.ts";
import { check } from "../../shared/features/check.ts";
import { completionsAt } from "../../shared/features/complete.ts";
import { resolveConfig } from "../../shared/project/projects.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { ROOT, tree } from "../support/tree.ts";

const configOf = async (stated: object) =>
  (await resolveConfig(`${ROOT}a.invite.md`, tree({ "cordial.json": JSON.stringify(stated) }))).config;

async function judge(text: string, stated: object) {
  const config = await configOf(stated);
  return check(readBatch(text, undefined, config.house), config);
}

const headOf = async (text: string, stated: object) => (await judge(text, stated)).batch.head;

const said = async (text: string, stated: object, rule: string) =>
  (await judge(text, stated)).findings.flatMap(({ rule: { id }, message }) => (id === rule ? [message] : []));

describe("account, language and closing", () => {
  const stated = { account: "free", lang: "de", "sign-off": "Beste Grüße" };

  test("are those of the project", async () => {
    expect(await headOf("Hallo Ana", stated)).toMatchObject({
      account: "free",
      lang: "de",
      signOff: "Beste Grüße",
    });
  });

  test("are those of the front matter where it says so", async () => {
    const text = "---\naccount: premium\nlang: en\nsign-off: Cheers\n---\nHi Ana";
    expect(await headOf(text, stated)).toMatchObject({ account: "premium", lang: "en", signOff: "Cheers" });
  });

  test("decide how long a note may be", async () => {
    const text = `---\nto: Ana Lind\n---\n${"Hi Ana, thank you for the pears. ".repeat(7)}`;
    expect(await said(text, {}, "note-too-long")).toEqual([]);
    expect(await said(text, stated, "note-too-long")).toHaveLength(1);
    expect(await said(text, { account: "premium" }, "free-account-limit")).toEqual([]);
  });

  test("count the notes of a month although the file does not state the account", async () => {
    const people = ["Ana", "Ben", "Cleo", "Dov", "Eva", "Finn"];
    const text = people.map((name) => `## ${name} Lind\n\nHi ${name}, thank you for the plums.\n`).join("\n");
    expect(await said(text, { account: "free" }, "over-quota")).toEqual([
      "6 notes to send; a free account sends about 5 a month.",
    ]);
  });

  test("are offered first", async () => {
    const { text, cursor = 0 } = readMarks(
      "---\nto: Ana Lind\n---\nHi Ana,\n\nThank you for the pears.\n\n‸",
    );
    const verdict = await judge(text, { "sign-off": "Yours in ferns" });
    const labels = completionsAt(verdict, cursor, { today: "2026-05-15", asked: true }).map(
      ({ label }) => label,
    );
    expect(labels.indexOf("Yours in ferns")).toBe(labels.indexOf("Sincerely") - 1);
  });
});

describe("a relationship of one's own", () => {
  const stated = { relationships: { customer: "business", "Former Student": "classmate" } };

  test("behaves as the one that it stands for, in the front matter and in fields", async () => {
    const { batch } = await judge(
      "---\nrelationship: Customer\n---\n## Ana Lind\n\n## Ben Lind\n\n- relationship: former student\n",
      stated,
    );
    expect(batch.head.problems).toEqual([]);
    expect(batch.invites.map(({ value }) => relationshipOf(value))).toEqual(["business", "classmate"]);
  });

  test("is named where another is wrong", async () => {
    const { batch } = await judge("---\nrelationship: custmer\n---\nHi", stated);
    expect(batch.head.problems.map(({ message }) => message)).toEqual([
      "“relationship” must be “met”, “colleague”, “classmate”, “business”, “friend”, “group”, “referral”, “follower” or “stranger”, or of your own “customer” or “former student”, not “custmer”.",
    ]);
  });

  test("is completed", async () => {
    const { text, cursor = 0 } = readMarks("---\nrelationship: ‸\n---\nHi");
    const labels = completionsAt(await judge(text, stated), cursor, {
      today: "2026-05-15",
      asked: true,
    }).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(["customer", "former student", "met"]);
  });

  test("stands for nothing in a project that does not know it", async () => {
    const { batch } = await judge("## Ana Lind\n\n- relationship: customer\n", {});
    expect(batch.invites.map(({ value }) => relationshipOf(value))).toEqual([undefined]);
  });
});

describe("phrases of one's own", () => {
  const text =
    "---\nto: Ana Lind\nrelationship: group\n---\nHi Ana,\n\nThe guild needs altos. Let me sing it from the roofs.\n";

  test("count as context", async () => {
    expect(await said(text, {}, "missing-context")).toHaveLength(1);
    expect(await said(text, { phrases: { context: ["the guild"] } }, "missing-context")).toEqual([]);
  });

  test("are minded where they are to be avoided", async () => {
    expect(await said(text, {}, "stock-phrase")).toEqual([]);
    expect(await said(text, { phrases: { avoid: ["sing* it * roofs"] } }, "stock-phrase")).toEqual([
      "“sing it from the roofs” is on your list of phrases to avoid.",
    ]);
  });

  test("hold for some of the files", async () => {
    const overrides = [{ files: "b.invite.md", phrases: { avoid: ["sing it"] } }];
    expect(await said(text, { overrides }, "stock-phrase")).toEqual([]);
  });
});

test("a file is read anew when what was agreed on changes, and only then", async () => {
  const text = "---\nto: Ana Lind\n---\nHi Ana";
  const [one, other] = [await configOf({ lang: "de" }), await configOf({ lang: "en" })];
  const first = readBatch(text, undefined, one.house);
  expect(readBatch(text, first, one.house).invites).toEqual(first.invites);
  expect(readBatch(text, first, one.house).head).toBe(first.head);
  expect(readBatch(text, first, other.house).head.lang).toBe("en");
  expect(readBatch(text, first).head.house).toBeUndefined();
});
