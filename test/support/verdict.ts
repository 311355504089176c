/** A marked text as features see it: judged by every rule, with its marks as spans and its cursor as an offset. */
import { readBatch } from "../../shared/batch/read.ts";
import { type Config, DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, type Verdict } from "../../shared/features/check.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { around } from "./example.ts";

export interface Judged {
  readonly text: string;
  readonly cursor: number;
  readonly verdict: Verdict;
}

type Files = Readonly<Record<string, string>>;

/** @param files what stands beside it, by the path that its front matter gives. Without any, nobody has looked. */
export const judged = (marked: string, files?: Files): Judged => verdictOn(marked, files, DEFAULT_CONFIG);

/** The same without any rule: for laws about what is known of a batch and not about what is said of it. */
export const unjudged = (marked: string, files?: Files): Judged =>
  verdictOn(marked, files, { active: [], problems: [] });

function verdictOn(marked: string, files: Files | undefined, config: Config): Judged {
  const { text, cursor = 0 } = readMarks(marked);
  const surroundings = files && around(text, files);
  return { text, cursor, verdict: check(readBatch(text), config, undefined, surroundings) };
}
