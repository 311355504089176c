/** What is known around a batch, from files that only hosts can read. Whatever is absent has not been looked at. */
import type { Head } from "../batch/batch.ts";
import {
  type Contact,
  type Contacts,
  type Exclusions,
  type Place,
  readContacts,
  readExclusions,
} from "./contacts.ts";
import { type StatedPath, statedIn } from "./stated.ts";
import { readTable, type Table } from "./table.ts";

/** A file that the front matter names and that could not be read. */
export interface Unreadable {
  /** The path as the front matter has it. */
  readonly source: string;
  /** The end of a sentence whose subject is the file: "is not there". */
  readonly why: string;
}

/** What another file of the workspace says of somebody: that they are written to, or how that has ended. */
export interface Elsewhere extends Place {
  readonly kind: Contact["kind"] | "planned";
  /** As `2026-05-15`, where it is known. */
  readonly day?: string;
}

/** The people of the other files of a workspace. */
export interface Others {
  /** @param slug of a profile. */
  readonly of: (slug: string) => readonly Elsewhere[];
}

export interface Surroundings {
  readonly table?: Table | Unreadable;
  readonly excluded?: readonly (Exclusions | Unreadable)[];
  readonly contacted?: readonly (Contacts | Unreadable)[];
  /** The same object until any of it changes. */
  readonly others?: Others;
}

export const isUnreadable = (read: object): read is Unreadable => "why" in read;

/** Those that could be read. */
export const readable = <T extends object>(all: readonly (T | Unreadable)[] = []): T[] =>
  all.flatMap((one) => (isUnreadable(one) ? [] : [one]));

/**
 * What is known of earlier invitations to somebody, by the slug of their profile: from the files that the front matter
 * names, then from others of the workspace.
 */
export function contactsIn({ contacted, others }: Surroundings): (slug: string | undefined) => Contact[] {
  const named = readable(contacted);
  if (named.length === 0 && others === undefined) return () => [];
  return (slug) => {
    if (slug === undefined) return [];
    const elsewhere = others?.of(slug) ?? [];
    return [
      ...named.flatMap(({ people }) => people.get(slug) ?? []),
      ...elsewhere.flatMap(({ kind, ...rest }) => (kind === "planned" ? [] : [{ kind, ...rest }])),
    ];
  };
}

/** The files that the front matter names, and so a host has to read. */
export function filesOf(head: Pick<Head, "entries">): StatedPath[] {
  const { table, exclude, contacted } = statedIn(head);
  return [...(table ? [table] : []), ...exclude, ...contacted];
}

/** What a text was made into, as long as the text is the same. */
class Made<T extends object> {
  readonly #make: (text: string, source: string) => T;
  readonly #known = new Map<string, { readonly text: string; readonly made: T }>();

  constructor(make: (text: string, source: string) => T) {
    this.#make = make;
  }

  of(text: string, source: string): T {
    let known = this.#known.get(source);
    if (known?.text !== text) this.#known.set(source, (known = { text, made: this.#make(text, source) }));
    return known.made;
  }
}

/** What is remembered of the files around one batch, so that each version of a file is read into a table or list once. */
export class SurroundingsMemory {
  readonly tables = new Made(readTable);
  readonly exclusions = new Made(readExclusions);
  readonly contacts = new Made(readContacts);
}

/** @param read the text of a file by its path, or why there is none; undefined for one that has not been looked at. */
export function surroundingsOf(
  head: Pick<Head, "entries">,
  read: (path: string) => string | Unreadable | undefined,
  { tables, exclusions, contacts } = new SurroundingsMemory(),
): Surroundings {
  const { table, exclude, contacted } = statedIn(head);
  const of = <T extends object>({ path }: StatedPath, made: Made<T>): (T | Unreadable)[] => {
    const text = read(path);
    if (text === undefined) return [];
    return [typeof text === "string" ? made.of(text, path) : text];
  };
  const [found] = table ? of(table, tables) : [];
  return {
    ...(found && { table: found }),
    excluded: exclude.flatMap((one) => of(one, exclusions)),
    contacted: contacted.flatMap((one) => of(one, contacts)),
  };
}
