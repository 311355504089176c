/** Whom the batches of one folder invite, by profile: kept for each file, so that what happens to one costs that one. */
import type { Batch } from "../shared/batch/batch.ts";
import {
  type Invited,
  invitedBy,
  isSameInvited,
  type People,
  placeIn,
} from "../shared/recipients/invited.ts";
import type { Elsewhere, Others, Surroundings } from "../shared/recipients/surroundings.ts";
import { addressBeside, keyOf, pathFrom } from "./addresses.ts";

/** A batch and the list it names. */
interface Read {
  readonly batch: Batch;
  readonly around: Pick<Surroundings, "table">;
}

interface Neighbour {
  readonly uri: string;
  /** Kept of batches that change often. */
  read?: Read;
  readonly invited: People;
}

export class Neighbours {
  readonly #files = new Map<string, Neighbour>();
  /** Slug -> the keys of the files that invite them. */
  readonly #bySlug = new Map<string, Set<string>>();
  /** What each file sees of the others. */
  readonly #views = new Map<string, Others>();

  /** Takes in a batch that is being edited, as it stands now. @returns the keys of the others for whom that changes something. */
  follow(uri: string, batch: Batch, around: Pick<Surroundings, "table">): Set<string> {
    const key = keyOf(uri);
    const file = this.#files.get(key);
    const read = { batch, around };
    if (file?.read && isSameInvited(file.read, read)) {
      file.read = read;
      return new Set();
    }
    return this.#replace(key, file, { uri, read, invited: invitedBy(batch, around) });
  }

  /** The same for a batch that stays as it is for a while, of which nothing more is kept than whom it invites. */
  put(uri: string, invited: People): Set<string> {
    const key = keyOf(uri);
    return this.#replace(key, this.#files.get(key), { uri, invited });
  }

  /** @returns the keys of the others for whom that changes something. */
  remove(uri: string): Set<string> {
    return this.#replace(keyOf(uri), this.#files.get(keyOf(uri)));
  }

  /** The people of all files but one; the same object until something changes of those who are that one's as well. */
  othersOf(uri: string): Others {
    const key = keyOf(uri);
    let view = this.#views.get(key);
    if (view === undefined) this.#views.set(key, (view = { of: (slug) => this.#elsewhere(uri, slug) }));
    return view;
  }

  /** What the others say of the people of one file, by slug; of those whom no other file has nothing. */
  sharedWith(uri: string): Map<string, Elsewhere[]> {
    const slugs = [...(this.#files.get(keyOf(uri))?.invited.keys() ?? [])];
    const shared = slugs.map((slug): [string, Elsewhere[]] => [slug, this.#elsewhere(uri, slug)]);
    return new Map(shared.filter(([, places]) => places.length > 0));
  }

  #elsewhere(uri: string, slug: string): Elsewhere[] {
    const own = keyOf(uri);
    return [...(this.#bySlug.get(slug) ?? [])].toSorted().flatMap((key) => {
      const file = key === own ? undefined : this.#files.get(key);
      const invited = file?.invited.get(slug);
      const found = file && invited && elsewhere(file, invited, uri);
      return found ? [found] : [];
    });
  }

  #replace(key: string, before: Neighbour | undefined, now?: Neighbour): Set<string> {
    const affected = new Set<string>();
    const slugs = new Set([...(before?.invited.keys() ?? []), ...(now?.invited.keys() ?? [])]);
    for (const slug of slugs) {
      const [old, young] = [before?.invited.get(slug), now?.invited.get(slug)];
      const sharers = this.#bySlug.get(slug) ?? new Set();
      if (young) sharers.add(key);
      else sharers.delete(key);
      if (sharers.size > 0) this.#bySlug.set(slug, sharers);
      else this.#bySlug.delete(slug);
      const isNew = old?.kind !== young?.kind || old?.day !== young?.day || old?.source !== young?.source;
      if (isNew) for (const sharer of sharers) affected.add(sharer);
    }
    affected.delete(key);
    if (now) this.#files.set(key, now);
    else this.#files.delete(key);
    for (const one of affected) this.#views.delete(one);
    return affected;
  }
}

function elsewhere(
  file: Neighbour,
  { source, at, ...rest }: Invited,
  seenFrom: string,
): Elsewhere | undefined {
  const address = source === undefined ? file.uri : addressBeside(file.uri, source);
  const span = typeof at === "number" ? file.read && placeIn(file.read.batch, at) : at;
  if (typeof address !== "string" || span === undefined) return undefined;
  return { ...rest, source: pathFrom(seenFrom, address), span };
}
