/** What must hold of the ways between placeholders and what fills them, whatever a batch and its list look like. */
import fc from "fast-check";
import { expect } from "vitest";
import { definitionsAt } from "../../shared/features/definition.ts";
import { type Mention, mentionsIn } from "../../shared/features/mentions.ts";
import { shift } from "../../shared/text/span.ts";
import { law } from "../support/law.ts";
import { unjudged } from "../support/verdict.ts";

const some = (...all: readonly string[]) =>
  fc.array(fc.constantFrom(...all), { maxLength: 3 }).map((lines) => lines.join(""));

const head = some(
  "topic: maps\n",
  "sender: Linda Park\n",
  "company: Kew\n",
  "columns:\n  craft: Handwerk\n",
  "first-name: Kit\n",
).map((lines) => [...new Set(lines.split(/\n(?! )/))].join("\n"));
const placeholders = some(
  "{{topic}} ",
  "{{ First Name | there }} ",
  "{{last_name}} ",
  "{{full_name}} ",
  "{{craft|}} ",
  "{{company}} ",
  "{{sender.first_name}} ",
  "{{sender.title}} ",
  "{topic} ",
  "{{nothing}} ",
);
const section = some("- topic: sea\n", "- craft: bread\n", "- first-name: Bob\n", "- Company: Vega\n");
const list = fc.constantFrom(
  "First Name,Last Name,Topic\nRob,Jensen,maps\n",
  'Name;Handwerk\n"Ana Sousa";"a; b"\n',
  "\ufeffCompany,Company Name for Emails,Vorname\nKew Ltd.,Kew,Kit\n",
  "Topic\n\n",
);
const batch = fc
  .tuple(head, placeholders, section, section, fc.boolean())
  .map(
    ([head, used, own, field, isWritten]) =>
      `---\nrecipients: people.csv\n${head}---\n\n## Template\n\n${own}\nHi! ${used}\n\n## Amara Obi\n\n${field}${isWritten ? "\nHi Amara, {{topic}}!\n" : ""}`,
  );

const isSame = (one: Mention, other: Mention) =>
  one.role === other.role && one.source === other.source && one.span.start === other.span.start;

law(
  "every way leads back, and what leads nowhere is filled by nothing but its fallback",
  100,
  [batch, list],
  (text, table) => {
    const { verdict } = unjudged(text, { "people.csv": table });
    const from = (one: Mention) => ({
      verdict,
      offset: one.span.start,
      ...(one.source !== undefined && { source: one.source }),
    });
    for (const placeholder of mentionsIn(verdict).filter(({ role }) => role === "placeholder")) {
      const givers = definitionsAt(from(placeholder))?.to ?? [];
      for (const giver of givers.filter(({ role }) => role !== "heading" && role !== "mapping"))
        expect(definitionsAt(from(giver))?.to.some((one) => isSame(one, placeholder))).toBe(true);
      const place = verdict.batch.invites[placeholder.invite ?? -1];
      const { start } = shift(placeholder.span, -(place?.offset ?? 0));
      const fills = verdict.merged
        .filter(({ template }) => template === placeholder.invite)
        .flatMap(({ notes }) =>
          notes.flatMap(({ fills }) => fills.filter(({ source }) => source.start === start)),
        );
      if (fills.some(({ isFallback }) => !isFallback)) expect(givers).not.toEqual([]);
    }
  },
);
