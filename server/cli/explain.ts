/** `cordial explain`: a rule's page, or the list of all rules, as text for a terminal. */
import { nearestRule, ruleOf } from "../../shared/config.ts";
import { examples } from "../../shared/examples.ts";
import { pageOf } from "../../shared/features/explain.ts";
import { rulebook } from "../../shared/rulebook.ts";
import { plain } from "../plain.ts";
import { Failure } from "./failure.ts";

/** @throws Failure when there is no such rule. */
export function explain(id?: string): string {
  if (id === undefined) return list();
  const rule = ruleOf(id);
  if (rule) return plain(pageOf(rule, examples.get(rule.id) ?? []));
  const near = nearestRule(id);
  throw new Failure(
    `There is no rule "${id}". ${near ? `Did you mean "${near}"?` : '"cordial explain" lists them all.'}`,
  );
}

function list(): string {
  const width = Math.max(...rulebook.map(({ id }) => id.length));
  return rulebook
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}\n`)
    .join("");
}
