/** Telephone numbers: E.164; the twin of lookup/phone.py, where it is explained why a table says what is possible. */
import { parsePhoneNumberWithError } from "libphonenumber-js/max";
import { CODES, REGIONS } from "./phone_plans.js";
import { canonical, checkSigns, refuse, strip, tidy, withoutGaps } from "./typed.js";

const extension = /^(.*?)[ ,]*(?:;ext=|ext(?:ension|n)?\.?|x|#)[ :.]*[0-9]{1,7}$/i;
const between = /[/,;&|+]/;
const digits_alone_min = 7;
const digits_max = 20;

/** Return the form of a number typed in `region`, which may be empty if it begins with a plus. */
export function readPhone(region, typed) {
  let text = tidy(typed);
  if (text.slice(0, 4).toLowerCase() === "tel:") text = text.slice(4);
  const extended = extension.exec(text);
  const body = extended ? extended[1] : text;
  const pieces = body.split(between).filter((piece) => piece.replace(/[^0-9]/g, "").length >= digits_alone_min);
  if (pieces.length > 1) refuse("two");
  const number = withoutGaps(body).replace(/[()[\]/]/g, "");
  const digits = number.replace(/^\+/, "");
  checkSigns(digits, /[0-9]/);
  if (!digits) refuse("empty");
  const country = tidyRegion(region);
  let international = number !== digits;
  if (!international && !Object.hasOwn(REGIONS, country)) refuse("region");
  if (digits.length > digits_max) refuse("impossible");
  if (!international && beginsWithItsCountry(country, digits)) international = true;
  const parsed = international ? parse(`+${digits}`) : parseWithin(country, digits);
  const valid = parsed.isValid();
  const possible = isPossible(parsed) && !(international && hasPrefix(parsed, digits));
  if (!valid && !possible) refuse("impossible");
  return canonical(`tel:${parsed.number}`, !valid, extended ? "extension" : "");
}

function isPossible({ countryCallingCode, nationalNumber }) {
  const [, lengths, local] = CODES[countryCallingCode] ?? ["", [], []];
  return [...lengths, ...local].includes(nationalNumber.length);
}

/** Whether these are a country's code and a number, where the libraries would differ about what to take away. */
function beginsWithItsCountry(country, digits) {
  const [code] = REGIONS[country];
  const rest = digits.slice(code.length);
  return digits.startsWith(code) && (CODES[code][2].includes(rest.length) || isDialledInside(country, rest));
}

function isDialledInside(country, rest) {
  const prefix = REGIONS[country]?.[1];
  return Boolean(prefix) && new RegExp(`^(?:${prefix})`).test(rest);
}

/** Whether a country's code is followed by what is dialled only inside the country. */
const hasPrefix = ({ countryCallingCode }, digits) =>
  isDialledInside(CODES[countryCallingCode]?.[0], digits.slice(countryCallingCode.length));

/** Return the number as it is read in its region, or in the main one of its country code if only that knows it. */
function parseWithin(country, digits) {
  const parsed = parse(digits, country);
  const [main] = CODES[REGIONS[country][0]];
  if (main === country || parsed.isValid()) return parsed;
  const other = parse(digits, main);
  return other.isValid() ? other : parsed;
}

function parse(number, country) {
  try {
    return parsePhoneNumberWithError(number, { defaultCountry: country, extract: false });
  } catch {
    return refuse("impossible");
  }
}

/** Return the code of a region in capitals, UK for what it is to ISO 3166. */
export function tidyRegion(region) {
  const code = strip(region).toUpperCase();
  return code === "UK" ? "GB" : code;
}
