/** Flags a note that names somebody else of the same batch. */
import { readNote } from "../anatomy/read.ts";
import { elementsOf } from "../anatomy/reading.ts";
import type { Invite, Note, Person, Sent } from "../batch/batch.ts";
import { fold } from "../batch/names/fold.ts";
import { answersTo } from "../batch/person.ts";
import { toSource } from "../batch/sent.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { tester } from "../text/lettered.ts";
import { say } from "../text/say.ts";
import { overlaps, type Span } from "../text/span.ts";

export default defineRule({
  id: "other-recipient",
  title: "Somebody else of the list is named",
  group: "certainty",
  severity: "warning",
  scope: "batch",
  looksAt: "each",
  why: "When a note to Rob mentions Ana, and Ana gets a note as well, it was most likely copied from hers. If Rob and Ana compare, both know.",
  instead: "Name the right person; whoever you both know goes into `mutual`.",
  sources: ["format", "blarticle"],
  among: ({ batch: { head }, addressees }) => {
    const names = new Names(addressees.map(({ person }) => person));
    const sender = fold(head.sender?.name ?? head.sender?.firstName ?? "").split(/\s+/);
    return function* ({ invite, person }): Generator<Report> {
      if (names.size < 2) return;
      for (const { span, other } of names.strangersIn(invite, person, sender))
        yield {
          span,
          message: say`The note goes to ${person.full}, but names ${other.full}, who is on the list as well.`,
          inRows: {
            about: other.full,
            say: (some, worst) =>
              say`${some} get a note that names ${other.full}, who is on the list as well; the first is ${worst}.`,
          },
        };
    };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

Hi Rob, I enjoyed the panel with you and ⟦Ana Sousa⟧.

## Ana Sousa

Hi Ana, your fern prints are a joy.`,
  },
  {
    note: "A first name is enough where somebody is spoken to:",
    flagged: `## Rob Jensen

Hi Rob, your keynote on listening stays with me. Thank you, ⟦Ana⟧!

## Ana Sousa

Hi Ana, your fern prints are a joy.`,
  },
  {
    note: "A template that still names the person for whom it was first written:",
    flagged: `---
recipients:
  - name: Rob Jensen
  - name: Kit Barlow
---

## Template

Hi {{first_name}}, the talk by ⟦Kit Barlow⟧ made my week. Yours, too.`,
  },
  {
    note: "Known to both:",
    clean: `## Rob Jensen

- mutual: Ana Sousa

Hi Rob, Ana Sousa told me of your keynote.

## Ana Sousa

Hi Ana, your fern prints are a joy.`,
  },
  {
    note: "Who put the two in touch is no slip:",
    clean: `## Rob Jensen

Hi Rob, Ana Sousa suggested that I write to you about listening.

## Ana Sousa

Hi Ana, your fern prints are a joy.`,
  },
  {
    note: "A first name alone may be anybody's:",
    clean: `## Rob Jensen

Hi Rob, my colleague Ana loved your keynote.

## Ana Sousa

Hi Ana, your fern prints are a joy.`,
  },
  {
    clean: `---
sender: Linda Park
---

## Rob Jensen

Hi Rob, your keynote on listening stays with me.

Linda Park

## Linda Hill

Hi Linda, it was good to talk about rowing.`,
  },
];

const isSame = (one: Person, other: Person): boolean =>
  one.slug !== undefined && other.slug !== undefined ? one.slug === other.slug : one.full === other.full;

function isMutual(invite: Invite, written: string, { full }: Person): boolean {
  const mutual = fold(valueOf(invite, "mutual") ?? "");
  return mutual !== "" && (mutual.includes(fold(full)) || mutual.includes(fold(written)));
}

/** Whether the note itself says that the other put the two in touch: "Anna Berg suggested that I write". */
const isGoBetween = (invite: Invite, note: Note, span: Span): boolean =>
  elementsOf(readNote(invite, note), "context").some(
    (context) => context.detail === "mutual" && overlaps(context.span, span),
  );

const isWord = tester(/^\p{L}{2,}$/u);

/** The names of many people, so that looking for all of them in a note takes no longer than for one. */
class Names {
  /** First and last word of a name, folded -> whose it is. */
  readonly #full = new Map<string, Person>();
  readonly #starts = new Set<string>();
  readonly #first = new Map<string, Person>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const { words, first, full } = person;
      if (NO_NAME.test(full)) continue;
      const [one, last] = [words[0], words.at(-1)];
      if (one !== undefined && last !== undefined && words.length > 1) {
        this.#starts.add(one);
        this.#full.set(`${one} ${last}`, person);
      }
      if (isWord(first)) this.#first.set(fold(first), person);
    }
  }

  get size(): number {
    return Math.max(this.#full.size, this.#first.size);
  }

  /** Those whom an invitation names, and who are neither its recipient, its sender nor known to both; spans in its section. */
  strangersIn(invite: Invite, person: Person, sender: readonly string[]): Named[] {
    return invite.notes.flatMap((note) => {
      const { sent } = note;
      return this.#namedIn(sent)
        .filter(({ span, other }) => {
          const written = sent.text.slice(span.start, span.end);
          const isSender = () =>
            fold(written)
              .split(/\s+/)
              .every((word) => sender.includes(word));
          return (
            !isSame(person, other) &&
            !isSender() &&
            !answersTo(person, written) &&
            !isMutual(invite, written, other) &&
            !isGoBetween(invite, note, span)
          );
        })
        .map(({ span, other }) => ({ span: toSource(sent, span), other }));
    });
  }

  #namedIn({ text }: Sent): Named[] {
    const named: Named[] = [];
    let before: (Span & { readonly word: string }) | undefined;
    for (let start = capitalFrom(text, 0); start >= 0; ) {
      REST.lastIndex = start + 1;
      REST.test(text);
      const end = REST.lastIndex;
      const word = fold(text.slice(start, end));
      const full = before?.end === start - 1 ? this.#full.get(`${before.word} ${word}`) : undefined;
      if (full && before) named.push({ span: { start: before.start, end }, other: full });
      else {
        const other = this.#first.get(word);
        if (other && isSpokenTo(text, start, end)) named.push({ span: { start, end }, other });
      }
      before = this.#starts.has(word) ? { start, end, word } : undefined;
      start = capitalFrom(text, end);
    }
    return named;
  }
}

interface Named {
  readonly span: Span;
  readonly other: Person;
}

/** The first capital letter at or behind `from`; -1 when there is none. */
function capitalFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? code >= UPPER_A && code <= UPPER_Z : CAPITAL.test(text.charAt(at))) return at;
  }
  return -1;
}

/** A heading with half a link in it names nobody. */
const NO_NAME = /[[\]()/]/;

const CAPITAL = /\p{Lu}/u;
/** What may follow it in a name. */
const REST = /[\p{L}\p{M}'’-]*/uy;
const UPPER_A = 65;
const UPPER_Z = 90;

/** "..., Ana!": behind a comma, at the end of a sentence. */
const isSpokenTo = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 2) === "," && text.charAt(start - 1) === " " && /^[.!?]/.test(text.charAt(end));
