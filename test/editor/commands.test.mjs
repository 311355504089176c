// The commands of the packed extension, used as a person would: what is on the page, and what is left on disk.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { startServerless } from "./serverless.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const out = join(import.meta.dirname, "out");
const vsix = join(out, "cordial.vsix");
const FILE = "seeds.invite.md";

/** How each is started, and how a person names a file of the folder in its dialogs. */
const HOSTS = {
  "VS Code": { start: () => startHost({ vsix }), path: (folder, file) => join(folder, file) },
  "VS Code without a server": {
    start: (folder) => startServerless({ vsix, folder }),
    path: (_, file) => `/${file}`,
  },
};

for (const [name, { start, path }] of Object.entries(HOSTS))
  describe(`Commands in ${name}`, { timeout: 240_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "seeds-"));
    const onDisk = (file) => readFileSync(join(folder, file), "utf8");
    /** The first names of those whose row says that they were written to. */
    const sentIn = (list) =>
      onDisk(list)
        .split("\n")
        .filter((line) => /,sent 20\d\d-\d\d-\d\d$/.test(line))
        .map((line) => line.split(",")[0]);
    const lineOf = (words) =>
      onDisk(FILE)
        .split("\n")
        .findIndex((line) => line.startsWith(words)) + 1;
    let host;
    let browser;
    /** @type {Workbench} */
    let code;

    before(async () => {
      cpSync(join(import.meta.dirname, "workspace"), folder, { recursive: true });
      host = await start(folder);
      browser = await openBrowser();
      code = new Workbench(browser.page);
      await code.open(host.page(folder, FILE), FILE);
      await code.squiggle("error: Quentin");
    });

    afterEach(async (context) => {
      const picture = `commands in ${name} ${context.name}.png`.replaceAll(/[^\w.]+/g, "-");
      await browser.page.screenshot({ path: join(out, picture) });
      await code.unhover();
    });

    after(async () => {
      await browser?.close();
      await host?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test("goes to the next note with problems, by a key", async () => {
      await code.goTo(1);
      await code.press("Control+F8");
      await until("the cursor to move", async () =>
        (await code.statusBar()).includes(`Ln ${lineOf("Hi Quentin")}, Col`),
      );
      assert.match(await code.statusBar(), /The note greets Quentin/);
    });

    test("explains the rule at the cursor", async () => {
      await code.command("Cordial: Explain Rule...");
      await code.page.locator(".tab.active", { hasText: "wrong-name.md" }).waitFor();
      await until(
        "the page of the rule",
        async () =>
          (await code.inFrames("Somebody else's name")) ||
          (await code.lines()).includes("# Somebody else's name"),
      );
      await code.backTo(FILE);
    });

    test("explains a rule that is chosen", async () => {
      await code.goTo(1);
      await code.command("Cordial: Explain Rule...");
      await code.choose("kindest");
      await code.page.locator(".tab.active", { hasText: "kindest-regards.md" }).waitFor();
      await code.backTo(FILE);
    });

    test("copies the next unsent note that is ready, opens the profile, and marks it as sent from the message", async () => {
      await code.goTo(1);
      await code.command("Cordial: Copy Next Unsent Note and Open the Profile");
      const dialog = code.page.locator(".monaco-dialog-box");
      await dialog.filter({ hasText: "https://www.linkedin.com/in/cleo-marsh-example" }).waitFor();
      await dialog.locator(".monaco-button", { hasText: "Cancel" }).click();
      assert.match(await code.clipboard(), /^Hi Cleo, .*Sincerely,\nLinda$/s);
      assert.match(await code.statusBar(), new RegExp(`Ln ${lineOf("## [Cleo")}, Col`));
      const { toast, buttons } = await code.notification("Copied Cleo Marsh's note");
      assert.deepEqual(buttons, ["Mark Sent"]);
      await toast.locator(".monaco-button", { hasText: "Mark Sent" }).click();
      await until(
        "the status",
        async () => (await code.lines()).filter((line) => line.startsWith("- status: sent 20")).length > 1,
      );
      await code.save();
      await until("the file", () => /## \[Cleo[^#]*- status: sent 20\d\d-\d\d-\d\d\n/.test(onDisk(FILE)));
      await code.command("Cordial: Copy Next Unsent Note and Open the Profile");
      await code.notification("No note is ready: 1 is a draft or has problems.");
    });

    test("copies rows of a list one by one, and marks each as sent in the list", async () => {
      await code.explore("ferry.invite.md");
      const lens = code.page.locator(".codelens-decoration a", { hasText: "Copy next" });
      for (const [who, gift] of [
        ["Oskar Lund", "the brass ship's bell"],
        ["Wanjiru Maina", "the timetable of 1931"],
      ]) {
        const [first] = who.split(" ");
        await lens.click();
        const dialog = code.page.locator(".monaco-dialog-box");
        await dialog.filter({ hasText: `${first.toLowerCase()}-` }).waitFor();
        await dialog.locator(".monaco-button", { hasText: "Cancel" }).click();
        assert.ok((await code.clipboard()).startsWith(`Hi ${first}, thank you for ${gift}`));
        const { toast } = await code.notification(`Copied ${who}'s note`);
        await toast.locator(".monaco-button", { hasText: "Mark Sent" }).click();
        await until("the row on the disk", () => sentIn("ferry.csv").includes(first));
      }
      assert.deepEqual(sentIn("ferry.csv"), ["Oskar", "Wanjiru"]);
      await code.page.locator(".codelens-decoration", { hasText: /1 person · .* · 2 sent/ }).waitFor();
      // The batch itself is as it was: the list keeps the book.
      assert.doesNotMatch(onDisk("ferry.invite.md"), /sent/);
      await code.backTo(FILE);
    });

    test("marks the invitation at the cursor as sent, by a key", async () => {
      await code.goTo(lineOf("Hi Quentin"), 4);
      await code.press("Control+K");
      await code.press("t");
      await until(
        "the status",
        async () => (await code.lines()).filter((line) => line.startsWith("- status: sent 20")).length > 2,
      );
      await code.save();
      await until("the file", () => /## \[Ben[^#]*- status: sent 20\d\d-\d\d-\d\d\n/.test(onDisk(FILE)));
    });

    test("adds an invitation at the end, with gaps to fill", async () => {
      await code.command("Cordial: New Invitation...");
      await code.choose("group");
      await until("the invitation", async () =>
        (await code.lines()).some((line) => line.startsWith("## [Full Name]")),
      );
      await code.type("Tom Achterberg");
      await code.press("Tab");
      await code.press("Tab");
      await code.type("Bakers of the North");
      await code.press("Escape");
      await code.save();
      await until("the file", () =>
        /Linda\n\n## \[Tom Achterberg\]\(.*\)\n\n- relationship: group\n- group: Bakers of the North\n\nHi Tom,\n\nWe are both in Bakers of the North\./.test(
          onDisk(FILE),
        ),
      );
    });

    test("exports the notes that are fit to send", async () => {
      await code.explore("fair.invite.md");
      await code.command("Cordial: Export Notes...");
      await code.choose("CSV");
      await until("the notes", async () => (await code.lines())[0]?.startsWith("linkedin_url,first_name"));
      await code.notification("1 is left out.");
    });

    test("begins a batch from a relationship", async () => {
      await code.command("Cordial: New Batch...");
      await code.choose("met");
      await until("the batch", async () => (await code.lines()).includes("relationship: met"));
      await code.type("Nora Bell");
      for (let stop = 1; stop < 7; stop += 1) await code.press("Tab");
      await code.type("Ines Duarte");
      await code.press("Tab");
      await until("the greeting", async () => (await code.lines()).includes("Hi Ines,"));
      const lines = await code.lines();
      assert.ok(lines.includes("  name: Nora Bell"), lines.join("\n"));
      assert.ok(lines.includes("Hi Ines,"), lines.join("\n"));
      assert.ok(
        lines.some((line) => line.startsWith("Nora")),
        lines.join("\n"),
      );
      await code.press("Escape");
      // The folder that is served over http is slow to say that there is no such file yet.
      if (name !== "VS Code") return;
      await code.saveAs(path(folder, "mine.invite.md"));
      await until(
        "the file",
        () => existsSync(join(folder, "mine.invite.md")) && onDisk("mine.invite.md") !== "",
      );
      assert.match(
        onDisk("mine.invite.md"),
        /^---\nsender:\n {2}name: Nora Bell\n[^#]*relationship: met\n---\n/,
      );
    });

    test("begins a batch from a list of people", async () => {
      await code.command("Cordial: Turn a List of People into a Batch...");
      await code.choosePath(path(folder, "people.csv"));
      await code.choose("One template");
      await code.shows("people.invite.md");
      assert.ok((await code.lines()).includes("recipients: people.csv"));
      assert.match(onDisk("people.invite.md"), /^## Template\n\nHi \{\{first_name\}\},/m);
    });

    test("writes placeholders as another tool does", async () => {
      await code.command("Cordial: Convert Placeholders...");
      await code.choose("Convert placeholders to");
      await until("the text to change", async () => !(await code.lines()).includes("Hi {{first_name}},"));
      await code.save();
      assert.doesNotMatch(onDisk("people.invite.md"), /^Hi \{\{first_name\}\},/m);
    });
  });

describe("The walkthrough", { timeout: 120_000 }, () => {
  let host;
  let browser;

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test("shows how to write the first batch, with a picture for each step", async () => {
    host = await startHost({ vsix });
    browser = await openBrowser();
    const code = new Workbench(browser.page);
    await code.open(host.page(join(import.meta.dirname, "workspace"), FILE), FILE);
    await code.command("Welcome: Open Walkthrough...");
    await code.choose("Write your first batch");
    const page = code.page.locator(".gettingStartedContainer");
    await page.locator(".step-title", { hasText: "Begin a batch" }).first().waitFor();
    const titles = await page.locator(".getting-started-step .step-title").allInnerTexts();
    assert.deepEqual(titles, [
      "Begin a batch",
      "Let Cordial read along",
      "Put it right",
      "See who is ready",
      "Send them, one by one",
    ]);
    await browser.page.screenshot({ path: join(out, "walkthrough.png") });
  });
});

describe("In German", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "deutsch-"));
  let host;
  let browser;
  /** @type {Workbench} */
  let code;

  before(async () => {
    cpSync(join(import.meta.dirname, "workspace"), folder, { recursive: true });
    host = await startServerless({ vsix, folder });
    browser = await openBrowser();
    // What a language pack would say; the editor's own words stay English without one.
    await browser.page.addInitScript({ content: 'globalThis._VSCODE_NLS_LANGUAGE = "de";' });
    code = new Workbench(browser.page);
    await code.open(host.page(folder, FILE), FILE);
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("says what is wrong, and why", async () => {
    await code.squiggle("error: Quentin");
    await code.hover("Quentin", ["Die Nachricht grüßt Quentin", "Stattdessen:", "Wessen Regel:"]);
    await code.unhover();
    await code.languageStatus("3 Nachrichten, davon 1 noch nicht sendefertig");
  });

  test("offers to mend it", async () => {
    await code.goTo(23, 5);
    await code.takeQuickFix("Ben grüßen");
    await until("the text to change", async () =>
      (await code.lines()).some((line) => line.startsWith("Hi Ben,")),
    );
    await browser.page.screenshot({ path: join(out, "german.png") });
  });
});
