/** Wraps a library that is no ES module once for all that import it: the bundler does so for every file anew, name by name. */
import type { Plugin } from "esbuild";

const LIBRARY = "vscode-languageserver";
const WRAPPER = "wrapped-once";

export const wrappedOnce: Plugin = {
  name: WRAPPER,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${LIBRARY}$`) }, ({ namespace }) =>
      namespace === WRAPPER ? undefined : { path: LIBRARY, namespace: WRAPPER },
    );
    build.onLoad({ filter: /.*/, namespace: WRAPPER }, () => ({
      contents: `export * from "${LIBRARY}";`,
      resolveDir: process.cwd(),
    }));
  },
};
