// What a member's pages have in common: a warning as it is read, and why something could not be checked.
import { data, dayInWords, element, paragraph, say } from "sayso/draw";
import { languageName } from "sayso/more";

/** A warning, in her language beside English, with its evidence in one of three words and its days. */
export function alert({ texts, kind, evidence, day, until }) {
  const spoken = [data.language, "en"].map((one) => texts.find(({ language }) => language === one)).filter(Boolean);
  const shown = spoken.length ? [...new Set(spoken)] : texts;
  return element("article", { class: "card" },
    kind ? element("p", { class: "when" }, say(`kind.${kind}`)) : undefined,
    shown.map(({ language, words }) => element("figure", {},
      shown.length > 1 || language !== data.language ? element("figcaption", { class: "when" }, languageName(language)) : undefined,
      element("p", { class: "words", dir: "auto", lang: language, translate: "no" }, words))),
    paragraph(`circle.evidence.${evidence}`),
    element("p", { class: "when" }, say("circle.days", { day: dayInWords(day), until: dayInWords(until) })));
}

const why = {
  none: "none", connection: "connection", quota: "quota", day: "old", older: "old", gap: "old", fork: "old", secret: "secret", version: "version",
  signature: "signed", type: "signed", content: "signed", list: "signed", keys: "signed", pause: "signed", proof: "proof", file: "file", damaged: "file",
};

/** Why something could not be checked, and how to take that. */
export function because(reason) {
  const key = Object.hasOwn(why, reason) ? why[reason] : "other";
  return [paragraph(`circle.not.${key}`, { time: renews }), paragraph("circle.not.treat")];
}

// The allowance renews at midnight UTC; she reads it as her own clock has it.
const renews = (language) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeStyle: "short" }).format(new Date().setUTCHours(24, 0, 0, 0));
