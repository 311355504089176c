/** Addresses of profiles in headings, fields and front matter, to be opened with a click. */
import type { Item } from "../batch/yaml.ts";
import { type Span, shift, textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";

export interface Link {
  /** In the file. */
  readonly span: Span;
  readonly target: string;
}

/** Only what a browser opens: `http` and `https`. In order of place. */
export function linksIn({ batch: { text, head, invites } }: Verdict): Link[] {
  const spans = [
    ...[...head.entries.values()].flatMap((entry) => [
      ...url(entry),
      ...(entry.key === "sender" ? entry.items.flatMap(url) : []),
    ]),
    ...invites.flatMap(({ offset, value: { heading, fields } }) =>
      [...(heading?.urlSpan ? [heading.urlSpan] : []), ...fields.flatMap(url)].map((span) =>
        shift(span, offset),
      ),
    ),
  ];
  return spans.flatMap((span) => {
    const target = textOf(text, span).replaceAll(/^["']|["']$/g, "");
    return WEB.test(target) ? [{ span, target }] : [];
  });
}

const url = ({ key, valueSpan }: Pick<Item, "key" | "valueSpan">): Span[] =>
  key === "url" ? [valueSpan] : [];

const WEB = /^https?:\/\/[^\s<>"{}|\\^`[\]]+$/i;
