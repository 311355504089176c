/** The page of a rule as it ships with the editor's extension. */

/** Shorter than in the documentation: the ways to switch it off are cut to the one that needs no editor. */
export function forEditor(page: string, name: string): string {
  const end = page.indexOf("\n## To switch it off\n");
  const body = (end < 0 ? page : page.slice(0, end)).replace(/^<!--[^\n]*-->\n\n/, "");
  return `${body}\nTo switch it off, in the front matter: \`rules: { ${name.replace(/\.md$/, "")}: off }\`\n`;
}
