/** The rule that somebody names. */
import { nearestRule, ruleOf } from "../../shared/config.ts";
import type { Rule } from "../../shared/rule.ts";
import { Failure } from "./failure.ts";

/** @throws Failure when there is no such rule. */
export function knownRule(id: string): Rule {
  const rule = ruleOf(id);
  if (rule) return rule;
  const near = nearestRule(id);
  throw new Failure(
    `There is no rule "${id}". ${near ? `Did you mean "${near}"?` : '"cordial explain" lists them all.'}`,
  );
}
