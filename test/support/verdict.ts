/** A marked text as features see it: judged by every rule, with its marks as spans and its cursor as an offset. */
import { readingsOf } from "../../shared/anatomy/read.ts";
import type { Reading } from "../../shared/anatomy/reading.ts";
import type { Batch, Head } from "../../shared/batch/batch.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { type Config, DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, type Verdict } from "../../shared/features/check.ts";
import { type Surroundings, surroundingsOf } from "../../shared/recipients/surroundings.ts";
import { readMarks } from "../../shared/text/marked.ts";

export interface Judged {
  readonly text: string;
  readonly cursor: number;
  readonly verdict: Verdict;
}

/** The texts beside a batch, by the paths that its front matter gives. */
export type Files = Readonly<Record<string, string>>;

/** What a host would have read of the files that a front matter names. */
export const around = (head: Head, files: Files): Surroundings =>
  surroundingsOf(head, (path) => files[path] ?? { source: path, why: "is not there" });

export function verdictBeside(text: string, files: Files, config: Config = DEFAULT_CONFIG): Verdict {
  const batch = readBatch(text);
  return check(batch, config, undefined, around(batch.head, files));
}

/** @param files what stands beside it. Without any, nobody has looked. */
export const judged = (marked: string, files?: Files): Judged => verdictOn(marked, files, DEFAULT_CONFIG);

/** The same without any rule: for laws about what is known of a batch and not about what is said of it. */
export const unjudged = (marked: string, files?: Files): Judged =>
  verdictOn(marked, files, { active: [], problems: [] });

/** All that the sections of a file would send, as it will be read. */
export const readingsIn = ({ invites }: Batch): Reading[] =>
  invites.flatMap(({ value }) => readingsOf(value));

function verdictOn(marked: string, files: Files | undefined, config: Config): Judged {
  const { text, cursor = 0 } = readMarks(marked);
  const batch = readBatch(text);
  return { text, cursor, verdict: check(batch, config, undefined, files && around(batch.head, files)) };
}
