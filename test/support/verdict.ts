/** A marked text as features see it: judged by every rule, with its marks as spans and its cursor as an offset. */
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, type Verdict } from "../../shared/features/check.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { around } from "./example.ts";

export interface Judged {
  readonly text: string;
  readonly cursor: number;
  readonly verdict: Verdict;
}

/** @param files what stands beside it, by the path that its front matter gives. Without any, nobody has looked. */
export function judged(marked: string, files?: Readonly<Record<string, string>>): Judged {
  const { text, cursor = 0 } = readMarks(marked);
  const surroundings = files && around(text, files);
  return { text, cursor, verdict: check(readBatch(text), DEFAULT_CONFIG, undefined, surroundings) };
}
