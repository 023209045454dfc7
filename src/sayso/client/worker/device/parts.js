/**
 * Parts and grants: make a part with its two grants, and open one; the twin of device/parts.py.
 * An *occasion* is `{network, list, today, hour, entropy}`: the network's id, an accepted key list, the UTC day and hour
 * since 1970, random bytes.
 */
import { bytesToHex } from "@noble/hashes/utils.js";
import { daysAfter } from "../ledger/days.js";
import { publicKey } from "../ledger/signing.js";
import { believe, caseId, fileHash, signStatement } from "../ledger/statements.js";
import { nobody, opener, seal } from "../sealing/files.js";
import { newIdentity, recipientOf } from "../sealing/keys.js";
import { decode, encode } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { CannotOpen, NotTrusted, TooLarge } from "../wire/errors.js";
import { part_bytes_max } from "../wire/limits.js";
import { not_for_the_desk } from "../wire/statement.js";

const grant_days = 90;
const part_id_bytes = 16;

/** Return what she says in her case, signed by her hand key, as the bytes that are sealed. */
export const state = (keys, { network }, audience, says) =>
  encode(Envelope, signStatement(keys.hand, { network, case: caseId(publicKey(keys.hand)), writer: "hand", audience, says }));

/** Return `content` as a SealedPart under `part` (a new id if undefined); throw TooLarge if it does not fit. */
export async function makePart(keys, occasion, content, forDesk, part = occasion.entropy(part_id_bytes)) {
  const secret = newIdentity(occasion.entropy);
  const id = bytesToHex(part);
  const statement = state(keys, occasion, forDesk ? ["hand", "desk"] : ["hand"], { kind: "part", part: id, content });
  const sealed = await seal(statement, [recipientOf(secret)]);
  if (sealed.length > part_bytes_max)
    throw new TooLarge("This is too long for one part.");
  const own = { kind: "grant", part: id, sealed: fileHash(sealed), secret, until: "" };
  return {
    part,
    sealed,
    hers: await seal(state(keys, occasion, ["hand"], own), [recipientOf(keys.identity)]),
    desk: await makeDeskGrant(keys, occasion, part, own.sealed, forDesk ? secret : ""),
  };
}

/** Return the last day on which the desk may read what is given to it today, or to her alone. */
export const deskUntil = ({ today }, forDesk) => (forDesk ? daysAfter(today, grant_days) : not_for_the_desk);

/** Return the desk's grant of a part until 90 days from today, or a dummy if `secret` is empty. */
export function makeDeskGrant(keys, occasion, part, sealed, secret) {
  const { entropy, list } = occasion;
  const until = deskUntil(occasion, true);
  const given = { kind: "grant", part: bytesToHex(part), sealed, secret: secret || newIdentity(entropy), until };
  return seal(state(keys, occasion, ["desk"], given), [secret ? list.desk.recipient : nobody(entropy)]);
}

/**
 * Return what a part holds; `sealed` is the very file that stands, by its hash, and `until` the last day on which the
 * desk may read it. Throw CannotOpen (`no_grant`) if `open` (see `opener`) does not open the grant, NotTrusted or Malformed if grant
 * or part was not made for this place, this part, this file and this time.
 */
export async function openPart({ part: id, sealed: hash, until }, { part, sealed }, grant, open, place) {
  const given = (await believe(await openEnvelope(grant, open, noGrant), place)).statement.says;
  const ends = place.reader === "desk" ? until : "";
  if (given.kind !== "grant" || given.part !== id || given.sealed !== hash || given.until !== ends)
    throw new NotTrusted("This grant was made for something else.", "grant");
  const { secret } = given;
  const envelope = await openEnvelope(sealed, await opener(secret), wrongGrant);
  const { says } = (await believe(envelope, place)).statement;
  if (says.kind !== "part" || says.part !== id) throw new NotTrusted("This part was made for another place.", "part");
  const { content } = says;
  const forDesk = until !== not_for_the_desk;
  return { part, sealed: hash, length: sealed.length, secret, content, until, forDesk, envelope };
}

const noGrant = () => new CannotOpen("There is no grant of this part for this reader.", "no_grant");
const wrongGrant = () => new NotTrusted("This grant does not open its part.", "grant");

async function openEnvelope(sealed, open, instead) {
  let content;
  try {
    content = await open(sealed);
  } catch (error) {
    throw error instanceof CannotOpen ? instead() : error;
  }
  return decode(Envelope, content);
}
