import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

const BASELINE = "cordial-baseline.json";

const AMARA = `
## [Amara Okafor](https://www.linkedin.com/in/amara-okafor-example)

Amara,

Thank you for the tour of the herbarium. May I write about it in our newsletter?

Kindest regards,
Linda
`;

/** A folder whose findings of today are accepted. */
async function accepting(files: Readonly<Record<string, string>>) {
  const room = folder(files);
  expect((await room.cordial(["baseline"])).code).toBe(0);
  return {
    ...room,
    /** What a check then tells: recipient and rule of each finding. */
    told: async (...args: string[]) => {
      const { out } = await room.cordial(["check", "--format", "json", ...args]);
      const { files } = JSON.parse(out) as { files: { findings: { recipient: string; rule: string }[] }[] };
      return files.flatMap(({ findings }) => findings.map(({ recipient, rule }) => `${recipient}: ${rule}`));
    },
  };
}

describe("a baseline", () => {
  test("holds what is found today, and a check tells of new findings only", async () => {
    const { cordial, read, write, told } = await accepting({ "in/a.invite.md": ROB + AMARA });
    expect(JSON.parse(read(BASELINE))).toEqual({
      version: 1,
      files: {
        "in/a.invite.md": [
          { rule: "curt-greeting", recipient: "Rob Jensen", text: "Rob" },
          { rule: "kindest-regards", recipient: "Rob Jensen", text: "Kindest regards," },
          { rule: "missing-offer", recipient: "in/amara-okafor-example" },
          { rule: "curt-greeting", recipient: "in/amara-okafor-example", text: "Amara" },
          { rule: "kindest-regards", recipient: "in/amara-okafor-example", text: "Kindest regards," },
        ],
      },
    });
    expect(await told()).toEqual([]);
    expect((await cordial(["check", "--fail-on", "hint"])).code).toBe(0);
    write("in/a.invite.md", (ROB + AMARA).replace("Thank you", "HELLO there. Thank you"));
    expect(await told()).toEqual(["Amara Okafor: shouting"]);
    expect((await cordial(["check", "--fail-on", "hint"])).code).toBe(1);
    expect((await told("--no-baseline")).length).toBe(6);
  });

  test("survives that lines move, sections change places and a heading gets another word", async () => {
    const { write, told } = await accepting({ "a.invite.md": ROB + AMARA });
    const [head = "", rob = ""] = ROB.split(/(?=## )/);
    const moved = `${head}For the team.\n${AMARA.replace("Amara Okafor", "Dr Amara Okafor")}\n${rob}`;
    write("a.invite.md", moved.replaceAll("\n", "\r\n"));
    expect(await told()).toEqual([]);
  });

  test("accepts each finding once, for one person, and for the words that it marks", async () => {
    const { write, told } = await accepting({ "a.invite.md": ROB });
    write("a.invite.md", `${ROB}\n### Follow-up\n\nKindest regards,\nLinda\n${AMARA}`);
    expect(await told()).toEqual([
      "Rob Jensen: missing-name",
      "Rob Jensen: kindest-regards",
      "Amara Okafor: missing-offer",
      "Amara Okafor: curt-greeting",
      "Amara Okafor: kindest-regards",
    ]);
  });

  test("tells of one more row with a flaw that others have", async () => {
    const batch =
      "---\nsender: Linda Park\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}, your talk on {{topic}} made my week.\n\nLinda\n";
    const people = "First Name,Last Name,URL,Topic\nRob,Jensen,in/rob,maps\nAna,Sousa,linkedin.com/in/ana,\n";
    const { write, told, read } = await accepting({ "a.invite.md": batch, "people.csv": people });
    expect(read(BASELINE)).toContain('"recipient": "in/ana"');
    write("people.csv", `${people}Kit,Barlow,linkedin.com/in/kit,bees\n`);
    expect(await told("--rule", "empty-value")).toEqual([]);
    write("people.csv", `${people}Kit,Barlow,linkedin.com/in/kit,\n`);
    expect(await told("--rule", "empty-value")).toEqual(["null: empty-value"]);
  });

  test("does not make a note fit to send", async () => {
    const { cordial } = await accepting({ "a.invite.md": ROB.replace("Rob,\n", "Hi XX,\n") });
    const { code, out } = await cordial(["check"]);
    expect(code).toBe(0);
    expect(out).toBe("1 invitation: 1 not fit to send\n2 findings accepted in cordial-baseline.json\n");
    expect(JSON.parse((await cordial(["check", "--format", "json"])).out)).toMatchObject({
      files: [{ invites: [{ fit: false, rules: expect.arrayContaining(["leftover-hole"]) }] }],
      summary: { errors: 0, accepted: 2 },
    });
  });

  test("says what of it is gone, and forgets that when it is made anew", async () => {
    const { cordial, write, read } = await accepting({ "a.invite.md": ROB, "b.invite.md": ROB });
    write("a.invite.md", KIND_ROB);
    expect((await cordial(["check"])).out).toContain(
      '2 more that cordial-baseline.json accepts are gone; "cordial baseline" forgets them\n',
    );
    await cordial(["baseline", "a.invite.md"]);
    expect(Object.keys((JSON.parse(read(BASELINE)) as { files: object }).files)).toEqual(["b.invite.md"]);
  });

  test("can stand elsewhere; its paths count from there", async () => {
    const { cordial, read } = folder({ "in/a.invite.md": ROB, "lists/x.csv": "" });
    await cordial(["baseline", "--baseline", "../lists/known.json"], { within: "in" });
    expect(read("lists/known.json")).toContain('"../in/a.invite.md"');
    const check = ["check", "--fail-on", "hint"];
    expect((await cordial(check)).code).toBe(1);
    expect((await cordial([...check, "--baseline", "lists/known.json"])).code).toBe(0);
  });

  test("that is broken or missing is never taken for one that accepts", async () => {
    const { cordial, write } = folder({ "a.invite.md": KIND_ROB });
    const errorOf = async (...args: string[]) => {
      const { code, out, err } = await cordial(["check", ...args]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      return err;
    };
    expect(await errorOf("--baseline", "gone.json")).toContain("gone.json cannot be used");
    write(BASELINE, "{");
    expect(await errorOf()).toBe("cordial: cordial-baseline.json is no baseline: it is not JSON.\n");
    write(BASELINE, '{ "version": 2 }');
    expect(await errorOf()).toContain('is no baseline; "cordial baseline" writes one.');
  });

  test("is not written when something could not be read", async () => {
    const { cordial, read } = folder({ "a.invite.md": ROB });
    expect((await cordial(["baseline", ".", "gone.invite.md"])).code).toBe(2);
    expect(() => read(BASELINE)).toThrow("ENOENT");
  });
});
