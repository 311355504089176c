/** As much of an editor as the client's words need: what it says in English. */
export const l10n = {
  t: (words: string, ...values: readonly (string | number)[]): string =>
    words.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};
