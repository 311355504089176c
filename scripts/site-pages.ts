/** The documentation site as files: which page of the repository becomes which page of the site, and where links go. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Page, readPage } from "./markdown.ts";
import { layOut } from "./site-layout.ts";

/** Its headings and lists are the site's navigation. */
const INDEX = "docs/README.md";

/** Pages that do not stand in docs/. */
const BESIDE: Readonly<Record<string, string>> = {
  "README.md": "overview.html",
  "CONTRIBUTING.md": "contributing.html",
  "CHANGELOG.md": "changes.html",
  "SECURITY.md": "security.html",
};

/** Files that go to the site as they are. */
const COPIED: Readonly<Record<string, string>> = {
  "docs/site.css": "site.css",
  "client/media/icon.svg": "icon.svg",
};

/** The pages that only other places show: what a market place says of the packages. */
const ELSEWHERE = new Set(["docs/marketplace.md", "docs/npm.md"]);

/** All pages by their paths in the repository; runs in the project's root. */
export function readPages(): Map<string, Page> {
  const docs = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`);
  const paths = [...Object.keys(BESIDE), ...docs].toSorted();
  return new Map(paths.map((path) => [path, readPage(readFileSync(path, "utf8"))]));
}

/** Path on the site -> content. */
export function siteFiles(pages: ReadonlyMap<string, Page>, version: string): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const [path, page] of pages) {
    if (ELSEWHERE.has(path)) continue;
    const from = placeOf(path);
    const body = page.render((link) => {
      const to = goal(path, link);
      if (to === undefined) return link;
      if (isPicture(to.path)) files.set(placeOf(to.path), readFileSync(to.path));
      else if (!pages.has(to.path)) return undefined;
      return posix.relative(posix.dirname(from), placeOf(to.path)) + to.anchor;
    });
    const root = "../".repeat(from.split("/").length - 1);
    files.set(from, layOut({ title: page.title, root, navigation: navigation(pages, path), body, version }));
  }
  for (const [path, place] of Object.entries(COPIED)) files.set(place, readFileSync(path));
  return files;
}

function navigation(pages: ReadonlyMap<string, Page>, here: string) {
  return (pages.get(INDEX)?.groups ?? []).map(({ title, items }) => ({
    title,
    places: items.map(({ title, link }) => {
      const to = goal(INDEX, link)?.path ?? INDEX;
      return {
        title,
        href: posix.relative(posix.dirname(placeOf(here)), placeOf(to)),
        isHere: to === here,
      };
    }),
  }));
}

/** Where a link goes within the repository; undefined for what is elsewhere. */
export function goal(from: string, link: string): { path: string; anchor: string } | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return undefined;
  const [path = "", anchor] = link.split("#");
  return {
    path: path === "" ? from : posix.join(posix.dirname(from), decodeURI(path)),
    anchor: anchor === undefined ? "" : `#${anchor}`,
  };
}

const placeOf = (path: string): string =>
  BESIDE[path] ??
  path
    .replace(/^docs\//, "")
    .replace(/README\.md$/, "index.html")
    .replace(/\.md$/, ".html");

const isPicture = (path: string): boolean => /\.(?:png|svg)$/.test(path);
