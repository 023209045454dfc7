/** What she asks the server and what it answers: the reporter's half of wire/request.py. */
import { bytes, flag, list, record, text, union, whole } from "./encoding.js";

export const SealedPart = record({ part: bytes, sealed: bytes, hers: bytes, desk: bytes });
export const Report = record({ mailbox: bytes, door: bytes, parts: list(SealedPart), entries: list(bytes) });
export const Work = record({ nonce: bytes, bits: whole });
export const Worked = record({ nonce: bytes, count: whole, report: Report });
export const Received = record({ day: text });
export const Nonce = record({ nonce: bytes });
export const ReadMailbox = record({ mailbox: bytes });
export const MailboxPart = record({ part: bytes, sealed: bytes, hers: bytes });
export const Mailbox = record({ parts: list(MailboxPart), hers: list(bytes), desk: list(bytes), hers_alone: flag });
export const DeskGrant = record({ part: bytes, desk: bytes });
export const Change = record({
  deed: "change",
  put: list(SealedPart),
  grants: list(DeskGrant),
  drop: list(bytes),
  number: whole,
  entries: list(bytes),
});
export const Remove = record({ deed: "remove" });
export const Move = record({ deed: "move", report: Report });
export const Deed = union("deed", Change, Remove, Move);
export const MailboxDeed = record({ mailbox: bytes, nonce: bytes, deed: Deed, signature: bytes });
