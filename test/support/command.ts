/** The `cordial` command in a folder of its own: in this process, or, where the process itself is the matter, as one. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../server/cli/run.ts";
import type { Terminal } from "../../server/cli/terminal.ts";

const COMMAND = resolve("dist/cordial.cjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  /** All that comes in. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a person reads along. */
  readonly isTTY?: boolean;
  /** Stops what would go on and on. */
  readonly stop?: AbortSignal;
  /** Called with all that stands on the output so far, whenever something is written before the end. */
  readonly onOutput?: (out: string) => void;
  /** The working directory, below the folder. */
  readonly within?: string;
}

export interface Folder {
  readonly path: string;
  /** Runs the command there, in this process. */
  readonly cordial: (args: readonly string[], setting?: Setting) => Promise<Ran>;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string | Uint8Array) => void;
}

/** A folder with files in it; it goes with the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), "cordial-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    cordial: (args, setting) => runHere(path, args, setting),
    read: (name) => readFileSync(join(path, name), "utf8"),
    write,
  };
}

async function runHere(path: string, args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { input = "", env = {}, isTTY = false, stop, onOutput, within = "" } = setting;
  let out = "";
  let err = "";
  const terminal: Terminal = {
    folder: join(path, within),
    env,
    input: () => Promise.resolve(typeof input === "string" ? new TextEncoder().encode(input) : input),
    interruption: () => stop ?? new AbortController().signal,
    out: {
      isTTY,
      write: (text) => {
        out += text;
        onOutput?.(out);
      },
    },
    err: {
      isTTY,
      write: (text) => {
        err += text;
      },
    },
  };
  const outcome = await run(args, terminal);
  return { code: outcome.code, out: out + outcome.out, err: err + outcome.err };
}

interface ProcessOptions {
  readonly cwd?: string;
  /** Whether more input might come: a server ends with its input. */
  readonly leaveOpen?: boolean;
  /** A script that the process runs before anything else. */
  readonly preload?: string;
  /** Called with the process and its output so far. */
  readonly onOutput?: (out: string, kill: (signal: NodeJS.Signals) => void, endInput: () => void) => void;
}

/** The built command as a process. */
export function runProcess(
  args: readonly string[],
  input = "",
  { cwd = tmpdir(), leaveOpen = false, preload, onOutput }: ProcessOptions = {},
): Promise<Ran> {
  // What colours depend on is for the test to say.
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...(preload ? ["--require", preload] : []), COMMAND, ...args], {
      cwd,
      env,
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      onOutput?.(
        out,
        (signal) => child.kill(signal),
        () => child.stdin.end(),
      );
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
