// The preview in a real VS Code: what a person sees in it, does in it, and what is left in the file.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startHost } from "./host.mjs";
import { barriers, PreviewPage } from "./preview-page.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const out = join(import.meta.dirname, "out");
const folder = mkdtempSync(join(tmpdir(), "preview-"));
const FILE = "preview.invite.md";
const EVIL = `<img src=x onerror="document.title='hacked'">`;
const onDisk = (file) => readFileSync(join(folder, file), "utf8");
const lineOf = (file, words) =>
  onDisk(file)
    .split("\n")
    .findIndex((line) => line.startsWith(words)) + 1;

/** A thousand notes that are not alike in height. */
const MANY = Array.from(
  { length: 1000 },
  (_, index) =>
    `## Rob Jensen ${index}\n\nHi Rob,\n\n${"Thank you for the talk on maps. ".repeat(1 + (index % 9))}\n\nLinda\n`,
).join("\n");

describe("The preview", { timeout: 240_000 }, () => {
  let host;
  let browser;
  /** @type {Workbench} */
  let code;
  /** @type {PreviewPage} */
  let preview;
  let shots = 0;

  before(async () => {
    cpSync(join(import.meta.dirname, "workspace"), folder, { recursive: true });
    writeFileSync(join(folder, "many.invite.md"), MANY);
    host = await startHost({
      vsix: join(out, "cordial.vsix"),
      settings: { "files.simpleDialog.enable": true },
    });
    browser = await openBrowser({ width: 1500, height: 950 });
    code = new Workbench(browser.page);
    preview = new PreviewPage(browser.page);
    await code.open(host.page(folder, FILE), FILE);
    browser.page.setDefaultTimeout(20_000);
  });

  afterEach(async ({ name }) => {
    shots += 1;
    const file = `preview ${String(shots).padStart(2, "0")} ${name}.png`.replace(/[^\w.]+/g, "-");
    await browser.page.screenshot({ path: join(out, file) });
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits for the cursor in the file, whether or not the file has the focus. */
  const cursorAt = async (line) =>
    until(`the cursor in line ${line}`, async () => {
      const numbers = await browser.page.locator(".editor-instance .active-line-number").allInnerTexts();
      return numbers.includes(String(line));
    });

  test("opens beside the file from above a heading", async () => {
    await browser.page.locator(".codelens-decoration a", { hasText: "Preview" }).first().click();
    await preview.shows(
      "Rob Jensen: ready",
      `${EVIL}: 5 problems`,
      "Ines Weber: sent 2026-05-02",
      "Al Ito: ready",
    );
    assert.deepEqual(await preview.filters(), ["All 4", "Ready 2", "Problems 1", "Sent 1"]);
  });

  test("shows each note as its recipient will read it, and what it is made of", async () => {
    const al = await preview.card("Al Ito").innerText();
    for (const words of ["row 1", "Hi Al, your tide tables saved our evening.", "/300", "Not found"])
      assert.ok(al.includes(words), al);
    const [mark] = await preview.card("Rob Jensen").locator("mark.k-name").allInnerTexts();
    assert.equal(mark, "Rob");
  });

  test("takes markup in names and notes for text, and lets nothing else run", async () => {
    const frame = await preview.frame();
    const seen = await frame.evaluate(async () => {
      const blocked = new Promise((resolve) =>
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective)),
      );
      const script = document.createElement("script");
      script.textContent = "document.title = 'hacked'";
      document.body.append(script);
      const image = document.createElement("img");
      image.src = "https://example.org/x.png";
      document.body.append(image);
      const directive = await blocked;
      for (const one of [script, image]) one.remove();
      return {
        images: document.querySelectorAll("#feed img, #feed script, #feed b").length,
        title: document.title,
        directive,
      };
    });
    assert.equal(seen.images, 0);
    assert.notEqual(seen.title, "hacked");
    assert.match(seen.directive, /script-src|img-src/);
    assert.ok((await preview.card("onerror").innerText()).includes("<script>"));
  });

  test("shows what is ready, has problems or is sent", async () => {
    await preview.filter("Problems");
    await preview.shows(`${EVIL}: 5 problems`);
    await preview.filter("Sent");
    await preview.shows("Ines Weber: sent 2026-05-02");
    await preview.filter("Ready");
    await preview.shows("Rob Jensen: ready", "Al Ito: ready");
    await preview.filter("All");
  });

  test("copies a note, and asks before it copies one that is not fit to send", async () => {
    await preview.press("Rob Jensen", "Copy");
    await code.notification("Copied Rob Jensen's note (");
    assert.match(await code.clipboard(), /^Hi Rob,\n\nThank you/);
    await preview.press("onerror", "Copy");
    const { buttons } = await code.notification("is not fit to send yet");
    assert.deepEqual(buttons, ["Copy Anyway", "Show Problems"]);
    await code.press("Escape");
  });

  test("shows the place of a card in the file", async () => {
    await preview.card("Ines Weber").locator("h2").click();
    await cursorAt(lineOf(FILE, "## Ines"));
    assert.equal(await preview.current(), "Ines Weber");
  });

  test("follows the cursor", async () => {
    await code.goTo(lineOf(FILE, "Hi Tom"));
    await until("the card", async () => (await preview.current()) === EVIL);
    await code.goTo(lineOf(FILE, "Hi {{first_name}}"));
    await until("the card", async () => (await preview.current()) === "Al Ito");
  });

  test("goes from card to card by the keyboard, and by Enter into the file", async () => {
    await preview.card("Rob Jensen").locator("h2").click();
    assert.equal(await preview.focused(), "Rob Jensen");
    await code.press("ArrowDown");
    assert.equal(await preview.focused(), EVIL);
    await code.press("End");
    assert.equal(await preview.focused(), "Al Ito");
    await code.press("Home");
    await code.press("Tab");
    const frame = await preview.frame();
    assert.match(await frame.evaluate(() => document.activeElement?.tagName), /^(A|BUTTON)$/);
    await code.press("Shift+Tab");
    await code.press("Enter");
    await cursorAt(lineOf(FILE, "## [Rob"));
    await until("the file", async () => (await code.page.locator(".monaco-editor.focused").count()) > 0);
    await code.type("x");
    await until("the letter in the file", async () =>
      (await code.lines()).some((line) => line.includes("xRob")),
    );
    await code.press("Control+Z");
  });

  test("shows at once what is typed", async () => {
    await code.goTo(lineOf(FILE, "Dear Ines"));
    await code.goTo(lineOf(FILE, "Hi Rob,"), 8);
    await code.type(" dear Rob");
    await until("the words", async () =>
      (await preview.card("Rob Jensen").innerText()).includes("Hi Rob, dear Rob"),
    );
    for (let times = 0; times < " dear Rob".length; times += 1) await code.press("Backspace");
    await until(
      "the words to go",
      async () => !(await preview.card("Rob Jensen").innerText()).includes("dear Rob"),
    );
  });

  test("goes on to the next letter that is not sent", async () => {
    await preview.press("onerror", "Next");
    assert.equal(await preview.focused(), "Al Ito");
  });

  test("marks a letter as sent, in the file too", async () => {
    await preview.press("Rob Jensen", "Mark sent");
    await until("the state", async () => /sent \d{4}/.test(await preview.card("Rob Jensen").innerText()));
    await code.save();
    assert.match(
      onDisk(FILE),
      /- event: the harbour evening\n- status: sent \d{4}-\d\d-\d\d\n- fingerprint: [0-9a-f]{8}\n/,
    );
    assert.deepEqual(await preview.filters(), ["All 4", "Ready 1", "Problems 1", "Sent 2"]);
  });

  test("marks a row as sent by writing down what was sent to whom", async () => {
    await preview.press("Al Ito", "Mark sent");
    await until("the state", async () => /sent \d{4}/.test(await preview.card("Al Ito").innerText()));
    await code.save();
    assert.match(
      onDisk(FILE),
      /## \[Al Ito\]\(https:\/\/www\.linkedin\.com\/in\/al-ito-example\)\n\n- status: sent .*\n- fingerprint: .*\n\nHi Al, your tide tables/,
    );
  });

  test("shows the row of somebody of a list, and marks it as sent there; the card stays", async () => {
    await code.focus();
    await code.openFile("ferry.invite.md");
    await preview.shows("Oskar Lund: ready", "Wanjiru Maina: ready", "Pilar Ruiz: ready");
    await preview.card("Wanjiru Maina").getByRole("button", { name: "row 2 of ferry.csv" }).click();
    await code.shows("ferry.csv");
    await cursorAt(lineOf("ferry.csv", "Wanjiru"));
    await preview.press("Wanjiru Maina", "Mark sent");
    await until("the row on the disk", () =>
      /^Wanjiru,.*,the timetable of 1931,sent 20\d\d-\d\d-\d\d$/m.test(onDisk("ferry.csv")),
    );
    await until(
      "the state",
      async () => (await preview.filters()).join() === "All 3,Ready 2,Problems 0,Sent 1",
    );
    const card = await preview.card("Wanjiru Maina").innerText();
    assert.match(card, /sent \d{4}/);
    assert.match(card, /row 2 of ferry\.csv/);
    assert.doesNotMatch(card, /Mark sent/);
    await code.backTo(FILE);
    await until("the first file's cards", async () => (await preview.filters())[0] === "All 4");
  });

  test("explains a rule", async () => {
    await preview.card("onerror").locator("a.rule", { hasText: "leftover-hole" }).first().click();
    await browser.page.waitForSelector(
      '.tab[data-resource-name="leftover-hole.md"], .tab[aria-label*="leftover-hole"]',
    );
    await code.press("Control+W");
    const views = browser.page.locator("iframe.webview.ready");
    await until("the rule's page to close", async () => (await views.count()) === 1);
  });

  for (const theme of ["Light Modern", "Dark Modern", "Default High Contrast", "Default High Contrast Light"])
    test(`bars nobody's way in ${theme}`, async () => {
      mkdirSync(join(folder, ".vscode"), { recursive: true });
      writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
      const frame = await preview.frame();
      const kind = theme.includes("Contrast")
        ? "vscode-high-contrast"
        : theme.startsWith("Dark")
          ? "vscode-dark"
          : "vscode-light";
      await until("the theme", () => frame.evaluate((kind) => document.body.classList.contains(kind), kind));
      await preview.card("onerror").locator("h2").click();
      assert.deepEqual(await barriers(frame), []);
    });

  test("scrolls through a thousand notes with few of them in the document", async () => {
    await code.focus();
    await code.openFile("many.invite.md");
    await until("the filters", async () => (await preview.filters())[0] === "All 1000");
    const frame = await preview.frame();
    const seen = await frame.evaluate(async () => {
      const scroller = document.getElementById("scroller");
      const frames = [];
      let most = 0;
      let last = performance.now();
      for (let step = 0; step < 240; step += 1) {
        scroller.scrollTop += 400;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        frames.push(now - last);
        last = now;
        most = Math.max(most, document.querySelectorAll("article").length);
      }
      frames.sort((one, other) => one - other);
      return { most, median: frames[120], slow: frames[228] };
    });
    console.log(`# a thousand notes: ${JSON.stringify(seen)}`);
    assert.ok(seen.most < 60, `${seen.most} cards were in the document`);
    await preview.card("Rob Jensen").first().locator("h2").click();
    await code.press("End");
    assert.equal(await preview.focused(), "Rob Jensen 999");
  });

  test("becomes a page for a colleague", async () => {
    await code.focus();
    await code.openFile(FILE);
    await code.command("Cordial: Export for Review");
    const box = browser.page.locator(".quick-input-widget input");
    await until("the question where to", async () => (await box.inputValue()).endsWith("preview.html"));
    await code.press("Enter");
    await code.notification("The page is written.");
    const page = await browser.page.context().newPage();
    await page.goto(`file://${join(folder, "preview.html")}`);
    assert.equal(await page.locator("article:visible").count(), 4);
    await page.locator(".filter label", { hasText: "Problems" }).click();
    assert.equal(await page.locator("article:visible").count(), 1);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await barriers(page), []);
      await page.screenshot({ path: join(out, `preview-page-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  });
});
