// She comes back with her code: reads answers, adds, opens, closes, takes back, moves, deletes.
import { button, codeGroups, complaint, data, dayInWords, element, field, form, paragraph, say, show, submit, text } from "sayso/draw";
import { ask, deed, inWords, post, trust } from "sayso/talk";
import { hour } from "sayso/draw";

let view;
const working = (key = "enter.working") => show(say(key), element("progress", { "aria-label": text(key) }));

/** Ask for the code; in the demonstration a door hands one over. */
export function enter(given) {
  if (given) return open(given);
  return askForCode();
}

function askForCode(typed = "", trouble) {
  const wrong = complaint();
  const code = field(say("enter.label"), { line: true, numeric: true, value: typed });
  show(say("enter.title"), form(() => open(code.box.value), code.nodes, wrong.line, paragraph("enter.hint", {}, { class: "hint" }), submit("enter.go")),
    button("back", () => location.reload(), "quiet"));
  if (!trouble) return;
  if (trouble.code === "wrong_code") wrong.say(`enter.${trouble.why}`, { digits: trouble.digits });
  else wrong.say(...inWords(trouble));
}

async function open(typed) {
  working();
  try {
    const { code } = await ask("read_code", { typed });
    await trust();
    const { body } = await ask("enter", { code });
    await look(body);
  } catch (trouble) {
    askForCode(typed, trouble);
  }
}

let mailbox;

async function read() {
  ({ view } = await ask("open", { mailbox: await post("read", mailbox), hour: hour() }));
}

async function look(body = mailbox) {
  mailbox = body;
  await read();
  overview();
}

// One change: do it, then read everything anew. What she typed stays on its page when it fails; when something was
// changed from another phone, that is read first, so that her next try stands on it.
async function change(fields, stay) {
  working("code.sending");
  try {
    await deed("change", { deed: fields, hour: hour() });
  } catch (trouble) {
    if (trouble.code === "conflict") await read().catch(() => {});
    return stay(trouble);
  }
  return look().catch((trouble) => askForCode("", trouble));
}

const careful = (trouble) => trouble && element("p", { class: "careful", role: "alert" }, say(...inWords(trouble)));
const herWords = (words) => element("p", { class: "words", dir: "auto" }, words);

function overview() {
  const { hers, desk_has_seen, faults, answers, parts, desk_may_read, history } = view;
  const told = parts.filter(({ content }) => content.about !== "history" && !(content.about === "more" && content.note >= 0));
  show(say("mine.title"),
    element("p", { class: "lead" }, say(desk_may_read ? "mine.readers.desk" : "mine.readers.me")),
    faults ? element("p", { class: "careful", role: "alert" }, say("mine.faults", { count: faults })) : undefined,
    element("div", { class: "answers" }, element("h2", {}, say("mine.answers")),
      answers.length ? answers.map((one) => answer(one)).reverse() : desk_may_read ? paragraph("mine.answers.none") : undefined),
    desk_may_read
      ? element("p", { class: "when" }, desk_has_seen >= 0 ? say("mine.seen", { number: desk_has_seen + 1, newest: hers + 1 }) : say("mine.seen.none"))
      : undefined,
    element("h2", {}, say("mine.can")),
    button("mine.write", () => more()),
    desk_may_read ? button("mine.close", closeToDesk) : button("mine.open", openToDesk),
    button("mine.move", moveToNewCode), button("mine.lost", someoneHasIt, "careful-way"), button("mine.remove", removeAll, "careful-way"),
    element("section", {}, element("h2", {}, say("mine.words")), told.map((part) => partOf(part))),
    history.parts.length + history.answers.length ? element("section", {}, element("h2", {}, say("mine.history")), history.answers.map((one) => answer(one, false)), history.parts.map((part) => partOf(part, false))) : undefined);
}

function answer({ number, kind, words, day, worker }, live = true) {
  const replies = live && kind === "note" ? view.parts.filter(({ content }) => content.about === "more" && content.note === number) : [];
  return element("div", { class: "card" },
    element("p", { class: "when" }, say(`mine.${kind}`, { worker, day: dayInWords(day) })), herWords(words),
    replies.map(({ content }) => [element("p", { class: "when" }, say("mine.note.replied")), herWords(content.words)]),
    live && kind === "note" ? button("mine.note.reply", () => more(number), "quiet") : undefined);
}

function partOf({ part, content }, live = true) {
  const title = content.about === "more" ? ["mine.more", { day: dayInWords(content.day) }] : [`mine.${content.about}`, {}];
  return element("details", {}, element("summary", {}, say(...title)), shown(content),
    live ? button("mine.take_back", () => takeBack(part, title), "quiet") : undefined);
}

function shown(content) {
  const lines = {
    account: () => [content.words, content.called, content.unwanted],
    person: () => [content.kind && text(`kind.${content.kind}`), content.description, content.identifiers],
    reach: () => [content.may_contact ? text("reach.yes") : text("reach.no"), content.how, content.ask_for, content.calling_as, content.never],
    more: () => [content.words],
  }[content.about]().filter(Boolean);
  return lines.length ? lines.map(herWords) : herWords(text("look.empty"));
}

function more(note = -1, typed = "", trouble) {
  const wrong = complaint();
  const words = field(say(note < 0 ? "words.hint" : "more.note"), { value: typed, rows: 7, long: true });
  const send = () => {
    if (!words.box.value.trim()) { wrong.say("words.empty"); return; }
    const typedNow = words.box.value;
    change({ kind: "more", words: typedNow, note, language: data.language }, (why) => more(note, typedNow, why));
  };
  show(say(note < 0 ? "more.title" : "more.note"), careful(trouble),
    form(send, words.nodes, wrong.line, paragraph(view.desk_may_read ? "more.readers.desk" : "more.readers.me", {}, { class: "hint" }), submit("mine.send")),
    button("back", overview, "quiet"));
}

function sure(title, texts, ways, trouble) {
  show(say(title), careful(trouble), texts.map((key) => paragraph(key)), ways.map(([key, go, look]) => button(key, go, look)), button("back", overview, "quiet"));
}

function openToDesk(trouble) {
  sure("open.title", ["read.desk.hint"], [["open.yes", () => change({ kind: "open" }, openToDesk), "main-way"]], known(trouble));
}

function closeToDesk(trouble) {
  sure("close.title", ["close.what"], [["close.yes", () => change({ kind: "close" }, closeToDesk), "main-way"]], known(trouble));
}

// A button hands over its click; only Trouble is told.
const known = (trouble) => (trouble instanceof Error ? trouble : undefined);

function takeBack(part, title) {
  const again = (trouble) => sure("take.title", ["take.what"], [
    ...(view.desk_may_read ? [["take.keep", () => change({ kind: "take_back", part }, again), "main-way"]] : []),
    ["take.drop", () => change({ kind: "drop", part }, again), "careful-way"],
  ], trouble);
  again();
}

async function gone(deedName, stay) {
  working("code.sending");
  try {
    await deed(deedName);
    ask("forget");
    show(say("removed.title"), paragraph("removed.what"));
  } catch (trouble) {
    stay(trouble);
  }
}

function removeAll(trouble) {
  sure("remove.title", ["remove.what"], [["remove.yes", () => gone("remove", removeAll), "careful-way"]], known(trouble));
}

function someoneHasIt(trouble) {
  sure("lost.title", ["lost.read", "lost.what"], [
    ["lost.yes", () => gone("remove", someoneHasIt), "main-way"], ["lost.move", moveToNewCode],
  ], known(trouble));
}

async function moveToNewCode() {
  let code;
  try {
    ({ code } = await ask("make_code"));
  } catch (trouble) {
    return removeAll(trouble);
  }
  return showNewCode(code);
}

function showNewCode(code, trouble) {
  const wrong = complaint();
  const third = field(say("code.retype"), { line: true, numeric: true });
  const go = async () => {
    if (third.box.value.replace(/\D/g, "") !== code.slice(8, 12)) { wrong.say("code.retype.wrong"); return; }
    working("code.working");
    try {
      await deed("move", { code, hour: hour() });
      const { body } = await ask("moved");
      mailbox = body;
      moved(code);
    } catch (why) {
      if (why.code === "conflict") await read().catch(() => {});
      showNewCode(code, why);
    }
  };
  show(say("move.title"), careful(trouble), paragraph("move.what"), element("p", {}, element("strong", {}, say("code.anyone"))), codeGroups(code), paragraph("code.write"),
    form(go, third.nodes, wrong.line, submit("move.yes")), button("back", overview, "quiet"));
}

function moved(code) {
  show(say("moved.title"), codeGroups(code), button("go_on", async () => {
    working();
    try { await look(); } catch (trouble) { askForCode("", trouble); }
  }, "main-way"));
}
