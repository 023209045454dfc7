/**
 * The one encoding: JSON as `JSON.stringify` and Python's msgspec both write it; the twin of wire/encoding.py.
 *
 * A *kind* says how a value of it is read from parsed JSON and written back. Text is accepted only if it is the
 * encoding of the value that it decodes to; so a field twice, a space, another order or stray base64 bits are refused.
 */
import { base64 } from "@scure/base";
import { Malformed } from "./errors.js";

const refuse = () => {
  throw new Malformed("This is not a value of this form.");
};
const plain = (fits) => ({
  read: (json) => (fits(json) ? json : refuse()),
  write: (value) => (fits(value) ? value : refuse()),
});

/** Replace every lone surrogate by U+FFFD (`toWellFormed`, which older browsers lack). */
export const wellFormed = (words) => words.replace(/\p{Surrogate}/gu, "\ufffd");

export const text = plain((value) => typeof value === "string" && !/\p{Surrogate}/u.test(value));
export const whole = plain((value) => Number.isSafeInteger(value) && !Object.is(value, -0));
export const flag = plain((value) => typeof value === "boolean");

/** Bytes: a Uint8Array here, padded base64 there. */
export const bytes = {
  read: (json) => {
    try {
      return base64.decode(json);
    } catch {
      return refuse();
    }
  },
  write: (value) => (value instanceof Uint8Array ? base64.encode(value) : refuse()),
};

/** One of these strings. */
export const oneOf = (...values) => plain((value) => values.includes(value));

/** A value of `kind`, or null. */
export const optional = (kind) => ({
  read: (json) => (json === null ? null : kind.read(json)),
  write: (value) => (value === null ? null : kind.write(value)),
});

/** A list of values of `kind`. */
export const list = (kind) => ({
  read: (json) => (Array.isArray(json) ? json.map((item) => kind.read(item)) : refuse()),
  write: (value) => (Array.isArray(value) ? value.map((item) => kind.write(item)) : refuse()),
});

/** An object with exactly these fields, in this order; a field whose kind is a string holds that string (a tag). */
export function record(fields) {
  const kinds = Object.entries(fields).map(([name, kind]) => [name, typeof kind === "string" ? oneOf(kind) : kind]);
  const copy = (value, how) => {
    if (typeof value !== "object" || value === null || Object.keys(value).length !== kinds.length) refuse();
    return Object.fromEntries(
      kinds.map(([name, kind]) => [name, Object.hasOwn(value, name) ? kind[how](value[name]) : refuse()]),
    );
  };
  return { fields, read: (json) => copy(json, "read"), write: (value) => copy(value, "write") };
}

/** One of these records, told apart by the field `tag`. */
export function union(tag, ...records) {
  const kindOf = (value) => records.find(({ fields }) => fields[tag] === value?.[tag]) ?? refuse();
  return { read: (json) => kindOf(json).read(json), write: (value) => kindOf(value).write(value) };
}

/** Return the encoding of `value`, a value of `kind`, as text. */
export const encodeText = (kind, value) => JSON.stringify(kind.write(value));

/** Return the encoding of `value`, a value of `kind`, as UTF-8. */
export const encode = (kind, value) => new TextEncoder().encode(encodeText(kind, value));

/** Return the value of `kind` whose one encoding is `text`; throw Malformed if there is none. */
export function decodeText(kind, encoded) {
  let json;
  try {
    json = JSON.parse(encoded);
  } catch {
    throw new Malformed("This is not JSON.");
  }
  const value = kind.read(json);
  if (encodeText(kind, value) !== encoded) throw new Malformed("A field stands twice, or this is not the one encoding.");
  return value;
}

/** Return the value of `kind` whose one encoding is `data` (UTF-8); throw Malformed if there is none. */
export function decode(kind, data) {
  let encoded;
  try {
    encoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    throw new Malformed("This is not UTF-8.");
  }
  return decodeText(kind, encoded);
}
