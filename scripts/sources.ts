/** The sources as syntax trees, for what looks through all of them. */
import { readdirSync, readFileSync } from "node:fs";
import { type ESTree, parseSync, transformSync } from "rolldown/utils";

/** The paths of all files of code in some rooms, in order within each. */
export const sourcesIn = (...rooms: readonly string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${room}/${name}`)
      .toSorted(),
  );

/** A file without its types; read once, however many look through it. */
export function treeOf(path: string): ESTree.Program {
  let tree = TREES.get(path);
  if (tree === undefined) {
    const { code } = transformSync(path, readFileSync(path, "utf8"));
    TREES.set(path, (tree = parseSync("code.js", code, { preserveParens: false }).program));
  }
  return tree;
}

const TREES = new Map<string, ESTree.Program>();

/** Goes through a tree from above; `visit` is given what a node stands in as well, itself at the end. */
export function walk(
  node: ESTree.Node,
  visit: (node: ESTree.Node, around: readonly ESTree.Node[]) => void,
  around: ESTree.Node[] = [],
): void {
  around.push(node);
  visit(node, around);
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit, around);
  around.pop();
}

const isNode = (part: unknown): part is ESTree.Node =>
  typeof part === "object" && part !== null && "type" in part;
