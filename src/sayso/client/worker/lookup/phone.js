/** Telephone numbers: E.164; the twin of lookup/phone.py, where it is explained why a table says what is possible. */
import { isSupportedCountry, parsePhoneNumberWithError } from "libphonenumber-js/max";
import { POSSIBLE } from "./phone_lengths.js";
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
  const international = number !== digits;
  const country = tidyRegion(region);
  if (!international && !isSupportedCountry(country)) refuse("region");
  if (digits.length > digits_max) refuse("impossible");
  const parsed = parse(number, international ? undefined : country);
  const valid = parsed.isValid();
  if (!valid && !POSSIBLE[parsed.countryCallingCode]?.includes(parsed.nationalNumber.length)) refuse("impossible");
  return canonical(`tel:${parsed.number}`, !valid, extended ? "extension" : "");
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
