/** Finding people by name: everybody whom a batch is about, wherever they stand. */
import type { Batch } from "../batch/batch.ts";
import { fold } from "../batch/names/fold.ts";
import { valueOf } from "../batch/values.ts";
import type { Mailing } from "../merge/mailing.ts";
import { type Span, shift } from "../text/span.ts";

/** Somebody to whom a batch writes. */
export interface Named {
  readonly name: string;
  /** Their company, where it is known; else empty. */
  readonly company: string;
  /** In the file in which they stand. */
  readonly span: Span;
  /** That file, as the front matter names it; absent when it is the batch itself. */
  readonly source?: string;
}

/** The people who have a section, or are the only one of their file. */
export function peopleIn({ invites }: Pick<Batch, "invites">): Named[] {
  return invites.flatMap(({ offset, value }) => {
    const { recipient, anchor } = value;
    if (recipient === undefined) return [];
    return [{ name: recipient.full, company: valueOf(value, "company") ?? "", span: shift(anchor, offset) }];
  });
}

/** The people of a batch together with those of its list. */
export function peopleOf({ batch, roster }: Pick<Mailing, "batch" | "roster">): Named[] {
  const rows = [...roster.recipients, ...roster.done].flatMap(
    ({ from, person, values, span, source }): Named[] =>
      from === "section" || person.full === ""
        ? []
        : [
            {
              name: person.full,
              company: values.get("company")?.value ?? "",
              span,
              ...(source !== undefined && { source }),
            },
          ],
  );
  return [...peopleIn(batch), ...rows];
}

/** Whether somebody may be meant: each word of the query begins a word of the name or company, whatever the accents. */
export function isMeant({ name, company }: Pick<Named, "name" | "company">, query: string): boolean {
  const words = fold(`${name} ${company}`).split(WORD_ENDS);
  return fold(query)
    .split(WORD_ENDS)
    .every((asked) => asked === "" || words.some((word) => word.startsWith(asked)));
}

const WORD_ENDS = /[^\p{L}\p{N}]+/u;
