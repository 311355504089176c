/** `cordial explain`: a rule's page, or the list of all rules, as text for a terminal. */
import { examples } from "../../shared/examples.ts";
import { pageOf } from "../../shared/features/explain.ts";
import { rulebook } from "../../shared/rulebook.ts";
import { plain } from "../../shared/text/plain.ts";
import { knownRule } from "./rule-ids.ts";

/** @throws Failure when there is no such rule. */
export function explain(id?: string): string {
  if (id === undefined) return list();
  const rule = knownRule(id);
  return plain(pageOf(rule, examples.get(rule.id) ?? []));
}

function list(): string {
  const width = Math.max(...rulebook.map(({ id }) => id.length));
  return rulebook
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}\n`)
    .join("");
}
