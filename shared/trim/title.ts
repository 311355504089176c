/** Says in a title what goes with a trim. */
import { said, say } from "../text/say.ts";
import type { Cut, Step } from "./cut.ts";

/** "drop the sentence “I also …”, tighter wording in 3 places". */
export function whatGoes(cuts: readonly Cut[]): string {
  const of = (step: Step): readonly Cut[] => cuts.filter((cut) => cut.step === step);
  const parts = [
    broken(of("hole")),
    dropped(of("sentence")),
    clauses(cuts.filter(({ step }) => step === "clause" || step === "stock")),
    of("default").length > 0 ? said("shorten the default sentence") : "",
    of("closing").length > 0 ? say`leave out the closing ${quoted(of("closing")[0]?.quote ?? "")}` : "",
    places(of("wording").length),
    of("gap").length > 0 ? said("close up blank lines") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? said("close up blanks") : parts.join(", ");
}

const broken = (cuts: readonly Cut[]): string =>
  cuts.length === 0 ? "" : say`break off ${listed(cuts)} for you to finish`;

function dropped(cuts: readonly Cut[]): string {
  if (cuts.length === 0) return "";
  return cuts.length === 1 ? say`drop the sentence ${listed(cuts)}` : say`drop the sentences ${listed(cuts)}`;
}

const clauses = (cuts: readonly Cut[]): string => (cuts.length === 0 ? "" : say`leave out ${listed(cuts)}`);

/** The first three by their words, the rest by number. */
function listed(cuts: readonly Cut[]): string {
  const named = cuts.length > 4 ? cuts.slice(0, 3) : cuts;
  const rest = cuts.length - named.length;
  const all = [
    ...named.map(({ quote }) => quoted(quote, cuts.length > 2 ? 3 : 4)),
    ...(rest > 0 ? [say`${rest} more`] : []),
  ];
  return all.length === 1 ? all.join("") : say`${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

function places(count: number): string {
  if (count === 0) return "";
  return count === 1 ? said("tighter wording in 1 place") : say`tighter wording in ${count} places`;
}

/** The first words in quotation marks. */
function quoted(text: string, most = 4): string {
  const words = text
    .replaceAll(/\s+/g, " ")
    .replace(/^[,;–—-]\s*/, "")
    .split(" ");
  let short = "";
  let count = 0;
  for (const word of words) {
    if (count >= most || (count > 0 && short.length + word.length > 26)) break;
    short = count === 0 ? word : `${short} ${word}`;
    count += 1;
  }
  return count < words.length ? `“${short} …”` : `“${short}”`;
}
