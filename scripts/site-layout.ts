/** What stands around each page of the site: the head, the navigation and the foot. */

export interface Place {
  readonly title: string;
  /** Relative to the page. */
  readonly href: string;
  readonly isHere: boolean;
}

export interface Layout {
  readonly title: string;
  /** The way from the page to the site's root: empty, or ending in `/`. */
  readonly root: string;
  readonly navigation: readonly { readonly title: string; readonly places: readonly Place[] }[];
  /** HTML. */
  readonly body: string;
  readonly version: string;
}

export function layOut({ title, root, navigation, body, version }: Layout): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title === "Cordial" ? title : `${title} · Cordial`)}</title>
<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}site.css">
</head>
<body>
<a class="skip" href="#content">Skip to the page</a>
<header><a href="${root}index.html"><img src="${root}icon.svg" alt="" width="28" height="28">Cordial</a></header>
<nav aria-label="Pages">
${navigation.map(group).join("\n")}
</nav>
<main id="content">
${body.trimEnd()}
</main>
<footer>Cordial ${escape(version)}. No network, no tracking, no script.</footer>
</body>
</html>
`;
}

function group({ title, places }: Layout["navigation"][number]): string {
  return `<h2>${escape(title)}</h2>\n<ul>\n${places.map(place).join("\n")}\n</ul>`;
}

const place = ({ title, href, isHere }: Place): string =>
  `<li><a href="${href}"${isHere ? ' aria-current="page"' : ""}>${escape(title)}</a></li>`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
