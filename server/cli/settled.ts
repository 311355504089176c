/** What the `--rule` options say. */
import { LEVELS, type Level, type Settled } from "../../shared/config.ts";
import { Failure } from "./failure.ts";
import { knownRule } from "./rule-ids.ts";

export interface RuleChoice {
  readonly settled: Settled;
  /**
   * When given, only these are told and mended. The others run all the same: whether a note is fit to send, and whether
   * a fix is safe, is for all rules to say.
   */
  readonly only?: ReadonlySet<string>;
}

/** @param given "id" or "id=level" each. @throws Failure */
export function rulesIn(given: readonly string[]): RuleChoice {
  const on = new Set<string>();
  const levels = new Map<string, Level>();
  for (const one of given) {
    const at = one.indexOf("=");
    const { id } = knownRule(at < 0 ? one : one.slice(0, at));
    if (at < 0) on.add(id);
    else levels.set(id, levelIn(id, one.slice(at + 1)));
  }
  // A rule that is told its level is told of along with those that are asked for alone.
  return { settled: { levels, on }, ...(on.size > 0 && { only: new Set([...on, ...levels.keys()]) }) };
}

function levelIn(id: string, said: string): Level {
  const level = LEVELS.find((level) => level === said);
  if (level === undefined) throw new Failure(`--rule ${id}= can be ${LEVELS.join(", ")}; it is "${said}".`);
  return level;
}
