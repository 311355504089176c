/** The built `cordial` command as a process, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const COMMAND = resolve("dist/cordial.cjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  /** Whether more input might come: a server ends with its input. */
  readonly leaveOpen?: boolean;
}

export interface Folder {
  readonly path: string;
  /** Runs the command there. */
  readonly cordial: (
    args: readonly string[],
    input?: string | Uint8Array,
    options?: RunOptions,
  ) => Promise<Ran>;
  readonly read: (name: string) => string;
}

/** A folder with files in it; it goes with the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), "cordial-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    cordial: (args, input, options) => run(path, args, input, options),
    read: (name) => readFileSync(join(path, name), "utf8"),
  };
}

function run(
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  { leaveOpen = false }: RunOptions = {},
): Promise<Ran> {
  // What colours depend on is for the test to say.
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
    // It may end without reading its input.
    child.stdin.on("error", () => undefined);
    child.stdin.write(input);
    if (!leaveOpen) child.stdin.end();
  });
}
