// What a person does in the preview, and what they see of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { until } from "./until.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page or frame has that a reader with other eyes, ears or hands would stumble over. */
export async function barriers(frame) {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split("\n").at(-1)}`,
    ),
  );
}

export class PreviewPage {
  constructor(page) {
    this.page = page;
    this.view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    this.cards = this.view.locator("#feed article");
  }

  /** The frame itself, for questions to its document. */
  frame() {
    return until("the preview's document", async () => {
      for (const frame of this.page.frames())
        if (
          (await frame.evaluate(() => document.getElementById("feed") !== null).catch(() => false)) === true
        )
          return frame;
      return undefined;
    });
  }

  card(name) {
    return this.cards.filter({ has: this.view.locator("h2", { hasText: name }) });
  }

  /** Waits until exactly these cards are there, each as `name: state`. */
  async shows(...wanted) {
    await until(`the cards ${wanted.join(", ")}`, async () => {
      const found = await this.cards.evaluateAll((cards) =>
        cards.map(
          (card) => `${card.querySelector("h2")?.textContent}: ${card.querySelector(".state")?.textContent}`,
        ),
      );
      if (JSON.stringify(found) === JSON.stringify(wanted)) return true;
      throw new Error(`there are: ${found.join(", ")}`);
    });
  }

  filter(name) {
    return this.view.locator("#filter label", { hasText: name }).click();
  }

  filters() {
    return this.view.locator("#filter label").allInnerTexts();
  }

  press(name, button) {
    return this.card(name).locator("footer button", { hasText: button }).click();
  }

  /** The name on the card that has the focus. */
  focused() {
    return this.view.locator("article:focus h2").innerText();
  }

  /** The name on the card on which the keys act. */
  current() {
    return this.view.locator("article.current h2").innerText();
  }
}
