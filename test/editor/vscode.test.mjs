// The packed extension in a real VS Code: what a person sees of it, and what is left on disk.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const out = join(import.meta.dirname, "out");
const folder = mkdtempSync(join(tmpdir(), "fair-"));
const onDisk = (file) => readFileSync(join(folder, file), "utf8");
const project = (text) => writeFileSync(join(folder, "cordial.json"), text);
/** The line that begins with some words, counted from one. */
const lineOf = (file, words) =>
  onDisk(file)
    .split("\n")
    .findIndex((line) => line.startsWith(words)) + 1;

describe("VS Code", { timeout: 240_000 }, () => {
  let host;
  let browser;
  /** @type {Workbench} */
  let code;
  let shots = 0;

  before(async () => {
    cpSync(join(import.meta.dirname, "workspace"), folder, { recursive: true });
    host = await startHost({
      vsix: join(out, "cordial.vsix"),
      settings: { "files.associations": { "**/letters/*.md": "markdown" } },
    });
    browser = await openBrowser();
    code = new Workbench(browser.page);
    await code.open(host.page(folder, "fair.invite.md"), "fair.invite.md");
  });

  afterEach(async ({ name }) => {
    shots += 1;
    const file = `${String(shots).padStart(2, "0")} ${name}.png`.replace(/[^\w.]+/g, "-");
    await browser.page.screenshot({ path: join(out, file) });
    await code.unhover();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("knows the file by its suffix", async () => {
    await until("the language", async () => (await code.statusBar()).includes("Invitations"));
  });

  test("underlines the wrong name", async () => {
    await code.squiggle("error: Tom");
  });

  test("lists it among the problems", async () => {
    await until("the problem", async () => (await code.problems()).some((row) => row.includes("wrong-name")));
    await code.closePanel();
  });

  test("says on hovering what is wrong, why, and who says so", async () => {
    await code.hover("Tom", ["The note greets Tom", "Instead:", "Whose rule:", "Lisa Grimm", "wrong-name"]);
  });

  // One link is the diagnostic's own, the other the hover's.
  for (const [whose, link] of [
    ["diagnostic", ".hover-row .code-link"],
    ["hover", ".hover-row a[data-href^='command:cordial.explainRule']"],
  ])
    test(`opens the page of the rule from the link of the ${whose}`, async () => {
      await code.hover("Tom", ["The note greets Tom", "wrong-name"]);
      await code.page.locator(link).first().click();
      await code.page.locator(".tab.active", { hasText: "wrong-name.md" }).waitFor();
      await code.backTo("fair.invite.md");
    });

  test("says in the status item how many notes are not fit to send", async () => {
    await code.languageStatus("2 notes, 1 not fit to send");
  });

  test("asks before it copies a note that is not fit to send", async () => {
    await code.goTo(lineOf("fair.invite.md", "Hi Tom"));
    await code.command("Cordial: Copy Note");
    const { buttons, toast } = await code.notification("is not fit to send yet");
    assert.deepEqual(buttons, ["Copy Anyway", "Show Problems"]);
    await toast.locator(".monaco-button", { hasText: "Copy Anyway" }).click();
    await until("the note on the clipboard", async () => (await code.clipboard()).startsWith("Hi "));
  });

  test("puts the name right by a quick fix, on screen and on disk", async () => {
    await code.goTo(lineOf("fair.invite.md", "Hi Tom"), 5);
    await code.takeQuickFix("Greet Rob");
    await until("the text to change", async () => (await code.lines()).includes("Hi Rob,"));
    await code.squiggle("error: Tom", false);
    await code.save();
    assert.match(onDisk("fair.invite.md"), /^Hi Rob,$/m);
    assert.doesNotMatch(onDisk("fair.invite.md"), /Tom/);
  });

  test("says in the status item that all is well", async () => {
    await code.languageStatus("2 notes, all fit to send");
  });

  test("copies the note", async () => {
    await code.goTo(lineOf("fair.invite.md", "Hi Rob"));
    await code.command("Cordial: Copy Note");
    await code.notification("Copied Robert Jensen's note (");
    assert.match(await code.clipboard(), /^Hi Rob,/);
  });

  test("leaves a gap that only the writer can fill, with the cursor in it", async () => {
    await code.openFile("gap.invite.md");
    await code.goTo(lineOf("gap.invite.md", "I saw"));
    await code.takeQuickFix("Add “I'd like to");
    await until("the gap", async () => /I'd\s+like to .*\[/.test((await code.lines()).join(" ")));
    await code.type("plan the next one with you");
    await code.save();
    assert.match(onDisk("gap.invite.md"), /I'd like to .*plan the next one with you\./);
  });

  test("goes on with a list of fields", async () => {
    await code.openFile("fair.invite.md");
    await code.goTo(lineOf("fair.invite.md", "- event"));
    await code.press("End");
    await code.press("Enter");
    await code.type("offer: the photographs");
    await until("the field", async () => (await code.lines()).includes("- offer: the photographs"));
  });

  test("types a whole invitation from a snippet", async () => {
    await code.openFile("new.invite.md");
    await code.goTo(1);
    await code.type("invite-met");
    await code.press("Tab");
    await code.type("Nora Okafor");
    await code.press("Tab");
    await code.type("https://www.linkedin.com/in/nora-okafor-example");
    await code.press("Tab");
    await code.type("the printers' evening");
    const lines = await until("the last letter typed", async () => {
      const lines = await code.lines();
      return lines.includes("- event: the printers' evening") && lines;
    });
    assert.ok(lines.includes("Hi Nora,"), lines.join("\n"));
    assert.ok(
      lines.some((line) => line.startsWith("It was good to meet you at the printers' evening.")),
      lines.join("\n"),
    );
  });

  test("serves such a file opened as Markdown", async () => {
    await code.openFile("letters/thanks.invite.md");
    await until("the language", async () => (await code.statusBar()).includes("Markdown"));
    await code.squiggle("error: Tom");
  });

  test("offers the snippets in such a file opened as Markdown, and in no other", async () => {
    await code.goTo(14);
    await code.type("invite-met");
    assert.ok((await code.suggestions()).includes("invite-met"));
    await code.press("Escape");
    await code.openFile("letters/readme.md");
    await code.goTo(4);
    await code.type("invite-met");
    assert.deepEqual(
      (await code.suggestions()).filter((label) => label.startsWith("invite-")),
      [],
    );
  });

  test("switches a rule off by a setting, without a restart", async () => {
    await code.openFile("letters/thanks.invite.md");
    mkdirSync(join(folder, ".vscode"));
    const settings = (rules) => writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(rules));
    settings({ "cordial.rules": { "wrong-name": "off" } });
    await code.squiggle("error: Tom", false);
    settings({});
    await code.squiggle("error: Tom");
  });

  test("follows cordial.json without a restart, and keeps to its last good word", async () => {
    await code.openFile("letters/thanks.invite.md");
    await code.squiggle("error: Tom");
    project('{ "rules": { "wrong-name": "off" } }');
    await code.squiggle("error: Tom", false);
    project('{ "rules": { "wrong-nam": "off" } }');
    await until("the problem", async () =>
      (await code.problems()).some((row) => row.includes("did you mean “wrong-name”?")),
    );
    await code.closePanel();
    await code.squiggle("error: Tom", false);
    project("{}");
    await code.squiggle("error: Tom");
  });

  test("knows cordial.json by its schema, and says each mistake in it once", async () => {
    project('{\n  // ours\n  "rules": { "wrong-nam": "off", },\n  ""\n}\n');
    await code.openFile("cordial.json");
    await until("the language", async () => (await code.statusBar()).includes("JSON with Comments"));
    await code.goTo(4, 4);
    assert.ok((await code.suggestions()).includes("relationships"));
    await code.press("Escape");
    project('{\n  // ours\n  "rules": { "wrong-nam": "off", }\n}\n');
    await until("one problem", async () => {
      const rows = (await code.problems()).filter((row) => /wrong-nam\b/.test(row));
      if (rows.length === 1) return true;
      throw new Error(`there are: ${rows.join(" | ")}`);
    });
    await code.closePanel();
    project("{}");
    await code.openFile("letters/thanks.invite.md");
  });

  test("comes back after a restart of the server", async () => {
    await code.command("Cordial: Restart Server");
    await code.squiggle("error: Tom", false);
    await code.squiggle("error: Tom");
    await code.languageStatus("1 note, not fit to send");
  });

  test("shows its output", async () => {
    await code.command("Cordial: Show Output");
    const shown = code.page.locator(".part.panel select.monaco-select-box").first();
    await until("the output of Cordial", async () => (await shown.inputValue()) === "Cordial");
    await code.closePanel();
  });
});
