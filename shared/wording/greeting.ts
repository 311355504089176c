/** Greeting by name, and the short request to connect that goes with a relationship. */
import type { Element } from "../anatomy/element.ts";
import { languageOf } from "../anatomy/languages.ts";
import { elementsOf, type Reading } from "../anatomy/reading.ts";
import type { Head, Invite, Person } from "../batch/batch.ts";
import { answersTo, personOf } from "../batch/person.ts";
import { type Relationship, relationshipOf } from "../batch/values.ts";
import type { Edit } from "../text/edit.ts";
import { textOf } from "../text/span.ts";
import { withoutMarks } from "./sentence.ts";

/** "Hi Rob,"; without a name, with a hole for it. */
export const greetingFor = (name: string | undefined, { lang }: Pick<Head, "lang">): string =>
  `${HELLO[languageOf(lang)] ?? "Hi"} ${name ?? "[name]"},`;

/** Whether a greeting calls them what anybody could be called: "Hey there", "Dear Sir", as against a mere "Good morning". */
export const shutsNamesOut = ({ detail }: Element): boolean => detail === "impersonal";

/** A greeting without a name gets it; one that could greet anybody makes way for one with the name. */
export function greetingWithName(text: string, greeting: Element, name: string, head: Head): Edit {
  const { span } = greeting;
  const words = withoutMarks(textOf(text, span));
  const end = span.start + words.length;
  if (!shutsNamesOut(greeting)) return { span: { start: end, end }, text: ` ${name}` };
  return { span: { start: span.start, end }, text: withoutMarks(greetingFor(name, head)) };
}

/** A bare name with a salutation: "Hi Rob" where that is surely how they are called, else the name as written. */
export function warmerGreeting(written: string, { recipient, head }: Invite): string {
  const isSure =
    recipient !== undefined &&
    namesOf(recipient).length === 1 &&
    !/\s/.test(written) &&
    answersTo(recipient, written);
  return withoutMarks(greetingFor(isSure ? recipient.first : written, head));
}

/**
 * How a person may be addressed, the likeliest first; more than one only where the file does not make it certain. None
 * while the name itself is still to be filled.
 */
export const namesOf = ({ first, alternatives }: Person): readonly string[] =>
  [first, ...alternatives].filter((name) => !/[[\]{}<>]/.test(name));

const HELLO: Readonly<Record<string, string>> = {
  de: "Hallo",
  en: "Hi",
  es: "Hola",
  fr: "Bonjour",
  it: "Buongiorno",
  nl: "Hallo",
  pt: "Olá",
};

/** The name that the sender signs with. */
export function signatureOf({ sender }: Pick<Head, "sender">): string | undefined {
  if (sender?.name === undefined || sender.firstName !== undefined) return sender?.firstName;
  let first = firsts.get(sender);
  if (first === undefined) firsts.set(sender, (first = personOf(sender.name).first));
  return first;
}

/** Every note of a file may ask. */
const firsts = new WeakMap<NonNullable<Head["sender"]>, string>();

/** A plain request to connect, half as long as the platform's, without its stop. Only people who have met can stay in touch. */
export function shortRequest(reading: Reading): string {
  const relationship = relationshipOf(reading.invite);
  const haveMet = relationship
    ? MET.has(relationship)
    : elementsOf(reading, "context").some(({ detail }) => detail === "met");
  return haveMet ? "I'd like to stay in touch here" : "I'd like to connect here";
}

const MET: ReadonlySet<Relationship> = new Set(["met", "colleague", "classmate", "business", "friend"]);
