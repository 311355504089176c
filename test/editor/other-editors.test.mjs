// The server in a real Neovim and a real Emacs, set up as docs/editors.md says: the same work, and the text on disk.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, test } from "node:test";

const here = import.meta.dirname;
const manual = readFileSync(join(here, "../../docs/editors.md"), "utf8");

/** How each editor is started with a file of the setup that the manual gives. */
const EDITORS = {
  Neovim: (setup) => [
    "nvim",
    "--clean",
    "--headless",
    "-n",
    "-i",
    "NONE",
    "-u",
    setup,
    "-S",
    join(here, "neovim.lua"),
  ],
  Emacs: (setup) => [
    "emacs",
    "--batch",
    "-f",
    "package-initialize",
    "-l",
    setup,
    "-l",
    join(here, "emacs.el"),
  ],
};

const isWrongName = ({ message }) => message.includes("The note greets Tom");

/** The first lines of code below the heading of an editor, as the manual gives them. */
function setupOf(editor) {
  const [, below] = manual.split(`\n## ${editor}\n`);
  return /^```\w+\n(.*?)^```$/ms.exec(below)[1];
}

for (const [editor, start] of Object.entries(EDITORS))
  describe(editor, { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "editor-"));
    const file = join(folder, "fair.invite.md");
    const text = () => readFileSync(file, "utf8");
    const lineOf = (words) => text().split("\n").indexOf(words) + 1;
    let seen;

    before(() => {
      cpSync(join(here, "workspace/fair.invite.md"), file);
      const work = {
        file,
        fix: { line: lineOf("Hi Tom,"), column: 4, title: "Greet Rob" },
        complete: { line: lineOf("- event: the Harbour Book Fair"), column: 1, typed: "- sta" },
        rename: { line: lineOf("Hi Ana,") + 1, column: 4, to: "Anna" },
        snippet: "invite-met",
      };
      const extension = editor === "Emacs" ? "el" : "lua";
      const setup = join(folder, `setup.${extension}`);
      writeFileSync(setup, setupOf(editor));
      const command = join(folder, "cordial");
      writeFileSync(command, `#!/bin/sh\nexec node "${join(here, "../../dist/cordial.cjs")}" "$@"\n`);
      chmodSync(command, 0o755);

      const [program, ...args] = start(setup);
      const run = spawnSync(program, args, {
        encoding: "utf8",
        timeout: 50_000,
        env: {
          ...process.env,
          PATH: `${folder}${delimiter}${process.env.PATH}`,
          HOME: folder,
          XDG_CACHE_HOME: folder,
          XDG_STATE_HOME: folder,
          EDITOR_TEST: JSON.stringify(work),
        },
      });
      writeFileSync(join(here, `out/${editor}.txt`), `${run.stdout}\n${run.stderr}`);
      seen = JSON.parse(run.stdout);
    });

    after(() => rmSync(folder, { recursive: true, force: true }));

    test("nothing goes wrong on the way", () => {
      assert.equal(seen.problem, undefined);
    });

    test("the wrong name is marked, and marked once", () => {
      const marked = seen.before.filter(isWrongName);
      assert.deepEqual(
        marked.map(({ text: under }) => under),
        ["Tom"],
      );
    });

    test("the hover says why", () => {
      assert.match(seen.hover, /wrong-name/);
    });

    test("the fix from the menu puts the name right, and the mark goes", () => {
      assert.ok(seen.actions.includes("Greet Rob"), seen.actions.join("\n"));
      assert.ok(!seen.after.some(isWrongName));
      assert.match(text(), /^Hi Rob,$/m);
    });

    test("a field is completed", () => {
      assert.ok(seen.completions.includes("status"), seen.completions.join("\n"));
      assert.match(text(), /^- event: the Harbour Book Fair\n- status: $/m);
    });

    test("a person gets another name in heading and greeting", () => {
      assert.match(text(), /^## \[Anna Silva\]/m);
      assert.match(text(), /^Hi Anna,$/m);
      assert.doesNotMatch(text(), /\bAna\b/);
    });

    // Neovim has snippets only since 0.10.
    if (editor === "Emacs")
      test("a snippet becomes a whole invitation", () => {
        assert.match(text(), /^## \[Full Name\]\(https:\/\/www\.linkedin\.com\/in\/\)$/m);
        assert.doesNotMatch(text(), /invite-met/);
      });
  });
