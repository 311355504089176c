/** Requests of the preview: the letters of a file as cards, and as a page. */
import type { Card } from "../preview/card.ts";
import type { NoteAtParams } from "./letters.ts";

/** Request: the letters of a file, as the preview shows them; null where no file is open. */
export const PREVIEW = "cordial/preview";
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** Which cards are wanted, by their place among all; few at a time, since there may be thousands. */
  readonly cards: readonly number[];
  /** Where the cursor is, as an offset (UTF-16). */
  readonly offset?: number;
  /** Or where it is in another file, which may be the list of the letters' recipients. */
  readonly inList?: NoteAtParams;
  /** The version that is known: of the same, only cards are told. */
  readonly known?: string;
}
export interface PreviewAnswer {
  /** Another one whenever anything may be different. */
  readonly version: string;
  /** How far each letter has come, by the first letter of its state; absent when the version is known. */
  readonly states?: string;
  /** The place of the letter at the cursor. */
  readonly at?: number;
  /** Those that were asked for and are there. */
  readonly cards: readonly (readonly [index: number, card: Card])[];
}

/** Request: where the recipient of a letter stands in a list; null for one who has a section, or in another version. */
export const ROW_AT = "cordial/rowAt";
export interface RowAtParams {
  readonly textDocument: { readonly uri: string };
  /** The letter's place among all, and the version in which it has it. */
  readonly card: number;
  readonly version?: string;
}
export interface RowAtAnswer {
  readonly uri: string;
  readonly range: { readonly start: NoteAtParams["position"]; readonly end: NoteAtParams["position"] };
}

/** Request: the same letters as a page of HTML that stands for itself; null where no file is open. */
export const PAGE = "cordial/page";
export interface PageParams {
  readonly textDocument: { readonly uri: string };
  /** What stands above it. */
  readonly title: string;
}
