/** How a card looks: the recipient, each text with what it is made of, what was found, and what can be done. */
import { ELEMENT_KINDS, type ElementKind, LOOKED_FOR } from "../anatomy/element.ts";
import type { Severity } from "../rule.ts";
import { said } from "../text/say.ts";
import type { Card, CardFinding, CardText, Found, Mark } from "./card.ts";
import { type Tag, type Tree, tag } from "./tree.ts";
import {
  CHOICES,
  copyWords,
  FILTERS,
  type Filter,
  lengthWords,
  overWords,
  SEVERITIES,
  WORDS,
} from "./words.ts";

export interface Drawing {
  /** What the ids within begin with; unique in the document. */
  readonly id: string;
  /** Whether something answers clicks. What a click does stands in `data-does`, with `data-with`. */
  readonly isLive: boolean;
  /** Where a rule is explained; absent where the link only says what to open. */
  readonly hrefOf?: (rule: string) => string;
}

/** What is within a card's own element. */
export function draw(card: Card, drawing: Drawing): Tag[] {
  const { recipient, url, texts } = card;
  const beside = drawBeside(card, drawing);
  const head = tag(
    "header",
    {},
    tag(
      "div",
      { class: "who" },
      tag("h2", { id: `${drawing.id}-name`, dir: "auto" }, recipient),
      ...(beside.length === 0 ? [] : [tag("p", { class: "about", dir: "auto" }, ...beside)]),
    ),
    tag("span", { id: `${drawing.id}-state`, class: `state ${card.state}` }, card.stateWords),
  );
  const written = texts.map((text, index) => drawText(text, index, card, drawing));
  const nothing = card.state === "sent" && card.from !== undefined ? WORDS.notKept() : WORDS.noText();
  const link = url === undefined ? [] : [tag("a", { href: url, rel: "noreferrer" }, WORDS.profile())];
  return [
    head,
    ...(written.length > 0 ? written : [tag("p", { class: "nothing" }, nothing)]),
    ...drawFindings(card.findings, drawing),
    ...(drawing.isLive ? [drawButtons(card, link)] : link.map((one) => tag("footer", {}, one))),
  ];
}

/** What they do and where, and of somebody of a list their row, which a click shows. */
function drawBeside({ about, from }: Card, { isLive }: Drawing): Tree[] {
  const words = about === undefined ? [] : [about];
  if (from === undefined) return words;
  const row = isLive ? tag("button", { type: "button", class: "plain", "data-does": "row" }, from) : from;
  return about === undefined ? [row] : [about, " · ", row];
}

/** What to choose among. @param count how many cards a choice shows. */
export function drawFilter(count: (filter: Filter) => number, chosen: Filter): Tag[] {
  const choices = FILTERS.map((filter) => {
    const checked = filter === chosen ? "" : undefined;
    const input = tag("input", { type: "radio", name: "show", value: filter, id: `show-${filter}`, checked });
    const many = count(filter);
    return tag("label", { title: CHOICES[filter].count(many) }, input, `${CHOICES[filter].words()} ${many}`);
  });
  return [tag("legend", { class: "unseen" }, WORDS.show()), ...choices];
}

function drawText(
  { label, text, limit, found, marks, missing }: CardText,
  index: number,
  { lang }: Card,
  drawing: Drawing,
): Tag {
  const title = index === 0 && label === "Note" ? [] : [tag("h3", { dir: "auto" }, label)];
  return tag(
    "section",
    { class: "text" },
    tag(
      "div",
      { class: "written" },
      ...title,
      tag("p", { class: "note", dir: "auto", lang }, ...marked(text, marks)),
    ),
    tag(
      "div",
      { class: "beside" },
      ring(text.length, limit),
      ...legend(text, found, missing),
      ...(drawing.isLive && index > 0
        ? [button(copyWords(label), "copy", String(index), `${drawing.id}-name`)]
        : []),
    ),
  );
}

/** The text in stretches; each that is part of something says of what. */
function marked(text: string, marks: readonly Mark[]): Tree[] {
  const out: Tree[] = [];
  let from = 0;
  for (const { start, end, kind, because } of marks) {
    if (start > from) out.push(text.slice(from, start));
    const meaning = said(ELEMENT_KINDS[kind]);
    const title = because === undefined ? meaning : `${meaning}: ${said(because)}`;
    out.push(tag("mark", { class: classOf(kind), title }, text.slice(start, end)));
    from = end;
  }
  return from < text.length ? [...out, text.slice(from)] : out;
}

/** What a reader looks for has a colour of its own, and all that is flagged anyway has one together. */
const classOf = (kind: ElementKind): string =>
  LOOKED_FOR.includes(kind) || NEUTRAL.has(kind) ? `k-${kind}` : "k-flaw";

const NEUTRAL: ReadonlySet<ElementKind> = new Set(["request", "placeholder", "particular"]);

function legend(text: string, found: readonly Found[], missing: readonly ElementKind[]): Tag[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const items = kinds.map((kind) =>
    tag(
      "li",
      {},
      tag("span", { class: `swatch ${classOf(kind)}` }, nameOf(kind)),
      tag("span", { class: "unseen" }, `: ${quoted(text, found, kind)}`),
    ),
  );
  const gaps = missing.map((kind) =>
    tag("li", { class: "gap", title: said(ELEMENT_KINDS[kind]) }, nameOf(kind)),
  );
  return [...listed(WORDS.found(), items, "found"), ...listed(WORDS.missing(), gaps, "missing")];
}

const listed = (title: string, items: readonly Tag[], name: string): Tag[] =>
  items.length === 0
    ? []
    : [tag("div", { class: `legend ${name}` }, tag("span", { class: "of" }, title), tag("ul", {}, ...items))];

const nameOf = (kind: ElementKind): string => said(kind.replaceAll("-", " "));

const quoted = (text: string, found: readonly Found[], kind: ElementKind): string =>
  found
    .filter((one) => one.kind === kind)
    .map(({ start, end }) => text.slice(start, end))
    .join("; ");

/** How much of the limit is used, as a ring that closes; without a limit the number alone. */
function ring(length: number, limit: number | undefined): Tag {
  const words = lengthWords(length, limit);
  const number = limit === undefined ? String(length) : `${length}/${limit}`;
  if (limit === undefined)
    return tag("p", { class: "length" }, tag("span", { "aria-hidden": "true" }, number), unseen(words));
  const share = Math.min(100, Math.round((length / limit) * 100));
  const over = length > limit;
  return tag(
    "p",
    { class: over ? "length over" : "length" },
    tag(
      "svg",
      { viewBox: "0 0 36 36", width: "36", height: "36", "aria-hidden": "true" },
      circle("track"),
      circle("used", { "stroke-dasharray": `${share} 100`, transform: "rotate(-90 18 18)" }),
    ),
    tag("span", { "aria-hidden": "true" }, number),
    unseen(over ? overWords(words, length - limit) : words),
  );
}

const circle = (name: string, more: Readonly<Record<string, string>> = {}): Tag =>
  tag("circle", { class: name, cx: "18", cy: "18", r: "15.9155", fill: "none", ...more });

const unseen = (words: string): Tag => tag("span", { class: "unseen" }, words);

const SIGNS: Record<Severity, string> = { error: "✖", warning: "▲", information: "●", hint: "○" };

function drawFindings(findings: readonly CardFinding[], { isLive, hrefOf }: Drawing): Tag[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ rule, severity, message }, index) =>
    tag(
      "li",
      { class: severity },
      tag("span", { class: "sign", "aria-hidden": "true" }, SIGNS[severity]),
      unseen(`${said(SEVERITIES[severity])}: `),
      isLive
        ? tag(
            "button",
            { type: "button", class: "plain", "data-does": "finding", "data-with": String(index) },
            message,
          )
        : tag("span", { dir: "auto" }, message),
      " ",
      tag(
        "a",
        {
          href: hrefOf?.(rule) ?? "#",
          class: "rule",
          ...(isLive && { "data-does": "rule", "data-with": rule }),
        },
        rule,
      ),
    ),
  );
  return [tag("ul", { class: "findings", "aria-label": WORDS.findings() }, ...items)];
}

function drawButtons({ texts, canBeMarked }: Card, link: readonly Tag[]): Tag {
  const copy = texts.length > 0 ? [button(WORDS.copy(), "copy", "0")] : [];
  const mark = canBeMarked ? [button(WORDS.markSent(), "sent")] : [];
  return tag("footer", {}, ...copy, ...mark, button(WORDS.next(), "next"), ...link);
}

const button = (words: string, does: string, by?: string, describedBy?: string): Tag =>
  tag(
    "button",
    { type: "button", "data-does": does, "data-with": by, "aria-describedby": describedBy },
    words,
  );
