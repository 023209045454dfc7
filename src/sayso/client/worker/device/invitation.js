/**
 * An invitation: the link that one person gives another, and what its maker leaves at the server; the twin of
 * device/invitation.py. A link is `{secret, network, hour}`: 32 bytes, the network id's first 16, an hour.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";
import { publicKey, same, sign, verify } from "../ledger/signing.js";
import { seal, unseal } from "../sealing/files.js";
import { derive, identityOf, recipientOf } from "../sealing/keys.js";
import { CARD_TYPE, CIRCLE_WELCOME_TYPE, Card, CircleWelcome, VOUCH_TYPE, Vouch } from "../wire/circle.js";
import { decode, encode } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { Malformed, NotTrusted } from "../wire/errors.js";

const version = 1;
const link_bytes = 53;
const invitation_hours = 48;

const idOf = ({ secret }) => derive(secret, "sayso/v1/invitation/id");
const seedOf = ({ secret }) => derive(secret, "sayso/v1/invitation/sign");
const identityFor = ({ secret }) => identityOf(derive(secret, "sayso/v1/invitation/open"));
const hourBytes = (hour) => {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, hour);
  return four;
};
const networkStart = (network) => hexToBytes(network).slice(0, 16);

/** Return what the server keeps of a link. */
export const ticketOf = (link) => sha256(concatBytes(idOf(link), hourBytes(link.hour)));

/** Return what stands behind the `#`. */
export const writeLink = ({ secret, network, hour }) =>
  base64urlnopad.encode(concatBytes(new Uint8Array([version]), secret, network, hourBytes(hour)));

/** Return the link that was pasted, a whole address or what stands behind its `#`; throw Malformed if it is not whole. */
export function readLink(typed) {
  const text = typed.trim().split("#").at(-1);
  let data = new Uint8Array();
  try {
    data = base64urlnopad.decode(text);
  } catch {
    // told below
  }
  if (data.length !== link_bytes || data[0] !== version)
    throw new Malformed("This is not a whole invitation link. Copy all of it, to the last sign.");
  const hour = new DataView(data.buffer, data.byteOffset).getUint32(link_bytes - 4);
  return { secret: data.slice(1, 33), network: data.slice(33, 49), hour };
}

/** Throw NotTrusted unless the link is for this network (an id in hexadecimal). */
export function checkNetwork(link, network) {
  if (!same(link.network, networkStart(network)))
    throw new NotTrusted("This link is for another network than the one that answers here.", "network");
}

/** Return `{link, deed}`: a new link by the maker's `seed` for a circle as she knows it, and the Invite that leaves it. */
export async function makeInvitation(seed, { network, list, hour, entropy }, known) {
  const link = { secret: entropy(32), network: networkStart(network), hour: hour + invitation_hours };
  const { circle, name, secret, epoch, vouchers } = known;
  const welcome = encode(CircleWelcome, { network, circle, name, secret, epoch, vouchers });
  const vouch = encode(Vouch, { network, circle, key: publicKey(seedOf(link)) });
  return {
    link,
    deed: {
      deed: "invite",
      circle,
      ticket: ticketOf(link),
      welcome: await sealed(sign(seedOf(link), CIRCLE_WELCOME_TYPE, welcome), recipientOf(identityFor(link))),
      vouch: await sealed(sign(seed, VOUCH_TYPE, vouch), list.desk.recipient),
    },
  };
}

/** Return the request (ReadInvitation) for what lies behind a link. */
export const readInvitation = (link) => ({ id: idOf(link), hour: link.hour });

/** Return the CircleWelcome that the maker left; throw NotTrusted unless somebody who has the link made it, for here. */
export async function openWelcome(link, network, invitation) {
  checkNetwork(link, network);
  const envelope = decode(Envelope, await unseal(invitation.welcome, identityFor(link)));
  const welcome = decode(CircleWelcome, verify(envelope, publicKey(seedOf(link)), CIRCLE_WELCOME_TYPE));
  if (welcome.network !== network || !same(welcome.circle, invitation.circle))
    throw new NotTrusted("This invitation was made for another network or circle.", "network");
  return welcome;
}

/** Return what shows the server that these links are used (a list of Used), with a card for the desk in each. */
export async function useLinks(keys, { network, list }, circle, links) {
  const card = encode(Card, {
    network,
    circle,
    handle: sha256(keys.mailbox),
    hand: publicKey(keys.hand),
    recipient: recipientOf(keys.identity),
  });
  const used = [];
  for (const link of links)
    used.push({
      id: idOf(link),
      hour: link.hour,
      card: await sealed(sign(seedOf(link), CARD_TYPE, card), list.desk.recipient),
    });
  return used;
}

const sealed = (envelope, recipient) => seal(encode(Envelope, envelope), [recipient]);
