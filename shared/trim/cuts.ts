/** All that could go from a note. */
import type { Invite } from "../batch/batch.ts";
import { clauseCuts } from "./clauses.ts";
import { type Cut, isWhole } from "./cut.ts";
import { closingCuts, defaultCuts, gapCuts, nameCuts, stockCuts } from "./formulas.ts";
import { sentenceCut } from "./sentences.ts";
import type { Layout, Unit } from "./units.ts";
import { wordingCuts } from "./wording.ts";

export const cutsOf = (invite: Invite, layout: Layout): Cut[] => [
  ...layout.units.flatMap((unit) => cutsIn(invite, layout, unit)),
  ...closingCuts(layout),
  ...gapCuts(layout),
];

function cutsIn(invite: Invite, layout: Layout, unit: Unit): Cut[] {
  const defaults = defaultCuts(layout, unit, invite);
  const whole = defaults.some(isWhole) ? undefined : sentenceCut(layout, unit);
  const inWords = [wordingCuts, stockCuts, nameCuts, clauseCuts];
  return [
    ...defaults,
    ...(whole === undefined ? [] : [whole]),
    ...(layout.isEnglish ? inWords.flatMap((cuts) => cuts(layout, unit)) : []),
  ];
}
