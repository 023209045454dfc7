// Circles: come in by a link that somebody gave her, or open what is hers with her member's code.
import { button, careful, codeGroups, complaint, element, field, form, paragraph, say, show, submit, working } from "sayso/draw";
import { go, ways } from "sayso/start";
import { ask, inWords, isThirdGroup, post, trust, wake } from "sayso/talk";
import { kept } from "sayso/members_shelf";

/** The links that she came with, as what stands behind their `#`: in this page's memory and nowhere else. */
const links = [];
/** What is known of the circle: its name, how many vouch, how many links have been read. */
let welcome;
let code;

const pages = () => import("sayso/members_home");

function ofLink({ code: what, why, ...more }) {
  const words = { nothing_there: "circle.link.used", malformed: "circle.link.whole", conflict: "circle.link.already" };
  if (what === "not_trusted" && why === "network") return ["circle.link.elsewhere"];
  return Object.hasOwn(words, what) ? [words[what]] : inWords({ code: what, why, ...more });
}

/** Read a link; without one, ask for it. */
async function link(fragment) {
  wake();
  if (fragment === undefined) return askForLink();
  working("circle.link.working");
  try {
    await trust();
    welcome = await readLink(fragment);
  } catch (trouble) {
    return askForLink(ofLink(trouble), fragment);
  }
  if (!links.includes(fragment)) links.push(fragment);
  return welcomed();
}

async function readLink(typed) {
  const { body } = await ask("read_link", { typed });
  return ask("welcome", { invitation: await post("member/invitation", body) });
}

function askForLink(told, typed = "") {
  const pasted = field(say("circle.link.paste"), { value: typed, rows: 4 });
  show(say("circle.link"), careful(told), form(() => link(pasted.box.value.trim()), pasted.nodes, paragraph("circle.link.hint", {}, { class: "hint" }), submit()),
    button("back", () => location.reload(), "quiet"));
}

// One link is enough where it came from the desk, which nobody but the server can tell: so she may try.
function welcomed(told) {
  const { name, vouchers, links: read } = welcome;
  const pasted = field(say("circle.in.second"), { rows: 4 });
  const two = vouchers > read;
  show([...say("circle.in.title"), " ", element("bdi", { translate: "no" }, name)], careful(told),
    ["circle.in.what", "circle.in.asks", "circle.in.counts"].map((key) => paragraph(key)),
    two ? [paragraph("circle.in.two"), form(() => link(pasted.box.value.trim()), pasted.nodes, submit())] : undefined,
    button(two ? "circle.in.from_desk" : "circle.in.new_code", newCode, two ? "" : "main-way"),
    button("circle.in.have", askForCode), button("back", () => location.reload(), "quiet"));
}

async function newCode(told) {
  try {
    code ??= (await ask("make_code")).code;
  } catch (trouble) {
    return welcomed(inWords(trouble));
  }
  const wrong = complaint();
  const third = field(say("code.retype"), { line: true, numeric: true });
  const next = async () => {
    if (await isThirdGroup(third.box.value, code)) return comeIn();
    wrong.say("code.retype.wrong");
    return third.box.focus();
  };
  return show(say("circle.code.title"), careful(told), paragraph("circle.code.what"),
    element("p", {}, element("strong", {}, say("code.anyone"))), codeGroups(code), paragraph("circle.code.write"),
    form(next, third.nodes, wrong.line, submit("circle.in.go")), button("back", () => welcomed(), "quiet"));
}

async function comeIn() {
  working("circle.in.working");
  try {
    await post("member/join", (await ask("come_in", { code })).body);
  } catch (trouble) {
    if (trouble.code === "not_trusted") return welcomed(["circle.in.few"]);
    if (trouble.code === "nothing_there") { links.length = 0; return askForLink(["circle.link.used"]); }
    if (trouble.code === "malformed") { links.length = 0; return askForLink(["circle.link.two_circles"]); }
    return newCode(inWords(trouble));
  }
  links.length = 0;
  code = undefined;
  return open();
}

/** Ask for her code; in the demonstration a door hands one over. */
function enter(given) {
  wake();
  pages().catch(() => {}); // asked for again with the code
  return given ? openWith(given) : askForCode();
}

function askForCode(typed = "", trouble) {
  const wrong = complaint();
  const box = field(say("enter.label"), { line: true, numeric: true, value: typed });
  show(say("circle.enter"), form(() => openWith(box.box.value), box.nodes, wrong.line, paragraph("enter.hint", {}, { class: "hint" }), submit("enter.go")),
    button("back", () => (links.length ? welcomed() : location.reload()), "quiet"));
  if (!trouble) return;
  if (trouble.digits !== undefined) wrong.say(`enter.${trouble.why}`, { digits: trouble.digits });
  else wrong.say(...(trouble.code === "nothing_there" ? ["circle.enter.nothing"] : inWords(trouble)));
}

async function openWith(typed) {
  working("enter.working");
  try {
    const { code: whole } = await ask("read_code", { typed });
    await trust();
    await ask("enter", { code: whole });
  } catch (trouble) {
    return askForCode(typed, trouble);
  }
  return open(typed);
}

async function open(typed = "") {
  working("enter.working");
  let home;
  try {
    const lists = await import("sayso/members_list");
    home = await pages();
    await lists.look();
    if (links.length) await comeInToo(lists);
  } catch (trouble) {
    return askForCode(typed, trouble);
  }
  return home.begin();
}

// A member of another circle comes into one more with the code that she has.
async function comeInToo(lists) {
  const taken = links.splice(0);
  try {
    for (const one of taken) await readLink(one);
    await lists.deed("enter");
  } catch (trouble) {
    if (trouble.code !== "conflict") { links.push(...taken); throw trouble; }
  }
  await lists.look();
}

Object.assign(ways, { link, enter });

// A list is kept on this phone: all that opens it is fetched now, so that it opens without a connection.
async function offerKept() {
  if (!(await kept())) return;
  wake();
  ({ enter: ways.kept } = await import("sayso/members_kept"));
  document.querySelector("[data-go=kept]").hidden = false;
}
if (isSecureContext) offerKept().catch(() => {}); // she comes in with her code

// A link's secret is out of the address before anything else is done. A second link may be opened in the same window.
function takeLink() {
  const fragment = location.hash.slice(1);
  if (!fragment) return;
  history.replaceState(null, "", location.pathname);
  if (isSecureContext) go("link", fragment);
}
addEventListener("hashchange", takeLink);
takeLink();
