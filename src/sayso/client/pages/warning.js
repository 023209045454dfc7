// A short warning that her device builds from her ticks: she changes it, and may say yes to it, or leave it for later.
import { choices, complaint, data, element, field, form, hour, paragraph, question, say, show, submit, text, button, today } from "sayso/draw";
import { ask } from "sayso/talk";
import { called, daysAfter, findings, languageName, list, refusal, ticks } from "sayso/more";

const harms = ["violence", "sexual", "robbery", "unpaid", "followed", "threats", "papers", "pretended", "other"];
const months_back = 12;
const waits_days = [1, 2, 3, 5, 7, 14, 30];
const calm_ms = 400;
const circles = data.site.destinations.circle;

/** What she answered to these pages: nothing, at first. `words` is the text as she left it, one for each language. */
export const nothing = () => ({ harms: [], month: "", area: "", circle: circles[0]?.key ?? "", words: [], built: "", text: undefined, send: "no", wait: 5 });

/**
 * Ask for what a short warning says, and show it. `about` has `kind` of person, what she typed of `identifiers` and her
 * own words, `hers`; `ways` lead on (`next`) and `back`; `sends` are the choices under the text.
 */
export function warn(state, about, ways, sends = ["no", "exact", "later"]) {
  const harm = () => {
    const box = ticks(text("warn.harm"), harms.map((one) => [one, say(`harm.${one}`)]), state.harms, true);
    question("warn.harm", { take: () => { state.harms = box.values(); }, next: where, back: ways.back },
      paragraph("warn.harm.lead"), box.group, paragraph("optional", {}, { class: "hint" }));
  };
  const where = () => {
    const month = list(say("warn.month"), [["", text("warn.month.none")], ...months()], state.month);
    const area = field(say("warn.area"), { value: state.area, line: true });
    question("warn.where", { take: () => Object.assign(state, { month: month.box.value, area: area.box.value }), next: circles.length > 1 ? who : exact, back: harm },
      month.nodes, area.nodes, paragraph("warn.area.hint", {}, { class: "hint" }), paragraph("optional", {}, { class: "hint" }));
  };
  const who = () => {
    const circle = choices(text("warn.who"), circles.map(({ key, name }) => [key, name]), state.circle, true);
    question("warn.who", { take: () => { state.circle = circle.value(); }, next: exact, back: where }, paragraph("warn.who.lead"), circle.group);
  };
  const exact = async () => {
    await build(state, about);
    exactly(state, about, { ...ways, back: circles.length > 1 ? who : where }, sends);
  };
  harm();
}

function months() {
  const [year, month] = today().split("-").map(Number);
  return Array.from({ length: months_back }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 15)))
    .map((day) => [day.toISOString().slice(0, 7), monthIn(data.language, day)]);
}

const monthIn = (language, day) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { month: "long", year: "numeric", timeZone: "UTC" }).format(day);

// The same ticks give the same text, so what she changed stays as long as her answers do.
async function build(state, about) {
  const { harms: ticked, month, area, circle } = state;
  const made = { harms: ticked, kind: about.kind, month, area, circle };
  if (state.built === JSON.stringify(made)) return;
  const identifiers = [];
  state.text = (await ask("short_warning", { ticks: made, identifiers, sentences: sentences(month), hour: hour() })).text;
  Object.assign(state, { built: JSON.stringify(made), words: state.text.words.map((one) => ({ ...one })) });
}

// The sentences that the text is made of, in the page's language and in English; whoever reads it finds one of the two.
function sentences(month) {
  const spoken = (language, of) => ({
    language, told: of("warn.text.told"), what: of("warn.text.what"), by: of("warn.text.by"), when: of("warn.text.when"), area: of("warn.text.area"),
    month: month ? monthIn(language, new Date(`${month}-15T00:00:00Z`)) : "",
    harms: Object.fromEntries(harms.map((one) => [one, of(`harm.${one}`)])),
    kinds: Object.fromEntries(kinds.map((one) => [one, of(`kind.${one}`)])),
  });
  const own = spoken(data.language, (key) => data.strings[key]);
  return data.language === "en" ? [own] : [own, spoken("en", (key) => data.beside[key] ?? data.strings[key])];
}
const kinds = ["client", "employer", "agency", "landlord", "official", "other"];

/** Everything in a short warning that is not hers, so that the checker does not take it for hers. */
const known = (month) => sentences(month).flatMap(({ told, what, by, when, area, month: spoken, harms: all, kinds: some }) =>
  [told, what, by, when, area, spoken, ...Object.values(all), ...Object.values(some)]);

/** The text as it stands now. */
export function standingText(state) {
  const earliest = daysAfter(today(), state.send === "later" ? state.wait : 0);
  return { ...state.text, words: state.words.filter(({ words }) => words.trim()), earliest, until: daysAfter(earliest, 90) };
}

function exactly(state, about, ways, sends) {
  const boxes = state.words.map((wording) => [wording, field(languageName(wording.language), { value: wording.words, rows: 6 })]);
  for (const [{ language }, { box }] of boxes) box.lang = language;
  const found = findings([]);
  const wrong = complaint();
  const send = choices(text("warn.send"), sends.map((one) => [one, say(`warn.send.${one}`)]), state.send);
  const wait = list(say("warn.wait"), waits_days.map((days) => [String(days), text("warn.wait.days", { days })]), String(state.wait));
  const waiting = element("div", {}, wait.nodes);
  const turn = () => { waiting.hidden = send.value() !== "later"; };
  for (const input of send.inputs) input.addEventListener("change", turn);
  turn();
  const take = () => {
    for (const [wording, { box }] of boxes) wording.words = box.value;
    Object.assign(state, { send: send.value(), wait: Number(wait.box.value) });
  };
  const check = () => ask("check", { text: standingText(state), known: known(state.month), hers: about.hers, hour: hour() });
  let timer;
  const look = async () => found.draw((await check()).findings);
  for (const [, { box }] of boxes) box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { take(); look(); }, calm_ms); });
  const go = async () => {
    take();
    const { refused } = state.send === "no" ? {} : await check();
    if (refused) { wrong.say(refusal(refused)); return; }
    ways.next();
  };
  show(say("warn.title"), paragraph("warn.lead", { circle: called("circle", state.circle) }),
    form(go, boxes.map(([, { nodes }]) => nodes), found.box, element("p", { class: "careful" }, say("text.about_may_read")),
      paragraph("warn.would_know"), send.group, waiting, paragraph("warn.send.hint", {}, { class: "hint" }), wrong.line, submit()),
    button("back", () => { take(); ways.back(); }, "quiet"));
  look();
}
