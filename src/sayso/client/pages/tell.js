// She tells: one question a page, nothing required but some words; the code before anything is sent.
import {
  answered, answersOf, button, careful, choices, codeGroups, complaint, data, dayInWords, element, field, form, named, paragraph, phone, question as ask_her, say, show, submit, text,
  today, working,
} from "sayso/draw";
import { ways } from "sayso/start";
import { ask, enter as takeCode, inWords, isThirdGroup, report, trust, wake } from "sayso/talk";

const words_most = 100_000;
const clock_days = 1;

/** What she has told so far: in this page's memory and nowhere else. */
const draft = {
  account: { words: "", called: "", unwanted: "", tonight: "", language: data.language },
  person: { kind: "", description: "", identifiers: "" },
  reach: { may_contact: false, how: "", ask_for: "", calling_as: "", never: "" },
  desk_may_read: false,
  count_me: false,
  talk_if_others: false,
  wishes: [],
  /** A worker types on the desk's device, and she holds it for the yes. */
  assisted: false,
};
/** What she answered to the pages of the short warning, once there are any. */
let warning;
/** The pages that come after the first question: fetched while she reads the one before it. */
let later;
const hosts = (words) => element("p", { class: "hosts" }, words);

/** The questions in their order; each draws itself and goes to the one after it. */
const questions = [
  beforeYouStart, whatHappened, herNamesForIt, whoDidIt, howToKnowThem, tonight, mayWeContact, handOver, whoMayRead, standing, wishes, shortWarning, lookOnceMore,
];
/** What some of them are asked for. */
const asked = new Map([
  [handOver, () => draft.assisted],
  [standing, () => draft.desk_may_read],
  [wishes, () => draft.desk_may_read && later.sayso.offered.length > 0],
  [shortWarning, () => draft.desk_may_read && draft.wishes.includes("warning") && warning],
]);
let here = 0;
let looking = false;

/** Begin; with `assisted`, a worker types for somebody who is with her. */
function tell({ assisted = false } = {}) {
  wake();
  fetchLater().catch(() => {}); // asked for again when she goes on
  draft.assisted = assisted;
  here = 0;
  questions[here]();
}

async function fetchLater() {
  const [sayso, { called, words }] = await Promise.all([import("sayso/say_so"), import("sayso/more")]);
  await words();
  later = { sayso, called };
}

function step(by) {
  const look = questions.indexOf(lookOnceMore);
  if (looking) here = look;
  else do here += by; while (!(asked.get(questions[here])?.() ?? true));
  questions[here]();
}

const next = () => step(1);
const back = () => (here === 0 ? location.reload() : step(-1));

const question = (title, take, ...content) => ask_her(title, { take, next, back }, ...content);

function beforeYouStart(trouble) {
  const wrong = complaint();
  // nothing is typed yet: whoever cannot get the pages that come later learns it here
  const go = () => {
    working("loading");
    fetchLater().then(next, () => beforeYouStart("fail.reach"));
  };
  ask_her("start.title", { take: () => true, next: go, back },
    wrong.line, draft.assisted ? element("p", { class: "careful" }, say("first.beside.what")) : undefined,
    ["start.leave", "start.history", "start.wifi", "start.watched"].map((key) => paragraph(key)),
    element("details", {}, element("summary", {}, say("first.without_yes")), hosts(data.site.exceptions)),
    element("details", {}, element("summary", {}, say("first.under18")), hosts(data.site.under18)));
  wrong.say(trouble);
}

function whatHappened() {
  const wrong = complaint();
  const story = field(say("words.hint"), { value: draft.account.words, rows: 9, long: true });
  const take = () => {
    draft.account.words = story.box.value;
    if (!story.box.value.trim()) { wrong.say("words.empty"); story.box.focus(); return false; }
    if ([...story.box.value].length > words_most) { wrong.say("words.long", { most: words_most }); return false; }
    return true;
  };
  question("words.title", take, story.nodes, wrong.line, paragraph("words.not", {}, { class: "hint" }), paragraph("words.next", {}, { class: "hint" }));
}

function herNamesForIt() {
  const called = field(say("name.called"), { value: draft.account.called, rows: 2 });
  const unwanted = field(say("name.unwanted"), { value: draft.account.unwanted, rows: 2 });
  question("name.title", () => Object.assign(draft.account, { called: called.box.value, unwanted: unwanted.box.value }),
    paragraph("name.hint", {}, { class: "hint" }), called.nodes, unwanted.nodes, paragraph("optional", {}, { class: "hint" }));
}

const kinds = ["client", "employer", "agency", "landlord", "official", "other"];

function whoDidIt() {
  const kind = choices(text("kind.title"), [...kinds.map((one) => [one, say(`kind.${one}`)]), ["", say("kind.none")]], draft.person.kind, true);
  question("kind.title", () => { draft.person.kind = kind.value(); }, kind.group);
}

function howToKnowThem() {
  const description = field(say("person.description"), { value: draft.person.description, rows: 4 });
  const identifiers = field(say("person.identifiers"), { value: draft.person.identifiers, rows: 3 });
  question("person.title",
    () => Object.assign(draft.person, { description: description.box.value, identifiers: identifiers.box.value }),
    description.nodes, paragraph("person.description.hint", {}, { class: "hint" }), identifiers.nodes,
    paragraph("optional", {}, { class: "hint" }));
}

function tonight() {
  const answer = choices(text("tonight.title"),
    ["yes", "no", "unsure", ""].map((one) => [one, say(`tonight.${one || "none"}`)]), draft.account.tonight, true);
  const go = () => {
    draft.account.tonight = answer.value();
    if (["yes", "unsure"].includes(answer.value())) ifTonight();
    else next();
  };
  show(say("tonight.title"), form(go, answer.group, submit()), button("back", back, "quiet"));
}

function ifTonight() {
  show(say("danger.title"),
    element("section", { class: "danger" },
      paragraph("danger.unread"), phone(), element("a", { class: "way", href: "tel:999", rel: "noreferrer" }, say("first.danger.call")), paragraph("first.danger.999"),
      element("details", {}, element("summary", {}, say("first.danger.police")), hosts(data.site.police_visit))),
    paragraph("danger.place"),
    form(next, submit()), button("back", tonight, "quiet"));
}

function mayWeContact() {
  const fields = ["how", "ask_for", "calling_as", "never"].map((name) => [name, field(say(`reach.${name}`), { value: draft.reach[name], rows: 2 })]);
  const details = element("div", {}, fields.map(([, { nodes }]) => nodes));
  const may = choices(text("reach.title"), [["no", say("reach.no")], ["yes", say("reach.yes")]], draft.reach.may_contact ? "yes" : "no", true);
  const turn = () => { details.hidden = may.value() !== "yes"; };
  for (const input of may.inputs) input.addEventListener("change", turn);
  turn();
  question("reach.title", () => {
    draft.reach.may_contact = may.value() === "yes";
    for (const [name, { box }] of fields) draft.reach[name] = draft.reach.may_contact ? box.value : "";
  }, may.group, details);
}

// The worker's part ends here: what follows is answered by her whose words these are, and nothing of it is ticked.
function handOver() {
  question("beside.hand", () => true, paragraph("beside.hand.what"), paragraph("beside.hand.worker", {}, { class: "careful" }));
}

function standing() {
  later.sayso.standing(draft, { next, back });
}

function wishes(trouble) {
  later.sayso.wishes(draft, { next: wished, back }, trouble);
}

// The pages of the warning come only to who wishes for one; who does so while she looks once more has not seen it yet.
async function wished() {
  if (draft.wishes.includes("warning") && !warning) {
    try {
      later.warn = await import("sayso/warning");
    } catch {
      return wishes("say.wishes.missing");
    }
    warning = later.warn.nothing();
  }
  if (looking && draft.wishes.includes("warning") && !warning.text) return shortWarning();
  return next();
}

function shortWarning() {
  const contents = ["account", "person", "reach"].map((about) => ({ about, ...draft[about] }));
  later.warn.warn(warning, { kind: draft.person.kind, identifiers: draft.person.identifiers, contents }, { next, back });
}

function whoMayRead() {
  const described = (key) => [element("strong", {}, say(key)), element("span", { class: "hint" }, say(`${key}.hint`))];
  const who = choices(text("read.title"), [["me", described("read.me")], ["desk", described("read.desk")]], draft.desk_may_read ? "desk" : "me", true);
  question("read.title", () => { draft.desk_may_read = who.value() === "desk"; }, paragraph("read.lead"), who.group);
}

function lookOnceMore() {
  looking = false;
  const row = (title, parts, at) => {
    const heading = named("h2", say(title));
    return element("div", { class: "card" }, heading, answered(...parts),
      button("look.change", () => { looking = true; here = questions.indexOf(at); at(); }, "quiet", heading));
  };
  const [words, called, unwanted] = answersOf.account(draft.account);
  const [kind, ...others] = answersOf.person(draft.person);
  show(say("look.title"), paragraph("look.hint"),
    row("words.title", [words], whatHappened),
    row("name.title", [called, unwanted], herNamesForIt),
    row("kind.title", [kind], whoDidIt),
    row("person.title", others, howToKnowThem),
    row("tonight.title", [{ choice: `tonight.${draft.account.tonight || "none"}` }], tonight),
    row("reach.title", answersOf.reach(draft.reach), mayWeContact),
    row("read.title", draft.desk_may_read ? [{ choice: "read.desk" }] : [{ choice: "read.me" }, { choice: "look.me" }], whoMayRead),
    draft.desk_may_read ? saidToIt(row) : undefined,
    form(yourCode, submit()), button("back", back, "quiet"));
}

function saidToIt(row) {
  const short = later.sayso.inShort(draft);
  const wanted = draft.wishes.includes("warning");
  const words = wanted && warning?.text ? [...warning.words.map(({ words: said }) => ({ words: said })), { choice: `warn.send.${warning.send}` }, ...(warning.at_once && warning.send === "exact" ? [{ choice: "text.at_once" }] : [])] : [];
  return [
    row("say.standing", short.standing, standing),
    later.sayso.offered.length ? row("say.wishes", short.wishes, wishes) : undefined,
    wanted ? row("warn.title", words, shortWarning) : undefined,
  ];
}

let code;

// The keys are made from the code while she writes it down; what goes wrong with that is told when she sends.
let keys;
const makeKeys = () => (keys ??= takeCode(code));

/** What she said to it: nothing but no where she keeps it to herself. */
function herAnswers() {
  const { desk_may_read, count_me, talk_if_others, wishes: wanted, assisted } = draft;
  if (!desk_may_read) return { desk_may_read, assisted };
  const yes = wanted.includes("warning") && warning?.text && warning.send !== "no" ? [later.warn.standingText(warning)] : [];
  return { desk_may_read, count_me, talk_if_others, wishes: wanted, yes, assisted };
}

async function yourCode() {
  try {
    code ??= (await ask("make_code")).code;
  } catch (trouble) {
    return failed(trouble, yourCode);
  }
  makeKeys().catch(() => {});
  const wrong = complaint();
  const third = field(say("code.retype"), { line: true, numeric: true });
  const send = async () => {
    if (await isThirdGroup(third.box.value, code)) return seal(true);
    wrong.say("code.retype.wrong");
    return third.box.focus();
  };
  return show(say("code.title"),
    paragraph(draft.desk_may_read ? "code.what" : "code.what.me"), element("p", {}, element("strong", {}, say("code.anyone"))), codeGroups(code), paragraph("code.write"),
    form(send, third.nodes, wrong.line, submit("code.send")),
    button("code.send_without", keepNoCode), button("back", lookOnceMore, "quiet"));
}

function keepNoCode() {
  show(say("keep_no_code.title"), paragraph(draft.desk_may_read ? "keep_no_code.desk" : "keep_no_code.me"),
    draft.desk_may_read ? button("code.send_without", () => seal(false), "main-way") : undefined,
    button("back", yourCode, "quiet"));
}

// As long as nothing is changed a retry posts the very same bytes, which the server takes only once.
let sealed = {};

async function seal(keep) {
  working("code.working");
  const { account, person, reach } = draft;
  const everything = { account, person, reach, ...herAnswers() };
  const told = JSON.stringify(everything);
  try {
    if (sealed.told !== told) {
      await trust();
      await makeKeys();
      sealed = { told, ...(await ask("seal_report", everything)) };
    }
    working("code.sending");
    const { day, apart } = await report(sealed.body);
    return sent(keep, apart > clock_days ? day : undefined);
  } catch (trouble) {
    keys = undefined; // it may have been the worker that failed
    return failed(trouble, () => seal(keep));
  }
}

function failed(trouble, again) {
  const words = element("textarea", { class: "long", readonly: true, dir: "auto", autocomplete: "off", spellcheck: "false", "aria-label": text("words.title") });
  words.value = draft.account.words;
  // another body stands under this code: an earlier try, before she changed something
  if (trouble.code === "conflict") return show(say("sent.title"), careful(["fail.first"]), codeGroups(code), words);
  return show(say("fail.title"), careful(inWords(trouble)), paragraph("fail.words"), words,
    trouble.code === "page_old" ? undefined : button("fail.again", again, "main-way"),
    button("look.change", lookOnceMore, "quiet"));
}

// `serverDay` is given where it is not the day of this phone, by which the desk's 90 days were counted.
function sent(keep, serverDay) {
  ask("forget");
  const kept = code;
  const { desk_may_read: read, assisted } = draft;
  const yes = (herAnswers().yes ?? [])[0];
  for (const part of [draft.account, draft.person, draft.reach]) for (const name of Object.keys(part)) part[name] = "";
  Object.assign(draft.reach, { may_contact: false });
  Object.assign(draft.account, { language: data.language });
  Object.assign(draft, { desk_may_read: false, count_me: false, talk_if_others: false, wishes: [], assisted: false });
  warning = undefined;
  code = undefined;
  keys = undefined;
  sealed = {};
  show(say(read ? "sent.title" : "sent.me.title"),
    read ? paragraph("sent.desk") : paragraph("sent.me"),
    read && serverDay ? element("p", { class: "careful", role: "alert" }, say("sent.clock", { day: dayInWords(today()), server: dayInWords(serverDay) })) : undefined,
    yes ? paragraph("warn.sent", { circle: later.called("circle", yes.reader.circle), day: dayInWords(yes.earliest), until: dayInWords(yes.until) }) : undefined,
    assisted ? [element("p", { class: "careful" }, say("beside.sent")), paragraph("beside.support")] : undefined,
    keep ? [read ? paragraph("sent.come_back") : undefined, paragraph("sent.code"), codeGroups(kept)] : paragraph("sent.no_code"),
    paragraph("sent.leave", {}, { class: "hint" }));
}

// Who comes back needs other pages, which may not come.
async function enter(given) {
  working("loading");
  try {
    (await import("sayso/return")).enter(given);
  } catch {
    show(say("fail.title"), careful(["fail.reach"]),
      button("fail.again", () => enter(given), "main-way"), button("back", () => location.reload(), "quiet"));
  }
}

Object.assign(ways, {
  tell: () => tell(),
  beside: () => tell({ assisted: true }),
  enter,
});
