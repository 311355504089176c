/** Text from outside, fit for a terminal. */

/** Without what could steer a terminal; a tab counts as one blank, so that marks stay in place. */
export const printable = (text: string): string =>
  text.replaceAll("\t", " ").replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\u{fffd}");
