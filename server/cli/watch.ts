/** `cordial check --watch`: checks again whenever something changes, until somebody stops it. */
import { type FSWatcher, watch as watchFolder } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { unlessMissing } from "./disk.ts";
import { Failure } from "./failure.ts";
import type { Outcome } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

/** Editors write a file in several steps. In milliseconds. */
const QUIET = 80;

/**
 * @param paths as given; whatever changes in their folders, or below, may matter: drafts name other files.
 * @returns with the exit code of the last check, once it is stopped.
 */
export async function watch(
  paths: readonly string[],
  terminal: Terminal,
  check: () => Promise<Outcome>,
): Promise<Outcome> {
  const { out, err, interruption } = terminal;
  const stopped = interruption();
  const change = new Change();
  const watchers = await watchersOf(paths, terminal.folder, change);
  stopped.addEventListener("abort", () => change.happen());
  let code: Outcome["code"] = 0;
  while (!stopped.aborted) {
    const outcome = await check().catch(failed);
    if (out.isTTY) out.write(CLEAR);
    out.write(outcome.out);
    err.write(outcome.err);
    if (out.isTTY) out.write("\nWaiting for changes; ctrl-c ends it.\n");
    code = outcome.code;
    await change.next(stopped);
  }
  for (const watcher of watchers) watcher.close();
  return { out: "", err: "", code };
}

/** Empties the screen and what has scrolled off it. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** A file that is broken for a moment, such as a baseline, is no reason to stop watching. */
function failed(error: unknown): Outcome {
  if (!(error instanceof Failure)) throw error;
  return { out: "", err: `cordial: ${error.message}\n`, code: 2 };
}

async function watchersOf(paths: readonly string[], folder: string, change: Change): Promise<FSWatcher[]> {
  const folders = new Set([folder]);
  for (const path of paths) {
    const full = resolve(folder, path);
    const found = await stat(full).catch(unlessMissing);
    if (found) folders.add(found.isDirectory() ? full : dirname(full));
  }
  return [...folders].map((one) =>
    watchFolder(one, { recursive: true }, (_, name) => {
      if (name === null || !UNWATCHED.test(name)) change.happen();
    }),
  );
}

/** What tools write and nobody drafts in; and our own half-written files. */
const UNWATCHED = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)|\.tmp$/;

/** Something that happens again and again; who waits is told once it has been quiet for a moment. */
class Change {
  #happened = false;
  #tell: (() => void) | undefined;

  happen(): void {
    this.#happened = true;
    this.#tell?.();
  }

  async next(stopped: AbortSignal): Promise<void> {
    while (!this.#happened) {
      await new Promise<void>((done) => {
        this.#tell = done;
      });
    }
    while (this.#happened && !stopped.aborted) {
      this.#happened = false;
      await new Promise((done) => setTimeout(done, QUIET));
    }
    this.#happened = false;
  }
}
