// The packed extension without Node: in a VS Code that is nothing but a page, and in the browser's part of a remote window.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { PreviewPage } from "./preview-page.mjs";
import { startServerless } from "./serverless.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const out = join(import.meta.dirname, "out");
const vsix = join(out, "cordial.vsix");

const HOSTS = {
  "VS Code without a server": (folder) => startServerless({ vsix, folder }),
  "The browser's part of a remote VS Code": () =>
    startHost({ vsix, settings: { "remote.extensionKind": { "cordial.cordial": ["web"] } } }),
};

for (const [name, start] of Object.entries(HOSTS))
  describe(name, { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "web-"));
    const text = () => readFileSync(join(folder, "fair.invite.md"), "utf8");
    let host;
    let browser;
    /** @type {Workbench} */
    let code;

    before(async () => {
      cpSync(join(import.meta.dirname, "workspace"), folder, { recursive: true });
      host = await start(folder);
      browser = await openBrowser();
      code = new Workbench(browser.page);
      await code.open(host.page(folder, "fair.invite.md"), "fair.invite.md");
    });

    afterEach(async (context) => {
      const picture = `${name} ${context.name}.png`.replaceAll(/[^\w.]+/g, "-");
      await browser.page.screenshot({ path: join(out, picture) });
      await code.unhover();
    });

    after(async () => {
      await browser?.close();
      await host?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test("underlines the wrong name", async () => {
      await code.squiggle("error: Tom");
    });

    test("says on hovering what is wrong, why, and who says so", async () => {
      await code.hover("Tom", ["The note greets Tom", "Instead:", "Whose rule:", "wrong-name"]);
    });

    test("puts the name right by a quick fix, on screen and in the file", async () => {
      await code.goTo(text().split("\n").indexOf("Hi Tom,") + 1, 5);
      await code.takeQuickFix("Greet Rob");
      await until("the text to change", async () => (await code.lines()).includes("Hi Rob,"));
      await code.squiggle("error: Tom", false);
      await code.save();
      await until("the file to change", () => /^Hi Rob,$/m.test(text()));
    });

    test("comes back after a restart of the server", async () => {
      await code.squiggle("hint: Ki");
      await code.command("Cordial: Restart Server");
      await code.squiggle("hint: Ki", false);
      await code.squiggle("hint: Ki");
      await code.languageStatus("2 notes, all fit to send");
      assert.deepEqual(await code.page.locator(".notification-toast").allInnerTexts(), []);
    });

    test("shows every letter in a preview, and marks one as sent", async () => {
      const preview = new PreviewPage(code.page);
      await code.command("Cordial: Open Preview");
      await until("the letters", async () => (await preview.filters())[0] === "All 2");
      await preview.press("Robert Jensen", "Mark sent");
      await until("the state", async () =>
        /sent \d{4}/.test(await preview.card("Robert Jensen").innerText()),
      );
      await code.save();
      await until("the file to change", () => /- status: sent \d{4}-/.test(text()));
    });
  });
