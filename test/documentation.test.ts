/** The documentation holds together: every link arrives, in the repository and on the site, and the notes it shows are good. */
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "../scripts/markdown.ts";
import { goal, readPages, siteFiles } from "../scripts/site-pages.ts";
import { rulebook } from "../shared/rulebook.ts";
import { judged } from "./support/verdict.ts";

const pages = readPages();
const site = siteFiles(pages, "1.2.3");
const html = [...site]
  .filter(([path]) => path.endsWith(".html"))
  .map(([path, text]) => [path, String(text)] as const);

/** Whether a link goes to an address on the web, or to a file, and a heading in it, that is there. */
function arrives(path: string, link: string): boolean {
  const to = goal(path, link);
  if (to === undefined) return /^(?:https:|mailto:)/.test(link);
  if (!existsSync(to.path)) return false;
  return to.anchor === "" || (pages.get(to.path)?.anchors.has(to.anchor.slice(1)) ?? false);
}

function arrivesOnSite(path: string, link: string): boolean {
  if (link.startsWith("https:")) return true;
  const [file = "", anchor] = link.split("#");
  const content = site.get(file === "" ? path : posix.join(posix.dirname(path), file));
  return content !== undefined && (anchor === undefined || String(content).includes(` id="${anchor}"`));
}

const referencesIn = (text: string): string[] =>
  [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

describe("in the repository", () => {
  test("every link arrives", () => {
    const lost = [...pages].flatMap(([path, page]) =>
      page.links.filter((link) => !arrives(path, link)).map((link) => `${path}: ${link}`),
    );
    expect(lost).toEqual([]);
  });

  test("the index names every page but those of single rules", () => {
    const index = pages.get("docs/README.md");
    const named = new Set(index?.links.map((link) => goal("docs/README.md", link)?.path));
    const others = [...pages.keys()].filter((path) => !/^docs\/rules\/(?!README)/.test(path));
    const elsewhere = ["docs/README.md", "docs/marketplace.md", "docs/npm.md"];
    expect(others.filter((path) => !named.has(path)).toSorted()).toEqual(elsewhere);
  });

  test("what a market place shows has no links that lead nowhere there", () => {
    for (const path of ["docs/marketplace.md", "docs/npm.md"])
      expect(pages.get(path)?.links).toEqual(["images/vscode.png"]);
  });
});

describe("on the site", () => {
  test("every link arrives", () => {
    const lost = html.flatMap(([path, text]) =>
      referencesIn(text)
        .filter((link) => !arrivesOnSite(path, link))
        .map((link) => `${path}: ${link}`),
    );
    expect(lost).toEqual([]);
  });

  test("no page loads anything from elsewhere, or runs anything", () => {
    for (const [, text] of html) {
      expect(text).not.toMatch(/<script|<iframe|<object|\son\w+=|javascript:/i);
      expect(text).not.toMatch(/(?:src|<link[^>]*href)="(?:https?:)?\/\//i);
    }
  });

  test("every page can be read aloud: a language, a title, one heading above all, landmarks, words for pictures", () => {
    for (const [, text] of html) {
      expect(text).toMatch(/<html lang="en">/);
      expect(text).toMatch(/<title>[^<]{4,}<\/title>/);
      for (const once of ["<main ", "<nav ", "<h1"]) expect(text.split(once)).toHaveLength(2);
      expect(text).toContain('<a class="skip" href="#content">');
      expect(text).not.toMatch(/<img(?![^>]* alt=)/);
    }
  });

  test("every rule has its page", () => {
    expect(rulebook.map(({ id }) => id).filter((id) => !site.has(`rules/${id}.html`))).toEqual([]);
  });

  test("the page at hand is marked in the navigation", () => {
    expect(String(site.get("sources.html"))).toContain('<a href="sources.html" aria-current="page">');
    expect(String(site.get("rules/flattery.html"))).toContain('<a href="../sources.html">');
  });
});

describe("a page", () => {
  test("has the anchors that a code host gives it", () => {
    const { anchors } = readPage("# Try it\n\n## `--fix`, and “why”\n\n## Again\n\n## Again\n");
    expect([...anchors]).toEqual(["try-it", "--fix-and-why", "again", "again-1"]);
  });

  test("keeps the words of a link that goes nowhere, and loses comments", () => {
    const { render } = readPage("<!-- made -->\n\nSee [the *list*](a.csv), <!-- x -->then [b](b.md).\n");
    expect(render((link) => (link === "b.md" ? "b.html" : undefined)).trim()).toBe(
      '<p>See the <em>list</em>, then <a href="b.html">b</a>.</p>',
    );
  });

  test("marks what its examples flag, and escapes the rest", () => {
    expect(readPage("```text\n⟦<Rob>⟧\n```\n").render(() => undefined)).toContain(
      "<mark>⟦&lt;Rob&gt;⟧</mark>",
    );
  });
});

describe("the notes that the pages show", () => {
  test.each(["docs/getting-started.md", "docs/marketplace.md", "docs/npm.md"])(
    "the last one of %s is one that nobody minds",
    (path) => {
      const { verdict } = judged(notesIn(path).at(-1) ?? "⟦no note⟧");
      expect(verdict.findings.map(({ message }) => message)).toEqual([]);
    },
  );

  test("a beginner sees what the first steps promise", () => {
    const page = readFileSync("docs/getting-started.md", "utf8");
    const [first = ""] = notesIn("docs/getting-started.md");
    const added = /^```markdown\n(relationship[^]*?)^```/m.exec(page)?.[1] ?? "";
    expect(offers(first)).toContain("Write “Hi Rob” instead");
    expect(offers(first).join()).toContain("[event]");
    const more = first.replace("Linda Park\n", `Linda Park\n${added}`);
    expect(offers(more).join()).toContain("It was good to meet you at the Chamber mixer.");
  });
});

const offers = (text: string): string[] =>
  judged(text).verdict.findings.flatMap((finding) => finding.fixes().map(({ title }) => title));

const notesIn = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(/^```markdown\n(---\n[^]*?)^```/gm)].map(([, note = ""]) => note);
