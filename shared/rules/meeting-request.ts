/** Asking for a call or a slot in the invitation. */
import { elementsOf } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { sentencesWith } from "../wording/cut.ts";
import { replacing, toFollowUp } from "../wording/fixes.ts";

const SOFTER = "If you would ever like to talk, I'd be glad to.";

export default defineRule({
  id: "meeting-request",
  title: "Asks for a meeting in the invitation",
  group: "etiquette",
  severity: "warning",
  why: "An invitation asks for one click. Whoever asks for a quarter of an hour as well asks a stranger for a favour before the handshake, and makes the small question as hard to answer as the big one.",
  instead:
    "Let them accept first. If a talk is the point, say what it would be about and leave the asking to a later message.",
  sources: ["grimm", "barrett"],
  dissent:
    "Lisa Grimm would not close anything in an invitation. Sue Barrett does write to people she does not know to ask leave to speak with them, with a reason of value to them. So a polite question with a stated `reason` is only an information.",
  scope: "note",
  holding: ["meeting"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const asks = elementsOf(reading, "meeting");
    const isPolite =
      asks.every(({ detail }) => detail === "permission") && valueOf(reading.invite, "reason") !== undefined;
    for (const span of sentencesWith(reading, asks))
      yield {
        span,
        ...(isPolite && { severity: "information" }),
        message: isPolite
          ? "This asks leave to talk, and the reason is stated; it could still wait until they have accepted."
          : "This asks for their time before they have accepted; let it wait.",
        fixes: () => [replacing(reading, span, SOFTER), toFollowUp(reading, span)],
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Greta Olsson",
    flagged:
      "Hi Greta,\n\nYour talk on timber bridges at the Umeå forum was superb. ⟦Do you have 15 minutes for a call this week?⟧\n\nNils\n",
    fixed:
      "Hi Greta,\n\nYour talk on timber bridges at the Umeå forum was superb. If you would ever like to talk, I'd be glad to.\n\nNils\n",
  },
  {
    given: "to: Ahmed Saleh\nsender: Julia Stein",
    flagged:
      "Hi Ahmed,\n\nWe both mentor at the Cairo maker lab. I'd like to hear how you find sponsors. ⟦Can we meet for coffee on Tuesday?⟧\n\nJulia\n",
    fix: "Move “Can we meet for coffee on Tuesday?” to Follow-up",
    fixed:
      "Hi Ahmed,\n\nWe both mentor at the Cairo maker lab. I'd like to hear how you find sponsors.\n\nJulia\n\n### Follow-up\n\nHi Ahmed,\n\nCan we meet for coffee on Tuesday?\n\nJulia\n",
  },
  {
    note: "Asking leave, with a reason stated in the file: an information.",
    given: "to: Isabel Rocha\nreason: her experience with a school in two languages",
    flagged:
      "Hi Isabel,\n\nYour essay on teaching in two languages describes our valley. ⟦Would you be open to a short call?⟧\n\nMaite\n",
    fixed:
      "Hi Isabel,\n\nYour essay on teaching in two languages describes our valley. If you would ever like to talk, I'd be glad to.\n\nMaite\n",
  },
  {
    given: "to: Femi Alade",
    clean:
      "Hi Femi,\n\nIt was good to meet you at the Lagos design week. May I stay in touch here?\n\nRuth\n",
  },
  {
    note: "A call that has been is context.",
    given: "to: Anouk Visser",
    clean:
      "Hi Anouk,\n\nThank you for our call about the canal museum. I'd like to follow how it goes.\n\nPiet\n",
  },
  {
    note: "In a later message it may be asked.",
    given: "to: Luca Greco\nkind: message",
    clean: "Hi Luca,\n\nWould you have 20 minutes next week to talk about the choir exchange?\n\nEva\n",
  },
];
