/** The letters of one or more files as a page that stands for itself: nothing is loaded, nothing runs. */
import { ruleOf } from "../config.ts";
import { CARD_STATES } from "../preview/card.ts";
import { draw } from "../preview/drawing.ts";
import { CARD_STYLE, HUES, PAGE_COLOURS } from "../preview/style.ts";
import { type Tag, tag, toHtml } from "../preview/tree.ts";
import { countWords, FILTER_WORDS, FILTERS, type Filter, matches, WORDS } from "../preview/words.ts";
import type { Pile } from "./preview.ts";

/** The letters of one file. */
export interface Page {
  readonly title: string;
  readonly pile: Pile;
}

/** A whole document. Whatever stands in the files stays text. */
export function pageOfLetters(batches: readonly Page[]): string {
  const rules = new Set<string>();
  const cards = batches.map(({ title, pile }, batch) => drawBatch(title, pile, `b${batch}`, rules));
  const states = batches.flatMap(({ pile }) => pile.states);
  const counts = (filter: Filter) => states.filter((state) => matches(state, filter)).length;
  const name = batches.map(({ title }) => title).join(", ") || WORDS.letters;
  const body = [
    ...FILTERS.map((filter) => radio(filter)),
    tag(
      "nav",
      { class: "filter", "aria-label": WORDS.show },
      ...FILTERS.map((filter) =>
        tag(
          "label",
          { for: filter, title: countWords(counts(filter), filter) },
          `${FILTER_WORDS[filter]} ${counts(filter)}`,
        ),
      ),
    ),
    tag("main", {}, ...cards.flat(), ...(states.length === 0 ? [tag("p", {}, WORDS.nothing)] : [])),
    ...aboutRules([...rules].toSorted()),
  ];
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    toHtml(tag("title", {}, name)),
    `<style>${PAGE_COLOURS}${HUES}${CARD_STYLE}${PAGE_STYLE}</style>`,
    "</head>",
    toHtml(tag("body", {}, ...body)),
    "</html>",
    "",
  ].join("\n");
}

const radio = (filter: Filter): Tag =>
  tag("input", {
    type: "radio",
    name: "show",
    id: filter,
    class: "unseen",
    checked: filter === "all" ? "checked" : undefined,
  });

/** @param rules takes up those that have something to say. */
function drawBatch(title: string, { states, card }: Pile, id: string, rules: Set<string>): Tag[] {
  const cards = states.flatMap((_, index) => card(index) ?? []);
  return [
    tag("h1", { dir: "auto" }, title),
    ...cards.map((one, index) => {
      for (const { rule } of one.findings) rules.add(rule);
      const own = `${id}-${index}`;
      return tag(
        "article",
        { class: `card is-${one.state}`, "aria-labelledby": `${own}-name` },
        ...draw(one, { id: own, isLive: false, hrefOf: (rule) => `#rule-${rule}` }),
      );
    }),
  ];
}

function aboutRules(ids: readonly string[]): Tag[] {
  const items = ids.flatMap((id) => {
    const rule = ruleOf(id);
    if (rule === undefined) return [];
    const words = [
      tag("h3", {}, `${rule.title} (${id})`),
      tag("p", {}, unquoted(rule.why)),
      tag("p", {}, unquoted(rule.instead)),
    ];
    return [tag("section", { id: `rule-${id}` }, ...words)];
  });
  return items.length === 0 ? [] : [tag("aside", { class: "rules" }, tag("h2", {}, WORDS.rules), ...items)];
}

/** Rules write Markdown, but no more of it than names between backticks. */
const unquoted = (markdown: string): string => markdown.replaceAll("`", "");

/** Choosing what to show needs no script: a chosen button hides its siblings' cards. */
const PAGE_STYLE = `
body { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3em; overflow-wrap: anywhere; }
main { display: grid; gap: 12px; margin-top: 12px; }
.filter label { padding: 2px 10px; border: 1px solid var(--edge); border-radius: 12px; }
${FILTERS.map((filter) => `#${filter}:checked ~ nav label[for="${filter}"]`).join(", ")} {
  border-color: var(--focus);
  text-decoration: underline;
}
${FILTERS.map((filter) => `#${filter}:focus-visible ~ nav label[for="${filter}"]`).join(", ")} {
  outline: 2px solid var(--focus);
}
${CARD_STATES.map((state) => `#${state}:checked ~ main .card:not(.is-${state})`).join(", ")} { display: none; }
.rules { margin-top: 2rem; display: grid; gap: 10px; }
@media print {
  .filter { display: none; }
  .card { break-inside: avoid; }
}
`;
