/** Whom a batch invites, as other batches have to know it. */
import type { Batch, Head, Invite, Placed } from "../batch/batch.ts";
import { statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { type Span, shift } from "../text/span.ts";
import { KINDS } from "./contacts.ts";
import { type Rows, rowsOf, statusOf } from "./recipients.ts";
import type { Elsewhere, Surroundings } from "./surroundings.ts";

/** What a batch says of somebody. Where they stand is asked for when it is needed, since it moves with every edit. */
export interface Invited extends Pick<Elsewhere, "kind" | "day"> {
  /** The file of the list that they stand in, as the batch names it; absent for the batch itself. */
  readonly source?: string;
  /** There; or in the batch the section, as an index. */
  readonly at: Span | number;
}

/** By the slug of their profile; the first mention counts, unless a later one says how it ended. Nobody for batches of messages and replies, which may well come after others. */
export function invitedBy(batch: Batch, around: Pick<Surroundings, "table">): ReadonlyMap<string, Invited> {
  const invited = new Map<string, Invited>();
  if (batch.head.kind !== "invite") return invited;
  const add = (slug: string | undefined, one: Invited) => {
    const known = slug === undefined ? undefined : invited.get(slug);
    const isNews = known === undefined || (known.kind === "planned" && one.kind !== "planned");
    if (slug !== undefined && isNews) invited.set(slug, one);
  };
  let hasTemplate = false;
  for (const [at, { value }] of batch.invites.entries()) {
    if (value.template === undefined) add(value.recipient?.slug, { ...endOf(valueOf(value, "status")), at });
    else hasTemplate = true;
  }
  if (hasTemplate) addRows(rowsOf(batch.head, around), batch.head, add);
  return invited;
}

function addRows(
  { recipients }: Rows,
  head: Head,
  add: (slug: string | undefined, one: Invited) => void,
): void {
  for (const { person, values, span, source } of recipients)
    add(person.slug, {
      ...endOf(statusOf({ values }, head)),
      at: span,
      ...(source !== undefined && { source }),
    });
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
