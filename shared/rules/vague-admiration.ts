/** Praise that could be meant for anybody. */
import { elementsOf } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { overlaps, textOf } from "../text/span.ts";
import { workName } from "../wording/context.ts";
import { sentenceAround } from "../wording/cut.ts";
import { deleting, replacing, writesEnglish } from "../wording/fixes.ts";

export default defineRule({
  id: "vague-admiration",
  title: "Admires without saying what",
  group: "etiquette",
  severity: "information",
  why: "“I admire your work” fits everybody, so it tells its reader that you may not know any of it. The must-haves ask those who write to somebody they admire to describe a reason; the one piece that you did read or hear is that reason.",
  instead: "Name the talk, the article or the thing they made, and what it did for you.",
  sources: ["must-haves", "grimm"],
  dissent:
    "Lisa Grimm's own first example only says that she enjoys what somebody posts, and she would be glad to get it.",
  scope: "note",
  holding: ["admiration"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const work = valueOf(reading.invite, "work");
    const named = elementsOf(reading, "context").filter(({ detail }) => detail === "work");
    for (const { span } of elementsOf(reading, "admiration")) {
      if (named.some((piece) => !overlaps(piece.span, span))) continue;
      const words = textOf(reading.text, span);
      // Praise that begins with its object ("your work is great") has to be written anew.
      const object = {
        start: span.start + Math.max(words.lastIndexOf("your "), words.lastIndexOf("what ")),
        end: span.end,
      };
      const isLast = object.start > span.start;
      yield {
        span,
        message: work
          ? say`“${words}” could be said to anybody; you state “work:”, so name it.`
          : say`“${words}” could be said to anybody; state “work:” and Cordial names it.`,
        fixes: () => [
          ...(isLast && writesEnglish(reading)
            ? [replacing(reading, object, work ? workName(work) : "your [talk, post or project]")]
            : []),
          deleting(reading, sentenceAround(reading, span)),
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Yusuf Demir\nwork: your essay on ferry timetables",
    flagged: "Hi Yusuf,\n\nI ⟦admire your work⟧. May I ask how you got the data?\n\nSiri\n",
    fixed: "Hi Yusuf,\n\nI admire your essay on ferry timetables. May I ask how you got the data?\n\nSiri\n",
  },
  {
    note: "Without the work, the gap is the writer's to fill.",
    given: "to: Lena Fischer",
    flagged:
      "Hi Lena,\n\nWe sing in the same choir, and I ⟦love what you post⟧. Shall we link up?\n\nTobias\n",
    fixed:
      "Hi Lena,\n\nWe sing in the same choir, and I love your [talk, post or project]. Shall we link up?\n\nTobias\n",
  },
  {
    note: "What begins with its object is best taken out.",
    given: "to: Marisol Vega",
    flagged:
      "Hi Marisol, ⟦your content is amazing⟧. I run a seed library in Oaxaca and would like to swap lists.\n\nPaz\n",
    fix: "Delete “your content is amazing.”",
    fixed: "Hi Marisol, I run a seed library in Oaxaca and would like to swap lists.\n\nPaz\n",
  },
  {
    given: "to: Yusuf Demir",
    clean: "Hi Yusuf,\n\nI admire your work on ferry timetables. May I ask how you got the data?\n\nSiri\n",
  },
  {
    given: "to: Hana Sato",
    clean: "Hi Hana,\n\nYour slides on night trains made our team book one. Thank you!\n\nPim\n",
  },
  {
    note: "To follow what somebody makes is a reason to connect, not praise.",
    given: "to: Ines Prado",
    clean: "Hi Ines,\n\nYour talk on tidal maps stayed with me. I'd like to follow your work.\n\nMorag\n",
  },
  {
    note: "Nor does it hurt where the one piece is named.",
    given: "to: Zofia Lis",
    clean:
      "Hi Zofia,\n\nYour essay on hedge schools is pinned above my desk. I admire your work and would like to translate it.\n\nMaeve\n",
  },
  {
    note: "A topic is enough.",
    given: "to: Chidi Eze",
    clean: "Hi Chidi,\n\nI enjoy what you write about village radio. I'd like to hear more.\n\nAda\n",
  },
];
