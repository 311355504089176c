import { defineConfig } from "vitest/config";
import { codeAtOnce } from "./test/support/code.ts";

export default defineConfig(({ mode }) => ({
  plugins: [codeAtOnce()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**"],
    pool: "threads",
    // By default one core is left free, which on two leaves one.
    maxWorkers: "100%",
    // The code has no module state to leak, so one worker may run many files.
    isolate: false,
    tags: [{ name: "law", description: "What must hold of anything, tried on what is made up at random." }],
    env: { LAWS: mode === "laws" ? "thorough" : "quick" },
    // Laws try hundreds of texts; a busy machine must not make them fail.
    testTimeout: mode === "laws" ? 600_000 : 30_000,
    // The words of the client are tried without an editor.
    alias: { vscode: new URL("test/support/vscode.ts", import.meta.url).pathname },
  },
}));
