// Takes the README's pictures of Cordial at work, in docs/images or the folder that is given: a batch being written, and
// the preview of a list. Run by hand, once `test/editor/run` has packed the extension.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { PreviewPage } from "./preview-page.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const here = import.meta.dirname;
const pictures = process.argv[2] ?? join(here, "../../docs/images");
const folder = mkdtempSync(join(tmpdir(), "mixer-"));
cpSync(join(here, "picture"), folder, { recursive: true });
for (const file of ["ferry.invite.md", "ferry.csv"])
  cpSync(join(here, "workspace", file), join(folder, file));
mkdirSync(pictures, { recursive: true });

const host = await startHost({
  vsix: join(here, "out/cordial.vsix"),
  settings: {
    "breadcrumbs.enabled": false,
    "editor.fontSize": 15,
    "editor.hover.above": false,
    "editor.lineNumbers": "off",
    "editor.renderLineHighlight": "none",
    "problems.defaultViewMode": "table",
    "window.commandCenter": false,
    "workbench.activityBar.location": "hidden",
    "workbench.layoutControl.enabled": false,
  },
});
const browser = await openBrowser();
try {
  const code = new Workbench(browser.page);
  await code.open(host.page(folder, "mixer.invite.md"), "mixer.invite.md");
  await code.squiggle("error: Tom");
  await code.press("Control+B");
  await until("the problems", async () => (await code.problems()).length > 3);
  await code.focus();
  await code.hover("cards.", ["Whose rule"]);
  await until("the hover to have faded in", () =>
    browser.page.evaluate(() => document.getAnimations().every(({ playState }) => playState === "finished")),
  );
  await browser.page.screenshot({ path: join(pictures, "vscode.png") });

  await code.unhover();
  await code.closePanel();
  await code.press("Control+K");
  await code.press("w");
  await code.openFile("ferry.invite.md");
  await browser.page.locator(".codelens-decoration a", { hasText: "Preview" }).click();
  const preview = new PreviewPage(browser.page);
  await preview.shows("Oskar Lund: ready", "Wanjiru Maina: ready", "Pilar Ruiz: ready");
  await preview.press("Oskar Lund", "Mark sent");
  await until("the state", async () => (await preview.filters()).includes("Sent 1"));
  await browser.page.locator(".codelens-decoration", { hasText: "2 people" }).waitFor();
  await browser.page.screenshot({ path: join(pictures, "preview.png") });
} finally {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
