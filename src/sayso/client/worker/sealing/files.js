/** Sealed files: padded content in an age v1 file with X25519 stanzas only; the twin of sealing/files.py. */
import { Decrypter, Encrypter } from "age-encryption";
import { CannotOpen, Malformed } from "../wire/errors.js";
import { newIdentity, recipientOf } from "./keys.js";
import { pad, unpad } from "./padding.js";

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

/** Return the content of a sealed file; throw CannotOpen if `identity` does not open it, Malformed if it is no identity. */
export async function unseal(sealed, identity) {
  if (!first_line.every((byte, at) => sealed[at] === byte)) throw new CannotOpen("This is not a sealed file.");
  recipientOf(identity);
  const age = new Decrypter();
  age.addIdentity(identity);
  let padded;
  try {
    padded = await age.decrypt(sealed);
  } catch {
    throw new CannotOpen("This sealed file does not open with the key at hand.");
  }
  return unpad(padded);
}

/** Return an age recipient whose secret is thrown away at once. */
export const nobody = (entropy) => recipientOf(newIdentity(entropy));
