/** The preview's own script: shows cards, and tells the editor what its person does with them. */
import { CARD_STATES } from "../../../shared/preview/card.ts";
import { drawFilter } from "../../../shared/preview/drawing.ts";
import { type Asked, type Kept, keptIn, type Told, wordsIn } from "../../../shared/preview/messages.ts";
import { CHOICES, FILTERS, type Filter, matches, WORDS } from "../../../shared/preview/words.ts";
import { speak } from "../../../shared/text/say.ts";
import { need, toDom } from "./dom.ts";
import { cardAround, List } from "./list.ts";

/** What the editor gives the scripts of its views. */
declare function acquireVsCodeApi(): {
  postMessage(message: Asked): void;
  getState(): unknown;
  setState(state: Kept): void;
};

speak(wordsIn(document.body.dataset["words"]));
const editor = acquireVsCodeApi();
const feed = need("feed");
const status = need("status");
const ask = (asked: Asked): void => editor.postMessage(asked);
const list = new List(need("scroller"), feed, (cards) => ask({ does: "want", cards }));

let kept = keptIn(editor.getState());
let states = "";
let filter: Filter = FILTERS.find((one) => one === kept.filter) ?? "all";

const stateOf = (index: number) => CARD_STATES.find((state) => state.startsWith(states.charAt(index)));

function inFilter(wanted: Filter): number[] {
  return Array.from(states, (_, index) => index).filter((index) => {
    const state = stateOf(index);
    return state !== undefined && matches(state, wanted);
  });
}

function keep(more: Kept): void {
  kept = { ...kept, ...more };
  editor.setState(kept);
}

function drawChoices(): void {
  const focused = document.activeElement?.id;
  const choices = drawFilter((one) => inFilter(one).length, filter);
  need("filter").replaceChildren(...choices.map(toDom));
  if (focused?.startsWith("show-")) document.getElementById(focused)?.focus();
}

function announce(words: string): void {
  status.textContent = words;
}

function show({ file, states: told, cards = [], at }: Told): void {
  if (file) {
    keep({ uri: file.uri });
    need("title").textContent = file.name;
  }
  if (told !== undefined) {
    const isOther = told.length !== states.length;
    states = told;
    drawChoices();
    const order = inFilter(filter);
    list.show(order, true, cards);
    need("nothing").hidden = order.length > 0;
    if (isOther) announce(CHOICES[filter].count(order.length));
  } else if (cards.length > 0) list.put(cards);
  if (at !== undefined && !feed.contains(document.activeElement)) list.follow(at);
}

need("filter").addEventListener("change", ({ target }) => {
  filter = FILTERS.find((one) => target instanceof HTMLInputElement && one === target.value) ?? "all";
  keep({ filter });
  const order = inFilter(filter);
  list.show(order, false);
  need("nothing").hidden = order.length > 0;
  announce(CHOICES[filter].count(order.length));
});

/** The next card that is not sent yet. */
function next(from: number): void {
  const found = list.order.find((index) => index > from && stateOf(index) !== "sent");
  if (found === undefined) announce(WORDS.noNext());
  else list.focus(found);
}

feed.addEventListener("click", (event) => {
  const { target } = event;
  const card = cardAround(target);
  if (card === undefined || !(target instanceof Element)) return;
  const acting = target.closest<HTMLElement>("[data-does]");
  const by = acting?.dataset["with"] ?? "";
  switch (acting?.dataset["does"]) {
    case "copy":
      return ask({ does: "copy", card, text: Number(by) });
    case "sent":
      return ask({ does: "sent", card });
    case "row":
      return ask({ does: "row", card });
    case "finding":
      return ask({ does: "reveal", card, finding: Number(by), focus: true });
    case "rule":
      event.preventDefault();
      return ask({ does: "rule", id: by });
    case "next":
      return next(card);
    default:
      // Whoever selects words wants to copy them, and a link goes its own way.
      if (target.closest("a") === null && getSelection()?.isCollapsed !== false) {
        list.focus(card);
        ask({ does: "reveal", card, focus: false });
      }
  }
});

/** How many cards a key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Infinity,
  End: Infinity,
};

feed.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { key, target } = event;
  const by = STEPS[key];
  const card = by === undefined ? undefined : list.beyond(by);
  if (card !== undefined) {
    event.preventDefault();
    list.focus(card);
    ask({ does: "reveal", card, focus: false });
  } else if (key === "Enter" && target instanceof HTMLElement && target.dataset["card"] !== undefined) {
    event.preventDefault();
    ask({ does: "reveal", card: Number(target.dataset["card"]), focus: true });
  }
});

addEventListener("message", ({ data }: MessageEvent<Told>) => show(data));
drawChoices();
ask({ does: "ready" });
