/** What each character of a text is, and how characters are folded. */

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
export const QUIET = 5;
export const EMOJI = 6;
const MARK = 0;

export const LF = 10;
export const CR = 13;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const AT = 64;
export const LOWER_A = 97;
export const LOWER_S = 115;
export const LOWER_Z = 122;

/** What each ASCII character is. */
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) ASCII[code] = LETTER;
  else if (/\d/.test(char)) ASCII[code] = DIGIT;
  else if (code === LF || code === CR) ASCII[code] = BREAK;
  else if (code <= 32 || code === 127) ASCII[code] = SPACE;
  else if (/["'()[\]{}*_`<>|]/.test(char)) ASCII[code] = QUIET;
}

export function sortOf(code: number, text: string, at: number): number {
  if (code < 128) return ASCII[code] ?? MARK;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff) return SPACE;
  if (code === 0x2028 || code === 0x2029) return BREAK;
  if (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  )
    return QUIET;
  if (code >= 0xd800 && code <= 0xdfff) return isEmoji(text, at) ? EMOJI : LETTER;
  if (code >= 0x2190 && code < 0x2c00) return EMOJI;
  if (code >= 0x2c00 && code < 0xfe00) return code >= 0x3000 && code <= 0x303f ? MARK : LETTER;
  return code === 0xfe0f ? EMOJI : MARK;
}

/** Whether the surrogate at `at` is half of something that is no letter. */
function isEmoji(text: string, at: number): boolean {
  const isTail = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const point = text.codePointAt(isTail ? at - 1 : at) ?? 0;
  return !/\p{L}/u.test(String.fromCodePoint(point));
}

export const isJoiner = (code: number): boolean => code === 0x200d || code === 0xfe0f;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
export const isLower = (text: string, lower: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= LOWER_A && code <= LOWER_Z) || (code >= 128 && code === lower.charCodeAt(at));
};

/** Lower case of the same length, so that offsets hold. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const small = char.toLowerCase();
    out += small.length === 1 ? small : char;
  }
  return out;
}

export function foldMark(code: number, lower: string, at: number): string {
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return "-";
  if (code === 0x2026) return "…";
  if (code === 38) return "and";
  return lower.charAt(at);
}
