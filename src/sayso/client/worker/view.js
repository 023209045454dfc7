/** What the page may draw of an opened mailbox: plain values, no keys, no bytes. */
import { bytesToHex } from "@noble/hashes/utils.js";

/** Return the view of what `openMailbox` returned; `hers` is the number of her newest entry (-1: none). */
export function view({ deskMayRead, parts, answers, past, newest, deskHasSeen, faults }) {
  return {
    desk_may_read: deskMayRead,
    parts: parts
      .filter(({ content }) => content.about !== "history")
      .map(({ part, content, forDesk }) => ({ part: bytesToHex(part), about: content.about, content, desk_may_read: forDesk })),
    answers,
    history: { parts: past.parts, answers: past.answers },
    hers: newest,
    desk_has_seen: deskHasSeen,
    faults,
  };
}
