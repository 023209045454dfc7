/**
 * The code: 20 decimal digits, 19 of them random, with which a reporter comes back; the twin of sealing/code.py,
 * where the check digit and the tables are explained.
 */
import { digitOf, dropped } from "../wire/digits.js";
import { WrongCode } from "../wire/errors.js";

const digits_in_code = 20;
const DAMM = [
  "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
  "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
].map((row) => [...row].map(Number));

/** Return the Damm check digit of `digits`. */
export const checkDigit = (digits) => digits.reduce((interim, digit) => DAMM[interim][digit], 0);

/** Return the code made of 19 evenly drawn digits and their check digit. */
export const makeCode = (digits) => [...digits, checkDigit(digits)].join("");

/** Return 19 digits drawn evenly from bytes: the six byte values from 250 on are drawn again. */
export function drawDigits(entropy) {
  const digits = [];
  while (digits.length < digits_in_code - 1) {
    const [byte] = entropy(1);
    if (byte < 250) digits.push(byte % 10);
  }
  return digits;
}

/** Return the digits that were typed, in any script that is read; throw WrongCode (letters) if there is anything else. */
export function readDigits(typed) {
  const kept = [...typed].filter((letter) => !dropped.test(letter));
  const digits = kept.map(digitOf).filter((value) => value !== undefined);
  if (digits.length !== kept.length) throw new WrongCode("A code has only digits in it.", "letters", digits.length);
  return digits;
}

/** Return the code that was typed; throw WrongCode with `why` (letters, length or check) and `digits`. */
export function readCode(typed) {
  const digits = readDigits(typed);
  if (digits.length !== digits_in_code) throw new WrongCode("A code has 20 digits.", "length", digits.length);
  if (checkDigit(digits) !== 0) throw new WrongCode("One of the digits is not right.", "check", digits.length);
  return digits.join("");
}
