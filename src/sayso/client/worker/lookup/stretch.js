/** What is asked instead of an identifier: its canonical form through Argon2id; the twin of lookup/stretch.py. */
import { argon2id } from "@noble/hashes/argon2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

export const cost = { memory_kib: 19_456, passes: 2, lanes: 1 };

/** Return the 32 bytes that a canonical form is asked about as, on the list of this id. */
export function stretch(form, list) {
  const salt = sha256(utf8ToBytes(`sayso/v1/lookup/stretch\0${list}`));
  return argon2id(utf8ToBytes(form), salt, { m: cost.memory_kib, t: cost.passes, p: cost.lanes, dkLen: 32 });
}
