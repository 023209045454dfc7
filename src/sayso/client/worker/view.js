/** What the page may draw of an opened mailbox: plain values, no keys, no bytes. */
import { bytesToHex } from "@noble/hashes/utils.js";

/** Return the view of what `openMailbox` returned; `hers` is the number of her newest entry (-1: none). */
export function view({ deskMayRead, parts, answers, past, newest, deskHasSeen, faults }) {
  const stands = ({ part, forDesk, until }) => ({ part: bytesToHex(part), desk_may_read: forDesk, until });
  const isHistory = ({ content }) => content.about === "history";
  return {
    desk_may_read: deskMayRead,
    parts: parts
      .filter((part) => !isHistory(part))
      .map((part) => ({ ...stands(part), about: part.content.about, content: part.content })),
    answers,
    history: { parts: past.parts, answers: past.answers, kept_in: parts.filter(isHistory).map(stands) },
    hers: newest,
    desk_has_seen: deskHasSeen,
    faults,
  };
}
