/** Putting somebody's words into Markdown, where nothing in them may act as a mark. */

/** As code, on one line, cut where it is long; blank text as a dash. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const shown =
    line.length > LONGEST
      ? `${line
          .slice(0, LONGEST - 1)
          .replace(/[\uD800-\uDBFF]$/, "")
          .trimEnd()}…`
      : line || "–";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  return runs.length > 0 ? `${fence} ${shown} ${fence}` : fence + shown + fence;
}

const LONGEST = 80;
