/** Keys: what a code becomes, and age identities from bytes; the twin of sealing/keys.py. */
import { x25519 } from "@noble/curves/ed25519.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { bech32 } from "@scure/base";
import { Malformed } from "../wire/errors.js";

/** What stretching costs (KiB, passes, lanes) and gives (bytes): constants, never served. */
export const cost = { m: 19_456, t: 2, p: 1, dkLen: 32 };
const secret_prefix = "age-secret-key-";

/** Return the 32 bytes that stretching a code for a network (its id in hexadecimal) gives. */
export function rootSecret(code, network, role = "reporter") {
  const salt = sha256(utf8ToBytes(`sayso/v1/code\0${network}\0${role}`));
  return argon2id(utf8ToBytes(code), salt, cost);
}

/** Stretch nothing of hers, in a twentieth of the memory: what follows is then compiled, and takes a fifth less time. */
export const rehearseCode = () => argon2id("", new Uint8Array(8), { ...cost, m: 1024 });

/** Return the keys of the case that `root` (see `rootSecret`) opens. */
export const reporterKeys = (root) => ({
  mailbox: derive(root, "sayso/v1/mailbox"),
  door: derive(root, "sayso/v1/door"),
  hand: derive(root, "sayso/v1/hand"),
  identity: identityOf(derive(root, "sayso/v1/open")),
});

/** Return 32 bytes from `secret` by HKDF-SHA-256 without salt, `label` as info. */
export const derive = (secret, label) => hkdf(sha256, secret, undefined, utf8ToBytes(label), 32);

/** Return the age identity (`AGE-SECRET-KEY-1…`) of an X25519 scalar. */
export const identityOf = (scalar) => bech32.encodeFromBytes(secret_prefix, scalar).toUpperCase();

/** Return a fresh age identity. */
export const newIdentity = (entropy) => identityOf(entropy(32));

/** Return the age recipient (`age1…`) of an identity; throw Malformed if it is none. */
export const recipientOf = (identity) => bech32.encodeFromBytes("age", x25519.getPublicKey(scalarOf(identity)));

/** Return the X25519 scalar of an identity; throw Malformed if it is none. */
export function scalarOf(identity) {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(identity.toLowerCase());
    if (prefix === secret_prefix && bytes.length === 32 && identity === identity.toUpperCase()) return bytes;
  } catch {
    // told below
  }
  throw new Malformed("This is not an age secret key.");
}
