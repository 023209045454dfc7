/** What stands inside the sealed files of a circle, as far as a member's phone reads or writes it: the twin of wire/circle.py. */
import { bytes, list, optional, record, text, whole } from "./encoding.js";
import { KnownHead } from "./listing.js";

export const LOCKER_TYPE = "application/vnd.sayso.locker.v1+json";
export const CIRCLE_WELCOME_TYPE = "application/vnd.sayso.circle-welcome.v1+json";
export const VOUCH_TYPE = "application/vnd.sayso.vouch.v1+json";
export const CARD_TYPE = "application/vnd.sayso.card.v1+json";
export const LETTER_TYPE = "application/vnd.sayso.letter.v1+json";

export const KnownCircle = record({
  circle: bytes,
  name: text,
  secret: bytes,
  epoch: whole,
  older: bytes,
  vouchers: whole,
  head: optional(KnownHead),
});
export const Locker = record({ network: text, key_list: whole, circles: list(KnownCircle) });
export const CircleWelcome = record({
  network: text,
  circle: bytes,
  name: text,
  secret: bytes,
  epoch: whole,
  vouchers: whole,
});
export const Vouch = record({ network: text, circle: bytes, key: bytes });
export const Card = record({ network: text, circle: bytes, handle: bytes, hand: bytes, recipient: text });
export const Letter = record({ network: text, circle: bytes, secret: bytes, epoch: whole });
