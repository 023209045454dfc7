/** The terms of a list: what a program must do exactly so for a check to find what is listed; the twin of lookup/terms.py. */
import { NotTrusted } from "../wire/errors.js";
import { canonical_version } from "./canon.js";
import { cost } from "./stretch.js";

export const suite = "sayso/v1/lookup: Argon2id, VOPRF ristretto255-SHA512, HKDF-SHA-256, XChaCha20-Poly1305";

/** Return if this program checks as the manifest says; else throw NotTrusted (version). */
export function checkTerms(manifest) {
  const same = Object.entries(cost).every(([name, value]) => manifest.stretch[name] === value);
  if (manifest.canonical !== canonical_version || manifest.suite !== suite || !same)
    throw new NotTrusted("This list was made for another version of the program.", "version");
}
