/** Finds the project file that holds for a file: the same in every host. */
import { type Config, configure, DEFAULT_CONFIG } from "../config.ts";
import { folderOf, parentOf } from "./places.ts";
import { type Project, type ReadText, type Ruling, readProjectFiles, rulingOn } from "./project.ts";

const PROJECT_FILE = "cordial.json";

/** What holds for a file, and why. */
export interface Resolved extends Pick<Ruling, "ignored" | "origins"> {
  /** The rules that are on and what else was agreed on; the same object for all that means the same. */
  readonly config: Config;
  /** The project that the file belongs to; absent where there is none. */
  readonly project?: Project;
}

const WITHOUT: Resolved = { config: DEFAULT_CONFIG, ignored: false, origins: new Map() };

/**
 * What holds for the file at `uri`: the nearest `cordial.json` of its folder and those above it. The search ends at the
 * folder that holds `.git`, so that a checkout means the same on every machine.
 */
export const resolveConfig = (uri: string, read: ReadText): Promise<Resolved> =>
  new Projects(read).resolve(uri);

/** Remembers what it has found, so that the files of one folder cost one search. */
export class Projects {
  readonly #read: ReadText;
  readonly #only: string | undefined;
  readonly #byFolder = new Map<string, Promise<Project | undefined>>();
  readonly #byUri = new Map<string, Promise<Project | undefined>>();
  readonly #resolved = new Map<string, Promise<Resolved>>();
  readonly #configs = new Map<string, Config>();
  /** As each project was when nothing was wrong with it. */
  readonly #sound = new Map<string, Project>();

  /** @param only the one project file that holds for all files, where the search is to be left out. */
  constructor(read: ReadText, only?: string) {
    this.#read = read;
    this.#only = only;
  }

  resolve(uri: string): Promise<Resolved> {
    return remembered(this.#resolved, uri, async () => {
      const folder = folderOf(uri);
      const project = await (this.#only !== undefined
        ? this.at(this.#only)
        : folder && remembered(this.#byFolder, folder, () => this.#search(folder)));
      if (!project) return WITHOUT;
      const ruling = rulingOn(uri, project);
      return { ...ruling, config: this.#configOf(ruling), project };
    });
  }

  /** The project of a project file; undefined when it is not there. While it is broken, it says what it last said rightly. */
  at(uri: string): Promise<Project | undefined> {
    return remembered(this.#byUri, uri, async () => {
      const found = await this.#read(uri);
      if (found === undefined) {
        this.#sound.delete(uri);
        return undefined;
      }
      const project = await readProjectFiles(uri, found, this.#read);
      if (project.complaints.length === 0) this.#sound.set(uri, project);
      return { ...(this.#sound.get(uri) ?? project), complaints: project.complaints };
    });
  }

  /** Reads everything anew when it is next asked for. */
  forget(): void {
    // While a project file is written, much is said in it for a moment.
    if (this.#configs.size > MOST_CONFIGS) this.#configs.clear();
    this.#resolved.clear();
    this.#byFolder.clear();
    this.#byUri.clear();
  }

  #configOf({ levels, house }: Ruling): Config {
    const agreed = house && { ...house, relationships: [...house.relationships] };
    return remembered(this.#configs, JSON.stringify([[...levels], agreed]), () => ({
      ...configure(DEFAULT_CONFIG, Object.fromEntries(levels)),
      ...(house && { house }),
    }));
  }

  async #search(folder: string): Promise<Project | undefined> {
    const own = await this.at(`${folder}${PROJECT_FILE}`);
    const parent = parentOf(folder);
    if (own !== undefined || parent === undefined || (await this.#isCheckout(folder))) return own;
    return remembered(this.#byFolder, parent, () => this.#search(parent));
  }

  /** A checkout has a folder `.git`; where it is one of several, a file of that name. */
  async #isCheckout(folder: string): Promise<boolean> {
    return (
      (await this.#read(`${folder}.git/HEAD`)) !== undefined ||
      (await this.#read(`${folder}.git`)) !== undefined
    );
  }
}

const MOST_CONFIGS = 100;

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
