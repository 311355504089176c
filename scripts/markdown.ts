/** Reading a page of the documentation: its title, its anchors, where its links go, and its HTML. */
import MarkdownIt from "markdown-it";

export interface Page {
  /** The text of its first heading. */
  readonly title: string;
  /** The ids of its headings, as code hosts make them. */
  readonly anchors: ReadonlySet<string>;
  /** Where its links and pictures go, as they are written. */
  readonly links: readonly string[];
  /** The list items under each heading that are a link, and what they say: the site's navigation is read from them. */
  readonly groups: readonly Group[];
  /** @param address where a link goes instead; without an answer only its words are left. */
  readonly render: (address: Address) => string;
}

type Address = (link: string) => string | undefined;

export interface Group {
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly link: string }[];
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

const markdown = new MarkdownIt({ html: true });
const { rules } = markdown.renderer;
const { escapeHtml } = markdown.utils;

// Comments are for writers, and pages need no other HTML.
rules["html_block"] = () => "";
rules["html_inline"] = () => "";
// What is wider than the window is scrolled by itself, with the keyboard too.
rules["table_open"] = () => '<div class="wide" tabindex="0"><table>\n';
rules["table_close"] = () => "</table></div>\n";
rules["fence"] = (tokens, index) => {
  const code = escapeHtml(tokens[index]?.content ?? "");
  return `<pre tabindex="0"><code>${withMarks(code)}</code></pre>\n`;
};

/** What is known while a page is rendered. */
interface Rendering {
  readonly address: Address;
  /** Whether the link at hand goes anywhere; links cannot stand in links. */
  isOpen: boolean;
}

rules["link_open"] = (tokens, index, _, rendering: Rendering) => {
  const to = rendering.address(tokens[index]?.attrGet("href") ?? "");
  rendering.isOpen = to !== undefined;
  return to === undefined ? "" : `<a href="${escapeHtml(to)}">`;
};
rules["link_close"] = (_tokens, _index, _, { isOpen }: Rendering) => (isOpen ? "</a>" : "");
rules["image"] = (tokens, index, _, { address }: Rendering) => {
  const token = tokens[index];
  const to = address(token?.attrGet("src") ?? "");
  return to === undefined ? "" : `<img src="${escapeHtml(to)}" alt="${escapeHtml(token?.content ?? "")}">`;
};

/** What examples flag is shown as marked, where the marks pair. */
function withMarks(code: string): string {
  const isPaired = code.split("⟦").length === code.split("⟧").length;
  return isPaired ? code.replaceAll("⟦", "<mark>⟦").replaceAll("⟧", "⟧</mark>") : code;
}

export function readPage(text: string): Page {
  const tokens = markdown.parse(text, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [{ token, title: wordsOf(tokens[index + 1]) }] : [],
  );
  const ids = idsFor(headings.map(({ title }) => title));
  for (const [index, { token }] of headings.entries()) token.attrSet("id", ids[index] ?? "");
  const inner = tokens.flatMap(({ children }) => children ?? []);
  return {
    title: headings[0]?.title ?? "",
    anchors: new Set(ids),
    links: inner.flatMap((token) => linkOf(token) ?? []),
    groups: groupsIn(tokens),
    render: (address) =>
      markdown.renderer.render(tokens, markdown.options, { address, isOpen: false } satisfies Rendering),
  };
}

const linkOf = (token: Token): string | null =>
  token.type === "link_open" ? token.attrGet("href") : token.type === "image" ? token.attrGet("src") : null;

const wordsOf = (token: Token | undefined): string =>
  (token?.children ?? []).map(({ content }) => content).join("");

/** As GitHub does: small letters, no punctuation, hyphens for blanks, a number for a heading that comes again. */
function idsFor(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const id = title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  });
}

function groupsIn(tokens: readonly Token[]): Group[] {
  const groups: { title: string; items: { title: string; link: string }[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const [first, second] = token.children ?? [];
    if (tokens[index - 1]?.type === "heading_open") groups.push({ title: wordsOf(token), items: [] });
    else if (tokens[index - 2]?.type === "list_item_open" && first?.type === "link_open")
      groups.at(-1)?.items.push({ title: second?.content ?? "", link: first.attrGet("href") ?? "" });
  }
  return groups.filter(({ items }) => items.length > 0);
}
