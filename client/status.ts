/** The status item: how many notes the file before you holds, and how many of them are not fit to send. */
import {
  Disposable,
  type DocumentSelector,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { COMMANDS, NAME, STATUS, type StatusParams } from "../shared/protocol.ts";
import { LABELS, statusWords } from "./words.ts";

const { Error, Information, Warning } = LanguageStatusSeverity;

/** Follows the active editor, the server's word on each file, and whether the server runs at all. */
export function showStatus(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const item = languages.createLanguageStatusItem("cordial.status", selector);
  const known = new Map<string, StatusParams>();
  item.name = NAME;

  let active = "";
  const uriOf = ({ uri }: TextDocument) => client.code2ProtocolConverter.asUri(uri);

  const show = () => {
    const status = known.get(active);
    Object.assign(item, client.state === State.Stopped ? STOPPED : status ? told(status) : READING);
  };

  /** A panel counts as an editor too, so only our own files are followed. */
  const follow = (editor: TextEditor | undefined) => {
    if (editor && languages.match(selector, editor.document) > 0) active = uriOf(editor.document);
    show();
  };

  follow(window.activeTextEditor);
  return Disposable.from(
    item,
    client.onNotification(STATUS, (status: StatusParams) => {
      known.set(status.uri, status);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) known.clear();
      show();
    }),
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidCloseTextDocument((document) => known.delete(uriOf(document))),
  );
}

const COPY = { command: COMMANDS.copyNote, title: LABELS.copyNote() };

const READING = { text: LABELS.reading(), detail: NAME, severity: Information, busy: true, command: COPY };

const STOPPED = {
  text: LABELS.stopped(),
  detail: NAME,
  severity: Error,
  busy: false,
  command: { command: COMMANDS.restart, title: LABELS.restart() },
};

const told = (status: StatusParams) => ({
  text: statusWords(status),
  detail: status.message ?? NAME,
  severity: status.unfit || status.message ? Warning : Information,
  busy: false,
  command: COPY,
});
