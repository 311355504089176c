/** The letters of one or more files as a page that stands for itself: nothing is loaded, nothing runs. */
import { ruleOf } from "../config.ts";
import { CARD_STATES } from "../preview/card.ts";
import { draw, drawFilter } from "../preview/drawing.ts";
import { CARD_STYLE, HUES, PAGE_COLOURS } from "../preview/style.ts";
import { type Tag, tag, toHtml } from "../preview/tree.ts";
import { type Filter, matches, WORDS } from "../preview/words.ts";
import { plain } from "../text/plain.ts";
import { said } from "../text/say.ts";
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
  const name = batches.map(({ title }) => title).join(", ") || WORDS.letters();
  const body = [
    tag(
      "nav",
      { "aria-label": WORDS.show() },
      tag("fieldset", { class: "filter" }, ...drawFilter(counts, "all")),
    ),
    tag("main", {}, ...cards.flat(), ...(states.length === 0 ? [tag("p", {}, WORDS.nothing())] : [])),
    ...aboutRules([...rules].toSorted()),
  ];
  return [
    "<!doctype html>",
    `<html lang="${WORDS.language()}">`,
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
      tag("h3", {}, `${said(rule.title)} (${id})`),
      tag("p", {}, plain(said(rule.why))),
      tag("p", {}, plain(said(rule.instead))),
    ];
    return [tag("section", { id: `rule-${id}` }, ...words)];
  });
  return items.length === 0 ? [] : [tag("aside", { class: "rules" }, tag("h2", {}, WORDS.rules()), ...items)];
}

/** Choosing what to show needs no script: the choice hides all other cards. */
const PAGE_STYLE = `
body { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3em; overflow-wrap: anywhere; }
main { display: grid; gap: 12px; margin-top: 12px; }
.filter label { padding: 2px 10px; border: 1px solid var(--edge); border-radius: 12px; }
${CARD_STATES.map((state) => `body:has(#show-${state}:checked) .card:not(.is-${state})`).join(", ")} { display: none; }
.rules { margin-top: 2rem; display: grid; gap: 10px; }
@media print {
  .filter { display: none; }
  .card { break-inside: avoid; }
}
`;
