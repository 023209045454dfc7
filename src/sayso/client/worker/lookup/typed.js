/** What was typed, and what it becomes: a canonical form, or a refusal with a reason; the twin of lookup/typed.py. */
import { digitOf, dropped, invisible, spaces } from "../wire/digits.js";
import { wellFormed } from "../wire/encoding.js";
import { NotAnIdentifier } from "../wire/errors.js";

const typed_max = 500;
const reasons = ["alike", "at", "domain", "empty", "impossible", "letters", "region", "site", "symbols", "two"];

/** Refuse what was typed; the words to each reason are the page's. */
export function refuse(why) {
  if (!reasons.includes(why)) throw new TypeError("unknown reason");
  throw new NotAnIdentifier("This is not something that can be looked for.", why);
}

/** Return `{form, unusual, note}`: the one form, whether to ask if it is right, and `extension` where one was left away. */
export const canonical = (form, unusual = false, note = "") => ({ form, unusual, note });

/** Return `typed` with plain spaces, ASCII digits and ASCII for full-width signs, without invisible marks. */
export function tidy(typed) {
  const signs = [...wellFormed(typed)].map((letter) => {
    const point = letter.codePointAt(0);
    if (digitOf(letter) !== undefined) return String(digitOf(letter));
    if (spaces.test(letter)) return " ";
    if (point >= 0xff01 && point < 0xff5f) return String.fromCodePoint(point - 0xfee0);
    return invisible.test(letter) ? "" : letter;
  });
  const text = strip(signs.join(""));
  if (!text) refuse("empty");
  if ([...text].length > typed_max) refuse("impossible");
  return text;
}

/** Return `text` without spaces at its ends. */
export const strip = (text) => text.replace(/^ +| +$/g, "");

/** Return `text` without white space, hyphens and dots. */
export const withoutGaps = (text) => [...text].filter((letter) => !dropped.test(letter)).join("");

/** Return `text` with A to Z in small letters (or capitals), and nothing else changed. */
export const small = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
export const capital = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** Return if `text` has only signs in it that `known` fits; else refuse: `letters` (or beyond ASCII), or `symbols`. */
export function checkSigns(text, known) {
  const strange = [...text].filter((letter) => !known.test(letter));
  if (strange.some((letter) => /[A-Za-z]/.test(letter) || letter > "\x7f")) refuse("letters");
  if (strange.length) refuse("symbols");
}
