/** Digits as people type them: the scripts that are read, the marks that are dropped; the twin of wire/digits.py. */

/** The first digit of each script whose decimal digits are read. */
export const ZEROS = [
  0x0030, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0xff10,
];
export const spaces = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
export const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const hyphens_and_dots = /[\-\xad\u2010-\u2015\u2212\ufe58\ufe63\uff0d.\xb7\u2022\u2024\u2027\u30fb\uff0e]/;
/** White space, hyphens and dashes, dots, and invisible marks. */
export const dropped = new RegExp([spaces, invisible, hyphens_and_dots].map(({ source }) => source).join("|"));

/** Return the value of a decimal digit in one of the scripts that are read, undefined for anything else. */
export function digitOf(letter) {
  const point = letter.codePointAt(0);
  const value = point - ZEROS.findLast((zero) => zero <= point);
  return value < 10 ? value : undefined;
}
