/** Giving a value another name, wherever it has one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renamedValue, valueNameAt } from "../../shared/features/rename-value.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { law } from "../support/law.ts";
import { unjudged } from "../support/verdict.ts";

/** The batch and its list after renaming what is at the cursor of either, or why that cannot be. */
function renaming(batch: string, name: string, list?: string): readonly string[] | string {
  const files = list === undefined ? undefined : { "people.csv": readMarks(list).text };
  const { text, verdict } = unjudged(batch, files);
  const inList = list?.includes("‸") ?? false;
  const offset = readMarks(inList ? (list ?? "") : batch).cursor ?? -1;
  const edits = renamedValue({ verdict, offset, ...(inList && { source: "people.csv" }) }, name);
  if (typeof edits === "string") return edits;
  const after = (text: string, source?: string) =>
    applyEdits(
      text,
      edits.filter((edit) => edit.source === source),
    );
  return [after(text), ...(files ? [after(files["people.csv"], "people.csv")] : [])];
}

const HEAD = "---\nrecipients: people.csv\n---\n\n";

describe("renaming a value", () => {
  test.each([
    ["paper", "paper", "paper", "Paper"],
    ["favourite paper", "favourite_paper", "favourite-paper", "Favourite Paper"],
    ["Favourite_Paper", "favourite_paper", "favourite-paper", "Favourite Paper"],
    ["favouritePaper", "favourite_paper", "favourite-paper", "Favourite Paper"],
  ])("to %j writes it as each place does", (name, placeholder, field, header) => {
    const batch = `${HEAD}## Template\n\nOn {{topic}}, {{ to‸pic | it }}.\n\n## Template: B\n\nOn {{topic}}.\n\n## Rob Jensen\n\n- topic: maps\n`;
    expect(renaming(batch, name, "First Name,Topic\nAna,ferns\n")).toEqual([
      `${HEAD}## Template\n\nOn {{${placeholder}}}, {{ ${placeholder} | it }}.\n\n## Template: B\n\nOn {{${placeholder}}}.\n\n## Rob Jensen\n\n- ${field}: maps\n`,
      `First Name,${header}\nAna,ferns\n`,
    ]);
  });

  test.each([
    ["talk topic", "first talk topic"],
    ["talk_topic", "first_talk_topic"],
    ["talk-topic", "first-talk-topic"],
    ["talkTopic", "firstTalkTopic"],
    ["TalkTopic", "FirstTalkTopic"],
    ["TALK_TOPIC", "FIRST_TALK_TOPIC"],
    ["Talk topic", "First talk topic"],
    ['"Talk Topic"', '"First Talk Topic"'],
  ])("keeps the manner of %s", (old, put) => {
    expect(
      renaming(
        `${HEAD}## Template\n\nOn {{‸talk_topic}}.\n`,
        "first talk topic",
        `First Name,${old}\nAna,x\n`,
      ),
    ).toEqual([`${HEAD}## Template\n\nOn {{first_talk_topic}}.\n`, `First Name,${put}\nAna,x\n`]);
  });

  test.each([
    ["---\nrecipients:\n  - name: Rob\n    to‸pic: maps\n---\n\n## Template\n\nOn {{topic}}.\n"],
    [
      "---\ntopic: maps\n---\n\n## Template\n\n- topic: ferns\n\nOn {{topi‸c}}.\n\n## Rob Jensen\n\n- topic: sea\n",
    ],
  ])("works from any of its places and leaves the rest: %j", (batch) => {
    const [after] = renaming(batch, "thing");
    expect(after).toBe(readMarks(batch).text.replaceAll("topic", "thing"));
  });

  test("leaves a header alone to which `columns` points", () => {
    const batch =
      "---\nrecipients: people.csv\ncolumns:\n  topic: Theme\n---\n\n## Template\n\nOn {{topic}}.\n";
    const list = "First Name,Theme\nRob,maps\n";
    expect(renaming(batch.replace("{{t", "{{‸t"), "thing", list)).toEqual([
      batch.replace("topic:", "thing:").replace("{{topic", "{{thing"),
      list,
    ]);
    expect(renaming(batch, "Matter", list.replace("The", "The‸"))).toEqual([
      batch.replace("Theme", "Matter"),
      list.replace("Theme", "Matter"),
    ]);
  });

  test.each([
    ["## Template\n\nHi {{first_‸name}},\n", "thing", /meaning of its own/],
    ["## Template\n\n{{sender.na‸me}},\n", "thing", /meaning of its own/],
    ["## Template\n\nOn {{topi‸c}}.\n", "company", /meaning of its own/],
    ["## Template\n\nOn {{topi‸c}}.\n", "sender name", /meaning of its own/],
    ["## Template\n\nOn {{topi‸c}}.\n", "recipients", /meaning of its own/],
    ["## Template\n\nOn {{topi‸c}}, {{craft}}.\n", "Craft", /There is a “Craft” already/],
    ["## Template\n\nOn {{topi‸c}}.\n", "a, b", /letters, digits/],
    ["## Template\n\nOn {{topi‸c}}.\n", "3d", /letters, digits/],
    [`${HEAD}## Template\n\nOn {{topi‸c}}.\n`, "thing", /“people.csv” could not be read/],
    ["## Template\n\nO‸n {{topic}}.\n", "thing", /Only the names of values/],
  ])("is refused in %j to %j", (batch, name, why) => {
    expect(renaming(batch, name)).toMatch(why);
  });

  test("is offered for the name alone", () => {
    const { text, cursor, verdict } = unjudged("## Template\n\nOn {{ to‸pic | it }}.\n");
    const span = valueNameAt({ verdict, offset: cursor });
    expect(writeMarks(text, span ? [span] : [])).toBe("## Template\n\nOn {{ ⟦topic⟧ | it }}.\n");
    const fixed = unjudged("## Template\n\nHi {{first‸_name}}.\n");
    expect(valueNameAt({ verdict: fixed.verdict, offset: fixed.cursor })).toBeUndefined();
  });
});

const header = fc.constantFrom("Topic", "topic", "TOPIC", '"Topic"');
const used = fc.constantFrom("topic", "Topic", " topic ", "TOPIC|it", "topic|");
const name = fc.constantFrom("thing", "my thing", "Straße", "q 3", "ÉTÉ", "aB cD", "x-y_z", "Ιδέα");
law(
  "changes no merged note",
  100,
  [header, fc.array(used, { minLength: 1, maxLength: 3 }), name],
  (header, uses, name) => {
    const batch = `${HEAD}## Template\n\nHi {{first_name}}, ${uses.map((use) => `{{${use}}}`).join(", ")}{{‸topic}}.\n\n## Amara Obi\n\n- topic: sea\n`;
    const list = `${header},First Name\nmaps,Rob\n,Ana\n`;
    const after = renaming(batch, name, list);
    expect(after).toBeInstanceOf(Array);
    const [text = "", table = ""] = after;
    expect(notesOf(text, table)).toEqual(notesOf(readMarks(batch).text, list));
  },
);

const notesOf = (text: string, table: string) =>
  unjudged(text, { "people.csv": table }).verdict.merged.map(({ recipient, notes }) => [
    recipient.person.full,
    ...notes.map(({ note, missing }) => (missing.length > 0 ? "a gap" : note.sent.text)),
  ]);
