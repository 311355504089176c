/** Code actions: offers in the client's words, whole or to be completed once they are chosen, and taken ones. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  LSPErrorCodes,
  ResponseError,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { COMMANDS, SECTION } from "../shared/protocol.ts";
import { said } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import type { Checked } from "./drafts.ts";
import {
  conversionsAt,
  type Everywhere,
  editsEverywhere,
  type Offer,
  offerForAll,
  offersAt,
} from "./offers.ts";
import { toSpan } from "./positions.ts";
import { isOf, toTextEdit, toWorkspaceEdit } from "./translate.ts";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SECTION}`;

export function actionsFor(
  draft: Checked,
  params: CodeActionParams,
  client: Abilities,
): (CodeAction | Command)[] {
  const { only } = params.context;
  const wants = (kind: CodeActionKind) =>
    only?.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
  const { QuickFix, RefactorRewrite } = CodeActionKind;
  const range = toSpan(draft.document, params.range);
  const fixes = wants(QuickFix) ? offersAt(draft.verdict, range) : [];
  // Unasked, it would stand in every menu of editors that show all they are given.
  const all = only && wants(FIX_ALL) ? offerForAll(draft.verdict) : [];
  // Whoever only moves the cursor wants no menu of tools.
  const isAsked = only !== undefined || params.context.triggerKind === CodeActionTriggerKind.Invoked;
  const conversions = isAsked && wants(RefactorRewrite) ? conversionsAt(draft.verdict, range) : [];
  if (!client.actions) return [...fixes, ...conversions, ...all].map((offer) => toCommand(draft, offer));
  return [
    ...fixes.map((offer) => toAction(draft, offer, QuickFix, params, client)),
    ...conversions.map((offer) => toAction(draft, offer, RefactorRewrite, params, client)),
    ...all.map((offer) => toAction(draft, offer, FIX_ALL, params, client)),
  ];
}

function toAction(
  { document }: Checked,
  offer: Offer,
  kind: CodeActionKind,
  { context }: CodeActionParams,
  client: Abilities,
): CodeAction {
  const { title, edits, findings, tabStops, preferred, everywhere } = offer;
  const diagnostics = context.diagnostics.filter((known) =>
    findings.some((finding) => isOf(document, known, finding)),
  );
  const { uri, version } = document;
  return {
    title,
    kind,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(preferred && client.preferred && { isPreferred: true }),
    ...(everywhere && client.resolvesEdits
      ? { data: { uri, version, ...everywhere } satisfies Promised }
      : { edit: toWorkspaceEdit(document, edits(), client, tabStops) }),
  };
}

/** What an action keeps whose edit is still to be made. */
interface Promised extends Everywhere {
  readonly uri: string;
  readonly version: number;
}

const isPromised = (data: unknown): data is Promised =>
  typeof data === "object" && data !== null && "uri" in data && "version" in data;

/** The document that an action still to be completed speaks of. */
export const documentOf = ({ data }: CodeAction): string | undefined =>
  isPromised(data) ? data.uri : undefined;

/** The action with its edit; an error when the text is no longer the one that it was offered for. */
export function completed(
  action: CodeAction,
  draft: Checked | undefined,
  client: Abilities,
): CodeAction | ResponseError {
  const { data } = action;
  if (!isPromised(data)) return action;
  if (draft?.document.version !== data.version) return outdated();
  return { ...action, edit: toWorkspaceEdit(draft.document, editsEverywhere(draft.verdict, data), client) };
}

/** For clients that take only commands: the edits travel in the command and come back with it. */
const toCommand = ({ document }: Checked, { title, edits }: Offer): Command => ({
  title,
  command: COMMANDS.applyFix,
  arguments: [document.uri, document.version, edits().map((edit) => toTextEdit(document, edit))],
});

/** A fix that was taken as a command. */
export interface TakenFix {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** Reads a command's arguments, which may be anything. */
export function takenFix([uri, version, edits]: readonly unknown[]): TakenFix | undefined {
  if (typeof uri !== "string" || typeof version !== "number") return undefined;
  return Array.isArray(edits) && edits.every((edit) => TextEdit.is(edit))
    ? { uri, version, edits }
    : undefined;
}

/** The change that a taken fix makes; an error when the text is no longer the one that it was offered for. */
export function editOf(
  { version, edits }: TakenFix,
  draft: Checked | undefined,
  client: Abilities,
): WorkspaceEdit | ResponseError {
  if (draft?.document.version !== version) return outdated();
  const { document } = draft;
  const own = edits.map(({ range, newText }) => ({ span: toSpan(document, range), text: newText }));
  return toWorkspaceEdit(document, own, client);
}

const outdated = () =>
  new ResponseError(LSPErrorCodes.ContentModified, said("The text has changed since this was offered."));
