/** The page of a rule as it ships with the editor's extension. */
import { pageOf } from "../shared/features/explain.ts";
import type { RuleFile } from "./artefacts.ts";

/** Shorter than in the documentation: with a few examples, and of the ways to switch it off the one that needs no editor. */
export function forEditor({ rule, examples }: RuleFile): string {
  const flagged = examples.filter((example) => "flagged" in example).slice(0, 2);
  const clean = examples.filter((example) => "clean" in example).slice(0, 1);
  const page = pageOf(rule, [...flagged, ...clean]);
  const [body] = page.split("\n## To switch it off\n");
  return `${body}\nTo switch it off, in the front matter: \`rules: { ${rule.id}: off }\`\n`;
}
