// The law of the visa over the years: one slider moves a made-up person through it; a picture, and the same as a table.
import { data, dayInWords, element, say, text, today } from "sayso/draw";
import { answerTo, english, paragraphOf, plain, sentence, word } from "sayso/know/answer";
import { blank, told } from "sayso/rules/evaluate";
import { NO, YES, dayNumber, dayText } from "sayso/rules/values";

const { law } = data.page;
const WIDE = 320;
const LABEL_MIN = 34;
const YEARS_APART = 5;

export function years(scene) {
  const [goal, ...also] = [scene.goal, ...scene.also].map((name) => law.concepts.findIndex((one) => one.name === name));
  const from = dayNumber(scene.from);
  const until = dayNumber(today());
  const on = (when) => [goal, ...also].map((one) => answerTo(one, factsOf(scene, when), when));
  const periods = periodsOf(from, until, on);
  const output = element("output", { "aria-live": "polite" });
  const range = element("input", { type: "range", min: from, max: until, dir: "ltr", autocomplete: "off", "aria-label": text("know.day") });
  const picture = timeline(periods, from, until);
  const move = (when) => {
    range.value = when;
    range.setAttribute("aria-valuetext", dayInWords(dayText(when))(data.language));
    const [answer, ...rest] = on(when);
    const cite = paragraphOf(answer);
    output.replaceChildren(element("strong", {}, dayInWords(dayText(when))(data.language), ": ", word(answer)),
      element("span", { class: "line" }, cite ? english(cite.text) : sentence(answer)),
      element("span", { class: "line hint" }, english(cite ? `${cite.source} (${cite.record}, confidence ${cite.confidence})` : "")),
      ...rest.map((other) => element("span", { class: "line" }, english(other.concept.asks), " ", element("strong", {}, word(other)))));
    picture.needle(when);
  };
  range.addEventListener("input", () => move(Number(range.value)));
  const jump = (when) => element("button", { type: "button", onclick: () => move(when) }, dayInWords(dayText(when))(data.language));
  move(until);
  return [
    element("section", { class: "years", id: "years" }, element("h2", {}, english(law.concepts[goal].asks)),
      element("p", { class: "hint" }, english(scene.says)), range,
      element("div", { class: "jumps" }, ...scene.days.map((one) => jump(dayNumber(one))), jump(until)),
      output, picture.svg, table(periods)),
    element("section", { class: "beside-record" },
      element("h2", {}, say("know.article")), element("blockquote", {}, english(scene.article)),
      element("h2", {}, say("know.record")), element("p", {}, english(scene.record))),
  ];
}

const table = (periods) =>
  element("details", {}, element("summary", {}, say("know.timeline")), element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": text("know.timeline") },
    element("table", { lang: "en", dir: "ltr" },
      element("thead", {}, element("tr", {}, ["From", "Answer", "Where it stands"].map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, periods.map(({ begins, found: [answer, months, longer], cite }) =>
        element("tr", {}, element("th", { scope: "row" }, dayText(begins)), 
          element("td", {}, element("strong", {}, plain(answer.concept, answer.value)), `, months: ${plain(months.concept, months.value)}, longer: ${plain(longer.concept, longer.value)}`),
          element("td", {}, cite)))))));

// A made-up person: a number is so many days after the day shown.
function factsOf(scene, when) {
  let { possible } = blank(law);
  for (const [name, value] of Object.entries(scene.facts)) {
    const fact = law.facts.findIndex((row) => row.name === name);
    if (fact < 0) continue;
    const row = law.facts[fact];
    const part = row.type === "b" ? (value ? YES : NO) : row.type === "c" ? 2 ** row.choices.indexOf(value) : [when + value, when + value];
    possible = told(law, possible, fact, part);
  }
  return possible;
}

function periodsOf(from, until, on) {
  const days = new Set([from]);
  for (const { law: versions } of law.concepts) for (const [begins] of versions) if (begins > from && begins <= until) days.add(begins);
  const periods = [];
  for (const begins of [...days].sort((one, other) => one - other)) {
    const found = on(begins);
    const cite = paragraphOf(found[0]);
    const key = JSON.stringify([found.map(({ value }) => value), cite?.record]);
    if (periods.at(-1)?.key !== key) periods.push({ begins, found, key, cite: cite ? `${cite.source} (${cite.record})` : "" });
  }
  return periods;
}

function timeline(periods, from, until) {
  const make = (name, attributes, ...children) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const at = (when) => Math.round(((when - from) / (until - from)) * WIDE);
  const bands = [];
  for (const { begins, found: [{ value }] } of periods) if (bands.at(-1)?.value !== value) bands.push({ begins, value });
  const bars = bands.flatMap(({ begins, value }, number) => {
    const [start, end] = [at(begins), at(bands[number + 1]?.begins ?? until)];
    const kind = { [YES]: "yes", [NO]: "no" }[value] ?? "open";
    const key = `know.${kind}`;
    const words = data.beside[key] ?? data.strings[key];
    return [make("rect", { x: start, y: 6, width: Math.max(end - start - 1, 1), height: 26, class: kind }),
      ...(end - start > LABEL_MIN && kind !== "open" ? [make("text", { x: (start + end) / 2, y: 24, "text-anchor": "middle", class: "on" }, words)] : [])];
  });
  const years_ = [];
  for (let year = Number(dayText(from).slice(0, 4)); dayNumber(`${year}-01-01`) <= until; year += YEARS_APART)
    years_.push(make("text", { x: Math.min(at(dayNumber(`${year}-01-01`)), WIDE - 28), y: 48 }, String(year)));
  const needle = make("line", { class: "needle", y1: 0, y2: 36 });
  const svg = make("svg", { viewBox: `0 0 ${WIDE} 52`, role: "img", "aria-label": text("know.timeline") }, ...bars, ...years_, needle);
  return { svg, needle: (when) => { for (const end of ["x1", "x2"]) needle.setAttribute(end, at(when)); } };
}
