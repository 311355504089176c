import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Progress } from "../../server/cli/progress.ts";
import { LARGEST_FILE } from "../../server/readable.ts";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

const WARNED = ROB.replace("It was a pleasure to meet you at the Chamber mixer. ", "");
const UNFIT = ROB.replace("Rob,\n", "Hi XX,\n");

describe("the exit code", () => {
  test.each([
    ["hints, when they matter", ROB, ["--fail-on", "hint"], 1],
    ["a warning", WARNED, [], 1],
    ["an error, when nothing matters", UNFIT, ["--fail-on", "never"], 0],
  ])("of %s", async (_, text, args, code) => {
    const { cordial } = folder({ "a.invite.md": text });
    expect((await cordial(["check", ...args])).code).toBe(code);
  });
});

describe("which files are checked", () => {
  const files = {
    "b.invite.md": ROB,
    "a.invite.md": ROB,
    "sub/c.invite.md": ROB,
    "notes.md": ROB,
    "node_modules/x/d.invite.md": ROB,
    "odd [name]/e.invite.md": ROB,
  };

  test.each([
    ["those of the current folder, when none is named", [], ["a", "b", "odd [name]/e", "sub/c"]],
    [
      "those of folders, of patterns, and named ones, each once",
      ["odd [name]", "?.invite.md", "./a.invite.md"],
      ["a", "b", "odd [name]/e"],
    ],
  ])("%s", async (_, args, names) => {
    const { cordial } = folder(files);
    const { out } = await cordial(["check", "--format", "json", ...args]);
    const report = JSON.parse(out) as { files: { path: string }[] };
    expect(report.files.map(({ path }) => path)).toEqual(names.map((name) => `${name}.invite.md`));
  });

  test("none that ignore files leave out, the nearest last", async () => {
    const { cordial, write } = folder({
      ...files,
      ".gitignore": "sub/\n/b.invite.md\nodd*/*\n",
      ".cordialignore": "!/b.invite.md\nf*\n",
      "odd [name]/.gitignore": "!e.invite.md\n",
      "sub/.cordialignore": "!*\n",
      "f.invite.md": ROB,
      ".git/HEAD": "",
    });
    const pathsOf = async (...args: string[]) => {
      const { out, code, err } = await cordial(["check", "--format", "json", ...args], { within: "" });
      const report = JSON.parse(out) as { files: { path: string }[] };
      return { paths: report.files.map(({ path }) => path), code, err };
    };
    expect((await pathsOf()).paths).toEqual(["a.invite.md", "b.invite.md", "odd [name]/e.invite.md"]);
    // Whoever names a file means it.
    expect((await pathsOf("f.invite.md", "f*")).paths).toEqual(["f.invite.md"]);
    expect(await pathsOf("sub")).toEqual({
      paths: [],
      code: 2,
      err: "cordial: sub: all files are left out by .gitignore, .cordialignore or cordial.json.\n",
    });
    write("sub/deep/.git/HEAD", "");
    const { out } = await cordial(["check", "--format", "json"], { within: "odd [name]" });
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: "e.invite.md" }] });
  });

  test("a named file, whatever its name", async () => {
    const { cordial } = folder(files);
    expect((await cordial(["check", "notes.md"])).out).toContain("notes.md");
  });
});

describe("what cannot be done", () => {
  test("is told in one line each, and the other files are still checked", async () => {
    const { cordial } = folder({
      "a.invite.md": ROB,
      "binary.invite.md": Uint8Array.of(35, 35, 32, 0, 1, 2),
      "latin.invite.md": Uint8Array.of(35, 35, 32, 0xfc, 10),
      "large.invite.md": "a ".repeat(LARGEST_FILE / 2 + 1),
      "empty/notes.md": "",
    });
    const { code, out, err } = await cordial(["check", "gone.invite.md", "x*.md", "empty", "."]);
    expect(code).toBe(2);
    expect(err.split("\n")).toEqual([
      "cordial: gone.invite.md: there is no such file or folder.",
      "cordial: x*.md: no file has such a name.",
      "cordial: empty: there is no .invite.md file in it.",
      "cordial: binary.invite.md is not a text file, so it is not checked.",
      "cordial: large.invite.md is larger than 5 MB, so it is not checked.",
      "cordial: latin.invite.md is not a text file in UTF-8, so it is not checked.",
      "",
    ]);
    expect(out).toContain("a.invite.md");
    expect(out).toContain("1 invitation: 1 ready");
  });

  test("leaves nothing to report when there is nothing else", async () => {
    const { cordial } = folder();
    expect(await cordial(["check"])).toEqual({
      code: 2,
      out: "",
      err: "cordial: .: there is no .invite.md file in it.\n",
    });
  });
});

describe("--fix", () => {
  const MENDED = ROB.replace("Rob,\n", "Hi Rob,\n");

  test("writes what is safe, reports what is left, and leaves other files alone", async () => {
    const { cordial, read, path } = folder({ "a.invite.md": ROB, "b.invite.md": KIND_ROB });
    const untouched = statSync(join(path, "b.invite.md")).ino;
    const { code, out } = await cordial(["check", "--fix"]);
    expect(read("a.invite.md")).toBe(MENDED);
    expect(statSync(join(path, "b.invite.md")).ino).toBe(untouched);
    expect(readdirSync(path)).toEqual(["a.invite.md", "b.invite.md"]);
    expect(out).toContain("a.invite.md (mended)");
    expect(out).toContain("kindest-regards");
    expect(out).not.toContain("curt-greeting");
    expect(code).toBe(0);
  });

  test("keeps permissions, links, byte order marks and line ends", async () => {
    const windows = `\u{feff}${ROB.replaceAll("\n", "\r\n")}`;
    const { cordial, path, read } = folder({ "real/a.invite.md": ROB, "windows.invite.md": windows });
    chmodSync(join(path, "real/a.invite.md"), 0o640);
    symlinkSync("real/a.invite.md", join(path, "link.invite.md"));
    await cordial(["check", "--fix", "link.invite.md", "windows.invite.md"]);
    expect(read("real/a.invite.md")).toBe(MENDED);
    expect(statSync(join(path, "real/a.invite.md")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(path, "link.invite.md")).isSymbolicLink()).toBe(true);
    expect(read("windows.invite.md")).toBe(windows.replace("Rob,\r\n", "Hi Rob,\r\n"));
  });
});

describe("--stdin", () => {
  test("checks what comes in", async () => {
    const { cordial } = folder();
    const { code, out } = await cordial(["check", "--stdin", "--stdin-filename", "draft.md"], {
      input: UNFIT,
    });
    expect(code).toBe(1);
    expect(out).toContain("draft.md");
    expect(out).toContain("leftover-hole");
  });

  test("with --fix prints the mended text, and the report beside it", async () => {
    const { cordial } = folder();
    const { out, err } = await cordial(["check", "--stdin", "--fix"], { input: ROB });
    expect(out).toBe(ROB.replace("Rob,\n", "Hi Rob,\n"));
    expect(err).toContain("kindest-regards");
  });

  test("says when what comes in is no text", async () => {
    const { cordial } = folder();
    const { code, out, err } = await cordial(["check", "--stdin"], { input: Uint8Array.of(0, 1) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("cordial: <stdin> is not a text file, so it is not checked.\n");
  });
});

/** What is written while files are checked, each of which takes so many milliseconds. */
function shown(files: number, each: number, isTTY = true): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress(files, { isTTY, write: (text) => written.push(text) }, () => now);
  for (let done = 0; done < files; done += 1) {
    now += each;
    progress.step();
  }
  progress.end();
  return written;
}

describe("progress", () => {
  test("is told now and then of long work only, and taken away at its end", () => {
    expect(shown(10, 10)).toEqual([]);
    expect(shown(5, 300)).toEqual([
      "\r\u001b[K2 of 5 files",
      "\r\u001b[K3 of 5 files",
      "\r\u001b[K4 of 5 files",
      "\r\u001b[K",
    ]);
    expect(shown(1000, 1).length).toBeLessThan(10);
  });

  test("is told to nobody who does not read along", () => {
    expect(shown(5, 300, false)).toEqual([]);
  });
});

describe("the report for people", () => {
  test("shows each finding at its line, with its fix", async () => {
    const { cordial } = folder({ "a.invite.md": ROB });
    const { out } = await cordial(["check"]);
    expect(out).toMatchInlineSnapshot(`
      "a.invite.md

        Rob Jensen · line 5 · 148 of 300 characters · ready

          hint  “Rob” alone sounds like a summons; a “Hi” takes two letters.  curt-greeting
            9 | Rob,
              | ^^^
                fix: Write “Hi Rob” instead

          hint  Some readers find “Kindest regards” too casual; “Sincerely” offends nobody.  kindest-regards
            13 | Kindest regards,
               | ^^^^^^^^^^^^^^^^
                 fix: Close with “Sincerely”

      1 invitation: 1 ready
      2 hints
      1 of them can be mended with --fix
      "
    `);
  });

  test("counts how the invitations stand", async () => {
    const { cordial } = folder({
      "a.invite.md": KIND_ROB,
      "b.invite.md": UNFIT,
      "c.invite.md": WARNED,
      "d.invite.md": "## Kit\n",
    });
    expect((await cordial(["check"])).out).toContain(
      "4 invitations: 1 ready, 1 could be better, 1 not written yet, 1 not fit to send\n",
    );
  });

  test("has colours where they are wanted, and lets nothing else steer the terminal", async () => {
    const { cordial } = folder({ "a.invite.md": ROB.replace("Rob,", "Rob\u001b[3m\u202e,") });
    const { out } = await cordial(["check", "--color"]);
    expect(out).toContain("\u001b[1m");
    expect(out).not.toContain("\u001b[3m");
    expect(out).not.toContain("\u202e");
  });

  test.each([
    [{ isTTY: true, env: {} }, [], true],
    [{ isTTY: false, env: {} }, [], false],
    [{ isTTY: true, env: { NO_COLOR: "1" } }, [], false],
    [{ isTTY: true, env: { NO_COLOR: "1" } }, ["--color"], true],
    [{ isTTY: true, env: { TERM: "dumb" } }, [], false],
    [{ isTTY: true, env: {} }, ["--no-color"], false],
    [{ isTTY: false, env: { FORCE_COLOR: "1" } }, [], true],
  ])("has colours where a person reads along and wants them (%#)", async (setting, args, colored) => {
    const { cordial } = folder({ "a.invite.md": ROB });
    expect((await cordial(["check", ...args], setting)).out.includes("\u001b[")).toBe(colored);
  });
});
