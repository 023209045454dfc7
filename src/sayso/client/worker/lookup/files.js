/** The sealed files of a list: their keys, their seal, and their outermost layer; the twin of lookup/files.py. */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CannotOpen, NotTrusted } from "../wire/errors.js";

const nonce_bytes = 24;
const seal_bytes = nonce_bytes + 16;
const step = 64;
export const entry_bytes = { rows: 88, cells: 1_024, bulletin: 20 };

/** Return bytes derived from a secret for an edition `{list, number}`, a label and, where there are many, a number. */
export function derive({ list, number }, secret, label, length, at) {
  const info = `sayso/v1/lookup/${label}\0${list}\0${number}${at === undefined ? "" : `\0${at}`}`;
  return hkdf(sha256, secret, undefined, utf8ToBytes(info), length);
}

/** Return what was sealed (nonce first); throw CannotOpen if the key does not open it, or it was altered. */
export function unseal(key, sealed) {
  try {
    return xchacha20poly1305(key, sealed.subarray(0, nonce_bytes)).decrypt(sealed.subarray(nonce_bytes));
  } catch {
    throw new CannotOpen("This cannot be opened with the key at hand.");
  }
}

/** Return how many entries a file of so many has with its padding. */
export const paddedCount = (count) => Math.max(1, Math.ceil(count / step)) * step;

/** Return if a file is the one that a manifest names; else throw NotTrusted (file). */
export function checkFile(name, sealed, told) {
  if (sealed.length !== told.count * entry_bytes[name] + seal_bytes || bytesToHex(sha256(sealed)) !== told.sha256)
    throw new NotTrusted("A file of this list is not the one that was signed.", "file");
}

/** Return the entries of a file that has been checked; throw CannotOpen (secret) if it is sealed under another secret. */
export function openFile(secret, edition, name, sealed) {
  try {
    return unseal(derive(edition, secret, name, 32), sealed);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    throw new CannotOpen("This circle's secret does not open the list.", "secret");
  }
}
