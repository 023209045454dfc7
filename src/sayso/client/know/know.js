// The rights pages: a question, what she lets us know, an answer with its reasons. Nothing here talks to the server or
// stores anything: after the page is loaded the network may be off.
import { button, data, dayInWords, element, form, named, paragraph, say, show, submit } from "sayso/draw";
import { answerTo, english, isRisk, whole, word } from "sayso/know/answer";
import { years } from "sayso/know/years";
import { questions } from "sayso/rules/ask";
import { blank, told } from "sayso/rules/evaluate";
import { NO, YES, dayNumber, dayText } from "sayso/rules/values";

const { law, sections, scene, start } = data.page;
const main = document.getElementById("main");
const first = [...main.childNodes];
const MENTIONED_MAX = 3;

/** What she has let this page know; it goes when the page goes. */
let known = blank(law);
/** What was known before each answer that she gave since she chose a question: *Back* takes the last answer away. */
const steps = [];
/** Today by the phone's own calendar, which is the one that she answers by: near midnight another than the day in UTC. */
const day = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000);

document.getElementById("leave").addEventListener("click", (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  location.replace("/leave");
});
addEventListener("pagehide", () => main.replaceChildren());
addEventListener("pageshow", (event) => event.persisted && location.reload());

const asks = (goal) => english(law.concepts[goal].asks);
const goTo = (goals, look) => element("button", { type: "button", class: look ?? false, onclick: () => begin(goals) }, asks(goals[0]));

function home() {
  main.replaceChildren(...first);
  document.getElementById("topics").replaceChildren(
    ...start.map((goal) => goTo([goal], "main-way")), ...sections.map(section), ...(scene ? years(scene) : []));
}

function section({ title, place, questions: goals }) {
  const list = (key, some) => (some.length ? [element("h3", {}, say(key)), some.map((goal) => goTo([goal]))] : []);
  const heading = named("h2", english(title), " ", element("span", { class: "hint" }, english(place)));
  return element("section", {}, heading, button("know.all", () => begin(goals), "", heading),
    element("details", {}, element("summary", {}, say("know.choose")),
      list("know.rights", goals.filter((goal) => !isRisk(goal))), list("know.risks", goals.filter(isRisk))));
}

function begin(goals) {
  steps.length = 0;
  next(goals);
}

function undo(goals) {
  known = steps.pop();
  next(goals);
}

function learn(now, goals) {
  steps.push(known);
  known = now;
  next(goals);
}

/** The next question that can still change an answer, or the answers. */
function next(goals) {
  const [fact] = questions(law, goals, known, day);
  if (fact === undefined) answers(goals, false);
  else ask(fact, goals);
}

function ask(fact, goals) {
  const row = law.facts[fact];
  const tell = (part) => learn({ possible: told(law, known.possible, fact, part), why: known.why }, goals);
  const keep = (why) => () => learn({ possible: known.possible, why: known.why.with(fact, why) }, goals);
  show(english(row.asks), row.help ? element("p", { class: "hint" }, english(row.help)) : undefined,
    "dn".includes(row.type) ? typed(row, tell) : chosen(row, tell),
    button("know.declined", keep("declined")), button("know.does_not_know", keep("does not know")),
    element("p", { class: "hint" }, say("know.could_change"), " ", english(mayChange(fact, goals))),
    button("know.so_far", () => answers(goals, true), "quiet"),
    button("back", () => (steps.length ? undo(goals) : home()), "quiet"));
}

function mayChange(fact, goals) {
  const touched = [];
  for (const goal of goals) {
    if (touched.length === MENTIONED_MAX) break;
    if (goals.length === 1 || questions(law, [goal], known, day).includes(fact)) touched.push(law.concepts[goal].asks);
  }
  return touched.join(" · ");
}

const chosen = (row, tell) =>
  (row.type === "b" ? [button("know.yes", () => tell(YES)), button("know.no", () => tell(NO))]
    : row.words.map((words, bit) => element("button", { type: "button", onclick: () => tell(2 ** bit) }, english(words))));

/** A field for a day or a number; what is no such day, beyond what can be, or not come yet where it has been, is asked for again. */
function typed(row, tell) {
  const wrong = element("p", { class: "wrong", role: "alert" });
  const [type, ends] = row.type === "d" ? ["date", [row.low, row.past ? Math.min(row.high, day) : row.high].map(dayText)] : ["number", [row.low, row.high]];
  const box = element("input", { type, min: ends[0], max: ends[1], autocomplete: "off", "aria-label": row.asks });
  const go = () => {
    const value = !box.value || !box.validity.valid ? NaN : row.type === "d" ? dayNumber(box.value) : Math.round(Number(box.value));
    if (value >= row.low && value <= row.high) tell([value, value]);
    else wrong.replaceChildren(...say(type === "number" ? "know.write_number" : row.past && box.validity.rangeOverflow ? "know.not_yet" : "know.write_day",
      { day: dayInWords(dayText(day)), low: row.low, high: row.high }));
  };
  return form(go, box, row.unit ? element("p", { class: "hint" }, english(row.unit)) : undefined, wrong, submit());
}

function answers(goals, more) {
  if (goals.length === 1) { answered(goals[0], home, more); return; }
  const made = goals.map((goal) => answerTo(goal, known.possible, day));
  const line = (answer) => element("button", { type: "button", class: "found", onclick: () => answered(answer.goal, () => answers(goals, more), questions(law, [answer.goal], known, day).length > 0) },
    asks(answer.goal), " ", element("strong", {}, word(answer)), " ", forWhom(answer));
  const part = (key, some) => (some.length ? element("section", {}, element("h2", {}, say(key)), some.map(line)) : undefined);
  const risks = made.filter(({ goal }) => isRisk(goal));
  const [there, not] = [YES, NO].map((wanted) => risks.filter(({ value }) => value === wanted));
  const open = risks.filter(({ value }) => value !== YES && value !== NO);
  const away = not.length ? element("details", {}, element("summary", {}, say("know.not_these", { count: not.length })), not.map(line)) : undefined;
  show(say("know.answers"), paragraph("know.touch_one", {}, { class: "hint" }),
    part("know.rights", made.filter(({ goal }) => !isRisk(goal))),
    risks.length ? element("section", {}, element("h2", {}, say("know.risks")), [...there, ...open].map(line), away) : undefined,
    ending(goals, home, more));
}

// Whom a risk falls on and what it is, where the answer is not no.
function forWhom({ concept, value }) {
  if (!concept.exposes || value === NO) return undefined;
  const [who, what] = concept.exposes;
  return element("span", { class: "for-whom" }, english(`${who === "she" ? "you" : who}: ${what}`));
}

function answered(goal, back, more) {
  show(asks(goal), whole(answerTo(goal, known.possible, day), known, day), ending([goal], back, more));
}

function ending(goals, back, more) {
  const here = sections.filter(({ questions: some }) => goals.some((goal) => some.includes(goal)));
  const checked = [...new Set(here.map((one) => one.checked))].join(" · ");
  return [
    element("section", { class: "who" }, element("h2", {}, say("know.who")), data.directory.map(person)),
    element("p", { class: "hint" }, say("know.no_advice"), " ", english(checked.replace(/^./, (letter) => letter.toUpperCase()), ".")),
    element("div", { class: "no-print" },
      more ? button("know.more_questions", () => next(goals)) : undefined,
      steps.length ? button("know.change_last", () => undo(goals)) : undefined,
      goals.length === 1 ? button("know.print", () => print()) : undefined,
      button("know.forget", () => { known = blank(law); steps.length = 0; home(); }), button("back", back, "quiet")),
  ];
}

const person = ({ name, description, phone, hours, url }) =>
  element("p", {}, element("strong", {}, name), [description, phone && hours ? `${phone}, ${hours}` : phone, url].filter(Boolean).map((line) => [element("br"), line]));

home();
if (location.hash === "#years") document.getElementById("years")?.scrollIntoView();
document.documentElement.dataset.ready = data.language;
