/** The short warning that her device builds from what she ticked, before anything is sent; the twin of ledger/short_warning.py. */
import { Malformed } from "../wire/errors.js";
import { daysAfter } from "./days.js";
import { number } from "./say_so.js";

const until_days = 90;

/**
 * Return the Text that `ticks` (`{harms, month, area, kind, identifiers}`, each may be empty) make in these languages, hers
 * first; `wait_days` is after how many days it may be sent. Throw Malformed (`month`, `tick`) where the template has no word.
 */
export function shortWarning(ticks, template, languages, { circle, today, wait_days }) {
  const name = `${template.name}/${template.version}`;
  const earliest = daysAfter(today, wait_days);
  return {
    reader: { to: "warning", circle, at_once: false },
    words: languages.map((language) => ({ language, words: wordsOf(ticks, own(template.languages, language)) })),
    called: "",
    unwanted: "",
    identifiers: ticks.identifiers,
    evidence: "one",
    template: ticks.identifiers.length ? `${number}-${name}` : name,
    earliest,
    until: daysAfter(earliest, until_days),
  };
}

function wordsOf({ harms, month, area, kind }, table) {
  const filled = { who: own(table.who, kind || "other"), harms: harms.map((one) => own(table.harms, one)).join(", ") };
  const sentences = [fill(harms.length ? table.about_harm : table.about, filled)];
  if (month) {
    const [, year, at] = /^([0-9]{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
    if (!year) throw new Malformed("A month is written like 2026-11.", "month");
    sentences.push(fill(table.when, { month: table.months[at - 1], year }));
  }
  if (area) sentences.push(fill(table.where, { area }));
  return sentences.join(" ");
}

const fill = (sentence, filled) => sentence.replace(/\{([a-z]+)\}/g, (_, name) => filled[name]);

function own(table, name) {
  if (!Object.hasOwn(table, name)) throw new Malformed("This cannot be ticked.", "tick");
  return table[name];
}
