// Fails when a regular expression of what ships could be made to take forever by a hostile text.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { transformSync } from "esbuild";
import { checkSync } from "recheck";

interface Expression {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

function expressionsIn(path: string): Expression[] {
  const { code } = transformSync(readFileSync(path, "utf8"), { loader: "ts", target: "es2024" });
  const found: Expression[] = [];
  full(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type === "Literal" && "regex" in node)
      found.push({ path, ...(node.regex as Omit<Expression, "path">) });
  });
  return found;
}

const files = ["shared", "server", "client"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${room}/${name}`),
);
const expressions = files.flatMap(expressionsIn);
// Proving takes milliseconds; a machine with much else to do is given time, so that only an expression can fail.
const slow = expressions.filter(
  ({ pattern, flags }) => checkSync(pattern, flags, { timeout: 60_000 }).status !== "safe",
);
for (const { path, pattern } of slow)
  console.error(`${path}: /${pattern}/ can take time that grows faster than the text.`);
if (slow.length > 0) process.exit(1);
console.log(`${expressions.length} regular expressions take time that grows no faster than the text.`);
