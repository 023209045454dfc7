/**
 * Parts and grants: make a part with its two grants, and open one; the twin of device/parts.py.
 * An *occasion* is `{network, list, today, hour, entropy}`: the network's id, an accepted key list, the UTC day and hour
 * since 1970, random bytes.
 */
import { bytesToHex } from "@noble/hashes/utils.js";
import { daysAfter, readDay } from "../ledger/days.js";
import { publicKey } from "../ledger/signing.js";
import { believe, caseId, fileHash, signStatement } from "../ledger/statements.js";
import { nobody, seal, unseal } from "../sealing/files.js";
import { newIdentity, recipientOf } from "../sealing/keys.js";
import { decode, encode } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { CannotOpen, NotTrusted, TooLarge } from "../wire/errors.js";
import { part_bytes_max } from "../wire/limits.js";

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
    throw new TooLarge(`This is too long for one part (at most ${part_bytes_max} bytes, sealed).`);
  const own = { kind: "grant", part: id, sealed: fileHash(sealed), secret, until: "" };
  return {
    part,
    sealed,
    hers: await seal(state(keys, occasion, ["hand"], own), [recipientOf(keys.identity)]),
    desk: await makeDeskGrant(keys, occasion, part, own.sealed, forDesk ? secret : ""),
  };
}

/** Return the desk's grant of a part until 90 days from today, or a dummy if `secret` is empty. */
export function makeDeskGrant(keys, occasion, part, sealed, secret) {
  const { entropy, list, today } = occasion;
  const until = daysAfter(today, grant_days);
  const given = { kind: "grant", part: bytesToHex(part), sealed, secret: secret || newIdentity(entropy), until };
  return seal(state(keys, occasion, ["desk"], given), [secret ? list.desk.recipient : nobody(entropy)]);
}

/**
 * Return what a part holds for the reader at `place`. Throw CannotOpen if `identity` does not open the grant (`no_grant`)
 * or its time is over (`expired`), NotTrusted or Malformed if grant or part was not made for here.
 */
export async function openPart(part, sealed, grant, identity, place, today) {
  const hash = fileHash(sealed);
  const given = believe(await openEnvelope(grant, identity, noGrant), place).statement.says;
  if (given.kind !== "grant" || given.part !== bytesToHex(part) || given.sealed !== hash)
    throw new NotTrusted("This grant was made for something else.", "grant");
  if (given.until && readDay(given.until) < readDay(today))
    throw new CannotOpen("The time for which she let the desk read this is over.", "expired");
  const envelope = await openEnvelope(sealed, given.secret, wrongGrant);
  const { says, writer, audience } = believe(envelope, place).statement;
  if (says.kind !== "part" || says.part !== bytesToHex(part) || writer !== "hand")
    throw new NotTrusted("This part was made for another place.", "part");
  const { secret } = given;
  const { content } = says;
  return { part, sealed: hash, length: sealed.length, secret, content, forDesk: audience.includes("desk"), envelope };
}

const noGrant = () => new CannotOpen("There is no grant of this part for this reader.", "no_grant");
const wrongGrant = () => new NotTrusted("This grant does not open its part.", "grant");

async function openEnvelope(sealed, identity, instead) {
  let content;
  try {
    content = await unseal(sealed, identity);
  } catch (error) {
    throw error instanceof CannotOpen ? instead() : error;
  }
  return decode(Envelope, content);
}
