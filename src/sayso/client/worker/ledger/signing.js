/** Signatures: Ed25519 over DSSE's pre-authentication encoding, and fingerprints; the twin of ledger/signing.py. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { encode } from "../wire/encoding.js";
import { DEED_TYPE, preAuthenticationEncoding } from "../wire/envelope.js";
import { NotTrusted } from "../wire/errors.js";
import { Deed } from "../wire/request.js";

/** Return the Ed25519 public key of a seed. */
export const publicKey = (seed) => ed25519.getPublicKey(seed);

/** Return six groups of five digits by which two people compare a public key aloud. */
export function fingerprint(key) {
  const digest = new DataView(sha256(concatBytes(utf8ToBytes("sayso/v1/fingerprint\0"), key)).buffer);
  return [0, 4, 8, 12, 16, 20].map((at) => String(digest.getUint32(at) % 100_000).padStart(5, "0")).join(" ");
}

/** Return `payload` in an envelope with one signature by `seed`. */
export function sign(seed, payloadType, payload) {
  const sig = ed25519.sign(preAuthenticationEncoding(payloadType, payload), seed);
  return { payload, payloadType, signatures: [{ keyid: bytesToHex(publicKey(seed)), sig }] };
}

/** Return the public key by which an envelope says that it is signed; nothing is verified yet. */
export const claimedKey = (envelope) => hexToBytes(keyId(envelope));

function keyId({ signatures }) {
  if (signatures.length === 1 && /^[0-9a-f]{64}$/.test(signatures[0].keyid)) return signatures[0].keyid;
  throw new NotTrusted("This is not signed by exactly one key.", "signature");
}

/** Return the payload of an envelope of this type that `key`, and only it, has signed; throw NotTrusted otherwise. */
export function verify(envelope, key, payloadType) {
  const [sig, message] = signed(envelope, key, payloadType);
  return payloadIf(byLibrary(sig, message, key), envelope);
}

/**
 * The same, by the browser's own Ed25519 where it has one: many times as fast, for many signatures by a few keys. Its form of
 * a key is kept as long as `reading`, any object, is.
 */
export async function verifySwiftly(envelope, key, payloadType, reading) {
  const [sig, message] = signed(envelope, key, payloadType);
  const own = await browsersKey(key, reading);
  const right = own ? await crypto.subtle.verify("Ed25519", own, sig, message) : byLibrary(sig, message, key);
  return payloadIf(right, envelope);
}

const imported = new WeakMap();

/** Return the browser's own form of a public key that is sound, or undefined: then the library says what it is worth. */
function browsersKey(key, reading) {
  if (!imported.has(reading)) imported.set(reading, new Map());
  const keys = imported.get(reading);
  const name = bytesToHex(key);
  if (!keys.has(name)) keys.set(name, importKey(key).catch(() => undefined));
  return keys.get(name);
}

// A key of small order, or not in its one form, would be taken by some browsers and not by others.
async function importKey(key) {
  if (ed25519.Point.fromBytes(key).isSmallOrder()) return undefined;
  return crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
}

/** Return the one signature of an envelope and what it is over; throw NotTrusted if it is not this key's or type's. */
function signed(envelope, key, payloadType) {
  if (keyId(envelope) !== bytesToHex(key))
    throw new NotTrusted("This is signed by another key.", "signature");
  if (envelope.payloadType !== payloadType)
    throw new NotTrusted("This is signed as something else.", "type");
  return [envelope.signatures[0].sig, preAuthenticationEncoding(payloadType, envelope.payload)];
}

function byLibrary(sig, message, key) {
  try {
    return ed25519.verify(sig, message, key, { zip215: false });
  } catch {
    return false; // a signature or key that is not even of the right length
  }
}

function payloadIf(right, { payload }) {
  if (!right) throw new NotTrusted("The signature is not right.", "signature");
  return payload;
}

/** Return the signature over a deed (of `kind`: a reporter's, unless said otherwise) and the server's nonce. */
export const signDeed = (seed, nonce, deed, kind = Deed) =>
  ed25519.sign(preAuthenticationEncoding(DEED_TYPE, concatBytes(nonce, encode(kind, deed))), seed);

/** Whether two public byte strings are the same. */
export const same = (one, other) => bytesToHex(one) === bytesToHex(other);
