/** Lists that stay: of ten thousand sections each has a dozen, and most hold an entry or two. */

/** The same without the room that a list keeps which has grown: at least sixteen entries. */
export const fitted = <T>(grown: readonly T[]): readonly T[] => (grown.length === 0 ? NONE : grown.slice());

/** The one list that holds nothing. */
export const NONE: readonly never[] = [];
