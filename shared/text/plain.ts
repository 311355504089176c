/** Markdown as plain text, for editors and terminals that would show its marks. */

/** Fenced text is kept as it stands, without its fence and indented. */
export function plain(markdown: string): string {
  const out: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[0];
    if (mark !== undefined && (fence === undefined || fence === mark))
      fence = fence === undefined ? mark : undefined;
    else out.push(fence === undefined ? plainLine(line) : `    ${line}`.trimEnd());
  }
  return out.join("\n");
}

/** What stands between backticks is kept as it is, stars and all. */
const plainLine = (line: string): string =>
  line
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? part : withoutMarks(part)))
    .join("");

const withoutMarks = (text: string): string =>
  text
    .replace(/^#{1,6} |^---$/, "")
    .replaceAll(/\[([^[\]]*)\]\(([^()\s]*)\)/g, "$1: $2")
    .replaceAll(/\*\*([^*]+)\*\*/g, "$1")
    .replaceAll(/(^|[^*\w])\*([^*\s][^*]*)\*/g, "$1$2");
