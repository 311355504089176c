import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**"],
    pool: "threads",
    // By default one core is left free, which on two leaves one.
    maxWorkers: "100%",
    // The code has no module state to leak, so one worker may run many files.
    isolate: false,
    // Laws try hundreds of texts; a busy machine must not make them fail.
    testTimeout: 30_000,
    // The words of the client are tried without an editor.
    alias: { vscode: new URL("test/support/vscode.ts", import.meta.url).pathname },
  },
});
