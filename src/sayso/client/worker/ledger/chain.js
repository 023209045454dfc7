/** Chains: where an entry must stand; the twin of ledger/chain.py. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { NotTrusted } from "../wire/errors.js";
import { fileHash } from "./statements.js";

/** Throw NotTrusted unless `entry`, found in `own[number]`, stands where it was written to stand. */
export function checkEntry(entry, writer, number, own, other) {
  if (entry.number !== number)
    throw new NotTrusted("An entry stands in another place.", "number");
  if (entry.previous !== hashBefore(own, number))
    throw new NotTrusted("An entry does not follow the one before it.", "previous");
  const { seen } = entry;
  if (seen && !(seen.number in other && fileHash(other[seen.number]) === seen.sealed))
    throw new NotTrusted("An entry refers to what is not there.", "seen");
  if ((entry.act.act === "stands") !== (writer === "hand"))
    throw new NotTrusted("An entry does what its writer cannot do.", "act");
}

/**
 * Whether the other writer has signed that there is a newer entry in `own` than `newest`, or another one: `claims` are what
 * the believed entries of the other chain, wherever they stand, say that their writers had seen.
 */
export const isBehind = (newest, own, claims) =>
  claims.some(({ number, sealed }) => number > newest || (newest >= 0 && number === newest && sealed !== fileHash(own[newest])));

/** Return what an entry with this number must name as `previous`. */
export const hashBefore = (own, number) => (number ? fileHash(own[number - 1]) : "");

/** Return what her next entry says of all these before it: one hash over theirs, or zeros if not all hold. */
export const vouch = (own, believed) =>
  believed ? bytesToHex(sha256(concatBytes(...own.map((sealed) => hexToBytes(fileHash(sealed)))))) : "0".repeat(64);

/** Return what a writer says about the newest entry of the other chain, or null. */
export const seenOf = (other) => (other.length ? { number: other.length - 1, sealed: fileHash(other.at(-1)) } : null);
