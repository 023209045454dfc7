/** Rows: one for each identifier, found by its value, and opened by nothing else; the twin of lookup/rows.py. */
import { CannotOpen } from "../wire/errors.js";
import { derive, entry_bytes, unseal } from "./files.js";

const row_bytes = entry_bytes.rows;
const tag_bytes = 8;
const pointer_bytes = entry_bytes.bulletin;

/** Return the pointers `{place, secret}` that stand in `data`, without those that are none. */
export function readPointers(data) {
  const pointers = [];
  for (let at = 0; at < data.length; at += pointer_bytes) {
    const part = data.subarray(at, at + pointer_bytes);
    if (!isNone(part)) pointers.push({ place: number(part), secret: part.slice(4) });
  }
  return pointers;
}

/** Return the four bytes at the start of `data` as a number, the first byte the greatest. */
export const number = (data) => data.subarray(0, 4).reduce((total, byte) => total * 256 + byte, 0);

const isNone = (part) => part.length === pointer_bytes && part.every((byte, at) => byte === (at < 4 ? 255 : 0));

/**
 * Return the pointers of the row of an identifier, from its value (64 bytes); none if it has no row. Throw CannotOpen
 * (damaged) if rows with its tag are there and none of them opens.
 */
export function findRow(rows, edition, value) {
  const derived = derive(edition, value, "row", tag_bytes + 32);
  const tagged = withTag(rows, derived.subarray(0, tag_bytes));
  for (const row of tagged) {
    try {
      return readPointers(unseal(derived.subarray(tag_bytes), row.subarray(tag_bytes)));
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error; // two identifiers with one tag: one chance in 2^64 for each pair
    }
  }
  if (tagged.length) throw new CannotOpen("A row of this list is damaged.", "damaged");
  return [];
}

function withTag(rows, tag) {
  const row = (at) => rows.subarray(at * row_bytes, (at + 1) * row_bytes);
  const count = Math.floor(rows.length / row_bytes);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(row(middle), tag) < 0) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (; low < count && compare(row(low), tag) === 0; low += 1) found.push(row(low));
  return found;
}

/** Compare the start of a row with a tag, byte by byte: below zero, zero or above. */
function compare(row, tag) {
  const at = tag.findIndex((byte, place) => row[place] !== byte);
  return at < 0 ? 0 : row[at] - tag[at];
}
