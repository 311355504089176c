/** Which configuration holds for which file of a tree of folders. */
import { describe, expect, test } from "vitest";
import { LEVELS } from "../../shared/config.ts";
import { Projects, resolveConfig } from "../../shared/project/projects.ts";
import { ROOT, tree } from "../support/tree.ts";

type Files = Parameters<typeof tree>[0];

const json = (value: object): string => JSON.stringify(value);
const off = (...ids: string[]) => ({ rules: Object.fromEntries(ids.map((id) => [id, "off"])) });

const resolved = (files: Files, path: string) => resolveConfig(ROOT + encodeURI(path), tree(files));

/** The rules that are not as they come, with their levels. */
async function levels(files: Files, path: string): Promise<Record<string, string>> {
  const { config, origins } = await resolved(files, path);
  return Object.fromEntries(
    [...origins.keys()].map((id) => [
      id,
      config.active.find(({ rule }) => rule.id === id)?.severity ?? LEVELS[0],
    ]),
  );
}

/** Where each rule that is not as it comes was set, as paths below the root. */
async function origins(files: Files, path: string): Promise<Record<string, string>> {
  const { origins } = await resolved(files, path);
  return Object.fromEntries([...origins].map(([id, uri]) => [id, uri.slice(ROOT.length)]));
}

const complaints = async (files: Files, path = "a.invite.md") =>
  (await resolved(files, path)).project?.complaints.map(
    ({ file, message }) => `${file.uri.slice(ROOT.length)}: ${message}`,
  );

describe("the nearest cordial.json holds", () => {
  const files = {
    "cordial.json": json(off("chasing")),
    "sales/cordial.json": json(off("flattery")),
    "sales/north/readme.md": "",
  };

  test("for the files beside it", async () => {
    expect(await origins(files, "a.invite.md")).toEqual({ chasing: "cordial.json" });
  });

  test("for the files below it, and nothing else does", async () => {
    expect(await origins(files, "sales/north/a.invite.md")).toEqual({ flattery: "sales/cordial.json" });
  });

  test("unless there is none", async () => {
    expect(await resolved({}, "sales/a.invite.md")).not.toHaveProperty("project");
  });

  test("and the search ends at the folder of the checkout", async () => {
    const checkout = { "cordial.json": json(off("chasing")), "repo/.git/HEAD": "ref: refs/heads/main\n" };
    expect(await origins(checkout, "repo/sales/a.invite.md")).toEqual({});
    const worktree = { "cordial.json": json(off("chasing")), "repo/.git": "gitdir: elsewhere\n" };
    expect(await origins(worktree, "repo/sales/a.invite.md")).toEqual({});
    const root = { "repo/cordial.json": json(off("chasing")), "repo/.git/HEAD": "" };
    expect(await origins(root, "repo/sales/a.invite.md")).toEqual({ chasing: "repo/cordial.json" });
  });

  test("for a name with blanks and umlauts, however the host escapes it", async () => {
    const files = { "Büro 1/cordial.json": json(off("chasing")) };
    expect(await levels(files, "Büro 1/a.invite.md")).toEqual({ chasing: "off" });
  });

  test("or the one that was asked for", async () => {
    const projects = new Projects(tree(files), `${ROOT}sales/cordial.json`);
    expect([...(await projects.resolve(`${ROOT}a.invite.md`)).origins.keys()]).toEqual(["flattery"]);
  });
});

describe("extends", () => {
  test("starts from another file, and the nearer word counts more", async () => {
    const files = {
      "cordial.json": json({ rules: { chasing: "hint", flattery: "error" } }),
      "sales/cordial.json": json({ extends: "../cordial.json", rules: { chasing: "off" } }),
    };
    expect(await levels(files, "sales/a.invite.md")).toEqual({ chasing: "off", flattery: "error" });
    expect(await origins(files, "sales/a.invite.md")).toEqual({
      chasing: "sales/cordial.json",
      flattery: "cordial.json",
    });
  });

  test("takes several, the later counting more, and each once", async () => {
    const files = {
      "base.cordial.json": json({ rules: { chasing: "hint", flattery: "hint", shouting: "hint" } }),
      "one.cordial.json": json({ extends: "base.cordial.json", rules: { chasing: "error" } }),
      "two.cordial.json": json({ extends: "base.cordial.json", rules: { flattery: "error" } }),
      "cordial.json": json({ extends: ["one.cordial.json", "./two.cordial.json"] }),
    };
    expect(await levels(files, "a.invite.md")).toEqual({
      chasing: "error",
      flattery: "error",
      shouting: "hint",
    });
  });

  test("joins lists and maps, and the last of single values counts", async () => {
    const files = {
      "team.cordial.json": json({
        account: "free",
        lang: "de",
        phrases: { context: ["the guild"], avoid: ["synergy"] },
        relationships: { customer: "business" },
      }),
      "cordial.json": json({
        extends: "team.cordial.json",
        account: "premium",
        "sign-off": "Cheers",
        phrases: { context: ["the choir"] },
        relationships: { Alumna: "classmate" },
      }),
    };
    const { config } = await resolved(files, "a.invite.md");
    expect(config.house).toEqual({
      account: "premium",
      lang: "de",
      signOff: "Cheers",
      context: ["the guild", "the choir"],
      avoid: ["synergy"],
      relationships: new Map([
        ["customer", "business"],
        ["alumna", "classmate"],
      ]),
    });
  });

  test.each<readonly [what: string, files: Files, said: string]>([
    [
      "itself",
      { "cordial.json": json({ extends: "./cordial.json" }) },
      "cordial.json: “./cordial.json” leads in a circle: cordial.json → cordial.json.",
    ],
    [
      "a file that extends it in turn",
      {
        "cordial.json": json({ extends: "team/a.cordial.json" }),
        "team/a.cordial.json": json({ extends: "b.cordial.json" }),
        "team/b.cordial.json": json({ extends: "../cordial.json" }),
      },
      "team/b.cordial.json: “../cordial.json” leads in a circle: cordial.json → a.cordial.json → b.cordial.json → cordial.json.",
    ],
    [
      "what is not there",
      { "cordial.json": json({ extends: "team/cordial.json" }) },
      "cordial.json: “team/cordial.json” is not there.",
    ],
    [
      "what may not be opened",
      { "cordial.json": json({ extends: "team/cordial.json" }), "team/cordial.json": null },
      "cordial.json: “team/cordial.json” may not be opened.",
    ],
    [
      "what no folder holds",
      { "cordial.json": json({ extends: "../../../cordial.json" }) },
      "cordial.json: “../../../cordial.json” leads out of every folder.",
    ],
    [
      "an absolute path",
      { "cordial.json": json({ extends: "/etc/cordial.json" }) },
      "cordial.json: “/etc/cordial.json” leads out of every folder.",
    ],
    [
      "what is broken",
      { "cordial.json": json({ extends: "team/cordial.json" }), "team/cordial.json": "{" },
      "team/cordial.json: A closing } is missing before this.",
    ],
  ])("of %s is refused", async (_, files, said) => {
    expect(await complaints(files)).toEqual([said]);
  });
});

describe("overrides", () => {
  const files = {
    "cordial.json": json({
      rules: { chasing: "hint" },
      overrides: [
        { files: "*.reply.invite.md", rules: { chasing: "off" } },
        { files: ["sales/**", "press/"], account: "premium", rules: { flattery: "error" } },
        { files: "sales/north", rules: { flattery: "hint" } },
      ],
    }),
  };

  test.each([
    ["a.invite.md", { chasing: "hint" }],
    ["a.reply.invite.md", { chasing: "off" }],
    ["sales/a.reply.invite.md", { chasing: "off", flattery: "error" }],
    ["press/week/a.invite.md", { chasing: "hint", flattery: "error" }],
    ["sales/north/a.invite.md", { chasing: "hint", flattery: "hint" }],
    ["other/sales/a.invite.md", { chasing: "hint" }],
  ])("count in their order for %s", async (path, wanted) => {
    expect(await levels(files, path)).toEqual(wanted);
  });

  test("state defaults, too", async () => {
    expect((await resolved(files, "press/a.invite.md")).config.house?.account).toBe("premium");
    expect((await resolved(files, "a.invite.md")).config.house).toBeUndefined();
  });

  test("count from the folder of the file that states them", async () => {
    const presets = {
      "presets/team.cordial.json": json({
        overrides: [
          { files: "*.reply.invite.md", rules: { chasing: "off" } },
          { files: "presets/**", rules: { flattery: "off" } },
        ],
      }),
      "cordial.json": json({ extends: "presets/team.cordial.json" }),
    };
    expect(await levels(presets, "sales/a.reply.invite.md")).toEqual({ chasing: "off" });
  });
});

test("what is to be ignored is ignored, and nothing else", async () => {
  const files = { "cordial.json": json({ ignore: ["archive/", "*.draft.invite.md"] }) };
  const ignored = async (path: string) => (await resolved(files, path)).ignored;
  expect(await ignored("archive/2025/a.invite.md")).toBe(true);
  expect(await ignored("sales/a.draft.invite.md")).toBe(true);
  expect(await ignored("sales/a.invite.md")).toBe(false);
});

describe("a broken configuration", () => {
  test("is complained of, and what is right of it holds", async () => {
    const files = { "cordial.json": json({ rules: { chasing: "off", chasng: "off" } }) };
    expect(await complaints(files)).toEqual([
      "cordial.json: There is no rule “chasng”; did you mean “chasing”?",
    ]);
    expect(await levels(files, "a.invite.md")).toEqual({ chasing: "off" });
  });

  test("that may not be opened is complained of", async () => {
    expect(await complaints({ "cordial.json": null })).toEqual([
      "cordial.json: This configuration may not be opened.",
    ]);
  });

  test("leaves the last good one in force until it is mended or gone", async () => {
    const files: Record<string, string> = { "cordial.json": json(off("chasing")) };
    const projects = new Projects((uri) => tree(files)(uri));
    const now = async () => {
      projects.forget();
      const { origins, project } = await projects.resolve(`${ROOT}a.invite.md`);
      return [[...origins.keys()], project?.complaints.length];
    };
    expect(await now()).toEqual([["chasing"], 0]);
    files["cordial.json"] = '{ "rules": { "flattery": "off" }';
    expect(await now()).toEqual([["chasing"], 1]);
    files["cordial.json"] += " }";
    expect(await now()).toEqual([["flattery"], 0]);
    delete files["cordial.json"];
    expect(await now()).toEqual([[], undefined]);
  });
});
