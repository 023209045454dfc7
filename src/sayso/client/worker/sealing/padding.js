/** Padding: what a sealed file's length may tell about its content (Padmé); the twin of sealing/padding.py. */
import { Malformed } from "../wire/errors.js";

const length_bytes = 4;
const smallest = 1024;

/** Return the Padmé length of `length` bytes, at least 1,024. */
export function paddedLength(length) {
  if (length <= smallest) return smallest;
  const bits = (number) => 32 - Math.clz32(number);
  const exponent = bits(length) - 1;
  const step = 2 ** (exponent - bits(exponent));
  return Math.ceil(length / step) * step;
}

/** Return the content's length (four bytes, big-endian), the content, and zeros. */
export function pad(content) {
  const padded = new Uint8Array(paddedLength(length_bytes + content.length));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, length_bytes);
  return padded;
}

/** Return the content of `padded`; throw Malformed if these are not the bytes that `pad` makes of it. */
export function unpad(padded) {
  if (padded.length >= smallest) {
    const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
    const end = length_bytes + length;
    if (end <= padded.length && paddedLength(end) === padded.length && padded.subarray(end).every((byte) => byte === 0))
      return padded.slice(length_bytes, end);
  }
  throw new Malformed("The padding inside this sealed file is not right.");
}
