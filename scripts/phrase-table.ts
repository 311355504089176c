/** Puts the compiled phrases in the place of the phrases: what ships need not compile them whenever it starts. */
import type { Plugin } from "esbuild";
import { compiled } from "../shared/anatomy/compiled.ts";
import { written } from "../shared/anatomy/grammar.ts";

export const phraseTable: Plugin = {
  name: "phrase-table",
  setup(build) {
    build.onLoad({ filter: /[\\/]shared[\\/]anatomy[\\/]compiled\.ts$/ }, () => ({
      contents: (table ??= makeTable()),
      loader: "js",
    }));
  },
};

let table: string | undefined;

/** Speaks for `shared/anatomy/compiled.ts`. */
function makeTable(): string {
  const { grammar, meanings } = compiled();
  const { nodes, homes, ...plain } = grammar;
  return `
import { unwritten } from "./grammar.ts";
export const compiled = () => ({
  grammar: {
    ...${JSON.stringify(plain)},
    nodes: unwritten(${JSON.stringify(written(nodes))}),
    homes: unwritten(${JSON.stringify(written(homes))}),
  },
  meanings: ${JSON.stringify(meanings)},
});
`;
}
