// What the screens after the first question are drawn with: their words, which come later than the page, ticks, lists.
import { data, dayInWords, element, paragraph, say } from "sayso/draw";
import { Trouble } from "sayso/talk";

let fetched;
let short;
let of_the_desk = [];

/** The template of the short warning: its name, its version and its words by language. */
export const template = () => short;

/** Every sentence of a template, the short warning's or the desk's: anybody may have written them. */
export const known = () => [...of_the_desk, ...JSON.stringify(Object.values(short.languages)).match(/[^"\\{}[\],:]+/g)];

/** Fetch the words of the later screens, once; the page names the only bytes that they may be. */
export function words() {
  fetched ??= fetch(data.later.address, { integrity: data.later.integrity, credentials: "omit", referrerPolicy: "no-referrer" })
    .then((answer) => answer.json())
    .then(({ strings, beside, template: made, known: sentences }) => {
      short = made;
      of_the_desk = sentences;
      Object.assign(data.strings, strings);
      Object.assign(data.beside, beside);
    })
    .catch(() => {
      fetched = undefined;
      throw new Trouble("not_reached");
    });
  return fetched;
}

/** An answer with what explains it. */
export const described = (key, ...more) => [element("strong", {}, say(key)), element("span", { class: "hint" }, say(`${key}.hint`)), ...more];

/** Any of several answers; `options` are [value, label nodes], and none is ticked that is not in `chosen`. */
export function ticks(legend, options, chosen, hidden = false) {
  const inputs = options.map(([value, nodes]) => {
    const input = element("input", { type: "checkbox", value, autocomplete: "off" });
    input.checked = chosen.includes(value);
    return [input, element("label", { class: "choice" }, input, element("span", {}, nodes))];
  });
  return {
    values: () => inputs.filter(([input]) => input.checked).map(([input]) => input.value),
    group: element("fieldset", {}, element("legend", hidden ? { hidden: true } : {}, legend), inputs.map(([, label]) => label)),
  };
}

/** One of a list that opens; `options` are [value, text]. */
export function list(label, options, chosen) {
  const id = `list-${(list.count = (list.count ?? 0) + 1)}`;
  const box = element("select", { id, autocomplete: "off" }, options.map(([value, shown]) => element("option", { value }, shown)));
  box.value = chosen;
  return { box, nodes: [element("label", { for: id }, label), box] };
}

/** After how many days a text may go out, of which she chooses one. */
export const waits_days = [1, 2, 3, 5, 7, 14, 30];

const calm_ms = 400;

/** Call `look` once she has stopped typing for a moment in all of these boxes. */
export function onceCalm(boxes, look) {
  let timer;
  for (const box of boxes) box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, calm_ms); });
}

const day_ms = 86_400_000;

/** The UTC day so many days after the day `day`. */
export const daysAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * day_ms).toISOString().slice(0, 10);

/** A language by its own name, as far as this browser knows it. */
export function languageName(language) {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** The country of a number that says none, until she chooses another; and those that she may choose. */
export const here = "GB";
export const regions = [here, "IE", "RO", "AT", "BE", "BG", "BR", "CN", "CZ", "DE", "ES", "FR", "HU", "IN", "IT", "NG", "NL", "PH", "PL", "PT", "TH", "TR", "UA", "US"];

/** Countries as options of a list, by their names in the page's language. */
export const regionsOf = (codes) => codes.map((code) => [code, new Intl.DisplayNames([data.language], { type: "region" }).of(code) ?? code]);

/** The circle or partner of this key, as the host calls it in the language in which it will stand; the key is its English name. */
export const called = (kind, key) => (language) => (language === data.language && data.site.destinations[kind].find((one) => one.key === key)?.name) || key;

/** To whom a text goes: a key of the catalogue and what fills it. */
export function reader({ to, circle, name, with_me }) {
  if (to === "warning") return ["text.to.warning", { name: called("circle", circle) }];
  if (to === "police") return [with_me ? "text.to.police_with_me" : "text.to.police"];
  if (to === "partner") return ["text.to.partner", { name: called("partner", name) }];
  if (to === "counsel") return ["text.to.counsel", { name }];
  return name ? ["text.to.public", { name }] : ["text.to.public_no_name"];
}

const order = (wordings) => [...wordings].sort((one, other) => rank(one) - rank(other));
const rank = ({ language }) => [data.language, "en"].indexOf(language) + 1 || 9;

/** The exact words of a text: hers first, each language under its name; her own names for it above them. */
export const wordings = (of) => [
  of.called ? element("p", { class: "when" }, say("text.called"), " ", exactly("span", of.called)) : undefined,
  of.unwanted ? element("p", { class: "when" }, say("text.unwanted"), " ", exactly("span", of.unwanted)) : undefined,
  order(of.words).map(({ language, words: exact }) => element("figure", {},
    element("figcaption", { class: "when" }, languageName(language)), exactly("p", exact, language))),
  foundBy(of),
  atOnce(of),
];

/** That a warning does not wait for a fixed hour, and what that shows. */
export const atOnce = ({ reader: { at_once } }) => (at_once ? element("div", { class: "careful" }, paragraph("text.at_once"), paragraph("text.at_once.shows")) : undefined);

/** The tick with which she lets a warning go out at once, or not; `on` is how it stands. */
export const mayAtOnce = (on) => ticks(say("warn.send"), [["at_once", [element("strong", {}, say("text.at_once.tick")),
  element("span", { class: "hint" }, say("text.at_once.shows"), " ", say("text.at_once.without"))]]], on ? ["at_once"] : [], true);

/** A canonical identifier as a person reads it, without its scheme; what is none stands as it is. */
export const plain = (form) => form.replace(/^(tel|mailto):/, "").replace(/^(?:plate|handle):([^:]+):/, "$1 · ");

/** By what others find the person in a text. */
export const foundBy = ({ identifiers }) =>
  identifiers.length ? element("p", {}, say("text.identifiers"), " ", exactly("span", identifiers.map(plain).join("\n"))) : undefined;

const exactly = (name, exact, language) => element(name, { class: "words", dir: "auto", lang: language ?? false, translate: "no" }, exact);

/** The days of a text, in words. */
export const days = ({ earliest, until }) => ({ earliest: dayInWords(earliest), until: dayInWords(until) });

/** What the checker compares a text with: her own words and her contact, of these contents. */
export const told = (contents) => ({
  hers: contents.flatMap(({ about, words: hers, description }) => (["account", "more", "person"].includes(about) ? [hers ?? description] : [])),
  contact: contents.flatMap(({ about, how, ask_for, calling_as }) => (about === "reach" ? [how, ask_for, calling_as] : [])),
});

/** What the checker found, for her to look at: it blocks nothing. */
export function findings(found) {
  const box = element("div", { class: "findings", role: "status" });
  const draw = (pieces) => {
    const kinds = [...new Set(pieces.map(({ kind }) => kind))];
    const of = (kind) => [...new Set(pieces.filter((one) => one.kind === kind).map((one) => one.found))];
    box.replaceChildren(...(kinds.length
      ? [element("p", {}, element("strong", {}, say("text.shows"))),
        element("ul", {}, kinds.map((kind) => element("li", {}, element("q", { dir: "auto", translate: "no" }, of(kind).join(" · ")), ": ", say(`text.shows.${kind}`))))]
      : []));
    box.hidden = !kinds.length;
  };
  draw(found);
  return { box, draw };
}

/** Why a text cannot be said yes to, in words: a key of the catalogue. */
export const refusal = (why) => (["unseen", "words", "long", "past"].includes(why) ? `text.wrong.${why}` : "text.wrong.other");

/** Whether two texts are the same. */
export const same = (one, other) => one !== null && JSON.stringify(one) === JSON.stringify(other);

/** Those of the desk's steps by which something went out: a statement in public did only once two have signed it. */
export const wentOut = (done) => done.filter(({ what, worker, text: of }) =>
  what === "exported" || (what === "published" && (of?.reader.to !== "public"
    || done.some((other) => other.what === "published" && other.worker !== worker && same(other.text, of)))));

/** What a list item or a button calls a text. */
export const headline = (of) => say(...reader(of.reader));
