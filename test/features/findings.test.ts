/** Findings are counted without being made; whether somebody has looked at them must make no difference. */
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { Findings } from "../../shared/features/findings.ts";
import { countBySeverity, judgeAll, panelOf } from "../../shared/features/judge.ts";
import { verdictBeside } from "../support/verdict.ts";

const LIST = "First Name,Last Name,Topic,Profile URL\nRob,Jensen,maps,linkedin.com/in/rob\nAna,Sousa,,\n";
// “hal” is no column, which a rule for the whole file says of the template.
const TEMPLATE = `## Template

Hi {{first_name}},

Thank you for your session on {{topic}} in {{hal}}. Kit Barlow, who spoke behind you, sends his regards.

Kindest regards,
{{sender.first_name}}
`;
const PEOPLE = `## Kit Barlow

Kit,

Thank you for the tour of the glass house with Ana Sousa.

## Kit Barlow

Hi XX, the ferns are thriving.
`;

const found = (text: string) =>
  verdictBeside(`---\nsender: Linda Park\nrecipients: people.csv\ncolour: blue\n---\n\n${text}`, {
    "people.csv": LIST,
  }).found;

const TEXTS = {
  "a template": TEMPLATE,
  "people of whom rules for the whole file speak": PEOPLE,
  both: `${TEMPLATE}\n${PEOPLE}`,
  "comments that silence": `${TEMPLATE}\n${PEOPLE}`.replace(
    "Kit,\n",
    "<!-- cordial-disable duplicate-recipient -->\nKit,\n",
  ),
};

describe.each(Object.entries(TEXTS))("counting the findings of %s", (_, text) => {
  const { all, ofFile } = found(text);

  test("section by section comes to those that are there", () => {
    const counted = found(text);
    const looked = found(text);
    const sections = [...new Set(all.flatMap(({ invite }) => invite ?? []))];
    expect(sections.length).toBeGreaterThan(0);
    for (const index of sections) {
      expect(counted.countsOf(index)).toEqual(countBySeverity(looked.of(index)));
      expect(looked.countsOf(index)).toEqual(counted.countsOf(index));
    }
  });

  test("comes to all of them, and the gravest are the gravest", () => {
    const counted = found(text);
    const counts = countBySeverity(all);
    expect(ofFile.length).toBeGreaterThan(0);
    expect(counted.counts).toEqual(counts);
    expect(counts.error).toBeGreaterThan(0);
    expect(counted.gravest(counts.error).map(({ severity }) => severity)).toEqual(
      Array.from({ length: counts.error }, () => "error"),
    );
  });
});

test("what is said of a template and what is said beside it count together, before anybody has looked", () => {
  const batch = readBatch(`${TEMPLATE}\n${PEOPLE}`);
  const panel = panelOf(DEFAULT_CONFIG, batch.head);
  const judged = judgeAll(
    batch.invites.map(({ value }) => ({ invite: value })),
    panel,
  );
  const ofTemplate = found(TEMPLATE).of(0);
  const beside = judged[1]?.findings ?? [];
  const fresh = () =>
    new Findings({
      batch,
      panel,
      judged,
      beside: new Map([[0, beside]]),
      templates: new Map([[0, ofTemplate]]),
      ofFile: [],
    });
  const looked = fresh();
  expect(looked.of(0)).toHaveLength(ofTemplate.length + beside.length);
  expect(beside.length).toBeGreaterThan(0);
  expect(fresh().countsOf(0)).toEqual(looked.countsOf(0));
});
