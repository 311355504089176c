/** One section: heading, fields, parts, limits and silencing comments. */
import { describe, expect, test } from "vitest";
import type { Invite } from "../../shared/batch/batch.ts";
import { FIELD_KEYS, foldKey } from "../../shared/batch/keys.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { relationshipOf, valueOf } from "../../shared/batch/values.ts";
import { type Span, textOf } from "../../shared/text/span.ts";

function inviteOf(text: string): Invite {
  const [first] = readBatch(text).invites;
  if (!first) throw new Error("A batch has at least one invite here.");
  return first.value;
}
const words = (invite: Invite, span: Span | undefined) => span && textOf(invite.text, span);

describe("A heading names the person", () => {
  test.each([
    ["## Ada Okafor", "Ada Okafor", undefined],
    ["## [Ada Okafor](https://example.com/in/ada)", "Ada Okafor", "https://example.com/in/ada"],
    ["##   [ Ada Okafor ](x.example/in/ada_(b))  ###  ", "Ada Okafor", "x.example/in/ada_(b)"],
    ["## Ada Okafor ##", "Ada Okafor", undefined],
    ["## Ada Okafor#", "Ada Okafor#", undefined],
    ["## [Ada](x) and Bo", "[Ada](x) and Bo", undefined],
    ["## [Ada Okafor]()", "Ada Okafor", ""],
    ["##", "", undefined],
  ])("%s", (line, name, url) => {
    const invite = inviteOf(`${line}\r\nHi`);
    expect(words(invite, invite.heading?.span)).toBe(line);
    expect(words(invite, invite.heading?.nameSpan)).toBe(name);
    expect(words(invite, invite.heading?.urlSpan)).toBe(url);
    expect(words(invite, invite.anchor)).toBe(name === "" ? line : name);
  });

  test("The fields `url` and `first-name` count as well", () => {
    expect(inviteOf("## Ada Okafor\n- url: x.example/in/Ada/\n- First Name: Adi").recipient).toMatchObject({
      first: "Adi",
      slug: "ada",
    });
  });
});

describe("Fields stand under the heading", () => {
  test.each([
    [
      "as bullets of both kinds",
      "- company: Acme\n* event: the fair\n\nHi",
      { company: "Acme", event: "the fair" },
      "Hi",
    ],
    ["behind blank lines", "\n\n- company: Acme\n\nHi", { company: "Acme" }, "Hi"],
    [
      "with keys in any spelling",
      "- First_Name: Adi\n- SCHOOL : Elm\n- my Key: 1",
      { "first-name": "Adi", school: "Elm", "my-key": "1" },
      undefined,
    ],
    [
      "with values as text",
      "- status: sent 2026-05-15\n- company: a: b - c",
      { status: "sent 2026-05-15", company: "a: b - c" },
      undefined,
    ],
    ["without a value yet", "- company:\n- event: \n", { company: "", event: "" }, undefined],
    [
      "without comments",
      "- company: Acme <!-- sure? -->\n- event: the <!-- big --> fair",
      { company: "Acme", event: "the  fair" },
      undefined,
    ],
    ["until a blank line", "- company: Acme\n\n- event: fair", { company: "Acme" }, "- event: fair"],
    [
      "until any other line",
      "- company: Acme\n- I said: no\n- and more\n- event: x",
      { company: "Acme", "i-said": "no" },
      "- and more\n- event: x",
    ],
    [
      "with comment lines among them",
      "- company: Acme\n<!-- a\nb -->\n- event: fair\n\nHi",
      { company: "Acme", event: "fair" },
      "Hi",
    ],
    ["but not in a comment", "<!--\n- company: Acme\n-->\n- event: fair\nHi", { event: "fair" }, "Hi"],
    [
      "but not as times and links",
      "- 10:30 at the gate\n- https://example.com",
      {},
      "- 10:30 at the gate\n- https://example.com",
    ],
    ["but not in bold or in a nested list", "- **company**: Acme", {}, "- **company**: Acme"],
  ])("%s", (_, body, fields, note) => {
    const invite = inviteOf(`## Ada\n${body}`);
    expect(Object.fromEntries(invite.fields.map(({ key, value }) => [key, value]))).toEqual(fields);
    expect(invite.notes[0]?.sent.text).toBe(note);
  });

  test("Their places are those of key, value and line", () => {
    const invite = inviteOf("## Ada\r\n-  First Name :  Adi  \r\n- event:\r\n");
    const [name, event] = invite.fields;
    expect([words(invite, name?.keySpan), words(invite, name?.valueSpan), words(invite, name?.span)]).toEqual(
      ["First Name", "Adi", "-  First Name :  Adi  "],
    );
    expect([
      words(invite, event?.keySpan),
      words(invite, event?.valueSpan),
      words(invite, event?.span),
    ]).toEqual(["event", "", "- event:"]);
  });

  test.each([
    ["- company: Acme\nHi", "- company: Acme"],
    ["- company: Acme\n- event: x\nHi", "- event: x"],
    ["- company: Acme\n\nHi", undefined],
    ["- company: Acme\n<!-- a -->\nHi", undefined],
    ["- company: Acme\n### Reply\nHi", undefined],
    ["- company: Acme", undefined],
  ])("A field that touches the note swallows it: %j", (body, swallowed) => {
    const invite = inviteOf(`## Ada\n${body}`);
    expect(words(invite, invite.notes[0]?.swallowedBy)).toBe(swallowed);
  });

  test.each([
    ["\n- company: Acme\n\n\nHi", "Hi"],
    ["\n\n", ""],
    ["- company: Acme\n\n### Reply\nHi", "### Reply\nHi"],
    ["- company: Acme\n\n<!-- a -->\n\n  Hi", "  Hi"],
  ])("The note starts, or would start, behind them: %j", (body, rest) => {
    const invite = inviteOf(`## Ada\n${body}`);
    expect(invite.text.slice(invite.noteStart)).toBe(rest);
  });
});

describe("A section has parts", () => {
  const text = `## Ada

Hi

### Variant B
Ho
### follow up
- wait: 3 days

Again
### FOLLOW-UP 2 ##
- after: accepted
Still
### Reply
Thanks
### Remarks
Only for us.
### P.S.
lost
### Reply 2

# Team
ours
`;
  const invite = inviteOf(text);

  test("of which each that is sent is a note of its own", () => {
    expect(
      invite.notes.map(({ part, label, kind, limit, sent }) => [part, label, kind, limit, sent.text]),
    ).toEqual([
      ["note", "Note", "invite", 300, "Hi"],
      ["variant", "Variant B", "invite", 300, "Ho"],
      ["follow-up", "follow up", "message", undefined, "Again"],
      ["follow-up", "FOLLOW-UP 2", "message", undefined, "Still"],
      ["reply", "Reply", "reply", undefined, "Thanks"],
    ]);
  });

  test("with fields and an anchor of their own", () => {
    expect(invite.notes.map(({ anchor }) => words(invite, anchor))).toEqual([
      "Ada",
      "Variant B",
      "follow up",
      "FOLLOW-UP 2",
      "Reply",
    ]);
    expect(
      invite.notes.map(({ fields }) => fields.map(({ key, value }) => `${key}=${value}`).join()),
    ).toEqual(["", "", "wait=3 days", "after=accepted", ""]);
    expect(words(invite, invite.notes[3]?.swallowedBy)).toBe("- after: accepted");
  });

  test("and whatever has another name is not sent", () => {
    expect(invite.strayParts.map((span) => words(invite, span))).toEqual(["P.S."]);
  });
});

describe("A note has a limit", () => {
  test.each([
    ["", 300],
    ["account: free", 200],
    ["account: premium", 300],
    ["limit: 120\naccount: free", 120],
    ["kind: message", undefined],
    ["kind: reply", undefined],
    ["limit: 120\nkind: message", undefined],
  ])("under %j of %s", (yaml, limit) => {
    expect(inviteOf(`---\n${yaml}\n---\n## Ada\nHi`).notes[0]?.limit).toBe(limit);
  });
});

describe("A template is not to a person", () => {
  test.each([
    ["## Template", ""],
    ["## template: Spring fair ", "Spring fair"],
    ["## Template:", ""],
    ["## Templateton", undefined],
    ["## [Template](x)", undefined],
  ])("%s", (line, template) => {
    const invite = inviteOf(`${line}\n\nHi {{first_name}}`);
    expect(invite.template).toBe(template);
    expect(invite.recipient === undefined).toBe(template !== undefined);
    expect(invite.notes[0]?.sent.text).toBe("Hi {{first_name}}");
  });
});

describe("Comments silence rules", () => {
  const text = `<!-- cordial-disable copied-note -- all the same -->
# Us
## Ada
<!-- cordial-disable-next-line curt-greeting, missing-offer -- she
 prefers it so -->
Ada,
<!--cordial-disable long-winded-->
<!-- cordial-disabled x --> <!-- cordial-disable -->
`;
  const batch = readBatch(text);
  const invite = inviteOf(text);

  test("in the file above the first section, else in their section or on the next line", () => {
    expect(batch.mutes.map(({ reach, reason, ids }) => [reach, reason, ids.map(({ id }) => id)])).toEqual([
      ["file", "all the same", ["copied-note"]],
    ]);
    expect(invite.mutes.map(({ reach, reason, ids }) => [reach, reason, ids.map(({ id }) => id)])).toEqual([
      ["next-line", "she\n prefers it so", ["curt-greeting", "missing-offer"]],
      ["section", undefined, ["long-winded"]],
      ["section", undefined, []],
    ]);
  });

  test("and each id has its place", () => {
    expect(invite.mutes.flatMap(({ ids }) => ids.map(({ span }) => words(invite, span)))).toEqual([
      "curt-greeting",
      "missing-offer",
      "long-winded",
    ]);
    expect(words(invite, invite.mutes[1]?.span)).toBe("<!--cordial-disable long-winded-->");
    expect(batch.mutes[0] && textOf(text, batch.mutes[0].span)).toBe(
      "<!-- cordial-disable copied-note -- all the same -->",
    );
  });

  test("in a file about one person, in all of it or on the next line", () => {
    const batch = readBatch("Hi Ada,\n<!-- cordial-disable a -->\n<!-- cordial-disable-next-line b -->\nbye");
    expect(batch.mutes.map(({ reach, ids }) => [reach, ids[0]?.id])).toEqual([["file", "a"]]);
    expect(batch.invites[0]?.value.mutes.map(({ reach, ids }) => [reach, ids[0]?.id])).toEqual([
      ["next-line", "b"],
    ]);
  });
});

describe("Values", () => {
  test("A relationship is one of nine words", () => {
    expect(relationshipOf(inviteOf("## Ada\n- relationship: Met "))).toBe("met");
    expect(relationshipOf(inviteOf("## Ada\n- relationship: pal"))).toBeUndefined();
    expect(relationshipOf(inviteOf("---\nrelationship: group\n---\n## Ada"))).toBe("group");
    expect(relationshipOf(inviteOf("---\nrelationship: group\n---\n## Ada\n- relationship: friend"))).toBe(
      "friend",
    );
  });

  test("A note may be left out on purpose", () => {
    expect(valueOf(inviteOf("## Ada\n- note: none"), "note")).toBe("none");
  });

  test.each([
    ["First Name", "first-name"],
    ["firstName", "first-name"],
    ["FIRSTNAME", "first-name"],
    ["sign_off", "sign-off"],
    ["My Own  key", "my-own-key"],
  ])("The key %s is %s", (written, key) => {
    expect(foldKey(written)).toBe(key);
  });

  test("Every known key is its own spelling", () => {
    for (const key of Object.keys(FIELD_KEYS)) expect(foldKey(key)).toBe(key);
  });
});
