/** The document of the preview's view: nothing in it but its frame, and nothing that is not our own may run or load. */
import { CARD_STYLE, EDITOR_COLOURS, HUES } from "../../shared/preview/style.ts";
import { escaped } from "../../shared/preview/tree.ts";
import { WORDS } from "../../shared/preview/words.ts";
import type { Translations } from "../../shared/text/say.ts";

/**
 * @param script the address of the view's script. @param nonce new for each document.
 * @param words what the script is to say, where that is not English.
 */
export function htmlFor(script: string, nonce: string, words?: Translations): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  const said = words === undefined ? "" : ` data-words="${escaped(JSON.stringify(words))}"`;
  return `<!doctype html>
<html lang="${WORDS.language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(WORDS.preview())}</title>
<style nonce="${nonce}">${EDITOR_COLOURS}${HUES}${CARD_STYLE}${VIEW_STYLE}</style>
</head>
<body${said}>
<header class="top">
<h1 id="title" dir="auto"></h1>
<fieldset class="filter" id="filter"></fieldset>
<p id="status" role="status" class="unseen"></p>
</header>
<main id="scroller">
<p id="nothing" hidden>${escaped(WORDS.noneHere())}</p>
<div id="feed" role="feed" aria-label="${escaped(WORDS.letters())}"></div>
</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

const VIEW_STYLE = `
html, body { height: 100%; }
body { display: flex; flex-direction: column; padding: 0; }
.top { padding: 8px 14px; border-bottom: 1px solid var(--edge); }
.top h1 { font-size: 1.1em; overflow-wrap: anywhere; }
#scroller { flex: 1; overflow-y: auto; overflow-anchor: none; padding: 8px 14px; }
#feed { position: relative; contain: layout; }
#feed .card { position: absolute; inset: 0 0 auto; }
#feed .card[aria-busy="true"] { min-height: 220px; }
#feed .current { border-color: var(--focus); }
.vscode-high-contrast .card, .vscode-high-contrast-light .card { border-color: var(--vscode-contrastBorder); }
.vscode-high-contrast .current, .vscode-high-contrast-light .current { outline: 1px dashed var(--vscode-contrastActiveBorder); }
`;
