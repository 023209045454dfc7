// What she says to it: her standing answers, her wishes, and every yes that she gave, each with its end and a way back.
import { button, dayInWords, data, element, hour, paragraph, say, show, today } from "sayso/draw";
import { post } from "sayso/talk";
import { days, headline, reader, same, wentOut, wordings } from "sayso/more";
import { offered, standing, wishes } from "sayso/say_so";
import { nothing, standingText, warn } from "sayso/warning";
import { said } from "sayso/drafts";

const hour_ms = 3_600_000;
const dayOf = (at) => dayInWords(new Date(at * hour_ms).toISOString().slice(0, 10));
const base64 = (hex) => btoa(String.fromCharCode(...hex.match(/../g).map((pair) => Number.parseInt(pair, 16))));

/** How many statements the server ends at once. */
export const ends_at_once = 256;

/** End at once whatever stands in public under these yeses, whether or not the desk is there. */
export async function endPublished(yeses) {
  const all = yeses.map(({ ends }) => ends).filter(Boolean);
  for (let at = 0; at < all.length; at += ends_at_once)
    await post("end", JSON.stringify({ ends: base64(all.slice(at, at + ends_at_once).join("")) }));
}

/** A line on her page for each text that waits for her second yes, once its day has passed. */
export const waiting = (hers) => hers.view().yes
  .filter(({ state, again_from }) => state === "again" && again_from > 0 && again_from <= hour())
  .map((yes) => element("div", { class: "card" }, element("h2", {}, headline(yes.text)), paragraph("given.again"),
    button("given.again.title", () => again(hers, yes), "main-way")));

function again(hers, { text: of, hour: first }, trouble) {
  const stay = (why) => again(hers, { text: of, hour: first }, why);
  show(say("given.again.title"), hers.careful(trouble), element("p", { class: "lead" }, say(...reader(of.reader))), wordings(of),
    paragraph("given.again.what", { day: dayOf(first) }), paragraph("draft.days", days(of)),
    element("p", { class: "careful" }, say(`say.${of.reader.with_me ? "police_with_me" : "police"}.hint`)),
    element("details", {}, element("summary", {}, say("first.danger.police")), element("p", { class: "hosts" }, data.site.police_visit)),
    button("given.again.yes", () => hers.change([{ kind: "say_yes", text: of }], stay)),
    button("given.again.no", () => hers.change([{ kind: "take_yes_back", text: of }], stay)),
    button("given.again.later", hers.home, "quiet"));
}

/** The page of all that she says to it. */
export function given(hers) {
  const view = hers.view();
  const back = () => given(hers);
  const answer = (key, yes) => element("li", {}, say(key), element("strong", { class: "answer-given" }, say(yes ? "say.yes" : "say.no")));
  const wanted = offered.filter((one) => view.wishes.includes(one));
  const names = (language) => wanted.map((one) => (language === "en" ? data.beside : data.strings)[`say.${one}`] ?? data.strings[`say.${one}`]).join(" · ");
  show(say("say.title"),
    element("section", {}, element("h2", {}, say("say.answers")),
      element("ul", {}, answer("say.read_by", view.desk_may_read), answer("say.count_me", view.count_me), answer("say.talk_if_others", view.talk_if_others)),
      wanted.length ? paragraph("say.your_wishes", { wishes: names }) : paragraph("say.your_wishes.none"),
      button("say.change", () => changeAnswers(hers), "quiet")),
    stillRead(hers),
    element("h2", {}, say("say.yours")),
    view.yes.length ? view.yes.map((yes) => one(hers, yes)) : paragraph("say.yours.none"),
    view.desk_may_read && offered.includes("warning") ? button("warn.write", () => write(hers, back)) : undefined,
    button("back", hers.home, "quiet"));
}

const states = { counts: "given.counts", closed: "given.closed", early: "given.early", ended: "given.ended", again: "given.second", cooling: "given.cooling" };

function one(hers, yes) {
  const { text: of, state, publication, out } = yes;
  return element("div", { class: "card" }, element("h2", {}, say(...reader(of.reader))), paragraph(states[state] ?? "given.closed", { ...days(of), day: dayInWords(today()) }),
    publication ? element("p", {}, element("strong", {}, say(of.reader.to === "warning" ? "given.out.circle" : out ? "given.out" : "given.half"))) : undefined,
    element("details", {}, element("summary", {}, say("draft.read")), wordings(of)),
    button(publication && of.reader.to === "public" ? "given.end" : "given.take_back", () => takeBack(hers, yes), "quiet"));
}

function changeAnswers(hers) {
  const { count_me, talk_if_others, wishes: wanted } = hers.view();
  const answers = { count_me, talk_if_others, wishes: [...wanted] };
  const first = () => standing(answers, { next: offered.length ? second : save, back: () => given(hers) });
  const second = () => wishes(answers, { next: save, back: first });
  const save = () => hers.change([{ kind: "standing", ...answers }], () => given(hers), () => given(hers));
  first();
}

function write(hers, back) {
  const contents = hers.view().parts.map(({ content }) => content);
  const person = contents.find(({ about }) => about === "person");
  const state = { ...nothing(), send: "exact" };
  const go = () => {
    const of = standingText(state);
    hers.change([{ kind: "say_yes", text: of }], back, () => said(hers, of));
  };
  warn(state, { kind: person?.kind ?? "", identifiers: person?.identifiers ?? "", contents }, { next: go, back }, ["exact", "later"]);
}

/** A line for each warning that she took back and members can still read: the desk has made no list since. */
export function stillRead(hers) {
  const { done, yes } = hers.view();
  const stands = ({ text: of }, at) => !done.slice(at).some(({ what, text: ended }) => what === "ended" && same(ended, of)) && !yes.some(({ text: given }) => same(given, of));
  return done.filter((step, at) => step.what === "published" && !step.moves_ago && step.text?.reader.to === "warning" && step.text.until >= today() && stands(step, at))
    .map(({ text: of }) => element("section", { class: "careful" }, element("h2", {}, headline(of)), paragraph("back.warning")));
}

/** Taking a yes back: what it does, what it cannot do, and what went out already. */
function takeBack(hers, yes, trouble) {
  const { text: of, publication } = yes;
  const stay = (why) => takeBack(hers, yes, why);
  const out = wentOut(hers.view().done).filter(({ text: gone }) => same(gone, of));
  const go = async () => {
    try {
      await endPublished([yes]);
    } catch (why) {
      return stay(why);
    }
    return hers.change([{ kind: "take_yes_back", text: of }], stay, () => given(hers));
  };
  show(say("back.title"), hers.careful(trouble), element("p", { class: "lead" }, say(...reader(of.reader))),
    paragraph("back.what"), publication && of.reader.to === "public" ? paragraph("back.public") : undefined, publication && of.reader.to === "warning" ? paragraph("back.warning") : undefined,
    out.length
      ? [paragraph("back.out"), element("ul", {}, out.map(({ day }) => element("li", {}, element("p", { class: "when" }, dayInWords(day)(data.language)), element("p", {}, headline(of)))))]
      : paragraph("back.out.none"),
    paragraph("back.held", {}, { class: "hint" }),
    button("back.yes", go, "main-way"), button("back", () => given(hers), "quiet"));
}
