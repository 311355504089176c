/** Marked-up text as data, of which a page or a live view is made. Text is always text: nothing in it can become markup. */

export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

export type Tree = Tag | string;

/** @param attributes those that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Tree[]
): Tag {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { tag: name, attributes: Object.fromEntries(stated), children };
}

/** As HTML. Names of tags and attributes are the code's own; all else is escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === "string") return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${tree.tag}${attributes.join("")}>`;
  return VOID.has(tree.tag) ? open : `${open}${tree.children.map(toHtml).join("")}</${tree.tag}>`;
}

const VOID: ReadonlySet<string> = new Set(["input", "meta"]);

export const escaped = (text: string): string =>
  STRANGE.test(text) ? text.replaceAll(/[&<>"'\0\r]/g, (char) => ENTITIES[char] ?? "") : text;

const STRANGE = /[&<>"'\0\r]/;

/** A carriage return would be read as a line feed, and a zero as no character at all. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\0": "\ufffd",
  "\r": "&#13;",
};
