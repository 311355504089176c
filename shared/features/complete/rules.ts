/** Rule ids: in comments that silence them and in the front matter's `rules`. */
import { LEVELS, type Level } from "../../config.ts";
import { rulebook } from "../../rulebook.ts";
import { toSay } from "../../text/say.ts";
import { SEVERITY_WORDS } from "../explain.ts";
import { inviteAt } from "../places.ts";
import { aboutRule } from "../rule-words.ts";
import { behind, type Completion, type Spot, wordsOf } from "./completion.ts";

/** Ids that begin as typed, those first that have something to say about the place. */
export function ruleIds(spot: Spot, typed: string, taken: ReadonlySet<string>, tail: string): Completion[] {
  const { verdict, offset } = spot;
  const here = inviteAt(verdict, offset)?.index;
  const speaking = new Set(
    verdict.findings.flatMap(({ rule, invite }) => (here === undefined || invite === here ? rule.id : [])),
  );
  const speaks = ({ id }: { readonly id: string }) => Number(speaking.has(id));
  return rulebook
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => speaks(b) - speaks(a))
    .map((rule) => ({
      label: rule.id,
      kind: "rule",
      edit: { span: behind(spot, typed.length), text: rule.id + tail },
      documentation: aboutRule(rule),
    }));
}

export const LEVEL_WORDS: Record<Level, string> = { off: toSay("does not speak at all"), ...SEVERITY_WORDS };

export const ruleLevels = (spot: Spot, typed: string): Completion[] =>
  wordsOf(
    spot,
    typed,
    LEVELS.map((level) => [level, LEVEL_WORDS[level]]),
  );

const MOST_BEFORE = 2000;

/** In a comment: the words that silence, then ids. Undefined outside of comments. */
export function inComment(spot: Spot): Completion[] | undefined {
  const { text, offset } = spot;
  const from = Math.max(0, offset - MOST_BEFORE);
  const open = text.lastIndexOf("<!--", offset - 1);
  if (open < from || offset < open + "<!--".length) return undefined;
  const inner = text.slice(open + "<!--".length, offset);
  if (inner.includes("-->")) return undefined;
  const [, listed] = /^\s*cordial-disable(?:-next-line)?[\s,]([^]*)$/.exec(inner) ?? [];
  if (listed === undefined) {
    const [, typed] = /^\s*([\w-]*)$/.exec(inner) ?? [];
    return typed === undefined ? [] : wordsOf(spot, typed, COMMANDS);
  }
  if (/(?:^|\s)--/.test(listed)) return [];
  const ids = listed.split(/[\s,]/);
  return ruleIds(spot, ids.at(-1) ?? "", new Set(ids.slice(0, -1)), "");
}

const COMMANDS = [
  [
    "cordial-disable",
    toSay("silences rules to the end of the section, or above the first one in the whole file"),
  ],
  ["cordial-disable-next-line", toSay("silences rules for what stands in the next line")],
] as const;
