/** The `cordial` command in a folder of its own, in this process. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../server/cli/run.ts";
import type { Terminal } from "../../server/cli/terminal.ts";

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
