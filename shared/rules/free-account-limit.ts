/** Tells that a note is too long for a free account, while the file does not say which account it is. */
import { ACCOUNT_LIMITS } from "../batch/limit.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { beyond } from "../text/beyond.ts";
import { say } from "../text/say.ts";

const FREE_LIMIT = ACCOUNT_LIMITS.free;

export default defineRule({
  id: "free-account-limit",
  title: "Too long for a free account",
  group: "certainty",
  severity: "information",
  scope: "note",
  kinds: ["invite"],
  why: "A free account may send 200 characters with an invitation, a premium account 300. This note fits only the latter, and the file does not say which one you have.",
  instead: "Say `account: premium` or `account: free` in the front matter.",
  sources: ["platform", "four-rules"],
  dissent:
    "The unsigned article knows only one limit, 300 characters; it was written before free accounts were given less.",
  *check({ invite: { head }, note, text }): Generator<Report> {
    if (head.account !== undefined || head.limit !== undefined) return;
    if (note.limit === undefined || text.length <= FREE_LIMIT || text.length > note.limit) return;
    yield {
      span: beyond(text, FREE_LIMIT),
      message: say`${text.length} characters fit a premium account only; a free one may send ${FREE_LIMIT}.`,
      fixes: () => [
        { title: "State a premium account", class: "choice", edits: [], state: { account: "premium" } },
        { title: "State a free account", class: "choice", edits: [], state: { account: "free" } },
      ],
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: `Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run debriefs at Northside. Two of our trainers now open every session with your three questions. May I stay in touch here and sen⟦d you the audience feedback?

Sincerely,
Linda⟧`,
    fixed: `---
to: Rob Jensen
account: premium
---

Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run debriefs at Northside. Two of our trainers now open every session with your three questions. May I stay in touch here and send you the audience feedback?

Sincerely,
Linda`,
  },
  {
    flagged: `Dear Ines, thank you for your piece on the harbour festival; the quiet paragraph about the ferry crew was the best thing written about us in years. I keep the archive of the festival and would be glad⟦ to open it for you whenever you write about it again.

Jonas Brandt⟧`,
    fix: "State a free account",
    fixed: `---
account: free
---

Dear Ines, thank you for your piece on the harbour festival; the quiet paragraph about the ferry crew was the best thing written about us in years. I keep the archive of the festival and would be glad to open it for you whenever you write about it again.

Jonas Brandt`,
  },
  {
    flagged: `---
sender: Ava Lindqvist
---

## Priya Raman

- group: Women in Print

Hello Priya, we are both in Women in Print, where your answer about damp paper saved my first edition. I run a small press in Malmö and would love to compare notes on printing in winter, when everythi⟦ng curls.

Ava⟧`,
  },
  {
    given: "to: Tomás Vega",
    clean:
      "Hi Tomás, it was good to talk shifts and bread at the spring job fair. May I send you our baker's opening in May?\n\nMo",
  },
  {
    given: "to: Dana Whitfield\naccount: premium",
    clean: `Hi Dana, your question at the press breakfast is still on my mind: who reads the minutes? I chair the harbour board and would like to answer it properly, with the figures for the last ten years. Would you care to have them?

Ruth Adeyemi`,
  },
  {
    note: "The limit is for invitations only:",
    given: "to: Amara Okafor\nkind: reply",
    clean: `Dear Amara, thank you so much for your invitation and for your kind words about the herbarium tour. It is a pleasure to accept. If you ever need a second pair of eyes on a pressed fern, or a quiet desk near the collection, please let me know.

Jonas`,
  },
];
