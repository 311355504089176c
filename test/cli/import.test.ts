import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";

const PEOPLE = "\ufeffFirst Name;Last Name;Company\r\nRob;Jensen;Kew\r\nAna;Sousa;\r\n";
const SECTIONS = "# people.csv\n\n## Rob Jensen\n\n- company: Kew\n\n## Ana Sousa\n";

describe("import", () => {
  test("prints a section for each person", async () => {
    const { code, out, err } = await folder({ "people.csv": PEOPLE }).cordial(["import", "people.csv"]);
    expect({ code, out, err }).toEqual({ code: 0, out: SECTIONS, err: "" });
  });

  test("lists whoever is left out", async () => {
    const here = folder({ "people.csv": `${PEOPLE};;Vega\r\n` });
    const { code, out, err } = await here.cordial(["import", "people.csv"]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: SECTIONS,
      err: "cordial: left out: Row 3 has no name.\n",
    });
  });

  test("writes a file, but not over one that is there unless it is told to", async () => {
    const here = folder({ "people.csv": PEOPLE, "old.invite.md": "old" });
    expect(await here.cordial(["import", "people.csv", "--out", "new.invite.md"])).toMatchObject({
      code: 0,
      out: "",
    });
    expect(here.read("new.invite.md")).toBe(SECTIONS);
    const { code, err } = await here.cordial(["import", "people.csv", "--out", "old.invite.md"]);
    expect([code, err]).toEqual([
      2,
      "cordial: old.invite.md is there already; give another name, or --force to write over it.\n",
    ]);
    expect(here.read("old.invite.md")).toBe("old");
    await here.cordial(["import", "people.csv", "--out", "old.invite.md", "--force"]);
    expect(here.read("old.invite.md")).toBe(SECTIONS);
  });

  test("writes a template that can be rendered once it is written", async () => {
    const here = folder({ "lists/people.csv": PEOPLE });
    await here.cordial(["import", "lists/people.csv", "--template", "--out", "a.invite.md"]);
    expect(here.read("a.invite.md")).toContain("recipients: lists/people.csv\n");
    const { out } = await here.cordial(["render", "--all", "--format", "json"]);
    expect(JSON.parse(out).recipients.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      "Rob Jensen",
      "Ana Sousa",
    ]);
  });

  test.each([
    [["import"], /Name a list/],
    [["import", "a.csv", "b.csv"], /no use for "b.csv"/],
    [["import", "none.csv"], /none\.csv cannot be used/],
    [["import", "empty.csv"], /nobody in empty\.csv/],
    [["import", "people.csv", "--template", "--out", "below/a.invite.md"], /has to stand in its folder/],
    [["import", "people.csv", "--out", "nowhere/a.invite.md"], /nowhere\/a\.invite\.md cannot be used/],
  ])("%j cannot be done", async (args, why) => {
    const { code, out, err } = await folder({ "people.csv": PEOPLE, "empty.csv": "Name\n" }).cordial(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });
});

describe("convert", () => {
  const files = {
    "a.invite.md": "## Template\n\nHi {{first_name}}, on {{topic|maps}}.\n",
    "b.txt": "Hi *|FNAME|*,\n",
  };

  test("prints a file in another spelling, and says what that cannot express", async () => {
    const { code, out, err } = await folder(files).cordial(["convert", "a.invite.md", "--to", "mailchimp"]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "## Template\n\nHi *|FNAME|*, on {{topic|maps}}.\n",
      err: "cordial: Mailchimp has no fallbacks for “{{topic|maps}}”, so it stays as written.\n",
    });
  });

  test("writes any text in Cordial's spelling", async () => {
    const here = folder(files);
    const { code } = await here.cordial(["convert", "b.txt", "--to", "cordial", "--out", "b.invite.md"]);
    expect([code, here.read("b.invite.md")]).toEqual([0, "Hi {{first_name}},\n"]);
  });

  test.each([
    [["convert", "a.invite.md"], /Name a file and a tool/],
    [["convert", "a.invite.md", "--to", "fax"], /--to can be cordial, apollo, .*; it is "fax"/],
    [["convert", "--to", "apollo"], /Name a file and a tool/],
  ])("%j cannot be done", async (args, why) => {
    const { code, err } = await folder(files).cordial(args);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });
});
