// The rights pages: a question, what she lets us know, an answer with its reasons. Nothing here talks to the server or
// stores anything: after the page is loaded the network may be off.
import { button, choices, data, dayInWords, element, field, form, paragraph, say, show, submit, text, today } from "sayso/draw";
import { questions } from "sayso/rules/ask";
import { blank, evaluate, told } from "sayso/rules/evaluate";
import { ways } from "sayso/rules/explain";
import { NO, YES, dayNumber, dayText, settled, valueWords } from "sayso/rules/values";

const { law, sections, scene } = data.page;
const main = document.getElementById("main");
const first = [...main.childNodes];
const english = (...words) => element("span", { lang: "en", dir: "ltr" }, ...words);

/** What she has let this page know; it goes when the page goes. */
let known = blank(law);
let day = dayNumber(today());

document.getElementById("leave").addEventListener("click", (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  location.replace("/leave");
});
addEventListener("pagehide", () => main.replaceChildren());
addEventListener("pageshow", (event) => event.persisted && location.reload());

function home() {
  main.replaceChildren(...first.slice(0, -1), ...(scene ? [slider()] : []), ...sections.map(section), first.at(-1));
}

function section({ title, place, questions: goals }) {
  const risks = (goal) => law.concepts[goal].kind === "risk to another";
  const list = (key, some) => (some.length
    ? [element("h3", {}, say(key)), some.map((goal) => element("button", { type: "button", onclick: () => begin([goal]) }, english(law.concepts[goal].asks)))]
    : []);
  return element("section", {}, element("h2", {}, english(title), " ", element("span", { class: "hint" }, english(place))),
    button("know.all", () => begin(goals), "main-way"),
    element("details", {}, element("summary", {}, say("know.choose")),
      list("know.rights", goals.filter((goal) => !risks(goal))), list("know.risks", goals.filter(risks))));
}

function begin(goals) {
  next(goals);
}

/** The next question that can still change an answer, or the answers. */
function next(goals) {
  const [fact] = questions(law, goals, known, day);
  if (fact === undefined) answers(goals);
  else ask(fact, goals);
}

function learn(fact, value, why) {
  if (value !== undefined) known = { possible: told(law, known.possible, fact, value), why: known.why };
  else known = { possible: known.possible, why: known.why.with(fact, why) };
}

function ask(fact, goals) {
  const row = law.facts[fact];
  const { input, read } = answerField(row);
  const wrong = element("p", { class: "wrong", role: "alert" });
  const go = () => {
    const value = read();
    if (value === undefined) { wrong.replaceChildren(...say("know.say_one")); return; }
    learn(fact, value);
    next(goals);
  };
  const open = (why) => () => { learn(fact, undefined, why); next(goals); };
  show(english(row.asks), row.help ? element("p", { class: "hint" }, english(row.help)) : undefined,
    form(go, input, wrong, submit()),
    button("know.declined", open("declined")), button("know.does_not_know", open("does not know")),
    element("p", { class: "hint" }, say("know.could_change"), " ", english(mayChange(fact, goals))),
    button("know.so_far", () => answers(goals), "quiet"), button("back", home, "quiet"));
}

const mayChange = (fact, goals) =>
  goals.filter((goal) => evaluate(law, goal, known.possible, day).depends.includes(fact)).slice(0, 3).map((goal) => law.concepts[goal].asks).join(" · ");

/** A field for a fact's type, and how to read the part of the possible values that was answered. */
function answerField(row) {
  if (row.type === "b") {
    const choice = choices("", [["2", say("know.yes")], ["1", say("know.no")]], "", true);
    return { input: choice.group, read: () => Number(choice.value()) || undefined };
  }
  if (row.type === "c") {
    const choice = choices("", row.words.map((words, bit) => [String(2 ** bit), [english(words)]]), "", true);
    return { input: choice.group, read: () => Number(choice.value()) || undefined };
  }
  const box = element("input", { type: row.type === "d" ? "date" : "number", autocomplete: "off", "aria-label": row.asks });
  const read = () => {
    if (!box.value || !box.validity.valid) return undefined;
    const value = row.type === "d" ? dayNumber(box.value) : Math.round(Number(box.value));
    return value >= row.low && value <= row.high ? [value, value] : undefined;
  };
  return { input: element("div", {}, box, row.unit ? element("p", { class: "hint" }, english(row.unit)) : undefined), read };
}

const inWords = (concept, value) => {
  if (concept.type !== "b") return valueWords(concept.type, value, concept.choices);
  return text(value === YES ? "know.yes" : value === NO ? "know.no" : "know.depends");
};

function answers(goals) {
  const made = goals.map((goal) => ({ goal, concept: law.concepts[goal], answer: evaluate(law, goal, known.possible, day) }));
  const risk = ({ concept }) => concept.kind === "risk to another";
  const part = (key, some) => (some.length ? element("section", {}, element("h2", {}, say(key)), some.map(one)) : undefined);
  if (goals.length === 1) {
    show(english(made[0].concept.asks), one(made[0], true), ending(goals));
    return;
  }
  show(say("know.answers"), part("know.rights", made.filter((each) => !risk(each))), part("know.risks", made.filter(risk)), ending(goals));
}

function one({ goal, concept, answer }, alone = false) {
  const open = !settled(answer.value);
  const words = valueWords(concept.type, answer.value, concept.choices);
  const sentence = open ? openSentence(answer) : concept.says[words] ? [english(concept.says[words])] : [english(inWords(concept, answer.value))];
  const head = element("p", { class: open ? "answer open" : "answer" }, sentence);
  const body = [head, exposed(concept, answer), ...(open ? settles(goal, answer) : []), warnings(answer), why(answer), flag(answer)];
  if (alone) return element("div", {}, body);
  return element("details", {}, element("summary", {}, english(concept.asks), " ", element("strong", {}, open ? text("know.depends") : english(inWords(concept, answer.value)))), body);
}

const exposed = (concept, answer) =>
  (concept.exposes && answer.value !== NO ? element("p", {}, say("know.exposes"), " ", english(`${concept.exposes[0]}: ${concept.exposes[1]}`)) : undefined);

const reasonKeys = { "law unsettled": "know.unsettled", "an official decides": "know.official", "no law written": "know.unwritten" };

function openSentence(answer) {
  const reasons = new Set(answer.depends.map((fact) => law.facts[fact].open).filter(Boolean));
  const hers = answer.depends.some((fact) => !law.facts[fact].open);
  const parts = [...reasons].map((reason) => element("span", { class: "line" }, say(reasonKeys[reason]), " "));
  return hers ? [say("know.depends"), " ", parts] : [parts, say("know.ask_person")];
}

function settles(goal, answer) {
  const hers = answer.depends.filter((fact) => !law.facts[fact].open);
  const list = ways(law, goal, known.possible, day).map(([value, way]) =>
    element("li", {}, element("strong", {}, english(inWords(law.concepts[goal], value))), ": ",
      way.map(([fact, part], at) => [at ? "; " : "", english(`${law.facts[fact].asks || law.facts[fact].name} ${factWords(fact, part)}`)])));
  return [
    list.length ? element("ul", {}, list) : undefined,
    hers.length ? element("div", {}, paragraph("know.depends_on"), element("ul", {}, hers.map((fact) => element("li", {}, english(law.facts[fact].asks))))) : undefined,
  ];
}

function factWords(fact, part) {
  const row = law.facts[fact];
  if (row.type === "c") return row.words.filter((_, bit) => (part >> bit) & 1).join(" / ");
  return valueWords(row.type, part);
}

const cited = (answer) => [...new Set(answer.steps.flatMap(({ concept, versions }) => versions.flatMap((version) => law.concepts[concept].law[version][2])))].map((number) => law.citations[number]);

const warnings = (answer) => cited(answer).filter(({ warning }) => warning).map(({ warning, record }) => element("p", { class: "warning" }, english(`${warning} (${record})`)));

function why(answer) {
  const steps = answer.steps.map(({ concept, value, versions, facts }) => {
    const { name, type, choices: words, law: written } = law.concepts[concept];
    const sources = versions.flatMap((version) => written[version][2].map((number) => [written[version][0], law.citations[number]]));
    return element("li", {}, english(element("strong", {}, name), ": ", valueWords(type, value, words)),
      facts.length ? element("p", { class: "hint" }, english(facts.map((fact) => `${law.facts[fact].asks || law.facts[fact].name} ${settled(known.possible[fact]) ? factWords(fact, known.possible[fact]) : known.why[fact]}`).join(" · "))) : undefined,
      sources.map(([from, cite]) => element("p", {}, english(cite.text, " ", element("cite", {}, cite.source), ` (${cite.record}; ${cite.authority}; from ${dayText(from)}; confidence ${cite.confidence})`))));
  });
  return element("details", {}, element("summary", {}, say("know.why")), element("ol", { class: "steps" }, steps));
}

const flag = (answer) => (answer.check === null ? undefined : element("p", { class: "hint" }, say("know.check", { day: dayInWords(dayText(answer.check)) })));

function ending(goals) {
  return [
    element("section", {}, element("h2", {}, say("know.who")), data.directory.map(person)),
    element("p", { class: "hint" }, say("know.no_advice"), " ", english([...new Set(goals.map((goal) => law.concepts[goal].topic[2]))].join(" · "))),
    element("div", { class: "no-print" },
      questions(law, goals, known, day).length ? button("know.more_questions", () => next(goals)) : undefined,
      button("know.print", () => { for (const closed of main.querySelectorAll("section details, main > div > details")) closed.open = false; print(); }),
      button("know.forget", () => { known = blank(law); home(); }), button("back", home, "quiet")),
  ];
}

const person = ({ name, description, phone, hours, url }) =>
  element("p", {}, element("strong", {}, name), description ? [element("br"), description] : "", phone ? [element("br"), phone, hours ? `, ${hours}` : ""] : "", url ? [element("br"), url] : "");

// The law of the visa as a picture: one slider moves a made-up person through the years.
function slider() {
  const goal = law.concepts.findIndex(({ name }) => name === scene.goal);
  const from = dayNumber(scene.from);
  const until = dayNumber(today());
  const on = (when) => evaluate(law, goal, sceneFacts(when), when);
  const periods = periodsOf(goal, from, until, on);
  const output = element("output", { "aria-live": "polite" });
  const range = element("input", { type: "range", min: from, max: until, value: until, autocomplete: "off", "aria-label": law.concepts[goal].asks });
  const picture = timeline(periods, from, until);
  const move = () => {
    const when = Number(range.value);
    const answer = on(when);
    const concept = law.concepts[goal];
    const [cite] = cited(answer).slice(-1);
    const also = scene.also.map((name) => law.concepts.findIndex((one_) => one_.name === name)).map((number) => [law.concepts[number], evaluate(law, number, sceneFacts(when), when).value]);
    output.replaceChildren(dayInWords(dayText(when))(data.language), ": ", english(inWords(concept, answer.value)),
      element("span", { class: "hint" }, english(cite ? `${cite.source} (${cite.record})` : "")),
      ...also.map(([other, value]) => element("span", { class: "hint" }, english(`${other.asks || other.name} ${inWords(other, value)}`))));
    picture.needle(when);
  };
  range.addEventListener("input", move);
  move();
  return element("section", { class: "scene" }, element("h2", {}, english(law.concepts[goal].asks)), element("p", { class: "hint" }, english(scene.says)), range, output, picture.svg,
    element("div", { class: "wide" }, element("table", {}, element("tbody", {}, periods.map(({ begins, value, cite }) =>
      element("tr", {}, element("th", { scope: "row" }, dayText(begins)), element("td", {}, english(inWords(law.concepts[goal], value))), element("td", {}, english(cite))))))));
}

function sceneFacts(when) {
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

function periodsOf(goal, from, until, on) {
  const days = new Set([from]);
  for (const { law: versions } of law.concepts) for (const [begins] of versions) if (begins > from && begins <= until) days.add(begins);
  const periods = [];
  for (const begins of [...days].sort((one_, other) => one_ - other)) {
    const answer = on(begins);
    const cite = cited(answer).slice(-1).map(({ source, record }) => `${source} (${record})`).join("");
    const last = periods.at(-1);
    if (!last || last.value !== answer.value) periods.push({ begins, value: answer.value, cite });
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
  const at = (when) => ((when - from) / (until - from)) * 600;
  const needle = make("line", { class: "needle", y1: 0, y2: 44 });
  const bars = periods.flatMap(({ begins, value }, number) => {
    const ends = periods[number + 1]?.begins ?? until;
    const kind = { [YES]: "yes", [NO]: "no" }[value] ?? "open";
    const word = inWords({ type: "b" }, value);
    const width = at(ends) - at(begins);
    return [make("rect", { x: at(begins), y: 8, width: Math.max(width - 1, 1), height: 28, class: kind }),
      ...(width > 40 ? [make("text", { x: at(begins) + width / 2, y: 27, "text-anchor": "middle", class: kind === "open" ? "" : "on" }, word)] : []),
      make("text", { x: Math.min(at(begins), 570), y: 56 }, dayText(begins).slice(0, 4))];
  });
  const svg = make("svg", { viewBox: "0 0 600 60", role: "img", "aria-label": text("know.timeline") }, ...bars, needle);
  return { svg, needle: (when) => { needle.setAttribute("x1", at(when)); needle.setAttribute("x2", at(when)); } };
}

home();
document.documentElement.dataset.ready = data.language;
