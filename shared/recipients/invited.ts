/** Whom a batch invites, as other batches have to know it. */
import type { Batch, Head, Invite, Placed } from "../batch/batch.ts";
import { statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { apart, type Span, shift } from "../text/span.ts";
import { KINDS } from "./contacts.ts";
import { rowsOf, statusOf } from "./recipients.ts";
import type { Elsewhere, Surroundings } from "./surroundings.ts";

/** What a batch says of somebody. Where they stand is asked for when it is needed, since it moves with every edit. */
export interface Invited extends Pick<Elsewhere, "kind" | "day"> {
  /** The file of the list that they stand in, as the batch names it; absent for the batch itself. */
  readonly source?: string;
  /** There; or in the batch the section, as an index. */
  readonly at: Span | number;
}

/** By the slug of their profile; the first mention counts, unless a later one says how it ended. Nobody for batches of messages and replies, which may well come after others. */
export function invitedBy({ head, invites }: Batch, around: Pick<Surroundings, "table">): People {
  const list = new Mentions();
  if (head.kind !== "invite") return list.people;
  for (const [at, { value }] of invites.entries()) list.addSection(value, at);
  list.addRows(head, around);
  return list.people;
}

/** The same of a batch that is read for this alone: it can be left off after each section, and nothing of its text is kept. */
export function* invitedIn(
  head: Head,
  sections: Iterable<Placed<Invite>>,
  around: Pick<Surroundings, "table">,
): Generator<void, People> {
  const list = new Mentions();
  if (head.kind !== "invite") return list.people;
  for (const { value, offset } of sections) {
    list.addSection(value, shift(value.anchor, offset));
    yield;
  }
  list.addRows(head, around);
  return list.people;
}

export type People = ReadonlyMap<string, Invited>;

/** Whom a batch invites, as far as it has been gone through. */
class Mentions {
  readonly people = new Map<string, Invited>();
  #hasTemplate = false;

  addSection(section: Invite, at: Invited["at"]): void {
    if (section.template !== undefined) this.#hasTemplate = true;
    else this.#add(section.recipient?.slug, { ...endOf(valueOf(section, "status")), at });
  }

  /** Of the list, if there is a template for them. */
  addRows(head: Head, around: Pick<Surroundings, "table">): void {
    if (!this.#hasTemplate) return;
    for (const { person, values, span, source } of rowsOf(head, around).recipients)
      this.#add(person.slug, {
        ...endOf(statusOf({ values }, head)),
        at: span,
        ...(source !== undefined && { source: apart(source) }),
      });
  }

  #add(slug: string | undefined, one: Invited): void {
    const known = slug === undefined ? undefined : this.people.get(slug);
    const isNews = known === undefined || (known.kind === "planned" && one.kind !== "planned");
    if (slug !== undefined && isNews) this.people.set(apart(slug), one);
  }
}

function endOf(stated: string | undefined): Pick<Invited, "kind" | "day"> {
  const { word, day } = statusIn(stated);
  return { kind: KINDS[word] ?? "planned", ...(day !== undefined && { day }) };
}

/** Whether two versions of a batch invite the same people; without looking closely, so that it costs nothing to ask. */
export function isSameInvited(
  one: { readonly batch: Batch; readonly around: Pick<Surroundings, "table"> },
  other: { readonly batch: Batch; readonly around: Pick<Surroundings, "table"> },
): boolean {
  const { invites } = one.batch;
  return (
    one.batch.head === other.batch.head &&
    one.around.table === other.around.table &&
    invites.length === other.batch.invites.length &&
    invites.every((place, at) => isSame(place, other.batch.invites[at]))
  );
}

const isSame = ({ value: one }: Placed<Invite>, place: Placed<Invite> | undefined): boolean => {
  const other = place?.value;
  if (one === other || other === undefined) return one === other;
  return (
    one.recipient?.slug === other.recipient?.slug &&
    one.template === other.template &&
    valueOf(one, "status") === valueOf(other, "status")
  );
};

/** Where a batch's section begins that is somebody's. */
export function placeIn({ invites }: Batch, at: number): Span {
  const place = invites[at];
  return place === undefined ? { start: 0, end: 0 } : shift(place.value.anchor, place.offset);
}
