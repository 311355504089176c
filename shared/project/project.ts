/** A project file together with those that it extends, and what they say of one file of invitations. */
import type { House } from "../batch/batch.ts";
import type { Level } from "../config.ts";
import { said, say } from "../text/say.ts";
import { type Complaint, type ProjectText, readProject } from "./document.ts";
import { means } from "./glob.ts";
import { folderOf, follow, partsBelow, sameName } from "./places.ts";
import type { Statements } from "./schema.ts";

/** Gives the text of a file, undefined when there is none, or why it cannot be read. */
export type ReadText = (uri: string) => Promise<string | Unreadable | undefined>;

export interface Unreadable {
  /** As the end of a sentence whose subject is the file. */
  readonly why: string;
}

export interface ProjectFile extends ProjectText {
  readonly uri: string;
}

export interface Project {
  /** Those that are extended before those that extend them; the project's own file is the last. */
  readonly files: readonly ProjectFile[];
  /** Everything that is wrong with them; all else still holds. */
  readonly complaints: readonly Placed[];
}

/** A complaint, and the file that it is of. */
export interface Placed extends Complaint {
  readonly file: Pick<ProjectFile, "uri" | "text">;
}

/** More are a mistake, and reading them would take long. */
const MOST_FILES = 50;

/** @param found the text of the file at `uri`. */
export async function readProjectFiles(
  uri: string,
  found: string | Unreadable,
  read: ReadText,
): Promise<Project> {
  if (typeof found !== "string") {
    const message = say`This configuration ${said(found.why)}.`;
    const span = { start: 0, end: 0 };
    return { files: [], complaints: [{ file: { uri, text: "" }, span, message, bySchema: false }] };
  }
  const files: ProjectFile[] = [];
  const complaints: Placed[] = [];
  const begun = new Set<string>();

  const take = async (uri: string, text: string, way: readonly string[]): Promise<void> => {
    begun.add(sameName(uri));
    const file: ProjectFile = { uri, ...readProject(text) };
    const complain = (complaint: Complaint) => complaints.push({ file, ...complaint });
    file.complaints.forEach(complain);
    const { extends: stated = [] } = file.stated;
    for (const [index, path] of [stated].flat().entries()) {
      const no = (words: string) => {
        const span = file.placeOf(typeof stated === "string" ? ["extends"] : ["extends", index]);
        complain({ span, message: say`“${path}” ${words}.`, bySchema: false });
      };
      const target = follow(folderOf(uri) ?? "", path);
      const name = target === undefined ? "" : sameName(target);
      const circle = [...way, sameName(uri)];
      if (target === undefined || path.startsWith("/")) no(said("leads out of every folder"));
      else if (circle.includes(name)) no(say`leads in a circle: ${inWords([...circle, name], name)}`);
      else if (begun.has(name)) continue;
      else if (begun.size >= MOST_FILES) no(say`is not read, since ${MOST_FILES} files are`);
      else {
        const text = await read(target);
        if (text === undefined) no(said("is not there"));
        else if (typeof text !== "string") no(said(text.why));
        else await take(target, text, circle);
      }
    }
    files.push(file);
  };

  await take(uri, found, []);
  return { files, complaints };
}

/** The way from a file back to itself, by the names of the files. */
const inWords = (way: readonly string[], from: string): string =>
  way
    .slice(way.indexOf(from))
    .map((name) => name.slice(name.lastIndexOf("/") + 1))
    .join(" → ");

/** What a project says of one file. */
export interface Ruling {
  readonly levels: ReadonlyMap<string, Level>;
  /** What else was agreed on; absent where nothing was. */
  readonly house?: House;
  /** Whether the file is to be left alone. */
  readonly ignored: boolean;
  /** Rule id -> the project file that has the last word on it. */
  readonly origins: ReadonlyMap<string, string>;
}

export function rulingOn(uri: string, { files }: Project): Ruling {
  const levels = new Map<string, Level>();
  const origins = new Map<string, string>();
  const relationships = new Map<string, string>();
  const context = new Set<string>();
  const avoid = new Set<string>();
  let defaults: Pick<House, "account" | "lang" | "signOff"> = {};
  for (const file of files) {
    for (const { rules, relationships: named, phrases, ...rest } of statementsOn(uri, file)) {
      for (const [id, level] of Object.entries(rules ?? {})) {
        if (level === undefined) continue;
        levels.set(id, level);
        origins.set(id, file.uri);
      }
      for (const [name, meant] of Object.entries(named ?? {}))
        relationships.set(name.trim().toLowerCase(), meant);
      for (const phrase of phrases?.context ?? []) context.add(phrase);
      for (const phrase of phrases?.avoid ?? []) avoid.add(phrase);
      const { account, lang, "sign-off": signOff } = rest;
      defaults = {
        ...defaults,
        ...(account && { account }),
        ...(lang && { lang }),
        ...(signOff && { signOff }),
      };
    }
  }
  const ignored = files.some((file) => file.stated.ignore?.some((pattern) => isMeant(pattern, uri, file)));
  const size = Object.keys(defaults).length + relationships.size + context.size + avoid.size;
  const house = { ...defaults, relationships, context: [...context], avoid: [...avoid] };
  return { levels, ...(size > 0 && { house }), ignored, origins };
}

/** What a project file says of all files, and of this one. */
function statementsOn(uri: string, file: ProjectFile): Statements[] {
  const { overrides = [] } = file.stated;
  return [
    file.stated,
    ...overrides.filter(({ files }) => [files].flat().some((pattern) => isMeant(pattern, uri, file))),
  ];
}

/** Patterns count from the folder of the file that states them; of a file elsewhere only its name can be meant. */
function isMeant(pattern: string, uri: string, file: ProjectFile): boolean {
  const parts = partsBelow(folderOf(file.uri) ?? "", uri) ?? [sameName(uri.slice(uri.lastIndexOf("/") + 1))];
  return means(pattern, parts);
}
