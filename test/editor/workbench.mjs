// What a person does in VS Code, and what they see of it.
import { until } from "./until.mjs";

const EDITOR = ".editor-instance .monaco-editor";

/** The page draws blanks as no-break spaces, and puts invisible marks between. */
const plain = (text) => text.replaceAll("\u00a0", " ").replace(/[\u200b-\u200d\ufeff]/g, "");

export class Workbench {
  constructor(page) {
    this.page = page;
  }

  press(keys) {
    return this.page.keyboard.press(keys);
  }

  type(text) {
    return this.page.keyboard.type(text, { delay: 5 });
  }

  async open(address, file) {
    await this.page.goto(address);
    await this.shows(file);
  }

  /** Another file of the folder, by its name. */
  async openFile(path) {
    await this.press("Control+P");
    await this.#pick(path);
    await this.shows(path.split("/").at(-1));
  }

  /** A file at the top of the folder, where the editor cannot search for one. */
  async explore(file) {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`).dblclick();
    await this.shows(file);
  }

  /** A file whose tab is on screen. */
  async backTo(file) {
    await this.page.locator(`.tab[data-resource-name="${file}"]`).click();
    await this.shows(file);
  }

  async shows(file) {
    await this.page.waitForSelector(`.tab.active[data-resource-name="${file}"]`, { timeout: 60_000 });
    await this.page.waitForSelector(`${EDITOR} .view-line`, { timeout: 30_000 });
  }

  async command(title) {
    await this.press("F1");
    await this.#pick(`>${title}`);
  }

  async #pick(text) {
    const box = this.page.locator(".quick-input-widget");
    await box.locator("input").fill(text);
    const words = text.replace(/^>/, "").split("/").at(-1);
    const rows = box.locator(".monaco-list-row");
    const first = rows.and(this.page.locator(".focused")).filter({ hasText: words });
    // The one that is meant need not be the first of those that are like it.
    const name = this.page.locator(".label-name", { hasText: new RegExp(`^${literal(words)}$`) });
    const exact = rows.filter({ has: name });
    await exact.or(first).first().waitFor();
    if ((await exact.count()) > 0) await exact.first().click();
    else await this.press("Enter");
    // What was picked may ask on in the same box.
    const input = box.locator("input[type=text]");
    await until(
      `${text} to be taken`,
      async () => !(await box.isVisible()) || (await input.inputValue()) !== text,
    );
  }

  /** Takes what a list of choices holds, by its words; the list comes up empty, and forgets what was typed before. */
  async choose(words) {
    const box = this.page.locator(".quick-input-widget");
    const wanted = box.locator(".monaco-list-row.focused:visible").filter({ hasText: words });
    await until(`a choice ${words}`, async () => {
      await box.locator(".monaco-list-row:visible").first().waitFor({ timeout: 2000 });
      await box.locator("input[type=text]").fill(words);
      await wanted.waitFor({ timeout: 2000 });
      return true;
    });
    await this.press("Enter");
    await until(`${words} to be taken`, async () => (await wanted.count()) === 0);
  }

  /** Names a file in a dialog that asks for one; it may still be looking around, and then forgets what was typed. */
  async choosePath(path) {
    const box = this.page.locator(".quick-input-widget");
    const input = box.locator("input[type=text]");
    const isAsking = async () => (await box.isVisible()) && (await input.inputValue()).startsWith("/");
    await until("the dialog", isAsking);
    await until("the dialog to take it", async () => {
      await input.fill(path);
      // While it looks around, it puts back its own proposal.
      await this.page.waitForTimeout(300);
      if ((await input.inputValue()) !== path) return false;
      await this.press("Enter");
      await until("an answer", async () => !(await isAsking()), 2000);
      return true;
    });
  }

  /** Saves a file that has no name yet. */
  async saveAs(path) {
    await this.press("Control+S");
    await this.choosePath(path);
    await this.shows(path.split("/").at(-1));
  }

  /** Whether a page within the page says something, as a preview does. */
  async inFrames(words) {
    for (const frame of this.page.frames())
      if (
        (
          await frame
            .locator("body")
            .innerText()
            .catch(() => "")
        ).includes(words)
      )
        return true;
    return false;
  }

  /** Not by a click, which may land on a link. */
  async focus() {
    await this.press("Escape");
    await this.page.locator(`${EDITOR} :is(.native-edit-context, textarea.inputarea)`).first().focus();
  }

  /** Puts the cursor at a line and column, counted from one. */
  async goTo(line, column = 1) {
    await this.focus();
    await this.press("Control+G");
    const box = this.page.locator(".quick-input-widget");
    await box.locator("input").fill(`:${line}:${column}`);
    await this.press("Enter");
    await box.waitFor({ state: "hidden" });
    await until(`the cursor at ${line}:${column}`, async () =>
      (await this.statusBar()).includes(`Ln ${line}, Col ${column}`),
    );
  }

  async save() {
    await this.focus();
    await this.press("Control+S");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  async statusBar() {
    return plain(await this.page.locator(".statusbar").innerText()).replace(/\s+/g, " ");
  }

  /** The lines on screen, from the top. */
  async lines() {
    const lines = await this.page.evaluate(
      (editor) =>
        [...document.querySelectorAll(`${editor} .view-lines > .view-line`)]
          .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
          .toSorted((one, other) => one.top - other.top)
          .map(({ text }) => text),
      EDITOR,
    );
    return lines.map(plain);
  }

  /** What is underlined on screen, as `severity: text`, from the top. */
  async squiggles() {
    const found = await this.page.evaluate((editor) => {
      const textUnder = (box) => {
        let text = "";
        for (const line of document.querySelectorAll(`${editor} .view-lines > .view-line`)) {
          const { top, bottom } = line.getBoundingClientRect();
          if (box.top + 1 < top || box.top + 1 > bottom) continue;
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            for (let index = 0; index < node.length; index += 1) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              const { left, width } = range.getBoundingClientRect();
              const middle = left + width / 2;
              if (width > 0 && middle > box.left && middle < box.right) text += node.data[index];
            }
          }
        }
        return text;
      };
      return [...document.querySelectorAll(`${editor} .view-overlays .cdr[class*="squiggly-"]`)]
        .map((mark) => ({ box: mark.getBoundingClientRect(), name: mark.className }))
        .toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
        .map(({ box, name }) => `${/squiggly-(\w+)/.exec(name)[1]}: ${textUnder(box)}`);
    }, EDITOR);
    return found.map(plain);
  }

  /** Waits until `said` is underlined, or, with `false`, until it no longer is. */
  squiggle(said, there = true) {
    return until(`${there ? "" : "no "}squiggle ${said}`, async () => {
      const all = await this.squiggles();
      if (all.includes(said) === there) return true;
      throw new Error(`there are: ${all.join(" | ")}`);
    });
  }

  /** Rests the mouse on a text and gives what pops up, once `wanted` is all in it; a hover fills in piece by piece. */
  async hover(text, wanted) {
    const popup = this.page.locator(".monaco-hover:not(.hidden):visible");
    return until(`a hover on ${text}`, async () => {
      if ((await popup.count()) === 0) {
        const { x, y } = await this.#middleOf(text);
        await this.page.mouse.move(x + 3, y);
        await this.page.mouse.move(x, y);
        await popup.first().waitFor({ timeout: 1500 });
      }
      const said = plain((await popup.allInnerTexts()).join("\n")).trim();
      if (wanted.every((words) => said.includes(words))) return said;
      throw new Error(`it says: ${said}`);
    });
  }

  async unhover() {
    await this.page.mouse.move(2, 2);
    await this.press("Escape");
  }

  async #middleOf(text) {
    const box = await this.page.evaluate(
      ({ editor, text }) => {
        for (const line of document.querySelectorAll(`${editor} .view-lines > .view-line`)) {
          const nodes = [];
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) nodes.push(walker.currentNode);
          const whole = nodes
            .map((node) => node.data)
            .join("")
            .replaceAll("\u00a0", " ");
          const at = whole.indexOf(text);
          if (at < 0) continue;
          const place = (offset) => {
            let rest = offset;
            for (const node of nodes) {
              if (rest <= node.length) return [node, rest];
              rest -= node.length;
            }
            return [line, 0];
          };
          const range = document.createRange();
          range.setStart(...place(at));
          range.setEnd(...place(at + text.length));
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      },
      { editor: EDITOR, text },
    );
    if (!box) throw new Error(`not on screen: ${text}`);
    return box;
  }

  /** The rows of the Problems panel. */
  async problems() {
    const panel = this.page.locator(".markers-panel");
    if (!(await panel.isVisible())) await this.press("Control+Shift+M");
    await panel.waitFor();
    const rows = await panel.locator(".monaco-list-row").allInnerTexts();
    return rows.map((row) => plain(row).replace(/\s+/g, " ").trim());
  }

  async closePanel() {
    if (await this.page.locator(".part.panel").isVisible()) await this.press("Control+J");
  }

  /**
   * The quick fixes at the cursor, once one begins with `wanted`. Now and then the first press shows nothing, and a
   * press on an open menu would take one.
   */
  async quickFixes(wanted) {
    const rows = this.#menu.locator(".monaco-list-row.action");
    return until(`a quick fix ${wanted}`, async () => {
      await this.press("Control+.");
      await rows.first().waitFor({ timeout: 4000 });
      const titles = (await rows.locator(".title").allInnerTexts()).map((title) => plain(title).trim());
      if (titles.some((title) => title.startsWith(wanted))) return titles;
      await this.press("Escape");
      throw new Error(`there are: ${titles.join(" | ")}`);
    });
  }

  async takeQuickFix(title) {
    await this.quickFixes(title);
    await this.#menu.locator(".monaco-list-row.action").filter({ hasText: title }).first().click();
    await this.#menu.waitFor({ state: "hidden" });
  }

  /** A second, hidden menu lies inside the first. */
  get #menu() {
    return this.page.locator(".action-widget:not(.action-list-submenu-panel)");
  }

  /** Waits for a notification, and gives its buttons. */
  async notification(words) {
    const toast = this.page.locator(".notification-toast").filter({ hasText: words }).first();
    await toast.waitFor();
    return { buttons: await toast.locator(".monaco-button").allInnerTexts(), toast };
  }

  /** What the language status item in the status bar says. */
  async languageStatus(wanted) {
    await until(`the status item to say ${wanted}`, async () => {
      await this.page.mouse.move(2, 2);
      await this.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
      const popup = this.page.locator(".hover-language-status").first();
      await popup.waitFor({ timeout: 1500 });
      const said = plain(await popup.innerText()).replace(/\s+/g, " ");
      if (said.includes(wanted)) return said;
      throw new Error(`it says: ${said}`);
    });
    await this.unhover();
  }

  /** What is suggested at the cursor. */
  async suggestions() {
    await this.press("Control+Space");
    const widget = this.page.locator(".suggest-widget.visible");
    await widget.waitFor();
    await until("the suggestions", async () => !(await widget.innerText()).startsWith("Loading"));
    return (await widget.locator(".monaco-list-row .label-name").allInnerTexts()).map(plain);
  }

  clipboard() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** A text as a regular expression that matches it and nothing else. */
const literal = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
