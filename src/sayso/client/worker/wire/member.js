/** What a member asks the server and what it answers: her half of wire/member.py. */
import { bytes, list, record, union, whole } from "./encoding.js";
import { Evaluation } from "./listing.js";

export const ReadInvitation = record({ id: bytes, hour: whole });
export const Invitation = record({ circle: bytes, welcome: bytes });
export const Used = record({ id: bytes, hour: whole, card: bytes });
export const Join = record({ mailbox: bytes, door: bytes, locker: bytes, circle: bytes, used: list(Used) });
export const Open = record({ deed: "open" });
export const Keep = record({ deed: "keep", before: bytes, locker: bytes, took: list(bytes) });
export const Evaluate = record({ deed: "evaluate", elements: list(bytes) });
export const Invite = record({ deed: "invite", circle: bytes, ticket: bytes, welcome: bytes, vouch: bytes });
export const Enter = record({ deed: "enter", circle: bytes, used: list(Used), before: bytes, locker: bytes });
export const Leave = record({ deed: "leave" });
export const OfMember = union("deed", Open, Keep, Evaluate, Invite, Enter, Leave);
export const MemberDeed = record({ mailbox: bytes, nonce: bytes, deed: OfMember, signature: bytes });
export const Brought = record({ circle: bytes, number: whole });
export const Member = record({
  locker: bytes,
  letters: list(bytes),
  circles: list(bytes),
  left: whole,
  brought: list(Brought),
});
export const Evaluated = record({ evaluation: Evaluation, key: bytes, left: whole });
export const ReadList = record({ circle: bytes });
