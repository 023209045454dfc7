/** The short warning that her device builds from her ticks; the twin of ledger/short_warning.py. */
import { daysAfter } from "./days.js";

const template = "short/1";
const until_days = 90;

/**
 * Return the text of `ticks` (`{harms, kind, month, area, circle}`), in the language of each of `sentences`: a line for each
 * thing that she answered, and nothing of hers but the area and the identifiers.
 */
export const shortWarning = (ticks, identifiers, sentences, today) => ({
  reader: { to: "warning", circle: ticks.circle },
  words: sentences.map((spoken) => ({ language: spoken.language, words: lines(ticks, spoken).join("\n") })),
  called: "",
  unwanted: "",
  identifiers,
  evidence: "one",
  template,
  earliest: today,
  until: daysAfter(today, until_days),
});

const lines = ({ harms, kind, month, area }, spoken) => [
  spoken.told,
  ...(harms.length ? [`${spoken.what} ${harms.map((one) => spoken.harms[one]).join(", ")}`] : []),
  ...(kind ? [`${spoken.by} ${spoken.kinds[kind]}`] : []),
  ...(month ? [`${spoken.when} ${spoken.month}`] : []),
  ...(area ? [`${spoken.area} ${area}`] : []),
];
