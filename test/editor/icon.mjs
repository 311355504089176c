// Draws the extension's icon anew: client/media/icon.svg -> icon.png. Run by hand when the drawing changes.
import { readFileSync } from "node:fs";
import { openBrowser } from "./browser.mjs";

const media = new URL("../../client/media/", import.meta.url);
const browser = await openBrowser({ width: 128, height: 128 });
await browser.page.setContent(
  `<style>body{margin:0}svg{display:block}</style>${readFileSync(new URL("icon.svg", media), "utf8")}`,
);
await browser.page.screenshot({ path: new URL("icon.png", media).pathname, omitBackground: true });
await browser.close();
