/** Requests for new text: batches, invitations, what everybody would get; and what a person can choose from. */

/** Request: a new batch made of a list of people, for a command such as "New batch from a CSV". */
export const NEW_BATCH = "cordial/newBatch";
export interface NewBatchParams {
  /** The list's text, as CSV. */
  readonly csv: string;
  /** The list as seen from the folder of the new batch, with `/` between its parts; beside the batch or below. */
  readonly path: string;
  /** A section for each person, or one template that is filled from the list. */
  readonly as: "sections" | "template";
}
export interface NewBatchAnswer {
  /** The new batch; empty where the list holds nobody. */
  readonly text: string;
  /** Who or what has not got into it, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/** Request: what a person can choose from, in their language. */
export const CHOICES = "cordial/choices";
export interface ChoicesAnswer {
  readonly relationships: readonly Choice[];
  readonly rules: readonly Choice[];
}
export interface Choice {
  readonly id: string;
  readonly words: string;
  readonly detail?: string;
}

/** Request: a snippet with tab stops; null where the file is a letter to one person and takes no second. */
export const NEW_INVITATION = "cordial/newInvitation";
export interface NewInvitationParams {
  readonly relationship: string;
  /** The file to whose end it is to be added; without, the snippet is a whole new batch. */
  readonly textDocument?: { readonly uri: string };
}
export interface NewInvitationAnswer {
  readonly snippet: string;
}

/** Request: what everybody would get, as one text; null where no file is open. */
export const RENDER = "cordial/render";
export const RENDERINGS = ["text", "json", "csv"] as const;
export type Rendering = (typeof RENDERINGS)[number];
export interface RenderParams {
  readonly textDocument: { readonly uri: string };
  readonly format: Rendering;
}
export interface RenderAnswer {
  readonly text: string;
  /** How many people are in it. */
  readonly count: number;
  /** Who or what is not, and why: a sentence each. */
  readonly leftOut: readonly string[];
}
