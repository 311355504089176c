/** What `.gitignore` and `.cordialignore` files leave out, from the repository's root downwards. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { asFailure, unlessMissing } from "./disk.ts";

/** The second has the last word. */
const NAMES = [".gitignore", ".cordialignore"];

export class IgnoreFiles {
  /** Above it, nothing is looked for. */
  readonly #root: string;
  readonly #rules = new Map<string, Promise<Ignore>>();
  readonly #folders = new Map<string, Promise<boolean>>();

  /** @param folder the working directory. */
  constructor(folder: string) {
    this.#root = rootOf(folder);
  }

  /** Whether a file is left out. @param path absolute. @throws Failure when an ignore file cannot be read. */
  async has(path: string): Promise<boolean> {
    const folder = dirname(path);
    return (await this.#leavesOut(folder)) || this.#says(folder, path);
  }

  /** What stands in a folder that is left out is so too, whatever else is said of it. */
  #leavesOut(folder: string): Promise<boolean> {
    if (folder === this.#root || !isWithin(this.#root, folder)) return Promise.resolve(false);
    let known = this.#folders.get(folder);
    if (known === undefined) this.#folders.set(folder, (known = this.has(folder + sep)));
    return known;
  }

  /** What the files from the root down to `folder` say of a path, the nearest last. */
  async #says(folder: string, path: string): Promise<boolean> {
    let isOut = false;
    for (const above of this.#between(folder)) {
      const way = relative(above, path).split(sep).join("/") + (path.endsWith(sep) ? "/" : "");
      const { ignored, unignored } = (await this.#rulesIn(above)).test(way);
      if (ignored || unignored) isOut = ignored;
    }
    return isOut;
  }

  /** From the root down; none for what is outside of it. */
  #between(folder: string): string[] {
    if (folder === this.#root) return [folder];
    return isWithin(this.#root, folder) ? [...this.#between(dirname(folder)), folder] : [];
  }

  #rulesIn(folder: string): Promise<Ignore> {
    let known = this.#rules.get(folder);
    if (known === undefined) this.#rules.set(folder, (known = readRules(folder)));
    return known;
  }
}

async function readRules(folder: string): Promise<Ignore> {
  const rules = ignore();
  for (const name of NAMES) {
    const path = join(folder, name);
    const text = await readFile(path, "utf8")
      .catch(unlessMissing)
      .catch((error: unknown) => {
        throw asFailure(error, path);
      });
    if (text !== undefined) rules.add(text);
  }
  return rules;
}

/** The nearest folder that holds a repository, or the folder itself where there is none. */
function rootOf(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, ".git"))) return above;
    if (dirname(above) === above) return folder;
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
