/** The yardstick on the wire: a language server that checks nothing, and says the same of every invitation at each edit. */
import {
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  ProposedFeatures,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new Map<string, TextDocument>();
let diagnostics: Diagnostic[] = [];

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));

connection.onDidOpenTextDocument(async ({ textDocument: { uri, languageId, version, text } }) => {
  documents.set(uri, TextDocument.create(uri, languageId, version, text));
  diagnostics = text
    .split("\n")
    .flatMap((line, number) => (line.startsWith("## ") ? [said(line, number)] : []));
  await connection.sendDiagnostics({ uri, version, diagnostics });
});

connection.onDidChangeTextDocument(async ({ textDocument: { uri, version }, contentChanges }) => {
  const document = documents.get(uri);
  if (document) TextDocument.update(document, contentChanges, version);
  await connection.sendDiagnostics({ uri, version, diagnostics });
});

const said = ({ length }: string, line: number): Diagnostic => ({
  range: { start: { line, character: 3 }, end: { line, character: length } },
  message: "The note has 327 characters; the limit is 300.",
  severity: DiagnosticSeverity.Warning,
  code: "note-too-long",
  source: "echo",
});

connection.listen();
