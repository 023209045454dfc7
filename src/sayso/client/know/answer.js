// One answer as she reads it: a sentence, what it depends on, the shortest ways to settle it; behind a tap each, why it is
// so and what to be careful about. The law's own words are English and marked so.
import { data, dayInWords, element, paragraph, say, text } from "sayso/draw";
import { evaluate } from "sayso/rules/evaluate";
import { ways } from "sayso/rules/explain";
import { NO, YES, dayNumber, dayText, settled } from "sayso/rules/values";

const { law, lawful } = data.page;
const COLUMNS = Object.keys(law.citations);
const SHOWN_MAX = 3;
const EARLY = dayNumber("1950-01-01");
const LATE = dayNumber("2150-01-01");
const MANY = 1e8;

export const english = (...words) => element("span", { lang: "en", dir: "ltr" }, ...words);
export const isRisk = (goal) => ["risk to another", "step"].includes(law.concepts[goal].kind) && !lawful.includes(goal);
export const answerTo = (goal, possible, day) => ({ goal, concept: law.concepts[goal], ...evaluate(law, goal, possible, day) });

/** One citation; they stand in columns, which compress better. */
const cited = (number) => Object.fromEntries(COLUMNS.map((key) => [key, law.citations[key][number]]));
const dayWords = (day) => dayInWords(dayText(day))("en");

/** A value, or what is still possible of it, in English words. */
export function plain({ type, words, choices, low, high, unit = "" }, value) {
  if (type === "b") return ["", "no", "yes", "not settled"][value];
  if (type === "c") {
    const all = words ?? choices;
    const [kept, left] = [true, false].map((wanted) => all.filter((_, bit) => Boolean((value >> bit) & 1) === wanted));
    return !left.length ? "not known" : left.length < kept.length ? `not: ${left.join(" / ")}` : kept.join(" / ");
  }
  const [least, most] = value;
  const one = (end) => (type === "d" ? dayWords(end) : `${end} ${unit}`.trim());
  if (settled(value)) return one(least);
  const unbounded = type === "d" ? [least < EARLY, most > LATE] : [least <= -MANY, most >= MANY];
  const [noLeast, noMost] = [unbounded[0] || least === low, unbounded[1] || most === high];
  if (noLeast && noMost) return "not known";
  if (noLeast) return type === "d" ? `${one(most)} or before` : `at most ${one(most)}`;
  if (noMost) return type === "d" ? `${one(least)} or after` : `at least ${one(least)}`;
  return `between ${one(least)} and ${one(most)}`;
}

/** The word of an answer, short enough for a list: yes and no in her language, the rest as the law has it. */
export function word({ concept, value, depends = [] }) {
  if (settled(value) && concept.type !== "b") return [english(plain(concept, value))];
  const key = !settled(value) ? openWord(depends) : value === YES ? "know.yes" : "know.no";
  return [text(key), key in data.beside ? english(` (${data.beside[key]})`) : undefined];
}

// What she could tell may settle it; if not, an office does, or nobody here can say.
function openWord(depends) {
  const reasons = depends.map((fact) => law.facts[fact].open);
  if (!reasons.length || reasons.includes(undefined)) return "know.depends";
  return reasons.every((reason) => reason === "an official decides") ? "know.official" : "know.ask_person";
}

const said = (concept, value) => concept.says[plain(concept, value)];
const ofRisk = { [YES]: "know.there", [NO]: "know.not_there" };
const hers = ({ depends }) => depends.filter((fact) => !law.facts[fact].open);
const reasonKeys = { "law unsettled": "know.unsettled", "an official decides": "know.official", "no law written": "know.unwritten" };

/** The answer in one sentence. */
export function sentence(answer) {
  const { concept, value } = answer;
  if (settled(value) && said(concept, value)) return [english(said(concept, value))];
  if (settled(value)) return concept.kind === "risk to another" && concept.type === "b" ? say(ofRisk[value]) : word(answer);
  return hers(answer).length ? say("know.depends") : [reasons(answer), say("know.ask_person")];
}

// Why the law itself leaves it open; nothing that she could tell settles that.
const reasons = ({ depends }) =>
  [...new Set(depends.map((fact) => law.facts[fact].open).filter(Boolean))].map((reason) => element("span", { class: "line" }, say(reasonKeys[reason]), " "));

// Which question it is that the law leaves open, and why.
function leftOpen({ depends, steps }) {
  const found = new Map(steps.toReversed().flatMap(({ concept, facts }) => facts.filter((fact) => law.facts[fact].open && depends.includes(fact))
    .map((fact) => [`${concept} ${law.facts[fact].open}`, [law.concepts[concept], law.facts[fact].open]])));
  if (!found.size) return undefined;
  return element("div", { class: "hint" }, paragraph("know.left_open"),
    element("ul", {}, [...found.values()].map(([{ asks, name }, reason]) => element("li", {}, english(asks ?? `${name.replace(/^./, (letter) => letter.toUpperCase())}:`), " ", say(reasonKeys[reason])))));
}

/** The version that answered, and its first source. */
export function paragraphOf({ concept, steps }) {
  const [from, , [first]] = concept.law[steps.at(-1).versions.at(-1)];
  return first === undefined ? undefined : { from, ...cited(first) };
}

/** Everything of one answer, from the sentence to what to be careful about. */
export function whole(answer, known, day) {
  const open = !settled(answer.value);
  const shortest = open ? shortWays(answer, known, day) : [];
  return [
    element("p", { class: open ? "answer open" : "answer" }, sentence(answer)),
    exposed(answer),
    bothSides(answer),
    dependsOn(answer, shortest),
    shortest.length ? element("section", { class: "ways-to" }, element("h2", {}, say("know.possible")), shortest.map(([value, way]) => wayInWords(answer.concept, value, way))) : undefined,
    answer.check === null ? undefined : element("p", { class: "hint" }, say("know.check", { day: dayInWords(dayText(answer.check)) })),
    stands(answer, day),
    why(answer, known),
    careful(answer),
  ];
}

function exposed({ concept, value }) {
  if (!concept.exposes || value === NO) return undefined;
  const [who, what] = concept.exposes;
  return element("p", {}, say("know.exposes"), " ", english(`${who === "she" ? "you" : who}: ${what}`));
}

// Only what she could tell: a way that needs the law to change is no way.
const shortWays = (answer, known, day) =>
  ways(law, answer.goal, known.possible, day).filter(([, way]) => way.length && way.every(([fact]) => !law.facts[fact].open));

// Where only the law could settle it: what was read, each side with its source, at once and not behind a tap.
function bothSides(answer) {
  if (settled(answer.value) || hers(answer).length) return undefined;
  const shown = new Set();
  const sides = answer.steps.toReversed().filter(({ facts }) => facts.some((fact) => answer.depends.includes(fact) && law.facts[fact].open))
    .flatMap(({ concept, versions }) => (versions.length > 1 ? [] : law.concepts[concept].law[versions[0]][2].map((number) => [number, law.concepts[concept].law[versions[0]][0]])))
    .filter(([number]) => !shown.has(number) && shown.add(number));
  if (!sides.length) return undefined;
  return element("section", { class: "sides" }, element("h2", {}, say("know.read")), element("div", { lang: "en", dir: "ltr" }, sides.map(([number, from]) => source(number, from, new Set()))));
}

function dependsOn(answer, shortest) {
  const near = shortest.flatMap(([, way]) => way.map(([fact]) => fact));
  const facts = [...new Set([...near.filter((fact) => answer.depends.includes(fact)), ...hers(answer)])];
  if (settled(answer.value) || !facts.length) return undefined;
  const list = (some) => element("ul", {}, some.map((fact) => element("li", {}, english(law.facts[fact].asks))));
  return element("div", {}, paragraph("know.depends_on"), list(facts.slice(0, SHOWN_MAX)),
    facts.length > SHOWN_MAX
      ? element("details", { class: "no-print" }, element("summary", {}, say("know.more", { count: facts.length - SHOWN_MAX })), list(facts.slice(SHOWN_MAX)))
      : undefined,
    leftOpen(answer));
}

function wayInWords(concept, value, way) {
  const then = said(concept, value) ?? plain(concept, value);
  return element("div", { class: "way-to" }, paragraph("know.if"),
    element("ul", {}, way.map(([fact, part]) => element("li", {}, english(`${law.facts[fact].asks} `, element("strong", {}, plain(law.facts[fact], part)))))),
    element("p", {}, say("know.then"), " ", concept.type === "b" ? word({ concept, value }) : english(then)));
}

// On paper only: the sources of the answer itself.
function stands(answer, day) {
  const cite = paragraphOf(answer);
  return element("p", { class: "print-only" }, english(`${cite ? `${cite.source} (${cite.record}). ` : ""}${dayWords(day)}.`));
}

function why(answer, known) {
  const shown = new Set();
  const steps = answer.steps.toReversed().map((step) => stepInWords(step, known, shown)).filter(Boolean);
  return element("details", { class: "no-print" }, element("summary", {}, say("know.why")), element("ol", { class: "steps" }, steps));
}

/** One step: what was found, from which of her answers, by which version; each source is quoted once. */
function stepInWords({ concept, value, versions, facts }, known, shown) {
  const found = law.concepts[concept];
  const written = versions.filter((version) => found.law[version][2].length);
  if (!written.length) return undefined;
  const told = facts.filter((fact) => !law.facts[fact].open && settled(known.possible[fact]));
  return element("li", {}, english(
    element("strong", {}, `${found.name}: ${plain(found, value)}`),
    told.map((fact) => element("p", { class: "hint" }, `${law.facts[fact].asks} ${plain(law.facts[fact], known.possible[fact])}`)),
    written.length > 1
      ? element("p", {}, `Depending on the day, one of ${written.length} versions: the first from ${dayWords(found.law[written[0]][0])}, the last from ${dayWords(found.law[written.at(-1)][0])}.`)
      : found.law[written[0]][2].map((number) => source(number, found.law[written[0]][0], shown))));
}

function source(number, from, shown) {
  const { text: words, source: place, record, authority, confidence } = cited(number);
  if (shown.has(number)) return element("p", { class: "hint" }, `${record}, as above.`);
  shown.add(number);
  return element("p", {}, words, " ", element("cite", {}, place), ` (${record}; ${authority}; from ${dayWords(from)}; confidence ${confidence})`);
}

function careful({ steps }) {
  const numbers = new Set(steps.filter(({ versions }) => versions.length === 1)
    .flatMap(({ concept, versions: [version] }) => law.concepts[concept].law[version][2]));
  const warnings = new Map([...numbers].map(cited).filter(({ warning }) => warning).map(({ warning, record }) => [warning, record]));
  if (!warnings.size) return undefined;
  return element("details", { class: "no-print" }, element("summary", {}, say("know.careful", { count: warnings.size })),
    [...warnings].map(([warning, record]) => element("p", { class: "warning" }, english(`${warning} (${record})`))));
}
