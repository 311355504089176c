/** How a sentence may lean on the one before it: data. All are in the folded words of `text/words.ts`. */

/** Openings that join a sentence to the last one, and that it can do without when the last one goes. */
export const JOINERS: readonly string[] = [
  "so",
  "and",
  "but",
  "also",
  "plus",
  "then",
  "therefore",
  "thus",
  "hence",
  "however",
  "additionally",
  "furthermore",
  "moreover",
  "besides",
  "besides that",
  "likewise",
  "similarly",
  "meanwhile",
  "still",
  "in addition",
  "in addition to that",
  "on top of that",
  "as such",
  "that said",
  "that being said",
  "with that in mind",
  "with that said",
  "having said that",
  "for that reason",
  "for this reason",
  "because of this",
  "because of that",
  "as a result",
  "after that",
  "since then",
  "to that end",
  "even so",
  "either way",
  "anyway",
  "in any case",
  "that is why",
  "this is why",
  "which is why",
  "and that is why",
  "so that is why",
  "for example",
  "for instance",
  "in particular",
  "in fact",
];

/** Joiners that are something else where no comma follows: "so glad", "then again", "plus one", "still thinking". */
export const NEED_COMMA: ReadonlySet<string> = new Set(
  "so then plus still besides likewise similarly meanwhile thus hence in-fact for-example".split(" "),
);

/** What may follow such a joiner without a comma and leave it a joiner: "so I'd like to". */
export const SUBJECTS: ReadonlySet<string> = new Set(
  "i we you they he she it my our your if when while let please there".split(" "),
);

/** Openings that say nothing without the sentence before, and cannot be mended. */
export const LEANERS: readonly string[] = [
  "if not",
  "if so",
  "if yes",
  "otherwise",
  "instead",
  "result",
  "which",
  "or",
  "nor",
  "not only that",
  "another",
  "others",
  "the other",
  "the others",
  "the latter",
  "the former",
  "the second",
  "second",
  "secondly",
  "third",
  "thirdly",
  "finally",
  "lastly",
  "the same",
  "same here",
  "such",
  "neither",
  "either",
  "yes",
  "no matter",
  "not to mention",
  "one of them",
  "some of them",
  "most of them",
  "all of them",
  "none of them",
  "even if",
  "if you do not,",
  "if you are not,",
  "if you would,",
  "so do",
  "so does",
  "so did",
  "so is",
  "so are",
  "so am",
  "so was",
  "so were",
  "so have",
  "so has",
  "so can",
  "so will",
  "just reply",
  "just say",
  "interested",
  "if you have not,",
  "this",
  "these",
  "those",
  "that",
  "then again",
];

/** What makes a "this" or "these" stand on its own: "this week", "this note". */
export const NOW: ReadonlySet<string> = new Set(
  "week month year quarter season spring summer autumn fall winter morning afternoon evening time past coming note message invitation days".split(
    " ",
  ),
);

/** Pronouns that stand for something named before. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  "it its they them their theirs he him his she her hers yours ours mine".split(" "),
);

/** What follows an "it" that stands for nothing: "it was a pleasure", "it seems". */
export const EXPLETIVE: ReadonlySet<string> = new Set(
  `pleasure great good nice lovely wonderful fantastic honour honor privilege joy delight treat fun inspiring refreshing
  interesting fascinating rare hard easy clear possible true fair important amazing exciting encouraging kind brilliant fun
  seems looks turns appears feels takes means helps hurts pays years months weeks ages long while early late`.split(
    /\s+/,
  ),
);

/** Words before an "it" that stands for nothing: "keep it brief", "worth it", and, where "if" or "when" follows, "appreciate it". */
export const BEFORE_EMPTY_IT: ReadonlySet<string> = new Set(["keep", "worth"]);
export const AFTER_EMPTY_IT: ReadonlySet<string> = new Set(["if", "when"]);

/** Words before a "that" which points at something: "about that", "in that space". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in of about on with for at like from into to after during before around behind beyond within".split(" "),
);

/** What follows a "that" which is the object of its verb: "cut that down". */
export const PARTICLES: ReadonlySet<string> = new Set("down up out off too yourself myself".split(" "));

/** What follows a "one" that stands for a thing. */
export const AFTER_ONE: ReadonlySet<string> = new Set(
  "too as if when myself yourself soon sometime with for here there and or but".split(" "),
);

/** Words that show what a place or thing is, and so what a later pronoun of the same sentence stands for. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the your our some any every each all many most several few this that these those two three no".split(
    " ",
  ),
);

/** People that a later "they" may stand for. */
export const PEOPLE: ReadonlySet<string> = new Set(
  "anyone someone everyone everybody somebody anybody people who whoever companies teams clients leaders students others".split(
    " ",
  ),
);

/** Words too common to show what a sentence speaks of. */
export const COMMON: ReadonlySet<string> = new Set(
  `about after again also been before being both could does doing down each even every from have having here into just like
  made make many more most much next only other over same should since some such than that their them then there these they
  thing things this those time times very want wanted way well were what when where which while will with work would year
  years your last first best great good right kind whole long
  opportunity chance moment week month day days near future past other rest world`.split(/\s+/),
);

/** First words that are no names, and so may be written small behind a greeting. */
export const SMALL: ReadonlySet<string> = new Set(
  `we you he she they it my your our his her their its the a an this that these those there would could can may might do did
  are is was were have has if when while as since although in at on with for from after before thanks thank congratulations
  great good hope hoping looking just saw read loved enjoyed noticed happy glad worth what how why who where let please
  last quick one no any some not if`.split(/\s+/),
);
