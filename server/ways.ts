/** Finding one's way between batches and their lists, in the client's words: definitions, references, people. */
import { type Location, type LocationLink, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { definitionsAt, referencesAt } from "../shared/features/definition.ts";
import { isMeant, type Named, peopleOf } from "../shared/features/symbols.ts";
import type { Mailing } from "../shared/merge/mailing.ts";
import { apart } from "../shared/text/span.ts";
import type { Abilities } from "./abilities.ts";
import { type List, listOf } from "./beside.ts";
import type { Checked } from "./drafts.ts";
import { locationOf, type Standpoint } from "./standpoints.ts";

/** From a placeholder to what fills it, and back. */
export function definitions(
  standpoints: readonly Standpoint[],
  { definitionLinks }: Pick<Abilities, "definitionLinks">,
): Location[] | LocationLink[] {
  const links = standpoints.flatMap((standpoint) => {
    const { from, to = [] } = definitionsAt(standpoint.spot) ?? {};
    const origin = from && locationOf(standpoint, from)?.range;
    return to.flatMap((mention): LocationLink[] => {
      const target = locationOf(standpoint, mention);
      if (target === undefined) return [];
      const { uri, range } = target;
      return [
        {
          ...(origin && { originSelectionRange: origin }),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        },
      ];
    });
  });
  if (definitionLinks) return links;
  return links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
}

/** @param withGivers whether also what gives the value. */
export function references(standpoints: readonly Standpoint[], withGivers: boolean): Location[] {
  const places = standpoints.flatMap((standpoint) =>
    referencesAt(standpoint.spot, withGivers).flatMap((mention) => locationOf(standpoint, mention) ?? []),
  );
  return withoutDoubles(places);
}

/** Several batches may name one list. */
const withoutDoubles = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** The people of a batch, open or not, and where each stands as the client sees it. */
export interface PeopleOfBatch {
  readonly people: readonly Named[];
  readonly locationOf: (person: Named) => Location | undefined;
}

/** The people of an open batch and its list. */
export function peopleOfDraft(draft: Checked): PeopleOfBatch {
  const list = listOf(draft.document.uri, draft.verdict);
  return {
    people: peopleOf(draft.verdict.mailing),
    locationOf: (person) => locationOf({ draft, list }, person),
  };
}

/** The people of a batch that is not open, and of its list; nothing else of either is kept. */
export function peopleAside(
  mailing: Pick<Mailing, "batch" | "roster">,
  document: TextDocument,
  list: List | undefined,
): PeopleOfBatch {
  const people = peopleOf(mailing).map((person) => ({
    ...person,
    name: apart(person.name),
    company: apart(person.company),
  }));
  const places = new Map(people.map((person) => [person, locationOf({ draft: { document }, list }, person)]));
  return { people, locationOf: (person) => places.get(person) };
}

/** More than anybody reads through. */
const MOST_PEOPLE = 500;

/** Everybody whom a query may mean. */
export function symbolsOf(batches: readonly PeopleOfBatch[], query: string): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  for (const { people, locationOf } of batches)
    for (const person of people) {
      if (symbols.length >= MOST_PEOPLE) return withoutDoubles(symbols);
      const location = isMeant(person, query) ? locationOf(person) : undefined;
      if (location === undefined) continue;
      const { name, company } = person;
      const containerName = company === "" ? {} : { containerName: company };
      symbols.push({ name, kind: SymbolKind.Object, location, ...containerName });
    }
  return withoutDoubles(symbols);
}
