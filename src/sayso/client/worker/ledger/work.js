/** Proof of work: what a report costs while the server is flooded; the twin of ledger/work.py. */
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { Malformed } from "../wire/errors.js";

const bits_max = 20;
const count_bytes = 8;
const label = utf8ToBytes("sayso/v1/work\0");

/** Return with how many zero bits the hash over `nonce`, the report's SHA-256 and `count` begins. */
export function workBits(nonce, digest, count) {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new Malformed("A count is a whole number from 0 on.");
  return zeroBits(sha256(withCount(concatBytes(label, nonce, digest, new Uint8Array(count_bytes)), count)));
}

/** Return the first count that does the work; throw Malformed if more is asked for than anybody should do. */
export function findWork(nonce, digest, bits) {
  if (bits > bits_max) throw new Malformed("A server asks for too many bits of work.");
  const tried = concatBytes(label, nonce, digest, new Uint8Array(count_bytes));
  let count = 0;
  while (zeroBits(sha256(withCount(tried, count))) < bits) count += 1;
  return count;
}

function withCount(tried, count) {
  new DataView(tried.buffer).setBigUint64(tried.length - count_bytes, BigInt(count));
  return tried;
}

function zeroBits(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? 8 * hash.length : 8 * first + Math.clz32(hash[first]) - 24;
}
