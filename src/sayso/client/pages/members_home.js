// What a member sees: the recent warnings of her circle first, the check second; she vouches for others, and leaves.
import { button, careful, data, dayInWords, element, paragraph, phone, say, show, text, working } from "sayso/draw";
import { ask, forget, inWords, post } from "sayso/talk";
import { check } from "sayso/members_check";
import { alert, because } from "sayso/members_draw";
import { keep, manage } from "sayso/members_kept";
import { couldNot, deed, load, look, mine, shown } from "sayso/members_list";
import { isKept, remove, until } from "sayso/members_shelf";

let circle;

/** The first page of what is hers: her only circle, or which of them. */
export function begin() {
  const { circles } = mine;
  if (circles.length === 1) return open(circles[0]);
  return show(say(circles.length ? "circle.which" : "circle.none"),
    circles.length ? undefined : paragraph("circle.none.what"),
    circles.map((one) => element("button", { type: "button", class: "way", translate: "no", onclick: () => open(one) }, element("bdi", {}, one.name))),
    button("circle.leave", leave, "careful-way"));
}

async function open(one) {
  circle = one;
  working("circle.list.working");
  await load(one.circle);
  return home();
}

/** Her circle's page, as the list now stands. */
function home(list = shown()) {
  const open_ = list.outcome === "open";
  show(element("bdi", { translate: "no" }, circle.name),
    mine.faults ? element("p", { class: "careful", role: "alert" }, say("circle.faults", { count: mine.faults })) : undefined,
    mine.kept ? undefined : element("p", { class: "careful" }, say("circle.not_kept")),
    list.reason === "none" ? element("p", { class: "careful" }, say("circle.not.none")) : undefined,
    list.outcome === "could_not_check" && list.reason !== "none" ? [element("div", { class: "careful" }, element("p", {}, element("strong", {}, say("circle.not"))), because(list.reason)), button("fail.again", again, "main-way"), phone()] : undefined,
    open_ ? [button("circle.check", () => check(() => home()), "main-way"),
      element("p", { class: "when" }, say("circle.left", { left: mine.left }), " ", say("circle.list.day", { day: dayInWords(list.day) })),
      element("h2", {}, say("circle.recent")),
      list.alerts.length ? list.alerts.map(alert) : paragraph("circle.recent.none"),
      paragraph("circle.not_safe", {}, { class: "hint" })] : undefined,
    element("h2", {}, say("circle.more")),
    button("circle.vouch", vouch),
    isKept() ? button("circle.kept", () => manage(() => home())) : open_ ? button("circle.keep", () => keep(() => home())) : undefined,
    mine.circles.length > 1 ? button("circle.which", begin) : undefined,
    button("circle.leave", leave, "careful-way"));
}

// Everything anew: her letters, too, since the circle's secret may have been changed.
async function again() {
  working("circle.list.working");
  try {
    await look();
  } catch (trouble) {
    return home(couldNot(trouble));
  }
  return begin();
}

function vouch(told) {
  const brought = mine.brought.filter((one) => one.circle === circle.circle);
  show(say("circle.vouch"), careful(told),
    ["circle.vouch.who", "circle.vouch.once", "circle.vouch.counts"].map((key) => paragraph(key)),
    button("circle.vouch.make", make, "main-way"),
    element("section", {}, element("h2", {}, say("circle.brought")),
      brought.length ? element("ul", {}, brought.map(({ number }) => element("li", {}, element("bdi", { translate: "no" }, number)))) : paragraph("circle.brought.none"),
      element("p", { class: "when" }, say("circle.number", { number: mine.number }))),
    button("back", () => home(), "quiet"));
}

async function make() {
  working("circle.vouch.working");
  let fragment;
  try {
    const made = await ask("invite", { circle: circle.circle, nonce: await post("nonce") });
    await post("member", made.body);
    ({ fragment } = made);
  } catch (trouble) {
    return vouch(inWords(trouble));
  }
  const box = element("textarea", { readonly: true, rows: 4, dir: "ltr", translate: "no", autocomplete: "off", spellcheck: "false", "aria-label": text("circle.vouch.link") });
  box.value = `${location.origin}/${data.language}/circle/#${fragment}`;
  const done = element("p", { role: "status", class: "when" });
  const copy = async () => {
    box.select();
    await navigator.clipboard.writeText(box.value).then(() => done.replaceChildren(...say("circle.vouch.copied")), () => {}); // she can copy what is selected
  };
  return show(say("circle.vouch.link"), box, button("circle.vouch.copy", copy, "main-way"), done,
    ["circle.vouch.once", "circle.vouch.hand"].map((key) => paragraph(key)), button("back", vouch, "quiet"));
}

function leave(told) {
  show(say("circle.leave"), careful(told),
    paragraph("circle.leave.what"), isKept() ? paragraph("circle.leave.kept") : undefined,
    button("circle.leave.yes", async () => {
      working("code.sending");
      try {
        await deed("leave");
      } catch (trouble) {
        if (trouble.code !== "nothing_there") return leave(inWords(trouble));
      }
      forget();
      if (until()) await remove();
      return show(say("circle.left_it"), paragraph("circle.left_it.what"), paragraph("press_leave"));
    }, "careful-way"),
    button("back", () => (circle ? home() : begin()), "quiet"));
}
