/**
 * The member's device: come in, open the locker, take letters, keep what was seen, vouch for others; the twin of
 * device/member.py.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { claimedKey, publicKey, same, sign, signDeed, verify } from "../ledger/signing.js";
import { seal, unseal } from "../sealing/files.js";
import { recipientOf, reporterKeys, rootSecret } from "../sealing/keys.js";
import { LETTER_TYPE, LOCKER_TYPE, Letter, Locker } from "../wire/circle.js";
import { decode, encode, encodeText } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { Conflict, Malformed, NotTrusted, NothingThere, SaysoError } from "../wire/errors.js";
import { OfMember } from "../wire/member.js";
import { makeInvitation, useLinks } from "./invitation.js";

const role = "member";
const numbers = 100_000_000n;

/** Return a member's keys from her code (20 digits). */
export const memberKeys = (code, network) => reporterKeys(rootSecret(code, network, role));

/** Return the member number of a handle as it is written: two groups of four digits. */
export const writeNumber = (handle) =>
  inGroups(new DataView(handle.buffer, handle.byteOffset).getBigUint64(0) % numbers);

/** Return a member number, below 10⁸, as it is written. */
export function inGroups(number) {
  const digits = String(number).padStart(8, "0");
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** Return her member number. */
export const memberNumber = (keys) => writeNumber(sha256(keys.mailbox));

/** Return the request (Join) by which she comes in under a new code; `came` is a list of `{link, welcome}`. */
export async function join(keys, occasion, came) {
  const known = welcomed(came);
  const locker = await sealLocker(keys, newLocker(occasion, [known]));
  const used = await useLinks(keys, occasion, known.circle, links(came));
  return { mailbox: keys.mailbox, door: publicKey(keys.door), locker, circle: known.circle, used };
}

/** Return the deed (Enter) by which a member comes into one more circle; throw Conflict if she is in it. */
export async function enter(keys, occasion, opened, came) {
  const known = welcomed(came);
  if (opened.circles.some((one) => same(one, known.circle))) throw new Conflict("This code is in that circle already.");
  const others = opened.locker.circles.filter(({ circle }) => !same(circle, known.circle));
  const locker = await sealLocker(keys, { ...opened.locker, circles: [...others, known] });
  const used = await useLinks(keys, occasion, known.circle, links(came));
  return { deed: "enter", circle: known.circle, used, before: sha256(opened.sealed), locker };
}

/** Return a locker, signed and sealed to its owner. */
export const sealLocker = (keys, locker) =>
  seal(encode(Envelope, sign(keys.hand, LOCKER_TYPE, encode(Locker, locker))), [recipientOf(keys.identity)]);

/**
 * Return what lies at the server for her, with the letters taken in: `{locker, sealed, took, circles, left, brought, faults}`.
 * Throw NotTrusted if the locker is not hers, or she has seen a newer key list (`older`).
 */
export async function openMember(keys, occasion, member) {
  const envelope = decode(Envelope, await unseal(member.locker, keys.identity));
  const locker = decode(Locker, verify(envelope, publicKey(keys.hand), LOCKER_TYPE));
  if (locker.network !== occasion.network) throw new NotTrusted("This locker is of another network.", "network");
  if (locker.key_list > occasion.list.number)
    throw new NotTrusted("There is a newer list of the desk's keys than this one.", "older");
  const circles = [...locker.circles];
  const took = [];
  for (const sealed of member.letters) {
    const letter = await openLetter(keys, occasion, sealed);
    const at = letter ? circles.findIndex(({ circle }) => same(circle, letter.circle)) : -1;
    if (at < 0) continue;
    took.push(sha256(sealed));
    if (letter.epoch > circles[at].epoch)
      circles[at] = {
        ...circles[at],
        secret: letter.secret,
        epoch: letter.epoch,
        older: circles[at].older.length || same(letter.secret, circles[at].secret) ? circles[at].older : circles[at].secret,
      };
  }
  return {
    locker: newLocker(occasion, circles),
    sealed: member.locker,
    lying: locker,
    took,
    circles: member.circles,
    left: member.left,
    brought: member.brought,
    faults: member.letters.length - took.length,
  };
}

/** Return a circle of hers by its id; throw NothingThere if she is not in it, or was taken out. */
export function circleOf(opened, circle) {
  const known = opened.locker.circles.find((one) => same(one.circle, circle));
  if (known && opened.circles.some((one) => same(one, circle))) return known;
  throw new NothingThere("This code is in no such circle, or not any more.");
}

/** Return what her device knows after a list of this head (KnownHead) was opened with this secret. */
export function withHead(opened, circle, head, secret) {
  const seen = (one) => ({ ...one, head, older: same(secret, one.secret) ? new Uint8Array() : one.older });
  const circles = opened.locker.circles.map((one) => (same(one.circle, circle) ? seen(one) : one));
  return { ...opened, locker: { ...opened.locker, circles } };
}

/** Return the deed (Keep) that keeps what was learned: letters, and newer heads of lists; null if there is nothing new. */
export async function keep(keys, opened) {
  const { locker } = opened;
  if (!opened.took.length && encodeText(Locker, locker) === encodeText(Locker, opened.lying)) return null;
  return { deed: "keep", before: sha256(opened.sealed), locker: await sealLocker(keys, locker), took: opened.took };
}

/** Return what her device knows after the server has taken a locker (a Keep). */
export const asKept = (opened, kept) => ({ ...opened, sealed: kept.locker, took: [], lying: opened.locker });

/** Return `{link, deed}`: a link for somebody she vouches for, and the Invite that leaves it (see makeInvitation). */
export const invite = (keys, occasion, known) => makeInvitation(keys.hand, occasion, known);

/** Return the request (MemberDeed) for a deed of hers, signed by its door key over the server's nonce. */
export const ask = (keys, nonce, deed) => ({
  mailbox: keys.mailbox,
  nonce,
  deed,
  signature: signDeed(keys.door, nonce, deed, OfMember),
});

const links = (came) => came.map(({ link }) => link);
const newLocker = ({ network, list }, circles) => ({ network, key_list: list.number, circles });

/** Return the circle that she was welcomed to, with the newest of the secrets; any letter is worth more (epoch 0). */
function welcomed(came) {
  const [first, ...others] = came.map(({ welcome }) => welcome);
  if (!first || others.some(({ circle }) => !same(circle, first.circle)))
    throw new Malformed("These links are for different circles.");
  const newest = others.reduce((best, one) => (one.epoch > best.epoch ? one : best), first);
  const { circle, name, secret, vouchers } = newest;
  return { circle, name, secret, epoch: 0, older: new Uint8Array(), vouchers, head: null };
}

/** Return a Letter that a listed worker signed for this network, or null. */
async function openLetter(keys, { network, list }, sealed) {
  try {
    const envelope = decode(Envelope, await unseal(sealed, keys.identity));
    const key = claimedKey(envelope);
    if (!list.workers.some((worker) => same(worker.key, key))) return null;
    const letter = decode(Letter, verify(envelope, key, LETTER_TYPE));
    return letter.network === network ? letter : null;
  } catch (error) {
    if (error instanceof SaysoError) return null;
    throw error;
  }
}
