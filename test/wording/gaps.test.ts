/** What the file knows is put where a placeholder or hole stands, so that the sentence reads on. */
import { expect, test } from "vitest";
import { readNote } from "../../shared/anatomy/read.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { fillings, gapsOf } from "../../shared/wording/gaps.ts";

const HEAD = `to: Rob Jensen
event: Chamber mixer
group: Women in Print group
company: Jensen Training
mutual: Ana Ruiz
hobby: rowing
sender:
  name: Linda Park
  title: events lead
  company: Northside Chamber`;

/** The note with its first gap filled in each way that is offered. */
function filled(note: string): string[] {
  const [invite] = readBatch(`---\n${HEAD}\n---\n\n${note}`).invites;
  const [written] = invite?.value.notes ?? [];
  if (invite === undefined || written === undefined) return [];
  const reading = readNote(invite.value, written);
  const [gap] = gapsOf(reading, ["own", "foreign", "broken", "hole"]);
  return gap ? fillings(reading, gap).map(({ edits }) => applyEdits(note, edits)) : [];
}

test.each([
  ["Hi [Name], how are you?", "Hi Rob, how are you?"],
  ["Hi {{firstName}}, how are you?", "Hi Rob, how are you?"],
  ["We met at [Event].", "We met at the Chamber mixer."],
  ["We met at the [Event].", "We met at the Chamber mixer."],
  ["We met at X event.", "We met at the Chamber mixer."],
  ["We are both in the [group name] group.", "We are both in the Women in Print group."],
  ["[Mutual connection] put us in touch.", "Ana Ruiz put us in touch."],
  ["How is life at {company}?", "How is life at Jensen Training?"],
  ["I am the [your title] here.", "I am the events lead here."],
  ["I work at {{sender.company}} now.", "I work at Northside Chamber now."],
  ["Best,\n[Your Name]", "Best,\nLinda"],
  ["Do you still like {{hobby}}?", "Do you still like rowing?"],
])("%j becomes %j", (note, wanted) => {
  expect(filled(note)).toContain(wanted);
});

test("a fallback is offered behind the value", () => {
  expect(filled("Hi {{first_name|there}}, hello.")).toEqual(["Hi Rob, hello.", "Hi there, hello."]);
});

test.each(["Let us talk about [topic].", "See you on [date]."])("%j is left to the writer", (note) => {
  expect(filled(note)).toEqual([]);
});
