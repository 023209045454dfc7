/** What the page may draw of an opened mailbox: plain values, no keys, no bytes. */
import { bytesToHex } from "@noble/hashes/utils.js";
import { answers, holds } from "./device/entries.js";
import { desks } from "./device/steps.js";
import { again_hours, findYes, sameText, validYes } from "./ledger/say_so.js";
import { NotAllowed } from "./wire/errors.js";

/** Return the view of what `openMailbox` returned, by the clock `{today, hour}`; main.js says what its fields are. */
export function view({ stands, parts, past, newest, behind, deskHasSeen, faults, said }, clock) {
  const standing = ({ part, forDesk, until }) => ({ part: bytesToHex(part), desk_may_read: forDesk, until });
  const isHistory = ({ content }) => content.about === "history";
  return {
    desk_may_read: stands.desk_may_read,
    count_me: stands.count_me,
    talk_if_others: stands.talk_if_others,
    assisted: stands.assisted,
    wishes: stands.wishes,
    yes: stands.yes.map((yes) => given(yes, stands, said, clock)),
    drafts: waiting(stands, said, clock),
    parts: parts
      .filter((part) => !isHistory(part))
      .map((part) => ({ ...standing(part), about: part.content.about, content: part.content })),
    answers: answers(said),
    history: { parts: past.parts, answers: answers(past.said), kept_in: parts.filter(isHistory).map(standing) },
    done: desks([...past.said, ...said]),
    held: holds([...past.said, ...said]),
    hers: newest,
    behind,
    desk_has_seen: deskHasSeen,
    faults,
  };
}

function given({ text, hour, again, ends, number }, stands, said, { today, hour: now }) {
  // What was published under an earlier yes to the same text is not out under this one.
  const since = said.filter(({ entry }) => entry.seen?.number >= number);
  const isOver = (id) => since.some(({ entry: { act } }) => act.act === "ended" && act.id === id);
  const signed = since.filter(({ entry: { act } }) => act.act === "published" && sameText(act.text, text) && !isOver(act.id));
  const signers = (id) => new Set(signed.filter(({ entry }) => entry.act.id === id).map(({ worker }) => worker)).size;
  const ids = signed.map(({ entry }) => entry.act.id);
  const publication = ids.find((id) => signers(id) > 1) ?? ids[0] ?? "";
  const out = signers(publication) > (text.reader.to === "public" ? 1 : 0);
  const again_from = text.reader.to === "police" && !again ? hour + again_hours : 0;
  return { text, hour, again, again_from, ends, state: stateOf(text, stands, today, now), publication, out };
}

function stateOf(text, stands, today, hour) {
  try {
    validYes(text, stands, today, hour);
    return "counts";
  } catch (error) {
    if (error instanceof NotAllowed) return error.why;
    throw error;
  }
}

/** Return the desk's drafts to which she has said neither yes nor no, and whose last day is not over. */
const waiting = (stands, said, { today }) =>
  said
    .filter(({ entry: { act, number } }) => {
      const open = act.act === "draft" && !stands.no.some(({ draft }) => draft === number);
      return open && act.text.until >= today && !findYes(act.text, stands);
    })
    .map(({ entry: { number, day, act }, worker }) => ({
      number,
      day,
      worker,
      text: act.text,
      audience: act.audience,
      left_out: act.left_out,
    }));
