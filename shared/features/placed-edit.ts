/** An edit of a batch, or of a file that it names. */
import type { Edit } from "../text/edit.ts";

export interface PlacedEdit extends Edit {
  /** The file in which the span counts, as the front matter names it; absent when it is the batch's own. */
  readonly source?: string;
}
