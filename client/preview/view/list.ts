/** A list of any number of cards, of which only those on screen and around it are in the document. */
import type { Card } from "../../../shared/preview/card.ts";
import { draw } from "../../../shared/preview/drawing.ts";
import { toDom } from "./dom.ts";
import { Heights } from "./heights.ts";
import { Store } from "./store.ts";

/** The room between two cards, and the height of one with a note of usual length, in pixels. */
const GAP = 10;
const GUESS = 230;

type Cards = readonly (readonly [index: number, card: Card])[];

export class List {
  readonly #scroller: HTMLElement;
  readonly #feed: HTMLElement;
  readonly #want: (cards: readonly number[]) => void;
  readonly #store = new Store();
  /** The cards of the list by their index, always rising, and the place of each. */
  #order: readonly number[] = [];
  #places: ReadonlyMap<number, number> = new Map();
  #heights = new Heights(0, GUESS);
  /** What is in the document. */
  readonly #shown = new Map<number, HTMLElement>();
  #current: number | undefined;
  #isWaiting = false;

  /** @param want asks for cards that are about to be seen; they are to come by `put`. */
  constructor(scroller: HTMLElement, feed: HTMLElement, want: (cards: readonly number[]) => void) {
    this.#scroller = scroller;
    this.#feed = feed;
    this.#want = want;
    scroller.addEventListener("scroll", () => this.#drawSoon(), { passive: true });
    new ResizeObserver(() => this.#drawSoon()).observe(scroller);
    feed.addEventListener("focusin", ({ target }) => this.#setCurrent(cardAround(target) ?? this.#current));
  }

  get order(): readonly number[] {
    return this.#order;
  }

  /** The card on which the keys act. */
  get current(): number | undefined {
    return this.#current;
  }

  card(index: number): Card | undefined {
    return this.#store.get(index);
  }

  /** Shows other cards, or the same anew. @param cards with `isNew`, those that are known already; all others are asked for again. */
  show(order: readonly number[], isNew: boolean, cards: Cards = []): void {
    const place = this.#placeOf(this.#current);
    const hadFocus = this.#feed.contains(document.activeElement);
    const heights = new Heights(order.length, GUESS);
    for (const [place, index] of order.entries()) {
      const before = this.#places.get(index);
      if (before !== undefined) heights.measure(place, this.#heights.heightOf(before));
    }
    this.#order = order;
    this.#places = new Map(order.map((index, place) => [index, place]));
    this.#heights = heights;
    if (isNew) this.#store.outdate();
    this.#take(cards);
    if (this.#current === undefined || !this.#places.has(this.#current))
      this.#setCurrent(order[Math.min(place, order.length - 1)]);
    this.#draw();
    if (this.#current === undefined || (isNew && !hadFocus)) return;
    this.follow(this.#current);
    if (hadFocus && !this.#feed.contains(document.activeElement)) this.focus(this.#current);
  }

  put(cards: Cards): void {
    this.#take(cards);
    this.#draw();
  }

  /** Makes a card the current one, and brings it on screen. */
  follow(index: number): void {
    if (!this.#places.has(index)) return;
    this.#setCurrent(index);
    this.#reach(this.#placeOf(index));
  }

  focus(index: number): void {
    this.follow(index);
    this.#shown.get(index)?.focus({ preventScroll: true });
  }

  /** The card so many places from the current one; the first or last where there are fewer. */
  beyond(by: number): number | undefined {
    const place = this.#placeOf(this.#current) + by;
    return this.#order[Math.max(0, Math.min(place, this.#order.length - 1))];
  }

  #placeOf(index: number | undefined): number {
    return this.#places.get(index ?? -1) ?? 0;
  }

  #take(cards: Cards): void {
    for (const index of this.#store.put(cards)) {
      const element = this.#shown.get(index);
      if (element) this.#fill(element, index);
    }
  }

  /** Scrolls as far as is needed to see a card, its top rather than its end; heights become known on the way. */
  #reach(place: number): void {
    for (let round = 0; round < 3; round += 1) {
      const { scrollTop, clientHeight } = this.#scroller;
      const top = this.#heights.topOf(place);
      const end = top + this.#heights.heightOf(place);
      if (top < scrollTop || end - top > clientHeight) this.#scroller.scrollTop = top;
      else if (end > scrollTop + clientHeight) this.#scroller.scrollTop = end - clientHeight;
      this.#draw();
    }
  }

  #setCurrent(index: number | undefined): void {
    const before = this.#current;
    this.#current = index;
    for (const one of [before, index]) {
      const element = this.#shown.get(one ?? -1);
      if (element) this.#mark(element, one === index);
    }
  }

  /** Only the current card is on the way of the tabulator. */
  #mark(element: HTMLElement, isCurrent: boolean): void {
    element.tabIndex = isCurrent ? 0 : -1;
    element.classList.toggle("current", isCurrent);
    for (const inner of element.querySelectorAll<HTMLElement>("a, button")) inner.tabIndex = element.tabIndex;
  }

  #drawSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#draw();
    });
  }

  /** Puts into the document what is to be seen, and a screen more in either direction. */
  #draw(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const first = this.#heights.at(scrollTop - clientHeight);
    const last = this.#heights.at(scrollTop + 2 * clientHeight);
    const window = this.#order.slice(first, last + 1);
    const kept = new Set(window);
    // What has the focus must stay, or the focus would be lost with it.
    const focused = cardAround(document.activeElement);
    if (focused !== undefined && this.#places.has(focused)) kept.add(focused);
    for (const [index, element] of this.#shown) {
      if (kept.has(index)) continue;
      element.remove();
      this.#shown.delete(index);
    }
    let next = this.#feed.firstElementChild;
    for (const index of [...kept].toSorted((one, other) => one - other)) {
      const known = this.#shown.get(index);
      const element = known ?? this.#add(index, next);
      element.setAttribute("aria-posinset", String(this.#placeOf(index) + 1));
      element.setAttribute("aria-setsize", String(this.#order.length));
      next = element.nextElementSibling;
    }
    this.#settle(this.#heights.at(scrollTop));
    this.#ask(window, first, last);
  }

  #add(index: number, before: Element | null): HTMLElement {
    const element = document.createElement("article");
    element.className = "card";
    element.dataset["card"] = String(index);
    this.#feed.insertBefore(element, before);
    this.#shown.set(index, element);
    this.#fill(element, index);
    return element;
  }

  /** Draws a card anew; what had the focus in it has it afterwards. */
  #fill(element: HTMLElement, index: number): void {
    const card = this.#store.get(index);
    element.setAttribute("aria-busy", String(card === undefined));
    element.setAttribute("aria-labelledby", `card-${index}-name card-${index}-state`);
    const active = element.contains(document.activeElement) ? document.activeElement : null;
    if (card) element.replaceChildren(...draw(card, { id: `card-${index}`, isLive: true }).map(toDom));
    this.#mark(element, index === this.#current);
    if (active === null || active === element) return;
    const does = active instanceof HTMLElement ? active.dataset["does"] : undefined;
    const same = element.querySelector<HTMLElement>(`[data-does="${does}"]`);
    (same ?? element).focus({ preventScroll: true });
  }

  /** Measures, moves everything to its place, and keeps what is on screen where it is. @param anchor the first place on screen. */
  #settle(anchor: number): void {
    let moved = 0;
    for (const [index, element] of this.#shown) {
      if (this.#store.get(index) === undefined) continue;
      const grown = this.#heights.measure(this.#placeOf(index), element.offsetHeight + GAP);
      if (this.#placeOf(index) < anchor) moved += grown;
    }
    this.#feed.style.height = `${this.#heights.total}px`;
    for (const [index, element] of this.#shown)
      element.style.transform = `translateY(${this.#heights.topOf(this.#placeOf(index))}px)`;
    if (moved !== 0) this.#scroller.scrollTop += moved;
  }

  /** Asks when one is missing on screen, or many are close to it, for all that are close. */
  #ask(window: readonly number[], first: number, last: number): void {
    const many = window.length;
    const around = this.#order.slice(Math.max(0, first - many), last + 1 + many);
    const isMissing = (index: number) => this.#store.isMissing(index);
    if (!window.some(isMissing) && around.filter(isMissing).length < many) return;
    const missing = this.#store.ask(around);
    this.#store.tidy((index) => this.#shown.has(index));
    this.#want(missing);
  }
}

/** The card that something in the document belongs to, by its index. */
export function cardAround(target: EventTarget | null): number | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;
  const card = element?.dataset["card"];
  return card === undefined ? undefined : Number(card);
}
