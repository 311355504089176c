/** How cards look, in an editor's own colours or in a page's. No colour means anything that words or lines do not say as well. */

/** Each kind with its hue and the line below it, so that nobody depends on telling hues apart. */
const KINDS: readonly (readonly [kind: string, hue: string, line: string])[] = [
  ["greeting", "--hue-1", "solid"],
  ["name", "--hue-2", "double"],
  ["context", "--hue-3", "solid"],
  ["reason", "--hue-4", "dashed"],
  ["introduction", "--hue-5", "dotted"],
  ["offer", "--hue-6", "solid"],
  ["warmth", "--hue-7", "dotted"],
  ["request", "--hue-4", "dotted"],
  ["placeholder", "--hue-5", "dashed"],
  ["particular", "--hue-3", "dotted"],
  ["closing", "--hue-1", "dashed"],
  ["signature", "--hue-2", "dotted"],
  ["flaw", "--bad", "wavy"],
];

const kindRules = KINDS.map(
  ([kind, hue, line]) => `.k-${kind} { --kind: var(${hue}); --line: ${line}; }`,
).join("\n");

export const CARD_STYLE = `
* { box-sizing: border-box; }
body {
  margin: 0;
  color: var(--text);
  background: var(--page);
  font: var(--font);
  line-height: 1.5;
}
h1, h2, h3, p, ul { margin: 0; padding: 0; font-size: inherit; }
ul { list-style: none; }
a { color: var(--link); }
button {
  font: inherit;
  color: var(--button-text);
  background: var(--button);
  border: 1px solid var(--button-edge);
  border-radius: 2px;
  padding: 1px 10px;
  cursor: pointer;
}
button.plain {
  color: inherit;
  background: none;
  border: 0;
  padding: 0;
  text-align: start;
}
button.plain:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.card {
  position: relative;
  display: grid;
  gap: 8px;
  padding: 12px 14px;
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: 4px;
}
.card header, .card footer { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; }
.card .who { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.card h2 { font-size: 1.1em; }
.card h3 { font-size: 0.9em; }
.about, .nothing, .length, .legend, .card h3 { color: var(--quiet); }
.about, .length, .legend { font-size: 0.9em; }
.state {
  padding: 0 8px;
  border: 2px solid var(--quiet);
  border-radius: 10px;
  font-size: 0.9em;
  white-space: nowrap;
}
.state.ready { border-color: var(--good); }
.state.problems { border-color: var(--warn); }
.text { display: grid; gap: 6px 16px; grid-template-columns: minmax(0, 1fr) 12em; }
@media (max-width: 34em) { .text { grid-template-columns: minmax(0, 1fr); } }
.note { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; }
mark, .swatch {
  text-decoration: underline var(--line) 2px var(--kind);
  text-underline-offset: 3px;
  text-decoration-skip-ink: none;
}
.beside { display: grid; gap: 4px; align-content: start; }
.length { display: flex; gap: 6px; align-items: center; }
.length.over { color: var(--text); font-weight: bold; }
.length svg { flex: none; }
.length circle { stroke-width: 4; stroke: var(--edge); }
.length .track { opacity: 0.4; }
.length .used { stroke: var(--good); }
.length.over .used { stroke: var(--bad); }
.legend { display: flex; flex-wrap: wrap; gap: 0 6px; }
.legend ul { display: contents; }
.legend .of { flex-basis: 100%; font-size: 0.9em; }
.legend li { position: relative; }
.legend .gap::before { content: "– "; }
.findings li { display: block; position: relative; padding-inline-start: 1.4em; overflow-wrap: anywhere; }
.findings .sign { position: absolute; inset-inline-start: 0; }
.findings .error .sign { color: var(--bad); }
.findings .warning .sign { color: var(--warn); }
.findings .information .sign, .findings .hint .sign { color: var(--quiet); }
.findings .rule { font-size: 0.9em; white-space: nowrap; }
.filter { display: flex; flex-wrap: wrap; gap: 2px 12px; border: 0; margin: 0; padding: 0; }
.filter label { display: inline-flex; gap: 4px; align-items: center; cursor: pointer; }
${kindRules}
`;

/** The colours of the editor's theme. */
export const EDITOR_COLOURS = `
:root {
  --font: var(--vscode-font-size, 13px) var(--vscode-font-family, sans-serif);
  --text: var(--vscode-foreground);
  --page: var(--vscode-editor-background);
  --card: var(--vscode-editorWidget-background, var(--vscode-editor-background));
  --edge: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, #8884)));
  --quiet: var(--vscode-descriptionForeground);
  --link: var(--vscode-textLink-foreground);
  --focus: var(--vscode-focusBorder);
  --button: var(--vscode-button-secondaryBackground);
  --button-text: var(--vscode-button-secondaryForeground);
  --button-edge: var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
  --good: var(--vscode-testing-iconPassed, #388a34);
  --warn: var(--vscode-editorWarning-foreground);
  --bad: var(--vscode-errorForeground);
}
`;

/** Colours of a page's own, light or dark as its reader likes. */
export const PAGE_COLOURS = `
:root {
  color-scheme: light dark;
  --font: 16px system-ui, sans-serif;
  --text: #1f2328;
  --page: #f6f7f9;
  --card: #ffffff;
  --edge: #d0d5db;
  --quiet: #57606a;
  --link: #0b5cad;
  --focus: #0b5cad;
  --button: #e7eaee;
  --button-text: #1f2328;
  --button-edge: transparent;
  --good: #1a7431;
  --warn: #8f5300;
  --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e8eb;
    --page: #16181c;
    --card: #1f2227;
    --edge: #42474f;
    --quiet: #a4acb6;
    --link: #78b4f5;
    --focus: #78b4f5;
    --good: #6cc07a;
    --warn: #e0a84a;
    --bad: #f2877f;
  }
}
`;

/** Lines under words need to be seen, not read, so one set of hues does for light and dark. */
export const HUES = `
:root {
  --hue-1: #2a7de1;
  --hue-2: #a358d8;
  --hue-3: #23903c;
  --hue-4: #b7791f;
  --hue-5: #0c8f99;
  --hue-6: #d0457c;
  --hue-7: #7a7f1a;
}
`;
