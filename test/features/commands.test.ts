/** What commands work with: the next letter to send, the next problem, rules at a place, and what a person starts from. */
import { describe, expect, test } from "vitest";
import snippets from "../../client/snippets/invite.json" with { type: "json" };
import { readBatch } from "../../shared/batch/read.ts";
import { RELATIONSHIPS, type Relationship } from "../../shared/batch/values.ts";
import { batchFor, invitationFor } from "../../shared/features/new-invitation.ts";
import { nextUnsent } from "../../shared/features/next-unsent.ts";
import { problemNote } from "../../shared/features/problem-note.ts";
import { rulesAt } from "../../shared/features/rules-at.ts";
import { judged } from "../support/verdict.ts";

const HEAD = `---
sender: Linda Park
account: premium
relationship: met
rules:
  copied-note: off
---
`;
const note = (first: string, more = "") => `
## ${first} Okafor

- event: the seed swap in Ibadan
${more}
Hi ${first}, your talk at the seed swap in Ibadan made me try okra again. May I stay in touch to swap seed with you? I can send you our bean list.

Sincerely,
Linda
`;
const cold = (more: string) => `${HEAD}
## Ana Okafor

- relationship: stranger
${more}
Hi Ana, I would like to tell you about our new product. Buy it today and save 20%.

Linda
`;
const wrong = (first: string) => note(first).replace(`Hi ${first}`, "Hi Quentin");

const nextIn = (marked: string, after?: number) => {
  const { verdict, cursor } = judged(marked);
  const { next, letter, held } = nextUnsent(verdict, cursor, after);
  return { to: next?.person?.full, letter, held };
};

describe("the next unsent letter", () => {
  test("is that of the invitation at the cursor, if it is ready", () => {
    expect(nextIn(`${HEAD}${note("Ana")}${note("Ben").replace("## ", "## ‸")}`)).toEqual({
      to: "Ben Okafor",
      letter: 1,
      held: 0,
    });
  });

  test("is the first when the cursor is above all", () => {
    expect(nextIn(`‸${HEAD}${note("Ana")}${note("Ben")}`)).toMatchObject({ to: "Ana Okafor" });
  });

  test("passes over what was sent, over drafts, and over problems", () => {
    const text = `${HEAD}${note("Ana", "- status: sent 2026-05-15\n")}${note("Ben", "- status: draft\n")}${wrong("Cleo")}${note("Dora")}`;
    expect(nextIn(`‸${text}`)).toEqual({ to: "Dora Okafor", letter: 2, held: 2 });
  });

  test("comes after the one that was copied, and around the end of the file", () => {
    const text = `‸${HEAD}${note("Ana")}${note("Ben")}`;
    expect(nextIn(text, 0)).toMatchObject({ to: "Ben Okafor" });
    expect(nextIn(text, 1)).toMatchObject({ to: "Ana Okafor" });
  });

  test("may have warnings where it is stated to be ready", () => {
    expect(nextIn(`‸${cold("")}`)).toMatchObject({ to: undefined, held: 1 });
    expect(nextIn(`‸${cold("- status: ready\n")}`)).toMatchObject({ to: "Ana Okafor" });
  });

  test("is none when all have been sent, or nothing is written", () => {
    expect(nextIn(`‸${HEAD}${note("Ana", "- status: sent 2026-05-15\n")}`)).toMatchObject({ held: 0 });
    expect(nextIn(`‸${HEAD}`)).toEqual({ to: undefined, letter: -1, held: 0 });
  });

  test("may be that of a row, for which a template is filled", () => {
    const text = `---
sender: Linda Park
account: premium
relationship: met
recipients:
  - name: Ana Okafor
    event: the seed swap in Ibadan
    url: https://www.linkedin.com/in/ana-okafor-example
---

## Template

Hi {{first_name}}, your talk at {{event}} made me try okra again. May I stay in touch to swap seed with you? I can send you our bean list.

Sincerely,
Linda
`;
    const { verdict } = judged(`‸${text}`);
    const { next } = nextUnsent(verdict, 0);
    expect(next).toMatchObject({ row: 0, invite: 0, person: { full: "Ana Okafor" } });
    expect(next?.note.sent.text).toContain("Hi Ana, your talk at the seed swap in Ibadan");
  });
});

const problemIn = (marked: string, direction: "next" | "previous") => {
  const { verdict, cursor } = judged(marked);
  const finding = problemNote(verdict, cursor, direction);
  return finding && [finding.invite, finding.rule.id];
};

describe("the next problem", () => {
  const text = `${HEAD}${note("Ana")}${wrong("Ben")}${note("Cleo")}${wrong("Dora")}`;

  test("is that of the next invitation, and around the end of the file", () => {
    expect(problemIn(`‸${text}`, "next")).toEqual([1, "wrong-name"]);
    expect(problemIn(text.replace("Hi Quentin", "Hi ‸Quentin"), "next")).toEqual([3, "wrong-name"]);
    expect(problemIn(`${text}‸`, "next")).toEqual([1, "wrong-name"]);
  });

  test("is that of the one before, and around the start of the file", () => {
    expect(problemIn(`${text}‸`, "previous")).toEqual([1, "wrong-name"]);
    expect(problemIn(`‸${text}`, "previous")).toEqual([3, "wrong-name"]);
  });

  test("is none where all is well", () => {
    expect(problemIn(`‸${HEAD}${note("Ana")}`, "next")).toBeUndefined();
  });
});

const idsIn = (marked: string) => {
  const { verdict, cursor } = judged(marked);
  return rulesAt(verdict, cursor).map(({ id }) => id);
};

describe("the rules at a place", () => {
  test("are those of the findings there", () => {
    expect(idsIn(`${HEAD}${wrong("Ana").replace("Quentin", "Quen‸tin")}`)).toEqual(["wrong-name"]);
  });

  test("are those whose ids stand there", () => {
    expect(idsIn("---\nrules:\n  flat‸tery: off\n---\n")).toEqual(["flattery"]);
    const text = `${HEAD}${note("Ana")}<!-- cordial-disable cold‸-tone -- she likes it short -->\n`;
    expect(idsIn(text)).toContain("cold-tone");
  });

  test("are none where nothing is said", () => {
    expect(idsIn(`${HEAD}${note("Ana").replace("okra", "ok‸ra")}`)).toEqual([]);
  });
});

const all = Object.values(snippets);
const RELATED = Object.keys(RELATIONSHIPS) as Relationship[];

describe("a new batch", () => {
  test("asks once for what the front matter and the note share", () => {
    expect(batchFor(all, "met")).toBe(`---
sender:
  name: \${1:Full Name}
  title: \${2:Role}
  company: \${3:Company}
account: \${4|free,premium|}
sign-off: \${5:Sincerely}
relationship: met
---

# \${6:What this batch is about}

## [\${7:Full Name}](\${8:https://www.linkedin.com/in/})

- event: \${9:[the occasion]}

Hi \${7/^(\\S+).*$/$1/},

It was good to meet you at $9. I'd like to stay in touch to \${10:[what you want to do together]}. I can send you \${11:[something useful to them]}.

$5,
\${1/^(\\S+).*$/$1/}
$0`);
  });

  test.each(RELATED)("for %s states it once, and has one invitation", (relationship) => {
    const typed = batchFor(all, relationship).replace("${4|free,premium|}", "free");
    const { head, invites } = readBatch(typed);
    expect(head.entries.get("relationship")?.value).toBe(relationship);
    expect(head.problems).toEqual([]);
    expect(invites).toHaveLength(1);
    expect(invites[0]?.value.fields.map(({ key }) => key)).not.toContain("relationship");
    expect(invites[0]?.value.notes).toHaveLength(1);
  });
});

describe("a new invitation", () => {
  const { head } = readBatch("---\nsender: Linda Park\nsign-off: Best regards\nrelationship: met\n---\n");

  test("is signed as the file says", () => {
    const text = invitationFor(all, "group", head);
    expect(text).toContain("- relationship: group\n");
    expect(text).toMatch(/\$\{7:Best regards\},\nLinda\n\$0$/);
  });

  test("does not say again what the file says of everybody", () => {
    expect(invitationFor(all, "met", head)).not.toContain("relationship");
  });

  test.each(RELATED)("for %s is one that the format reads", (relationship) => {
    const { invites } = readBatch(invitationFor(all, relationship, readBatch("").head));
    expect(invites).toHaveLength(1);
    expect(invites[0]?.value.fields[0]).toMatchObject({ key: "relationship", value: relationship });
  });
});
