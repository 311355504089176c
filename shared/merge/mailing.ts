/** Everything that a file would send, templates filled, and what is known around it. */
import type { Batch, Head, Invite, Person } from "../batch/batch.ts";
import { isDone, isDoneWith, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { columnKey } from "../recipients/columns.ts";
import {
  type Recipient,
  type Roster,
  type Rows,
  rosterOf,
  rowsOf,
  statusOf,
} from "../recipients/recipients.ts";
import { isUnreadable, type Surroundings } from "../recipients/surroundings.ts";
import { textOf } from "../text/span.ts";
import { type Form, formOf, type Letter, merge, moved } from "./merge.ts";

/** A letter, and the template that it was made from, as an index into the batch. */
export interface Merged extends Letter {
  readonly template: number;
  readonly form: Form;
}

/** Somebody who has got their letter already. */
export interface Done {
  readonly recipient: Recipient;
  /** The template that was theirs, as an index into the batch; absent where the file has none. */
  readonly template?: number;
  readonly status: string;
}

export interface Mailing {
  readonly batch: Batch;
  readonly surroundings: Surroundings;
  readonly roster: Roster;
  /** In the order of the roster, whatever the template. */
  readonly merged: readonly Merged[];
  /** Recipients to whom nothing is left to send, with what says so: “sent 2026-05-15”. */
  readonly done: readonly Done[];
  /** Recipients who ask for a template that the file does not have. */
  readonly astray: readonly Recipient[];
  /** Everybody who is about to be written to: sections with notes of their own that are not done with, and merged rows. */
  readonly addressees: readonly Addressee[];
}

interface TableRows {
  readonly table: Surroundings["table"];
  readonly rows: Rows;
}

/** What is remembered between versions of a file, so that only what has changed is merged again. */
export class MergeMemory {
  #forms = new WeakMap<Invite, { readonly form: Form; readonly letters: WeakMap<Recipient, Letter> }>();
  #rows: (TableRows & { readonly head: Head }) | undefined;
  /** A row -> the same row in the version before. */
  #before = new WeakMap<Recipient, Recipient>();

  rows(head: Head, surroundings: Surroundings): Rows {
    const { table } = surroundings;
    const before = this.#rows;
    if (before?.head === head && before.table === table) return before.rows;
    const rows = rowsOf(head, surroundings);
    if (before?.head === head) this.#pair(before, { table, rows });
    this.#rows = { head, table, rows };
    return rows;
  }

  form(template: Invite): Form {
    return this.#known(template).form;
  }

  letter(template: Invite, recipient: Recipient): Letter {
    const { form, letters } = this.#known(template);
    let letter = letters.get(recipient);
    if (letter === undefined) {
      const before = this.#before.get(recipient);
      const known = before && letters.get(before);
      letters.set(recipient, (letter = known ? moved(known, recipient) : merge(form, recipient)));
    }
    return letter;
  }

  /** Notes which rows of a table are as they were in the version before, wherever they stood. */
  #pair(before: TableRows, now: TableRows): void {
    const [old, young] = [before.table, now.table];
    if (!old || !young || isUnreadable(old) || isUnreadable(young)) return;
    if (textOf(old.text, old.header.span) !== textOf(young.text, young.header.span)) return;
    // Pairs of earlier versions would keep those in memory.
    this.#before = new WeakMap();
    const known = new Map(
      old.rows.map(({ span }, at) => [textOf(old.text, span), before.rows.recipients[at]]),
    );
    for (const [at, { span }] of young.rows.entries()) {
      const [recipient, same] = [now.rows.recipients[at], known.get(textOf(young.text, span))];
      if (recipient && same) this.#before.set(recipient, same);
    }
  }

  #known(template: Invite) {
    let known = this.#forms.get(template);
    if (known === undefined)
      this.#forms.set(template, (known = { form: formOf(template), letters: new WeakMap() }));
    return known;
  }
}

/** The templates of a batch with their places in it. */
export function templatesOf({ invites }: Batch): { readonly value: Invite; readonly index: number }[] {
  const templates: { readonly value: Invite; readonly index: number }[] = [];
  for (let index = 0; index < invites.length; index += 1) {
    const value = invites[index]?.value;
    if (value?.template !== undefined) templates.push({ value, index });
  }
  return templates;
}

export function mailingOf(batch: Batch, surroundings: Surroundings, memory = new MergeMemory()): Mailing {
  const roster = rosterOf(batch, memory.rows(batch.head, surroundings), surroundings);
  const templates = templatesOf(batch);
  const unnamed = templates.find(({ value }) => value.template === "") ?? templates[0];
  const byName = new Map(templates.map((one) => [columnKey(one.value.template ?? ""), one]));
  const merged: Merged[] = [];
  const templateOf = ({ values }: Recipient) => {
    const wanted = values.get("template")?.value;
    return wanted === undefined ? unnamed : byName.get(columnKey(wanted));
  };
  const doneWith = (recipient: Recipient): Done => {
    const found = templateOf(recipient);
    const status = statusOf(recipient, batch.head) ?? "";
    return { recipient, ...(found && { template: found.index }), status };
  };
  const over: Done[] = [];
  const astray: Recipient[] = [];
  for (const recipient of unnamed === undefined ? [] : roster.recipients) {
    const found = templateOf(recipient);
    if (found === undefined) {
      astray.push(recipient);
      continue;
    }
    const form = memory.form(found.value);
    const status = form.own.get("status");
    const isOver = status !== undefined && isDone(statusIn(recipient.values.get("status")?.value ?? status));
    if (isOver) over.push({ recipient, template: found.index, status });
    else {
      const { invite, notes } = memory.letter(found.value, recipient);
      merged.push({ recipient, invite, notes, template: found.index, form });
    }
  }
  let done: readonly Done[] | undefined;
  let all: readonly Addressee[] | undefined;
  return {
    batch,
    surroundings,
    roster,
    merged,
    get done() {
      return (done ??= [...roster.done.map(doneWith), ...over]);
    },
    astray,
    get addressees() {
      return (all ??= addressees(batch, merged));
    },
  };
}

/** What somebody is about to get. */
export interface Addressed {
  readonly invite: Invite;
  readonly person: Person;
}

/** Somebody who is about to be written to, and how a report names them. */
export interface Addressee extends Addressed {
  readonly email?: string;
  readonly at: { readonly invite: number } | { readonly row: number };
}

/** Whom a section with notes of its own writes to, unless it is done with. */
export function addressedIn(invite: Invite): Addressed | undefined {
  const { recipient: person, template, notes } = invite;
  if (person === undefined || template !== undefined || notes.length === 0) return undefined;
  return isDoneWith(invite) ? undefined : { invite, person };
}

function addressees({ invites }: Batch, merged: readonly Merged[]): Addressee[] {
  const all: Addressee[] = [];
  for (const [index, { value }] of invites.entries()) {
    const one = addressedIn(value);
    if (one) all.push(placed(one, { invite: index }));
  }
  for (const [row, { invite, recipient }] of merged.entries())
    all.push(placed({ invite, person: recipient.person }, { row }));
  return all;
}

function placed({ invite, person }: Addressed, at: Addressee["at"]): Addressee {
  const email = valueOf(invite, "email");
  return { invite, person, at, ...(email !== undefined && { email: email.trim().toLowerCase() }) };
}
