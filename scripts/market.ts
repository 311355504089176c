/** What a market place or a registry shows of a package: a page of docs/, whose pictures must have a public address. */

/** The extension's. */
export const MARKET_PAGE = "docs/marketplace.md";

/** The command's. */
export const NPM_PAGE = "docs/npm.md";

const PICTURE = /!\[([^\]]*)\]\((images\/[^)]*)\)/g;

/** The page with its pictures at the documentation's address; until there is one they are left out, and only there. */
export function forMarket(page: string, homepage?: string): string {
  if (homepage === undefined) return page.replaceAll(new RegExp(`${PICTURE.source}\n\n`, "g"), "");
  return page.replaceAll(PICTURE, (_, words: string, path: string) => {
    return `![${words}](${homepage.replace(/\/?$/, "/")}${path})`;
  });
}
