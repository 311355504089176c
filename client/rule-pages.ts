/** The pages of the rules, as documents of the editor's: they ship in one file, which is far smaller than many are. */
import { commands, type Disposable, Uri, window, workspace } from "vscode";
import { RULE_ID } from "../shared/protocol.ts";

const SCHEME = "cordial-rule";

/** The address of each rule's page. */
export const RULE_PAGES = `${SCHEME}:/${RULE_ID}.md`;

/**
 * Shows the page of a rule; as text in an editor whose own extension for Markdown is missing, or cannot run there.
 * @param rule its id.
 */
export async function showRule(rule: string): Promise<void> {
  const page = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  const shown = commands.executeCommand("markdown.showPreview", page);
  await shown.then(undefined, () => window.showTextDocument(page));
}

/** @param root where the extension stands. */
export function showRulePages(root: Uri): Disposable {
  let pages: Promise<Readonly<Record<string, string>>> | undefined;
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => (await (pages ??= readPages(root)))[path.slice(1)],
  });
}

/** By the names of their files. */
async function readPages(root: Uri): Promise<Readonly<Record<string, string>>> {
  const file = Uri.joinPath(root, "dist/rules.json");
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}
