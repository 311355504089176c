/** The built command as a process, where the process itself is the matter. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import type { Ran } from "./command.ts";

const COMMAND = resolve("dist/cordial.cjs");

interface ProcessOptions {
  readonly cwd?: string;
  /** Whether more input might come: a server ends with its input. */
  readonly leaveOpen?: boolean;
  /** Where it has been installed elsewhere. */
  readonly program?: string;
  /** A script that the process runs before anything else. */
  readonly preload?: string;
  /** Called with the process and its output so far. */
  readonly onOutput?: (out: string, kill: (signal: NodeJS.Signals) => void, endInput: () => void) => void;
}

export function runProcess(
  args: readonly string[],
  input = "",
  { cwd = tmpdir(), leaveOpen = false, program = COMMAND, preload, onOutput }: ProcessOptions = {},
): Promise<Ran> {
  // What colours depend on is for the test to say.
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...(preload ? ["--require", preload] : []), program, ...args], {
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
