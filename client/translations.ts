/** The server's words in the language of the editor: it runs where it cannot read them itself. */
import { type ExtensionContext, env, Uri, workspace } from "vscode";

/** Undefined in English, and in languages that there is no translation for. */
export async function translationsIn(
  context: ExtensionContext,
  language = env.language,
): Promise<Readonly<Record<string, string>> | undefined> {
  const [spoken = "en"] = language.toLowerCase().split("-", 1);
  const folder = Uri.joinPath(context.extensionUri, "dist/l10n");
  const file = LANGUAGES.has(spoken) ? Uri.joinPath(folder, `${spoken}.json`) : undefined;
  return file && JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}

const LANGUAGES: ReadonlySet<string> = new Set(["de"]);
