/** The say-so: whether she has said yes to exactly this text; the twin of ledger/say_so.py. */
import { encodeText } from "../wire/encoding.js";
import { Malformed, NotAllowed } from "../wire/errors.js";
import { Text } from "../wire/text.js";
import { readDay } from "./days.js";

export const again_hours = 24;
const cooling_hours = 24;
const clock_hours = 1;
const until_days_max = 366;
const words_max = 4_000;
const name_max = 200;
const warning_bytes_max = 900;
const identifiers_max = 8;
/** The form in which an identifier stands on a circle's list, so that a check finds it. */
const found = /^(?:tel:\+[0-9]{2,15}|mailto:[^\s@]+@[^\s@]+|plate:[A-Z]{2}:[^\s:]+|handle:[^\s:]+:\S+)$/u;
export const number = "number"; // how the names of the templates begin that demand an identifier
/** What her page does not spell out, and nothing else may stand there. */
const template_form = /^(number|number-short|short|warning|police|partner|counsel|public)\/[1-9]\d{0,2}$/;
const language_form = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;
/** Signs that a reader does not see, or that turn what she sees. */
const unseen =
  /[\0-\t\v-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** Return if a text may be said yes to on the day `today`; throw Malformed with `why` otherwise. */
export function checkText(text, today) {
  const { reader, called, unwanted, identifiers, template } = text;
  const languages = text.words.map(({ language }) => language);
  const words = text.words.map((wording) => wording.words);
  const name = reader.circle ?? reader.name ?? "";
  const short = [name, called, unwanted, template, ...languages, ...identifiers];
  const blank = (one) => !one.trim();
  const longer = (most) => (one) => [...one].length > most;
  if ([...words, ...short].some((one) => unseen.test(one)))
    throw new Malformed("A reader does not see all signs of this text.", "unseen");
  if (["warning", "partner", "counsel"].includes(reader.to) && blank(name))
    throw new Malformed("A text names its reader.", "reader");
  if (!words.length || [...words, ...languages].some(blank) || new Set(languages).size !== languages.length)
    throw new Malformed("A text has words, once in each language.", "words");
  const heavy = (one) => reader.to === "warning" && new TextEncoder().encode(one).length > warning_bytes_max;
  if (words.some((one) => longer(words_max)(one) || heavy(one)) || short.some(longer(name_max)))
    throw new Malformed("This text is too long.", "long");
  if (reader.to === "warning" && called + unwanted)
    throw new Malformed("Her names do not stand in a warning.", "called");
  if (identifiers.length > identifiers_max || identifiers.some(blank))
    throw new Malformed("A text has few identifiers, none of them empty.", "identifiers");
  if (reader.to === "public" && identifiers.length)
    throw new Malformed("No identifiers stand in public.", "identifiers");
  if (template.startsWith(number) && !identifiers.length)
    throw new Malformed("A text of this template has an identifier.", "number");
  if (reader.to === "warning" && !identifiers.every((one) => found.test(one)))
    throw new Malformed("No check finds an identifier of this form.", "form");
  if (!template_form.test(template) || !languages.every((one) => language_form.test(one)))
    throw new Malformed("This is no template or language.", "template");
  const earliest = readDay(text.earliest);
  const until = readDay(text.until);
  if (until < earliest || until - earliest > until_days_max)
    throw new Malformed("The last day comes after the first.", "days");
  if (until < readDay(today)) throw new Malformed("The last day is already over.", "past");
}

/** Return her yes to exactly this text if it counts at `today`, `hour`; throw NotAllowed with the rule in `why`. */
export function validYes(text, stands, today, hour) {
  if (!stands.desk_may_read) throw new NotAllowed("Refused: she has closed this.", "closed");
  const given = findYes(text, stands);
  if (!given) throw new NotAllowed("Refused: she has not said yes to this.", "none");
  const { earliest, until, reader } = text;
  if (readDay(today) < readDay(earliest))
    throw new NotAllowed("Refused: her yes does not count yet.", "early");
  if (readDay(today) > readDay(until))
    throw new NotAllowed("Refused: her yes does not count any more.", "ended");
  if (reader.to === "police" && !(given.again >= given.hour + again_hours && hour >= given.again - clock_hours))
    throw new NotAllowed("Refused: her yes waits for a second yes.", "again");
  if (reader.to === "public" && hour < given.hour + cooling_hours)
    throw new NotAllowed("Refused: her yes waits for 24 hours.", "cooling");
  return given;
}

/** Return her yes to exactly this text, whether it counts now or not, or undefined. */
export const findYes = (text, stands) => stands.yes.find((yes) => sameText(yes.text, text));

/** Whether two texts are the same, byte for byte. */
export const sameText = (one, other) => encodeText(Text, one) === encodeText(Text, other);
