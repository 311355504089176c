/** Answering the preview: how far all letters have come, and the few that are on screen. */
import { pileOf } from "../shared/features/preview.ts";
import type { PreviewAnswer, PreviewParams } from "../shared/protocol.ts";
import type { Checked } from "./drafts.ts";

/** More than any screen holds; whoever wants more asks again. */
const MOST_CARDS = 200;

export function previewed({ id, verdict }: Checked, { cards, offset, known }: PreviewParams): PreviewAnswer {
  const pile = pileOf(verdict);
  const at = offset === undefined ? undefined : pile.at(offset);
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
