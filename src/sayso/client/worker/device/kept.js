/**
 * The list that a member chose to keep on her phone, sealed under a PIN (spec/circles.md, section 8). A terminal keeps nothing,
 * so this has no twin in Python.
 *
 * What is kept are age files to one identity, which the PIN and a random salt give: first what opens the list (circle, name,
 * secret, the desk's keys, head), then its three files. Neither her code nor a key of hers is in it, and it answers no check.
 */
import { argon2id } from "@noble/hashes/argon2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { readDigits } from "../sealing/code.js";
import { opener, seal } from "../sealing/files.js";
import { cost, derive, identityOf, recipientOf } from "../sealing/keys.js";
import { bytes, decode, encode, record, text } from "../wire/encoding.js";
import { WrongCode } from "../wire/errors.js";
import { Network } from "../wire/key_list.js";
import { Head, Manifest } from "../wire/listing.js";

export const salt_bytes = 16;
const pin_digits_min = 6;
const names = ["rows", "cells", "bulletin"];

/** What opens a kept list; `day` is the UTC day on which `head` was the newest. */
const Kept = record({ day: text, circle: bytes, name: text, secret: bytes, keys: Network, head: Head });

/** Return the PIN that was typed; throw WrongCode (`letters`, or `short` for fewer than six digits). */
export function readPin(typed) {
  const digits = readDigits(typed);
  if (digits.length < pin_digits_min) throw new WrongCode("A PIN has six digits or more.", "short", digits.length);
  return digits.join("");
}

/** Return the age identity of a PIN with its salt: one Argon2id run, as a code costs. */
export const identityOfPin = (pin, salt) => identityOf(derive(argon2id(utf8ToBytes(pin), salt, cost), "sayso/v1/kept"));

/** Return what is kept of a list, `parts`, and the last day on which it may be shown, `until`. */
export async function sealKept(identity, kept, files) {
  const to = [recipientOf(identity)];
  const contents = [encode(Kept, kept), ...names.map((name) => files[name])];
  const parts = await Promise.all(contents.map((content) => seal(content, to)));
  return { parts, until: decode(Manifest, kept.head.manifest.payload).until };
}

/** Return `{kept, files}`; throw CannotOpen if the identity is another one, or a part was altered. */
export async function openKept(identity, parts) {
  const open = await opener(identity);
  const [content, ...files] = await Promise.all(parts.map(open));
  return { kept: decode(Kept, content), files: Object.fromEntries(names.map((name, at) => [name, files[at]])) };
}
