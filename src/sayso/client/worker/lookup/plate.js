/** Number plates of Great Britain and Northern Ireland, Ireland and Romania: the twin of lookup/plate.py. */
import { tidyRegion } from "./phone.js";
import { canonical, capital, checkSigns, refuse, tidy, withoutGaps } from "./typed.js";

const signs_min = 2;
const signs_max = 10;
const alike = { O: "O0", 0: "0O", I: "I1", 1: "1I" };
const irish_counties = "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX";
const romanian_counties =
  "AB|AG|AR|BC|BH|BN|BR|BT|BV|BZ|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|SM|SV|TL|TM|TR|VL|VN|VS";
const whole = (...forms) => new RegExp(`^(?:${forms.join("|")})$`);
const FORMS = {
  GB: whole(
    "[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9][0-9])[A-HJ-PR-Z]{3}",
    "[A-HJ-NP-TV-Y][1-9][0-9]{0,2}[A-HJ-PR-Z]{3}",
    "[A-HJ-PR-Z]{3}[1-9][0-9]{0,2}[A-HJ-NPR-TV-Y]",
    "[A-PR-Z]{1,3}[1-9][0-9]{0,3}",
    "[1-9][0-9]{0,3}[A-PR-Z]{1,3}",
  ),
  IE: whole(`(?:[0-9]{2}|[1-9][0-9][12])(?:${irish_counties})[1-9][0-9]{0,5}`),
  RO: whole(`(?:B[1-9][0-9]{2}|(?:B|${romanian_counties})[0-9]{2})[A-HJ-NPR-Z][A-PR-Z]{2}`),
};

/** Return the form of a number plate of `country`. */
export function readPlate(country, typed) {
  const code = tidyRegion(country);
  if (!Object.hasOwn(FORMS, code)) refuse("region");
  const signs = capital(withoutGaps(tidy(typed)));
  checkSigns(signs, /[A-Z0-9]/);
  if (!signs) refuse("empty");
  if (signs.length < signs_min || signs.length > signs_max) refuse("impossible");
  const form = FORMS[code];
  const known = form.test(signs);
  const ambiguous = readings(signs).some((reading) => reading !== signs && form.test(reading));
  if (ambiguous && !known) refuse("alike");
  if (!known && !(/[A-Z]/.test(signs) && /[0-9]/.test(signs))) refuse("impossible");
  return canonical(`plate:${code}:${signs}`, ambiguous || !known);
}

/** Return every reading of `signs` in which O may be 0 and I may be 1. */
const readings = (signs) =>
  [...signs].reduce((begun, sign) => begun.flatMap((start) => [...(alike[sign] ?? sign)].map((one) => start + one)), [""]);
