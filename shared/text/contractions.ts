/** English contractions, as data. */

/** What stands behind an apostrophe, spelled out. */
export const TAILS: ReadonlyMap<string, string> = new Map([
  ["d", "would"],
  ["ll", "will"],
  ["ve", "have"],
  ["re", "are"],
  ["m", "am"],
  ["all", "all"],
]);
/** Words behind which `'s` is "is". */
export const IS_AFTER: ReadonlySet<string> = new Set(
  "it that what here there who he she how where this everything".split(" "),
);
/** What is left of a verb before `n't`, where it is no mere cut. */
export const IRREGULAR_NOT: ReadonlyMap<string, string> = new Map([
  ["can", "can"],
  ["won", "will"],
  ["shan", "shall"],
]);

/** Contractions typed without their apostrophe: where the second word starts, and both words. */
export const RUN_TOGETHER: ReadonlyMap<
  string,
  { readonly at: number; readonly first: string; readonly second: string }
> = new Map(
  [
    ["im", 1, "i", "am"],
    ["ive", 1, "i", "have"],
    ["youre", 3, "you", "are"],
    ["youve", 3, "you", "have"],
    ["weve", 2, "we", "have"],
    ["thats", 4, "that", "is"],
    ["lets", 3, "let", "us"],
    ["dont", 2, "do", "not"],
    ["didnt", 3, "did", "not"],
    ["cant", 3, "can", "not"],
    ["wont", 3, "will", "not"],
    ["isnt", 2, "is", "not"],
    ["wanna", 3, "want", "to"],
    ["gonna", 3, "going", "to"],
    ["cannot", 3, "can", "not"],
  ].map(([word, at, first, second]) => [
    String(word),
    { at: Number(at), first: String(first), second: String(second) },
  ]),
);

/** The first characters of those. */
export const RUN_STARTS: ReadonlySet<number> = new Set(
  [...RUN_TOGETHER.keys()].map((word) => word.charCodeAt(0)),
);
