/** An editor with one document: a session in which places are marked in the text, and what comes back is text again. */
import { deepEqual } from "node:assert/strict";
import { onTestFinished } from "vitest";
import {
  type CodeAction,
  type CodeActionContext,
  Command,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  MarkupContent,
  type PublishDiagnosticsParams,
  type Range,
  SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { NOTE_AT, type NoteAtAnswer } from "../../shared/protocol/letters.ts";
import { STATUS, type StatusParams } from "../../shared/protocol.ts";
import { applyEdits, type Edit } from "../../shared/text/edit.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import type { Span } from "../../shared/text/span.ts";
import { Session, type SessionOptions } from "./session.ts";

export interface EditorOptions extends SessionOptions {
  readonly uri?: string;
  readonly languageId?: string;
}

/** Opens a text in an editor; where it holds `‸`, there is the cursor. The editor is closed with the test. */
export async function edit(marked: string, options?: EditorOptions): Promise<Editor> {
  const { text, cursor } = readMarks(marked);
  const editor = new Editor(options);
  await editor.start();
  onTestFinished(() => editor.close());
  await editor.open(text, cursor);
  return editor;
}

export class Editor extends Session {
  #document: TextDocument;
  #cursor = 0;

  constructor(options: EditorOptions = {}) {
    super(options);
    const { uri = "file:///drafts/mixer.invite.md", languageId = "invite" } = options;
    this.#document = TextDocument.create(uri, languageId, 0, "");
  }

  get text(): string {
    return this.#document.getText();
  }

  async open(text: string, cursor = 0): Promise<void> {
    const { uri, languageId } = this.#document;
    this.#document = TextDocument.create(uri, languageId, 1, text);
    this.#cursor = cursor;
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Types over a stretch of the text, incrementally. */
  async type(edit: Edit): Promise<void> {
    await this.typeAll([() => edit]);
  }

  /** Makes several edits, each of the text as it stands after those before, and tells of them at once. */
  async typeAll(edits: readonly ((text: string) => Edit)[]): Promise<void> {
    const { uri, version } = this.#document;
    const contentChanges = edits.map((edit) => {
      const { span, text } = edit(this.text);
      const change = { range: this.#rangeOf(span), text };
      TextDocument.update(this.#document, [change], version + 1);
      return change;
    });
    await this.notify("textDocument/didChange", {
      textDocument: { uri, version: version + 1 },
      contentChanges,
    });
  }

  async closeDocument(): Promise<void> {
    await this.notify("textDocument/didClose", { textDocument: { uri: this.#document.uri } });
  }

  /** The findings of the text as it stands, asked for or waited for as the server wants it. */
  async diagnostics(): Promise<Diagnostic[]> {
    if (this.started?.capabilities.diagnosticProvider) {
      const report = await this.pull();
      return report.kind === "full" ? report.items : [];
    }
    for (;;) {
      const told = await this.next<PublishDiagnosticsParams>("textDocument/publishDiagnostics");
      if (told.version === this.#document.version) return told.diagnostics;
    }
  }

  pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.#about("textDocument/diagnostic", { previousResultId });
  }

  /** The ids of the rules that have something to say, in order of place. */
  async rules(): Promise<unknown[]> {
    return (await this.diagnostics()).map(({ code }) => code);
  }

  /** The text with the squiggles of one rule. */
  async squiggles(rule: string): Promise<string> {
    const found = (await this.diagnostics()).filter(({ code }) => code === rule);
    return writeMarks(
      this.text,
      found.map(({ range }) => this.#spanOf(range)),
    );
  }

  actions(context: Partial<CodeActionContext> = {}): Promise<(CodeAction | Command)[] | null> {
    const range = { start: this.#here(), end: this.#here() };
    return this.#about("textDocument/codeAction", { range, context: { diagnostics: [], ...context } });
  }

  async titles(context?: Partial<CodeActionContext>): Promise<string[]> {
    return ((await this.actions(context)) ?? []).map(({ title }) => title);
  }

  /** Asks for what concerns the whole document, or with more `params` a part of it. */
  ask<T>(method: string, params: object = {}): Promise<T> {
    return this.#about(`textDocument/${method}`, params);
  }

  /** Asks about the place where the cursor is. */
  askHere<T>(method: string, params: object = {}): Promise<T> {
    return this.ask(method, { position: this.#here(), ...params });
  }

  /** The text with the ranges marked. */
  marking(ranges: readonly Range[]): string {
    return writeMarks(
      this.text,
      ranges.map((range) => this.#spanOf(range)),
    );
  }

  /** The text after edits. */
  afterEdits(edits: readonly TextEdit[]): string {
    return this.afterChange({ changes: { [this.#document.uri]: [...edits] } });
  }

  /** The text after a command of the server. */
  async afterCommand(command: Command): Promise<string> {
    return this.afterChange(await this.#editOfCommand(command));
  }

  /** The text after an action; a snippet stands in it as the server wrote it. */
  async after(title: string, context?: Partial<CodeActionContext>): Promise<string> {
    const actions = (await this.actions(context)) ?? [];
    const action = actions.find((action) => action.title === title);
    if (!action)
      throw new Error(`There is no "${title}", but: ${actions.map(({ title }) => title).join("; ")}`);
    return this.afterChange(
      await (Command.is(action) ? this.#editOfCommand(action) : this.#editOfAction(action)),
    );
  }

  async hover(): Promise<{ marked: string; kind: string; words: string } | null> {
    const hover = await this.#about<Hover | null>("textDocument/hover", { position: this.#here() });
    if (!hover || !MarkupContent.is(hover.contents) || !hover.range) return null;
    const { kind, value } = hover.contents;
    return { marked: writeMarks(this.text, [this.#spanOf(hover.range)]), kind, words: value };
  }

  noteAt(): Promise<NoteAtAnswer | null> {
    return this.#about(NOTE_AT, { position: this.#here() });
  }

  status(): Promise<StatusParams> {
    return this.next(STATUS);
  }

  async #editOfAction(action: CodeAction): Promise<WorkspaceEdit> {
    const { edit } = action.edit ? action : await this.request<CodeAction>("codeAction/resolve", action);
    if (!edit) throw new Error(`The action "${action.title}" changes nothing.`);
    return edit;
  }

  async #editOfCommand({ command, arguments: args }: Command): Promise<WorkspaceEdit> {
    await this.request("workspace/executeCommand", { command, arguments: args });
    const { edit } = await this.next<{ edit: WorkspaceEdit }>("workspace/applyEdit");
    return edit;
  }

  /** The text after a change of the workspace; a snippet stands in it as the server wrote it. */
  afterChange({ changes, documentChanges = [] }: WorkspaceEdit): string {
    const { uri, version } = this.#document;
    const versioned = documentChanges.filter((change) => TextDocumentEdit.is(change));
    for (const { textDocument } of versioned) deepEqual(textDocument, { uri, version });
    const edits = [...versioned.flatMap(({ edits }) => edits), ...(changes?.[uri] ?? [])];
    const own = edits.map((edit) => ({
      span: this.#spanOf(edit.range),
      text: SnippetTextEdit.is(edit) ? edit.snippet.value : edit.newText,
    }));
    return applyEdits(this.text, own);
  }

  #about<T>(method: string, params: object): Promise<T> {
    return this.request(method, { textDocument: { uri: this.#document.uri }, ...params });
  }

  #here() {
    return this.#document.positionAt(this.#cursor);
  }

  #spanOf({ start, end }: Range): Span {
    return { start: this.#document.offsetAt(start), end: this.#document.offsetAt(end) };
  }

  #rangeOf({ start, end }: Span): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }
}
