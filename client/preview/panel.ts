/** The preview beside the editor: it shows the letters of the file that is being written, and does what its buttons say. */
import {
  commands,
  Disposable,
  type DocumentSelector,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { askedIn, keptIn, type Told } from "../../shared/preview/messages.ts";
import { WORDS } from "../../shared/preview/words.ts";
import type { NoteAtParams } from "../../shared/protocol/letters.ts";
import { PREVIEW, type PreviewAnswer, type PreviewParams } from "../../shared/protocol/preview.ts";
import { COMMANDS } from "../../shared/protocol.ts";
import type { Translations } from "../../shared/text/say.ts";
import { placeIn } from "../place.ts";
import { noFileWords, notRefreshedWords, previewTitle } from "../words.ts";
import { Deeds } from "./deeds.ts";
import { exportPreview } from "./export.ts";
import { htmlFor } from "./html.ts";

const VIEW = "cordial.preview";

/** Long enough that nobody who types is kept waiting, short enough to seem at once; in milliseconds. */
const PAUSE = 80;

/**
 * Gives the editor a preview, and takes it away when it is disposed of.
 * @param root where the extension stands. @param words what is said, where that is not English.
 */
export function offerPreview(
  client: BaseLanguageClient,
  selector: DocumentSelector,
  root: Uri,
  words: Translations | undefined,
): Disposable {
  const preview = new Preview(client, selector, root, words);
  return Disposable.from(
    preview,
    commands.registerCommand(COMMANDS.preview, (place?: NoteAtParams) => preview.open(place)),
    commands.registerCommand(COMMANDS.exportPreview, () =>
      exportPreview(client, window.activeTextEditor?.document ?? preview.document),
    ),
    window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: (panel: WebviewPanel, state: unknown) =>
        preview.restore(panel, keptIn(state).uri),
    }),
    workspace.onDidChangeTextDocument(({ document }) => preview.changed(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => preview.changed(uri)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) preview.changed(uri);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => preview.moved(textEditor)),
    window.onDidChangeActiveTextEditor((editor) => preview.follow(editor)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) preview.renew();
    }),
  );
}

class Preview {
  readonly #client: BaseLanguageClient;
  readonly #selector: DocumentSelector;
  readonly #root: Uri;
  readonly #words: Translations | undefined;
  readonly #deeds: Deeds;
  /** There is one at most, and it follows the file that is being written. */
  #panel: WebviewPanel | undefined;
  #document: TextDocument | undefined;
  /** What the view knows, and the cards that it waits for. */
  #known: string | undefined;
  #wanted: readonly number[] = [];
  /** Whether there is anybody in the panel to be told. */
  #isReady = false;
  /** Where in the file the view is to go: to a place, to the cursor, or to whoever stands at a place of the list. */
  #spot: number | "cursor" | NoteAtParams | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isOutdated = false;

  constructor(
    client: BaseLanguageClient,
    selector: DocumentSelector,
    root: Uri,
    words: Translations | undefined,
  ) {
    this.#client = client;
    this.#selector = selector;
    this.#root = root;
    this.#words = words;
    this.#deeds = new Deeds(client);
  }

  /** The file that is shown. */
  get document(): TextDocument | undefined {
    return this.#panel && this.#document;
  }

  /** @param place in the file that is to be shown; the file that is being written when absent. */
  async open(place?: NoteAtParams): Promise<void> {
    const document = place
      ? await workspace.openTextDocument(this.#client.protocol2CodeConverter.asUri(place.textDocument.uri))
      : window.activeTextEditor?.document;
    if (document === undefined || !this.#isOurs(document)) {
      void window.showInformationMessage(noFileWords());
      return;
    }
    if (this.#panel) this.#panel.reveal(undefined, true);
    else {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#fill(window.createWebviewPanel(VIEW, WORDS.preview(), column));
    }
    this.#show(document);
    if (place) this.#spot = document.offsetAt(this.#client.protocol2CodeConverter.asPosition(place.position));
  }

  /** Takes up a panel that the editor has kept over its own restart. */
  async restore(panel: WebviewPanel, uri: string | undefined): Promise<void> {
    this.#panel?.dispose();
    this.#fill(panel);
    if (uri !== undefined) this.#show(await workspace.openTextDocument(Uri.parse(uri)));
  }

  follow(editor: TextEditor | undefined): void {
    if (this.#panel && editor && this.#isOurs(editor.document)) this.#show(editor.document);
  }

  moved({ document, selection }: TextEditor): void {
    if (document === this.#document) this.#spot = "cursor";
    // Whoever goes through the list of the letters' recipients is followed as well.
    else if (this.#panel && LIST.test(document.uri.path))
      this.#spot = placeIn(this.#client, document, selection.active);
    else return;
    this.#refreshSoon();
  }

  changed(uri: Uri): void {
    if (uri.toString() === this.#document?.uri.toString()) this.#refreshSoon();
  }

  /** Nothing that the view knows may hold any more. */
  renew(): void {
    this.#known = undefined;
    this.#refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
  }

  #isOurs(document: TextDocument): boolean {
    return languages.match(this.#selector, document) > 0;
  }

  #fill(panel: WebviewPanel): void {
    this.#panel = panel;
    this.#isReady = false;
    const { webview } = panel;
    const folder = Uri.joinPath(this.#root, "dist/client");
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage((message: unknown) => this.#answer(message));
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#isReady = false;
    });
    const script = webview.asWebviewUri(Uri.joinPath(folder, "preview.js")).toString();
    webview.html = htmlFor(script, crypto.randomUUID(), this.#words);
  }

  #show(document: TextDocument): void {
    if (document !== this.#document) this.#known = undefined;
    this.#document = document;
    this.#spot = "cursor";
    if (this.#panel) this.#panel.title = previewTitle(nameOf(document));
    this.#refreshSoon();
  }

  #answer(message: unknown): void {
    const asked = askedIn(message);
    if (asked === undefined) return;
    if (asked.does === "ready") {
      this.#isReady = true;
      this.#spot ??= "cursor";
      this.renew();
    } else if (asked.does === "want") {
      this.#wanted = [...this.#wanted, ...asked.cards];
      void this.#refresh();
    } else if (this.#document) void this.#deeds.do(asked, this.#document, this.#known);
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), PAUSE);
  }

  /** Asks for what the view lacks. One question at a time; what comes up meanwhile is asked afterwards. */
  async #refresh(): Promise<void> {
    this.#isOutdated = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        await this.#ask();
      }
    } catch (error) {
      this.#client.warn(notRefreshedWords(), error);
    } finally {
      this.#isAsking = false;
    }
  }

  async #ask(): Promise<void> {
    const document = this.#document;
    if (!this.#isReady || document === undefined || this.#client.state !== State.Running) return;
    const cards = this.#wanted;
    const spot = this.#spot === "cursor" ? cursorIn(document) : this.#spot;
    this.#wanted = [];
    this.#spot = undefined;
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const known = this.#known;
    const params: PreviewParams = {
      textDocument,
      cards,
      ...(spot !== undefined && (typeof spot === "number" ? { offset: spot } : { inList: spot })),
      ...(known !== undefined && { known }),
    };
    const answer = await this.#client.sendRequest<PreviewAnswer | null>(PREVIEW, params);
    if (document !== this.#document) return;
    const { version, ...told } = answer ?? { version: undefined, states: "", cards: [] };
    if (known !== version) this.#deeds.forget();
    this.#deeds.know(told.cards);
    this.#known = version;
    const file = { name: nameOf(document), uri: document.uri.toString() };
    await this.#panel?.webview.postMessage({ ...told, file } satisfies Told);
  }
}

/** What lists of people are called. */
const LIST = /\.(?:csv|tsv|txt)$/i;

const nameOf = ({ uri }: TextDocument): string => uri.path.split("/").at(-1) ?? "";

function cursorIn(document: TextDocument): number | undefined {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  return editor && document.offsetAt(editor.selection.active);
}
