/** The command that opens the page of a rule: of the one at the cursor first, else of any. */
import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHOICES, type Choice, type ChoicesAnswer } from "../shared/protocol/writing.ts";
import { RULES_AT } from "../shared/protocol.ts";
import { cursor } from "./place.ts";
import { showRule } from "./rule-pages.ts";
import { ruleWords } from "./words.ts";

/** @param rule its id; a menu passes something else, and then it is asked for. */
export async function explainRule(client: BaseLanguageClient, rule?: unknown): Promise<void> {
  const id = typeof rule === "string" ? rule : await chosen(client);
  if (id !== undefined) await showRule(id);
}

/** A single rule at the cursor needs no choosing. */
async function chosen(client: BaseLanguageClient): Promise<string | undefined> {
  const place = cursor(client);
  const here = (place && (await client.sendRequest<readonly string[] | null>(RULES_AT, place))) ?? [];
  if (here.length === 1) return here[0];
  const { rules } = await client.sendRequest<ChoicesAnswer>(CHOICES);
  const isHere = ({ id }: Choice) => here.includes(id);
  const items = [
    ...rules.filter(isHere).map(toItem),
    LINE,
    ...rules.filter((one) => !isHere(one)).map(toItem),
  ];
  const picked = await window.showQuickPick(here.length > 0 ? items : rules.map(toItem), {
    title: ruleWords(),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.description;
}

const toItem = ({ id, words, detail = "" }: Choice): QuickPickItem => ({
  label: words,
  description: id,
  detail,
});

const LINE: QuickPickItem = { label: "", kind: QuickPickItemKind.Separator };
