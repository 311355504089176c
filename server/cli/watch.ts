/** `cordial check --watch`: checks again whenever something changes, until somebody stops it. */
import { type FSWatcher, watch as watchFolder } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { asFailure, unlessMissing } from "./disk.ts";
import { Failure } from "./failure.ts";
import { complaints, type Outcome } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

/** Editors write a file in several steps. In milliseconds. */
const QUIET = 80;

/** What to watch, as given. */
export interface Watched {
  /** Whatever changes in their folders, or below, may matter: drafts name other files. */
  readonly paths: readonly string[];
  /** Files that matter alone, wherever they are: configuration and baseline. */
  readonly files: readonly string[];
}

/** @returns with the exit code of the last check, once it is stopped. */
export async function watch(
  watched: Watched,
  terminal: Terminal,
  check: () => Promise<Outcome>,
): Promise<Outcome> {
  const { out, err, interruption } = terminal;
  const stopped = interruption();
  const change = new Change();
  const watchers = await watchersOf(watched, terminal.folder, change);
  stopped.addEventListener("abort", () => change.happen());
  let code: Outcome["code"] = 0;
  try {
    while (!stopped.aborted) {
      const outcome = await check().catch(failed);
      if (out.isTTY) out.write(CLEAR);
      out.write(outcome.out);
      err.write(outcome.err);
      if (out.isTTY) out.write("\nWaiting for changes; ctrl-c ends it.\n");
      code = outcome.code;
      await change.next(stopped);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
  return { out: "", err: "", code };
}

/** Empties the screen; what has scrolled off it stays. */
const CLEAR = "\u001b[2J\u001b[H";

/** A file that is broken for a moment, such as a baseline, is no reason to stop watching. */
function failed(error: unknown): Outcome {
  if (!(error instanceof Failure)) throw error;
  return { out: "", err: complaints([error.message]), code: 2 };
}

async function watchersOf({ paths, files }: Watched, folder: string, change: Change): Promise<FSWatcher[]> {
  // Of the working directory itself only baseline and configuration matter.
  const folders = new Map([[folder, false]]);
  for (const file of files) {
    const home = dirname(resolve(folder, file));
    if ((await stat(home).catch(unlessMissing))?.isDirectory()) folders.set(home, false);
  }
  for (const path of paths) {
    const full = resolve(folder, path);
    const found = await stat(full).catch(unlessMissing);
    // What is not there is a pattern, which may match anywhere.
    folders.set(found?.isDirectory() ? full : found ? dirname(full) : folder, true);
  }
  return [...folders].map(([one, recursive]) => {
    try {
      return watchFolder(one, { recursive }, (_, name) => {
        if (name === null || !UNWATCHED.test(name)) change.happen();
      }).on("error", (error) => change.fail(asFailure(error, one)));
    } catch (error) {
      throw asFailure(error, one);
    }
  });
}

/** What tools write and nobody drafts in; and our own half-written files. */
const UNWATCHED = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)|\.tmp$/;

/** Something that happens again and again; who waits is told once it has been quiet for a moment. */
class Change {
  #happened = false;
  #failure: Failure | undefined;
  #tell: (() => void) | undefined;

  happen(): void {
    this.#happened = true;
    this.#tell?.();
  }

  /** Nothing will be known of changes any more. */
  fail(failure: Failure): void {
    this.#failure = failure;
    this.happen();
  }

  /** @throws Failure when there can be none. */
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
    if (this.#failure) throw this.#failure;
  }
}
