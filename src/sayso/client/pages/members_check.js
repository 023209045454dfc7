// The check: what she wants to know about, as it stands in her phone; and the answer, which never says that somebody is safe.
import { button, careful, complaint, element, field, form, paragraph, phone, say, show, submit, text, working } from "sayso/draw";
import { ask, inWords } from "sayso/talk";
import { here, list, plain, regions, regionsOf } from "sayso/more";
import { alert, because } from "sayso/members_draw";
import { check as askHolder, mine } from "sayso/members_list";

const most = 8;
const kinds = ["phone", "mail", "plate", "handle"];
const plates = ["GB", "IE", "RO"];

const blank = () => ({ kind: "phone", typed: "", phone: here, plate: here, handle: "" });
let rows = [];
let home;

/** Ask what to check; `back` leads to her circle's page. */
export function check(back) {
  home = back;
  rows = [blank()];
  typing();
}

function typing(told) {
  const wrong = complaint();
  const drawn = rows.map(draw);
  const take = () => drawn.forEach((one) => one.take());
  const go = async () => {
    take();
    const found = [];
    for (const [at, row] of rows.entries()) {
      if (!row.typed.trim()) continue;
      try {
        found.push({ ...row, ...(await ask("canon", { kind: row.kind, place: row[row.kind] ?? "", typed: row.typed })) });
      } catch (trouble) {
        drawn[at].wrong.say(...(trouble.code === "not_an_identifier" ? [`circle.wrong.${trouble.why}`] : inWords(trouble)));
        return drawn[at].focus();
      }
    }
    if (!found.length) { wrong.say("circle.wrong.empty"); return drawn[0].focus(); }
    const once = found.filter(({ form: one }, at) => found.findIndex(({ form: other }) => other === one) === at);
    return once.some(({ unusual, note }) => unusual || note) ? isThisRight(once) : run(once);
  };
  show(say("circle.check"), careful(told),
    form(go, drawn.map(({ box }) => box), wrong.line, submit("circle.check.go")),
    rows.length < most ? [button("circle.check.add", () => { take(); rows.push(blank()); typing(); }), paragraph("circle.check.one_person", {}, { class: "hint" })] : undefined,
    element("p", { class: "when" }, say("circle.left", { left: mine.left })),
    paragraph("circle.check.nobody", {}, { class: "hint" }),
    button("back", () => home(), "quiet"));
  drawn.at(-1).focus();
}

// One thing to check: what it is, as she has it, and in which country or on which site.
function draw(row, at) {
  const kind = list(say("circle.kind"), kinds.map((one) => [one, text(`circle.kind.${one}`)]), row.kind);
  const typed = field(say("circle.typed"), { value: row.typed, line: true });
  const wrong = complaint();
  const region = { phone: list(say("circle.place.phone"), regionsOf(regions), row.phone), plate: list(say("circle.place.plate"), regionsOf(plates), row.plate) };
  const site = field(say("circle.place.handle"), { value: row.handle, line: true });
  const places = {
    phone: element("div", {}, region.phone.nodes), plate: element("div", {}, region.plate.nodes), handle: element("div", {}, site.nodes),
  };
  const turn = () => {
    for (const [name, place] of Object.entries(places)) place.hidden = name !== kind.box.value;
    typed.box.inputMode = { phone: "tel", mail: "email" }[kind.box.value] ?? "text";
    typed.box.dir = "ltr";
  };
  kind.box.addEventListener("change", turn);
  turn();
  return {
    box: element("div", { class: rows.length > 1 ? "card" : false, role: "group", "aria-label": text("circle.check.thing", { number: at + 1 }) },
      typed.nodes, wrong.line, kind.nodes, Object.values(places)),
    wrong,
    focus: () => typed.box.focus(),
    take: () => Object.assign(row, { kind: kind.box.value, typed: typed.box.value, phone: region.phone.box.value, plate: region.plate.box.value, handle: site.box.value }),
  };
}

const asTyped = ({ typed }) => element("bdi", { translate: "no" }, typed.trim());

function isThisRight(found) {
  show(say("circle.right"), found.filter(({ unusual, note }) => unusual || note).map((one) => element("div", { class: "card" },
    element("p", { class: "lead" }, element("bdi", { dir: "ltr", translate: "no" }, plain(one.form))),
    one.unusual ? paragraph("circle.right.unusual") : undefined, one.note ? paragraph("circle.right.extension") : undefined)),
  button("circle.right.yes", () => run(found), "main-way"), button("circle.right.no", typing));
}

async function run(found) {
  working("circle.check.working");
  answer(found, await askHolder(found.map(({ form: one }) => one)));
}

/** The answer: a warning before a could-not-check, and that before a no match, so that none is read over another. */
function answer(found, outcomes) {
  const of = (wanted) => found.map((one, at) => ({ one, told: outcomes[at] })).filter(({ told }) => told.outcome === wanted);
  const [warned, none] = [of("warned"), of("no_match")];
  const not = found.map((one, at) => ({ one, told: outcomes[at] })).filter(({ told }) => !["warned", "no_match"].includes(told?.outcome));
  const unknown = (some) => (some.length > 1 ? "circle.no_match.several" : `circle.no_match.${some[0].one.kind}`);
  const names = (some) => (found.length > 1 ? element("p", { class: "when" }, some.map(({ one }, at) => [at ? " · " : "", asTyped(one)])) : undefined);
  const title = warned.length ? "circle.warned" : not.length ? "circle.not" : unknown(none);
  show(say(title),
    found.length === 1 ? element("p", { class: "lead" }, asTyped(found[0])) : undefined,
    warned.map(({ one, told }) => [names([{ one }]), told.alerts.map(alert)]),
    not.length ? [names(not), warned.length ? paragraph("circle.not") : undefined, because(not[0].told?.reason),
      button("fail.again", () => run(found), "main-way"), phone()] : undefined,
    none.length ? [warned.length || not.length ? [names(none), paragraph(unknown(none))] : undefined,
      element("p", { class: "careful" }, element("strong", {}, say("circle.no_match.safe"))), paragraph("circle.no_match.why"), paragraph("circle.no_match.do")] : undefined,
    element("p", { class: "when" }, say("circle.left", { left: mine.left })),
    button("circle.check.another", () => { rows = [blank()]; typing(); }), button("circle.back", () => home(), "quiet"));
}
