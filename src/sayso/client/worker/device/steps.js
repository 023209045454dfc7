/** Steps: what both sides did in a case, in the order that can be known; the twin of device/steps.py. */
import { encodeText } from "../wire/encoding.js";
import { Text } from "../wire/text.js";

/** What stands before she has said anything. */
export const NOTHING = {
  act: "stands",
  parts: [],
  desk_may_read: false,
  count_me: false,
  talk_if_others: false,
  wishes: [],
  yes: [],
  no: [],
  assisted: false,
  reach: "",
  vouches: "",
};

/** Return every step: `own` are her entries, `said` the desk's, `past` the desk's of earlier cases. */
export function steps(own, said, past) {
  const found = desks(past);
  const drafts = new Map(said.filter(isDraft).map(({ entry }) => [entry.number, entry.act.text]));
  const now = desks(said);
  const hers = own.map((opened, at) => changes(opened, own[at - 1]?.entry.act ?? NOTHING, drafts));
  const left = own.map(({ entry }) => entry);
  while (left.length && now.length) {
    const [mine] = left;
    const { entry: theirs } = said[said.length - now.length];
    const later = saw(mine, theirs) || (!saw(theirs, mine) && theirs.day < mine.day);
    if (later) found.push(now.shift());
    else {
      left.shift();
      found.push(...hers.shift());
    }
  }
  return [...found, ...hers.flat(), ...now];
}

const byText = ({ yes }) => new Map(yes.map((given) => [encodeText(Text, given.text), given]));
const isDraft = ({ entry }) => entry.act.act === "draft";
const saw = ({ seen }, { number }) => seen !== null && seen.number >= number;

/** Return the steps of these entries of the desk. */
export function desks(said) {
  const key = (moves_ago, id) => `${moves_ago} ${id}`;
  const published = new Map(
    said
      .filter(({ entry }) => entry.act.act === "published")
      .map(({ entry, moves_ago }) => [key(moves_ago, entry.act.id), entry.act.text]),
  );
  return said.map((opened) => {
    const { act, words, why, text, id } = opened.entry.act;
    return step(opened, "desk", act, words ?? why, act === "ended" ? published.get(key(opened.moves_ago, id)) : text);
  });
}

function changes(opened, before, drafts) {
  const { act: now, number } = opened.entry;
  const found = whats(number === 0, before, now).map((what) => step(opened, "hand", what));
  const gone = byText(before);
  for (const [encoded, { text, again }] of byText(now)) {
    const old = gone.get(encoded);
    gone.delete(encoded);
    if (again !== old?.again) found.push(step(opened, "hand", old ? "yes_twice" : "yes", "", text));
  }
  for (const { text } of gone.values()) found.push(step(opened, "hand", "yes_back", "", text));
  const has = (some, { draft, words }) => some.some((no) => no.draft === draft && no.words === words);
  for (const no of now.no)
    if (!has(before.no, no)) found.push(step(opened, "hand", "no", no.words, drafts.get(no.draft)));
  for (const { draft } of before.no)
    if (!now.no.some((no) => no.draft === draft)) found.push(step(opened, "hand", "no_back", "", drafts.get(draft)));
  return found.length ? found : [step(opened, "hand", "same")];
}

function whats(first, before, now) {
  const found = [];
  const changed = (name) => now[name] !== before[name];
  if (first) found.push("told");
  if (changed("desk_may_read")) found.push(now.desk_may_read ? "open" : "close");
  else if (!first) {
    const old = new Map(before.parts.map((standing) => [standing.part, standing]));
    const both = now.parts.filter(({ part }) => old.has(part)).map((standing) => [old.get(standing.part), standing]);
    if (now.parts.length > both.length) found.push("more");
    if (both.some(([was, is]) => was.sealed !== is.sealed)) found.push("take_back");
    if (both.some(([was, is]) => was.sealed === is.sealed && was.until !== is.until)) found.push("again");
    if (before.parts.length > both.length) found.push("drop");
  }
  if (changed("count_me")) found.push(now.count_me ? "count" : "no_count");
  if (changed("talk_if_others")) found.push(now.talk_if_others ? "talk" : "no_talk");
  if (now.wishes.join() !== before.wishes.join()) found.push("wishes");
  return found;
}

const step = ({ entry, worker, moves_ago }, writer, what, words = "", text = null) => ({
  writer,
  number: entry.number,
  day: entry.day,
  worker,
  moves_ago,
  what,
  words,
  text,
});
