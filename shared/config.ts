/** Which rules are on and how grave each is: read from settings, project file and front matter, the nearest last. */
import * as z from "zod/mini";
import type { House } from "./batch/batch.ts";
import { suggest } from "./batch/suggest.ts";
import { type Rule, SEVERITIES, type Severity } from "./rule.ts";
import { rulebook } from "./rulebook.ts";
import { said, say } from "./text/say.ts";

export const LEVELS = ["off", ...SEVERITIES] as const;

/** What may be said of a rule; the JSON schema of settings is made from it. */
export const levelSchema = z.enum(LEVELS, { error: () => say`one of ${LEVELS.join(", ")}` });
export type Level = z.infer<typeof levelSchema>;

/** A rule that is on. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  /** Whether somebody chose the severity: then it also holds for cases that the rule itself would call milder or graver. */
  readonly chosen: boolean;
}

export interface Config {
  readonly active: readonly Active[];
  /** What the project has agreed on beside its rules; absent where it has not. */
  readonly house?: House;
  /** What could not be read, each with the rule id it was said of; all else still holds. */
  readonly problems: readonly ConfigProblem[];
  /** What no file can change; see `settle`. */
  readonly settled?: Settled;
}

/** What is said of rules for one run, as on a command line. */
export interface Settled {
  readonly levels: ReadonlyMap<string, Level>;
  /** Rules that run even where they are off, at their own severity. */
  readonly on: ReadonlySet<string>;
}

export interface ConfigProblem {
  readonly id: string;
  readonly message: string;
  readonly suggestion?: string;
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(rulebook.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id);

/** The known rule id that `id` was most likely meant to be, if one is near enough to be worth naming. */
export const nearestRule = (id: string): string | undefined => suggest(id, [...BY_ID.keys()]);

/** Every rule at its own severity. */
export const DEFAULT_CONFIG: Config = {
  active: rulebook.map((rule) => ({ rule, severity: rule.severity, chosen: false })),
  problems: [],
};

/**
 * A configuration with more said on top of it.
 * @param levels rule id -> level, as read from outside; what cannot be understood becomes a problem and changes nothing.
 */
export function configure(base: Config, levels: unknown): Config {
  if (levels === undefined || levels === null) return base;
  if (typeof levels !== "object" || Array.isArray(levels))
    return {
      ...base,
      problems: [...base.problems, { id: "", message: said("“rules” must be a list of “rule-id: level”.") }],
    };
  const chosen = new Map<string, Level>();
  const problems: ConfigProblem[] = [...base.problems];
  for (const [id, value] of Object.entries(levels)) {
    // YAML 1.1 habits: an unquoted `off` may arrive as false.
    const level = levelSchema.safeParse(value === false ? "off" : value);
    if (!BY_ID.has(id)) problems.push(unknownRule(id));
    else if (level.success) chosen.set(id, level.data);
    else
      problems.push({
        id,
        message: say`“${id}” can be ${LEVELS.join(", ")}; it is ${JSON.stringify(value)}.`,
      });
  }
  if (chosen.size === 0 && problems.length === base.problems.length) return base;
  const active = rulebook.flatMap((rule) => activate(rule, chosen.get(rule.id), base));
  const config: Config = { ...base, active, problems };
  return base.settled ? settle(config, base.settled) : config;
}

/** A configuration in which some things are settled: whatever is configured on top of it does not change them. */
export function settle(base: Config, settled: Settled): Config {
  const { levels, on } = settled;
  const active = rulebook.flatMap((rule): Active[] => {
    const found = activate(rule, levels.get(rule.id), base);
    const isMissed = found.length === 0 && on.has(rule.id) && !levels.has(rule.id);
    return isMissed ? [{ rule, severity: rule.severity, chosen: false }] : found;
  });
  return { ...base, active, settled };
}

function activate(rule: Rule, level: Level | undefined, base: Config): Active[] {
  if (level === "off") return [];
  if (level !== undefined) return [{ rule, severity: level, chosen: true }];
  return base.active.filter((active) => active.rule === rule);
}

/** What is said of an id that no rule has. */
export function unknownRule(id: string): ConfigProblem {
  const suggestion = nearestRule(id);
  if (suggestion === undefined) return { id, message: say`There is no rule “${id}”.` };
  return { id, message: say`There is no rule “${id}”; did you mean “${suggestion}”?`, suggestion };
}
