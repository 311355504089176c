/** Addresses of profiles in headings, fields and front matter, and the files that the front matter names, to be opened with a click. */
import type { Item } from "../batch/yaml.ts";
import { statedIn } from "../recipients/stated.ts";
import { filesOf } from "../recipients/surroundings.ts";
import { type Span, shift, textOf, trimmed } from "../text/span.ts";
import type { Verdict } from "./check.ts";

/** In the file, and where it leads: to an address of the web, or to a file as seen from the batch's folder. */
export type Link =
  | { readonly span: Span; readonly target: string; readonly path?: never }
  | { readonly span: Span; readonly path: string; readonly target?: never };

/** Only what a browser opens, and files beside the batch or below. In order of place. */
export function linksIn({ batch: { text, head, invites } }: Verdict): Link[] {
  const { list = [] } = statedIn(head);
  const spans = [
    ...[...head.entries.values()].flatMap((entry) => [
      ...url(entry),
      ...(entry.key === "sender" ? entry.items.flatMap(url) : []),
    ]),
    ...list.flatMap(({ items }) => items.flatMap(url)),
    ...invites.flatMap(({ offset, value: { heading, fields } }) =>
      [...(heading?.urlSpan ? [heading.urlSpan] : []), ...fields.flatMap(url)].map((span) =>
        shift(span, offset),
      ),
    ),
  ];
  const profiles = spans.flatMap((span): Link[] => {
    const target = withScheme(textOf(text, span).replaceAll(/^["']|["']$/g, ""));
    return WEB.test(target) ? [{ span, target }] : [];
  });
  const files = filesOf(head).flatMap(({ path, span }): Link[] =>
    isBeside(path) ? [{ span: trimmed(text, span), path: path.replaceAll("\\", "/") }] : [],
  );
  return [...files, ...profiles].toSorted((a, b) => a.span.start - b.span.start);
}

const url = ({ key, valueSpan }: Pick<Item, "key" | "valueSpan">): Span[] =>
  key === "url" ? [valueSpan] : [];

const WEB = /^https?:\/\/[^\s<>"{}|\\^`[\]]+$/i;

/** Lists and people often leave the scheme out. */
const withScheme = (address: string): string =>
  /^(?:www\.)?linkedin\.com\//i.test(address) ? `https://${address}` : address;

/** Other files are not read either, since a batch may come from anybody. */
function isBeside(path: string): boolean {
  if (/^(?:[a-z]:|[\\/])/i.test(path)) return false;
  let depth = 0;
  for (const step of path.split(/[\\/]/)) {
    if (step === "..") depth -= 1;
    else if (step !== "." && step !== "") depth += 1;
    if (depth < 0) return false;
  }
  return true;
}
