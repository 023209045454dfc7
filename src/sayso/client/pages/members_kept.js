// The list on her phone: explained, kept under a PIN, opened with it, deleted. What it shows is how the warnings once stood; it answers no check.
import { button, complaint, data, dayInWords, element, field, form, hour, paragraph, say, show, submit, working } from "sayso/draw";
import { go } from "sayso/start";
import { ask, inWords } from "sayso/talk";
import { alert, because } from "sayso/members_draw";
import { keepList, openedKept, shown } from "sayso/members_list";
import { count, kept, remove, right } from "sayso/members_shelf";

/** How many wrong PINs in a row delete what is kept. */
const wrong_max = 10;

const anew = () => button("back", () => location.reload(), "quiet");

/** What it is good for and what it costs, before she chooses it; `back` leads to her circle's page. */
export function keep(back) {
  show(say("circle.keep"), ["circle.keep.what", "circle.keep.seen", "circle.keep.pin", "circle.keep.ends", "circle.keep.not"].map((key) => paragraph(key)),
    button("circle.keep.go", () => choosePin(back), "main-way"), button("back", back, "quiet"));
}

/** What is kept here, to be put in the place of or deleted. */
export async function manage(back) {
  const one = await kept();
  if (!one) return keep(back);
  return show(say("circle.kept"), tried(one.wrong), paragraph("circle.kept.until", { until: dayInWords(one.until) }),
    shown().outcome === "open" ? button("circle.kept.again", () => choosePin(back)) : undefined, button("circle.kept.delete", () => drop(back), "careful-way"), button("back", back, "quiet"));
}

/** How many wrong PINs were typed: told before the right one, or a new one, sets their number to nothing. */
const tried = (count) => (count ? element("p", { class: "careful", role: "alert" }, say("circle.kept.tried", { count })) : undefined);

function choosePin(back) {
  const [first, second] = ["circle.pin", "circle.pin.again"].map((key) => field(say(key), { line: true, numeric: true }));
  const wrong = complaint();
  const next = async () => {
    try {
      const { pin } = await ask("read_pin", { typed: first.box.value });
      const again = await ask("read_pin", { typed: second.box.value }).catch(() => ({}));
      if (again.pin === pin) return await lock(pin, back);
      wrong.say("circle.pin.differ");
    } catch (trouble) {
      wrong.say(...ofPin(trouble));
    }
    return first.box.focus();
  };
  show(say("circle.pin.title"), form(next, paragraph("circle.pin.hint", {}, { class: "hint" }), first.nodes, second.nodes, wrong.line, submit("circle.keep.yes")),
    button("back", back, "quiet"));
  first.box.focus();
}

const ofPin = (trouble) => {
  const words = { short: "circle.pin.short", letters: "circle.pin.letters" };
  return Object.hasOwn(words, trouble.why) ? [words[trouble.why]] : inWords(trouble);
};

async function lock(pin, back) {
  working("circle.keep.working");
  let until;
  try {
    until = await keepList(pin);
  } catch {
    return show(say("circle.keep.failed"), button("circle.back", back, "main-way"));
  }
  return show(say("circle.keep.done"), paragraph("circle.kept.until", { until: dayInWords(until) }), button("circle.back", back, "main-way"));
}

async function drop(back) {
  openedKept({});
  await remove();
  return deleted("circle.kept.deleted", back);
}

const deleted = (key, back) => show(say(key), paragraph("circle.kept.deleted.what"), back ? button("circle.back", back, "main-way") : anew());

/** Ask for the PIN. */
export function enter(told) {
  const box = field(say("circle.kept.pin"), { line: true, numeric: true });
  const wrong = complaint();
  const next = async () => {
    try {
      await open((await ask("read_pin", { typed: box.box.value })).pin);
    } catch (trouble) {
      wrong.say(...ofPin(trouble));
      box.box.focus();
    }
  };
  show(say("circle.kept.open"), form(next, box.nodes, wrong.line, submit("circle.kept.go")), button("circle.kept.delete", drop), anew());
  if (told) wrong.say(...told);
}

// It counts as wrong before it is tried, so that closing the page does not take it back.
async function open(pin) {
  working("circle.list.working");
  const one = await kept();
  if (!one) return deleted("circle.kept.over");
  const wrong = await count();
  if (!wrong) return deleted("circle.kept.deleted"); // in another tab
  let told;
  try {
    if (wrong <= wrong_max) told = await ask("open_kept", { pin, network: data.network, hour: hour(), ...one });
  } catch (trouble) {
    if (trouble.code !== "cannot_open") return enter(inWords(trouble));
    if (wrong < wrong_max) return enter(["circle.kept.wrong", { left: wrong_max - wrong }]);
  }
  if (!told) { await remove(); return deleted("circle.kept.ten"); }
  await right();
  const others = tried(wrong - 1);
  return told.outcome === "open" ? read(told, others) : show(say("circle.kept.not"), others, because(told.reason), code(), button("circle.kept.delete", drop), anew());
}

const code = () => button("circle.kept.code", () => go("enter"), "main-way");

function read({ circle, name, alerts, head, day }, others) {
  openedKept({ circle, head });
  show(element("bdi", { translate: "no" }, name), others,
    element("section", { class: "careful" }, element("p", {}, element("strong", {}, say("circle.kept.as_of", { day: dayInWords(day) }))), paragraph("circle.kept.changed")),
    code(),
    element("h2", {}, say("circle.recent")),
    alerts.length ? alerts.map(alert) : paragraph("circle.recent.none"),
    paragraph("circle.not_safe", {}, { class: "hint" }),
    button("circle.kept.delete", drop, "careful-way"), anew());
}
