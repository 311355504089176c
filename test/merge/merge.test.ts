import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { toSource } from "../../shared/batch/sent.ts";
import { MergeMemory, mailingOf } from "../../shared/merge/mailing.ts";
import { fromCells } from "../../shared/merge/merge.ts";
import { textOf } from "../../shared/text/span.ts";
import { around } from "../support/verdict.ts";

function mail(text: string, csv?: string) {
  const batch = readBatch(text);
  return mailingOf(batch, around(batch.head, csv === undefined ? {} : { "people.csv": csv }));
}

/** The first note of each recipient. */
const notes = (text: string, csv?: string) =>
  mail(text, csv).merged.map(({ notes: [note] }) => note?.note.sent.text);

const HEAD = "---\nsender: Linda Park\nevent: the mixer\nrecipients: people.csv\n---\n\n";

describe("a placeholder", () => {
  test.each([
    ["{{first_name}}", "Rob"],
    ["{{FIRST-NAME}}", "Rob"],
    ["{{First Name}}", "Rob"],
    ["{{firstName|there}}", "Rob"],
    ["{{last_name}}", "Jensen"],
    ["{{full_name}}", "Rob Jensen"],
    ["{{favourite paper}}", "Somerset"],
    ["{{favouritePaper}}", "Somerset"],
    ["{{topic|your work}}", "your work"],
    ["{{topic|}}", ""],
    ["{{event}}", "the mixer"],
    ["{{sender.name}}", "Linda Park"],
    ["{{sender.first_name}}", "Linda"],
    ["{{topic}}", "{{topic}}"],
  ])("%s becomes “%s”", (placeholder, expected) => {
    const csv = "First Name,Last Name,Favourite Paper,Topic\nRob,Jensen,Somerset,  \n";
    expect(notes(`${HEAD}## Template\n\nSo: ${placeholder}!\n`, csv)).toEqual([`So: ${expected}!`]);
  });

  test("takes its value from the section, then the row, then the template, then the front matter", () => {
    const template =
      "## Template\n\n- event: the dinner\n- group: the guild\n\n{{company}}, {{event}}, {{group}}, {{sign|x}}\n\n";
    const section = "## [Rob Jensen](https://www.linkedin.com/in/rob)\n\n- company: Own\n";
    const csv = "Name,Company,Event,URL\nRobert,Row,the walk,linkedin.com/in/rob\nAna Sousa,Kew,,\n";
    expect(notes(`${HEAD}${template}${section}`, csv)).toEqual([
      "Kew, the dinner, the guild, x",
      "Own, the walk, the guild, x",
    ]);
  });

  test("in a value is data", () => {
    const csv = "First Name,Topic\n{{topic}},{{first_name}}\n";
    expect(notes(`${HEAD}## Template\n\nHi {{first_name}}: {{topic}}\n`, csv)).toEqual([
      "Hi {{topic}}: {{first_name}}",
    ]);
  });
});

describe("who gets what", () => {
  test("a section with a note of its own takes the place of its row, one without is filled", () => {
    const sections =
      "## [Rob Jensen](https://www.linkedin.com/in/rob)\n\nHi Rob, yours.\n\n## Ana Sousa\n\n## Jo Lind\n\n- note: none\n\n## Mo Lind\n\n- status: sent 2026-05-01\n";
    const csv = "Name,URL\nRob J,https://www.linkedin.com/in/ROB/?x=1\nKit Barlow,\n";
    expect(notes(`${HEAD}## Template\n\nHi {{first_name}}\n\n${sections}`, csv)).toEqual([
      "Hi Kit",
      "Hi Ana",
    ]);
  });

  test("each is filled by the template that they ask for, others by the one without a name", () => {
    const text = `${HEAD}## Template: bakers\n\nBread, {{first_name}}\n\n## Template\n\nHi {{first_name}}\n`;
    const mailing = mail(text, "Name,Template\nRob,bakers\nAna,\nKit,brewers\n");
    expect(mailing.merged.map(({ invite }) => invite.notes[0]?.sent.text)).toEqual(["Bread, Rob", "Hi Ana"]);
    expect(mailing.astray.map(({ person }) => person.full)).toEqual(["Kit"]);
  });

  test("a list in the front matter will do", () => {
    const list =
      "---\nrecipients:\n  - name: Rob Jensen\n    topic: maps\n  - { first-name: Ana, topic: ferns }\n---\n\n";
    expect(notes(`${list}## Template\n\n{{first_name}}: {{topic}}\n`)).toEqual(["Rob: maps", "Ana: ferns"]);
  });
});

describe("a merged text", () => {
  const text = `${HEAD}## Template\n\nHi {{first_name}}, <!-- who? -->your talk on {{topic}}{{aside|}}\r\nmade my week.\n`;
  const csv = 'First Name,Topic\nRob,"the slow growth of ferns"\n';
  const mailing = mail(text, csv);
  const [letter] = mailing.merged;
  const template = mailing.batch.invites[0]?.value.text ?? "";
  const sent = letter?.invite.notes[0]?.sent ?? { text: "", pieces: [] };
  const standsFor = (words: string) => {
    const start = sent.text.indexOf(words);
    return textOf(template, toSource(sent, { start, end: start + words.length }));
  };

  test("reads as one", () => {
    expect(sent.text).toBe("Hi Rob, your talk on the slow growth of ferns\nmade my week.");
  });

  test.each([
    ["Hi", "Hi"],
    ["Rob", "{{first_name}}"],
    ["slow growth", "{{topic}}"],
    ["talk on the slow", "talk on {{topic}}"],
    ["made my week.", "made my week."],
  ])("knows where “%s” comes from", (words, source) => {
    expect(standsFor(words)).toBe(source);
  });

  test("knows the cells that a stretch comes from", () => {
    const start = sent.text.indexOf("slow");
    const note = letter?.notes[0];
    const fills = note ? fromCells(note, { start, end: start + 4 }) : [];
    expect(fills.map(({ name, cell }) => [name, cell && textOf(csv, cell())])).toEqual([
      ["topic", "the slow growth of ferns"],
    ]);
  });
});

describe("a list that changes", () => {
  const batch = readBatch(`${HEAD}## Template\n\nHi {{first_name}}, thank you for your talk on {{topic}}.\n`);
  const memory = new MergeMemory();
  const merged = (csv: string) => mailingOf(batch, around(batch.head, { "people.csv": csv }), memory).merged;
  const before = merged("Name,Topic\nRob Jensen,listening\nAna Sousa,ferns\n");

  test("leaves the letters to everybody else as they were, wherever they stand now", () => {
    const csv = "Name,Topic\nMo Lind,apprentices\nAna Sousa,ferns\nRob Jensen,hearing\n";
    const [mo, ana, rob] = merged(csv);
    expect(ana?.invite).toBe(before[1]?.invite);
    expect(ana?.recipient.record).toBe(2);
    expect(ana?.notes[0]?.fills.map(({ cell }) => cell && textOf(csv, cell()))).toEqual([undefined, "ferns"]);
    expect(mo?.invite).not.toBe(before[0]?.invite);
    expect(rob?.notes[0]?.note.sent.text).toBe("Hi Rob, thank you for your talk on hearing.");
  });

  test("is read anew when its header changes", () => {
    const [rob] = merged("Name,Title,Topic\nRob Jensen,listening,\n");
    expect(rob?.notes[0]?.missing.map(({ name }) => name)).toEqual(["topic"]);
  });
});
