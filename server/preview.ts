/** Answering the preview: how far all letters have come, and the few that are on screen. */
import { pileOf } from "../shared/features/preview.ts";
import type { NoteAtParams } from "../shared/protocol/letters.ts";
import type { PreviewAnswer, PreviewParams, RowAtAnswer, RowAtParams } from "../shared/protocol/preview.ts";
import { isSameUri, listOf } from "./beside.ts";
import type { Checked } from "./drafts.ts";
import { locationOf } from "./standpoints.ts";

/** More than any screen holds; whoever wants more asks again. */
const MOST_CARDS = 200;

export function previewed(draft: Checked, { cards, offset, inList, known }: PreviewParams): PreviewAnswer {
  const { id, verdict } = draft;
  const pile = pileOf(verdict);
  const at = offset === undefined ? inList && rowAtCursor(draft, inList) : pile.at(offset);
  return {
    version: id,
    ...(known !== id && { states: pile.states.map((state) => state.charAt(0)).join("") }),
    ...(at !== undefined && { at }),
    cards: cards.slice(0, MOST_CARDS).flatMap((index) => {
      const card = pile.card(index);
      return card ? [[index, card] as const] : [];
    }),
  };
}

/** The letter to whoever stands in a line of the list. */
function rowAtCursor(
  { document, verdict }: Checked,
  { textDocument, position }: NoteAtParams,
): number | undefined {
  const list = listOf(document.uri, verdict);
  if (list === undefined || !isSameUri(list.uri, textDocument.uri)) return undefined;
  return pileOf(verdict).atRow(list.offsetOf(position), list.source);
}

export function rowAt(draft: Checked, { card, version }: RowAtParams): RowAtAnswer | null {
  const row = version === draft.id ? pileOf(draft.verdict).rowOf(card) : undefined;
  const list = listOf(draft.document.uri, draft.verdict);
  return (row && locationOf({ draft, list }, row)) ?? null;
}
