// She comes back with her code: reads answers, adds, opens, closes, takes back, moves, deletes.
import {
  answered, answersOf, button, codeGroups, complaint, data, dayInWords, element, field, form, herWords, hour, named, paragraph, say, show, submit, today, working,
} from "sayso/draw";
import { ask, deed, enter as take, inWords, isThirdGroup, post, trust, wake } from "sayso/talk";
import { words } from "sayso/more";
import * as drafts from "sayso/drafts";
import * as yeses from "sayso/given";
import { happened, held, seen } from "sayso/steps";
import { sheet } from "sayso/sheet";

let view;
let mailbox;
/** The code to which everything may have moved: a move was asked for, and no answer has come yet. */
let newCode;

/** What the pages of her say-so are handed: what she has opened, a way to change it, the way home. */
const hers = { view: () => view, change: (...given) => change(...given), home: () => home(), careful: (trouble) => careful(trouble) };

/** Ask for the code; in the demonstration a door hands one over. */
export function enter(given) {
  wake();
  words().catch(() => {}); // asked for again with the code
  if (given) return open(given);
  return askForCode();
}

function askForCode(typed = "", trouble) {
  wake();
  home = () => askForCode(typed, trouble);
  const wrong = complaint();
  const code = field(say("enter.label"), { line: true, numeric: true, value: typed });
  show(say("enter.title"), form(() => open(code.box.value), code.nodes, wrong.line, paragraph("enter.hint", {}, { class: "hint" }), submit("enter.go")),
    trouble?.code === "nothing_there" && typed ? button("enter.end", () => endWhatIsLeft(code.box.value), "quiet") : undefined,
    trouble?.code === "not_reached" && mailbox ? [button("mine.lost", someoneHasIt, "quiet"), button("mine.remove", removeAll, "quiet")] : undefined,
    button("back", () => location.reload(), "quiet"));
  if (!trouble) return;
  if (trouble.digits !== undefined) wrong.say(`enter.${trouble.why}`, { digits: trouble.digits });
  else wrong.say(...inWords(trouble));
}

async function open(typed) {
  working("enter.working");
  view = undefined;
  mailbox = undefined;
  newCode = undefined;
  try {
    const { code } = await ask("read_code", { typed });
    const keys = later(post("keys"));
    const spoken = later(words());
    mailbox = await take(code);
    await trust(await keys());
    await spoken();
    await look();
  } catch (trouble) {
    if (["wrong_code", "not_reached", "nothing_there"].includes(trouble.code)) askForCode(typed, trouble);
    else unreadable(trouble);
  }
}

// A statement in public may outlive its case, and the server cannot tell whose it is: her code alone ends it.
async function endWhatIsLeft(typed) {
  working("code.sending");
  try {
    mailbox = await take((await ask("read_code", { typed })).code);
    await endYeses();
  } catch (trouble) {
    return askForCode(typed, trouble);
  }
  return show(say("enter.ended.title"), paragraph("enter.ended"), button("back", () => location.reload(), "quiet"));
}

// What is asked for while something else is done; that it did not come is told when it is wanted.
function later(promise) {
  promise.catch(() => {});
  return () => promise;
}

// Without keys that can be trusted nothing is opened and nothing sealed; to delete it all, her code is enough.
function unreadable(trouble) {
  home = () => unreadable(trouble);
  show(say("mine.unreadable"), careful(trouble),
    button("mine.lost", someoneHasIt, "careful-way"), button("mine.remove", removeAll, "careful-way"),
    button("back", () => location.reload(), "quiet"));
}

async function read() {
  ({ view } = await ask("open", { mailbox: await post("read", mailbox), hour: hour() }));
}

async function look() {
  await read();
  overview();
}

// One change, or one after the other: do it, then read everything anew. What she typed stays on its page when it fails;
// when something was changed meanwhile, that is read first, so that her next try stands on it.
async function change(fields, stay, then = overview) {
  working("code.sending");
  try {
    for (const [at, one] of [fields].flat().entries()) {
      if (at) await read();
      await deed("change", { deed: one, hour: hour() });
    }
  } catch (trouble) {
    return failed(trouble, stay);
  }
  return read().then(then, (trouble) => askForCode("", trouble));
}

async function failed(trouble, stay) {
  if (trouble.code === "nothing_there" && newCode) return arrived(trouble);
  if (trouble.code === "conflict") await read().catch(() => {});
  if (trouble.code === "nothing_there") {
    // either a part that is gone, or everything
    try { await read(); } catch (why) { return askForCode("", why); }
    return overview();
  }
  return stay(trouble);
}

// Nothing is left under the old code after a move whose answer was lost: then everything is under the new one.
async function arrived(trouble) {
  try {
    ({ body: mailbox } = await ask("moved"));
    await read();
    moved();
  } catch {
    askForCode("", trouble);
  }
}

const careful = (trouble) => trouble && element("p", { class: "careful", role: "alert" }, say(...inWords(trouble)));

/** Where *Back* leads: what is hers, or the page that says why it cannot be opened. */
let home = overview;

function overview() {
  home = overview;
  const { hers: newest, faults, answers, parts, desk_may_read, history } = view;
  const told = parts.filter(({ content }) => !(content.about === "more" && content.note >= 0));
  const open = desk_may_read ? [...parts, ...history.kept_in].filter((part) => part.desk_may_read) : [];
  const until = open.map((part) => part.until).sort().at(-1) ?? "";
  const over = open.length > 0 && until < today();
  const past = named("h2", say("mine.history"));
  const partly = open.length < parts.length + history.kept_in.length;
  show(say("mine.title"),
    view.assisted ? element("section", { class: "careful" }, paragraph("beside.move"), button("mine.move", moveToNewCode, "main-way")) : undefined,
    drafts.waiting(hers), yeses.waiting(hers), yeses.stillRead(hers),
    newest < 0 ? undefined : element("p", { class: "lead" }, say(over ? "mine.until.over" : !desk_may_read || !open.length ? "mine.readers.me" : partly ? "mine.readers.part" : "mine.readers.desk")),
    open.length && !over ? paragraph("mine.until", { day: dayInWords(until) }) : undefined,
    faults ? element("p", { class: "careful", role: "alert" }, say("mine.faults", { count: faults })) : undefined,
    view.behind ? paragraph("mine.behind", {}, { class: "careful", role: "alert" }) : undefined,
    answers.length || desk_may_read
      ? element("div", { class: "answers" }, element("h2", {}, say("mine.answers")),
        answers.length ? answers.map((one) => answer(one)).reverse() : paragraph("mine.answers.none"))
      : undefined,
    desk_may_read ? element("p", { class: "when" }, seen(view) ?? say("mine.seen.none")) : undefined,
    element("h2", {}, say("mine.can")),
    button("mine.write", () => more()),
    button("mine.say_so", () => yeses.given(hers)), button("mine.happened", () => happened(hers)), button("mine.sheet", () => sheet(hers, title)),
    desk_may_read ? [button("mine.close", closeToDesk), button("mine.again", openAgain)] : button("mine.open", openToDesk),
    button("mine.move", moveToNewCode), button("mine.lost", someoneHasIt, "careful-way"), button("mine.remove", removeAll, "careful-way"),
    element("section", {}, element("h2", {}, say("mine.words")), told.map((part) => partOf(part))),
    history.kept_in.length
      ? element("section", {}, past, history.answers.map((one) => answer(one, false)),
        history.parts.map(({ content }) => element("details", {}, element("summary", {}, title(content)), shown(content))), foot(history.kept_in, past))
      : undefined);
}

function answer({ number, kind, words, day, worker }, live = true) {
  const replies = live && kind === "note" ? view.parts.filter(({ content }) => content.about === "more" && content.note === number) : [];
  return element("div", { class: "card" },
    element("p", { class: "when" }, say(`mine.${kind}`, { worker, day: dayInWords(day) })), herWords(words),
    replies.map((part) => [element("p", { class: "when" }, say("mine.note.replied")), herWords(part.content.words), foot([part])]),
    live && kind === "note" ? button("mine.note.reply", () => more(number), "quiet") : undefined);
}

const title = ({ about, day }) => (about === "more" ? say("mine.more", { day: dayInWords(day) }) : say(`mine.${about}`));

function partOf(part) {
  const summary = named("summary", title(part.content), view.desk_may_read && !part.desk_may_read ? [" · ", say("mine.only_you")] : undefined);
  return element("details", {}, summary, shown(part.content), foot([part], summary));
}

// Under her words: who may read these parts, where that is not what the page says of all, and the way to take them back.
const foot = (parts, about) => [
  held(view.held.filter((one) => parts.some(({ part }) => part === one.part))),
  view.desk_may_read && !parts.some((part) => part.desk_may_read) ? paragraph("mine.only_you", {}, { class: "when" }) : undefined,
  button("mine.take_back", () => takeBack(parts.map(({ part }) => part)), "quiet", about),
];

const shown = (content) => answered(...answersOf[content.about](content));

function more(note = -1, typed = "", trouble) {
  const wrong = complaint();
  const words = field(say(note < 0 ? "words.hint" : "more.note"), { value: typed, rows: 7, long: true });
  const send = () => {
    if (!words.box.value.trim()) { wrong.say("words.empty"); return; }
    const typedNow = words.box.value;
    change({ kind: "more", words: typedNow, note, language: data.language }, (why) => more(note, typedNow, why));
  };
  show(say(note < 0 ? "more.title" : "more.note"), careful(trouble), trouble ? paragraph("fail.words") : undefined,
    form(send, words.nodes, wrong.line, paragraph(view.desk_may_read ? "more.readers.desk" : "more.readers.me", {}, { class: "hint" }), submit("mine.send")),
    button("back", () => home(), "quiet"));
}

function sure(heading, texts, ways, trouble) {
  show(say(heading), careful(trouble), texts.map((one) => (typeof one === "string" ? paragraph(one) : one)),
    ways.map(([key, go, look]) => button(key, go, look)), button("back", () => home(), "quiet"));
}

// Whether a part was taken back before everything was closed is written nowhere: so the page names all that it opens.
function openToDesk(trouble) {
  const { parts, history } = view;
  const all = element("ul", {}, parts.map(({ content }) => element("li", {}, title(content))),
    history.kept_in.length ? element("li", {}, say("mine.history")) : undefined);
  sure("open.title", ["read.desk.hint", "open.all", all], [["open.yes", () => change({ kind: "open" }, openToDesk), "main-way"]], trouble);
}

function openAgain(trouble) {
  sure("mine.again", ["read.desk.hint", "again.kept"], [["open.yes", () => change({ kind: "open" }, openAgain), "main-way"]], trouble);
}

function closeToDesk(trouble) {
  const close = () => endYeses().then(() => change({ kind: "close" }, closeToDesk), closeToDesk);
  sure("close.title", ["close.what", "kept.still", alsoEnds("back.with_it")], [["close.yes", close, "main-way"]], trouble);
}

function takeBack(ids) {
  const again = (trouble) => {
    const open = view.desk_may_read && [...view.parts, ...view.history.kept_in].some(({ part, desk_may_read }) => desk_may_read && ids.includes(part));
    const answered = view.parts.some(({ part, content: { tonight } }) => tonight && ids.includes(part));
    sure("take.title", ["take.what", ...(answered ? ["take.tonight"] : []), "kept.still"], [
      ...(open ? [["take.keep", () => change({ kind: "take_back", parts: ids }, again), "main-way"]] : []),
      ["take.drop", () => change({ kind: "drop", parts: ids }, again), "careful-way"],
    ], trouble);
  };
  again();
}

/** What she has said yes to, where it could be opened. */
const saidYes = () => view?.yes ?? [];
/** How many entries of hers there are; where her case is gone, or too much comes, as many as the server ends at once. */
async function entries() {
  try {
    return JSON.parse(await post("read", mailbox)).hers.length;
  } catch (trouble) {
    if (!["nothing_there", "not_reached"].includes(trouble.code)) throw trouble;
    return yeses.ends_at_once;
  }
}
/** End what of hers stands in public: also where not all could be opened, since her code alone gives what ends it. */
async function endYeses() {
  const unread = !view || view.faults || view.behind ? await ask("ends", { count: await entries() }) : [];
  return yeses.endPublished([...saidYes(), ...unread]);
}
const alsoEnds = (key) => (saidYes().length
  ? [element("p", { class: "careful" }, say(key)), saidYes().some(({ publication, text: { reader } }) => publication && reader.to === "warning") ? paragraph("back.lists", {}, { class: "careful" }) : undefined]
  : undefined);

async function gone(stay) {
  working("code.sending");
  try {
    await endYeses();
    await deed("remove");
  } catch (trouble) {
    if (trouble.code !== "nothing_there") return stay(trouble);
    if (newCode) return arrived(trouble);
    // gone already: by a first try whose answer was lost, or from another phone
  }
  ask("forget");
  return show(say("removed.title"), paragraph("removed.what"), paragraph("press_leave"));
}

function removeAll(trouble) {
  sure("remove.title", ["remove.what", "kept.still", alsoEnds("back.with_it")], [["remove.yes", () => gone(removeAll), "careful-way"]], trouble);
}

function someoneHasIt(trouble) {
  sure("lost.title", ["lost.read", "lost.what", "kept.still", alsoEnds("back.with_it")], [
    ["lost.yes", () => gone(someoneHasIt), "careful-way"], ...(view ? [["lost.move", moveToNewCode]] : []),
  ], trouble);
}

async function moveToNewCode() {
  try {
    newCode ??= (await ask("make_code")).code; // after a move without an answer the same one: everything may be there
  } catch (trouble) {
    return askForCode("", trouble);
  }
  return showNewCode();
}

function showNewCode(trouble) {
  const wrong = complaint();
  const third = field(say("code.retype"), { line: true, numeric: true });
  const go = async () => {
    if (!(await isThirdGroup(third.box.value, newCode))) { wrong.say("code.retype.wrong"); return; }
    working("code.working");
    try {
      await endYeses();
      await deed("move", { code: newCode, hour: hour() });
      ({ body: mailbox } = await ask("moved"));
      moved();
    } catch (why) {
      failed(why, showNewCode);
    }
  };
  show(say("move.title"), careful(trouble), paragraph("move.what"), alsoEnds("back.moving"), element("p", {}, element("strong", {}, say("move.anyone"))), codeGroups(newCode), paragraph("code.write"),
    form(go, third.nodes, wrong.line, submit("move.yes")), button("back", () => home(), "quiet"));
}

function moved() {
  show(say("moved.title"), codeGroups(newCode), button("go_on", () => {
    newCode = undefined;
    working("enter.working");
    look().catch((trouble) => askForCode("", trouble));
  }, "main-way"));
}
