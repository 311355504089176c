/** What is known around a batch, from files that only hosts can read. Whatever is absent has not been looked at. */
import type { Head, Person } from "../batch/batch.ts";
import { type Contacts, type Exclusions, type Place, readContacts, readExclusions } from "./contacts.ts";
import { type StatedPath, statedIn } from "./stated.ts";
import { readTable, type Table } from "./table.ts";

/** A file that the front matter names and that could not be read. */
export interface Unreadable {
  /** The path as the front matter has it. */
  readonly source: string;
  /** The end of a sentence whose subject is the file: "is not there". */
  readonly why: string;
}

/** Somebody to whom another file of the workspace writes. */
export interface Elsewhere extends Place {
  readonly person: Person;
}

export interface Surroundings {
  readonly table?: Table | Unreadable;
  readonly excluded?: readonly (Exclusions | Unreadable)[];
  readonly contacted?: readonly (Contacts | Unreadable)[];
  readonly others?: readonly Elsewhere[];
}

export const isUnreadable = (read: object): read is Unreadable => "why" in read;

/** Those that could be read. */
export const readable = <T extends object>(all: readonly (T | Unreadable)[] = []): T[] =>
  all.flatMap((one) => (isUnreadable(one) ? [] : [one]));

/** The files that the front matter names, and so a host has to read. */
export function filesOf(head: Pick<Head, "entries">): StatedPath[] {
  const { table, exclude, contacted } = statedIn(head);
  return [...(table ? [table] : []), ...exclude, ...contacted];
}

/** @param read the text of a file by its path, or why there is none; undefined for one that has not been looked at. */
export function surroundingsOf(
  head: Pick<Head, "entries">,
  read: (path: string) => string | Unreadable | undefined,
): Surroundings {
  const { table, exclude, contacted } = statedIn(head);
  const of = <T>({ path }: StatedPath, make: (text: string, source: string) => T): (T | Unreadable)[] => {
    const text = read(path);
    if (text === undefined) return [];
    return [typeof text === "string" ? make(text, path) : text];
  };
  const [found] = table ? of(table, readTable) : [];
  return {
    ...(found && { table: found }),
    excluded: exclude.flatMap((one) => of(one, readExclusions)),
    contacted: contacted.flatMap((one) => of(one, readContacts)),
  };
}
