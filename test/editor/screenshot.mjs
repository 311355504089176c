// Takes the README's picture of Cordial at work, docs/images/vscode.png, or the file that is given. Run by hand, once
// `test/editor/run` has packed the extension.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const here = import.meta.dirname;
const picture = process.argv[2] ?? join(here, "../../docs/images/vscode.png");
const folder = mkdtempSync(join(tmpdir(), "mixer-"));
cpSync(join(here, "picture"), folder, { recursive: true });
mkdirSync(dirname(picture), { recursive: true });

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
  await browser.page.screenshot({ path: picture });
} finally {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
