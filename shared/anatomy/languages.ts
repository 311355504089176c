/** The languages whose notes can be read in full; greetings, closings and default sentences are known in more. */

/** Primary subtags of BCP 47. */
export const READ_LANGUAGES: readonly string[] = ["en"];

/** `pt-BR` is `pt`. */
export const languageOf = (tag: string): string => tag.split("-", 1)[0]?.toLowerCase() ?? "";
