/** Sealed files: padded content in an age v1 file with X25519 stanzas only; the twin of sealing/files.py. */
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { Decrypter, Encrypter } from "age-encryption";
import { CannotOpen, Malformed } from "../wire/errors.js";
import { newIdentity, recipientOf, scalarOf } from "./keys.js";
import { pad, unpad } from "./padding.js";

/** What stands before the 32 bytes of an X25519 key in PKCS #8 (RFC 8410, section 7). */
const pkcs8_start = hexToBytes("302e020100300506032b656e04220420");
const first_line = new TextEncoder().encode("age-encryption.org/v1\n");

/** Return `content`, padded, sealed to each of `recipients` (`age1…`); throw Malformed if one of them is none. */
export async function seal(content, recipients) {
  const age = new Encrypter();
  try {
    for (const recipient of recipients) age.addRecipient(recipient);
  } catch {
    throw new Malformed("This is not an age recipient.");
  }
  return age.encrypt(pad(content));
}

/**
 * Return a function that opens sealed files with `identity`; throw Malformed if it is none. The function returns a file's
 * content and throws CannotOpen if the identity does not open it. What is the same for all files is worked out once.
 */
export async function opener(identity) {
  const age = new Decrypter();
  age.addIdentity(await fastest(scalarOf(identity), identity));
  return async (sealed) => {
    if (!first_line.every((byte, at) => sealed[at] === byte)) throw new CannotOpen("This is not a sealed file.");
    let padded;
    try {
      padded = await age.decrypt(sealed);
    } catch {
      throw new CannotOpen("This sealed file does not open with the key at hand.");
    }
    return unpad(padded);
  };
}

/** Return the content of one sealed file: see `opener`. */
export const unseal = async (sealed, identity) => (await opener(identity))(sealed);

/** Return the browser's own key for an X25519 scalar, which opens many files much faster, or `identity` if it has none. */
async function fastest(scalar, identity) {
  try {
    return await crypto.subtle.importKey("pkcs8", concatBytes(pkcs8_start, scalar), "X25519", false, ["deriveBits"]);
  } catch {
    return identity;
  }
}

/** Return an age recipient whose secret is thrown away at once. */
export const nobody = (entropy) => recipientOf(newIdentity(entropy));
