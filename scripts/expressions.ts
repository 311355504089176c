// Fails when a regular expression of what ships could be made to take forever by a hostile text.
import { checkSync } from "recheck";
import { sourcesIn, treeOf, walk } from "./sources.ts";

interface Expression {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

const expressions: Expression[] = [];
for (const path of sourcesIn("shared", "server", "client"))
  walk(treeOf(path), (node) => {
    if (node.type === "Literal" && "regex" in node)
      expressions.push({ path, pattern: node.regex.pattern, flags: node.regex.flags });
  });
// Proving takes milliseconds; a machine with much else to do is given time, so that only an expression can fail.
const slow = expressions.filter(
  ({ pattern, flags }) => checkSync(pattern, flags, { timeout: 60_000 }).status !== "safe",
);
for (const { path, pattern } of slow)
  console.error(`${path}: /${pattern}/ can take time that grows faster than the text.`);
if (slow.length > 0) process.exit(1);
console.log(`${expressions.length} regular expressions take time that grows no faster than the text.`);
