// The desk's drafts: she reads exactly what would go out, and says yes, changes it, holds it back for some days, or says no.
import { button, complaint, data, dayInWords, element, field, form, hour, paragraph, say, show, submit, text, today } from "sayso/draw";
import { ask } from "sayso/talk";
import { atOnce, days, daysAfter, findings, headline, known, languageName, list, mayAtOnce, onceCalm, reader, refusal, told, waits_days, wordings } from "sayso/more";

const may_be_read_by_him = ["warning", "public"];

/** A line on her page for each draft that waits; `hers` is what return.js hands over. */
export const waiting = (hers) => hers.view().drafts.map(({ number, worker, text: of }) =>
  element("div", { class: "card" }, element("h2", {}, say(...reader(of.reader))), paragraph("draft.card", { worker }),
    button("draft.read", () => read(hers, number), "main-way")));

const find = (hers, number) => hers.view().drafts.find((one) => one.number === number);
const check = (hers, of) => ask("check", { text: of, known: known(), ...told(hers.view().parts.map(({ content }) => content)), hour: hour() });

/** The draft of this number, all of it. */
function read(hers, number, trouble) {
  const draft = find(hers, number);
  if (!draft) return hers.home();
  const { text: of, worker, day, audience, left_out } = draft;
  const found = findings([]);
  const wrong = complaint();
  check(hers, of).then(({ findings: pieces, refused }) => {
    found.draw(pieces);
    if (refused) wrong.say(refusal(refused));
  });
  const again = (why) => read(hers, number, why);
  show(say(...reader(of.reader)), hers.careful(trouble),
    paragraph("draft.by", { worker, day: dayInWords(day) }),
    wordings(of), of.words.some(({ language }) => language === data.language) ? undefined : element("p", { class: "careful" }, say("draft.not_in_yours")),
    paragraph(`draft.evidence.${of.evidence}`), paragraph("draft.days", days(of)),
    about("draft.audience", audience), about("draft.left_out", left_out),
    found.box, whoMayRead(of), wrong.line,
    // all four look alike: none is what she should press
    button("draft.yes", () => sayYes(hers, of, [{ kind: "say_yes", text: of }], again)), button("draft.delay", () => delay(hers, draft)), button("draft.edit", () => edit(hers, draft)), button("draft.refuse", () => refuse(hers, draft)),
    button("back", hers.home, "quiet"));
}

const about = (key, words) => (words.trim() ? [element("h2", {}, say(key)), element("p", { class: "words", dir: "auto" }, words)] : []);

/** What she should know of whoever will read it. */
function whoMayRead({ reader: { to, with_me } }) {
  const key = to === "police" ? `say.${with_me ? "police_with_me" : "police"}.hint` : to === "public" ? "say.public.hint" : "";
  return [
    may_be_read_by_him.includes(to) ? element("p", { class: "careful" }, say("text.about_may_read")) : undefined,
    ...(to === "warning" ? ["warn.copies", "warn.would_know"].map((one) => paragraph(one)) : []),
    key ? element("p", { class: "careful" }, say(key)) : undefined,
    with_me ? element("details", {}, element("summary", {}, say("first.danger.police")), element("p", { class: "hosts" }, data.site.police_visit)) : undefined,
  ];
}

// A text that she changed is another one: she says yes to that, and no to the one that she was shown.
const instead = ({ number }, of) => [{ kind: "say_yes", text: of }, { kind: "say_no", draft: number, words: "" }];

function sayYes(hers, of, deeds, stay) {
  hers.change(deeds, stay, () => said(hers, of));
}

/** What follows from a yes. */
export function said(hers, of) {
  const { to } = of.reader;
  show(say("draft.said"), element("p", { class: "lead" }, say(...reader(of.reader))), paragraph("draft.days", days(of)), atOnce(of),
    ["warning", "public", "police"].includes(to) ? element("p", { class: "careful" }, say(`draft.said.${to}`)) : undefined,
    paragraph("draft.said.what"), button("go_on", hers.home, "main-way"));
}

function edit(hers, draft, as = { words: draft.text.words.map(({ words }) => words), at_once: draft.text.reader.at_once }, trouble) {
  const { text: of, number } = draft;
  const boxes = of.words.map(({ language }, at) => field(languageName(language), { value: as.words[at], rows: 6, long: true }));
  const found = findings([]);
  const wrong = complaint();
  const at_once = of.reader.to === "warning" ? mayAtOnce(as.at_once) : undefined;
  const to = () => (at_once ? { ...of.reader, at_once: at_once.values().length > 0 } : of.reader);
  const now = () => ({ ...of, reader: to(), words: of.words.map(({ language }, at) => ({ language, words: boxes[at].box.value })) });
  const look = async () => found.draw((await check(hers, now())).findings);
  onceCalm(boxes.map(({ box }) => box), look);
  const go = async () => {
    const changed = now();
    const { refused } = await check(hers, changed);
    if (refused) { wrong.say(refusal(refused)); return; }
    const same = JSON.stringify(changed) === JSON.stringify(of);
    const typed = { words: changed.words.map(({ words }) => words), at_once: changed.reader.at_once };
    sayYes(hers, changed, same ? [{ kind: "say_yes", text: of }] : instead(draft, changed), (why) => edit(hers, draft, typed, why));
  };
  show(say("draft.edit.title"), hers.careful(trouble), paragraph("draft.edit.what"),
    form(go, boxes.map(({ nodes }) => nodes), at_once?.group, found.box, whoMayRead(of), wrong.line, submit("draft.edit.yes")),
    button("back", () => read(hers, number), "quiet"));
  look();
}

function delay(hers, draft, trouble) {
  const { text: of, number } = draft;
  const later = waits_days.map((some) => [some, daysAfter(today(), some)]).filter(([, day]) => day >= of.earliest && day <= of.until);
  const wait = list(say("warn.wait"), later.map(([some]) => [String(some), text("warn.wait.days", { days: some })]), String(later[0]?.[0] ?? ""));
  const line = element("p", { role: "status" });
  const now = () => ({ ...of, earliest: daysAfter(today(), Number(wait.box.value)) });
  const draw = () => line.replaceChildren(...say("draft.days", days(now())));
  wait.box.addEventListener("change", draw);
  const go = () => sayYes(hers, now(), instead(draft, now()), (why) => delay(hers, draft, why));
  show(say("draft.delay.title"), hers.careful(trouble), paragraph("draft.delay.what"),
    later.length ? form(go, wait.nodes, line, submit("draft.delay.yes")) : paragraph("text.wrong.past"),
    button("back", () => read(hers, number), "quiet"));
  if (later.length) draw();
}

function refuse(hers, draft, typed = "", trouble) {
  const words = field(say("draft.refuse.what"), { value: typed, rows: 3 });
  const go = () => {
    const word = words.box.value;
    hers.change([{ kind: "say_no", draft: draft.number, words: word }], (why) => refuse(hers, draft, word, why));
  };
  show(say("draft.refuse.title"), hers.careful(trouble), element("p", { class: "lead" }, headline(draft.text)),
    form(go, words.nodes, paragraph("optional", {}, { class: "hint" }), submit("draft.refuse")), button("back", () => read(hers, draft.number), "quiet"));
}
