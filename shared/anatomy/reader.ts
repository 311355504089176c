/** What every reader of an element has in common. */
import type { Slot } from "../batch/placeholders/slot.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/words.ts";
import type { Element, ElementKind } from "./element.ts";
import type { ReadOwn } from "./own-phrases.ts";

/** Phrases, one a line, that make an element for the same cause. */
export interface Phrases {
  /** Follows "because it ". */
  readonly because: string;
  readonly detail?: string;
  readonly phrases: string;
}

/** The phrases that make one kind of element. */
export interface Phrasing {
  readonly kind: ElementKind;
  readonly phrases: readonly (Phrases | readonly Phrases[])[];
  /** Phrases in which the words of this element do not mean it; what they touch is dropped. */
  readonly never?: string;
}

/** How one kind of element is read, or judged, by a look at the whole note. */
export interface Reader {
  readonly kind: ElementKind;
  /** Elements that phrases alone cannot tell, given what the phrases of all kinds have found. */
  readonly read?: (look: Look) => readonly Element[];
  /** Which of this kind's elements stand, given the whole note; all when absent. */
  readonly judge?: (own: readonly Element[], look: Look) => readonly Element[];
}

/** What a reader sees of a note. */
export interface Look {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly slots: readonly Slot[];
  readonly about: About;
  /** Whether a word is one that phrases know, and so hardly a name. */
  readonly isOrdinary: (word: string) => boolean;
  /** What was read so far, and what the phrases of other kinds have found. */
  readonly of: (kind: ElementKind) => readonly Element[];
}

/** What is known beside the text. */
export interface About {
  /** Whether a name is one that the recipient answers to. */
  readonly answersTo?: (name: string) => boolean;
  /** Whether a word of running text is a name of the recipient's, for certain. */
  readonly isNameOf?: (word: string) => boolean;
  /** Words of the recipient's name, folded. */
  readonly recipient?: readonly string[];
  /** First and last names of the sender. */
  readonly sender?: readonly string[];
  /** Values of fields that are context when the note says them: an event, a group, a mutual friend, and what such a value is. */
  readonly known?: readonly Known[];
  /** Reads phrases of the house's own, where it has any. */
  readonly readOwn?: ReadOwn;
}

/** What a field says, and what kind of context it is. */
export interface Known extends Pick<Element, "detail"> {
  readonly value: string;
  readonly because: string;
}
