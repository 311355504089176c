/** Trees as elements of a document. Text becomes text nodes, so that no name in a file can be markup. */
import type { Tag } from "../../../shared/preview/tree.ts";

const SVG = "http://www.w3.org/2000/svg";

export function toDom({ tag, attributes, children }: Tag): Element {
  const element = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : toDom(child))));
  return element;
}

const DRAWN: ReadonlySet<string> = new Set(["svg", "circle"]);

/** What must stand in the document. @throws Error when it does not. */
export function need(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`There is no element “${id}”.`);
  return element;
}
