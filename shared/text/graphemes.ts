/** Telling apart the characters as people see them, of which an emoji or an accented letter may be several code units. */

let segmenter: Intl.Segmenter | undefined;

/** Made when first asked for: making one is slow, and most texts never need it. */
export const graphemesOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" })).segment(text);
