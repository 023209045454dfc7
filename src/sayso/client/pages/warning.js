// A short warning that her device builds from her ticks: she changes it, and may say yes to it, or leave it for later.
import { choices, complaint, data, element, field, form, hour, paragraph, question, say, show, submit, text, button, today } from "sayso/draw";
import { ask } from "sayso/talk";
import { identifiers } from "sayso/identifiers";
import { called, daysAfter, findings, foundBy, here, known, languageName, list, mayAtOnce, onceCalm, refusal, template, ticks, told, waits_days } from "sayso/more";

const months_back = 12;
const circles = data.site.destinations.circle;

/** What she answered to these pages: nothing, at first. `words` is the text as she left it, one for each language. */
export const nothing = () => ({ harms: [], month: "", area: "", circle: circles[0]?.key ?? "", identifiers: [], region: here, words: [], built: "", text: undefined, send: "no", wait: 5, at_once: false });

/**
 * Ask for what a short warning says, and show it. `about` has `kind` of person, what she typed of `identifiers` and the
 * `contents` of her parts; `ways` lead on (`next`) and `back`; `sends` are the choices under the text.
 */
export function warn(state, about, ways, sends = ["no", "exact", "later"]) {
  const harm = () => {
    const box = ticks(text("warn.harm"), Object.keys(english().harms).map((one) => [one, spoken("harms", one)]), state.harms, true);
    question("warn.harm", { take: () => { state.harms = box.values(); }, next: where, back: ways.back },
      paragraph("warn.harm.lead"), box.group, paragraph("optional", {}, { class: "hint" }));
  };
  const where = () => {
    const month = list(say("warn.month"), [["", text("warn.month.none")], ...months()], state.month);
    const area = field(say("warn.area"), { value: state.area, line: true });
    question("warn.where", { take: () => Object.assign(state, { month: month.box.value, area: area.box.value }), next: by, back: harm },
      month.nodes, area.nodes, paragraph("warn.area.hint", {}, { class: "hint" }), paragraph("optional", {}, { class: "hint" }));
  };
  const by = () => (about.identifiers.trim() ? identifiers(state, about.identifiers, { next: who, back: where }) : who());
  const before_who = () => (about.identifiers.trim() ? by() : where());
  const who = () => {
    if (circles.length < 2) return exact();
    const circle = choices(text("warn.who"), circles.map(({ key, name }) => [key, name]), state.circle, true);
    return question("warn.who", { take: () => { state.circle = circle.value(); }, next: exact, back: before_who }, circle.group);
  };
  const exact = async () => {
    await build(state, about);
    exactly(state, about, { ...ways, back: circles.length > 1 ? who : before_who }, sends);
  };
  harm();
}

const english = () => template().languages.en;

// A piece of the template, in the page's language and, where nobody has checked it, in English beside it.
function spoken(table, name) {
  const own = template().languages[data.language];
  if (!own) return [element("span", { lang: "en", dir: "ltr" }, english()[table][name])];
  const beside = own.checked_by === null ? [" ", element("span", { class: "beside", lang: "en", dir: "ltr" }, english()[table][name])] : [];
  return [element("span", {}, own[table][name]), ...beside];
}

function months() {
  const [year, month] = today().split("-").map(Number);
  const spelled = new Intl.DateTimeFormat(data.language === "en" ? "en-GB" : data.language, { month: "long", year: "numeric", timeZone: "UTC" });
  return Array.from({ length: months_back }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 15)))
    .map((day) => [day.toISOString().slice(0, 7), spelled.format(day)]);
}

// The same answers give the same text, so what she changed stays as long as they do.
async function build(state, about) {
  const { harms, month, area, circle, identifiers: found } = state;
  const made = { harms, month, area: area.trim(), kind: about.kind, identifiers: found };
  const built = JSON.stringify({ circle, ...made });
  if (state.built === built) return;
  const languages = [...new Set([data.language, "en"])].filter((one) => template().languages[one]);
  const { text: of } = await ask("short_warning", { ticks: made, template: template(), languages, circle, hour: hour() });
  Object.assign(state, { built, text: of, words: of.words.map((one) => ({ ...one })) });
}

/** The text as it stands now. */
export function standingText(state) {
  const earliest = daysAfter(today(), state.send === "later" ? state.wait : 0);
  return { ...state.text, reader: { ...state.text.reader, at_once: state.at_once && state.send === "exact" }, words: state.words.filter(({ words }) => words.trim()), earliest, until: daysAfter(earliest, 90) };
}

function exactly(state, about, ways, sends) {
  const boxes = state.words.map((wording) => [wording, field(languageName(wording.language), { value: wording.words, rows: 6 })]);
  for (const [{ language }, { box }] of boxes) box.lang = language;
  const found = findings([]);
  const wrong = complaint();
  const send = choices(say("warn.send"), sends.map((one) => [one, [say(`warn.send.${one}`), one === "no" ? element("span", { class: "hint" }, say("warn.send.no.hint")) : []]]), state.send);
  const wait = list(say("warn.wait"), waits_days.map((days) => [String(days), text("warn.wait.days", { days })]), String(state.wait));
  const waiting = element("div", {}, wait.nodes);
  const at_once = mayAtOnce(state.at_once);
  const turn = () => {
    waiting.hidden = send.value() !== "later";
    at_once.group.hidden = send.value() !== "exact";
  };
  for (const input of send.inputs) input.addEventListener("change", turn);
  turn();
  const take = () => {
    for (const [wording, { box }] of boxes) wording.words = box.value;
    Object.assign(state, { send: send.value(), wait: Number(wait.box.value), at_once: at_once.values().length > 0 });
  };
  const check = () => ask("check", { text: standingText(state), known: known(), ...told(about.contents), hour: hour() });
  const look = async () => found.draw((await check()).findings);
  onceCalm(boxes.map(([, { box }]) => box), () => { take(); look(); });
  const go = async () => {
    take();
    const { refused } = state.send === "no" ? {} : await check();
    if (refused) { wrong.say(refusal(refused)); return; }
    ways.next();
  };
  show(say("warn.title"), paragraph("warn.lead", { circle: called("circle", state.circle) }),
    form(go, boxes.map(([, { nodes }]) => nodes), foundBy(state.text), found.box, paragraph("draft.evidence.one"), element("p", { class: "careful" }, say("text.about_may_read")),
      paragraph("warn.copies"), paragraph("warn.would_know"), send.group, waiting, at_once.group, paragraph("warn.send.hint", {}, { class: "hint" }), wrong.line, submit()),
    button("back", () => { take(); ways.back(); }, "quiet"));
  look();
}
