/** What holds for the files of one run: the same as in an editor, from the nearest `cordial.json`. */
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Placed } from "../../shared/project/project.ts";
import { Projects, type Resolved } from "../../shared/project/projects.ts";
import { readFromDisk } from "../project-disk.ts";
import { Failure } from "./failure.ts";
import { shown } from "./files.ts";

/** Where configurations are looked for. Plain data. */
export interface ConfigurationPlace {
  /** The working directory. */
  readonly folder: string;
  /** The one project file to use, as given; the nearest of each file when absent. */
  readonly config?: string;
}

/** Remembers what it has found: each run, and each of its threads, has its own. */
export class Configuration {
  readonly #place: ConfigurationPlace;
  readonly #projects: Projects;

  constructor(place: ConfigurationPlace) {
    const { folder, config } = place;
    this.#place = place;
    this.#projects = new Projects(readFromDisk, config === undefined ? undefined : uriOf(folder, config));
  }

  /**
   * What holds for a file before its own front matter has a say.
   * @param path of a file that need not be there.
   * @throws Failure when what is configured is wrong anywhere: a check that does not know its rules must not look clean.
   */
  async of(path: string): Promise<Resolved> {
    const { folder, config } = this.#place;
    const resolved = await this.#resolve(path);
    if (config !== undefined && resolved.project === undefined)
      throw new Failure(`${config}: there is no such file.`);
    const complaints = resolved.project?.complaints ?? [];
    if (complaints.length === 0) return resolved;
    throw new Failure(
      ["The configuration is broken.", ...complaints.map((one) => inWords(one, folder))].join("\n  "),
    );
  }

  /** Whether a file is to be passed over. Where the configuration is broken, by what is right in it. */
  async ignores(path: string): Promise<boolean> {
    return (await this.#resolve(path)).ignored;
  }

  #resolve(path: string): Promise<Resolved> {
    return this.#projects.resolve(uriOf(this.#place.folder, path));
  }
}

const uriOf = (folder: string, path: string): string => pathToFileURL(resolve(folder, path)).href;

/** `sales/cordial.json:3:12: There is no rule “chasng”.` */
function inWords({ file: { uri, text }, span: { start }, message }: Placed, folder: string): string {
  const lines = text.slice(0, start).split(/\r\n|\r|\n/);
  const place = `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
  return `${shown(fileURLToPath(uri), folder)}:${place}: ${message}`;
}
