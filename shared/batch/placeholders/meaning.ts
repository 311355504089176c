/** What a placeholder or hole stands for, told from the words of its name. */
import { lettered } from "../../text/lettered.ts";
import { foldKey } from "../keys.ts";
import { ALIASES, SENDER_WORDS, WORDS } from "./words.ts";

export const SLOT_MEANINGS = [
  "first-name",
  "name",
  "company",
  "title",
  "event",
  "group",
  "school",
  "mutual",
  "work",
  "topic",
  "reason",
  "offer",
  "context",
  "introduction",
  "sender-name",
  "sender-title",
  "sender-company",
  "url",
  "email",
  "phone",
  "date",
  "place",
  "greeting",
  "number",
  "other",
] as const;
export type SlotMeaning = (typeof SLOT_MEANINGS)[number];

/** A written name as its canonical key: `FNAME`, `contact.firstname`, `First Name` all are `first-name`. */
export function canonicalName(written: string): string {
  const code = written.replace(CALL(written), "").replace(/[([].*$/s, "");
  const path = code.split(".").map((step) => step.trim());
  const owner = path.length > 1 ? foldKey(path[0] ?? "") : "";
  const end = path.at(-1) ?? "";
  const last = foldKey(end.replace(BETWEEN_WORDS(end), " "));
  const name = ALIASES.get(last.replace(SIGN(last), "")) ?? last;
  if (OWNERS.has(owner)) return `sender.${name}`;
  const sender = SENDER_NAMES.get(name.replace(NO_LETTER(name), ""));
  return sender ?? name;
}

const CALL = lettered(/\.\p{L}+\([^()]{0,40}\)/gu);
const BETWEEN_WORDS = lettered(/[^\p{L}\p{M}\p{N}_-]+/gu);
const SIGN = lettered(/[^\p{L}\p{N}]/gu);
const NO_LETTER = lettered(/[^\p{L}]/gu);

/** What a canonical key stands for. */
export function meaningOf(name: string): SlotMeaning {
  const known = seen.get(name);
  if (known) return known;
  const meaning = read(name);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(name, meaning);
  return meaning;
}

const seen = new Map<string, SlotMeaning>();
const MOST_SEEN = 500;

/** Objects that hold the sender's values in other tools. */
const OWNERS: ReadonlySet<string> = new Set([
  "sender",
  "user",
  "me",
  "my",
  "owner",
  "from",
  "rep",
  "agent",
  "account-owner",
]);
const SENDER_NAMES = new Map([
  ["sendername", "sender.name"],
  ["senderfullname", "sender.name"],
  ["senderfirstname", "sender.first-name"],
  ["sendingaccountfirstname", "sender.first-name"],
  ["sendertitle", "sender.title"],
  ["sendercompany", "sender.company"],
  ["sendercompanyname", "sender.company"],
  ["myname", "sender.name"],
  ["mycompany", "sender.company"],
  ["mycompanyname", "sender.company"],
  ["mytitle", "sender.title"],
  ["yourname", "sender.name"],
  ["yourcompany", "sender.company"],
  ["yourcompanyname", "sender.company"],
  ["yourtitle", "sender.title"],
  ["myfirstname", "sender.first-name"],
  ["yourfirstname", "sender.first-name"],
  ["yourfullname", "sender.name"],
  ["myfullname", "sender.name"],
  ["signature", "sender.name"],
]);

function read(name: string): SlotMeaning {
  const words = name
    .replace(/^sender\./, "sender-")
    .split(SIGN(name))
    .filter(Boolean);
  // What a name is about stands before "of", "to" and the like: "topic of your talk".
  const cut = words.findIndex((word, index) => index > 0 && STOPS.has(word));
  const core = cut > 0 ? words.slice(0, cut) : words;
  const told = core.flatMap((word) => meaningOfWord(word) ?? []);
  const meanings = told.length > 0 ? told : words.flatMap((word) => meaningOfWord(word) ?? []);
  const meaning = meanings.findLast((meaning) => meaning !== "name") ?? meanings.at(-1);
  if (core.some((word) => SENDER_WORDS.has(word))) return ofSender(meaning, core);
  if (meanings.includes("mutual")) return "mutual";
  if (meanings.includes("phone") || core.join("-") === "direct-line") return "phone";
  if (core.join("-") === "first-name") return "first-name";
  return meaning ?? "other";
}

/** A plural counts as its singular. */
const meaningOfWord = (word: string): SlotMeaning | undefined =>
  WORDS.get(word) ?? WORDS.get(word.replace(/s$/, "")) ?? WORDS.get(word.replace(/ies$/, "y"));

function ofSender(meaning: SlotMeaning | undefined, words: readonly string[]): SlotMeaning {
  if (meaning === "title") return "sender-title";
  if (meaning === "company") return "sender-company";
  if (meaning === "name" || meaning === "first-name" || words.length === 1 || words.includes("signature"))
    return "sender-name";
  return meaning && SAME_OF_SENDER.has(meaning) ? meaning : "introduction";
}

const SAME_OF_SENDER: ReadonlySet<SlotMeaning> = new Set([
  "url",
  "email",
  "phone",
  "date",
  "place",
  "reason",
  "offer",
  "mutual",
  "event",
  "group",
  "school",
  "work",
]);
const STOPS: ReadonlySet<string> = new Set([
  "of",
  "to",
  "for",
  "in",
  "at",
  "on",
  "from",
  "with",
  "about",
  "that",
  "they",
  "you",
  "we",
  "where",
  "which",
  "since",
  "so",
]);
