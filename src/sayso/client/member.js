// A worker of Sayso's page: keys and sealed things, without any way to reach the network. Built by
// tools/build_client.py from src/sayso/client/worker/ and the packages of package-lock.json; do not edit.
// Each piece stands under the path of the file that it comes from, where its comments are.
// Sayso: AGPL-3.0-or-later. @noble/*, @scure/base: MIT, Paul Miller. age-encryption: BSD-3-Clause, Filippo Valsorda.
// libphonenumber-js: MIT, Nikolay Kuchumov; its metadata: Apache-2.0, Google.
// The texts of these licences: src/sayso/client/worker/LICENCES.txt.
"use strict";
(() => {
 // tools/client_streams.js
 var ReadableStream = class _ReadableStream {
  chunks = [];
  constructor({ start }) {
   start({ enqueue: (chunk) => this.chunks.push(chunk), close() {
   } });
  }
  getReader() {
   const read3 = async () => ({ done: !this.chunks.length, value: this.chunks.shift() });
   return { read: read3, releaseLock() {
   } };
  }
  pipeThrough({ steps: { start, transform, flush } }) {
   const pass = (controller) => {
    start?.(controller);
    for (const chunk of this.chunks) transform ? transform(chunk, controller) : controller.enqueue(chunk);
    flush?.(controller);
   };
   return new _ReadableStream({ start: pass });
  }
 };
 var TransformStream = class {
  constructor(steps) {
   this.steps = steps;
  }
 };
 var Response = class {
  constructor(stream2) {
   this.stream = stream2;
  }
  async arrayBuffer() {
   const { chunks } = this.stream;
   const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
   let at = 0;
   for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
   }
   return all.buffer;
  }
 };

 // node_modules/@noble/hashes/utils.js
 function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
 }
 var atitle = (title) => title ? `"${title}" ` : "";
 function anumber(n, title = "") {
  if (typeof n !== "number")
   throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
   throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
 }
 function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
   return value;
  if (length !== void 0)
   anumber(length, "length");
  const bytes2 = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes2 ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes2)
   throw new TypeError(message);
  throw new RangeError(message);
 }
 function copyBytes(bytes2) {
  return Uint8Array.from(abytes(bytes2));
 }
 function ahash(h) {
  if (typeof h !== "function" || typeof h.create !== "function")
   throw new TypeError("expected hash wrapped by utils.createHasher");
  anumber(h.outputLen);
  anumber(h.blockLen);
  if (h.outputLen < 1 || h.blockLen < 1)
   throw new Error("hash blockLen / outputLen must be >= 1");
 }
 var aobject = (value, label2) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
   throw new TypeError((label2 === "object" ? "" : `"${label2}" `) + "expected object, got type=" + typeof value);
 };
 var aopts = (value, label2) => {
  aobject(value, label2);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
   throw new TypeError(`"${label2}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
   throw new TypeError(`"${label2}.__proto__" is not allowed`);
 };
 function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
   throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
   throw new Error("digest() was already called");
 }
 function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
   throw new RangeError('"output" expected length >= ' + min);
  }
 }
 function u8(arr) {
  return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
 }
 function u32(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
 }
 function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
   arrays[i].fill(0);
  }
 }
 function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
 }
 function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
 }
 var isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
 function byteSwap(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
 }
 var swap8IfBE = isLE ? (n) => n : (n) => byteSwap(n) >>> 0;
 function byteSwap32(arr) {
  for (let i = 0; i < arr.length; i++) {
   arr[i] = byteSwap(arr[i]);
  }
  return arr;
 }
 var swap32IfBE = isLE ? (u) => u : byteSwap32;
 var hasHexBuiltin = /* @__PURE__ */ (() => (
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
 ))();
 var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
 function bytesToHex(bytes2) {
  abytes(bytes2);
  if (hasHexBuiltin)
   return bytes2.toHex();
  let hex = "";
  for (let i = 0; i < bytes2.length; i++) {
   hex += hexes[bytes2[i]];
  }
  return hex;
 }
 function asciiToBase16(ch) {
  return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
 }
 function hexToBytes(hex) {
  if (typeof hex !== "string")
   throw new TypeError("hex string expected, got " + typeof hex);
  if (hasHexBuiltin) {
   try {
    return Uint8Array.fromHex(hex);
   } catch (error) {
    if (error instanceof SyntaxError)
     throw new RangeError(error.message);
    throw error;
   }
  }
  const hl = hex.length;
  const al = hl / 2;
  if (hl % 2)
   throw new RangeError("hex string expected, got unpadded hex of length " + hl);
  const array = new Uint8Array(al);
  for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
   const n1 = asciiToBase16(hex.charCodeAt(hi));
   const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
   if (n1 === void 0 || n2 === void 0) {
    const char = hex[hi] + hex[hi + 1];
    throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
   }
   array[ai] = n1 * 16 + n2;
  }
  return array;
 }
 function utf8ToBytes(str) {
  if (typeof str !== "string")
   throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
   return new Uint8Array(encoded);
  } finally {
   clean(encoded);
  }
 }
 function kdfInputToBytes(data, errorTitle = "") {
  if (typeof data === "string")
   return utf8ToBytes(data);
  return abytes(data, void 0, errorTitle);
 }
 function concatBytes(...arrays) {
  let sum = 0;
  for (let i = 0; i < arrays.length; i++) {
   const a = arrays[i];
   abytes(a);
   sum += a.length;
  }
  const res = new Uint8Array(sum);
  for (let i = 0, pad2 = 0; i < arrays.length; i++) {
   const a = arrays[i];
   res.set(a, pad2);
   pad2 += a.length;
  }
  return res;
 }
 function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
   aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
 }
 function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
   throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
 }
 function randomBytes(bytesLength = 32) {
  anumber(bytesLength, "bytesLength");
  const cr = typeof globalThis === "object" ? globalThis.crypto : null;
  if (typeof cr?.getRandomValues !== "function")
   throw new Error("crypto.getRandomValues must be defined");
  if (bytesLength > 65536)
   throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
  return cr.getRandomValues(new Uint8Array(bytesLength));
 }
 var oidNist = (suffix) => ({
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
 });

 // src/sayso/client/worker/wire/errors.js
 var SaysoError = class extends Error {
  constructor(say, why = "") {
   super(say);
   this.why = why;
  }
 };
 var Malformed = class extends SaysoError {
  code = "malformed";
 };
 var WrongCode = class extends SaysoError {
  code = "wrong_code";
  constructor(say, why, digits) {
   super(say, why);
   this.digits = digits;
  }
 };
 var NotTrusted = class extends SaysoError {
  code = "not_trusted";
 };
 var CannotOpen = class extends SaysoError {
  code = "cannot_open";
 };
 var Conflict = class extends SaysoError {
  code = "conflict";
 };
 var NothingThere = class extends SaysoError {
  code = "nothing_there";
 };
 var NotAnIdentifier = class extends SaysoError {
  code = "not_an_identifier";
 };

 // src/sayso/client/worker/answering.js
 function serve(asks2) {
  let before = Promise.resolve();
  let waiting = 0;
  globalThis.onmessage = ({ data }) => {
   waiting += 1;
   before = before.then(async () => {
    waiting -= 1;
    globalThis.postMessage(await answer(asks2, data));
   });
  };
  return () => waiting;
 }
 async function answer(asks2, { id, ask: ask2, ...fields }) {
  try {
   if (!Object.hasOwn(asks2, ask2)) throw new Malformed("This cannot be asked.");
   return { id, ok: await asks2[ask2](fields) };
  } catch (error) {
   if (error instanceof SaysoError) return { id, error: { code: error.code, why: error.why, digits: error.digits } };
   return { id, error: { code: "unexpected" } };
  }
 }

 // src/sayso/client/worker/ledger/days.js
 var refuse = (say = "A day is written like 2026-11-22.") => {
  throw new Malformed(say);
 };
 var day_ms = 864e5;
 var first = -719162;
 var last = 2932896;
 function readDay(text2) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text2) ? Date.parse(`${text2}T00:00:00Z`) / day_ms : NaN;
  return day >= first && writeDay(day) === text2 ? day : refuse();
 }
 function daysAfter(text2, days) {
  const day = readDay(text2) + days;
  return day >= first && day <= last ? writeDay(day) : refuse();
 }
 function dayOf(hour) {
  const day = Math.floor(hour / 24);
  return Number.isSafeInteger(hour) && hour >= 0 && day <= last ? writeDay(day) : refuse("An hour is counted from 1970, up to the year 9999.");
 }
 var writeDay = (day) => new Date(day * day_ms).toISOString().slice(0, 10);

 // node_modules/@noble/hashes/_u64.js
 var U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
 var _32n = /* @__PURE__ */ BigInt(32);
 function fromBig(n, le = false) {
  if (le)
   return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
  return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
 }
 function split(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len);
  let Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
   const { h, l } = fromBig(lst[i], le);
   [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
 }
 var fromNumH = (n) => n / 2 ** 32 | 0;
 var fromNumL = (n) => n >>> 0;
 function setU64FromNum(view, byteOffset, n, isLE3) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE3 ? l : h, isLE3);
  view.setUint32(byteOffset + 4, isLE3 ? h : l, isLE3);
 }
 var shrSH = (h, _l, s) => h >>> s;
 var shrSL = (h, l, s) => h << 32 - s | l >>> s;
 var rotrSH = (h, l, s) => h >>> s | l << 32 - s;
 var rotrSL = (h, l, s) => h << 32 - s | l >>> s;
 var rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
 var rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
 var rotr32H = (_h, l) => l;
 var rotr32L = (h, _l) => h;
 function add(Ah, Al, Bh, Bl) {
  const l = (Al >>> 0) + (Bl >>> 0);
  return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
 }
 var add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
 var add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
 var add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
 var add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
 var add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
 var add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;

 // node_modules/@noble/hashes/_md.js
 function Chi(a, b, c) {
  return a & b ^ ~a & c;
 }
 function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
 }
 var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE3) {
   this.blockLen = blockLen;
   this.outputLen = outputLen;
   this.padOffset = padOffset;
   this.isLE = isLE3;
   this.buffer = new Uint8Array(blockLen);
   this.view = createView(this.buffer);
  }
  update(data) {
   aexists(this);
   abytes(data);
   const { view, buffer, blockLen } = this;
   const len = data.length;
   let processed = false;
   for (let pos = 0; pos < len; ) {
    const take = Math.min(blockLen - this.pos, len - pos);
    if (take === blockLen) {
     const dataView = createView(data);
     for (; blockLen <= len - pos; pos += blockLen)
      this.process(dataView, pos);
     processed = true;
     continue;
    }
    buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
    this.pos += take;
    pos += take;
    if (this.pos === blockLen) {
     this.process(view, 0);
     this.pos = 0;
     processed = true;
    }
   }
   this.length += data.length;
   if (processed)
    this.roundClean();
   return this;
  }
  digestInto(out) {
   aexists(this);
   aoutput(out, this);
   this.finished = true;
   const { buffer, view, blockLen, isLE: isLE3 } = this;
   let { pos } = this;
   buffer[pos++] = 128;
   buffer.fill(0, pos);
   if (this.padOffset > blockLen - pos) {
    this.process(view, 0);
    buffer.fill(0);
   }
   setU64FromNum(view, blockLen - 8, this.length * 8, isLE3);
   this.process(view, 0);
   this.roundClean();
   const oview = out === buffer ? view : createView(out);
   const len = this.outputLen;
   const outLen = len / 4;
   const state = this.get();
   if (len % 4 || outLen > state.length)
    throw new Error("invalid outputLen");
   for (let i = 0; i < outLen; i++)
    oview.setUint32(4 * i, state[i], isLE3);
  }
  digest() {
   const { buffer, outputLen } = this;
   this.digestInto(buffer);
   const res = buffer.slice(0, outputLen);
   this.destroy();
   return res;
  }
  _cloneIntoMeta(to) {
   const { buffer, length, finished, destroyed, pos } = this;
   to.destroyed = destroyed;
   to.finished = finished;
   to.length = length;
   to.pos = pos;
   if (pos)
    to.buffer.set(buffer);
   return to;
  }
  clone() {
   return this._cloneInto();
  }
 };
 var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
 ]);
 var SHA512_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  4089235720,
  3144134277,
  2227873595,
  1013904242,
  4271175723,
  2773480762,
  1595750129,
  1359893119,
  2917565137,
  2600822924,
  725511199,
  528734635,
  4215389547,
  1541459225,
  327033209
 ]);

 // node_modules/@noble/hashes/sha2.js
 var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
 ]);
 var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
 var SHA2_32B = class extends HashMD {
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
   super(64, outputLen, 8, false);
   this.A = IV[0] | 0;
   this.B = IV[1] | 0;
   this.C = IV[2] | 0;
   this.D = IV[3] | 0;
   this.E = IV[4] | 0;
   this.F = IV[5] | 0;
   this.G = IV[6] | 0;
   this.H = IV[7] | 0;
  }
  get() {
   const { A, B, C, D, E, F, G: G2, H } = this;
   return [A, B, C, D, E, F, G2, H];
  }
  set(A, B, C, D, E, F, G2, H) {
   this.A = A | 0;
   this.B = B | 0;
   this.C = C | 0;
   this.D = D | 0;
   this.E = E | 0;
   this.F = F | 0;
   this.G = G2 | 0;
   this.H = H | 0;
  }
  _cloneInto(to) {
   (to ||= new this.constructor()).set(...this.get());
   return this._cloneIntoMeta(to);
  }
  process(view, offset) {
   for (let i = 0; i < 16; i++, offset += 4)
    SHA256_W[i] = view.getUint32(offset, false);
   for (let i = 16; i < 64; i++) {
    const W15 = SHA256_W[i - 15];
    const W2 = SHA256_W[i - 2];
    const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
    const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
    SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
   }
   let { A, B, C, D, E, F, G: G2, H } = this;
   for (let i = 0; i < 64; i++) {
    const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
    const T1 = H + sigma1 + Chi(E, F, G2) + SHA256_K[i] + SHA256_W[i] | 0;
    const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
    const T2 = sigma0 + Maj(A, B, C) | 0;
    H = G2;
    G2 = F;
    F = E;
    E = D + T1 | 0;
    D = C;
    C = B;
    B = A;
    A = T1 + T2 | 0;
   }
   A = A + this.A | 0;
   B = B + this.B | 0;
   C = C + this.C | 0;
   D = D + this.D | 0;
   E = E + this.E | 0;
   F = F + this.F | 0;
   G2 = G2 + this.G | 0;
   H = H + this.H | 0;
   this.set(A, B, C, D, E, F, G2, H);
  }
  roundClean() {
   clean(SHA256_W);
  }
  destroy() {
   this.destroyed = true;
   this.set(0, 0, 0, 0, 0, 0, 0, 0);
   clean(this.buffer);
  }
 };
 var _SHA256 = class extends SHA2_32B {
  constructor() {
   super(32, SHA256_IV);
  }
 };
 var K512 = /* @__PURE__ */ (() => split([
  "0x428a2f98d728ae22",
  "0x7137449123ef65cd",
  "0xb5c0fbcfec4d3b2f",
  "0xe9b5dba58189dbbc",
  "0x3956c25bf348b538",
  "0x59f111f1b605d019",
  "0x923f82a4af194f9b",
  "0xab1c5ed5da6d8118",
  "0xd807aa98a3030242",
  "0x12835b0145706fbe",
  "0x243185be4ee4b28c",
  "0x550c7dc3d5ffb4e2",
  "0x72be5d74f27b896f",
  "0x80deb1fe3b1696b1",
  "0x9bdc06a725c71235",
  "0xc19bf174cf692694",
  "0xe49b69c19ef14ad2",
  "0xefbe4786384f25e3",
  "0x0fc19dc68b8cd5b5",
  "0x240ca1cc77ac9c65",
  "0x2de92c6f592b0275",
  "0x4a7484aa6ea6e483",
  "0x5cb0a9dcbd41fbd4",
  "0x76f988da831153b5",
  "0x983e5152ee66dfab",
  "0xa831c66d2db43210",
  "0xb00327c898fb213f",
  "0xbf597fc7beef0ee4",
  "0xc6e00bf33da88fc2",
  "0xd5a79147930aa725",
  "0x06ca6351e003826f",
  "0x142929670a0e6e70",
  "0x27b70a8546d22ffc",
  "0x2e1b21385c26c926",
  "0x4d2c6dfc5ac42aed",
  "0x53380d139d95b3df",
  "0x650a73548baf63de",
  "0x766a0abb3c77b2a8",
  "0x81c2c92e47edaee6",
  "0x92722c851482353b",
  "0xa2bfe8a14cf10364",
  "0xa81a664bbc423001",
  "0xc24b8b70d0f89791",
  "0xc76c51a30654be30",
  "0xd192e819d6ef5218",
  "0xd69906245565a910",
  "0xf40e35855771202a",
  "0x106aa07032bbd1b8",
  "0x19a4c116b8d2d0c8",
  "0x1e376c085141ab53",
  "0x2748774cdf8eeb99",
  "0x34b0bcb5e19b48a8",
  "0x391c0cb3c5c95a63",
  "0x4ed8aa4ae3418acb",
  "0x5b9cca4f7763e373",
  "0x682e6ff3d6b2b8a3",
  "0x748f82ee5defb2fc",
  "0x78a5636f43172f60",
  "0x84c87814a1f0ab72",
  "0x8cc702081a6439ec",
  "0x90befffa23631e28",
  "0xa4506cebde82bde9",
  "0xbef9a3f7b2c67915",
  "0xc67178f2e372532b",
  "0xca273eceea26619c",
  "0xd186b8c721c0c207",
  "0xeada7dd6cde0eb1e",
  "0xf57d4f7fee6ed178",
  "0x06f067aa72176fba",
  "0x0a637dc5a2c898a6",
  "0x113f9804bef90dae",
  "0x1b710b35131c471b",
  "0x28db77f523047d84",
  "0x32caab7b40c72493",
  "0x3c9ebe0a15c9bebc",
  "0x431d67c49c100d4c",
  "0x4cc5d4becb3e42b6",
  "0x597f299cfc657e2a",
  "0x5fcb6fab3ad6faec",
  "0x6c44198c4a475817"
 ].map((n) => BigInt(n))))();
 var SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
 var SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
 var SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
 var SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
 var SHA2_64B = class extends HashMD {
  Ah = 0;
  Al = 0;
  Bh = 0;
  Bl = 0;
  Ch = 0;
  Cl = 0;
  Dh = 0;
  Dl = 0;
  Eh = 0;
  El = 0;
  Fh = 0;
  Fl = 0;
  Gh = 0;
  Gl = 0;
  Hh = 0;
  Hl = 0;
  constructor(outputLen, IV) {
   super(128, outputLen, 16, false);
   this.Ah = IV[0] | 0;
   this.Al = IV[1] | 0;
   this.Bh = IV[2] | 0;
   this.Bl = IV[3] | 0;
   this.Ch = IV[4] | 0;
   this.Cl = IV[5] | 0;
   this.Dh = IV[6] | 0;
   this.Dl = IV[7] | 0;
   this.Eh = IV[8] | 0;
   this.El = IV[9] | 0;
   this.Fh = IV[10] | 0;
   this.Fl = IV[11] | 0;
   this.Gh = IV[12] | 0;
   this.Gl = IV[13] | 0;
   this.Hh = IV[14] | 0;
   this.Hl = IV[15] | 0;
  }
  get() {
   const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
   return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
  }
  set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
   this.Ah = Ah | 0;
   this.Al = Al | 0;
   this.Bh = Bh | 0;
   this.Bl = Bl | 0;
   this.Ch = Ch | 0;
   this.Cl = Cl | 0;
   this.Dh = Dh | 0;
   this.Dl = Dl | 0;
   this.Eh = Eh | 0;
   this.El = El | 0;
   this.Fh = Fh | 0;
   this.Fl = Fl | 0;
   this.Gh = Gh | 0;
   this.Gl = Gl | 0;
   this.Hh = Hh | 0;
   this.Hl = Hl | 0;
  }
  _cloneInto(to) {
   (to ||= new this.constructor()).set(...this.get());
   return this._cloneIntoMeta(to);
  }
  process(view, offset) {
   for (let i = 0; i < 16; i++, offset += 4) {
    SHA512_W_H[i] = view.getUint32(offset);
    SHA512_W_L[i] = view.getUint32(offset += 4);
   }
   for (let i = 16; i < 80; i++) {
    const W15h = SHA512_W_H[i - 15] | 0;
    const W15l = SHA512_W_L[i - 15] | 0;
    const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
    const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
    const W2h = SHA512_W_H[i - 2] | 0;
    const W2l = SHA512_W_L[i - 2] | 0;
    const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
    const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
    const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
    const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
    SHA512_W_H[i] = SUMh | 0;
    SHA512_W_L[i] = SUMl | 0;
   }
   let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
   for (let i = 0; i < 80; i++) {
    const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
    const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
    const CHIh = Eh & Fh ^ ~Eh & Gh;
    const CHIl = El & Fl ^ ~El & Gl;
    const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
    const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
    const T1l = T1ll | 0;
    const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
    const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
    const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
    const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
    Hh = Gh | 0;
    Hl = Gl | 0;
    Gh = Fh | 0;
    Gl = Fl | 0;
    Fh = Eh | 0;
    Fl = El | 0;
    ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
    Dh = Ch | 0;
    Dl = Cl | 0;
    Ch = Bh | 0;
    Cl = Bl | 0;
    Bh = Ah | 0;
    Bl = Al | 0;
    const All = add3L(T1l, sigma0l, MAJl);
    Ah = add3H(All, T1h, sigma0h, MAJh);
    Al = All | 0;
   }
   ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
   ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
   ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
   ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
   ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
   ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
   ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
   ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
   this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
  }
  roundClean() {
   clean(SHA512_W_H, SHA512_W_L);
  }
  destroy() {
   this.destroyed = true;
   clean(this.buffer);
   this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
 };
 var _SHA512 = class extends SHA2_64B {
  constructor() {
   super(64, SHA512_IV);
  }
 };
 var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
 );
 var sha512 = /* @__PURE__ */ createHasher(
  () => new _SHA512(),
  /* @__PURE__ */ oidNist(3)
 );

 // node_modules/@scure/base/index.js
 var freeze = (fn) => Object.freeze(fn());
 function isBytes2(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
 }
 function abytes2(b) {
  if (!isBytes2(b))
   throw new TypeError("Uint8Array expected");
 }
 function isArrayOf(isString, arr) {
  if (!Array.isArray(arr))
   return false;
  if (arr.length === 0)
   return true;
  if (isString) {
   return arr.every((item) => typeof item === "string");
  } else {
   return arr.every((item) => Number.isSafeInteger(item));
  }
 }
 function afn(input) {
  if (typeof input !== "function")
   throw new TypeError("function expected");
  return true;
 }
 function astr(label2, input) {
  if (typeof input !== "string")
   throw new TypeError(`${label2}: string expected`);
  return true;
 }
 function anumber2(n, title = "number") {
  if (typeof n !== "number")
   throw new TypeError(`${title}: expected number, got ${typeof n}`);
  if (!Number.isSafeInteger(n))
   throw new RangeError(`${title}: expected safe integer, got ${n}`);
 }
 function anumArr(label2, input) {
  if (!isArrayOf(false, input))
   throw new TypeError(`${label2}: array of numbers expected`);
 }
 function chain(...args) {
  const id = (a) => a;
  const wrap = (a, b) => (c) => a(b(c));
  const encode2 = args.map((x) => x.encode).reduceRight(wrap, id);
  const decode2 = args.map((x) => x.decode).reduce(wrap, id);
  return { encode: encode2, decode: decode2 };
 }
 var powers = /* @__PURE__ */ (() => {
  let res = [];
  for (let i = 0; i < 40; i++)
   res.push(2 ** i);
  return res;
 })();
 function u8ToNumArr(u82, len = u82.length) {
  const res = new Array(len);
  for (let i = 0; i < len; i++)
   res[i] = u82[i];
  return res;
 }
 var asciiDecoder = /* @__PURE__ */ (() => {
  try {
   const decoder = new TextDecoder();
   return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
  } catch (e) {
   return void 0;
  }
 })();
 var B2S_CHUNK = 8192;
 function charcodesToString(codes) {
  const len = codes.length;
  if (asciiDecoder !== void 0 && len >= 12)
   return asciiDecoder.decode(codes);
  if (len <= B2S_CHUNK)
   return String.fromCharCode.apply(null, codes);
  let res = "";
  for (let i = 0; i < len; i += B2S_CHUNK)
   res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
  return res;
 }
 function radix2(bits) {
  anumber2(bits);
  if (bits <= 0 || bits > 8)
   throw new RangeError("radix2: bits should be in (0..8]");
  const mask = powers[bits] - 1;
  return {
   encode: (bytes2) => {
    abytes2(bytes2);
    const len = bytes2.length;
    const res = new Uint8Array(Math.ceil(len * 8 / bits));
    let carry = 0;
    let pos = 0;
    let j = 0;
    for (let i = 0; i < len; ) {
     if (i + 2 < len) {
      carry = carry << 24 | bytes2[i] << 16 | bytes2[i + 1] << 8 | bytes2[i + 2];
      pos += 24;
      i += 3;
     } else {
      carry = (carry << 8 | bytes2[i]) & 65535;
      pos += 8;
      i++;
     }
     for (; ; ) {
      pos -= bits;
      res[j++] = carry >> pos & mask;
      if (pos < bits)
       break;
     }
    }
    if (pos > 0)
     res[j] = carry << bits - pos & mask;
    return res;
   },
   decode: (digits) => {
    const len = digits.length;
    const res = new Uint8Array(Math.floor(len * bits / 8));
    let carry = 0;
    let pos = 0;
    let j = 0;
    for (let i = 0; i < len; i++) {
     carry = (carry << bits | digits[i]) & 65535;
     pos += bits;
     for (; pos >= 8; pos -= 8)
      res[j++] = carry >> pos - 8 & 255;
    }
    carry = carry << 8 - pos & 255;
    if (pos >= bits)
     throw new Error("Excess padding");
    if (carry > 0)
     throw new Error(`Non-zero padding: ${carry}`);
    return res;
   }
  };
 }
 function alphabet(letters, aliases) {
  const len = letters.length;
  if (len > 128)
   throw new Error("alphabet: max 128 letters");
  const encTable = new Uint8Array(len);
  const decTable = new Int8Array(128).fill(-1);
  for (let i = 0; i < len; i++) {
   const code = letters.charCodeAt(i);
   if (letters.codePointAt(i) !== code || code > 127)
    throw new Error("alphabet: single-char ASCII letters only");
   encTable[i] = code;
   decTable[code] = i;
  }
  if (aliases !== void 0) {
   for (const alias of Object.keys(aliases)) {
    const code = alias.charCodeAt(0);
    const target = decTable[aliases[alias].charCodeAt(0)];
    if (alias.length !== 1 || code > 127 || target === void 0 || target === -1)
     throw new Error(`alphabet: invalid alias ${alias}`);
    decTable[code] = target;
   }
  }
  return {
   encode: (digits) => {
    const codes = new Uint8Array(digits.length);
    for (let i = 0; i < digits.length; i++) {
     const d = digits[i];
     const code = encTable[d];
     if (code === void 0)
      throw new Error(`alphabet.encode: invalid digit ${d}`);
     codes[i] = code;
    }
    return charcodesToString(codes);
   },
   decode: (input) => {
    astr("decode", input);
    const slen = input.length;
    const digits = new Uint8Array(slen);
    for (let i = 0; i < slen; i++) {
     const code = input.charCodeAt(i);
     const digit = code < 128 ? decTable[code] : -1;
     if (digit === -1)
      throw new Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
     digits[i] = digit;
    }
    return digits;
   }
  };
 }
 function padding(bits, chr = "=") {
  anumber2(bits);
  astr("padding", chr);
  return {
   encode(data) {
    while (data.length * bits % 8)
     data += chr;
    return data;
   },
   decode(input) {
    astr("decode", input);
    let end = input.length;
    if (end * bits % 8)
     throw new Error("padding: invalid length");
    for (; end > 0 && input[end - 1] === chr; end--) {
     const byte = (end - 1) * bits;
     if (byte % 8 === 0)
      throw new Error("padding: excess padding");
    }
    return input.slice(0, end);
   }
  };
 }
 function unsafeWrapper(fn) {
  afn(fn);
  return function(...args) {
   try {
    return fn.apply(null, args);
   } catch (e) {
   }
  };
 }
 var hasBase64Builtin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toBase64 === "function" && typeof Uint8Array.fromBase64 === "function")();
 var ASCII_WHITESPACE = /[\t\n\f\r ]/;
 var decodeBase64Builtin = (s, isUrl) => {
  astr("base64", s);
  const alphabet2 = isUrl ? "base64url" : "base64";
  if (s.length > 0 && ASCII_WHITESPACE.test(s))
   throw new Error("invalid base64");
  return Uint8Array.fromBase64(s, { alphabet: alphabet2, lastChunkHandling: "strict" });
 };
 var base64Fallback = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6)));
 var base64 = /* @__PURE__ */ freeze(() => hasBase64Builtin ? {
  encode(b) {
   abytes2(b);
   return b.toBase64();
  },
  decode(s) {
   return decodeBase64Builtin(s, false);
  }
 } : base64Fallback);
 var base64nopad = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
 var base64urlnopad = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")));
 var BECH_ALPHABET = /* @__PURE__ */ alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
 var BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
 function assertBech32Printable(label2, value) {
  for (let i = 0; i < value.length; i++) {
   const c = value.charCodeAt(i);
   if (c < 33 || c > 126)
    throw new Error(`${label2}: printable ASCII expected`);
  }
 }
 function wordsToU8(words) {
  const len = words.length;
  const res = new Uint8Array(len);
  for (let i = 0; i < len; i++) {
   const w = words[i];
   if (w < 0 || w >= 32)
    throw new Error(`alphabet.encode: invalid digit ${w}`);
   res[i] = w;
  }
  return res;
 }
 var POLYMOD_GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
 function bech32Polymod(pre) {
  const b = pre >> 25;
  let chk = (pre & 33554431) << 5;
  for (let i = 0; i < POLYMOD_GENERATORS.length; i++) {
   if ((b >> i & 1) === 1)
    chk ^= POLYMOD_GENERATORS[i];
  }
  return chk;
 }
 function bechChecksum(prefix, words, encodingConst = 1) {
  const len = prefix.length;
  let chk = 1;
  for (let i = 0; i < len; i++) {
   const c = prefix.charCodeAt(i);
   if (c < 33 || c > 126)
    throw new Error(`Invalid prefix (${prefix})`);
   chk = bech32Polymod(chk) ^ c >> 5;
  }
  chk = bech32Polymod(chk);
  for (let i = 0; i < len; i++)
   chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
  for (let v of words)
   chk = bech32Polymod(chk) ^ v;
  for (let i = 0; i < 6; i++)
   chk = bech32Polymod(chk);
  chk ^= encodingConst;
  const sum = new Uint8Array(6);
  for (let i = 0; i < 6; i++)
   sum[i] = chk >>> 5 * (5 - i) & 31;
  return BECH_ALPHABET.encode(sum);
 }
 function genBech32(encoding) {
  const ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
  const _words = radix2(5);
  const toWords = (from) => {
   abytes2(from);
   const len = from.length;
   const res = new Array(Math.ceil(len * 8 / 5));
   let carry = 0;
   let pos = 0;
   let j = 0;
   for (let i = 0; i < len; i++) {
    carry = carry << 8 | from[i];
    pos += 8;
    for (; pos >= 5; pos -= 5)
     res[j++] = carry >> pos - 5 & 31;
   }
   if (pos > 0)
    res[j] = carry << 5 - pos & 31;
   return res;
  };
  const fromWords = (to) => {
   anumArr("radix2.decode", to);
   const len = to.length;
   const digits = new Uint8Array(len);
   for (let i = 0; i < len; i++) {
    const w = to[i];
    if (w < 0 || w >= 32)
     throw new Error(`convertRadix2: invalid word=${w}`);
    digits[i] = w;
   }
   return _words.decode(digits);
  };
  const fromWordsUnsafe = unsafeWrapper(fromWords);
  function encode2(prefix, words, limit = 90) {
   astr("bech32.encode prefix", prefix);
   if (limit !== false)
    anumber2(limit, "limit");
   if (isBytes2(words))
    words = u8ToNumArr(words);
   anumArr("bech32.encode", words);
   const plen = prefix.length;
   if (plen === 0)
    throw new TypeError(`Invalid prefix length ${plen}`);
   const actualLength = plen + 7 + words.length;
   if (limit !== false && actualLength > limit)
    throw new TypeError(`Length ${actualLength} exceeds limit ${limit}`);
   assertBech32Printable("bech32.encode prefix", prefix);
   const lowered = prefix.toLowerCase();
   const sum = bechChecksum(lowered, words, ENCODING_CONST);
   return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words))}${sum}`;
  }
  function decode2(str, limit = 90) {
   astr("bech32.decode input", str);
   if (limit !== false)
    anumber2(limit, "limit");
   const slen = str.length;
   if (slen < 8 || limit !== false && slen > limit)
    throw new TypeError(`invalid string length ${slen}, expected (8..${limit})`);
   const lowered = str.toLowerCase();
   if (str !== lowered) {
    if (!BECH_UPPERCASE_PRINTABLE.test(str)) {
     assertBech32Printable("bech32.decode input", str);
     throw new Error(`mixed-case string not allowed`);
    }
   }
   const sepIndex = lowered.lastIndexOf("1");
   if (sepIndex === 0 || sepIndex === -1)
    throw new Error(`invalid separator "1"`);
   const prefix = lowered.slice(0, sepIndex);
   const data = lowered.slice(sepIndex + 1);
   if (data.length < 6)
    throw new Error("invalid data length");
   const digits = BECH_ALPHABET.decode(data);
   const words = u8ToNumArr(digits, digits.length - 6);
   const sum = bechChecksum(prefix, words, ENCODING_CONST);
   if (!data.endsWith(sum))
    throw new Error(`Invalid checksum in ${str}`);
   return { prefix, words };
  }
  const decodeUnsafe = unsafeWrapper(decode2);
  function decodeToBytes(str, limit = 90) {
   const { prefix, words } = decode2(str, limit);
   return {
    prefix,
    words,
    bytes: fromWords(words)
   };
  }
  function encodeFromBytes(prefix, bytes2) {
   return encode2(prefix, toWords(bytes2));
  }
  return {
   encode: encode2,
   decode: decode2,
   encodeFromBytes,
   decodeToBytes,
   decodeUnsafe,
   fromWords,
   fromWordsUnsafe,
   toWords
  };
 }
 var bech32 = /* @__PURE__ */ freeze(() => genBech32("bech32"));

 // src/sayso/client/worker/wire/encoding.js
 var refuse2 = () => {
  throw new Malformed("This is not a value of this form.");
 };
 var plain = (fits) => ({
  read: (json) => fits(json) ? json : refuse2(),
  write: (value) => fits(value) ? value : refuse2()
 });
 var wellFormed = (words) => words.replace(/\p{Surrogate}/gu, "�");
 var text = plain((value) => typeof value === "string" && !/\p{Surrogate}/u.test(value));
 var whole = plain((value) => Number.isSafeInteger(value) && !Object.is(value, -0));
 var flag = plain((value) => typeof value === "boolean");
 var bytes = {
  read: (json) => {
   try {
    return base64.decode(json);
   } catch {
    return refuse2();
   }
  },
  write: (value) => value instanceof Uint8Array ? base64.encode(value) : refuse2()
 };
 var oneOf = (...values) => plain((value) => values.includes(value));
 var optional = (kind) => ({
  read: (json) => json === null ? null : kind.read(json),
  write: (value) => value === null ? null : kind.write(value)
 });
 var list = (kind) => ({
  read: (json) => Array.isArray(json) ? json.map((item) => kind.read(item)) : refuse2(),
  write: (value) => Array.isArray(value) ? value.map((item) => kind.write(item)) : refuse2()
 });
 function record(fields) {
  const kinds = Object.entries(fields).map(([name, kind]) => [name, typeof kind === "string" ? oneOf(kind) : kind]);
  const copy = (value, how) => {
   if (typeof value !== "object" || value === null || Object.keys(value).length !== kinds.length) refuse2();
   return Object.fromEntries(
    kinds.map(([name, kind]) => [name, Object.hasOwn(value, name) ? kind[how](value[name]) : refuse2()])
   );
  };
  return { fields, read: (json) => copy(json, "read"), write: (value) => copy(value, "write") };
 }
 function union(tag, ...records) {
  const kindOf = (value) => records.find(({ fields }) => fields[tag] === value?.[tag]) ?? refuse2();
  return { read: (json) => kindOf(json).read(json), write: (value) => kindOf(value).write(value) };
 }
 var encodeText = (kind, value) => JSON.stringify(kind.write(value));
 var encode = (kind, value) => new TextEncoder().encode(encodeText(kind, value));
 function decodeText(kind, encoded) {
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
 function decode(kind, data) {
  let encoded;
  try {
   encoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
   throw new Malformed("This is not UTF-8.");
  }
  return decodeText(kind, encoded);
 }

 // src/sayso/client/worker/wire/limits.js
 var part_bytes_max = 1024 * 1024;
 var entry_bytes_max = 64 * 1024;
 var hers_bytes_max = 2048 * 1024;
 var list_entries_max = 131072;
 var pauses_max = 64;

 // src/sayso/client/worker/wire/envelope.js
 var KEY_LIST_TYPE = "application/vnd.sayso.key-list.v1+json";
 var DEED_TYPE = "application/vnd.sayso.deed.v1+json";
 var Signature = record({ keyid: text, sig: bytes });
 var Envelope = record({ payload: bytes, payloadType: text, signatures: list(Signature) });
 function preAuthenticationEncoding(payloadType, payload) {
  const kind = utf8ToBytes(payloadType);
  return concatBytes(utf8ToBytes(`DSSEv1 ${kind.length} ${payloadType} ${payload.length} `), payload);
 }

 // src/sayso/client/worker/wire/listing.js
 var LIST_TYPE = "application/vnd.sayso.list.v1+json";
 var PAUSE_TYPE = "application/vnd.sayso.pause.v1+json";
 var elements_max = 8;
 var AlertText = record({ language: text, words: text });
 var Alert = record({
  texts: list(AlertText),
  kind: oneOf("", "client", "employer", "agency", "landlord", "official", "other"),
  evidence: oneOf("one", "more", "confirmed"),
  day: text,
  until: text
 });
 var Stretch = record({ memory_kib: whole, passes: whole, lanes: whole });
 var ListFile = record({ count: whole, sha256: text });
 var Manifest = record({
  network: text,
  list: text,
  number: whole,
  previous: text,
  day: text,
  until: text,
  canonical: whole,
  suite: text,
  holder: bytes,
  stretch: Stretch,
  rows: ListFile,
  cells: ListFile,
  bulletin: ListFile
 });
 var Pause = record({
  network: text,
  list: text,
  number: whole,
  manifest: text,
  order: whole,
  previous: text,
  day: text,
  sealed: bytes
 });
 var Head = record({ manifest: Envelope, pauses: list(Envelope) });
 var KnownHead = record({ number: whole, manifest: text, pauses: whole, pause: text });
 var Evaluation = record({ elements: list(bytes), proof: bytes });

 // node_modules/@noble/curves/utils.js
 function aarray(item, title, inner = () => {
 }) {
  if (!Array.isArray(item))
   throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
  for (let i = 0; i < item.length; i++)
   inner(item[i], `${title}[${i}]`);
  return item;
 }
 var abytes3 = (value, length, title) => abytes(value, length, title);
 var anumber3 = anumber;
 function aobject2(value, title = "object") {
  if (value === null || typeof value !== "object" || Array.isArray(value))
   throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
  return value;
 }
 function afunction(value, title) {
  if (typeof value !== "function")
   throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
  return value;
 }
 var bytesToHex2 = bytesToHex;
 var concatBytes2 = (...arrays) => concatBytes(...arrays);
 var hexToBytes2 = (hex) => hexToBytes(hex);
 var isBytes3 = isBytes;
 var randomBytes2 = (bytesLength) => randomBytes(bytesLength);
 var _0n = /* @__PURE__ */ BigInt(0);
 var _1n = /* @__PURE__ */ BigInt(1);
 var atitle2 = (title) => title ? `"${title}" ` : "";
 function abool(value, title = "") {
  if (typeof value !== "boolean")
   throw new TypeError(atitle2(title) + "expected boolean, got type=" + typeof value);
  return value;
 }
 function abignumber(n) {
  if (typeof n === "bigint") {
   if (!isPosBig(n))
    throw new RangeError("positive bigint expected, got " + n);
  } else
   anumber3(n);
  return n;
 }
 function asafenumber(value, title = "") {
  if (typeof value !== "number") {
   const prefix = title && `"${title}" `;
   throw new TypeError(prefix + "expected number, got type=" + typeof value);
  }
  if (!Number.isSafeInteger(value)) {
   const prefix = title && `"${title}" `;
   throw new RangeError(prefix + "expected safe integer, got " + value);
  }
 }
 function hexToNumber(hex) {
  if (typeof hex !== "string")
   throw new TypeError("hex string expected, got " + typeof hex);
  return hex === "" ? _0n : BigInt("0x" + hex);
 }
 function bytesToNumberBE(bytes2) {
  return hexToNumber(bytesToHex(bytes2));
 }
 function bytesToNumberLE(bytes2) {
  return hexToNumber(bytesToHex(copyBytes2(abytes(bytes2)).reverse()));
 }
 function numberToBytesBE(n, len) {
  anumber(len);
  if (len === 0)
   throw new Error("zero output length is invalid");
  n = abignumber(n);
  const expectedLen = len * 2;
  const hex = n.toString(16);
  if (hex.length > expectedLen)
   throw new RangeError("number is too large");
  return hexToBytes(hex.padStart(expectedLen, "0"));
 }
 function numberToBytesLE(n, len) {
  return numberToBytesBE(n, len).reverse();
 }
 function equalBytes(a, b) {
  a = abytes3(a);
  b = abytes3(b);
  if (a.length !== b.length)
   return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++)
   diff |= a[i] ^ b[i];
  return diff === 0;
 }
 function copyBytes2(bytes2) {
  return Uint8Array.from(abytes3(bytes2));
 }
 function asciiToBytes(ascii) {
  if (typeof ascii !== "string")
   throw new TypeError("ascii string expected, got " + typeof ascii);
  return Uint8Array.from(ascii, (c, i) => {
   const charCode = c.charCodeAt(0);
   if (c.length !== 1 || charCode > 127) {
    throw new RangeError(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
   }
   return charCode;
  });
 }
 function isPosBig(n) {
  return typeof n === "bigint" && _0n <= n;
 }
 function inRange(n, min, max) {
  return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
 }
 function aInRange(title, n, min, max) {
  if (!inRange(n, min, max))
   throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
 }
 function bitLen(n) {
  if (n < _0n)
   throw new Error("expected non-negative bigint, got " + n);
  return n === _0n ? 0 : n.toString(2).length;
 }
 var bitMask = (n) => {
  asafenumber(n, "n");
  return (_1n << BigInt(n)) - _1n;
 };
 function validateObject(object, fields = {}, optFields = {}, title = "object") {
  aobject2(object, title);
  aobject2(fields, "fields");
  aobject2(optFields, "optFields");
  function checkField(fieldName, expectedType, isOpt) {
   const label2 = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
   const val = object[fieldName];
   if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
    throw new TypeError(`${label2} is invalid: expected own property`);
   }
   if (isOpt && val === void 0)
    return;
   const current = typeof val;
   if (current !== expectedType || val === null)
    throw new TypeError(`${label2} is invalid: expected ${expectedType}, got ${current}`);
  }
  const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
  iter(fields, false);
  iter(optFields, true);
 }
 var notImplemented = () => {
  throw new Error("not implemented");
 };

 // node_modules/@noble/curves/abstract/modular.js
 var _0n2 = /* @__PURE__ */ BigInt(0);
 var _1n2 = /* @__PURE__ */ BigInt(1);
 var _2n = /* @__PURE__ */ BigInt(2);
 var _3n = /* @__PURE__ */ BigInt(3);
 var _4n = /* @__PURE__ */ BigInt(4);
 var _5n = /* @__PURE__ */ BigInt(5);
 var _7n = /* @__PURE__ */ BigInt(7);
 var _8n = /* @__PURE__ */ BigInt(8);
 var _9n = /* @__PURE__ */ BigInt(9);
 var _15n = /* @__PURE__ */ BigInt(15);
 var _16n = /* @__PURE__ */ BigInt(16);
 var POW_WINDOWED_MIN = /* @__PURE__ */ BigInt("0x10000000000000000");
 function mod(a, b) {
  if (b <= _0n2)
   throw new Error("mod: expected positive modulus, got " + b);
  const result2 = a % b;
  return result2 >= _0n2 ? result2 : b + result2;
 }
 function pow(num, power, modulo) {
  if (modulo <= _1n2)
   throw new Error("pow: expected modulus > 1, got " + modulo);
  if (typeof power !== "bigint")
   throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
  if (power < _0n2)
   throw new Error("invalid exponent, negatives unsupported");
  if (power === _0n2)
   return _1n2;
  if (power === _1n2)
   return num;
  let d = num % modulo;
  if (d < _0n2)
   d += modulo;
  if (power < POW_WINDOWED_MIN) {
   let p2 = _1n2;
   while (power > _0n2) {
    if (power & _1n2)
     p2 = p2 * d % modulo;
    d = d * d % modulo;
    power >>= _1n2;
   }
   return p2;
  }
  const digits = [];
  while (power > _0n2) {
   digits.push(Number(power & _15n));
   power >>= _4n;
  }
  const table = new Array(16);
  table[0] = _1n2;
  table[1] = d;
  for (let i = 2; i < 16; i++)
   table[i] = table[i - 1] * d % modulo;
  let p = table[digits[digits.length - 1]];
  for (let w = digits.length - 2; w >= 0; w--) {
   p = p * p % modulo;
   p = p * p % modulo;
   p = p * p % modulo;
   p = p * p % modulo;
   const digit = digits[w];
   if (digit !== 0)
    p = p * table[digit] % modulo;
  }
  return p;
 }
 function pow2(x, power, modulo) {
  if (modulo <= _1n2)
   throw new Error("pow2: expected modulus > 1, got " + modulo);
  if (power < _0n2)
   throw new Error("pow2: expected non-negative exponent, got " + power);
  let res = x;
  while (power-- > _0n2) {
   res *= res;
   res %= modulo;
  }
  return res;
 }
 function invert(number2, modulo) {
  if (number2 === _0n2)
   throw new Error("invert: expected non-zero number");
  if (modulo <= _1n2)
   throw new Error("invert: expected modulus > 1, got " + modulo);
  let a = mod(number2, modulo);
  let b = modulo;
  let x = _0n2, u = _1n2;
  while (a !== _0n2) {
   const q = b / a;
   const r = b - a * q;
   const m = x - u * q;
   b = a, a = r, x = u, u = m;
  }
  const gcd = b;
  if (gcd !== _1n2)
   throw new Error("invert: does not exist");
  return mod(x, modulo);
 }
 function invertCt(a, prime) {
  if (prime <= _1n2)
   throw new Error("invertCt: expected prime modulus > 1, got " + prime);
  const an = mod(a, prime);
  if (an === _0n2)
   throw new Error("invertCt: expected non-zero number");
  const inverse = pow(an, prime - _2n, prime);
  if (mod(an * inverse, prime) !== _1n2)
   throw new Error("invertCt: does not exist");
  return inverse;
 }
 function assertIsSquare(Fp2, root, n) {
  const F = Fp2;
  if (!F.eql(F.sqr(root), n))
   throw new Error("Cannot find square root");
 }
 function aoddModulus(order, fnName) {
  if ((order & _1n2) === _0n2)
   throw new Error(fnName + ": expected odd modulus, got " + order);
 }
 function sqrt3mod4(Fp2, n) {
  const F = Fp2;
  const p1div4 = (F.ORDER + _1n2) / _4n;
  const root = F.pow(n, p1div4);
  assertIsSquare(F, root, n);
  return root;
 }
 function sqrt5mod8(Fp2, n) {
  const F = Fp2;
  const p5div8 = (F.ORDER - _5n) / _8n;
  const n2 = F.mul(n, _2n);
  const v = F.pow(n2, p5div8);
  const nv = F.mul(n, v);
  const i = F.mul(F.mul(nv, _2n), v);
  const root = F.mul(nv, F.sub(i, F.ONE));
  assertIsSquare(F, root, n);
  return root;
 }
 function sqrt9mod16(P2) {
  const Fp_ = Field(P2);
  const tn = tonelliShanks(P2);
  const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
  const c2 = tn(Fp_, c1);
  const c3 = tn(Fp_, Fp_.neg(c1));
  const c4 = (P2 + _7n) / _16n;
  return ((Fp2, n) => {
   const F = Fp2;
   let tv1 = F.pow(n, c4);
   let tv2 = F.mul(tv1, c1);
   const tv3 = F.mul(tv1, c2);
   const tv4 = F.mul(tv1, c3);
   const e1 = F.eql(F.sqr(tv2), n);
   const e2 = F.eql(F.sqr(tv3), n);
   tv1 = F.cmov(tv1, tv2, e1);
   tv2 = F.cmov(tv4, tv3, e2);
   const e3 = F.eql(F.sqr(tv2), n);
   const root = F.cmov(tv1, tv2, e3);
   assertIsSquare(F, root, n);
   return root;
  });
 }
 function tonelliShanks(P2) {
  if (P2 < _3n)
   throw new Error("sqrt is not defined for small field");
  aoddModulus(P2, "tonelliShanks");
  let Q = P2 - _1n2;
  let S = 0;
  while (Q % _2n === _0n2) {
   Q /= _2n;
   S++;
  }
  let Z = _2n;
  const _Fp = Field(P2);
  while (FpLegendre(_Fp, Z) === 1) {
   if (Z++ > 1e3)
    throw new Error("Cannot find square root: probably non-prime P");
  }
  if (S === 1)
   return sqrt3mod4;
  let cc = _Fp.pow(Z, Q);
  const Q1div2 = (Q + _1n2) / _2n;
  return function tonelliSlow(Fp2, n) {
   const F = Fp2;
   if (F.is0(n))
    return n;
   if (FpLegendre(F, n) !== 1)
    throw new Error("Cannot find square root");
   let M = S;
   let c = F.mul(F.ONE, cc);
   let t = F.pow(n, Q);
   let R = F.pow(n, Q1div2);
   while (!F.eql(t, F.ONE)) {
    if (F.is0(t))
     throw new Error("Cannot find square root: probably non-prime P");
    let i = 1;
    let t_tmp = F.sqr(t);
    while (!F.eql(t_tmp, F.ONE)) {
     i++;
     t_tmp = F.sqr(t_tmp);
     if (i === M)
      throw new Error("Cannot find square root");
    }
    const exponent = _1n2 << BigInt(M - i - 1);
    const b = F.pow(c, exponent);
    M = i;
    c = F.sqr(b);
    t = F.mul(t, c);
    R = F.mul(R, b);
   }
   return R;
  };
 }
 function FpSqrt(P2) {
  aoddModulus(P2, "Fp.sqrt");
  if (P2 % _4n === _3n)
   return sqrt3mod4;
  if (P2 % _8n === _5n)
   return sqrt5mod8;
  if (P2 % _16n === _9n)
   return sqrt9mod16(P2);
  return tonelliShanks(P2);
 }
 var isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n2) === _1n2;
 var FIELD_FIELDS = [
  "create",
  "isValid",
  "is0",
  "neg",
  "inv",
  "sqrt",
  "sqr",
  "eql",
  "add",
  "sub",
  "mul",
  "pow",
  "div",
  "addN",
  "subN",
  "mulN",
  "sqrN"
 ];
 function validateField(field) {
  aobject2(field, "field");
  if (typeof field.ORDER !== "bigint")
   throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof field.ORDER);
  asafenumber(field.BYTES, "BYTES");
  asafenumber(field.BITS, "BITS");
  for (const name of FIELD_FIELDS)
   afunction(field[name], "field." + name);
  if (field.BYTES < 1 || field.BITS < 1)
   throw new Error("invalid field: expected BYTES/BITS > 0");
  if (field.ORDER <= _1n2)
   throw new Error("invalid field: expected ORDER > 1, got " + field.ORDER);
  return field;
 }
 function FpInvertBatch(Fp2, nums, passZero = false) {
  validateField(Fp2);
  aarray(nums, "nums");
  abool(passZero, "passZero");
  const F = Fp2;
  const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
  const multipliedAcc = nums.reduce((acc, num, i) => {
   if (F.is0(num))
    return acc;
   inverted[i] = acc;
   return F.mul(acc, num);
  }, F.ONE);
  const invertedAcc = F.inv(multipliedAcc);
  nums.reduceRight((acc, num, i) => {
   if (F.is0(num))
    return acc;
   inverted[i] = F.mul(acc, inverted[i]);
   return F.mul(acc, num);
  }, invertedAcc);
  return inverted;
 }
 function FpLegendre(Fp2, n) {
  validateField(Fp2);
  const F = Fp2;
  aoddModulus(F.ORDER, "FpLegendre");
  const p1mod2 = (F.ORDER - _1n2) / _2n;
  const powered = F.pow(n, p1mod2);
  const yes = F.eql(powered, F.ONE);
  const zero = F.eql(powered, F.ZERO);
  const no = F.eql(powered, F.neg(F.ONE));
  if (!yes && !zero && !no)
   throw new Error("invalid Legendre symbol result");
  return yes ? 1 : zero ? 0 : -1;
 }
 function nLength(n, nBitLength) {
  if (nBitLength !== void 0)
   anumber3(nBitLength);
  if (n <= _0n2)
   throw new Error("invalid n length: expected positive n, got " + n);
  if (nBitLength !== void 0 && nBitLength < 1)
   throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
  const bits = bitLen(n);
  if (nBitLength !== void 0 && nBitLength < bits)
   throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
  const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
  const nByteLength = Math.ceil(_nBitLength / 8);
  return { nBitLength: _nBitLength, nByteLength };
 }
 var FIELD_SQRT = /* @__PURE__ */ new WeakMap();
 var _Field = class {
  ORDER;
  BITS;
  BYTES;
  isLE;
  ZERO = _0n2;
  ONE = _1n2;
  _lengths;
  _mod;
  constructor(ORDER, opts = {}) {
   if (ORDER <= _1n2)
    throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
   let _nbitLength = void 0;
   this.isLE = false;
   if (opts != null && typeof opts === "object") {
    if (typeof opts.BITS === "number")
     _nbitLength = opts.BITS;
    if (typeof opts.sqrt === "function")
     Object.defineProperty(this, "sqrt", { value: opts.sqrt, enumerable: true });
    if (typeof opts.isLE === "boolean")
     this.isLE = opts.isLE;
    if (opts.allowedLengths)
     this._lengths = Object.freeze(opts.allowedLengths.slice());
    if (typeof opts.modFromBytes === "boolean")
     this._mod = opts.modFromBytes;
   }
   const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
   if (nByteLength > 2048)
    throw new Error("invalid field: expected ORDER of <= 2048 bytes");
   this.ORDER = ORDER;
   this.BITS = nBitLength;
   this.BYTES = nByteLength;
   Object.freeze(this);
  }
  create(num) {
   return mod(num, this.ORDER);
  }
  isValid(num) {
   if (typeof num !== "bigint")
    throw new TypeError("invalid field element: expected bigint, got " + typeof num);
   return _0n2 <= num && num < this.ORDER;
  }
  is0(num) {
   return num === _0n2;
  }
  isValidNot0(num) {
   return !this.is0(num) && this.isValid(num);
  }
  isOdd(num) {
   return (num & _1n2) === _1n2;
  }
  neg(num) {
   return mod(-num, this.ORDER);
  }
  eql(lhs, rhs) {
   return lhs === rhs;
  }
  sqr(num) {
   return mod(num * num, this.ORDER);
  }
  add(lhs, rhs) {
   return mod(lhs + rhs, this.ORDER);
  }
  sub(lhs, rhs) {
   return mod(lhs - rhs, this.ORDER);
  }
  mul(lhs, rhs) {
   return mod(lhs * rhs, this.ORDER);
  }
  pow(num, power) {
   return pow(num, power, this.ORDER);
  }
  div(lhs, rhs) {
   return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
  }
  sqrN(num) {
   return num * num;
  }
  addN(lhs, rhs) {
   return lhs + rhs;
  }
  subN(lhs, rhs) {
   return lhs - rhs;
  }
  mulN(lhs, rhs) {
   return lhs * rhs;
  }
  inv(num) {
   return invert(num, this.ORDER);
  }
  sqrt(num) {
   let sqrt = FIELD_SQRT.get(this);
   if (!sqrt)
    FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
   return sqrt(this, num);
  }
  toBytes(num) {
   return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
  }
  fromBytes(bytes2, skipValidation = false) {
   abytes3(bytes2);
   const { _lengths: allowedLengths, BYTES, isLE: isLE3, ORDER, _mod: modFromBytes } = this;
   if (allowedLengths) {
    if (bytes2.length < 1 || !allowedLengths.includes(bytes2.length) || bytes2.length > BYTES) {
     throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes2.length);
    }
    const padded = new Uint8Array(BYTES);
    padded.set(bytes2, isLE3 ? 0 : padded.length - bytes2.length);
    bytes2 = padded;
   }
   if (bytes2.length !== BYTES)
    throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes2.length);
   let scalar = isLE3 ? bytesToNumberLE(bytes2) : bytesToNumberBE(bytes2);
   if (modFromBytes)
    scalar = mod(scalar, ORDER);
   if (!skipValidation) {
    if (!this.isValid(scalar))
     throw new Error("invalid field element: outside of range 0..ORDER");
   }
   return scalar;
  }
  invertBatch(lst) {
   return FpInvertBatch(this, lst, true);
  }
  cmov(a, b, condition) {
   abool(condition, "condition");
   return condition ? b : a;
  }
 };
 function Field(ORDER, opts = {}) {
  Object.freeze(_Field.prototype);
  return new _Field(ORDER, opts);
 }
 function getFieldBytesLength(fieldOrder) {
  if (typeof fieldOrder !== "bigint")
   throw new Error("field order must be bigint");
  if (fieldOrder <= _1n2)
   throw new Error("field order must be greater than 1");
  const bitLength = bitLen(fieldOrder - _1n2);
  return Math.ceil(bitLength / 8);
 }
 function getMinHashLength(fieldOrder) {
  const length = getFieldBytesLength(fieldOrder);
  return length + Math.ceil(length / 2);
 }
 function mapHashToField(key, fieldOrder, isLE3 = false) {
  abytes3(key);
  const len = key.length;
  const fieldLen = getFieldBytesLength(fieldOrder);
  const minLen = Math.max(getMinHashLength(fieldOrder), 16);
  if (len < minLen || len > 1024)
   throw new Error("expected " + minLen + "-1024 bytes of input, got " + len);
  const num = isLE3 ? bytesToNumberLE(key) : bytesToNumberBE(key);
  const reduced = mod(num, fieldOrder - _1n2) + _1n2;
  return isLE3 ? numberToBytesLE(reduced, fieldLen) : numberToBytesBE(reduced, fieldLen);
 }

 // node_modules/@noble/curves/abstract/curve.js
 var _0n3 = /* @__PURE__ */ BigInt(0);
 var _1n3 = /* @__PURE__ */ BigInt(1);
 var _4n2 = /* @__PURE__ */ BigInt(4);
 var BLIND_BYTES = 16;
 var BLIND_BITS = 128;
 var FW_WINDOW = 5;
 var TABLE_BYTES_MAX = /* @__PURE__ */ (() => 2 ** 31)();
 function validatePointCons(Point) {
  const pc = Point;
  if (typeof pc !== "function")
   throw new TypeError('"Point" expected constructor, got type=' + typeof Point);
  afunction(pc.fromAffine, "Point.fromAffine");
  afunction(pc.fromBytes, "Point.fromBytes");
  afunction(pc.fromHex, "Point.fromHex");
  aobject2(pc.BASE, "Point.BASE");
  aobject2(pc.ZERO, "Point.ZERO");
  validateField(pc.Fp);
  validateField(pc.Fn);
 }
 function normalizeZ(c, points) {
  validatePointCons(c);
  validateMSMPoints(points, c);
  const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
  return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
 }
 function validateW(W, bits, min = 1) {
  if (!Number.isSafeInteger(W) || W < min || W > bits)
   throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
 }
 function validateTableBytes(numPoints, fpBytes) {
  const bytes2 = numPoints * (4 * fpBytes + 128);
  if (bytes2 > TABLE_BYTES_MAX)
   throw new Error("invalid window size: table would need ~" + Math.ceil(bytes2 / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
 }
 function probeRandomBytes(randomBytes4, length) {
  if (randomBytes4 === void 0)
   return void 0;
  afunction(randomBytes4, "randomBytes");
  try {
   const probe = randomBytes4(length);
   if (!isBytes3(probe) || probe.length !== length)
    return void 0;
  } catch {
   return void 0;
  }
  return randomBytes4;
 }
 function validateMSMPoints(points, c) {
  aarray(points, "points");
  points.forEach((p, i) => {
   if (!(p instanceof c))
    throw new Error("invalid point at index " + i);
  });
 }
 function validateMSMScalars(scalars, field, maxScalar) {
  if (!Array.isArray(scalars))
   throw new Error("array of scalars expected");
  scalars.forEach((s, i) => {
   const ok = maxScalar === void 0 ? field.isValid(s) : isPosBig(s) && s < maxScalar;
   if (!ok)
    throw new Error("invalid scalar at index " + i);
  });
 }
 var pointWindowSizes = /* @__PURE__ */ new WeakMap();
 function getWindowSize(P2) {
  return pointWindowSizes.get(P2) || 1;
 }
 function oddMultiples(p, size) {
  const dbl = p.double();
  const t = [p];
  for (let j = 1; j < size; j++)
   t.push(t[j - 1].add(dbl));
  return t;
 }
 function wnafDigits(n, W) {
  const size = 2 ** W;
  const half = size / 2;
  const mask = BigInt(size - 1);
  const d = [];
  while (n > _0n3) {
   let w = 0;
   if (n & _1n3) {
    w = Number(n & mask);
    if (w >= half)
     w -= size;
    n -= BigInt(w);
   }
   d.push(w);
   n >>= _1n3;
  }
  return d;
 }
 function signedWindowDigits(n, W, windows) {
  const size = 2 ** W;
  const half = size / 2;
  const mask = BigInt(size - 1);
  const shiftBy = BigInt(W);
  const d = [];
  for (let w = 0; w < windows; w++) {
   let v = Number(n & mask);
   n >>= shiftBy;
   if (v > half) {
    v -= size;
    n += _1n3;
   }
   d.push(v);
  }
  if (n !== _0n3)
   throw new Error("invalid wnaf");
  return d;
 }
 function wnafWalk(zero, tables, digits) {
  let max = 0;
  for (const d of digits)
   max = Math.max(max, d.length);
  let acc = zero;
  for (let bit = max - 1; bit >= 0; bit--) {
   if (bit !== max - 1)
    acc = acc.double();
   for (let i = 0; i < digits.length; i++) {
    const w = digits[i][bit];
    if (w) {
     const item = tables[i][Math.abs(w) - 1 >> 1];
     acc = acc.add(w < 0 ? item.negate() : item);
    }
   }
  }
  return acc;
 }
 var ScalarMultiplier = class {
  Point;
  BASE;
  ZERO;
  randomBytes;
  wnafPrecomputes = /* @__PURE__ */ new WeakMap();
  baseCanBeBlinded;
  bits;
  constructor(Point, randomBytes4) {
   validatePointCons(Point);
   this.randomBytes = probeRandomBytes(randomBytes4, BLIND_BYTES);
   this.Point = Point;
   this.BASE = Point.BASE;
   this.ZERO = Point.ZERO;
   this.bits = Point.Fn.BITS;
  }
  buildWnafTable(point, W, bits) {
   const windows = Math.ceil(bits / W) + 1;
   const half = 2 ** (W - 1);
   const comp = [];
   let base = point;
   for (let w = 0; w < windows; w++) {
    let acc = base;
    for (let i = 0; i < half; i++) {
     comp.push(acc);
     acc = acc.add(base);
    }
    base = comp[comp.length - 1].double();
   }
   return { W, bits, windows, comp };
  }
  wnafCachedCT(precomputes, n) {
   const { W, windows, comp } = precomputes;
   const half = 2 ** (W - 1);
   const digits = signedWindowDigits(n, W, windows);
   let p = this.ZERO;
   let f = this.BASE;
   for (let w = 0; w < windows; w++) {
    const digit = digits[w];
    const start = w * half;
    const idx = Math.abs(digit) - 1;
    let sel = comp[start];
    for (let i = 1; i < half; i++)
     sel = i === idx ? comp[start + i] : sel;
    const neg = sel.negate();
    if (digit === 0)
     f = f.add(comp[start]);
    else
     p = p.add(digit < 0 ? neg : sel);
   }
   return { p, f };
  }
  getWnafPrecomputes(W, point, bits, transform) {
   let entries = this.wnafPrecomputes.get(point);
   let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
   if (!comp) {
    comp = this.buildWnafTable(point, W, bits);
    if (typeof transform === "function")
     comp = { ...comp, comp: transform(comp.comp) };
    if (!entries) {
     entries = [];
     this.wnafPrecomputes.set(point, entries);
    }
    entries.push(comp);
   }
   return comp;
  }
  assertPoint(point) {
   if (!(point instanceof this.Point))
    throw new TypeError('"point" expected Point instance, got type=' + typeof point);
  }
  validateMulInput(point, scalar) {
   this.assertPoint(point);
   if (!inRange(scalar, _1n3, this.Point.Fn.ORDER))
    throw new Error("invalid scalar");
  }
  runCT(point, n, bits, transform) {
   const W = getWindowSize(point);
   if (W === 1)
    return this.fixedWindowCT(point, n, bits);
   return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
  }
  mulCT(point, scalar, transform) {
   this.validateMulInput(point, scalar);
   return this.runCT(point, scalar, this.bits, transform);
  }
  mulCTBlinded(point, scalar, transform) {
   this.validateMulInput(point, scalar);
   if (this.randomBytes === void 0)
    throw new Error("randomBytes is required for scalar blinding");
   const bits = this.Point.Fn.BITS + BLIND_BITS;
   const blind2 = this.randomBytes(BLIND_BYTES);
   if (!isBytes3(blind2) || blind2.length !== BLIND_BYTES)
    throw new Error("randomBytes returned invalid byte array");
   blind2[0] = blind2[0] & 63 | 128;
   const n = scalar + bytesToNumberBE(blind2) * this.Point.Fn.ORDER;
   return this.runCT(point, n, bits, transform);
  }
  fixedWindowCT(point, n, bits) {
   const W = FW_WINDOW;
   const size = 1 << W;
   const mask = bitMask(W);
   const table = new Array(size);
   table[0] = this.ZERO;
   for (let i = 1; i < size; i++)
    table[i] = table[i - 1].add(point);
   const windows = Math.ceil(bits / W);
   let acc = this.ZERO;
   for (let window2 = windows - 1; window2 >= 0; window2--) {
    if (window2 !== windows - 1)
     for (let d = 0; d < W; d++)
      acc = acc.double();
    const digit = Number(n >> BigInt(window2 * W) & mask);
    let sel = table[0];
    for (let i = 1; i < size; i++)
     sel = i === digit ? table[i] : sel;
    acc = acc.add(sel);
   }
   return { p: acc, f: acc };
  }
  shouldBlind(point, cofactor) {
   if (this.randomBytes === void 0)
    return false;
   if (cofactor === _1n3)
    return true;
   if (point !== this.BASE)
    return false;
   if (this.baseCanBeBlinded === void 0)
    this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
   return this.baseCanBeBlinded;
  }
  mulSecret(point, scalar, cofactor, transform) {
   return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
  }
  mulUnsafe(point, scalar, transform) {
   this.assertPoint(point);
   if (!isPosBig(scalar))
    throw new Error("invalid scalar");
   const W = getWindowSize(point);
   if (W === 1 || scalar >= this.Point.Fn.ORDER)
    return mulAddUnsafe(this.Point, [point], [scalar], true);
   const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
   return this.wnafCachedCT(precomputes, scalar).p;
  }
  setWindowSize(point, W) {
   this.assertPoint(point);
   validateW(W, this.bits);
   const windows = Math.ceil((this.bits + BLIND_BITS) / W) + 1;
   validateTableBytes(windows * 2 ** (W - 1), this.Point.Fp.BYTES);
   pointWindowSizes.set(point, W);
   this.wnafPrecomputes.delete(point);
  }
  hasWindowSize(point) {
   return getWindowSize(point) !== 1;
  }
 };
 function mulAddUnsafe(c, points, scalars, allowOversized = false) {
  validatePointCons(c);
  validateMSMPoints(points, c);
  abool(allowOversized, "allowOversized");
  validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n2 : void 0);
  if (points.length !== scalars.length)
   throw new Error("arrays of points and scalars must have equal length");
  const tables = points.map((p) => oddMultiples(p, 4));
  const digits = scalars.map((n) => wnafDigits(n, 4));
  return wnafWalk(c.ZERO, tables, digits);
 }
 function createField(order, field, isLE3) {
  if (field) {
   if (field.ORDER !== order)
    throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
   validateField(field);
   return field;
  } else {
   return Field(order, { isLE: isLE3 });
  }
 }
 function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
  if (type !== "weierstrass" && type !== "edwards")
   throw new Error('expected curve type "weierstrass" or "edwards"');
  if (FpFnLE === void 0)
   FpFnLE = type === "edwards";
  if (!CURVE || typeof CURVE !== "object")
   throw new Error(`expected valid ${type} CURVE object`);
  validateObject(curveOpts);
  for (const p of ["p", "n", "h"]) {
   const val = CURVE[p];
   if (!(isPosBig(val) && val !== _0n3))
    throw new Error(`CURVE.${p} must be positive bigint`);
  }
  const Fp2 = createField(CURVE.p, curveOpts.Fp, FpFnLE);
  const Fn2 = createField(CURVE.n, curveOpts.Fn, FpFnLE);
  const _b = type === "weierstrass" ? "b" : "d";
  const params = ["Gx", "Gy", "a", _b];
  for (const p of params) {
   if (!Fp2.isValid(CURVE[p]))
    throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
  }
  CURVE = Object.freeze(Object.assign({}, CURVE));
  return { CURVE, Fp: Fp2, Fn: Fn2 };
 }
 function createKeygen(randomSecretKey, getPublicKey) {
  return function keygen(seed) {
   const secretKey = randomSecretKey(seed);
   return { secretKey, publicKey: getPublicKey(secretKey) };
  };
 }

 // node_modules/@noble/curves/abstract/edwards.js
 var _0n4 = /* @__PURE__ */ BigInt(0);
 var _1n4 = /* @__PURE__ */ BigInt(1);
 var _2n2 = /* @__PURE__ */ BigInt(2);
 var _4n3 = /* @__PURE__ */ BigInt(4);
 var _8n2 = /* @__PURE__ */ BigInt(8);
 function isEdValidXY(Fp2, CURVE, x, y) {
  const x2 = Fp2.sqr(x);
  const y2 = Fp2.sqr(y);
  const left = Fp2.add(Fp2.mul(CURVE.a, x2), y2);
  const right = Fp2.add(Fp2.ONE, Fp2.mul(CURVE.d, Fp2.mul(x2, y2)));
  return Fp2.eql(left, right);
 }
 function edwards(params, extraOpts = {}) {
  validateObject(extraOpts, {}, {}, "extraOpts");
  const opts = extraOpts;
  const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
  const { Fp: Fp2, Fn: Fn2 } = validated;
  let CURVE = validated.CURVE;
  const { h: cofactor } = CURVE;
  if (FpLegendre(Fp2, CURVE.a) !== 1)
   throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
  if (FpLegendre(Fp2, CURVE.d) !== -1)
   throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
  validateObject(opts, {}, { uvRatio: "function", randomBytes: "function" });
  const randomBytes4 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
  const MASK = _2n2 << BigInt(Fp2.BYTES * 8) - _1n4;
  function isOdd(n) {
   if (!Fp2.isOdd)
    throw new Error("Field does not have .isOdd()");
   return Fp2.isOdd(n);
  }
  const uvRatio2 = opts.uvRatio === void 0 ? (u, v) => {
   try {
    return { isValid: true, value: Fp2.sqrt(Fp2.div(u, v)) };
   } catch (e) {
    return { isValid: false, value: _0n4 };
   }
  } : opts.uvRatio;
  if (!isEdValidXY(Fp2, CURVE, CURVE.Gx, CURVE.Gy))
   throw new Error("bad curve params: generator point");
  const mulA = Fp2.eql(CURVE.a, Fp2.neg(Fp2.ONE)) ? (x) => Fp2.neg(x) : Fp2.eql(CURVE.a, Fp2.ONE) ? (x) => x : (x) => Fp2.mul(CURVE.a, x);
  function acoord(title, n, banZero = false) {
   const min = banZero ? _1n4 : _0n4;
   aInRange("coordinate " + title, n, min, MASK);
   return n;
  }
  function aedpoint(other) {
   if (!(other instanceof Point))
    throw new Error("EdwardsPoint expected");
  }
  class Point {
   static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp2.ONE, Fp2.mul(CURVE.Gx, CURVE.Gy));
   static ZERO = new Point(Fp2.ZERO, Fp2.ONE, Fp2.ONE, Fp2.ZERO);
   static Fp = Fp2;
   static Fn = Fn2;
   X;
   Y;
   Z;
   T;
   constructor(X, Y, Z, T) {
    this.X = acoord("x", X);
    this.Y = acoord("y", Y);
    this.Z = acoord("z", Z, true);
    this.T = acoord("t", T);
    Object.freeze(this);
   }
   static CURVE() {
    return CURVE;
   }
   static fromAffine(p) {
    if (p instanceof Point)
     throw new Error("extended point not allowed");
    const { x, y } = p || {};
    acoord("x", x);
    acoord("y", y);
    return new Point(x, y, Fp2.ONE, Fp2.mul(x, y));
   }
   static fromBytes(bytes2, zip215 = false) {
    const len = Fp2.BYTES;
    const { a, d } = CURVE;
    bytes2 = copyBytes2(abytes3(bytes2, len, "point"));
    abool(zip215, "zip215");
    const normed = copyBytes2(bytes2);
    const lastByte = bytes2[len - 1];
    normed[len - 1] = lastByte & ~128;
    const y = bytesToNumberLE(normed);
    const max = zip215 ? MASK : Fp2.ORDER;
    aInRange("point.y", y, _0n4, max);
    const y2 = Fp2.sqr(y);
    const u = Fp2.sub(y2, Fp2.ONE);
    const v = Fp2.sub(Fp2.mulN(d, y2), a);
    let { isValid, value: x } = uvRatio2(u, v);
    if (!isValid)
     throw new Error("bad point: invalid y coordinate");
    const isXOdd = isOdd(x);
    const isLastByteOdd = (lastByte & 128) !== 0;
    if (!zip215 && Fp2.is0(x) && isLastByteOdd)
     throw new Error("bad point: x=0 and x_0=1");
    if (isLastByteOdd !== isXOdd)
     x = Fp2.neg(x);
    return Point.fromAffine({ x, y });
   }
   static fromHex(hex, zip215 = false) {
    return Point.fromBytes(hexToBytes2(hex), zip215);
   }
   get x() {
    return this.toAffine().x;
   }
   get y() {
    return this.toAffine().y;
   }
   precompute(windowSize = 6, isLazy = true) {
    wnaf.setWindowSize(this, windowSize);
    if (!isLazy)
     this.multiply(_2n2);
    return this;
   }
   assertValidity() {
    const p = this;
    const { a, d } = CURVE;
    if (p.is0())
     throw new Error("bad point: ZERO");
    const { X, Y, Z, T } = p;
    const X2 = Fp2.sqr(X);
    const Y2 = Fp2.sqr(Y);
    const Z2 = Fp2.sqr(Z);
    const Z4 = Fp2.sqr(Z2);
    const aX2 = Fp2.mul(X2, a);
    const left = Fp2.mul(Fp2.add(aX2, Y2), Z2);
    const right = Fp2.add(Z4, Fp2.mul(d, Fp2.mul(X2, Y2)));
    if (!Fp2.eql(left, right))
     throw new Error("bad point: equation left != right (1)");
    const XY = Fp2.mul(X, Y);
    const ZT = Fp2.mul(Z, T);
    if (!Fp2.eql(XY, ZT))
     throw new Error("bad point: equation left != right (2)");
   }
   equals(other) {
    aedpoint(other);
    const { X: X1, Y: Y1, Z: Z1 } = this;
    const { X: X2, Y: Y2, Z: Z2 } = other;
    const X1Z2 = Fp2.mul(X1, Z2);
    const X2Z1 = Fp2.mul(X2, Z1);
    const Y1Z2 = Fp2.mul(Y1, Z2);
    const Y2Z1 = Fp2.mul(Y2, Z1);
    return Fp2.eql(X1Z2, X2Z1) && Fp2.eql(Y1Z2, Y2Z1);
   }
   is0() {
    return this.equals(Point.ZERO);
   }
   negate() {
    return new Point(Fp2.neg(this.X), this.Y, this.Z, Fp2.neg(this.T));
   }
   double() {
    const { X: X1, Y: Y1, Z: Z1 } = this;
    const A = Fp2.sqr(X1);
    const B = Fp2.sqr(Y1);
    const C = Fp2.mul(Fp2.sqr(Z1), _2n2);
    const D = mulA(A);
    const x1y1 = Fp2.addN(X1, Y1);
    const E = Fp2.sub(Fp2.subN(Fp2.sqr(x1y1), A), B);
    const G2 = Fp2.addN(D, B);
    const F = Fp2.subN(G2, C);
    const H = Fp2.subN(D, B);
    const X3 = Fp2.mul(E, F);
    const Y3 = Fp2.mul(G2, H);
    const T3 = Fp2.mul(E, H);
    const Z3 = Fp2.mul(F, G2);
    return new Point(X3, Y3, Z3, T3);
   }
   add(other) {
    aedpoint(other);
    const { d } = CURVE;
    const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
    const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
    const A = Fp2.mul(X1, X2);
    const B = Fp2.mul(Y1, Y2);
    const C = Fp2.mul(Fp2.mulN(T1, d), T2);
    const D = Fp2.mul(Z1, Z2);
    const E = Fp2.sub(Fp2.subN(Fp2.mulN(Fp2.addN(X1, Y1), Fp2.addN(X2, Y2)), A), B);
    const F = Fp2.subN(D, C);
    const G2 = Fp2.addN(D, C);
    const H = Fp2.sub(B, mulA(A));
    const X3 = Fp2.mul(E, F);
    const Y3 = Fp2.mul(G2, H);
    const T3 = Fp2.mul(E, H);
    const Z3 = Fp2.mul(F, G2);
    return new Point(X3, Y3, Z3, T3);
   }
   subtract(other) {
    aedpoint(other);
    return this.add(other.negate());
   }
   multiply(scalar) {
    if (!Fn2.isValidNot0(scalar))
     throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
    const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
    return normalize([p, f])[0];
   }
   multiplyUnsafe(scalar) {
    if (!Fn2.isValid(scalar))
     throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
    if (scalar === _0n4)
     return Point.ZERO;
    if (this.is0() || scalar === _1n4)
     return this;
    return wnaf.mulUnsafe(this, scalar, normalize);
   }
   isSmallOrder() {
    return this.clearCofactor().is0();
   }
   isTorsionFree() {
    return wnaf.mulUnsafe(this, CURVE.n).is0();
   }
   toAffine(invertedZ) {
    const p = this;
    let iz = invertedZ;
    if (iz != null && typeof iz !== "bigint")
     throw new TypeError('"invertedZ" expected bigint, got type=' + typeof iz);
    const { X, Y, Z } = p;
    const is0 = p.is0();
    if (iz == null)
     iz = is0 ? Fp2.create(_8n2) : Fp2.inv(Z);
    const x = Fp2.mul(X, iz);
    const y = Fp2.mul(Y, iz);
    const zz = Fp2.mul(Z, iz);
    if (is0)
     return { x: Fp2.ZERO, y: Fp2.ONE };
    if (!Fp2.eql(zz, Fp2.ONE))
     throw new Error("invZ was invalid");
    return { x, y };
   }
   clearCofactor() {
    if (cofactor === _1n4)
     return this;
    if (cofactor === _2n2)
     return this.double();
    if (cofactor === _4n3)
     return this.double().double();
    if (cofactor === _8n2)
     return this.double().double().double();
    return this.multiplyUnsafe(cofactor);
   }
   toBytes() {
    const { x, y } = this.toAffine();
    const bytes2 = Fp2.toBytes(y);
    bytes2[bytes2.length - 1] |= isOdd(x) ? 128 : 0;
    return bytes2;
   }
   toHex() {
    return bytesToHex2(this.toBytes());
   }
   toString() {
    return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
   }
  }
  const normalize = (points) => normalizeZ(Point, points);
  const wnaf = new ScalarMultiplier(Point, randomBytes4);
  if (wnaf.bits >= 6)
   Point.BASE.precompute(6);
  Object.freeze(Point.prototype);
  Object.freeze(Point);
  return Point;
 }
 var PrimeEdwardsPoint = class {
  static BASE;
  static ZERO;
  static Fp;
  static Fn;
  ep;
  constructor(ep) {
   this.ep = ep;
  }
  static fromBytes(_bytes) {
   notImplemented();
  }
  static fromHex(_hex) {
   notImplemented();
  }
  get x() {
   return this.toAffine().x;
  }
  get y() {
   return this.toAffine().y;
  }
  clearCofactor() {
   return this;
  }
  assertValidity() {
   this.ep.assertValidity();
  }
  toAffine(invertedZ) {
   return this.ep.toAffine(invertedZ);
  }
  toHex() {
   return bytesToHex2(this.toBytes());
  }
  toString() {
   return this.toHex();
  }
  isTorsionFree() {
   return true;
  }
  isSmallOrder() {
   return false;
  }
  add(other) {
   this.assertSame(other);
   return this.init(this.ep.add(other.ep));
  }
  subtract(other) {
   this.assertSame(other);
   return this.init(this.ep.subtract(other.ep));
  }
  multiply(scalar) {
   return this.init(this.ep.multiply(scalar));
  }
  multiplyUnsafe(scalar) {
   return this.init(this.ep.multiplyUnsafe(scalar));
  }
  double() {
   return this.init(this.ep.double());
  }
  negate() {
   return this.init(this.ep.negate());
  }
  precompute(windowSize, isLazy) {
   this.ep.precompute(windowSize, isLazy);
   return this;
  }
 };
 function eddsa(Point, cHash, eddsaOpts = {}) {
  validatePointCons(Point);
  if (typeof cHash !== "function")
   throw new Error('"hash" function param is required');
  const hash = cHash;
  const opts = eddsaOpts;
  validateObject(opts, {}, {
   adjustScalarBytes: "function",
   randomBytes: "function",
   domain: "function",
   prehash: "function",
   zip215: "boolean",
   mapToCurve: "function",
   toMontgomery: "function",
   toMontgomerySecret: "function"
  });
  const { prehash } = opts;
  const { BASE, Fp: Fp2, Fn: Fn2 } = Point;
  const outputLen = hash.outputLen;
  const expectedLen = 2 * Fp2.BYTES;
  if (outputLen !== void 0) {
   asafenumber(outputLen, "hash.outputLen");
   if (outputLen !== expectedLen)
    throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
  }
  const randomBytes4 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
  const toMontgomery2 = opts.toMontgomery;
  const toMontgomerySecret2 = opts.toMontgomerySecret;
  const adjustScalarBytes2 = opts.adjustScalarBytes === void 0 ? (bytes2) => bytes2 : opts.adjustScalarBytes;
  const domain = opts.domain === void 0 ? (data, ctx, phflag) => {
   abool(phflag, "phflag");
   if (ctx.length || phflag)
    throw new Error("Contexts/pre-hash are not supported");
   return data;
  } : opts.domain;
  function modN_LE(hash2) {
   return Fn2.create(bytesToNumberLE(hash2));
  }
  function getPrivateScalar(key) {
   const len = lengths.secretKey;
   abytes3(key, lengths.secretKey, "secretKey");
   const hashed = abytes3(hash(key), 2 * len, "hashedSecretKey");
   const head = adjustScalarBytes2(hashed.slice(0, len));
   const prefix = hashed.slice(len, 2 * len);
   const scalar = modN_LE(head);
   return { head, prefix, scalar };
  }
  function getExtendedPublicKey(secretKey) {
   const { head, prefix, scalar } = getPrivateScalar(secretKey);
   const point = BASE.multiply(scalar);
   const pointBytes = point.toBytes();
   return { head, prefix, scalar, point, pointBytes };
  }
  function getPublicKey(secretKey) {
   return getExtendedPublicKey(secretKey).pointBytes;
  }
  function hashDomainToScalar(context = Uint8Array.of(), ...msgs) {
   const msg = concatBytes2(...msgs);
   return modN_LE(hash(domain(msg, abytes3(context, void 0, "context"), !!prehash)));
  }
  function sign2(msg, secretKey, options = {}) {
   validateObject(options, {}, {}, "options");
   msg = copyBytes2(abytes3(msg, void 0, "message"));
   if (prehash)
    msg = prehash(msg);
   const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
   const r = hashDomainToScalar(options.context, prefix, msg);
   const R = BASE.multiply(r).toBytes();
   const k = hashDomainToScalar(options.context, R, pointBytes, msg);
   const s = Fn2.create(r + k * scalar);
   if (!Fn2.isValid(s))
    throw new Error("sign failed: invalid s");
   const rs = concatBytes2(R, Fn2.toBytes(s));
   return abytes3(rs, lengths.signature, "result");
  }
  const verifyOpts = {
   zip215: opts.zip215
  };
  function verify2(sig, msg, publicKey2, options = verifyOpts) {
   validateObject(options);
   const { context } = options;
   const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
   const len = lengths.signature;
   sig = abytes3(sig, len, "signature");
   msg = abytes3(msg, void 0, "message");
   publicKey2 = abytes3(publicKey2, lengths.publicKey, "publicKey");
   if (zip215 !== void 0)
    abool(zip215, "zip215");
   if (prehash)
    msg = prehash(msg);
   const mid = len / 2;
   const r = sig.subarray(0, mid);
   const s = bytesToNumberLE(sig.subarray(mid, len));
   let A, R, SB;
   try {
    A = Point.fromBytes(publicKey2, zip215);
    R = Point.fromBytes(r, zip215);
    SB = BASE.multiplyUnsafe(s);
   } catch (error) {
    return false;
   }
   if (!zip215 && A.isSmallOrder())
    return false;
   const k = hashDomainToScalar(context, r, publicKey2, msg);
   const RkA = R.add(A.multiplyUnsafe(k));
   return RkA.subtract(SB).clearCofactor().is0();
  }
  const _size = Fp2.BYTES;
  const lengths = {
   secretKey: _size,
   publicKey: _size,
   signature: 2 * _size,
   seed: _size
  };
  function randomSecretKey(seed) {
   seed = seed === void 0 ? randomBytes4(lengths.seed) : seed;
   return abytes3(seed, lengths.seed, "seed");
  }
  function isValidSecretKey(key) {
   return isBytes3(key) && key.length === lengths.secretKey;
  }
  function isValidPublicKey(key, zip215) {
   try {
    return !!Point.fromBytes(key, zip215 === void 0 ? verifyOpts.zip215 : zip215);
   } catch (error) {
    return false;
   }
  }
  const utils = {
   getExtendedPublicKey,
   randomSecretKey,
   isValidSecretKey,
   isValidPublicKey,
   toMontgomery(publicKey2) {
    if (toMontgomery2 === void 0)
     throw new Error("Montgomery conversion is not supported for this curve");
    return toMontgomery2(Point.fromBytes(publicKey2));
   },
   toMontgomerySecret(secretKey) {
    if (toMontgomerySecret2 === void 0)
     throw new Error("Montgomery conversion is not supported for this curve");
    return toMontgomerySecret2(secretKey);
   }
  };
  Object.freeze(lengths);
  Object.freeze(utils);
  return Object.freeze({
   keygen: createKeygen(randomSecretKey, getPublicKey),
   getPublicKey,
   sign: sign2,
   verify: verify2,
   utils,
   Point,
   lengths
  });
 }

 // node_modules/@noble/curves/abstract/hash-to-curve.js
 function i2osp(value, length) {
  asafenumber(value);
  asafenumber(length);
  if (length < 0 || length > 4)
   throw new Error("invalid I2OSP length: " + length);
  if (value < 0 || value > 2 ** (8 * length) - 1)
   throw new Error("invalid I2OSP input: " + value);
  const res = Array.from({ length }).fill(0);
  for (let i = length - 1; i >= 0; i--) {
   res[i] = value & 255;
   value >>>= 8;
  }
  return new Uint8Array(res);
 }
 function strxor(a, b) {
  const arr = new Uint8Array(a.length);
  for (let i = 0; i < a.length; i++) {
   arr[i] = a[i] ^ b[i];
  }
  return arr;
 }
 function normDST(DST) {
  if (!isBytes3(DST) && typeof DST !== "string")
   throw new Error("DST must be Uint8Array or ascii string");
  const dst = typeof DST === "string" ? asciiToBytes(DST) : DST;
  if (dst.length === 0)
   throw new Error("DST must be non-empty");
  return dst;
 }
 function expand_message_xmd(msg, DST, lenInBytes, H) {
  abytes3(msg);
  asafenumber(lenInBytes);
  if (typeof H !== "function")
   throw new Error("expand_message_xmd: expected hash function");
  asafenumber(H.outputLen, "hash.outputLen");
  asafenumber(H.blockLen, "hash.blockLen");
  DST = normDST(DST);
  if (DST.length > 255)
   DST = H(concatBytes2(asciiToBytes("H2C-OVERSIZE-DST-"), DST));
  const { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
  const ell = Math.ceil(lenInBytes / b_in_bytes);
  if (lenInBytes > 65535 || ell > 255)
   throw new Error("expand_message_xmd: invalid lenInBytes");
  const DST_prime = concatBytes2(DST, i2osp(DST.length, 1));
  const Z_pad = new Uint8Array(r_in_bytes);
  const l_i_b_str = i2osp(lenInBytes, 2);
  const b = new Array(ell);
  const b_0 = H(concatBytes2(Z_pad, msg, l_i_b_str, i2osp(0, 1), DST_prime));
  b[0] = H(concatBytes2(b_0, i2osp(1, 1), DST_prime));
  for (let i = 1; i < ell; i++) {
   const args = [strxor(b_0, b[i - 1]), i2osp(i + 1, 1), DST_prime];
   b[i] = H(concatBytes2(...args));
  }
  const pseudo_random_bytes = concatBytes2(...b);
  return pseudo_random_bytes.slice(0, lenInBytes);
 }
 var _DST_scalar = "HashToScalar-";

 // node_modules/@noble/curves/abstract/montgomery.js
 var _0n5 = /* @__PURE__ */ BigInt(0);
 var _1n5 = /* @__PURE__ */ BigInt(1);
 var _2n3 = /* @__PURE__ */ BigInt(2);
 function cmask(P2, swap) {
  return P2 + swap - (swap >> _1n5 << _1n5);
 }
 function cswap(P2) {
  const offset = BigInt(6) * P2;
  return (mask, x_2, x_3) => {
   const sum = x_2 + x_3;
   const d = offset + x_3 - x_2;
   const a = (d * mask + x_2) % P2;
   return { x_2: a, x_3: sum - a };
  };
 }
 function validateOpts(curve) {
  validateObject(curve, {
   P: "bigint",
   type: "string",
   adjustScalarBytes: "function",
   powPminus2: "function"
  }, {
   randomBytes: "function",
   scalarMultBase: "function"
  });
  return Object.freeze({ ...curve });
 }
 function montgomery(curveDef) {
  const CURVE = validateOpts(curveDef);
  const { P: P2, type, adjustScalarBytes: adjustScalarBytes2, powPminus2, randomBytes: rand } = CURVE;
  const mulBaseHook = CURVE.scalarMultBase;
  const is25519 = type === "x25519";
  if (!is25519 && type !== "x448")
   throw new Error("invalid type");
  const randomBytes_ = rand === void 0 ? randomBytes2 : rand;
  const montgomeryBits = is25519 ? 255 : 448;
  const swap = cswap(P2);
  const fieldLen = is25519 ? 32 : 56;
  const Gu = is25519 ? BigInt(9) : BigInt(5);
  const a24 = is25519 ? BigInt(121665) : BigInt(39081);
  const minScalar = is25519 ? _2n3 ** BigInt(254) : _2n3 ** BigInt(447);
  const maxAdded = is25519 ? BigInt(8) * (_2n3 ** BigInt(251) - _1n5) : BigInt(4) * (_2n3 ** BigInt(445) - _1n5);
  const maxScalar = minScalar + maxAdded + _1n5;
  const modP = (n) => mod(n, P2);
  const GuBytes = encodeU(Gu);
  function encodeU(u) {
   return numberToBytesLE(modP(u), fieldLen);
  }
  function decodeU(u) {
   const _u = copyBytes2(abytes3(u, fieldLen, "uCoordinate"));
   if (is25519)
    _u[31] &= 127;
   return modP(bytesToNumberLE(_u));
  }
  function decodeScalar(scalar) {
   return bytesToNumberLE(adjustScalarBytes2(copyBytes2(abytes3(scalar, fieldLen, "scalar"))));
  }
  const lowOrderU = new Set(is25519 ? [
   _0n5,
   _1n5,
   P2 - _1n5,
   BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),
   BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")
  ] : [_0n5, _1n5, P2 - _1n5]);
  function scalarMult2(scalar, u) {
   const pointU = decodeU(u);
   if (lowOrderU.has(pointU))
    throw new Error("invalid private or public key received");
   const pu = montgomeryLadder(pointU, decodeScalar(scalar));
   if (pu === _0n5)
    throw new Error("invalid private or public key received");
   return encodeU(pu);
  }
  function scalarMultBase2(scalar) {
   if (mulBaseHook === void 0)
    return scalarMult2(scalar, GuBytes);
   const k = decodeScalar(scalar);
   aInRange("scalar", k, minScalar, maxScalar);
   const pu = modP(mulBaseHook(k));
   if (pu === _0n5)
    throw new Error("invalid private or public key received");
   return encodeU(pu);
  }
  const getPublicKey = scalarMultBase2;
  const getSharedSecret = scalarMult2;
  function montgomeryLadder(u, scalar) {
   aInRange("u", u, _0n5, P2);
   aInRange("scalar", scalar, minScalar, maxScalar);
   const k = scalar;
   const x_1 = u;
   let x_2 = _1n5;
   let z_2 = _0n5;
   let x_3 = u;
   let z_3 = _1n5;
   const kx = k ^ k >> _1n5;
   for (let t = BigInt(montgomeryBits - 1); t >= _0n5; t--) {
    const mask2 = cmask(P2, kx >> t);
    ({ x_2, x_3 } = swap(mask2, x_2, x_3));
    ({ x_2: z_2, x_3: z_3 } = swap(mask2, z_2, z_3));
    const A = x_2 + z_2;
    const AA = modP(A * A);
    const B = x_2 - z_2;
    const BB = modP(B * B);
    const E = AA - BB;
    const C = x_3 + z_3;
    const D = x_3 - z_3;
    const DA = modP(D * A);
    const CB = modP(C * B);
    const dacb = DA + CB;
    const da_cb = DA - CB;
    x_3 = modP(dacb * dacb);
    z_3 = modP(x_1 * modP(da_cb * da_cb));
    x_2 = modP(AA * BB);
    z_2 = modP(E * (AA + modP(a24 * E)));
   }
   const mask = cmask(P2, k);
   ({ x_2, x_3 } = swap(mask, x_2, x_3));
   ({ x_2: z_2, x_3: z_3 } = swap(mask, z_2, z_3));
   const z2 = powPminus2(z_2);
   return modP(x_2 * z2);
  }
  const lengths = {
   secretKey: fieldLen,
   publicKey: fieldLen,
   seed: fieldLen
  };
  const randomSecretKey = (seed) => {
   seed = seed === void 0 ? randomBytes_(fieldLen) : seed;
   abytes3(seed, lengths.seed, "seed");
   return seed;
  };
  const utils = { randomSecretKey };
  Object.freeze(lengths);
  Object.freeze(utils);
  return Object.freeze({
   keygen: createKeygen(randomSecretKey, getPublicKey),
   getSharedSecret,
   getPublicKey,
   scalarMult: scalarMult2,
   scalarMultBase: scalarMultBase2,
   utils,
   GuBytes: GuBytes.slice(),
   lengths
  });
 }

 // node_modules/@noble/curves/abstract/oprf.js
 var _DST_scalarBytes = /* @__PURE__ */ asciiToBytes(_DST_scalar);
 function createOPRF(opts) {
  validateObject(opts, {
   name: "string",
   hash: "function",
   hashToScalar: "function",
   hashToGroup: "function"
  });
  validatePointCons(opts.Point);
  const { name, Point, hash, hashToGroup: hashToGroupHook, hashToScalar } = opts;
  const { Fn: Fn2 } = Point;
  const invertSecret = (value) => invertCt(value, Fn2.ORDER);
  const hashToGroup = (msg, ctx) => hashToGroupHook(msg, {
   DST: concatBytes2(asciiToBytes("HashToGroup-"), ctx)
  });
  const hashToScalarPrefixed = (msg, ctx) => hashToScalar(msg, { DST: concatBytes2(_DST_scalarBytes, ctx) });
  const randomScalar = (rng = randomBytes2) => {
   if (typeof rng !== "function")
    throw new TypeError('"rng" expected function, got type=' + typeof rng);
   const t = mapHashToField(rng(getMinHashLength(Fn2.ORDER)), Fn2.ORDER, Fn2.isLE);
   return Fn2.isLE ? bytesToNumberLE(t) : bytesToNumberBE(t);
  };
  const msm = (points, scalars) => mulAddUnsafe(Point, points, scalars);
  const getCtx = (mode) => concatBytes2(asciiToBytes("OPRFV1-"), new Uint8Array([mode]), asciiToBytes("-" + name));
  const ctxOPRF = getCtx(0);
  const ctxVOPRF = getCtx(1);
  const ctxPOPRF = getCtx(2);
  function encode2(...args) {
   const res2 = [];
   for (const a of args) {
    if (typeof a === "number")
     res2.push(numberToBytesBE(a, 2));
    else if (typeof a === "string")
     res2.push(asciiToBytes(a));
    else {
     abytes3(a);
     res2.push(numberToBytesBE(a.length, 2), a);
    }
   }
   return concatBytes2(...res2);
  }
  const inputBytes = (title, bytes2) => {
   abytes3(bytes2, void 0, title);
   if (bytes2.length > 65535)
    throw new Error(`"${title}" expected Uint8Array of length <= 65535, got length=${bytes2.length}`);
   return bytes2;
  };
  const hashInput = (...bytes2) => hash(encode2(...bytes2, "Finalize"));
  function getTranscripts(B, C, D, ctx) {
   const Bm = B.toBytes();
   const seed = hash(encode2(Bm, concatBytes2(asciiToBytes("Seed-"), ctx)));
   const res2 = [];
   for (let i = 0; i < C.length; i++) {
    const Ci = C[i].toBytes();
    const Di = D[i].toBytes();
    const di = hashToScalarPrefixed(encode2(seed, i, Ci, Di, "Composite"), ctx);
    res2.push(di);
   }
   return res2;
  }
  function computeComposites(B, C, D, ctx) {
   const T = getTranscripts(B, C, D, ctx);
   const M = msm(C, T);
   const Z = msm(D, T);
   return { M, Z };
  }
  function computeCompositesFast(k, B, C, D, ctx) {
   const T = getTranscripts(B, C, D, ctx);
   const M = msm(C, T);
   const Z = M.multiply(k);
   return { M, Z };
  }
  function challengeTranscript(B, M, Z, t2, t3, ctx) {
   const [Bm, a0, a1, a2, a3] = [B, M, Z, t2, t3].map((i) => i.toBytes());
   return hashToScalarPrefixed(encode2(Bm, a0, a1, a2, a3, "Challenge"), ctx);
  }
  function generateProof(ctx, k, B, C, D, rng) {
   const { M, Z } = computeCompositesFast(k, B, C, D, ctx);
   const r = randomScalar(rng);
   const t2 = Point.BASE.multiply(r);
   const t3 = M.multiply(r);
   const c = challengeTranscript(B, M, Z, t2, t3, ctx);
   const s = Fn2.sub(r, Fn2.mul(c, k));
   return concatBytes2(...[c, s].map((i) => Fn2.toBytes(i)));
  }
  function verifyProof(ctx, B, C, D, proof) {
   abytes3(proof, 2 * Fn2.BYTES);
   const { M, Z } = computeComposites(B, C, D, ctx);
   const [c, s] = [proof.subarray(0, Fn2.BYTES), proof.subarray(Fn2.BYTES)].map((f) => Fn2.fromBytes(f));
   const t2 = msm([Point.BASE, B], [s, c]);
   const t3 = msm([M, Z], [s, c]);
   const expectedC = challengeTranscript(B, M, Z, t2, t3, ctx);
   if (!Fn2.eql(c, expectedC))
    throw new Error("proof verification failed");
  }
  function generateKeyPair() {
   const skS = randomScalar();
   const pkS = Point.BASE.multiply(skS);
   return { secretKey: Fn2.toBytes(skS), publicKey: pkS.toBytes() };
  }
  function deriveKeyPair(ctx, seed, info) {
   abytes3(seed, 32, "seed");
   info = inputBytes("keyInfo", info);
   const dst = concatBytes2(asciiToBytes("DeriveKeyPair"), ctx);
   const msg = concatBytes2(seed, encode2(info), Uint8Array.of(0));
   for (let counter = 0; counter <= 255; counter++) {
    msg[msg.length - 1] = counter;
    const skS = hashToScalar(msg, { DST: dst });
    if (Fn2.is0(skS))
     continue;
    return {
     secretKey: Fn2.toBytes(skS),
     publicKey: Point.BASE.multiply(skS).toBytes()
    };
   }
   throw new Error("Cannot derive key");
  }
  const wirePoint = (label2, bytes2) => {
   const point = Point.fromBytes(bytes2);
   if (point.equals(Point.ZERO))
    throw new Error(label2 + " point at infinity");
   return point;
  };
  function blind2(ctx, input, rng = randomBytes2) {
   input = inputBytes("input", input);
   const blind3 = randomScalar(rng);
   const inputPoint = hashToGroup(input, ctx);
   if (inputPoint.equals(Point.ZERO))
    throw new Error("Input point at infinity");
   const blinded2 = inputPoint.multiply(blind3);
   return { blind: Fn2.toBytes(blind3), blinded: blinded2.toBytes() };
  }
  function evaluate(ctx, secretKey, input) {
   input = inputBytes("input", input);
   const skS = Fn2.fromBytes(secretKey);
   const inputPoint = hashToGroup(input, ctx);
   if (inputPoint.equals(Point.ZERO))
    throw new Error("Input point at infinity");
   const unblinded = inputPoint.multiply(skS).toBytes();
   return hashInput(input, unblinded);
  }
  const oprf = Object.freeze({
   generateKeyPair,
   deriveKeyPair: (seed, keyInfo) => deriveKeyPair(ctxOPRF, seed, keyInfo),
   blind: (input, rng = randomBytes2) => blind2(ctxOPRF, input, rng),
   blindEvaluate(secretKey, blindedPoint) {
    const skS = Fn2.fromBytes(secretKey);
    const elm = wirePoint("blinded", blindedPoint);
    return elm.multiply(skS).toBytes();
   },
   finalize(input, blindBytes, evaluatedBytes) {
    input = inputBytes("input", input);
    const blind3 = Fn2.fromBytes(blindBytes);
    const evalPoint = wirePoint("evaluated", evaluatedBytes);
    const unblinded = evalPoint.multiply(Fn2.inv(blind3)).toBytes();
    return hashInput(input, unblinded);
   },
   evaluate: (secretKey, input) => evaluate(ctxOPRF, secretKey, input)
  });
  const voprf2 = Object.freeze({
   generateKeyPair,
   deriveKeyPair: (seed, keyInfo) => deriveKeyPair(ctxVOPRF, seed, keyInfo),
   blind: (input, rng = randomBytes2) => blind2(ctxVOPRF, input, rng),
   blindEvaluateBatch(secretKey, publicKey2, blinded2, rng = randomBytes2) {
    if (!Array.isArray(blinded2))
     throw new Error("expected array");
    const skS = Fn2.fromBytes(secretKey);
    const pkS = wirePoint("public key", publicKey2);
    const blindedPoints = blinded2.map((i) => wirePoint("blinded", i));
    const evaluated = blindedPoints.map((i) => i.multiply(skS));
    const proof = generateProof(ctxVOPRF, skS, pkS, blindedPoints, evaluated, rng);
    return { evaluated: evaluated.map((i) => i.toBytes()), proof };
   },
   blindEvaluate(secretKey, publicKey2, blinded2, rng = randomBytes2) {
    const res2 = this.blindEvaluateBatch(secretKey, publicKey2, [blinded2], rng);
    return { evaluated: res2.evaluated[0], proof: res2.proof };
   },
   finalizeBatch(items, publicKey2, proof) {
    if (!Array.isArray(items))
     throw new Error("expected array");
    const pkS = wirePoint("public key", publicKey2);
    const blindedPoints = items.map((i) => wirePoint("blinded", i.blinded));
    const evalPoints = items.map((i) => wirePoint("evaluated", i.evaluated));
    verifyProof(ctxVOPRF, pkS, blindedPoints, evalPoints, proof);
    return items.map((i, j) => {
     const input = inputBytes("input", i.input);
     const blind3 = Fn2.fromBytes(i.blind);
     const unblinded = evalPoints[j].multiply(Fn2.inv(blind3)).toBytes();
     return hashInput(input, unblinded);
    });
   },
   finalize(input, blind3, evaluated, blinded2, publicKey2, proof) {
    return this.finalizeBatch([{ input, blind: blind3, evaluated, blinded: blinded2 }], publicKey2, proof)[0];
   },
   evaluate: (secretKey, input) => evaluate(ctxVOPRF, secretKey, input)
  });
  const poprf = (info) => {
   info = copyBytes2(inputBytes("info", info));
   const m = hashToScalarPrefixed(encode2("Info", info), ctxPOPRF);
   const T = Point.BASE.multiply(m);
   return Object.freeze({
    generateKeyPair,
    deriveKeyPair: (seed, keyInfo) => deriveKeyPair(ctxPOPRF, seed, keyInfo),
    blind(input, publicKey2, rng = randomBytes2) {
     input = inputBytes("input", input);
     const pkS = wirePoint("public key", publicKey2);
     const tweakedKey = T.add(pkS);
     if (tweakedKey.equals(Point.ZERO))
      throw new Error("tweakedKey point at infinity");
     const blind3 = randomScalar(rng);
     const inputPoint = hashToGroup(input, ctxPOPRF);
     if (inputPoint.equals(Point.ZERO))
      throw new Error("Input point at infinity");
     const blindedPoint = inputPoint.multiply(blind3);
     return {
      blind: Fn2.toBytes(blind3),
      blinded: blindedPoint.toBytes(),
      tweakedKey: tweakedKey.toBytes()
     };
    },
    blindEvaluateBatch(secretKey, blinded2, rng = randomBytes2) {
     if (!Array.isArray(blinded2))
      throw new Error("expected array");
     const skS = Fn2.fromBytes(secretKey);
     const t = Fn2.add(skS, m);
     const invT = invertSecret(t);
     const blindedPoints = blinded2.map((i) => wirePoint("blinded", i));
     const evalPoints = blindedPoints.map((i) => i.multiply(invT));
     const tweakedKey = Point.BASE.multiply(t);
     const proof = generateProof(ctxPOPRF, t, tweakedKey, evalPoints, blindedPoints, rng);
     return { evaluated: evalPoints.map((i) => i.toBytes()), proof };
    },
    blindEvaluate(secretKey, blinded2, rng = randomBytes2) {
     const res2 = this.blindEvaluateBatch(secretKey, [blinded2], rng);
     return { evaluated: res2.evaluated[0], proof: res2.proof };
    },
    finalizeBatch(items, proof, tweakedKey) {
     if (!Array.isArray(items))
      throw new Error("expected array");
     const inputs = items.map((i) => inputBytes("input", i.input));
     const evalPoints = items.map((i) => wirePoint("evaluated", i.evaluated));
     verifyProof(ctxPOPRF, wirePoint("tweakedKey", tweakedKey), evalPoints, items.map((i) => wirePoint("blinded", i.blinded)), proof);
     return items.map((i, j) => {
      const blind3 = Fn2.fromBytes(i.blind);
      const point = evalPoints[j].multiply(Fn2.inv(blind3)).toBytes();
      return hashInput(inputs[j], info, point);
     });
    },
    finalize(input, blind3, evaluated, blinded2, proof, tweakedKey) {
     return this.finalizeBatch([{ input, blind: blind3, evaluated, blinded: blinded2 }], proof, tweakedKey)[0];
    },
    evaluate(secretKey, input) {
     input = inputBytes("input", input);
     const skS = Fn2.fromBytes(secretKey);
     const inputPoint = hashToGroup(input, ctxPOPRF);
     if (inputPoint.equals(Point.ZERO))
      throw new Error("Input point at infinity");
     const t = Fn2.add(skS, m);
     const invT = invertSecret(t);
     const unblinded = inputPoint.multiply(invT).toBytes();
     return hashInput(input, info, unblinded);
    }
   });
  };
  const res = { name, oprf, voprf: voprf2, poprf, __tests: Object.freeze({ Fn: Fn2, invertSecret }) };
  return Object.freeze(res);
 }

 // node_modules/@noble/curves/ed25519.js
 var _0n6 = /* @__PURE__ */ BigInt(0);
 var _1n6 = /* @__PURE__ */ BigInt(1);
 var _2n4 = /* @__PURE__ */ BigInt(2);
 var _3n2 = /* @__PURE__ */ BigInt(3);
 var _5n2 = /* @__PURE__ */ BigInt(5);
 var _8n3 = /* @__PURE__ */ BigInt(8);
 var ed25519_CURVE_p = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
 var ed25519_CURVE = /* @__PURE__ */ (() => ({
  p: ed25519_CURVE_p,
  n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
  h: _8n3,
  a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
  d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
  Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
  Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
 }))();
 function ed25519_pow_2_252_3(x) {
  const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
  const P2 = ed25519_CURVE_p;
  const x2 = x * x % P2;
  const b2 = x2 * x % P2;
  const b4 = pow2(b2, _2n4, P2) * b2 % P2;
  const b5 = pow2(b4, _1n6, P2) * x % P2;
  const b10 = pow2(b5, _5n2, P2) * b5 % P2;
  const b20 = pow2(b10, _10n, P2) * b10 % P2;
  const b40 = pow2(b20, _20n, P2) * b20 % P2;
  const b80 = pow2(b40, _40n, P2) * b40 % P2;
  const b160 = pow2(b80, _80n, P2) * b80 % P2;
  const b240 = pow2(b160, _80n, P2) * b80 % P2;
  const b250 = pow2(b240, _10n, P2) * b10 % P2;
  const pow_p_5_8 = pow2(b250, _2n4, P2) * x % P2;
  return { pow_p_5_8, b2 };
 }
 function adjustScalarBytes(bytes2) {
  bytes2[0] &= 248;
  bytes2[31] &= 127;
  bytes2[31] |= 64;
  return bytes2;
 }
 var ED25519_SQRT_M1 = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
 function uvRatio(u, v) {
  const P2 = ed25519_CURVE_p;
  const v3 = mod(v * v * v, P2);
  const v7 = mod(v3 * v3 * v, P2);
  const pow3 = ed25519_pow_2_252_3(u * v7).pow_p_5_8;
  let x = mod(u * v3 * pow3, P2);
  const vx2 = mod(v * x * x, P2);
  const root1 = x;
  const root2 = mod(x * ED25519_SQRT_M1, P2);
  const useRoot1 = vx2 === u;
  const useRoot2 = vx2 === mod(-u, P2);
  const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P2);
  if (useRoot1)
   x = root1;
  if (useRoot2 || noRoot)
   x = root2;
  if (isNegativeLE(x, P2))
   x = mod(-x, P2);
  return { isValid: useRoot1 || useRoot2, value: x };
 }
 var ed25519_Point = /* @__PURE__ */ edwards(ed25519_CURVE, { uvRatio });
 var Fp = /* @__PURE__ */ (() => ed25519_Point.Fp)();
 function toMontgomery(point) {
  const { y } = point;
  return Fp.toBytes(Fp.div(_1n6 + y, _1n6 - y));
 }
 function toMontgomerySecret(secretKey) {
  const size = ed25519_Point.Fp.BYTES;
  abytes(secretKey, size);
  return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
 }
 var Fn = /* @__PURE__ */ (() => ed25519_Point.Fn)();
 function ed(opts) {
  return eddsa(ed25519_Point, sha512, Object.assign({ adjustScalarBytes, toMontgomery, toMontgomerySecret, zip215: true }, opts));
 }
 var ed25519 = /* @__PURE__ */ ed({});
 var x25519 = /* @__PURE__ */ (() => {
  const P2 = ed25519_CURVE_p;
  const powPminus2 = (x) => {
   const { pow_p_5_8, b2 } = ed25519_pow_2_252_3(x);
   return mod(pow2(pow_p_5_8, _3n2, P2) * b2, P2);
  };
  return montgomery({
   P: P2,
   type: "x25519",
   powPminus2,
   adjustScalarBytes,
   scalarMultBase: (k) => {
    const kn = mod(k, ed25519_Point.Fn.ORDER);
    if (kn === _0n6)
     return _0n6;
    const p = ed25519_Point.BASE.multiply(kn);
    return mod((p.Z + p.Y) * powPminus2(mod(p.Z - p.Y, P2)), P2);
   }
  });
 })();
 var SQRT_M1 = ED25519_SQRT_M1;
 var SQRT_AD_MINUS_ONE = /* @__PURE__ */ BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235");
 var INVSQRT_A_MINUS_D = /* @__PURE__ */ BigInt("54469307008909316920995813868745141605393597292927456921205312896311721017578");
 var ONE_MINUS_D_SQ = /* @__PURE__ */ BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838");
 var D_MINUS_ONE_SQ = /* @__PURE__ */ BigInt("40440834346308536858101042469323190826248399146238708352240133220865137265952");
 var invertSqrt = (number2) => uvRatio(_1n6, number2);
 var MAX_255B = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
 var bytes255ToNumberLE = (bytes2) => Fp.create(bytesToNumberLE(bytes2) & MAX_255B);
 function calcElligatorRistrettoMap(r0) {
  const { d } = ed25519_CURVE;
  const r = Fp.mul(Fp.mulN(SQRT_M1, r0), r0);
  const Ns = Fp.mul(Fp.addN(r, _1n6), ONE_MINUS_D_SQ);
  let c = BigInt(-1);
  const D = Fp.mul(Fp.subN(c, Fp.mulN(d, r)), Fp.add(r, d));
  let { isValid: Ns_D_is_sq, value: s } = uvRatio(Ns, D);
  let s_ = Fp.mul(s, r0);
  if (!Fp.isOdd(s_))
   s_ = Fp.neg(s_);
  if (!Ns_D_is_sq)
   s = s_;
  if (!Ns_D_is_sq)
   c = r;
  const Nt = Fp.sub(Fp.mulN(Fp.mulN(c, Fp.subN(r, _1n6)), D_MINUS_ONE_SQ), D);
  const s2 = Fp.sqrN(s);
  const W0 = Fp.mul(Fp.addN(s, s), D);
  const W1 = Fp.mul(Nt, SQRT_AD_MINUS_ONE);
  const W2 = Fp.sub(_1n6, s2);
  const W3 = Fp.add(_1n6, s2);
  return new ed25519_Point(Fp.mul(W0, W3), Fp.mul(W2, W1), Fp.mul(W1, W3), Fp.mul(W0, W2));
 }
 var _RistrettoPoint = class __RistrettoPoint extends PrimeEdwardsPoint {
  static BASE = /* @__PURE__ */ (() => new __RistrettoPoint(ed25519_Point.BASE))();
  static ZERO = /* @__PURE__ */ (() => new __RistrettoPoint(ed25519_Point.ZERO))();
  static Fp = /* @__PURE__ */ (() => Fp)();
  static Fn = /* @__PURE__ */ (() => Fn)();
  constructor(ep) {
   super(ep);
  }
  static fromAffine(ap) {
   return new __RistrettoPoint(ed25519_Point.fromAffine(ap));
  }
  assertSame(other) {
   if (!(other instanceof __RistrettoPoint))
    throw new Error("RistrettoPoint expected");
  }
  init(ep) {
   return new __RistrettoPoint(ep);
  }
  static fromBytes(bytes2) {
   abytes(bytes2, 32);
   const { a, d } = ed25519_CURVE;
   const s = bytes255ToNumberLE(bytes2);
   if (!equalBytes(Fp.toBytes(s), bytes2) || Fp.isOdd(s))
    throw new Error("invalid ristretto255 encoding 1");
   const s2 = Fp.sqr(s);
   const u1 = Fp.add(_1n6, Fp.mulN(a, s2));
   const u2 = Fp.sub(_1n6, Fp.mulN(a, s2));
   const u1_2 = Fp.sqr(u1);
   const u2_2 = Fp.sqr(u2);
   const v = Fp.sub(Fp.mulN(Fp.mulN(a, d), u1_2), u2_2);
   const { isValid, value: I } = invertSqrt(Fp.mul(v, u2_2));
   const Dx = Fp.mul(I, u2);
   const Dy = Fp.mul(Fp.mulN(I, Dx), v);
   let x = Fp.mul(Fp.addN(s, s), Dx);
   if (Fp.isOdd(x))
    x = Fp.neg(x);
   const y = Fp.mul(u1, Dy);
   const t = Fp.mul(x, y);
   if (!isValid || Fp.isOdd(t) || Fp.is0(y))
    throw new Error("invalid ristretto255 encoding 2");
   return new __RistrettoPoint(new ed25519_Point(x, y, Fp.ONE, t));
  }
  static fromHex(hex) {
   return __RistrettoPoint.fromBytes(hexToBytes(hex));
  }
  toBytes() {
   let { X, Y, Z, T } = this.ep;
   const u1 = Fp.mul(Fp.add(Z, Y), Fp.sub(Z, Y));
   const u2 = Fp.mul(X, Y);
   const u2sq = Fp.sqr(u2);
   const { value: invsqrt } = invertSqrt(Fp.mul(u1, u2sq));
   const D1 = Fp.mul(invsqrt, u1);
   const D2 = Fp.mul(invsqrt, u2);
   const zInv = Fp.mul(Fp.mulN(D1, D2), T);
   let D;
   if (Fp.isOdd(Fp.mul(T, zInv))) {
    let _x = Fp.mul(Y, SQRT_M1);
    let _y = Fp.mul(X, SQRT_M1);
    X = _x;
    Y = _y;
    D = Fp.mul(D1, INVSQRT_A_MINUS_D);
   } else {
    D = D2;
   }
   if (Fp.isOdd(Fp.mul(X, zInv)))
    Y = Fp.neg(Y);
   let s = Fp.mul(Fp.subN(Z, Y), D);
   if (Fp.isOdd(s))
    s = Fp.neg(s);
   return Fp.toBytes(s);
  }
  equals(other) {
   this.assertSame(other);
   const { X: X1, Y: Y1 } = this.ep;
   const { X: X2, Y: Y2 } = other.ep;
   const one = Fp.eql(Fp.mul(X1, Y2), Fp.mul(Y1, X2));
   const two = Fp.eql(Fp.mul(Y1, Y2), Fp.mul(X1, X2));
   return one || two;
  }
  is0() {
   return this.equals(__RistrettoPoint.ZERO);
  }
 };
 var ristretto255_hasher = /* @__PURE__ */ Object.freeze({
  Point: _RistrettoPoint,
  hashToCurve(msg, options) {
   const DST = options?.DST === void 0 ? "ristretto255_XMD:SHA-512_R255MAP_RO_" : options.DST;
   const xmd = expand_message_xmd(msg, DST, 64, sha512);
   return ristretto255_hasher.deriveToCurve(xmd);
  },
  hashToScalar(msg, options) {
   const DST = options?.DST === void 0 ? _DST_scalar : options.DST;
   const xmd = expand_message_xmd(msg, DST, 64, sha512);
   return Fn.create(bytesToNumberLE(xmd));
  },
  deriveToCurve(bytes2) {
   abytes(bytes2, 64);
   const r1 = bytes255ToNumberLE(bytes2.subarray(0, 32));
   const R1 = calcElligatorRistrettoMap(r1);
   const r2 = bytes255ToNumberLE(bytes2.subarray(32, 64));
   const R2 = calcElligatorRistrettoMap(r2);
   return new _RistrettoPoint(R1.add(R2));
  }
 });
 var ristretto255_oprf = /* @__PURE__ */ (() => createOPRF({
  name: "ristretto255-SHA512",
  Point: _RistrettoPoint,
  hash: sha512,
  hashToGroup: ristretto255_hasher.hashToCurve,
  hashToScalar: ristretto255_hasher.hashToScalar
 }))();

 // src/sayso/client/worker/wire/request.js
 var SealedPart = record({ part: bytes, sealed: bytes, hers: bytes, desk: bytes });
 var Report = record({ mailbox: bytes, door: bytes, parts: list(SealedPart), entries: list(bytes) });
 var Work = record({ nonce: bytes, bits: whole });
 var Worked = record({ nonce: bytes, count: whole, report: Report });
 var Received = record({ day: text });
 var Nonce = record({ nonce: bytes });
 var ReadMailbox = record({ mailbox: bytes });
 var MailboxPart = record({ part: bytes, sealed: bytes, hers: bytes });
 var Mailbox = record({ parts: list(MailboxPart), hers: list(bytes), desk: list(bytes), hers_alone: flag });
 var DeskGrant = record({ part: bytes, desk: bytes });
 var Change = record({
  deed: "change",
  put: list(SealedPart),
  grants: list(DeskGrant),
  drop: list(bytes),
  number: whole,
  entries: list(bytes)
 });
 var Remove = record({ deed: "remove" });
 var Move = record({ deed: "move", report: Report });
 var Deed = union("deed", Change, Remove, Move);
 var MailboxDeed = record({ mailbox: bytes, nonce: bytes, deed: Deed, signature: bytes });

 // src/sayso/client/worker/ledger/signing.js
 var publicKey = (seed) => ed25519.getPublicKey(seed);
 function sign(seed, payloadType, payload) {
  const sig = ed25519.sign(preAuthenticationEncoding(payloadType, payload), seed);
  return { payload, payloadType, signatures: [{ keyid: bytesToHex(publicKey(seed)), sig }] };
 }
 var claimedKey = (envelope) => hexToBytes(keyId(envelope));
 function keyId({ signatures }) {
  if (signatures.length === 1 && /^[0-9a-f]{64}$/.test(signatures[0].keyid)) return signatures[0].keyid;
  throw new NotTrusted("This is not signed by exactly one key.", "signature");
 }
 function verify(envelope, key, payloadType) {
  const [sig, message] = signed(envelope, key, payloadType);
  return payloadIf(byLibrary(sig, message, key), envelope);
 }
 function signed(envelope, key, payloadType) {
  if (keyId(envelope) !== bytesToHex(key))
   throw new NotTrusted("This is signed by another key.", "signature");
  if (envelope.payloadType !== payloadType)
   throw new NotTrusted("This is signed as something else.", "type");
  return [envelope.signatures[0].sig, preAuthenticationEncoding(payloadType, envelope.payload)];
 }
 function byLibrary(sig, message, key) {
  try {
   return ed25519.verify(sig, message, key, { zip215: false });
  } catch {
   return false;
  }
 }
 function payloadIf(right, { payload }) {
  if (!right) throw new NotTrusted("The signature is not right.", "signature");
  return payload;
 }
 var signDeed = (seed, nonce, deed, kind = Deed) => ed25519.sign(preAuthenticationEncoding(DEED_TYPE, concatBytes(nonce, encode(kind, deed))), seed);
 var same = (one, other) => bytesToHex(one) === bytesToHex(other);

 // src/sayso/client/worker/ledger/manifest.js
 var signers = 2;
 var valid_days_max = 14;
 var clock_days = 1;
 var step = 64;
 var hash_form = /^[0-9a-f]{64}$/;
 var payloadHash = ({ payload }) => bytesToHex(sha256(payload));
 function acceptHead(head, place, today, known2) {
  const now = readDay(today);
  checkSigners(head.manifest, place.workers);
  const { manifest, earliest, latest } = readContent(head.manifest.payload);
  if (manifest.network !== place.network || manifest.list !== place.list) throw new NotTrusted("This is another list.", "list");
  if (now < earliest) throw new NotTrusted("This list is from a day that has not come yet.", "day");
  if (now > latest) throw new NotTrusted("This list is too old to be relied on.", "day");
  const { pauses, hashes } = acceptPauses(head, manifest, place, today);
  const reached = {
   number: manifest.number,
   manifest: payloadHash(head.manifest),
   pauses: pauses.length,
   pause: hashes.at(-1)
  };
  if (known2) checkOrder(manifest, reached, hashes, known2);
  return { manifest, pauses, known: reached };
 }
 function checkSigners({ payload, payloadType, signatures }, workers) {
  const ids = signatures.map(({ keyid }) => keyid);
  if (ids.length !== signers || ids[0] >= ids[1])
   throw new NotTrusted("This list is not signed by two different people of the desk.", "signature");
  const names2 = signatures.map((signature) => {
   const one = { payload, payloadType, signatures: [signature] };
   const key = claimedKey(one);
   const worker = workers.find((listed) => same(listed.key, key));
   if (!worker) throw new NotTrusted("This list is signed by someone who is not at the desk.", "signature");
   verify(one, key, LIST_TYPE);
   return worker.name;
  });
  if (names2[0] === names2[1]) throw new NotTrusted("This list is signed twice by the same person.", "signature");
 }
 function isFile({ count, sha256: hash }) {
  return count > 0 && count <= list_entries_max && count % step === 0 && hash_form.test(hash);
 }
 function readContent(payload) {
  try {
   const manifest = decode(Manifest, payload);
   const { list: list2, number: number2, previous, day, until, holder, rows, cells, bulletin } = manifest;
   const follows = number2 === 1 ? previous === "" : number2 > 1 && hash_form.test(previous);
   const timely = readDay(day) <= readDay(until) && readDay(until) <= readDay(daysAfter(day, valid_days_max));
   const sound = follows && timely && /^[0-9a-f]{32}$/.test(list2) && holder.length === 32 && [rows, cells, bulletin].every(isFile);
   if (sound) return { manifest, earliest: readDay(daysAfter(day, -clock_days)), latest: readDay(until) };
  } catch (error) {
   if (!(error instanceof Malformed)) throw error;
  }
  throw new NotTrusted("This list is not filled in as it should be.", "content");
 }
 function acceptPauses(head, manifest, { network, list: list2, workers }, today) {
  const hashes = [""];
  const of = payloadHash(head.manifest);
  const signers2 = /* @__PURE__ */ new Map();
  try {
   const pauses = head.pauses.map((envelope) => {
    const key = claimedKey(envelope);
    const pause = decode(Pause, verify(envelope, key, PAUSE_TYPE));
    const belongs = pause.network === network && pause.list === list2 && pause.number === manifest.number && pause.manifest === of;
    const follows = pause.order === hashes.length && pause.previous === hashes.at(-1);
    const day = readDay(pause.day);
    const timely = readDay(manifest.day) <= day && day <= readDay(daysAfter(today, clock_days));
    const name = workers.find((worker) => same(worker.key, key))?.name;
    const count = (signers2.get(name) ?? 0) + 1;
    signers2.set(name, count);
    if (!(name !== void 0 && count <= pauses_max && belongs && follows && timely))
     throw new Malformed("This pause does not belong here.");
    hashes.push(payloadHash(envelope));
    return pause;
   });
   return { pauses, hashes };
  } catch (error) {
   if (!(error instanceof Malformed || error instanceof NotTrusted)) throw error;
   throw new NotTrusted("A pause of this list is not in order.", "pause");
  }
 }
 function checkOrder(manifest, reached, hashes, known2) {
  if (reached.number < known2.number) throw new NotTrusted("There is a newer list than this one.", "older");
  if (reached.number === known2.number && reached.manifest !== known2.manifest)
   throw new NotTrusted("There are two different lists with one number.", "fork");
  if (reached.number === known2.number + 1 && manifest.previous !== known2.manifest)
   throw new NotTrusted("This list does not follow the one before it.", "gap");
  if (reached.number === known2.number && (known2.pauses > reached.pauses || hashes[known2.pauses] !== known2.pause))
   throw new NotTrusted("A pause of this list is missing.", "pause");
 }

 // node_modules/@noble/ciphers/utils.js
 function isBytes4(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
 }
 var atitle3 = (title) => title ? `"${title}" ` : "";
 function abool2(value, title = "") {
  if (typeof value !== "boolean")
   throw new TypeError(atitle3(title) + "expected boolean, got type=" + typeof value);
  return value;
 }
 function anumber4(n, title = "") {
  if (typeof n !== "number")
   throw new TypeError(atitle3(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
   throw new RangeError(atitle3(title) + "expected integer >= 0, got " + n);
  return n;
 }
 function abytes4(value, length, title = "") {
  if (isBytes4(value) && (length === void 0 || value.length === length))
   return value;
  if (length !== void 0)
   anumber4(length, "length");
  const bytes2 = isBytes4(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes2 ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle3(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes2)
   throw new TypeError(message);
  throw new RangeError(message);
 }
 var aobject3 = (value, label2) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
   throw new TypeError(label2 === "object" ? "expected valid options object" : `"${label2}" expected object, got type=${typeof value}`);
 };
 function aexists2(instance, checkFinished = true) {
  if (instance.destroyed)
   throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
   throw new Error("digest() was already called");
 }
 function aoutput2(out, instance) {
  abytes4(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
   throw new RangeError('"output" expected length >= ' + min);
  }
 }
 function u322(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
 }
 function clean2(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
   arrays[i].fill(0);
  }
 }
 function createView2(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
 }
 var isLE2 = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
 function byteSwap2(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
 }
 function byteSwap322(arr) {
  for (let i = 0; i < arr.length; i++) {
   arr[i] = byteSwap2(arr[i]);
  }
  return arr;
 }
 var swap32IfBE2 = isLE2 ? (u) => u : byteSwap322;
 function overlapBytes(a, b) {
  if (!a.byteLength || !b.byteLength)
   return false;
  return a.buffer === b.buffer && // best we can do, may fail with an obscure Proxy
  a.byteOffset < b.byteOffset + b.byteLength && // a starts before b end
  b.byteOffset < a.byteOffset + a.byteLength;
 }
 function complexOverlapBytes(input, output) {
  if (overlapBytes(input, output) && input.byteOffset < output.byteOffset)
   throw new Error("complex overlap of input and output is not supported");
 }
 function checkOpts2(defaults, opts) {
  aobject3(defaults, "defaults");
  aobject3(opts, "opts");
  const merged = Object.assign(defaults, opts);
  return merged;
 }
 function equalBytes2(a, b) {
  a = abytes4(a);
  b = abytes4(b);
  if (a.length !== b.length)
   return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++)
   diff |= a[i] ^ b[i];
  return diff === 0;
 }
 function wrapMacConstructor(keyLen, macCons, fromMsg) {
  const mac = macCons;
  const getArgs = fromMsg || (() => []);
  const macC = (msg, key) => mac(key, ...getArgs(msg)).update(msg).digest();
  const tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array(0)));
  macC.outputLen = tmp.outputLen;
  macC.blockLen = tmp.blockLen;
  macC.create = (key, ...args) => mac(key, ...args);
  return macC;
 }
 var wrapCipher = /* @__NO_SIDE_EFFECTS__ */ (params, constructor) => {
  function wrappedCipher(key, ...args) {
   abytes4(key, void 0, "key");
   if (params.nonceLength !== void 0) {
    const nonce = args[0];
    abytes4(nonce, params.varSizeNonce ? void 0 : params.nonceLength, "nonce");
   }
   const tagl = params.tagLength;
   const aadStart = params.nonceLength !== void 0 ? 1 : 0;
   if (!params.withAAD) {
    for (let i = aadStart; i < args.length; i++)
     if (isBytes4(args[i]))
      throw new Error("AAD not supported");
   }
   if (params.withAAD && args[aadStart] !== void 0)
    abytes4(args[aadStart], void 0, "AAD");
   const cipher = constructor(key, ...args);
   const checkOutput = (fnLength, output) => {
    if (output !== void 0) {
     if (fnLength !== 2)
      throw new Error("cipher output not supported");
     abytes4(output, void 0, "output");
    }
   };
   let called = false;
   const wrCipher = {
    encrypt(data, output) {
     if (called)
      throw new Error("cannot encrypt() twice with same key + nonce");
     called = true;
     abytes4(data, void 0, "data");
     checkOutput(cipher.encrypt.length, output);
     return cipher.encrypt(data, output);
    },
    decrypt(data, output) {
     abytes4(data, void 0, "data");
     if (tagl && data.length < tagl)
      throw new Error('"ciphertext" expected length >= tagLength=' + tagl);
     checkOutput(cipher.decrypt.length, output);
     return cipher.decrypt(data, output);
    }
   };
   return wrCipher;
  }
  Object.assign(wrappedCipher, params);
  return wrappedCipher;
 };
 function getOutput(expectedLength, out, onlyAligned = true) {
  if (out === void 0)
   return new Uint8Array(expectedLength);
  abytes4(out, expectedLength, "output");
  if (onlyAligned && !isAligned32(out))
   throw new Error("invalid output, must be aligned");
  return out;
 }
 function u64Lengths(dataLength, aadLength, isLE3) {
  anumber4(dataLength);
  anumber4(aadLength);
  abool2(isLE3);
  const num = new Uint8Array(16);
  const view = createView2(num);
  view.setBigUint64(0, BigInt(aadLength), isLE3);
  view.setBigUint64(8, BigInt(dataLength), isLE3);
  return num;
 }
 function isAligned32(bytes2) {
  return bytes2.byteOffset % 4 === 0;
 }
 function copyBytes3(bytes2) {
  return Uint8Array.from(abytes4(bytes2));
 }

 // node_modules/@noble/ciphers/_arx.js
 var encodeStr = (str) => Uint8Array.from(str.split(""), (c) => c.charCodeAt(0));
 var sigma16_32 = /* @__PURE__ */ (() => swap32IfBE2(u322(encodeStr("expand 16-byte k"))))();
 var sigma32_32 = /* @__PURE__ */ (() => swap32IfBE2(u322(encodeStr("expand 32-byte k"))))();
 function rotl(a, b) {
  return a << b | a >>> 32 - b;
 }
 var BLOCK_LEN = 64;
 var BLOCK_LEN32 = 16;
 var MAX_COUNTER = /* @__PURE__ */ (() => 2 ** 32 - 1)();
 var U32_EMPTY = /* @__PURE__ */ Uint32Array.of();
 function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
  const len = data.length;
  const block2 = new Uint8Array(BLOCK_LEN);
  const b32 = u322(block2);
  const isAligned = isLE2 && isAligned32(data) && isAligned32(output);
  const d32 = isAligned ? u322(data) : U32_EMPTY;
  const o32 = isAligned ? u322(output) : U32_EMPTY;
  if (!isLE2) {
   for (let pos = 0; pos < len; counter++) {
    core(sigma, key, nonce, b32, counter, rounds);
    swap32IfBE2(b32);
    if (counter >= MAX_COUNTER)
     throw new Error("arx: counter overflow");
    const take = Math.min(BLOCK_LEN, len - pos);
    for (let j = 0, posj; j < take; j++) {
     posj = pos + j;
     output[posj] = data[posj] ^ block2[j];
    }
    pos += take;
   }
   return;
  }
  for (let pos = 0; pos < len; counter++) {
   core(sigma, key, nonce, b32, counter, rounds);
   if (counter >= MAX_COUNTER)
    throw new Error("arx: counter overflow");
   const take = Math.min(BLOCK_LEN, len - pos);
   if (isAligned && take === BLOCK_LEN) {
    const pos32 = pos / 4;
    if (pos % 4 !== 0)
     throw new Error("arx: invalid block position");
    for (let j = 0, posj; j < BLOCK_LEN32; j++) {
     posj = pos32 + j;
     o32[posj] = d32[posj] ^ b32[j];
    }
    pos += BLOCK_LEN;
    continue;
   }
   for (let j = 0, posj; j < take; j++) {
    posj = pos + j;
    output[posj] = data[posj] ^ block2[j];
   }
   pos += take;
  }
 }
 function createCipher(core, opts) {
  const { allowShortKeys, extendNonceFn, counterLength, counterRight, rounds } = checkOpts2({ allowShortKeys: false, counterLength: 8, counterRight: false, rounds: 20 }, opts);
  if (typeof core !== "function")
   throw new Error("core must be a function");
  anumber4(counterLength);
  anumber4(rounds);
  abool2(counterRight);
  abool2(allowShortKeys);
  return (key, nonce, data, output, counter = 0) => {
   abytes4(key, void 0, "key");
   abytes4(nonce, void 0, "nonce");
   abytes4(data, void 0, "data");
   const len = data.length;
   const hasOutput = output !== void 0;
   output = getOutput(len, output, false);
   if (hasOutput)
    complexOverlapBytes(data, output);
   anumber4(counter);
   if (counter < 0 || counter >= MAX_COUNTER)
    throw new Error("arx: counter overflow");
   const toClean = [];
   let l = key.length;
   let k;
   let sigma;
   if (l === 32) {
    toClean.push(k = copyBytes3(key));
    sigma = sigma32_32;
   } else if (l === 16 && allowShortKeys) {
    k = new Uint8Array(32);
    k.set(key);
    k.set(key, 16);
    sigma = sigma16_32;
    toClean.push(k);
   } else {
    abytes4(key, 32, "arx key");
    throw new Error("invalid key size");
   }
   if (!isLE2 || !isAligned32(nonce))
    toClean.push(nonce = copyBytes3(nonce));
   let k32 = u322(k);
   if (extendNonceFn) {
    if (nonce.length !== 24)
     throw new Error("arx: extended nonce must be 24 bytes");
    const n16 = nonce.subarray(0, 16);
    if (isLE2)
     extendNonceFn(sigma, k32, u322(n16), k32);
    else {
     const sigmaRaw = swap32IfBE2(Uint32Array.from(sigma));
     extendNonceFn(sigmaRaw, k32, u322(n16), k32);
     clean2(sigmaRaw);
     swap32IfBE2(k32);
    }
    nonce = nonce.subarray(16);
   } else if (!isLE2)
    swap32IfBE2(k32);
   const nonceNcLen = 16 - counterLength;
   if (nonceNcLen !== nonce.length)
    throw new Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
   if (nonceNcLen !== 12) {
    const nc = new Uint8Array(12);
    nc.set(nonce, counterRight ? 0 : 12 - nonce.length);
    nonce = nc;
    toClean.push(nonce);
   }
   const n32 = swap32IfBE2(u322(nonce));
   try {
    runCipher(core, sigma, k32, n32, data, output, counter, rounds);
    return output;
   } finally {
    clean2(...toClean);
   }
  };
 }

 // node_modules/@noble/ciphers/_poly1305.js
 function u8to16(a, i) {
  return a[i++] & 255 | (a[i++] & 255) << 8;
 }
 var Poly1305 = class {
  blockLen = 16;
  outputLen = 16;
  buffer = new Uint8Array(16);
  r = new Uint16Array(10);
  h = new Uint16Array(10);
  pad = new Uint16Array(8);
  pos = 0;
  finished = false;
  destroyed = false;
  constructor(key) {
   key = copyBytes3(abytes4(key, 32, "key"));
   const t0 = u8to16(key, 0);
   const t1 = u8to16(key, 2);
   const t2 = u8to16(key, 4);
   const t3 = u8to16(key, 6);
   const t4 = u8to16(key, 8);
   const t5 = u8to16(key, 10);
   const t6 = u8to16(key, 12);
   const t7 = u8to16(key, 14);
   this.r[0] = t0 & 8191;
   this.r[1] = (t0 >>> 13 | t1 << 3) & 8191;
   this.r[2] = (t1 >>> 10 | t2 << 6) & 7939;
   this.r[3] = (t2 >>> 7 | t3 << 9) & 8191;
   this.r[4] = (t3 >>> 4 | t4 << 12) & 255;
   this.r[5] = t4 >>> 1 & 8190;
   this.r[6] = (t4 >>> 14 | t5 << 2) & 8191;
   this.r[7] = (t5 >>> 11 | t6 << 5) & 8065;
   this.r[8] = (t6 >>> 8 | t7 << 8) & 8191;
   this.r[9] = t7 >>> 5 & 127;
   for (let i = 0; i < 8; i++)
    this.pad[i] = u8to16(key, 16 + 2 * i);
  }
  process(data, offset, isLast = false) {
   const hibit = isLast ? 0 : 1 << 11;
   const { h, r } = this;
   const r0 = r[0];
   const r1 = r[1];
   const r2 = r[2];
   const r3 = r[3];
   const r4 = r[4];
   const r5 = r[5];
   const r6 = r[6];
   const r7 = r[7];
   const r8 = r[8];
   const r9 = r[9];
   const t0 = u8to16(data, offset + 0);
   const t1 = u8to16(data, offset + 2);
   const t2 = u8to16(data, offset + 4);
   const t3 = u8to16(data, offset + 6);
   const t4 = u8to16(data, offset + 8);
   const t5 = u8to16(data, offset + 10);
   const t6 = u8to16(data, offset + 12);
   const t7 = u8to16(data, offset + 14);
   let h0 = h[0] + (t0 & 8191);
   let h1 = h[1] + ((t0 >>> 13 | t1 << 3) & 8191);
   let h2 = h[2] + ((t1 >>> 10 | t2 << 6) & 8191);
   let h3 = h[3] + ((t2 >>> 7 | t3 << 9) & 8191);
   let h4 = h[4] + ((t3 >>> 4 | t4 << 12) & 8191);
   let h5 = h[5] + (t4 >>> 1 & 8191);
   let h6 = h[6] + ((t4 >>> 14 | t5 << 2) & 8191);
   let h7 = h[7] + ((t5 >>> 11 | t6 << 5) & 8191);
   let h8 = h[8] + ((t6 >>> 8 | t7 << 8) & 8191);
   let h9 = h[9] + (t7 >>> 5 | hibit);
   let c = 0;
   let d0 = c + h0 * r0 + h1 * (5 * r9) + h2 * (5 * r8) + h3 * (5 * r7) + h4 * (5 * r6);
   c = d0 >>> 13;
   d0 &= 8191;
   d0 += h5 * (5 * r5) + h6 * (5 * r4) + h7 * (5 * r3) + h8 * (5 * r2) + h9 * (5 * r1);
   c += d0 >>> 13;
   d0 &= 8191;
   let d1 = c + h0 * r1 + h1 * r0 + h2 * (5 * r9) + h3 * (5 * r8) + h4 * (5 * r7);
   c = d1 >>> 13;
   d1 &= 8191;
   d1 += h5 * (5 * r6) + h6 * (5 * r5) + h7 * (5 * r4) + h8 * (5 * r3) + h9 * (5 * r2);
   c += d1 >>> 13;
   d1 &= 8191;
   let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + h3 * (5 * r9) + h4 * (5 * r8);
   c = d2 >>> 13;
   d2 &= 8191;
   d2 += h5 * (5 * r7) + h6 * (5 * r6) + h7 * (5 * r5) + h8 * (5 * r4) + h9 * (5 * r3);
   c += d2 >>> 13;
   d2 &= 8191;
   let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + h4 * (5 * r9);
   c = d3 >>> 13;
   d3 &= 8191;
   d3 += h5 * (5 * r8) + h6 * (5 * r7) + h7 * (5 * r6) + h8 * (5 * r5) + h9 * (5 * r4);
   c += d3 >>> 13;
   d3 &= 8191;
   let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
   c = d4 >>> 13;
   d4 &= 8191;
   d4 += h5 * (5 * r9) + h6 * (5 * r8) + h7 * (5 * r7) + h8 * (5 * r6) + h9 * (5 * r5);
   c += d4 >>> 13;
   d4 &= 8191;
   let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
   c = d5 >>> 13;
   d5 &= 8191;
   d5 += h5 * r0 + h6 * (5 * r9) + h7 * (5 * r8) + h8 * (5 * r7) + h9 * (5 * r6);
   c += d5 >>> 13;
   d5 &= 8191;
   let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
   c = d6 >>> 13;
   d6 &= 8191;
   d6 += h5 * r1 + h6 * r0 + h7 * (5 * r9) + h8 * (5 * r8) + h9 * (5 * r7);
   c += d6 >>> 13;
   d6 &= 8191;
   let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
   c = d7 >>> 13;
   d7 &= 8191;
   d7 += h5 * r2 + h6 * r1 + h7 * r0 + h8 * (5 * r9) + h9 * (5 * r8);
   c += d7 >>> 13;
   d7 &= 8191;
   let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
   c = d8 >>> 13;
   d8 &= 8191;
   d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + h9 * (5 * r9);
   c += d8 >>> 13;
   d8 &= 8191;
   let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
   c = d9 >>> 13;
   d9 &= 8191;
   d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0;
   c += d9 >>> 13;
   d9 &= 8191;
   c = (c << 2) + c | 0;
   c = c + d0 | 0;
   d0 = c & 8191;
   c = c >>> 13;
   d1 += c;
   h[0] = d0;
   h[1] = d1;
   h[2] = d2;
   h[3] = d3;
   h[4] = d4;
   h[5] = d5;
   h[6] = d6;
   h[7] = d7;
   h[8] = d8;
   h[9] = d9;
  }
  finalize() {
   const { h, pad: pad2 } = this;
   const g = new Uint16Array(10);
   let c = h[1] >>> 13;
   h[1] &= 8191;
   for (let i = 2; i < 10; i++) {
    h[i] += c;
    c = h[i] >>> 13;
    h[i] &= 8191;
   }
   h[0] += c * 5;
   c = h[0] >>> 13;
   h[0] &= 8191;
   h[1] += c;
   c = h[1] >>> 13;
   h[1] &= 8191;
   h[2] += c;
   g[0] = h[0] + 5;
   c = g[0] >>> 13;
   g[0] &= 8191;
   for (let i = 1; i < 10; i++) {
    g[i] = h[i] + c;
    c = g[i] >>> 13;
    g[i] &= 8191;
   }
   g[9] -= 1 << 13;
   let mask = (c ^ 1) - 1;
   for (let i = 0; i < 10; i++)
    g[i] &= mask;
   mask = ~mask;
   for (let i = 0; i < 10; i++)
    h[i] = h[i] & mask | g[i];
   h[0] = (h[0] | h[1] << 13) & 65535;
   h[1] = (h[1] >>> 3 | h[2] << 10) & 65535;
   h[2] = (h[2] >>> 6 | h[3] << 7) & 65535;
   h[3] = (h[3] >>> 9 | h[4] << 4) & 65535;
   h[4] = (h[4] >>> 12 | h[5] << 1 | h[6] << 14) & 65535;
   h[5] = (h[6] >>> 2 | h[7] << 11) & 65535;
   h[6] = (h[7] >>> 5 | h[8] << 8) & 65535;
   h[7] = (h[8] >>> 8 | h[9] << 5) & 65535;
   let f = h[0] + pad2[0];
   h[0] = f & 65535;
   for (let i = 1; i < 8; i++) {
    f = (h[i] + pad2[i] | 0) + (f >>> 16) | 0;
    h[i] = f & 65535;
   }
   clean2(g);
  }
  update(data) {
   aexists2(this);
   abytes4(data);
   data = copyBytes3(data);
   const { buffer, blockLen } = this;
   const len = data.length;
   for (let pos = 0; pos < len; ) {
    const take = Math.min(blockLen - this.pos, len - pos);
    if (take === blockLen) {
     for (; blockLen <= len - pos; pos += blockLen)
      this.process(data, pos);
     continue;
    }
    buffer.set(data.subarray(pos, pos + take), this.pos);
    this.pos += take;
    pos += take;
    if (this.pos === blockLen) {
     this.process(buffer, 0, false);
     this.pos = 0;
    }
   }
   return this;
  }
  destroy() {
   this.destroyed = true;
   clean2(this.h, this.r, this.buffer, this.pad);
  }
  digestInto(out) {
   aexists2(this);
   aoutput2(out, this);
   this.finished = true;
   const { buffer, h } = this;
   let { pos } = this;
   if (pos) {
    buffer[pos++] = 1;
    for (; pos < 16; pos++)
     buffer[pos] = 0;
    this.process(buffer, 0, true);
   }
   this.finalize();
   let opos = 0;
   for (let i = 0; i < 8; i++) {
    out[opos++] = h[i] >>> 0;
    out[opos++] = h[i] >>> 8;
   }
  }
  digest() {
   const { buffer, outputLen } = this;
   this.digestInto(buffer);
   const res = buffer.slice(0, outputLen);
   this.destroy();
   return res;
  }
 };
 var poly1305 = /* @__PURE__ */ wrapMacConstructor(32, (key) => new Poly1305(key));

 // node_modules/@noble/ciphers/chacha.js
 function chachaCore(s, k, n, out, cnt, rounds = 20) {
  let y00 = s[0], y01 = s[1], y02 = s[2], y03 = s[3], y04 = k[0], y05 = k[1], y06 = k[2], y07 = k[3], y08 = k[4], y09 = k[5], y10 = k[6], y11 = k[7], y12 = cnt, y13 = n[0], y14 = n[1], y15 = n[2];
  let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
  for (let r = 0; r < rounds; r += 2) {
   x00 = x00 + x04 | 0;
   x12 = rotl(x12 ^ x00, 16);
   x08 = x08 + x12 | 0;
   x04 = rotl(x04 ^ x08, 12);
   x00 = x00 + x04 | 0;
   x12 = rotl(x12 ^ x00, 8);
   x08 = x08 + x12 | 0;
   x04 = rotl(x04 ^ x08, 7);
   x01 = x01 + x05 | 0;
   x13 = rotl(x13 ^ x01, 16);
   x09 = x09 + x13 | 0;
   x05 = rotl(x05 ^ x09, 12);
   x01 = x01 + x05 | 0;
   x13 = rotl(x13 ^ x01, 8);
   x09 = x09 + x13 | 0;
   x05 = rotl(x05 ^ x09, 7);
   x02 = x02 + x06 | 0;
   x14 = rotl(x14 ^ x02, 16);
   x10 = x10 + x14 | 0;
   x06 = rotl(x06 ^ x10, 12);
   x02 = x02 + x06 | 0;
   x14 = rotl(x14 ^ x02, 8);
   x10 = x10 + x14 | 0;
   x06 = rotl(x06 ^ x10, 7);
   x03 = x03 + x07 | 0;
   x15 = rotl(x15 ^ x03, 16);
   x11 = x11 + x15 | 0;
   x07 = rotl(x07 ^ x11, 12);
   x03 = x03 + x07 | 0;
   x15 = rotl(x15 ^ x03, 8);
   x11 = x11 + x15 | 0;
   x07 = rotl(x07 ^ x11, 7);
   x00 = x00 + x05 | 0;
   x15 = rotl(x15 ^ x00, 16);
   x10 = x10 + x15 | 0;
   x05 = rotl(x05 ^ x10, 12);
   x00 = x00 + x05 | 0;
   x15 = rotl(x15 ^ x00, 8);
   x10 = x10 + x15 | 0;
   x05 = rotl(x05 ^ x10, 7);
   x01 = x01 + x06 | 0;
   x12 = rotl(x12 ^ x01, 16);
   x11 = x11 + x12 | 0;
   x06 = rotl(x06 ^ x11, 12);
   x01 = x01 + x06 | 0;
   x12 = rotl(x12 ^ x01, 8);
   x11 = x11 + x12 | 0;
   x06 = rotl(x06 ^ x11, 7);
   x02 = x02 + x07 | 0;
   x13 = rotl(x13 ^ x02, 16);
   x08 = x08 + x13 | 0;
   x07 = rotl(x07 ^ x08, 12);
   x02 = x02 + x07 | 0;
   x13 = rotl(x13 ^ x02, 8);
   x08 = x08 + x13 | 0;
   x07 = rotl(x07 ^ x08, 7);
   x03 = x03 + x04 | 0;
   x14 = rotl(x14 ^ x03, 16);
   x09 = x09 + x14 | 0;
   x04 = rotl(x04 ^ x09, 12);
   x03 = x03 + x04 | 0;
   x14 = rotl(x14 ^ x03, 8);
   x09 = x09 + x14 | 0;
   x04 = rotl(x04 ^ x09, 7);
  }
  let oi = 0;
  out[oi++] = y00 + x00 | 0;
  out[oi++] = y01 + x01 | 0;
  out[oi++] = y02 + x02 | 0;
  out[oi++] = y03 + x03 | 0;
  out[oi++] = y04 + x04 | 0;
  out[oi++] = y05 + x05 | 0;
  out[oi++] = y06 + x06 | 0;
  out[oi++] = y07 + x07 | 0;
  out[oi++] = y08 + x08 | 0;
  out[oi++] = y09 + x09 | 0;
  out[oi++] = y10 + x10 | 0;
  out[oi++] = y11 + x11 | 0;
  out[oi++] = y12 + x12 | 0;
  out[oi++] = y13 + x13 | 0;
  out[oi++] = y14 + x14 | 0;
  out[oi++] = y15 + x15 | 0;
 }
 function hchacha(s, k, i, out) {
  const s2 = isLE2 ? s : swap32IfBE2(s.slice(0, 4));
  const k2 = isLE2 ? k : swap32IfBE2(k.slice(0, 8));
  const i2 = isLE2 ? i : swap32IfBE2(i.slice(0, 4));
  const t = new Uint32Array(16);
  chachaCore(s2, k2, i2.subarray(1), t, i2[0]);
  let oi = 0;
  out[oi++] = t[0] - s2[0] | 0;
  out[oi++] = t[1] - s2[1] | 0;
  out[oi++] = t[2] - s2[2] | 0;
  out[oi++] = t[3] - s2[3] | 0;
  out[oi++] = t[12] - i2[0] | 0;
  out[oi++] = t[13] - i2[1] | 0;
  out[oi++] = t[14] - i2[2] | 0;
  out[oi++] = t[15] - i2[3] | 0;
  swap32IfBE2(out);
  if (!isLE2)
   clean2(s2, k2, i2);
  clean2(t);
 }
 var chacha20 = /* @__PURE__ */ createCipher(chachaCore, {
  counterRight: false,
  counterLength: 4,
  allowShortKeys: false
 });
 var xchacha20 = /* @__PURE__ */ createCipher(chachaCore, {
  counterRight: false,
  counterLength: 8,
  extendNonceFn: hchacha,
  allowShortKeys: false
 });
 var ZEROS16 = /* @__PURE__ */ new Uint8Array(16);
 var updatePadded = (h, msg) => {
  h.update(msg);
  const leftover = msg.length % 16;
  if (leftover)
   h.update(ZEROS16.subarray(leftover));
 };
 var ZEROS32 = /* @__PURE__ */ new Uint8Array(32);
 function computeTag(fn, key, nonce, ciphertext, AAD) {
  if (AAD !== void 0)
   abytes4(AAD, void 0, "AAD");
  const authKey = fn(key, nonce, ZEROS32);
  const lengths = u64Lengths(ciphertext.length, AAD ? AAD.length : 0, true);
  const h = poly1305.create(authKey);
  if (AAD)
   updatePadded(h, AAD);
  updatePadded(h, ciphertext);
  h.update(lengths);
  const res = h.digest();
  clean2(authKey, lengths);
  return res;
 }
 var _poly1305_aead = (xorStream) => (key, nonce, AAD) => {
  const tagLength = 16;
  return {
   encrypt(plaintext, output) {
    const plength = plaintext.length;
    output = getOutput(plength + tagLength, output, false);
    output.set(plaintext);
    const oPlain = output.subarray(0, -tagLength);
    xorStream(key, nonce, oPlain, oPlain, 1);
    const tag = computeTag(xorStream, key, nonce, oPlain, AAD);
    output.set(tag, plength);
    clean2(tag);
    return output;
   },
   decrypt(ciphertext, output) {
    output = getOutput(ciphertext.length - tagLength, output, false);
    const data = ciphertext.subarray(0, -tagLength);
    const passedTag = ciphertext.subarray(-tagLength);
    const tag = computeTag(xorStream, key, nonce, data, AAD);
    if (!equalBytes2(passedTag, tag)) {
     clean2(tag);
     throw new Error("invalid tag");
    }
    output.set(ciphertext.subarray(0, -tagLength));
    xorStream(key, nonce, output, output, 1);
    clean2(tag);
    return output;
   }
  };
 };
 var chacha20poly1305 = /* @__PURE__ */ wrapCipher(
  { blockSize: 64, nonceLength: 12, tagLength: 16, withAAD: true },
  /* @__PURE__ */ _poly1305_aead(chacha20)
 );
 var xchacha20poly1305 = /* @__PURE__ */ wrapCipher(
  { blockSize: 64, nonceLength: 24, tagLength: 16, withAAD: true },
  /* @__PURE__ */ _poly1305_aead(xchacha20)
 );

 // node_modules/@noble/hashes/hmac.js
 var _HMAC = class {
  oHash;
  iHash;
  blockLen;
  outputLen;
  canXOF = false;
  finished = false;
  destroyed = false;
  constructor(hash, key) {
   ahash(hash);
   abytes(key, void 0, "key");
   this.iHash = hash.create();
   if (typeof this.iHash.update !== "function")
    throw new Error("expected Hash instance");
   this.blockLen = this.iHash.blockLen;
   this.outputLen = this.iHash.outputLen;
   const blockLen = this.blockLen;
   const pad2 = new Uint8Array(blockLen);
   pad2.set(key.length > blockLen ? hash.create().update(key).digest() : key);
   for (let i = 0; i < pad2.length; i++)
    pad2[i] ^= 54;
   this.iHash.update(pad2);
   this.oHash = hash.create();
   for (let i = 0; i < pad2.length; i++)
    pad2[i] ^= 54 ^ 92;
   this.oHash.update(pad2);
   clean(pad2);
  }
  update(buf) {
   aexists(this);
   this.iHash.update(buf);
   return this;
  }
  digestInto(out) {
   aexists(this);
   aoutput(out, this);
   this.finished = true;
   const buf = out.subarray(0, this.outputLen);
   this.iHash.digestInto(buf);
   this.oHash.update(buf);
   this.oHash.digestInto(buf);
   this.destroy();
  }
  digest() {
   const out = new Uint8Array(this.oHash.outputLen);
   this.digestInto(out);
   return out;
  }
  _cloneInto(to) {
   to ||= Object.create(Object.getPrototypeOf(this), {});
   const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
   to = to;
   to.finished = finished;
   to.destroyed = destroyed;
   to.blockLen = blockLen;
   to.outputLen = outputLen;
   to.canXOF = canXOF;
   to.oHash = oHash._cloneInto(to.oHash);
   to.iHash = iHash._cloneInto(to.iHash);
   return to;
  }
  clone() {
   return this._cloneInto();
  }
  destroy() {
   this.destroyed = true;
   this.oHash.destroy();
   this.iHash.destroy();
  }
 };
 var hmac = /* @__PURE__ */ (() => {
  const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
  hmac_.create = (hash, key) => new _HMAC(hash, key);
  return hmac_;
 })();

 // node_modules/@noble/hashes/hkdf.js
 function extract(hash, ikm, salt) {
  ahash(hash);
  if (salt === void 0)
   salt = new Uint8Array(hash.outputLen);
  return hmac(hash, salt, ikm);
 }
 var HKDF_COUNTER = /* @__PURE__ */ Uint8Array.of(0);
 var EMPTY_BUFFER = /* @__PURE__ */ Uint8Array.of();
 function expand(hash, prk, info, length = 32, _recycled) {
  ahash(hash);
  anumber(length, "length");
  abytes(prk, void 0, "prk");
  const olen = hash.outputLen;
  if (prk.length < olen)
   throw new Error('"prk" must be at least HashLen octets');
  if (length > 255 * olen)
   throw new Error("Length must be <= 255*HashLen");
  const blocks = Math.ceil(length / olen);
  if (info === void 0)
   info = EMPTY_BUFFER;
  else
   abytes(info, void 0, "info");
  if (!blocks) {
   if (_recycled)
    clean(prk);
   return new Uint8Array();
  }
  const okm = _recycled && blocks === 1 ? prk : new Uint8Array(blocks * olen);
  const { iHash, oHash } = hmac.create(hash, prk);
  const T = _recycled ? prk : new Uint8Array(olen);
  const worker = blocks > 1 ? _recycled?.iHash || hash.create() : void 0;
  for (let counter = 0; counter < blocks - 1; counter++) {
   HKDF_COUNTER[0] = counter + 1;
   const iWork = iHash._cloneInto(worker);
   if (counter)
    iWork.update(T);
   iWork.update(info).update(HKDF_COUNTER).digestInto(T);
   oHash._cloneInto(worker).update(T).digestInto(T);
   okm.set(T, olen * counter);
  }
  HKDF_COUNTER[0] = blocks;
  if (blocks > 1)
   iHash.update(T);
  iHash.update(info).update(HKDF_COUNTER).digestInto(T);
  oHash.update(T).digestInto(T);
  okm.set(T, olen * (blocks - 1));
  iHash.destroy();
  oHash.destroy();
  worker?.destroy();
  if (T !== okm)
   clean(T);
  clean(HKDF_COUNTER);
  if (length === okm.length)
   return okm;
  const res = okm.slice(0, length);
  clean(okm);
  return res;
 }
 var hkdf = (hash, ikm, salt, info, length) => {
  ahash(hash);
  if (salt === void 0)
   salt = new Uint8Array(hash.outputLen);
  const HMAC = hmac.create(hash, salt).update(ikm);
  return expand(hash, HMAC.digest(), info, length, HMAC);
 };

 // src/sayso/client/worker/lookup/files.js
 var nonce_bytes = 24;
 var seal_bytes = nonce_bytes + 16;
 var step2 = 64;
 var entry_bytes = { rows: 88, cells: 1024, bulletin: 20 };
 function derive({ list: list2, number: number2 }, secret, label2, length, at) {
  const info = `sayso/v1/lookup/${label2}\0${list2}\0${number2}${at === void 0 ? "" : `\0${at}`}`;
  return hkdf(sha256, secret, void 0, utf8ToBytes(info), length);
 }
 function unseal(key, sealed2) {
  try {
   return xchacha20poly1305(key, sealed2.subarray(0, nonce_bytes)).decrypt(sealed2.subarray(nonce_bytes));
  } catch {
   throw new CannotOpen("This cannot be opened with the key at hand.");
  }
 }
 var paddedCount = (count) => Math.max(1, Math.ceil(count / step2)) * step2;
 function checkFile(name, sealed2, told) {
  if (sealed2.length !== told.count * entry_bytes[name] + seal_bytes || bytesToHex(sha256(sealed2)) !== told.sha256)
   throw new NotTrusted("A file of this list is not the one that was signed.", "file");
 }
 function openFile(secret, edition, name, sealed2) {
  try {
   return unseal(derive(edition, secret, name, 32), sealed2);
  } catch (error) {
   if (!(error instanceof CannotOpen)) throw error;
   throw new CannotOpen("This circle's secret does not open the list.", "secret");
  }
 }

 // src/sayso/client/worker/lookup/rows.js
 var row_bytes = entry_bytes.rows;
 var tag_bytes = 8;
 var pointer_bytes = entry_bytes.bulletin;
 function readPointers(data) {
  const pointers = [];
  for (let at = 0; at < data.length; at += pointer_bytes) {
   const part = data.subarray(at, at + pointer_bytes);
   if (!isNone(part)) pointers.push({ place: number(part), secret: part.slice(4) });
  }
  return pointers;
 }
 var number = (data) => data.subarray(0, 4).reduce((total, byte) => total * 256 + byte, 0);
 var isNone = (part) => part.length === pointer_bytes && part.every((byte, at) => byte === (at < 4 ? 255 : 0));
 function findRow(rows, edition, value) {
  const derived = derive(edition, value, "row", tag_bytes + 32);
  const tagged = withTag(rows, derived.subarray(0, tag_bytes));
  for (const row of tagged) {
   try {
    return readPointers(unseal(derived.subarray(tag_bytes), row.subarray(tag_bytes)));
   } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
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
   const middle = low + high >>> 1;
   if (compare(row(middle), tag) < 0) low = middle + 1;
   else high = middle;
  }
  const found = [];
  for (; low < count && compare(row(low), tag) === 0; low += 1) found.push(row(low));
  return found;
 }
 function compare(row, tag) {
  const at = tag.findIndex((byte, place) => row[place] !== byte);
  return at < 0 ? 0 : row[at] - tag[at];
 }

 // src/sayso/client/worker/lookup/cells.js
 var cell_bytes = entry_bytes.cells;
 var pointer_bytes2 = entry_bytes.bulletin;
 var head_bytes = 1 + pointer_bytes2 + 2;
 var an_alert = 1;
 var some_pointers = 2;
 function readAlert(cells, edition, start) {
  try {
   return decode(Alert, readContent2(cells, edition, start, an_alert));
  } catch (error) {
   if (!(error instanceof Malformed)) throw error;
   throw damaged();
  }
 }
 function follow(cells, edition, pointers) {
  const last2 = pointers.at(-1);
  if (openCell(cells, edition, last2).kind === an_alert) return pointers;
  return [...pointers.slice(0, -1), ...readPointers(readContent2(cells, edition, last2, some_pointers))];
 }
 function readContent2(cells, edition, start, wanted) {
  const pieces = [];
  const seen = /* @__PURE__ */ new Set();
  for (let at = start; at; ) {
   seen.add(at.place);
   const { kind, following, piece } = openCell(cells, edition, at);
   pieces.push(piece);
   if (kind !== wanted || seen.has(following?.place)) throw damaged();
   at = following;
  }
  return concatBytes(...pieces);
 }
 function openCell(cells, edition, { place, secret }) {
  let plain2;
  try {
   const cell = cells.subarray(place * cell_bytes, (place + 1) * cell_bytes);
   plain2 = unseal(derive(edition, secret, "cell", 32, place), cell);
  } catch (error) {
   if (!(error instanceof CannotOpen)) throw error;
   throw damaged();
  }
  const [kind] = plain2;
  const [following] = readPointers(plain2.subarray(1, 1 + pointer_bytes2));
  const length = plain2[head_bytes - 2] * 256 + plain2[head_bytes - 1];
  const piece = plain2.subarray(head_bytes, head_bytes + length);
  const rest = plain2.subarray(head_bytes + length);
  if (![an_alert, some_pointers].includes(kind) || piece.length !== length || rest.some(Boolean)) throw damaged();
  return { kind, following, piece };
 }
 var damaged = () => new CannotOpen("A cell of this list is damaged.", "damaged");

 // src/sayso/client/worker/lookup/oprf.js
 var { voprf } = ristretto255_oprf;
 function blind(input, entropy2) {
  const { blind: scalar, blinded: element } = voprf.blind(input, entropy2);
  return { input, blind: scalar, element };
 }
 function finish(publicKey2, blindings, { elements, proof }) {
  if (elements.length === blindings.length && elements.length > 0) {
   const items = blindings.map(({ input, blind: scalar, element }, at) => ({
    input,
    blind: scalar,
    blinded: element,
    evaluated: elements[at]
   }));
   try {
    return voprf.finalizeBatch(items, publicKey2, proof);
   } catch {
   }
  }
  throw new NotTrusted("The holder's proof is not right.", "proof");
 }

 // src/sayso/client/worker/lookup/pauses.js
 function readPlaces(secret, edition, order, sealed2) {
  let plain2;
  try {
   plain2 = unseal(derive(edition, secret, "pause", 32, order), sealed2);
  } catch (error) {
   if (!(error instanceof CannotOpen)) throw error;
   throw damaged2();
  }
  const numbers2 = Array.from({ length: Math.ceil(plain2.length / 4) }, (_, at) => number(plain2.subarray(4 * at)));
  const [count = 0, ...others] = numbers2;
  const places = others.slice(0, count);
  const rest = plain2.subarray((1 + count) * 4);
  const whole3 = plain2.length === (1 + paddedCount(count)) * 4;
  if (!whole3 || places.some((place, at) => at > 0 && place <= places[at - 1]) || rest.some((byte) => byte !== 255))
   throw damaged2();
  return places;
 }
 var damaged2 = () => new CannotOpen("A pause of this list is damaged.", "damaged");

 // node_modules/@noble/hashes/_blake.js
 var BSIGMA = /* @__PURE__ */ Uint8Array.from([
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  14,
  10,
  4,
  8,
  9,
  15,
  13,
  6,
  1,
  12,
  0,
  2,
  11,
  7,
  5,
  3,
  11,
  8,
  12,
  0,
  5,
  2,
  15,
  13,
  10,
  14,
  3,
  6,
  7,
  1,
  9,
  4,
  7,
  9,
  3,
  1,
  13,
  12,
  11,
  14,
  2,
  6,
  5,
  10,
  4,
  0,
  15,
  8,
  9,
  0,
  5,
  7,
  2,
  4,
  10,
  15,
  14,
  1,
  11,
  12,
  6,
  8,
  3,
  13,
  2,
  12,
  6,
  10,
  0,
  11,
  8,
  3,
  4,
  13,
  7,
  5,
  15,
  14,
  1,
  9,
  12,
  5,
  1,
  15,
  14,
  13,
  4,
  10,
  0,
  7,
  6,
  3,
  9,
  2,
  8,
  11,
  13,
  11,
  7,
  14,
  12,
  1,
  3,
  9,
  5,
  0,
  15,
  4,
  8,
  6,
  2,
  10,
  6,
  15,
  14,
  9,
  11,
  3,
  0,
  8,
  12,
  2,
  13,
  7,
  1,
  4,
  10,
  5,
  10,
  2,
  8,
  4,
  7,
  6,
  1,
  5,
  15,
  11,
  9,
  14,
  3,
  12,
  13,
  0,
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  14,
  10,
  4,
  8,
  9,
  15,
  13,
  6,
  1,
  12,
  0,
  2,
  11,
  7,
  5,
  3,
  11,
  8,
  12,
  0,
  5,
  2,
  15,
  13,
  10,
  14,
  3,
  6,
  7,
  1,
  9,
  4,
  7,
  9,
  3,
  1,
  13,
  12,
  11,
  14,
  2,
  6,
  5,
  10,
  4,
  0,
  15,
  8,
  9,
  0,
  5,
  7,
  2,
  4,
  10,
  15,
  14,
  1,
  11,
  12,
  6,
  8,
  3,
  13,
  2,
  12,
  6,
  10,
  0,
  11,
  8,
  3,
  4,
  13,
  7,
  5,
  15,
  14,
  1,
  9
 ]);

 // node_modules/@noble/hashes/blake2.js
 var B2B_IV = /* @__PURE__ */ Uint32Array.from([
  4089235720,
  1779033703,
  2227873595,
  3144134277,
  4271175723,
  1013904242,
  1595750129,
  2773480762,
  2917565137,
  1359893119,
  725511199,
  2600822924,
  4215389547,
  528734635,
  327033209,
  1541459225
 ]);
 var BBUF = /* @__PURE__ */ new Uint32Array(32);
 function G1b(a, b, c, d, msg, x) {
  const Xl = msg[x], Xh = msg[x + 1];
  let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
  let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
  let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
  let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
  const ll = add3L(Al, Bl, Xl);
  Ah = add3H(ll, Ah, Bh, Xh);
  Al = ll | 0;
  let xh = Dh ^ Ah, xl = Dl ^ Al;
  Dh = rotr32H(xh, xl);
  Dl = rotr32L(xh, xl);
  ({ h: Ch, l: Cl } = add(Ch, Cl, Dh, Dl));
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = rotrSH(xh, xl, 24);
  Bl = rotrSL(xh, xl, 24);
  BBUF[2 * a] = Al;
  BBUF[2 * a + 1] = Ah;
  BBUF[2 * b] = Bl;
  BBUF[2 * b + 1] = Bh;
  BBUF[2 * c] = Cl;
  BBUF[2 * c + 1] = Ch;
  BBUF[2 * d] = Dl;
  BBUF[2 * d + 1] = Dh;
 }
 function G2b(a, b, c, d, msg, x) {
  const Xl = msg[x], Xh = msg[x + 1];
  let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
  let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
  let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
  let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
  const ll = add3L(Al, Bl, Xl);
  Ah = add3H(ll, Ah, Bh, Xh);
  Al = ll | 0;
  let xh = Dh ^ Ah, xl = Dl ^ Al;
  Dh = rotrSH(xh, xl, 16);
  Dl = rotrSL(xh, xl, 16);
  ({ h: Ch, l: Cl } = add(Ch, Cl, Dh, Dl));
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = rotrBH(xh, xl, 63);
  Bl = rotrBL(xh, xl, 63);
  BBUF[2 * a] = Al;
  BBUF[2 * a + 1] = Ah;
  BBUF[2 * b] = Bl;
  BBUF[2 * b + 1] = Bh;
  BBUF[2 * c] = Cl;
  BBUF[2 * c + 1] = Ch;
  BBUF[2 * d] = Dl;
  BBUF[2 * d + 1] = Dh;
 }
 function checkBlake2Opts(outputLen, opts = {}, keyLen, saltLen, persLen) {
  anumber(keyLen);
  if (outputLen <= 0 || outputLen > keyLen)
   throw new Error('"dkLen" must be 1..' + keyLen + ", got " + outputLen);
  const { key, salt, personalization } = opts;
  if (key !== void 0 && (key.length < 1 || key.length > keyLen))
   throw new Error('"key" expected to be undefined or of length=1..' + keyLen);
  if (salt !== void 0)
   abytes(salt, saltLen, "salt");
  if (personalization !== void 0)
   abytes(personalization, persLen, "personalization");
 }
 var _BLAKE2 = class {
  buffer;
  buffer32;
  finished = false;
  destroyed = false;
  length = 0;
  pos = 0;
  blockLen;
  outputLen;
  canXOF = false;
  constructor(blockLen, outputLen) {
   anumber(blockLen);
   anumber(outputLen);
   this.blockLen = blockLen;
   this.outputLen = outputLen;
   this.buffer = new Uint8Array(blockLen);
   this.buffer32 = u32(this.buffer);
  }
  update(data) {
   aexists(this);
   abytes(data);
   const { blockLen, buffer, buffer32 } = this;
   const len = data.length;
   const offset = data.byteOffset;
   const buf = data.buffer;
   for (let pos = 0; pos < len; ) {
    if (this.pos === blockLen) {
     swap32IfBE(buffer32);
     this.compress(buffer32, 0, false);
     swap32IfBE(buffer32);
     this.pos = 0;
    }
    const take = Math.min(blockLen - this.pos, len - pos);
    const dataOffset = offset + pos;
    if (take === blockLen && !(dataOffset % 4) && pos + take < len) {
     const data32 = new Uint32Array(buf, dataOffset, Math.floor((len - pos) / 4));
     swap32IfBE(data32);
     for (let pos32 = 0; pos + blockLen < len; pos32 += buffer32.length, pos += blockLen) {
      this.length += blockLen;
      this.compress(data32, pos32, false);
     }
     swap32IfBE(data32);
     continue;
    }
    buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
    this.pos += take;
    this.length += take;
    pos += take;
   }
   return this;
  }
  digestInto(out) {
   aexists(this);
   aoutput(out, this);
   if (out.byteOffset & 3)
    throw new RangeError('"output" expected 4-byte aligned byteOffset, got ' + out.byteOffset);
   const { pos, buffer32 } = this;
   this.finished = true;
   this.buffer.fill(0, pos);
   swap32IfBE(buffer32);
   this.compress(buffer32, 0, true);
   swap32IfBE(buffer32);
   const state = this.get();
   const out32 = out === this.buffer ? buffer32 : u32(out);
   const full = Math.floor(this.outputLen / 4);
   for (let i = 0; i < full; i++)
    out32[i] = swap8IfBE(state[i]);
   const tail = this.outputLen % 4;
   if (!tail)
    return;
   const off = full * 4;
   const word = state[full];
   for (let i = 0; i < tail; i++)
    out[off + i] = word >>> 8 * i;
  }
  digest() {
   const { buffer, outputLen } = this;
   this.digestInto(buffer);
   const res = buffer.slice(0, outputLen);
   this.destroy();
   return res;
  }
  _cloneInto(to) {
   const { buffer, length, finished, destroyed, outputLen, pos } = this;
   to ||= new this.constructor({ dkLen: outputLen });
   to.set(...this.get());
   to.buffer.set(buffer);
   to.destroyed = destroyed;
   to.finished = finished;
   to.length = length;
   to.pos = pos;
   to.outputLen = outputLen;
   return to;
  }
  clone() {
   return this._cloneInto();
  }
 };
 var _BLAKE2b = class extends _BLAKE2 {
  v0l = B2B_IV[0] | 0;
  v0h = B2B_IV[1] | 0;
  v1l = B2B_IV[2] | 0;
  v1h = B2B_IV[3] | 0;
  v2l = B2B_IV[4] | 0;
  v2h = B2B_IV[5] | 0;
  v3l = B2B_IV[6] | 0;
  v3h = B2B_IV[7] | 0;
  v4l = B2B_IV[8] | 0;
  v4h = B2B_IV[9] | 0;
  v5l = B2B_IV[10] | 0;
  v5h = B2B_IV[11] | 0;
  v6l = B2B_IV[12] | 0;
  v6h = B2B_IV[13] | 0;
  v7l = B2B_IV[14] | 0;
  v7h = B2B_IV[15] | 0;
  constructor(opts = {}) {
   opts = checkOpts({}, opts);
   const olen = opts.dkLen === void 0 ? 64 : opts.dkLen;
   super(128, olen);
   checkBlake2Opts(olen, opts, 64, 16, 16);
   let { key, personalization, salt } = opts;
   let keyLength = 0;
   if (key !== void 0) {
    abytes(key, void 0, "key");
    keyLength = key.length;
   }
   this.v0l ^= this.outputLen | keyLength << 8 | 1 << 16 | 1 << 24;
   if (salt !== void 0) {
    abytes(salt, void 0, "salt");
    const slt = u32(copyBytes(salt));
    this.v4l ^= swap8IfBE(slt[0]);
    this.v4h ^= swap8IfBE(slt[1]);
    this.v5l ^= swap8IfBE(slt[2]);
    this.v5h ^= swap8IfBE(slt[3]);
   }
   if (personalization !== void 0) {
    abytes(personalization, void 0, "personalization");
    const pers = u32(copyBytes(personalization));
    this.v6l ^= swap8IfBE(pers[0]);
    this.v6h ^= swap8IfBE(pers[1]);
    this.v7l ^= swap8IfBE(pers[2]);
    this.v7h ^= swap8IfBE(pers[3]);
   }
   if (key !== void 0) {
    const tmp = new Uint8Array(this.blockLen);
    tmp.set(key);
    this.update(tmp);
    clean(tmp);
   }
  }
  get() {
   let { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
   return [v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h];
  }
  set(v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h) {
   this.v0l = v0l | 0;
   this.v0h = v0h | 0;
   this.v1l = v1l | 0;
   this.v1h = v1h | 0;
   this.v2l = v2l | 0;
   this.v2h = v2h | 0;
   this.v3l = v3l | 0;
   this.v3h = v3h | 0;
   this.v4l = v4l | 0;
   this.v4h = v4h | 0;
   this.v5l = v5l | 0;
   this.v5h = v5h | 0;
   this.v6l = v6l | 0;
   this.v6h = v6h | 0;
   this.v7l = v7l | 0;
   this.v7h = v7h | 0;
  }
  compress(msg, offset, isLast) {
   const { v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h } = this;
   {
    BBUF[0] = v0l;
    BBUF[1] = v0h;
    BBUF[2] = v1l;
    BBUF[3] = v1h;
    BBUF[4] = v2l;
    BBUF[5] = v2h;
    BBUF[6] = v3l;
    BBUF[7] = v3h;
    BBUF[8] = v4l;
    BBUF[9] = v4h;
    BBUF[10] = v5l;
    BBUF[11] = v5h;
    BBUF[12] = v6l;
    BBUF[13] = v6h;
    BBUF[14] = v7l;
    BBUF[15] = v7h;
   }
   BBUF.set(B2B_IV, 16);
   const l = fromNumL(this.length);
   const h = fromNumH(this.length);
   BBUF[24] = B2B_IV[8] ^ l;
   BBUF[25] = B2B_IV[9] ^ h;
   if (isLast) {
    BBUF[28] = ~BBUF[28];
    BBUF[29] = ~BBUF[29];
   }
   let j = 0;
   const s = BSIGMA;
   for (let i = 0; i < 12; i++) {
    G1b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
    G2b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
    G1b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
    G2b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
    G1b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
    G2b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
    G1b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
    G2b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
    G1b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
    G2b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
    G1b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
    G2b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
    G1b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
    G2b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
    G1b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
    G2b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
   }
   this.v0l ^= BBUF[0] ^ BBUF[16];
   this.v0h ^= BBUF[1] ^ BBUF[17];
   this.v1l ^= BBUF[2] ^ BBUF[18];
   this.v1h ^= BBUF[3] ^ BBUF[19];
   this.v2l ^= BBUF[4] ^ BBUF[20];
   this.v2h ^= BBUF[5] ^ BBUF[21];
   this.v3l ^= BBUF[6] ^ BBUF[22];
   this.v3h ^= BBUF[7] ^ BBUF[23];
   this.v4l ^= BBUF[8] ^ BBUF[24];
   this.v4h ^= BBUF[9] ^ BBUF[25];
   this.v5l ^= BBUF[10] ^ BBUF[26];
   this.v5h ^= BBUF[11] ^ BBUF[27];
   this.v6l ^= BBUF[12] ^ BBUF[28];
   this.v6h ^= BBUF[13] ^ BBUF[29];
   this.v7l ^= BBUF[14] ^ BBUF[30];
   this.v7h ^= BBUF[15] ^ BBUF[31];
   clean(BBUF);
  }
  destroy() {
   this.destroyed = true;
   clean(this.buffer32);
   this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
 };
 var blake2b = /* @__PURE__ */ createHasher((opts) => new _BLAKE2b(opts));

 // node_modules/@noble/hashes/argon2.js
 var AT = { Argon2d: 0, Argon2i: 1, Argon2id: 2 };
 var ARGON2_SYNC_POINTS = 4;
 var abytesOrZero = (buf, errorTitle = "") => {
  if (buf === void 0)
   return Uint8Array.of();
  return kdfInputToBytes(buf, errorTitle);
 };
 var A2_BUF = new Uint32Array(256);
 function G(a, b, c, d) {
  let Al = A2_BUF[2 * a], Ah = A2_BUF[2 * a + 1];
  let Bl = A2_BUF[2 * b], Bh = A2_BUF[2 * b + 1];
  let Cl = A2_BUF[2 * c], Ch = A2_BUF[2 * c + 1];
  let Dl = A2_BUF[2 * d], Dh = A2_BUF[2 * d + 1];
  let ml = 0, mh = 0, rl = 0, xh = 0, xl = 0;
  ml = Math.imul(Al, Bl);
  mh = ((Al >>> 0) * (Bl >>> 0) - (ml >>> 0)) / 4294967296 + 0.5 | 0;
  rl = (Al >>> 0) + (Bl >>> 0) + (ml << 1 >>> 0);
  Ah = Ah + Bh + (mh << 1 | ml >>> 31) + (rl / 4294967296 | 0) | 0;
  Al = rl | 0;
  xh = Dh ^ Ah;
  xl = Dl ^ Al;
  Dh = xl;
  Dl = xh;
  ml = Math.imul(Cl, Dl);
  mh = ((Cl >>> 0) * (Dl >>> 0) - (ml >>> 0)) / 4294967296 + 0.5 | 0;
  rl = (Cl >>> 0) + (Dl >>> 0) + (ml << 1 >>> 0);
  Ch = Ch + Dh + (mh << 1 | ml >>> 31) + (rl / 4294967296 | 0) | 0;
  Cl = rl | 0;
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = xh >>> 24 | xl << 8;
  Bl = xh << 8 | xl >>> 24;
  ml = Math.imul(Al, Bl);
  mh = ((Al >>> 0) * (Bl >>> 0) - (ml >>> 0)) / 4294967296 + 0.5 | 0;
  rl = (Al >>> 0) + (Bl >>> 0) + (ml << 1 >>> 0);
  Ah = Ah + Bh + (mh << 1 | ml >>> 31) + (rl / 4294967296 | 0) | 0;
  Al = rl | 0;
  xh = Dh ^ Ah;
  xl = Dl ^ Al;
  Dh = xh >>> 16 | xl << 16;
  Dl = xh << 16 | xl >>> 16;
  ml = Math.imul(Cl, Dl);
  mh = ((Cl >>> 0) * (Dl >>> 0) - (ml >>> 0)) / 4294967296 + 0.5 | 0;
  rl = (Cl >>> 0) + (Dl >>> 0) + (ml << 1 >>> 0);
  Ch = Ch + Dh + (mh << 1 | ml >>> 31) + (rl / 4294967296 | 0) | 0;
  Cl = rl | 0;
  xh = Bh ^ Ch;
  xl = Bl ^ Cl;
  Bh = xh << 1 | xl >>> 31;
  Bl = xh >>> 31 | xl << 1;
  A2_BUF[2 * a] = Al, A2_BUF[2 * a + 1] = Ah;
  A2_BUF[2 * b] = Bl, A2_BUF[2 * b + 1] = Bh;
  A2_BUF[2 * c] = Cl, A2_BUF[2 * c + 1] = Ch;
  A2_BUF[2 * d] = Dl, A2_BUF[2 * d + 1] = Dh;
 }
 function P(v00, v01, v02, v03, v04, v05, v06, v07, v08, v09, v10, v11, v12, v13, v14, v15) {
  G(v00, v04, v08, v12);
  G(v01, v05, v09, v13);
  G(v02, v06, v10, v14);
  G(v03, v07, v11, v15);
  G(v00, v05, v10, v15);
  G(v01, v06, v11, v12);
  G(v02, v07, v08, v13);
  G(v03, v04, v09, v14);
 }
 function block(x, xPos, yPos, outPos, needXor) {
  if (needXor) {
   for (let i = 0; i < 256; i++) {
    const r = x[xPos + i] ^ x[yPos + i];
    A2_BUF[i] = r;
    x[outPos + i] ^= r;
   }
  } else {
   for (let i = 0; i < 256; i++) {
    const r = x[xPos + i] ^ x[yPos + i];
    A2_BUF[i] = r;
    x[outPos + i] = r;
   }
  }
  for (let i = 0; i < 128; i += 16) {
   P(i, i + 1, i + 2, i + 3, i + 4, i + 5, i + 6, i + 7, i + 8, i + 9, i + 10, i + 11, i + 12, i + 13, i + 14, i + 15);
  }
  for (let i = 0; i < 16; i += 2) {
   P(i, i + 1, i + 16, i + 17, i + 32, i + 33, i + 48, i + 49, i + 64, i + 65, i + 80, i + 81, i + 96, i + 97, i + 112, i + 113);
  }
  for (let i = 0; i < 256; i++)
   x[outPos + i] ^= A2_BUF[i];
  clean(A2_BUF);
 }
 function Hp(A, dkLen) {
  const A8 = u8(A);
  const T = new Uint32Array(1);
  const T8 = u8(T);
  T[0] = swap8IfBE(dkLen);
  if (dkLen <= 64)
   return blake2b.create({ dkLen }).update(T8).update(A8).digest();
  const out = new Uint8Array(dkLen);
  let V = blake2b.create({}).update(T8).update(A8).digest();
  let pos = 0;
  out.set(V.subarray(0, 32));
  pos += 32;
  for (; dkLen - pos > 64; pos += 32) {
   const Vh = blake2b.create({}).update(V);
   Vh.digestInto(V);
   Vh.destroy();
   out.set(V.subarray(0, 32), pos);
  }
  out.set(blake2b(V, { dkLen: dkLen - pos }), pos);
  clean(V, T);
  return out;
 }
 function indexAlpha(r, s, laneLen, segmentLen, index, randL, sameLane = false) {
  let area;
  if (r === 0) {
   if (s === 0)
    area = index - 1;
   else if (sameLane)
    area = s * segmentLen + index - 1;
   else
    area = s * segmentLen + (index == 0 ? -1 : 0);
  } else if (sameLane)
   area = laneLen - segmentLen + index - 1;
  else
   area = laneLen - segmentLen + (index == 0 ? -1 : 0);
  const startPos = r !== 0 && s !== ARGON2_SYNC_POINTS - 1 ? (s + 1) * segmentLen : 0;
  const randLow = Math.imul(randL, randL);
  const randHigh = ((randL >>> 0) * (randL >>> 0) - (randLow >>> 0)) / 4294967296 + 0.5 | 0;
  const areaLow = Math.imul(area, randHigh);
  const areaHigh = ((area >>> 0) * (randHigh >>> 0) - (areaLow >>> 0)) / 4294967296 + 0.5 | 0;
  const rel = area - 1 - areaHigh;
  return (startPos + rel) % laneLen;
 }
 var maxUint32 = Math.pow(2, 32);
 var ARGON2_DEFAULT_MEMORY = 1024 ** 2;
 var ARGON2_DEFAULT_MAXMEM = ARGON2_DEFAULT_MEMORY * 1024;
 function isU32(num) {
  return Number.isSafeInteger(num) && num >= 0 && num < maxUint32;
 }
 function argon2Opts(opts = {}) {
  opts = checkOpts({}, opts);
  const merged = {
   t: 3,
   m: ARGON2_DEFAULT_MEMORY,
   p: 1,
   version: 19,
   dkLen: 32,
   maxmem: ARGON2_DEFAULT_MAXMEM,
   asyncTick: 10
  };
  for (let [k, v] of Object.entries(opts))
   if (v !== void 0)
    merged[k] = v;
  const { dkLen, p, m, t, version: version2, onProgress, asyncTick } = merged;
  if (!isU32(dkLen) || dkLen < 4)
   throw new Error('"dkLen" must be 4..');
  if (!isU32(p) || p < 1 || p >= Math.pow(2, 24))
   throw new Error('"p" must be 1..2^24');
  if (!isU32(m))
   throw new Error('"m" must be 0..2^32');
  if (!isU32(t) || t < 1)
   throw new Error('"t" (iterations) must be 1..2^32');
  if (onProgress !== void 0 && typeof onProgress !== "function")
   throw new Error('"onProgress" must be a function');
  anumber(asyncTick, "asyncTick");
  if (!isU32(m) || m < 8 * p)
   throw new Error('"m" (memory) must be at least 8*p bytes');
  if (version2 !== 16 && version2 !== 19)
   throw new Error('"version" must be 0x10 or 0x13, got ' + version2);
  return merged;
 }
 function argon2InitialHash(password, salt, type, opts) {
  const ownedInputs = [];
  const BUF = new Uint32Array(1);
  const BUF8 = u8(BUF);
  let h;
  let H0;
  let succeeded = false;
  const rememberOwned = (input, bytes2) => {
   if (typeof input === "string")
    ownedInputs.push(bytes2);
   return bytes2;
  };
  try {
   const passwordBytes = rememberOwned(password, kdfInputToBytes(password, "password"));
   const saltBytes = rememberOwned(salt, kdfInputToBytes(salt, "salt"));
   if (!isU32(passwordBytes.length))
    throw new Error('"password" must be less of length 1..4Gb');
   if (!isU32(saltBytes.length) || saltBytes.length < 8)
    throw new Error('"salt" must be of length 8..4Gb');
   if (!Object.values(AT).includes(type))
    throw new Error('"type" was invalid');
   let { p, dkLen, m, t, version: version2, key, personalization, maxmem, onProgress, asyncTick } = argon2Opts(opts);
   const keyInput = key;
   key = rememberOwned(keyInput, abytesOrZero(keyInput, "key"));
   const personalizationInput = personalization;
   personalization = rememberOwned(personalizationInput, abytesOrZero(personalizationInput, "personalization"));
   h = blake2b.create();
   for (let item of [p, dkLen, m, t, version2, type]) {
    BUF[0] = swap8IfBE(item);
    h.update(BUF8);
   }
   for (let i of [passwordBytes, saltBytes, key, personalization]) {
    BUF[0] = swap8IfBE(i.length);
    h.update(BUF8).update(i);
   }
   H0 = new Uint32Array(18);
   h.digestInto(u8(H0));
   succeeded = true;
   return { H0, p, dkLen, m, t, version: version2, maxmem, onProgress, asyncTick };
  } finally {
   if (h)
    h.destroy();
   clean(BUF, ...ownedInputs);
   if (!succeeded && H0)
    clean(H0);
  }
 }
 function argon2Init(password, salt, type, opts) {
  const { H0, p, dkLen, m, t, version: version2, maxmem, onProgress, asyncTick } = argon2InitialHash(password, salt, type, opts);
  try {
   const lanes = p;
   const mP = 4 * p * Math.floor(m / (ARGON2_SYNC_POINTS * p));
   const laneLen = Math.floor(mP / p);
   const segmentLen = Math.floor(laneLen / ARGON2_SYNC_POINTS);
   const memUsed = mP * 1024;
   if (!isU32(maxmem))
    throw new Error('"maxmem" expected <2**32, got ' + maxmem);
   if (memUsed > maxmem)
    throw new Error('"maxmem" limit was hit: memUsed(mP*1024)=' + memUsed + ", maxmem=" + maxmem);
   const B = new Uint32Array(memUsed / 4);
   for (let l = 0; l < p; l++) {
    const i = 256 * laneLen * l;
    H0[17] = swap8IfBE(l);
    H0[16] = swap8IfBE(0);
    B.set(swap32IfBE(u32(Hp(H0, 1024))), i);
    H0[16] = swap8IfBE(1);
    B.set(swap32IfBE(u32(Hp(H0, 1024))), i + 256);
   }
   let perBlock = () => {
   };
   if (onProgress) {
    const totalBlock = t * ARGON2_SYNC_POINTS * p * segmentLen - 2 * p;
    const callbackPer = Math.max(Math.floor(totalBlock / 1e4), 1);
    let blockCnt = 0;
    perBlock = () => {
     blockCnt++;
     if (onProgress && (!(blockCnt % callbackPer) || blockCnt === totalBlock))
      onProgress(blockCnt / totalBlock);
    };
   }
   return { type, mP, p, t, version: version2, B, laneLen, lanes, segmentLen, dkLen, perBlock, asyncTick };
  } finally {
   clean(H0);
  }
 }
 function argon2Output(B, p, laneLen, dkLen) {
  const B_final = new Uint32Array(256);
  for (let l = 0; l < p; l++)
   for (let j = 0; j < 256; j++)
    B_final[j] ^= B[256 * (laneLen * l + laneLen - 1) + j];
  const res = Hp(swap32IfBE(B_final), dkLen);
  clean(B, B_final);
  return res;
 }
 function* argon2Blocks(ctx, address) {
  const { type, mP, p, t, version: version2, B, laneLen, lanes, segmentLen, perBlock } = ctx;
  address[256 + 6] = mP;
  address[256 + 8] = t;
  address[256 + 10] = type;
  for (let r = 0; r < t; r++) {
   const needXor = r !== 0 && version2 === 19;
   address[256 + 0] = r;
   for (let s = 0; s < ARGON2_SYNC_POINTS; s++) {
    address[256 + 4] = s;
    const dataIndependent = type == AT.Argon2i || type == AT.Argon2id && r === 0 && s < 2;
    for (let l = 0; l < p; l++) {
     address[256 + 2] = l;
     address[256 + 12] = 0;
     let startPos = 0;
     if (r === 0 && s === 0) {
      startPos = 2;
      if (dataIndependent) {
       address[256 + 12]++;
       block(address, 256, 2 * 256, 0, false);
       block(address, 0, 2 * 256, 0, false);
      }
     }
     let offset = l * laneLen + s * segmentLen + startPos;
     for (let index = startPos; index < segmentLen; index++, offset++) {
      perBlock();
      const prev = offset % laneLen ? offset - 1 : offset + laneLen - 1;
      let randL, randH;
      if (dataIndependent) {
       let i128 = index % 128;
       if (i128 === 0) {
        address[256 + 12]++;
        block(address, 256, 2 * 256, 0, false);
        block(address, 0, 2 * 256, 0, false);
       }
       randL = address[2 * i128];
       randH = address[2 * i128 + 1];
      } else {
       const T = 256 * prev;
       randL = B[T];
       randH = B[T + 1];
      }
      const refLane = r === 0 && s === 0 ? l : randH % lanes;
      const refPos = indexAlpha(r, s, laneLen, segmentLen, index, randL, refLane == l);
      const refBlock = laneLen * refLane + refPos;
      block(B, 256 * prev, 256 * refBlock, offset * 256, needXor);
      yield;
     }
    }
   }
  }
  clean(address);
 }
 function argon2(type, password, salt, opts) {
  const ctx = argon2Init(password, salt, type, opts);
  const blocks = argon2Blocks(ctx, new Uint32Array(3 * 256));
  while (!blocks.next().done) {
  }
  return argon2Output(ctx.B, ctx.p, ctx.laneLen, ctx.dkLen);
 }
 var argon2id = (password, salt, opts = {}) => argon2(AT.Argon2id, password, salt, opts);

 // src/sayso/client/worker/lookup/stretch.js
 var cost = { memory_kib: 19456, passes: 2, lanes: 1 };
 function stretch(form, list2) {
  const salt = sha256(utf8ToBytes(`sayso/v1/lookup/stretch\0${list2}`));
  return argon2id(utf8ToBytes(form), salt, { m: cost.memory_kib, t: cost.passes, p: cost.lanes, dkLen: 32 });
 }

 // src/sayso/client/worker/wire/digits.js
 var ZEROS = [
  48,
  1632,
  1776,
  2406,
  2534,
  2662,
  2790,
  3046,
  3174,
  3302,
  3430,
  3558,
  3664,
  3792,
  3872,
  4160,
  6112,
  65296
 ];
 var spaces = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
 var invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
 var hyphens_and_dots = /[\-\xad\u2010-\u2015\u2212\ufe58\ufe63\uff0d.\xb7\u2022\u2024\u2027\u30fb\uff0e]/;
 var dropped = new RegExp([spaces, invisible, hyphens_and_dots].map(({ source }) => source).join("|"));
 function digitOf(letter) {
  const point = letter.codePointAt(0);
  const value = point - ZEROS.findLast((zero) => zero <= point);
  return value < 10 ? value : void 0;
 }

 // src/sayso/client/worker/lookup/typed.js
 var typed_max = 500;
 var reasons = ["alike", "at", "domain", "empty", "impossible", "letters", "region", "site", "symbols", "two"];
 function refuse3(why) {
  if (!reasons.includes(why)) throw new TypeError("unknown reason");
  throw new NotAnIdentifier("This is not something that can be looked for.", why);
 }
 var canonical = (form, unusual = false, note = "") => ({ form, unusual, note });
 function tidy(typed) {
  const signs = [...wellFormed(typed)].map((letter) => {
   const point = letter.codePointAt(0);
   if (digitOf(letter) !== void 0) return String(digitOf(letter));
   if (spaces.test(letter)) return " ";
   if (point >= 65281 && point < 65375) return String.fromCodePoint(point - 65248);
   return invisible.test(letter) ? "" : letter;
  });
  const text2 = strip(signs.join(""));
  if (!text2) refuse3("empty");
  if ([...text2].length > typed_max) refuse3("impossible");
  return text2;
 }
 var strip = (text2) => text2.replace(/^ +| +$/g, "");
 var withoutGaps = (text2) => [...text2].filter((letter) => !dropped.test(letter)).join("");
 var small = (text2) => text2.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
 var capital = (text2) => text2.replace(/[a-z]/g, (letter) => letter.toUpperCase());
 function checkSigns(text2, known2) {
  const strange = [...text2].filter((letter) => !known2.test(letter));
  if (strange.some((letter) => /[A-Za-z]/.test(letter) || letter > "")) refuse3("letters");
  if (strange.length) refuse3("symbols");
 }

 // src/sayso/client/worker/lookup/handle.js
 var name_signs = /[a-z0-9._-]/;
 var name_max = 64;
 var site_form = /^(?=[a-z0-9.-]*[a-z])[a-z0-9][a-z0-9.-]{0,62}$/;
 var address_form = /^(?:https?:\/\/)?(?:www\.|m\.)?([^/?#]*)(?:\/@?([^/?#]*)\/?)?$/;
 var SITES = {
  adultwork: ["adultwork.com", "aw"],
  discord: ["discord.com"],
  facebook: ["facebook.com", "fb", "fb.com"],
  instagram: ["ig", "insta", "instagram.com"],
  kik: ["kik.com"],
  linkedin: ["linkedin.com"],
  onlyfans: ["of", "onlyfans.com"],
  reddit: ["reddit.com"],
  signal: [],
  skype: [],
  snapchat: ["snap", "snapchat.com"],
  telegram: ["t.me", "telegram.me", "tg"],
  tiktok: ["tiktok.com"],
  vivastreet: ["vivastreet.co.uk", "vivastreet.com"],
  x: ["twitter", "twitter.com", "x.com"]
 };
 var site_of = new Map(Object.entries(SITES).flatMap(([site, others]) => [site, ...others].map((other) => [other, site])));
 function readHandle(site, typed) {
  const text2 = small(tidy(typed));
  const named = strip(site) ? readSite(site) : "";
  let there = named;
  let name = text2.replace(/^@/, "");
  if (text2.includes("/")) {
   const address = address_form.exec(text2);
   if (!address?.[2]) refuse3("symbols");
   there = readSite(address[1]);
   name = address[2];
   if (named && named !== there) refuse3("site");
  }
  if (!there) refuse3("site");
  if (!name) refuse3("empty");
  checkSigns(name, name_signs);
  if (name.length > name_max) refuse3("symbols");
  return canonical(`handle:${there}:${name}`, !Object.hasOwn(SITES, there));
 }
 function readSite(typed) {
  const address = address_form.exec(small(tidy(typed)));
  const site = address && !address[2] ? address[1] : "";
  if (!site_form.test(site)) refuse3("site");
  return site_of.get(site) ?? site;
 }

 // src/sayso/client/worker/lookup/mail.js
 var name_signs2 = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]/;
 var name_max2 = 64;
 var domain_max = 253;
 var label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
 var domain_form = new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`);
 var same_domain = {
  "googlemail.com": "gmail.com",
  "pm.me": "proton.me",
  "protonmail.ch": "proton.me",
  "protonmail.com": "proton.me"
 };
 var tags_dropped = ["gmail.com", "hotmail.com", "icloud.com", "live.com", "outlook.com", "proton.me"];
 var dots_dropped = ["gmail.com"];
 function readMail(typed) {
  const [name, ...domains] = small(tidy(typed)).replace(/^mailto:/, "").split("@");
  if (domains.length > 1) refuse3("two");
  if (!domains.length || !name) refuse3("at");
  checkSigns(name, name_signs2);
  const [typed_domain] = domains;
  if ([...typed_domain].some((letter) => letter > "")) refuse3("letters");
  if (name.length > name_max2) refuse3("impossible");
  if (typed_domain.length > domain_max || !domain_form.test(typed_domain)) refuse3("domain");
  const domain = Object.hasOwn(same_domain, typed_domain) ? same_domain[typed_domain] : typed_domain;
  let short = tags_dropped.includes(domain) ? name.split("+")[0] : name;
  if (dots_dropped.includes(domain)) short = short.replaceAll(".", "");
  return canonical(`mailto:${short || name}@${domain}`);
 }

 // node_modules/libphonenumber-js/metadata.max.json.js
 var metadata_max_json_default = { "version": 4, "country_calling_codes": { "1": ["US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"], "7": ["RU", "KZ"], "20": ["EG"], "27": ["ZA"], "30": ["GR"], "31": ["NL"], "32": ["BE"], "33": ["FR"], "34": ["ES"], "36": ["HU"], "39": ["IT", "VA"], "40": ["RO"], "41": ["CH"], "43": ["AT"], "44": ["GB", "GG", "IM", "JE"], "45": ["DK"], "46": ["SE"], "47": ["NO", "SJ"], "48": ["PL"], "49": ["DE"], "51": ["PE"], "52": ["MX"], "53": ["CU"], "54": ["AR"], "55": ["BR"], "56": ["CL"], "57": ["CO"], "58": ["VE"], "60": ["MY"], "61": ["AU", "CC", "CX"], "62": ["ID"], "63": ["PH"], "64": ["NZ"], "65": ["SG"], "66": ["TH"], "81": ["JP"], "82": ["KR"], "84": ["VN"], "86": ["CN"], "90": ["TR"], "91": ["IN"], "92": ["PK"], "93": ["AF"], "94": ["LK"], "95": ["MM"], "98": ["IR"], "211": ["SS"], "212": ["MA", "EH"], "213": ["DZ"], "216": ["TN"], "218": ["LY"], "220": ["GM"], "221": ["SN"], "222": ["MR"], "223": ["ML"], "224": ["GN"], "225": ["CI"], "226": ["BF"], "227": ["NE"], "228": ["TG"], "229": ["BJ"], "230": ["MU"], "231": ["LR"], "232": ["SL"], "233": ["GH"], "234": ["NG"], "235": ["TD"], "236": ["CF"], "237": ["CM"], "238": ["CV"], "239": ["ST"], "240": ["GQ"], "241": ["GA"], "242": ["CG"], "243": ["CD"], "244": ["AO"], "245": ["GW"], "246": ["IO"], "247": ["AC"], "248": ["SC"], "249": ["SD"], "250": ["RW"], "251": ["ET"], "252": ["SO"], "253": ["DJ"], "254": ["KE"], "255": ["TZ"], "256": ["UG"], "257": ["BI"], "258": ["MZ"], "260": ["ZM"], "261": ["MG"], "262": ["RE", "YT"], "263": ["ZW"], "264": ["NA"], "265": ["MW"], "266": ["LS"], "267": ["BW"], "268": ["SZ"], "269": ["KM"], "290": ["SH", "TA"], "291": ["ER"], "297": ["AW"], "298": ["FO"], "299": ["GL"], "350": ["GI"], "351": ["PT"], "352": ["LU"], "353": ["IE"], "354": ["IS"], "355": ["AL"], "356": ["MT"], "357": ["CY"], "358": ["FI", "AX"], "359": ["BG"], "370": ["LT"], "371": ["LV"], "372": ["EE"], "373": ["MD"], "374": ["AM"], "375": ["BY"], "376": ["AD"], "377": ["MC"], "378": ["SM"], "380": ["UA"], "381": ["RS"], "382": ["ME"], "383": ["XK"], "385": ["HR"], "386": ["SI"], "387": ["BA"], "389": ["MK"], "420": ["CZ"], "421": ["SK"], "423": ["LI"], "500": ["FK"], "501": ["BZ"], "502": ["GT"], "503": ["SV"], "504": ["HN"], "505": ["NI"], "506": ["CR"], "507": ["PA"], "508": ["PM"], "509": ["HT"], "590": ["GP", "BL", "MF"], "591": ["BO"], "592": ["GY"], "593": ["EC"], "594": ["GF"], "595": ["PY"], "596": ["MQ"], "597": ["SR"], "598": ["UY"], "599": ["CW", "BQ"], "670": ["TL"], "672": ["NF"], "673": ["BN"], "674": ["NR"], "675": ["PG"], "676": ["TO"], "677": ["SB"], "678": ["VU"], "679": ["FJ"], "680": ["PW"], "681": ["WF"], "682": ["CK"], "683": ["NU"], "685": ["WS"], "686": ["KI"], "687": ["NC"], "688": ["TV"], "689": ["PF"], "690": ["TK"], "691": ["FM"], "692": ["MH"], "850": ["KP"], "852": ["HK"], "853": ["MO"], "855": ["KH"], "856": ["LA"], "880": ["BD"], "886": ["TW"], "960": ["MV"], "961": ["LB"], "962": ["JO"], "963": ["SY"], "964": ["IQ"], "965": ["KW"], "966": ["SA"], "967": ["YE"], "968": ["OM"], "970": ["PS"], "971": ["AE"], "972": ["IL"], "973": ["BH"], "974": ["QA"], "975": ["BT"], "976": ["MN"], "977": ["NP"], "992": ["TJ"], "993": ["TM"], "994": ["AZ"], "995": ["GE"], "996": ["KG"], "998": ["UZ"] }, "countries": { "AC": ["247", "00", "(?:[01589]\\d|[2-467])\\d{4}", [5, 6], 0, 0, 0, 0, 0, 0, 0, [["6\\d{4}", [5]], ["[2-47]\\d{4}", [5]], 0, 0, 0, 0, ["(?:0[1-9]|[1589]\\d)\\d{4}", [6]]]], "AD": ["376", "00", "(?:1|6\\d)\\d{7}|[135-9]\\d{5}", [6, 8, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["[135-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["1"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]], 0, 0, 0, 0, 0, 0, [["[78]\\d{5}", [6]], ["690\\d{6}|[356]\\d{5}", [6, 9]], ["180[02]\\d{4}", [8]], ["[19]\\d{5}", [6]]]], "AE": ["971", "00", "(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{2,9})", "$1 $2", ["60|8"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[236]|[479][2-8]"], "0$1"], ["(\\d{3})(\\d)(\\d{5})", "$1 $2 $3", ["[479]"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[2-4679][2-8]\\d{6}", [8]], ["5[02-68]\\d{7}", [9]], ["400\\d{6}|800\\d{2,9}"], ["900[02]\\d{5}", [9]], 0, 0, ["600[25]\\d{5}", [9]], 0, 0, ["700[05]\\d{5}", [9]]]], "AF": ["93", "00", "[2-7]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:[25][0-8]|[34][0-4]|6[0-5])[2-9]\\d{6}"], ["7\\d{8}"]]], "AG": ["1", "011", "(?:268|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([457]\\d{6})$|1", "268$1", 0, "268", [["268(?:4(?:6[0-38]|84)|56[0-2])\\d{4}"], ["268(?:464|7(?:1[3-9]|[28]\\d|3[0246]|64|7[0-689]))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, ["26840[69]\\d{4}"], ["26848[01]\\d{4}"]]], "AI": ["1", "011", "(?:264|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2457]\\d{6})$|1", "264$1", 0, "264", [["264(?:292|4(?:6[12]|9[78]))\\d{4}"], ["264(?:235|4(?:69|7[67])|5(?:3[6-9]|8[1-4])|7(?:29|72))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, ["264724\\d{4}"]]], "AL": ["355", "00", "(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}", [6, 7, 8, 9], [["(\\d{3})(\\d{3,4})", "$1 $2", ["80|9"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["4[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2358][2-5]|4"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["[23578]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["6"], "0$1"]], "0", 0, 0, 0, 0, 0, [["4505[0-2]\\d{3}|(?:[2358][16-9]\\d[2-9]|4410)\\d{4}|(?:[2358][2-5][2-9]|4(?:[2-57-9][2-9]|6\\d))\\d{5}", [8]], ["6(?:[78][2-9]|9\\d)\\d{6}", [9]], ["800\\d{4}", [7]], ["900[1-9]\\d\\d", [6]], ["700[2-9]\\d{4}", [8]], 0, 0, 0, 0, ["808[1-9]\\d\\d", [6]]]], "AM": ["374", "00", "(?:[1-489]\\d|55|60|77)\\d{6}", [8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[89]0"], "0 $1"], ["(\\d{3})(\\d{5})", "$1 $2", ["2|3[12]"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["1|47"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[3-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:1[0-25]|47)\\d|2(?:2[2-46]|3[1-8]|4[2-69]|5[2-7]|6[1-9]|8[1-7])|3[12]2)\\d{5}"], ["(?:33|4[1349]|55|77|88|9[13-9])\\d{6}"], ["800\\d{5}"], ["90[016]\\d{5}"], 0, 0, 0, 0, ["60(?:2[78]|3[5-9]|4[02-9]|5[0-46-9]|[6-8]\\d|9[0-2])\\d{4}"], ["80[1-4]\\d{5}"]]], "AO": ["244", "00", "[29]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[29]"]]], 0, 0, 0, 0, 0, 0, [["2\\d(?:[0134][25-9]|[25-9]\\d)\\d{5}"], ["9[1-79]\\d{7}"]]], "AR": ["54", "00", "(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}", [10, 11], [["(\\d{4})(\\d{2})(\\d{4})", "$1 $2-$3", ["2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])", "2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["1"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[68]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2-$3", ["[23]"], "0$1", 1], ["(\\d)(\\d{4})(\\d{2})(\\d{4})", "$2 15-$3-$4", ["9(?:2[2-469]|3[3-578])", "9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))", "9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d)(\\d{2})(\\d{4})(\\d{4})", "$2 15-$3-$4", ["91"], "0$1", 0, "$1 $2 $3-$4"], ["(\\d{3})(\\d{3})(\\d{5})", "$1-$2-$3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{4})", "$2 15-$3-$4", ["9"], "0$1", 0, "$1 $2 $3-$4"]], "0", 0, "0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?", "9$1", 0, 0, [["3(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:(?:11[0-8]|670)\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68])))\\d{6}|(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|2(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}", [10]], ["93(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|9(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|9(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|9(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:675\\d|9(?:11[0-8]\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68]))))\\d{6}|9(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|92(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|9(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|9(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}"], ["800\\d{7,8}"], ["60[04579]\\d{7}", [10]], 0, 0, ["810\\d{7}", [10]]]], "AS": ["1", "011", "(?:[58]\\d\\d|684|900)\\d{7}", [10], 0, "1", 0, "([267]\\d{6})$|1", "684$1", 0, "684", [["684(?:274|6(?:22|33|44|55|77|88|9[19]))\\d{4}"], ["684(?:2(?:48|5[2468]|7[246])|7(?:3[13]|70|82))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "AT": ["43", "00", "1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{3,12})", "$1 $2", ["1(?:11|[2-9])"], "0$1"], ["(\\d{3})(\\d{2})", "$1 $2", ["517"], "0$1"], ["(\\d{2})(\\d{3,5})", "$1 $2", ["5[079]"], "0$1"], ["(\\d{3})(\\d{3,10})", "$1 $2", ["(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]", "(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]"], "0$1"], ["(\\d{4})(\\d{3,9})", "$1 $2", ["[2-467]|5[2-6]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,7})", "$1 $2 $3", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1(?:11\\d|[2-9]\\d{3,11})|(?:316|463)\\d{3,10}|648[34]\\d{3,9}|(?:51|66|73)2\\d{3,10}|(?:2(?:1[467]|2[13-8]|5[2357]|6[1-46-8]|7[1-8]|8[124-7]|9[1458])|3(?:1[1-578]|3[23568]|4[5-7]|5[1378]|6[1-38]|8[3-68])|4(?:2[1-8]|35|7[1368]|8[2457])|5(?:2[1-8]|3[357]|4[147]|5[12578]|6[37])|6(?:13|2[1-47]|4[135-7]|5[468])|7(?:2[1-8]|35|4[13478]|5[68]|6[16-8]|7[1-6]|9[45]))\\d{4,10}"], ["6(?:485|(?:5[0-3579]|6[013-9]|[7-9]\\d)\\d)\\d{3,9}", [7, 8, 9, 10, 11, 12, 13]], ["800\\d{6,10}", [9, 10, 11, 12, 13]], ["(?:8[69][2-68]|9(?:0[01]|3[019]))\\d{6,10}", [9, 10, 11, 12, 13]], 0, 0, 0, 0, ["5(?:0[1-9]|17|[79]\\d)\\d{2,10}|7[28]0\\d{6,10}", [5, 6, 7, 8, 9, 10, 11, 12, 13]], ["8(?:10|2[018])\\d{6,10}|828\\d{5}", [8, 9, 10, 11, 12, 13]]]], "AU": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}", [5, 6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{3,4})", "$1 $2", ["16"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["16"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["14|4"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[2378]"], "(0$1)"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:30|[89])"]]], "0", 0, "(183[12])|0", 0, 0, 0, [["(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, ["163\\d{2,6}", [5, 6, 7, 8, 9]], ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "AW": ["297", "00", "(?:[25-79]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[25-9]"]]], 0, 0, 0, 0, 0, 0, [["5(?:2\\d|8[1-9])\\d{4}"], ["(?:290|5[69]\\d|6(?:[03]0|22|4[0-2]|[69]\\d)|7(?:[34]\\d|7[07])|9(?:6[45]|9[4-8]))\\d{4}"], ["800\\d{4}"], ["900\\d{4}"], 0, 0, 0, 0, ["(?:28\\d|501)\\d{4}"]]], "AX": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}", [5, 6, 7, 8, 9, 10, 11, 12], 0, "0", 0, 0, 0, 0, "18", [["18[1-8]\\d{3,6}", [6, 7, 8, 9]], ["(?:4[0-8]|50)\\d{4,8}", [6, 7, 8, 9, 10]], ["800\\d{4,6}", [7, 8, 9]], ["[67]00\\d{5,6}", [8, 9]], 0, 0, ["20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}"]], "00"], "AZ": ["994", "00", "365\\d{6}|(?:[124579]\\d|60|88)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[28]|2|365|46", "1[28]|2|365[45]|46", "1[28]|2|365(?:4|5[02])|46"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[13-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[12]428|3655[02])\\d{4}|(?:2(?:22[0-79]|63[0-28])|3654)\\d{5}|(?:(?:1[28]|46)\\d|2(?:[014-6]2|[23]3))\\d{6}"], ["36554\\d{4}|(?:[16]0|4[04]|5[015]|7[07]|99)\\d{7}"], ["88\\d{7}"], ["900200\\d{3}"]]], "BA": ["387", "00", "6\\d{8}|(?:[35689]\\d|49|70)\\d{6}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[1-3]|[7-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2-$3", ["[3-5]|6[56]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["6"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3(?:[05-79][2-9]|1[4579]|[23][24-9]|4[2-4689]|8[2457-9])|49[2-579]|5(?:0[2-49]|[13][2-9]|[268][2-4679]|4[4689]|5[2-79]|7[2-69]|9[2-4689]))\\d{5}", [8]], ["6040\\d{5}|6(?:03|[1-356]|44|7\\d)\\d{6}"], ["8[08]\\d{6}", [8]], ["9[0246]\\d{6}", [8]], 0, 0, ["703[235]0\\d{3}|70(?:2[0-5]|3[0146]|[56]0)\\d{4}", [8]], 0, 0, ["8[12]\\d{6}", [8]]]], "BB": ["1", "011", "(?:246|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "246$1", 0, "246", [["246521[0369]\\d{3}|246(?:2(?:2[78]|7[0-4])|4(?:1[024-6]|2\\d|3[2-9])|5(?:20|[34]\\d|54|7[1-3])|6(?:2\\d|38)|7[35]7|9(?:1[89]|63))\\d{4}"], ["246(?:(?:2(?:[3568]\\d|4[0-57-9])|3(?:5[2-9]|6[0-6])|4(?:46|5\\d)|69[5-7]|8(?:[2-5]\\d|83))\\d|52(?:1[147]|20))\\d{3}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["(?:246976|900[2-9]\\d\\d)\\d{4}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, ["246(?:292|367|4(?:1[7-9]|3[01]|4[47-9]|67)|7(?:1[2-9]|2\\d|3[016]|53))\\d{4}"], 0, ["24631\\d{5}"]]], "BD": ["880", "00", "[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{2})(\\d{4,6})", "$1-$2", ["31[5-8]|[459]1"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1-$2", ["3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]"], "0$1"], ["(\\d{4})(\\d{3,6})", "$1-$2", ["[13-9]|2[23]"], "0$1"], ["(\\d)(\\d{7,8})", "$1-$2", ["2"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:4(?:31\\d\\d|423)|5222)\\d{3}(?:\\d{2})?|8332[6-9]\\d\\d|(?:3(?:03[56]|224)|4(?:22[25]|653))\\d{3,4}|(?:3(?:42[47]|529|823)|4(?:027|525|65(?:28|8))|562|6257|7(?:1(?:5[3-5]|6[12]|7[156]|89)|22[589]56|32|42675|52(?:[25689](?:56|8)|[347]8)|71(?:6[1267]|75|89)|92374)|82(?:2[59]|32)56|9(?:03[23]56|23(?:256|373)|31|5(?:1|2[4589]56)))\\d{3}|(?:3(?:02[348]|22[35]|324|422)|4(?:22[67]|32[236-9]|6(?:2[46]|5[57])|953)|5526|6(?:024|6655)|81)\\d{4,5}|(?:2(?:7(?:1[0-267]|2[0-289]|3[0-29]|4[01]|5[1-3]|6[013]|7[0178]|91)|8(?:0[125]|1[1-6]|2[0157-9]|3[1-69]|41|6[1-35]|7[1-5]|8[1-8]|9[0-6])|9(?:0[0-2]|1[0-4]|2[568]|3[3-6]|5[5-7]|6[0136-9]|7[0-7]|8[014-9]))|3(?:0(?:2[025-79]|3[2-4])|181|22[12]|32[2356]|824)|4(?:02[09]|22[348]|32[045]|523|6(?:27|54))|666(?:22|53)|7(?:22[57-9]|42[56]|82[35])8|8(?:0[124-9]|2(?:181|2[02-4679]8)|4[12]|[5-7]2)|9(?:[04]2|2(?:2|328)|81))\\d{4}|(?:2(?:[23]\\d|[45])\\d\\d|3(?:1(?:2[5-7]|[5-7])|425|822)|4(?:033|1\\d|[257]1|332|4(?:2[246]|5[25])|6(?:2[35]|56|62)|8(?:23|54)|92[2-5])|5(?:02[03489]|22[457]|32[35-79]|42[46]|6(?:[18]|53)|724|826)|6(?:023|2(?:2[2-5]|5[3-5]|8)|32[3478]|42[34]|52[47]|6(?:[18]|6(?:2[34]|5[24]))|[78]2[2-5]|92[2-6])|7(?:02|21\\d|[3-589]1|6[12]|72[24])|8(?:217|3[12]|[5-7]1)|9[24]1)\\d{5}|(?:(?:3[2-8]|5[2-57-9]|6[03-589])1|4[4689][18])\\d{5}|[59]1\\d{5}"], ["(?:1[13-9]|64)\\d{8}|(?:3[78]|44|66)[02-9]\\d{7}", [10]], ["80[03]\\d{7}", [10]], 0, 0, 0, 0, 0, ["96(?:0[1-69]|1[0-479]|2[278]|3[13-9]|4[0-47-9]|54|6[69]|7[78]|88)\\d{6}", [10]]]], "BE": ["32", "00", "4\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:80|9)0"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[239]|4[23]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[15-8]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4"], "0$1"]], "0", 0, 0, 0, 0, 0, [["80[2-8]\\d{5}|(?:1[0-69]|[23][2-8]|4[23]|5\\d|6[013-57-9]|71|8[1-79]|9[2-4])\\d{6}", [8]], ["4[5-9]\\d{7}", [9]], ["800[1-9]\\d{4}", [8]], ["(?:70(?:2[0-57]|3[04-7]|44|6[04-69]|7[0579])|90\\d\\d)\\d{4}", [8]], 0, 0, ["78(?:0[578]|1[014-8]|2[25]|3[15-8]|48|5[05]|60|7[06-8]|9\\d)\\d{4}", [8]], 0, 0, ["7879\\d{4}", [8]]]], "BF": ["226", "00", "[024-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[024-7]"]]], 0, 0, 0, 0, 0, 0, [["2(?:0(?:49|5[23]|6[5-7]|9[016-9])|4(?:4[569]|5[4-6]|6[5-7]|7[0179])|5(?:[34]\\d|50|6[5-8]))\\d{4}"], ["(?:0[1-7]|4[4-6]|5[0-8]|[67]\\d)\\d{6}"]]], "BG": ["359", "00", "00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}", [6, 7, 8, 9, 12], [["(\\d)(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["43[1-6]|70[1-9]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["(?:70|8)0"], "0$1"], ["(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3", ["43[1-7]|7"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[48]|9[08]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2\\d{5,7}|(?:43[1-6]|70[1-9])\\d{4,5}|(?:[36]\\d|4[124-7]|[57][1-9]|8[1-6]|9[1-7])\\d{5,6}", [6, 7, 8]], ["(?:43[07-9]|99[69]\\d)\\d{5}|(?:8[7-9]|98)\\d{7}", [8, 9]], ["(?:00800\\d\\d|800)\\d{5}", [8, 12]], ["90\\d{6}", [8]], 0, 0, 0, 0, 0, ["700\\d{5}", [8]]]], "BH": ["973", "00", "[136-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[13679]|8[02-4679]"]]], 0, 0, 0, 0, 0, 0, [["(?:1(?:3[1356]|6[0156]|7\\d)\\d|6(?:1[16]\\d|500|6(?:0\\d|3[12]|44|55|7[7-9]|88)|9[69][69])|7(?:[07]\\d\\d|1(?:11|78)))\\d{4}"], ["(?:3(?:[0-79]\\d|8[0-57-9])\\d|6(?:3(?:00|33|6[16])|441|6(?:3[03-9]|[69]\\d|7[0-689])))\\d{4}"], ["8[02369]\\d{6}"], ["(?:87|9[0-8])\\d{6}"], 0, 0, 0, 0, 0, ["84\\d{6}"]]], "BI": ["257", "00", "(?:[267]\\d|31)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2367]"]]], 0, 0, 0, 0, 0, 0, [["(?:22|31)\\d{6}"], ["(?:29|6[1-9]|7[125-9])\\d{6}"]]], "BJ": ["229", "00", "01\\d{8}", [10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["0"]]], 0, 0, 0, 0, 0, 0, [["012\\d{7}"], ["01(?:2[5-9]|[4-69]\\d)\\d{6}"]]], "BL": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "BM": ["1", "011", "(?:441|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "441$1", 0, "441", [["441(?:[46]\\d\\d|5(?:4\\d|60|89))\\d{4}"], ["441(?:[2378]\\d|5[0-39]|9[02])\\d{5}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "BN": ["673", "00", "[2-578]\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-578]"]]], 0, 0, 0, 0, 0, 0, [["22[0-7]\\d{4}|(?:2[013-9]|[34]\\d|5[0-25-9])\\d{5}"], ["(?:22[89]|[78]\\d\\d)\\d{4}"], 0, 0, 0, 0, 0, 0, ["5[34]\\d{5}"]]], "BO": ["591", "00(?:1\\d)?", "(?:[2-7]\\d\\d|8001)\\d{5}", [8, 9], [["(\\d)(\\d{7})", "$1 $2", ["[23]|4[46]|50"]], ["(\\d{8})", "$1", ["[5-7]"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["8"]]], "0", 0, "0(1\\d)?", 0, 0, 0, [["(?:2(?:2\\d\\d|5(?:11|[258]\\d|9[67])|6(?:12|2\\d|9[34])|8(?:2[34]|39|62))|3(?:3\\d\\d|4(?:6\\d|8[24])|8(?:25|42|5[257]|86|9[25])|9(?:[27]\\d|3[2-4]|4[248]|5[24]|6[2-6]))|4(?:4\\d\\d|6(?:11|[24689]\\d|72)))\\d{4}", [8]], ["(?:57|[67]\\d)\\d{6}", [8]], ["8001[07]\\d{4}", [9]], 0, 0, 0, 0, 0, ["50\\d{6}", [8]]]], "BQ": ["599", "00", "(?:[34]1|7\\d)\\d{5}", [7], 0, 0, 0, 0, 0, 0, "[347]", [["(?:318[023]|41(?:6[023]|70)|7(?:1[578]|2[05]|50)\\d)\\d{3}"], ["(?:31(?:8[14-8]|9[14578])|416[14-9]|7(?:0[01]|7[07]|8\\d|9[056])\\d)\\d{3}"]]], "BR": ["55", "00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)", "[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}", [8, 9, 10, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["300|4(?:0[02]|37|86)", "300|4(?:0(?:0|20)|370|864)"]], ["(\\d{3})(\\d{2,3})(\\d{4})", "$1 $2 $3", ["(?:[358]|90)0"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", ["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]"], "($1)"], ["(\\d{2})(\\d{5})(\\d{4})", "$1 $2-$3", ["[16][1-9]|[2-57-9]"], "($1)"]], "0", 0, "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?", "$2", 0, 0, [["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-5]\\d{7}", [10]], ["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])(?:7|9\\d)\\d{7}", [10, 11]], ["800\\d{6,7}", [9, 10]], ["[59]00\\d{6,7}", [9, 10]], 0, 0, 0, 0, 0, ["(?:30[03]\\d{3}|4(?:0(?:0\\d|20)|370|864))\\d{4}|300\\d{5}", [8, 10]]]], "BS": ["1", "011", "(?:242|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([3-8]\\d{6})$|1", "242$1", 0, "242", [["242(?:3(?:02|[236][1-9]|4[0-24-9]|5[0-68]|7[347]|8[0-4]|9[2-467])|461|502|6(?:0[1-5]|12|2[013]|[45]0|7[67]|8[78]|9[89])|7(?:02|88))\\d{4}"], ["242(?:3(?:5[79]|7[56]|95)|4(?:[23][1-9]|4[1-35-9]|5[1-8]|6[2-8]|7\\d|81)|5(?:2[45]|3[35]|44|5[1-46-9]|65|77)|6[34]6|7(?:27|38)|8(?:0[1-9]|1[02-9]|2\\d|3[0-4]|[89]9))\\d{4}"], ["242300\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, ["242225\\d{4}"]]], "BT": ["975", "00", "[178]\\d{7}|[2-8]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-6]|7[246]|8[2-4]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[67]|[78]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[3-6]|[34][5-7]|5[236]|6[2-46]|7[246]|8[2-4])\\d{5}", [7]], ["(?:1[67]|[78]7)\\d{6}", [8]]]], "BW": ["267", "00", "90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}", [7, 8, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["90"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[2-6]"]], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:1[01]|31|[469]\\d|5[0-2]|7[5-7]|89)|3(?:[15-79]\\d|2[1-5]|45|8[0-5])|4(?:[38]0|42|51|[679]\\d)|5(?:[056][01]|1[23]|2[034]|[347-9]\\d)|6(?:0[01]|[258]\\d|[34]0|6[03]))\\d{4}", [7]], ["7(?:[1-8]\\d{3}|9(?:(?:[03]\\d|2[0-7])\\d|1(?:0[13-9]|1[0-35-9]|2\\d|3[0-8])))\\d{3}", [8]], ["(?:0800|800\\d)\\d{6}", [10]], ["90\\d{5}", [7]]]], "BY": ["375", "810", "(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3})", "$1 $2", ["800"], "8 $1"], ["(\\d{3})(\\d{2})(\\d{2,4})", "$1 $2 $3", ["800"], "8 $1"], ["(\\d{4})(\\d{2})(\\d{3})", "$1 $2-$3", ["1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])", "1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])"], "8 0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["1(?:[56]|7[467])|2[1-3]"], "8 0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-4]"], "8 0$1"], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[89]"], "8 $1"]], "8", 0, "0|80?", 0, 0, 0, [["(?:1(?:5(?:1[1-5]|[24]\\d|6[2-4]|9[1-7])|6(?:[235]\\d|4[1-7])|7\\d\\d)|2(?:1(?:[246]\\d|3[0-35-9]|5[1-9])|2(?:[235]\\d|4[0-8])|3(?:[26]\\d|3[02-79]|4[024-7]|5[03-7])))\\d{5}", [9]], ["(?:2(?:5[5-79]|9[1-9])|(?:33|44)\\d)\\d{6}", [9]], ["800\\d{3,7}|8(?:0[13]|20\\d)\\d{7}"], ["(?:810|902)\\d{7}", [10]], 0, 0, 0, 0, ["249\\d{6}", [9]]], "8~10"], "BZ": ["501", "00", "(?:0800\\d|[2-8])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-8]"]], ["(\\d)(\\d{3})(\\d{4})(\\d{3})", "$1-$2-$3-$4", ["0"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[02]\\d|36|[68]0)|[3-58](?:[02]\\d|[68]0)|7(?:[02]\\d|32|[68]0))\\d{4}", [7]], ["6[0-35-7]\\d{5}", [7]], ["0800\\d{7}", [11]]]], "CA": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [7, 10], 0, "1", 0, 0, 0, 0, 0, [["(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}", [10]], ["", [10]], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}", [10]], ["900[2-9]\\d{6}", [10]], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}", [10]], 0, ["310\\d{4}", [7]], 0, ["600[2-9]\\d{6}", [10]]]], "CC": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CD": ["243", "00", "(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}", [7, 8, 9, 10], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["[1-6]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["5"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:12|573)\\d\\d|276)\\d{5}|[1-6]\\d{6}"], ["88\\d{5}|(?:8[0-79]|9[016-9])\\d{7}", [7, 9]]]], "CF": ["236", "00", "8776\\d{4}|(?:[27]\\d|61)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-8]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[12]|61)\\d{6}"], ["7[02-7]\\d{6}"], 0, ["8776\\d{4}"]]], "CG": ["242", "00", "222\\d{6}|(?:0\\d|80)\\d{7}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[02]"]]], 0, 0, 0, 0, 0, 0, [["222[1-589]\\d{5}"], ["026(?:1[0-5]|6[6-9])\\d{4}|0(?:[14-6]\\d\\d|2(?:40|5[5-8]|6[07-9]))\\d{5}"], 0, ["80[0-2]\\d{6}"]]], "CH": ["41", "00", "8\\d{11}|[2-9]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8[047]|90"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]|81"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[12467]|3[1-4]|4[134]|5[256]|6[12]|[7-9]1)\\d{7}", [9]], ["(?:6[89]|7[235-9])\\d{7}", [9]], ["800\\d{6}", [9]], ["90[016]\\d{6}", [9]], ["878\\d{6}", [9]], ["860\\d{9}", [12]], ["5[18]\\d{7}", [9]], ["74[0248]\\d{6}", [9]], 0, ["84[0248]\\d{6}", [9]]]], "CI": ["225", "00", "[02]\\d{9}", [10], [["(\\d{2})(\\d{2})(\\d)(\\d{5})", "$1 $2 $3 $4", ["2"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3 $4", ["0"]]], 0, 0, 0, 0, 0, 0, [["2(?:[15]\\d{3}|7(?:2(?:0[23]|1[2357]|2[245]|3[45]|4[3-5])|3(?:06|1[69]|[2-6]7)))\\d{5}"], ["0[157]\\d{8}"]]], "CK": ["682", "00", "[2-578]\\d{4}", [5], [["(\\d{2})(\\d{3})", "$1 $2", ["[2-578]"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[13-7]|4[1-5])\\d{3}"], ["[578]\\d{4}"]]], "CL": ["56", "(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0", "12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}", [9, 10, 11], [["(\\d{5})(\\d{4})", "$1 $2", ["219", "2196"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["60|809"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["44"]], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2[1-36]"], "($1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["9(?:10|[2-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])"], "($1)"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["60|8"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{3})(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["60"]]], 0, 0, 0, 0, 0, 0, [["2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|(?:600|80[1-9])\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [9]], ["2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|80[1-8]\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [9]], ["(?:123|8)00\\d{6}", [9, 11]], 0, 0, 0, 0, 0, ["44\\d{7}", [9]], ["600\\d{7,8}", [10, 11]]]], "CM": ["237", "00", "[26]\\d{8}|88\\d{6,7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["88"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[26]|88"]]], 0, 0, 0, 0, 0, 0, [["2(?:22|33)\\d{6}", [9]], ["(?:24[23]|6(?:[25-9]\\d|4[0-2]))\\d{6}", [9]], ["88\\d{6,7}"]]], "CN": ["86", "00|1(?:[12]\\d|79)\\d\\d00", "(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["101", "1010", "10100"], "0$1"], ["(\\d{2})(\\d{5,6})", "$1 $2", ["(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]", "10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["101", "1010"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]0"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|2(?:[02-57-9]|1[1-9])", "10|2(?:[02-57-9]|1[1-9])", "10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]"], "0$1", 1], ["(\\d{3})(\\d{7,8})", "$1 $2", ["9"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[3-578]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["1[3-9]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["[12]"], "0$1", 1]], "0", 0, "(1(?:[12]\\d|79)\\d\\d)|0", 0, 0, 0, [["(?:10(?:[02-79]\\d\\d|[18](?:0[1-9]|[1-9]\\d))|2(?:[02-57-9]\\d{3}|1(?:[18](?:0[1-9]|[1-9]\\d)|[2-79]\\d\\d))|9(?:78|94)\\d\\d)\\d{5}|(?:43[35]|754|851)\\d{7,8}|(?:10|2[0-57-9])(?:1(?:00|23)\\d\\d|95\\d{3,4})|(?:43[35]|754|851)(?:1(?:00\\d|23)\\d|95\\d{3,4})|9(?:78|94)(?:100\\d\\d|95\\d{3,4})|(?:3(?:11|7[179])|4(?:[15]1|3[12])|5(?:1\\d|2[37]|3[12]|51|7[13-79]|9[15])|7(?:[39]1|5[57]|6[09])|8(?:71|98))(?:[02-8]\\d{7}|1(?:0(?:0\\d\\d(?:\\d{3})?|[1-9]\\d{5})|[13-9]\\d{6}|2(?:[0-24-9]\\d{5}|3\\d(?:\\d{4})?))|9(?:[0-46-9]\\d{6}|5\\d{3}(?:\\d(?:\\d{2})?)?))|(?:3(?:1[02-9]|35|49|5\\d|7[02-6]|9[1-68])|4(?:1[25-9]|2[179]|3[46-9]|5[2-9]|6[47-9]|7\\d|8[23])|5(?:3[03-9]|4[36]|5[02-9]|6[1-46]|7[028]|80|9[2-46-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[17]\\d|2[248]|3[04-9]|4[3-6]|5[0-3689]|6[2368]|9[02-9])|8(?:1[236-8]|2[5-7]|3\\d|5[4-9]|7[02-9]|8[36-8]|9[1-7])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))(?:[02-8]\\d{6}|1(?:0(?:0\\d\\d(?:\\d{2})?|[1-9]\\d{4})|[13-9]\\d{5}|2(?:[0-24-9]\\d{4}|3\\d(?:\\d{3})?))|9(?:[0-46-9]\\d{5}|5\\d{3,5}))", [7, 8, 9, 10, 11]], ["1(?:610\\d|740[0-5])\\d{6}|1(?:[38]\\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\\d{8}", [11]], ["(?:(?:10|21)8|8)00\\d{7}", [10, 12]], ["16[08]\\d{5}", [8]], 0, 0, 0, 0, 0, ["10(?:10\\d{4}|96\\d{3,4})|400\\d{7}|950\\d{7,8}|(?:2[0-57-9]|3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))96\\d{3,4}", [7, 8, 9, 10, 11]]], "00"], "CO": ["57", "00(?:4(?:[14]4|56)|[579])", "(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["46"]], ["(\\d{3})(\\d{7})", "$1 $2", ["6|90"], "($1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3[0-357]|94"]], ["(\\d)(\\d{3})(\\d{7})", "$1-$2-$3", ["1"], "0$1", 0, "$1 $2 $3"]], "0", 0, "0([3579]|4(?:[14]4|56))?", 0, 0, 0, [["601055(?:[0-4]\\d|50)\\d\\d|6010(?:[0-4]\\d|5[0-4])\\d{4}|(?:46|60(?:[18][1-9]|[24-7][2-9]))\\d{6}", [8, 10]], ["333301[0-5]\\d{3}|3333(?:00|2[5-9]|[3-9]\\d)\\d{4}|(?:3(?:24[1-9]|3(?:00|3[0-24-9]))|9408)\\d{6}|3(?:0[0-5]|1\\d|2[0-3]|5[01]|70)\\d{7}", [10]], ["1800\\d{7}", [11]], ["(?:19(?:0[01]|4[78])|901)\\d{7}", [10, 11]]]], "CR": ["506", "00", "(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}", [8, 10], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[3-9]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["[89]"]]], 0, 0, "(19(?:0[0-2468]|1[09]|20|66|77|99))", 0, 0, 0, [["2(?:010|1(?:0[7-9]|[1-9]\\d)|[24-7]\\d\\d)\\d{4}", [8]], ["(?:3005\\d|6500[01])\\d{3}|(?:5[07]|6[0-4]|7[0-3]|8[3-9])\\d{6}", [8]], ["800\\d{7}", [10]], ["90[059]\\d{7}", [10]], 0, 0, 0, 0, ["(?:2(?:00[0-3]|10[0-6])|4\\d{3}|5100)\\d{4}", [8]]]], "CU": ["53", "119", "(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}", [6, 7, 8, 10], [["(\\d{2})(\\d{4,6})", "$1 $2", ["2[1-4]|[34]"], "(0$1)"], ["(\\d)(\\d{6,7})", "$1 $2", ["7"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["[56]"], "0$1"], ["(\\d{3})(\\d{7})", "$1 $2", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3[23]|4[89])\\d{4,6}|(?:31|4[36]|8(?:0[25]|78)\\d)\\d{6}|(?:2[1-4]|4[1257]|7\\d)\\d{5,6}"], ["(?:5\\d|6[2-4])\\d{6}", [8]], ["800\\d{7}", [10]], 0, 0, 0, 0, 0, 0, ["807\\d{7}", [10]]]], "CV": ["238", "0", "(?:[2-59]\\d\\d|800)\\d{4}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-589]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2[1-7]|3[0-8]|4[12]|5[1256]|6\\d|7[1-3]|8[1-5])\\d{4}"], ["(?:36|5[1-37-9]|9\\d)\\d{5}"], ["800\\d{4}"], 0, 0, 0, 0, 0, ["(?:3[3-5]|4[356])\\d{5}"]]], "CW": ["599", "00", "(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[3467]"]], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["9[4-8]"]]], 0, 0, 0, 0, 0, "[69]", [["9(?:4(?:3[0-5]|4[14]|6\\d)|50\\d|7(?:2[014]|3[02-9]|4[4-9]|6[357]|77|8[7-9])|8(?:3[39]|[46]\\d|7[01]|8[57-9]))\\d{4}"], ["953[01]\\d{4}|9(?:5[12467]|6[5-9])\\d{5}"], 0, 0, 0, 0, 0, ["955\\d{5}", [8]], 0, ["60[0-2]\\d{4}", [7]]]], "CX": ["61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [6, 7, 8, 9, 10, 12], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [["8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}", [9]], ["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [9]], ["180(?:0\\d{3}|2)\\d{3}", [7, 10]], ["190[0-26]\\d{6}", [10]], 0, 0, 0, 0, ["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [9]], ["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [6, 8, 10, 12]]], "0011"], "CY": ["357", "00", "(?:[279]\\d|[58]0)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[257-9]"]]], 0, 0, 0, 0, 0, 0, [["2[2-6]\\d{6}"], ["9(?:10|[4-79]\\d)\\d{5}"], ["800\\d{5}"], ["90[09]\\d{5}"], ["700\\d{5}"], 0, ["(?:50|77)\\d{6}"], 0, 0, ["80[1-9]\\d{5}"]]], "CZ": ["420", "00", "(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}", [9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]|9[015-7]"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["96"]], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[1257-9]|4[16-9]|5[13-9])\\d{7}", [9]], ["7060\\d{5}|(?:60[1-8]|7(?:0[2-5]|19|[2379]\\d))\\d{6}", [9]], ["800\\d{6}", [9]], ["9(?:0[05689]|76)\\d{6}", [9]], ["70[01]\\d{6}", [9]], ["9(?:3\\d{9}|6\\d{7,10})"], ["9(?:5\\d|7[2-4])\\d{6}", [9]], 0, ["9[17]0\\d{6}", [9]], ["8[134]\\d{7}", [9]]]], "DE": ["49", "00", "[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [["(\\d{2})(\\d{3,13})", "$1 $2", ["3[02]|40|[68]9"], "0$1"], ["(\\d{3})(\\d{3,12})", "$1 $2", ["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1", "2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"], "0$1"], ["(\\d{4})(\\d{2,11})", "$1 $2", ["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]", "[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"], "0$1"], ["(\\d{3})(\\d{4})", "$1 $2", ["138"], "0$1"], ["(\\d{5})(\\d{2,10})", "$1 $2", ["3"], "0$1"], ["(\\d{3})(\\d{5,11})", "$1 $2", ["181"], "0$1"], ["(\\d{3})(\\d)(\\d{4,10})", "$1 $2 $3", ["1(?:3|80)|9"], "0$1"], ["(\\d{3})(\\d{7,8})", "$1 $2", ["1[67]"], "0$1"], ["(\\d{3})(\\d{7,12})", "$1 $2", ["8"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["185", "1850", "18500"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["18[68]"], "0$1"], ["(\\d{4})(\\d{7})", "$1 $2", ["15[1279]"], "0$1"], ["(\\d{5})(\\d{6})", "$1 $2", ["15[03-68]", "15(?:[0568]|3[13]|41)"], "0$1"], ["(\\d{3})(\\d{8})", "$1 $2", ["18"], "0$1"], ["(\\d{3})(\\d{2})(\\d{7,8})", "$1 $2 $3", ["1(?:6[023]|7)"], "0$1"], ["(\\d{4})(\\d{2})(\\d{7})", "$1 $2 $3", ["15[279]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{8})", "$1 $2 $3", ["15"], "0$1"]], "0", 0, 0, 0, 0, 0, [["32\\d{9,11}|49[1-6]\\d{10}|322\\d{6}|49[0-7]\\d{3,9}|(?:[34]0|[68]9)\\d{3,13}|(?:2(?:0[1-689]|[1-3569]\\d|4[0-8]|7[1-7]|8[0-7])|3(?:[3569]\\d|4[0-79]|7[1-7]|8[1-8])|4(?:1[02-9]|[2-48]\\d|5[0-6]|6[0-8]|7[0-79])|5(?:0[2-8]|[124-6]\\d|[38][0-8]|[79][0-7])|6(?:0[02-9]|[1-358]\\d|[47][0-8]|6[1-9])|7(?:0[2-8]|1[1-9]|[27][0-7]|3\\d|[4-6][0-8]|8[0-5]|9[013-7])|8(?:0[2-9]|1[0-79]|2\\d|3[0-46-9]|4[0-6]|5[013-9]|6[1-8]|7[0-8]|8[0-24-6])|9(?:0[6-9]|[1-4]\\d|[589][0-7]|6[0-8]|7[0-467]))\\d{3,12}", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]], ["1(?:6[023]|7\\d)\\d{7,8}|15(?:[0-25-9]\\d\\d|3(?:10|33)|410)\\d{6}", [10, 11]], ["800\\d{7,12}", [10, 11, 12, 13, 14, 15]], ["(?:137[7-9]|900(?:[135]|9\\d))\\d{6}", [10, 11]], ["700\\d{8}", [11]], ["1(?:6(?:013|255|399)|7(?:(?:[015]1|[69]3)3|[2-4]55|[78]99))\\d{7,8}|15(?:(?:[03-68]00|113)\\d|2\\d55|7\\d99|9\\d33)\\d{7}", [12, 13]], ["18(?:1\\d{5,11}|[2-9]\\d{8})", [8, 9, 10, 11, 12, 13, 14]], ["16(?:4\\d{1,10}|[89]\\d{1,11})", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]], 0, ["180\\d{5,11}|13(?:7[1-6]\\d\\d|8)\\d{4}", [7, 8, 9, 10, 11, 12, 13, 14]]]], "DJ": ["253", "00", "(?:2\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[27]"]]], 0, 0, 0, 0, 0, 0, [["2(?:1[2-5]|7[45])\\d{5}"], ["77\\d{6}"]]], "DK": ["45", "00", "[2-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[0-59][1-9]|[6-8]\\d)|3(?:[0-3][1-9]|4[13]|5[1-58]|6[1347-9]|8[1-8]|9[1-79])|4(?:[0-25][1-9]|[34][2-9]|6[13-579]|7[13579]|8[1-47]|9[127])|5(?:[0-36][1-9]|4[146-9]|5[3-57-9]|7[568]|8[1-358]|9[1-69])|6(?:[0135][1-9]|2[1-68]|4[2-8]|6[1689]|[78]\\d|9[15689])|7(?:[0-69][1-9]|7[3-9]|8[147])|8(?:[16-9][1-9]|2[1-58])|9(?:[1-47-9][1-9]|6\\d))\\d{5}"], ["(?:2[6-8]|6[78]|96)\\d{6}|(?:2[0-59]|3[0-689]|[457]\\d|6[0-69]|8[126-9]|9[1-47-9])[1-9]\\d{5}"], ["80\\d{6}"], ["90\\d{6}"]]], "DM": ["1", "011", "(?:[58]\\d\\d|767|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "767$1", 0, "767", [["767(?:2(?:55|66)|4(?:2[01]|4[0-25-9])|50[0-4])\\d{4}"], ["767(?:2(?:[2-4689]5|7[5-7])|31[5-7]|61[1-8]|70[1-6])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "DO": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "8001|8[024]9", [["8(?:[04]9[2-9]\\d\\d|29(?:2(?:[0-59]\\d|6[04-9]|7[0-27]|8[0237-9])|3(?:[0-35-9]\\d|4[7-9])|[45]\\d\\d|6(?:[0-27-9]\\d|[3-5][1-9]|6[0135-8])|7(?:0[013-9]|[1-37]\\d|4[1-35689]|5[1-4689]|6[1-57-9]|8[1-79]|9[1-8])|8(?:0[146-9]|1[0-48]|[248]\\d|3[1-79]|5[01589]|6[013-68]|7[124-8]|9[0-8])|9(?:[0-24]\\d|3[02-46-9]|5[0-79]|60|7[0169]|8[57-9]|9[02-9])))\\d{4}"], ["8[024]9[2-9]\\d{6}"], ["800(?:14|[2-9]\\d)\\d{5}|8[024]9[01]\\d{6}|8(?:33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "DZ": ["213", "00", "(?:[1-4]|[5-79]\\d|80)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["9"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-8]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["9619\\d{5}|(?:[1-3]\\d|4[013-689])\\d{6}"], ["5(?:4[0-29]|6[0-4])\\d{6}|(?:55|6\\d|7[7-9])\\d{7}", [9]], ["800\\d{6}", [9]], ["80[3-689]1\\d{5}", [9]], 0, 0, 0, 0, ["98[23]\\d{6}", [9]], ["80[12]1\\d{5}", [9]]]], "EC": ["593", "00", "1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}", [8, 9, 10, 11], [["(\\d)(\\d{3})(\\d{4})", "$1 $2-$3", ["[2-7]"], "(0$1)", 0, "$1-$2-$3"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["[2-7][2-7]\\d{6}", [8]], ["964[0-2]\\d{5}|9(?:3[0-29]|[57][89]|6[0-36-9]|[89]\\d)\\d{6}", [9]], ["1800\\d{7}|1[78]00\\d{6}", [10, 11]], 0, 0, 0, 0, 0, ["[2-7]890\\d{4}", [8]]]], "EE": ["372", "00", "8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88", "[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88"]], ["(\\d{4})(\\d{3,4})", "$1 $2", ["[45]|8(?:00|[1-49])", "[45]|8(?:00[1-9]|[1-49])"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:3[23589]|4[3-8]|6\\d|7[1-9]|88)\\d{5}", [7]], ["(?:5\\d{5}|8(?:1(?:0(?:0(?:00|[178]\\d)|[3-9]\\d\\d)|(?:1(?:0[2-6]|1\\d)|[2-79]\\d\\d)\\d)|2(?:0(?:0(?:00|4\\d)|[1-7]\\d\\d)|(?:(?:[124-69]\\d|3[5-9])\\d|7(?:[0-79]\\d|8[013-9])|8(?:[2-6]\\d|7[01]))\\d)|[349]\\d{4}))\\d\\d|5(?:(?:[02]\\d|5[0-478])\\d|1(?:[0-8]\\d|95)|6(?:4[0-4]|5[1-589]))\\d{3}", [7, 8]], ["800(?:(?:0\\d\\d|1)\\d|[2-9])\\d{3}"], ["(?:40\\d\\d|900)\\d{4}", [7, 8]], ["70[0-2]\\d{5}", [8]]]], "EG": ["20", "00", "[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}", [8, 9, 10], [["(\\d)(\\d{7,8})", "$1 $2", ["[23]"], "0$1"], ["(\\d{2})(\\d{6,7})", "$1 $2", ["1[35]|[4-6]|8[2468]|9[235-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{8})", "$1 $2", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["13[23]\\d{6}|(?:15|57)\\d{6,7}|(?:2\\d|3|4[05-8]|5[05]|6[24-689]|8[2468]|9[235-7])\\d{7}", [8, 9]], ["1[0-25]\\d{8}", [10]], ["800\\d{7}", [10]], ["900\\d{7}", [10]]]], "EH": ["212", "00", "[5-8]\\d{8}", [9], 0, "0", 0, 0, 0, 0, 0, [["528[89]\\d{5}"], ["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"], ["80[0-7]\\d{6}"], ["89\\d{7}"], 0, 0, 0, 0, ["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]], "ER": ["291", "00", "[178]\\d{6}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[178]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:1[12568]|[24]0|55|6[146])|8\\d\\d)\\d{4}"], ["(?:17[1-3]|7\\d\\d)\\d{4}"]]], "ES": ["34", "00", "400\\d{6}|(?:51|[6-9]\\d)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[89]00"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[4-9]"]]], 0, 0, 0, 0, 0, 0, [["96906(?:0[0-8]|1[1-9]|[2-9]\\d)\\d\\d|9(?:69(?:0[0-57-9]|[1-9]\\d)|73(?:[0-8]\\d|9[1-9]))\\d{4}|(?:400|8(?:[1356]\\d|[28][0-8]|[47][1-9])|9(?:[135]\\d|[268][0-8]|4[1-9]|7[124-9]))\\d{6}"], ["9(?:6906(?:09|10)|7390\\d\\d)\\d\\d|(?:6\\d|7[1-48])\\d{7}"], ["[89]00\\d{6}"], ["80[367]\\d{6}"], ["70\\d{7}"], 0, ["51\\d{7}"], 0, 0, ["90[12]\\d{6}"]]], "ET": ["251", "00", "(?:11|[2-57-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-57-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:11(?:[124]\\d\\d|3(?:[0-79]\\d|8[0-7])|5(?:[02-9]\\d|1[0-57-9])|6(?:[02-79]\\d|1[0-57-9]|8[0-8]))|2(?:2(?:11[1-9]|22[0-7]|33\\d|44[1467]|66[1-68])|5(?:11[124-6]|33[2-8]|44[1467]|55[14]|66[1-3679]|77[124-79]|880))|3(?:3(?:11[0-46-8]|(?:22|55)[0-6]|33[0134689]|44[04]|66[01467])|4(?:44[0-8]|55[0-69]|66[0-3]|77[1-5]))|4(?:6(?:119|22[0-24-7]|33[1-5]|44[13-69]|55[14-689]|660|88[1-4])|7(?:(?:11|22)[1-9]|33[13-7]|44[13-6]|55[1-689]))|5(?:7(?:227|55[05]|(?:66|77)[14-8])|8(?:11[149]|22[013-79]|33[0-68]|44[013-8]|550|66[1-5]|77\\d)))\\d{4}"], ["(?:7(?:[03]\\d|1[0-8]|2[1-35-79]|77|86|99)|(?:8[01]|9\\d)\\d)\\d{6}"]]], "FI": ["358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}", [5, 6, 7, 8, 9, 10, 11, 12], [["(\\d{5})", "$1", ["20[2-59]"], "0$1"], ["(\\d{3})(\\d{3,7})", "$1 $2", ["(?:[1-3]0|[68])0|70[07-9]"], "0$1"], ["(\\d{2})(\\d{4,8})", "$1 $2", ["[14]|2[09]|50|7[135]"], "0$1"], ["(\\d{2})(\\d{6,10})", "$1 $2", ["7"], "0$1"], ["(\\d)(\\d{4,9})", "$1 $2", ["(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9"], "0$1"]], "0", 0, 0, 0, 0, "1[03-79]|[2-9]", [["1[3-7][1-8]\\d{3,6}|(?:19[1-8]|[23568][1-8]\\d|9(?:00|[1-8]\\d))\\d{2,6}", [5, 6, 7, 8, 9]], ["(?:4[0-8]|50)\\d{4,8}", [6, 7, 8, 9, 10]], ["800\\d{4,6}", [7, 8, 9]], ["[67]00\\d{5,6}", [8, 9]], 0, 0, ["20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}"]], "00"], "FJ": ["679", "0(?:0|52)", "45\\d{5}|(?:0800\\d|[235-9])\\d{6}", [7, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|45"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]]], 0, 0, 0, 0, 0, 0, [["603\\d{4}|(?:3[0-6]|6[25-7]|8[58])\\d{5}", [7]], ["(?:[279]\\d|45|5[01568]|8[034679])\\d{5}", [7]], ["0800\\d{7}", [11]]], "00"], "FK": ["500", "00", "[2-7]\\d{4}", [5], 0, 0, 0, 0, 0, 0, 0, [["[2-47]\\d{4}"], ["[56]\\d{4}"]]], "FM": ["691", "00", "(?:[39]\\d\\d|820)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[389]"]]], 0, 0, 0, 0, 0, 0, [["31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-6]\\d)\\d)\\d{3}"], ["31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-7]\\d)\\d)\\d{3}"]]], "FO": ["298", "00", "[2-9]\\d{5}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"]]], 0, 0, "(10(?:01|[12]0|88))", 0, 0, 0, [["(?:20|[34]\\d|8[19])\\d{4}"], ["(?:[27][1-9]|5\\d|9[16])\\d{4}"], ["80[257-9]\\d{3}"], ["90(?:[13-5][15-7]|2[125-7]|9\\d)\\d\\d"], 0, 0, 0, 0, ["6[0-36]\\d{4}"]]], "FR": ["33", "00", "[1-9]\\d{8}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0 $1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[1-79]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:26[013-9]|59[1-35-9])\\d{6}|(?:[13]\\d|2[0-57-9]|4[1-9]|5[0-8])\\d{7}"], ["(?:6(?:[0-24-8]\\d|3[0-8]|9[589])|7[3-9]\\d)\\d{6}"], ["80[0-5]\\d{6}"], ["836(?:0[0-36-9]|[1-9]\\d)\\d{4}|8(?:1[2-9]|2[2-47-9]|3[0-57-9]|[569]\\d|8[0-35-9])\\d{6}"], 0, 0, ["80[6-9]\\d{6}"], 0, ["9\\d{8}"], ["8(?:1[01]|2[0156]|4[024]|84)\\d{6}"]]], "GA": ["241", "00", "(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}", [7, 8], [["(\\d)(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-7]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["11|[67]"], "0$1"]], 0, 0, "0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})", "$1", 0, 0, [["[01]1\\d{6}", [8]], ["(?:(?:0[2-7]|7[467])\\d|6(?:0[0-4]|10|[256]\\d))\\d{5}|[2-7]\\d{6}"]]], "GB": ["44", "00", "[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["800", "8001", "80011", "800111", "8001111"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["845", "8454", "84546", "845464"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["800"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["1(?:38|5[23]|69|76|94)", "1(?:(?:38|69)7|5(?:24|39)|768|946)", "1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["1(?:[2-69][02-9]|[78])"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[25]|7(?:0|6[02-9])", "[25]|7(?:0|6(?:[03-9]|2[356]))"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1389]"], "0$1"]], "0", 0, "0|180020", 0, 0, 0, [["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}", [9, 10]], ["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]], 0, " x"], "GD": ["1", "011", "(?:473|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "473$1", 0, "473", [["473(?:2(?:3[0-2]|69)|3(?:2[89]|86)|4(?:[06]8|3[5-9]|4[0-4]|5[59]|73|90)|63[68]|7(?:58|84)|800|938)\\d{4}"], ["473(?:4(?:0[2-79]|1[04-9]|2[0-5]|49|5[6-8])|5(?:2[01]|3[3-8])|901)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "GE": ["995", "00", "(?:[3-57]\\d\\d|800)\\d{6}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["32"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[57]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[348]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3(?:[256]\\d|4[124-9]|7[0-4])|4(?:1\\d|2[2-7]|3[1-79]|4[2-8]|7[239]|9[1-7]))\\d{6}"], ["5(?:(?:(?:0555|1(?:[17]77|555))[5-9]|757(?:7[7-9]|8[01]))\\d|22252[0-4])\\d\\d|5(?:0(?:0(?:1[09]|70)|505)|1(?:0[01]0|1(?:07|33|51))|2(?:0[02]0|2[25]2)|3(?:0[03]0|3[35]3)|4(?:0[04]0|411)|5222|9000)[0-4]\\d{3}|(?:5(?:0(?:0(?:0\\d|1[12]|2[02]|3[0-6]|4[04]|5[05]|77|88|9[09])|(?:[14]\\d|77)\\d|22[02]|888)|1(?:1(?:[03][01]|[124]\\d|5[02-6]|7[0-6])|4\\d\\d)|2(?:228|555)|3555|4(?:4(?:[02-9]\\d|14)|555)|5(?:[0157-9]\\d\\d|200|333|4(?:44|55))|6[89]\\d\\d|7(?:(?:[0147-9]\\d|22)\\d|5(?:00|[57]5))|8(?:0(?:[018]\\d|2[0-4])|5(?:55|8[89])|8(?:55|88))|9(?:090|[1-35-9]\\d\\d))|790\\d\\d)\\d{4}"], ["800\\d{6}"], 0, 0, 0, 0, 0, ["70[67]\\d{6}"]]], "GF": ["594", "00", "(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]|80[6-9]|9[47]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:4(?:[02-49]\\d|1[0-5]|5[6-9]|6[0-3]|80)|88\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:694(?:[0-249]\\d|3[0-8])|7093[0-3])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:396|76\\d)\\d|476[0-6])\\d{4}"]]], "GG": ["44", "00", "(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?", [7, 9, 10], 0, "0", 0, "([25-9]\\d{5})$|0|180020", "1481$1", 0, 0, [["1481[25-9]\\d{5}", [10]], ["7(?:(?:781|839)\\d|911[17])\\d{5}", [10]], ["80[08]\\d{7}|800\\d{6}|8001111"], ["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d", [7, 10]], ["70\\d{8}", [10]], 0, ["(?:3[0347]|55)\\d{8}", [10]], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [10]], ["56\\d{8}", [10]]]], "GH": ["233", "00", "[235]\\d{8}|800\\d{5,6}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2358]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["3(?:181[0-5]|285[0-7]|3810)\\d{4}|3(?:0(?:[237-9]\\d|60)|[167](?:2[0-6]|7\\d|80)|2(?:2[0-5]|7\\d|8[0-4])|3(?:2[0-3]|7\\d|80)|4(?:2[013-9]|3[01]|7\\d|80)|5(?:2[0-7]|7\\d|80)|8(?:2[0-2]|7\\d|80)|9(?:[28]0|7\\d))\\d{5}", [9]], ["(?:2(?:[0346-9]\\d|5[67])|5(?:[03-7]\\d|9[1-9]))\\d{6}", [9]], ["800\\d{5,6}"]]], "GI": ["350", "00", "(?:[25]\\d|60)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["2"]]], 0, 0, 0, 0, 0, 0, [["2190[0-2]\\d{3}|2(?:0(?:[02]\\d|3[01])|16[24-9]|2[2-5]\\d)\\d{4}"], ["5251[0-4]\\d{3}|(?:5(?:[146-8]\\d\\d|250)|60(?:1[01]|6\\d))\\d{4}"]]], "GL": ["299", "00", "(?:19|[2-689]\\d|70)\\d{4}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["19|[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:19|3[1-7]|[68][1-9]|70|9\\d)\\d{4}"], ["[245]\\d{5}"], ["80\\d{4}"], 0, 0, 0, 0, 0, ["3[89]\\d{4}"]]], "GM": ["220", "00", "[48]\\d{8}|[2-9]\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[235-9]|4(?:[0-35]|4[16-9])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[48]"]]], 0, 0, 0, 0, 0, 0, [["(?:4(?:[23]\\d\\d|4(?:1[024679]|(?:4(?:[237-9]\\d|4[14-9])|8[0-389]\\d)\\d|5(?:5(?:3\\d|4[0-7])|[67]\\d\\d)))|5(?:5(?:3\\d|4[0-7])|6[67]\\d|7(?:1[04]|2[035]|3[58]|48))|8[0-389]\\d\\d)\\d{3}|44[6-9]\\d{4}"], ["(?:(?:[23679]\\d|4[015]|8(?:(?:3[35]|6[68]|99)\\d|7(?:[27]\\d|4[015])))\\d|5(?:[0-489]\\d|56))\\d{4}|8[4-7]\\d{5}"]]], "GN": ["224", "00", "722\\d{6}|(?:3|6\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["3"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[67]"]]], 0, 0, 0, 0, 0, 0, [["3(?:0(?:24|3[12]|4[1-35-7]|5[13]|6[189]|[78]1|9[1478])|1\\d\\d)\\d{4}", [8]], ["6[0-356]\\d{7}", [9]], 0, 0, 0, 0, 0, 0, ["722\\d{6}", [9]]]], "GP": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|80[6-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "GQ": ["240", "00", "222\\d{6}|(?:3\\d|55|[89]0)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235]"]], ["(\\d{3})(\\d{6})", "$1 $2", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["33[0-24-9]\\d[46]\\d{4}|3(?:33|5\\d)\\d[7-9]\\d{4}"], ["(?:222|55\\d)\\d{6}"], ["80\\d[1-9]\\d{5}"], ["90\\d[1-9]\\d{5}"]]], "GR": ["30", "00", "5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}", [10, 11, 12], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["21|7"]], ["(\\d{4})(\\d{6})", "$1 $2", ["2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2689]"]], ["(\\d{3})(\\d{3,4})(\\d{5})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["2(?:1\\d\\d|2(?:2[1-46-9]|[36][1-8]|4[1-7]|5[1-4]|7[1-5]|[89][1-9])|3(?:1\\d|2[1-57]|[35][1-3]|4[13]|7[1-7]|8[124-6]|9[1-79])|4(?:1\\d|2[1-8]|3[1-4]|4[13-5]|6[1-578]|9[1-5])|5(?:1\\d|[29][1-4]|3[1-5]|4[124]|5[1-6])|6(?:1\\d|[269][1-6]|3[1245]|4[1-7]|5[13-9]|7[14]|8[1-5])|7(?:1\\d|2[1-5]|3[1-6]|4[1-7]|5[1-57]|6[135]|9[125-7])|8(?:1\\d|2[1-5]|[34][1-4]|9[1-57]))\\d{6}", [10]], ["68[57-9]\\d{7}|(?:69|94)\\d{8}", [10]], ["800\\d{7,9}"], ["90[19]\\d{7}", [10]], ["70\\d{8}", [10]], 0, ["5005000\\d{3}", [10]], 0, 0, ["8(?:0[16]|12|[27]5|50)\\d{7}", [10]]]], "GT": ["502", "00", "80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[2-8]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [["[267][2-9]\\d{6}", [8]], ["(?:[3-5]\\d\\d|80[0-4])\\d{5}", [8]], ["18[01]\\d{8}", [11]], ["19\\d{9}", [11]]]], "GU": ["1", "011", "(?:[58]\\d\\d|671|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "671$1", 0, "671", [["671(?:2\\d\\d|3(?:00|3[39]|4[349]|55|6[26])|4(?:00|56|7[1-9]|8[02-9])|5(?:55|6[2-5]|88)|6(?:3[2-578]|4[24-9]|5[34]|78|8[235-9])|7(?:[0479]7|2[0167]|3[45]|8[7-9])|8(?:[2-57-9]8|6[478])|9(?:2[29]|6[79]|7[1279]|8[7-9]|9[16-9]))\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "GW": ["245", "00", "[49]\\d{8}|4\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["40"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"]]], 0, 0, 0, 0, 0, 0, [["443\\d{6}", [9]], ["9(?:5\\d|6[569]|77)\\d{6}", [9]], 0, 0, 0, 0, 0, 0, ["40\\d{5}", [7]]]], "GY": ["592", "001", "(?:[2-8]\\d{3}|9008)\\d{3}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:1[6-9]|2[0-35-9]|3[1-4]|5[3-9]|6\\d|7[0-79])|3(?:2[25-9]|3\\d)|4(?:4[0-24]|5[56])|5(?:0[0-6]|16)|77[1-57])\\d{4}"], ["(?:51[01]|6\\d\\d|7(?:[0-6]\\d|70|8[0167]))\\d{4}"], ["(?:289|8(?:00|6[28]|88|99))\\d{4}"], ["9008\\d{3}"], 0, 0, 0, 0, ["515\\d{4}"]]], "HK": ["852", "00(?:30|5[09]|[126-9]?)", "8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}", [5, 6, 7, 8, 9, 11], [["(\\d{3})(\\d{2,5})", "$1 $2", ["900", "9003"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[2-7]|8[1-4]|9(?:0[1-9]|[1-8])"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{3})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["9"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[13-9]\\d|2[013-9])\\d|3(?:(?:[1569][0-24-9]|4[0-246-9]|7[0-24-69])\\d|8(?:4[0-8]|[579]\\d|6[0-5]))|58(?:0[1-9]|1[2-9]))\\d{4}", [8]], ["(?:4(?:0(?:6[0-3]|9[3-6])|24[3-6]|44[0-35-9]|6(?:4[0-57-9]|6[0-6])|7(?:4[0-48]|6[0-5]))|5(?:25[3-7]|35[4-8]|73[0-6]|95[0-8])|6(?:26[013-8]|(?:66|78)[0-5])|7(?:0(?:7[1-8]|8[0-8])|10[1-4])|84(?:4[0-2]|8[0-35-9])|9(?:29[013-9]|39[014-9]|59[0-467]|899))\\d{4}|(?:4(?:4[0-35-9]|6[0-357-9]|7[0-35])|5(?:[1-59][0-46-9]|6[0-4689]|7[0-246-9])|6(?:0[1-9]|[13-59]\\d|[268][0-57-9]|7[0-79])|70[1-59]|84[0-39]|9(?:0[1-9]|1[02-9]|[2358][0-8]|[467]\\d))\\d{5}", [8]], ["800\\d{6}", [9]], ["900(?:[0-24-9]\\d{7}|3\\d{1,4})", [5, 6, 7, 8, 11]], ["8(?:1[0-4679]\\d|2(?:[0-36]\\d|7[0-4])|3(?:[034]\\d|2[09]|70))\\d{4}", [8]], 0, ["30(?:0[1-9]|[15-7]\\d|2[047]|89)\\d{4}", [8]], ["7(?:1(?:0[08]|1[0-3679]|3[013]|69|9[0136])|2(?:[02389]\\d|1[18]|7[27-9])|3(?:[0-38]\\d|7[0-369]|9[2357-9])|47\\d|5(?:[178]\\d|5[0-5])|6(?:0[0-7]|2[236-9]|[35]\\d)|7(?:[27]\\d|8[7-9])|8(?:[23689]\\d|7[1-9])|9(?:[025]\\d|6[0-246-8]|7[0-36-9]|8[238]))\\d{4}", [8]]], "00"], "HN": ["504", "00", "8\\d{10}|[237-9]\\d{7}", [8, 11], [["(\\d{4})(\\d{4})", "$1-$2", ["[237-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2(?:0[0-59]|1[1-9]|[23]\\d|4[02-8]|5[57]|6[2458]|7[0135689]|8[01346-9]|9[0-2])|4(?:0[578]|2[3-59]|3[13-9]|4[0-68]|5[1-3589]|80)|5(?:0[2357-9]|1[1-6]|4[03-58]|5\\d|6[014-69]|7[04]|80)|6(?:[056]\\d|17|2[067]|3[047]|4[0-378]|[78][0-8]|9[01])|7(?:0[5-79]|2[01]|6[46-9]|7[02-9]|8[034]|91)|8(?:79|8[0-357-9]|9[1-57-9]))\\d{4}", [8]], ["[37-9]\\d{7}", [8]], ["8002\\d{7}", [11]]]], "HR": ["385", "00", "[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}", [7, 8, 9], [["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["6[01]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{4})(\\d{3})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6|7[245]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-57]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1\\d{7}|(?:2[0-3]|3[1-5]|4[02-47-9]|5[1-3])\\d{6,7}", [8, 9]], ["9(?:(?:0[1-9]|[12589]\\d)\\d\\d|7(?:[0679]\\d\\d|5(?:[01]\\d|44|55|77|9[5-79])))\\d{4}|98\\d{6}", [8, 9]], ["80\\d{5,7}"], ["6[01459]\\d{6}|6[01]\\d{5}", [7, 8]], ["7[45]\\d{6}", [8]], 0, ["62\\d{6,7}|72\\d{6}", [8, 9]]]], "HT": ["509", "00", "[2-589]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["[2-589]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2\\d|5[1-5]|81|9[149])\\d{5}"], ["(?:[34]\\d|5[568])\\d{6}"], ["8\\d{7}"], 0, 0, 0, 0, 0, ["9(?:[67][0-4]|8[0-3589]|9\\d)\\d{5}"]]], "HU": ["36", "00", "[235-7]\\d{8}|[1-9]\\d{7}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]"], "(06 $1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "06 $1"]], "06", 0, 0, 0, 0, 0, [["(?:1\\d|[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6[23689]|8[2-57-9]|9[2-69])\\d{6}", [8]], ["(?:[257]0|3[01])\\d{7}", [9]], ["(?:[48]0\\d|680[29])\\d{5}"], ["9[01]\\d{6}", [8]], 0, 0, ["38\\d{7}", [9]], 0, ["21\\d{7}", [9]]]], "ID": ["62", "00[89]", "00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}", [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["15"]], ["(\\d{2})(\\d{5,9})", "$1 $2", ["2[124]|[36]1"], "(0$1)"], ["(\\d{3})(\\d{5,7})", "$1 $2", ["800"], "0$1"], ["(\\d{3})(\\d{5,8})", "$1 $2", ["[2-79]"], "(0$1)"], ["(\\d{3})(\\d{3,4})(\\d{3})", "$1-$2-$3", ["8[1-35-9]"], "0$1"], ["(\\d{3})(\\d{6,8})", "$1 $2", ["1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["804"], "0$1"], ["(\\d{3})(\\d)(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["80"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1-$2-$3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2[124]\\d{7,8}|619\\d{8}|2(?:1(?:14|500)|2\\d{3})\\d{3}|61\\d{5,8}|(?:2(?:[35][1-4]|6[0-8]|7[1-6]|8\\d|9[1-8])|3(?:1|[25][1-8]|3[1-68]|4[1-3]|6[1-3568]|7[0-469]|8\\d)|4(?:0[1-589]|1[01347-9]|2[0-36-8]|3[0-24-68]|43|5[1-378]|6[1-5]|7[134]|8[1245])|5(?:1[1-35-9]|2[25-8]|3[124-9]|4[1-3589]|5[1-46]|6[1-8])|6(?:[25]\\d|3[1-69]|4[1-6])|7(?:02|[125][1-9]|[36]\\d|4[1-8]|7[0-36-9])|9(?:0[12]|1[013-8]|2[0-479]|5[125-8]|6[23679]|7[159]|8[01346]))\\d{5,8}", [7, 8, 9, 10, 11]], ["8[1-35-9]\\d{7,10}", [9, 10, 11, 12]], ["00(?:1803\\d{5,11}|7803\\d{7})|(?:177\\d|800)\\d{5,7}", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]], ["809\\d{7}", [10]], 0, 0, ["(?:1500|8071\\d{3})\\d{3}", [7, 10]], 0, 0, ["804\\d{7}", [10]]]], "IE": ["353", "00", "(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}", [7, 8, 9, 10], [["(\\d{2})(\\d{5})", "$1 $2", ["2[24-9]|47|58|6[237-9]|9[35-9]"], "(0$1)"], ["(\\d{3})(\\d{5})", "$1 $2", ["[45]0"], "(0$1)"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2569]|4[1-69]|7[14]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["70"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["81"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["4"], "(0$1)"], ["(\\d{2})(\\d)(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1\\d|21)\\d{6,7}|(?:2[24-9]|4(?:0[24]|5\\d|7)|5(?:0[45]|1\\d|8)|6(?:1\\d|[237-9])|9(?:1\\d|[35-9]))\\d{5}|(?:23|4(?:[1-469]|8\\d)|5[23679]|6[4-6]|7[14]|9[04])\\d{7}"], ["8(?:22|[35-9]\\d)\\d{6}", [9]], ["1800\\d{6}", [10]], ["15(?:1[2-8]|[2-8]0|9[089])\\d{6}", [10]], ["700\\d{6}", [9]], ["88210[1-9]\\d{4}|8(?:[35-79]5\\d\\d|8(?:[013-9]\\d\\d|2(?:[01][1-9]|[2-9]\\d)))\\d{5}", [10]], ["818\\d{6}", [9]], 0, ["76\\d{7}", [9]], ["18[59]0\\d{6}", [10]]]], "IL": ["972", "0(?:0|1(?:05|[2-9]))", "1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}", [7, 8, 9, 10, 11, 12], [["(\\d{4})(\\d{3})", "$1-$2", ["125"]], ["(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3", ["121"]], ["(\\d)(\\d{3})(\\d{4})", "$1-$2-$3", ["[2-489]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1-$2-$3", ["12"]], ["(\\d{4})(\\d{6})", "$1-$2", ["159"]], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3-$4", ["1[7-9]"]], ["(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})", "$1-$2 $3-$4", ["15"]]], "0", 0, 0, 0, 0, 0, [["153\\d{8,9}|29[1-9]\\d{5}|(?:2[0-8]|[3489]\\d)\\d{6}", [8, 11, 12]], ["55(?:4(?:0[0-4]|10|6[015-9])|57[0-289]|8[06][0-2])\\d{4}|5(?:(?:[0-2][02-9]|[36]\\d|[49][2-9]|8[3-7])\\d|5(?:01|2\\d|3[0-3]|4[3-5]|5[0-25689]|6[6-8]|7[0-267]|8[7-9]|9[1-9]))\\d{5}", [9]], ["1(?:255|80[019]\\d{3})\\d{3}", [7, 10]], ["1212\\d{4}|1(?:200|9(?:0[0-2]|19|9\\d))\\d{6}", [8, 10]], 0, ["151\\d{8,9}", [11, 12]], ["1599\\d{6}", [10]], 0, ["7(?:280[01]|38(?:[05]\\d|8[0-358])|8(?:33|55|77|81)\\d)\\d{4}|7(?:18|2[23]|3[237]|47|6[258]|7\\d|82|9[2-9])\\d{6}", [9]], ["1700\\d{6}", [10]]]], "IM": ["44", "00", "1624\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([25-8]\\d{5})$|0|180020", "1624$1", 0, "74576|(?:16|7[56])24", [["1624(?:230|[5-8]\\d\\d)\\d{3}"], ["76245[06]\\d{4}|7(?:4576|[59]24\\d|624[0-4689])\\d{5}"], ["808162\\d{4}"], ["8(?:440[49]06|72299\\d)\\d{3}|(?:8(?:45|70)|90[0167])624\\d{4}"], ["70\\d{8}"], 0, ["3440[49]06\\d{3}|(?:3(?:08162|3\\d{4}|45624|7(?:0624|2299))|55\\d{4})\\d{4}"], 0, ["56\\d{8}"]]], "IN": ["91", "00", "(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}", [8, 9, 10, 11, 12, 13], [["(\\d{8})", "$1", ["5(?:0|2[23]|3[03]|[67]1|88)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)"], 0, 1], ["(\\d{4})(\\d{4,5})", "$1 $2", ["180", "1800"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["140"], 0, 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["11|2[02]|33|4[04]|79[1-5]|80[2-46]", "11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])", "11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]"], "0$1", 1], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807", "1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]", "1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]"], "0$1", 1], ["(\\d{5})(\\d{5})", "$1 $2", ["16|[6-9]"], "0$1", 1], ["(\\d{4})(\\d{2,4})(\\d{4})", "$1 $2 $3", ["18[06]", "18[06]0"], 0, 1], ["(\\d{4})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["18"], 0, 1]], "0", 0, 0, 0, 0, 0, [["(?:2717(?:[2-7]\\d|95)|6828[235-7]\\d)\\d{4}|(?:170[24]|280[13468]|4(?:20[24]|72[2-8])|552[1-7])\\d{6}|(?:271[0-689]|682[0-79]|782[0-6])[2-7]\\d{5}|(?:2(?:[02][2-79]|90)|3(?:23|80)|683|79[1-5])\\d{7}|(?:11|33|4[04]|80)[2-7]\\d{7}|(?:342|674|788)(?:[0189][2-7]|[2-7]\\d)\\d{5}|(?:1(?:2[0-249]|3[0-25]|4[145]|[59][14]|6[014]|7[1257]|8[01346])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568]|9[14])|3(?:26|4[13]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[014-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|2[14]|3[134]|4[47]|5[15]|[67]1)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91))[2-7]\\d{6}|(?:1(?:2[35-8]|3[346-9]|4[236-9]|[59][0235-9]|6[235-9]|7[34689]|8[257-9])|2(?:1[134689]|3[24-8]|4[2-8]|5[25689]|6[2-4679]|7[3-79]|8[2-479]|9[235-9])|3(?:01|1[79]|2[1245]|4[5-8]|5[125689]|6[235-7]|7[157-9]|8[2-46-8])|4(?:1[14578]|2[5689]|3[2-467]|5[4-7]|6[35]|73|8[2689]|9[2389])|5(?:[16][146-9]|2[14-8]|3[1346]|4[14-69]|5[46]|7[2-4]|8[2-8]|9[246])|6(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[14-6])|7(?:1[013-9]|2[0235-9]|3[2679]|4[1-35689]|5[2-46-9]|[67][02-9]|8[013-7]|90)|8(?:1[1357-9]|2[235-8]|3[03-57-9]|4[0-24-9]|5\\d|6[2457-9]|7[1-6]|8[1256]|9[2-4]))\\d[2-7]\\d{5}", [10]], ["(?:6(?:1279|828[01489])|7(?:887[02-9]|9313)|8(?:079[04-9]|(?:84|91)7[02-8]))\\d{5}|(?:160[01]|6(?:(?:12|[2-4]1|5[17]|6[13]|80)[0189]|7(?:1[0189]|86))|7(?:1(?:2[0189]|9[0-5])|3(?:2[5-8]|[34][017-9]|9[016-9])|5(?:[15][017-9]|2[04-9]|9[7-9])|6(?:0[0-47]|1[0-257-9]|2[0-4]|3[19]|5[4589])|70[0289]|88[089])|8(?:0(?:6[67]|7[02-8])|70[017-9]|84[01489]|91[0-289]))\\d{6}|(?:731|8(?:16|2[014]|3[126]|6[136]|7[78]|83))(?:[0189]\\d|7[02-8])\\d{5}|(?:6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|4[0189]|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-5])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]|881))[0189]\\d{5}|(?:6(?:[09]\\d|1[04679]|2[03689]|3[05-9]|4[0489]|50|6[069]|7[07]|8[7-9])|7(?:[024]\\d|3[05-8]|5[0346-8]|6[6-9]|7[1-9]|8[0-79]|9[06-9])|8(?:0[01589]|1[0-57-9]|2[235-9]|3[03-57-9]|[45]\\d|6[02457-9]|7[1-69]|8[0-25-9]|9[02-9])|9\\d\\d)\\d{7}", [10]], ["000800\\d{7}|180(?:0\\d{4,9}|3\\d{9})"], ["186[12]\\d{9}", [13]], 0, 0, ["140\\d{7}", [10]], 0, 0, ["1860\\d{7}", [11]]]], "IO": ["246", "00", "3\\d{6}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["3"]]], 0, 0, 0, 0, 0, 0, [["37\\d{5}"], ["38\\d{5}"]]], "IQ": ["964", "00", "(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-6]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1\\d{7}|(?:2[13-5]|3[02367]|4[023]|5[03]|6[026])\\d{6,7}", [8, 9]], ["7[3-9]\\d{8}", [10]]]], "IR": ["98", "00", "[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}", [4, 5, 6, 7, 10], [["(\\d{4,5})", "$1", ["96"], "0$1"], ["(\\d{2})(\\d{4,5})", "$1 $2", ["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["[1-8]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])(?:[03-57]\\d{7}|[16]\\d{3}(?:\\d{4})?|[289]\\d{3}(?:\\d(?:\\d{3})?)?)|94(?:000[09]|(?:12\\d|30[0-2])\\d|2(?:[02689]0\\d|121)|4(?:111|40\\d))\\d{4}", [6, 7, 10]], ["9(?:(?:0[0-5]|[13]\\d|2[0-3])\\d\\d|9(?:[0-46]\\d\\d|5(?:10|5\\d)|8(?:[12]\\d|3[0-2]|88)|9(?:[0-359]\\d|69|77|8[7-9])))\\d{5}", [10]], 0, 0, 0, 0, ["96(?:0[12]|2[16-8]|3(?:08|[14]5|[23]|66)|4(?:0|80)|5[01]|6[89]|86|9[19])", [4, 5]]]], "IS": ["354", "00|1(?:0(?:01|[12]0)|100)", "(?:38\\d|[4-9])\\d{6}", [7, 9], [["(\\d{3})(\\d{4})", "$1 $2", ["[4-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["3"]]], 0, 0, 0, 0, 0, 0, [["(?:4(?:1[0-24-69]|2[0-7]|[37][0-8]|4[0-24589]|5[0-68]|6\\d|8[0-36-8])|5(?:05|[156]\\d|2[02578]|3[0-579]|4[03-7]|7[0-2578]|8[0-35-9]|9[013-689])|872)\\d{4}", [7]], ["(?:38[589]\\d\\d|6(?:1[1-8]|2[0-6]|3[026-9]|4[014679]|5[0159]|6[0-69]|70|8[06-8]|9\\d)|7(?:5[057]|[6-9]\\d)|8(?:2[0-59]|[3-69]\\d|8[238]))\\d{4}"], ["80[0-8]\\d{4}", [7]], ["90(?:0\\d|1[5-79]|2[015-79]|3[135-79]|4[125-7]|5[25-79]|7[1-37]|8[0-35-7])\\d{3}", [7]], 0, ["(?:689|8(?:7[18]|80)|95[48])\\d{4}", [7]], ["809\\d{4}", [7]], 0, ["49[0-24-79]\\d{4}", [7]]], "00"], "IT": ["39", "00", "0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?", [6, 7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{4,6})", "$1 $2", ["0[26]"]], ["(\\d{3})(\\d{3,6})", "$1 $2", ["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])", "0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]], ["(\\d{4})(\\d{2,6})", "$1 $2", ["0(?:[13-579][2-46-8]|8[236-8])"]], ["(\\d{4})(\\d{4})", "$1 $2", ["894"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[26]|5"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["1(?:44|[679])|[378]|43"]], ["(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["0[13-57-9][0159]|14"]], ["(\\d{2})(\\d{4})(\\d{5})", "$1 $2 $3", ["0[26]"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[03]"]]], 0, 0, 0, 0, 0, 0, [["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"], ["3[2-9]\\d{7,8}|(?:31|43)\\d{8}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "JE": ["44", "00", "1534\\d{6}|(?:[3578]\\d|90)\\d{8}", [10], 0, "0", 0, "([0-24-8]\\d{5})$|0|180020", "1534$1", 0, 0, [["1534[0-24-8]\\d{5}"], ["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"], ["80(?:07(?:35|81)|8901)\\d{4}"], ["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"], ["701511\\d{4}"], 0, ["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"], ["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"], ["56\\d{8}"]]], "JM": ["1", "011", "(?:[58]\\d\\d|658|900)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "658|876", [["8766060\\d{3}|(?:658(?:2(?:[5-8]\\d|9[0-46-9])|[3-9]\\d\\d)|876(?:52[35]|6(?:0[1-3579]|1[0235-9]|[23]\\d|40|5[06]|6[2-589]|7[0-25-9]|8[04]|9[4-9])|7(?:0[2-689]|[1-6]\\d|8[056]|9[45])|9(?:0[1-8]|1[02378]|[2-8]\\d|9[2-468])))\\d{4}"], ["(?:6582(?:[0-4]\\d|95)|876(?:2(?:0[1-9]|[13-9]\\d|2[013-9])|[348]\\d\\d|5(?:0[1-9]|[1-9]\\d)|6(?:4[89]|6[67])|7(?:0[07]|7\\d|8[1-47-9]|9[0-36-9])|9(?:[01]9|9[0579])))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "JO": ["962", "00", "(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}", [8, 9], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2356]|87"], "(0$1)"], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["70"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[47]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["87(?:000|90[01])\\d{3}|(?:2(?:6(?:2[0-35-9]|3[0-578]|4[24-7]|5[0-24-8]|[6-8][023]|9[0-3])|7(?:0[1-79]|10|2[014-7]|3[0-689]|4[019]|5[0-3578]))|32(?:0[1-69]|1[1-35-7]|2[024-7]|3\\d|4[0-3]|[5-7][023])|53(?:0[0-3]|[13][023]|2[0-59]|49|5[0-35-9]|6[15]|7[45]|8[1-6]|9[0-36-9])|6(?:2(?:[05]0|22)|3(?:00|33)|4(?:0[0-25]|1[2-7]|2[0569]|[38][07-9]|4[025689]|6[0-589]|7\\d|9[0-2])|5(?:[01][056]|2[034]|3[0-57-9]|4[178]|5[0-69]|6[0-35-9]|7[1-379]|8[0-68]|9[0239]))|87(?:20|7[078]|99))\\d{4}", [8]], ["(?:427|7(?:11|[29]\\d|[78][0-25-9]))\\d{6}", [9]], ["80\\d{6}", [8]], ["9\\d{7}", [8]], ["70\\d{7}", [9]], 0, ["8(?:10|8\\d)\\d{5}", [8]], ["74(?:66|77)\\d{5}", [9]], 0, ["85\\d{6}", [8]]]], "JP": ["81", "010", "00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [["(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3", ["(?:12|57|99)0"], "0$1"], ["(\\d{4})(\\d)(\\d{4})", "$1-$2-$3", ["1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["60"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2-$3", ["3|4(?:2[09]|7[01])|6[1-9]", "3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3", ["[14]|[289][2-9]|5[3-9]|7[2-4679]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", ["800"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[25-9]"], "0$1"]], "0", 0, "(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0", "$1", 0, 0, [["(?:1(?:1[235-8]|2[3-6]|3[3-9]|4[2-6]|[58][2-8]|6[2-7]|7[2-9]|9[1-9])|(?:2[2-9]|[36][1-9])\\d|4(?:[2-578]\\d|6[02-8]|9[2-59])|5(?:[2-589]\\d|6[1-9]|7[2-8])|7(?:[25-9]\\d|3[4-9]|4[02-9])|8(?:[2679]\\d|3[2-9]|4[5-9]|5[1-9]|8[03-9])|9(?:[2-58]\\d|[679][1-9]))\\d{6}", [9]], ["[6-9]0[1-9]\\d{7}", [10]], ["00777(?:[01]|5\\d)\\d\\d|(?:00(?:7778|882[1245])|(?:120|800\\d)\\d\\d)\\d{4}|00(?:37|66|78)\\d{6,13}"], ["990\\d{6}", [9]], ["60\\d{7}", [9]], 0, ["570\\d{6}", [9]], ["20\\d{8}", [10]], ["50[1-9]\\d{7}", [10]]]], "KE": ["254", "000", "(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}", [7, 8, 9, 10], [["(\\d{2})(\\d{5,7})", "$1 $2", ["[24-6]"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["[17]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:4[245]|5[1-79]|6[01457-9])\\d{5,7}|(?:4[136]|5[08]|62)\\d{7}|(?:[24]0|66)\\d{6,7}", [7, 8, 9]], ["(?:1(?:0[0-8]|[18]\\d|2[014]|3[05-9]|4[0-6])|7\\d\\d)\\d{6}", [9]], ["800[02-8]\\d{5,6}", [9, 10]], ["900[02-9]\\d{5}", [9]]]], "KG": ["996", "00", "8\\d{9}|[235-9]\\d{8}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["3(?:1[346]|[24-79])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-79]|88"], "0$1"], ["(\\d{3})(\\d{3})(\\d)(\\d{2,3})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["312(?:5[0-79]\\d|9(?:[0-689]\\d|7[0-24-9]))\\d{3}|(?:3(?:1(?:2[0-46-8]|3[1-9]|47|[56]\\d)|2(?:22|3[0-479]|6[0-7])|4(?:22|5[6-9]|6\\d)|5(?:22|3[4-7]|59|6\\d)|6(?:22|5[35-7]|6\\d)|7(?:22|3[468]|4[1-9]|59|[67]\\d)|9(?:22|4[1-8]|6\\d))|6(?:09|12|2[2-4])\\d)\\d{5}", [9]], ["312(?:58\\d|973)\\d{3}|(?:2(?:0[0-35]|2\\d)|5[0-24-7]\\d|600|7(?:[07]\\d|55)|88[08]|9(?:12|9[05-9]))\\d{6}", [9]], ["800\\d{6,7}"]]], "KH": ["855", "00[14-9]", "1\\d{9}|[1-9]\\d{7,8}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["23(?:4(?:[2-4]|[56]\\d)|[568]\\d\\d)\\d{4}|23[236-9]\\d{5}|(?:2[4-6]|3[2-6]|4[2-4]|[5-7][2-5])(?:(?:[237-9]|4[56]|5\\d)\\d{5}|6\\d{5,6})", [8, 9]], ["(?:(?:1[28]|3[18]|9[67])\\d|6[016-9]|7(?:[07-9]|[16]\\d)|8(?:[013-79]|8\\d))\\d{6}|(?:1\\d|9[0-57-9])\\d{6}|(?:2[3-6]|3[2-6]|4[2-4]|[5-7][2-5])48\\d{5}", [8, 9]], ["1800(?:1\\d|2[019])\\d{4}", [10]], ["1900(?:1\\d|2[09])\\d{4}", [10]]]], "KI": ["686", "00", "(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}", [5, 8], 0, "0", 0, 0, 0, 0, 0, [["(?:[24]\\d|3[1-9]|50|65(?:02[12]|12[56]|22[89]|[3-5]00)|7(?:27\\d\\d|3100|5(?:02[12]|12[56]|22[89]|[34](?:00|81)|500))|8[0-5])\\d{3}"], ["(?:6200[01]|7(?:310[1-9]|5(?:02[03-9]|12[0-47-9]|22[0-7]|[34](?:0[1-9]|8[02-9])|50[1-9])))\\d{3}|(?:63\\d\\d|7(?:(?:[0146-9]\\d|2[0-689])\\d|3(?:[02-9]\\d|1[1-9])|5(?:[0-2][013-9]|[34][1-79]|5[1-9]|[6-9]\\d)))\\d{4}", [8]], 0, 0, 0, 0, 0, 0, ["30(?:0[01]\\d\\d|12(?:11|20))\\d\\d", [8]]]], "KM": ["269", "00", "[3478]\\d{6}", [7], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[3478]"]]], 0, 0, 0, 0, 0, 0, [["7[4-7]\\d{5}"], ["[34]\\d{6}"], 0, ["8\\d{6}"]]], "KN": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "869$1", 0, "869", [["869(?:2(?:29|36)|302|4(?:6[015-9]|70)|56[5-7])\\d{4}"], ["869(?:48[89]|55[6-8]|66\\d|76[02-7])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "KP": ["850", "00|99", "85\\d{6}|(?:19\\d|[2-7])\\d{7}", [8, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-7]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:195|2)\\d|3[19]|4[159]|5[37]|6[17]|7[39]|85)\\d{6}"], ["19[1-3]\\d{7}", [10]]]], "KR": ["82", "00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))", "00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}", [5, 6, 8, 9, 10, 11, 12, 13, 14], [["(\\d{2})(\\d{3,4})", "$1-$2", ["(?:3[1-3]|[46][1-4]|5[1-5])1"], "0$1"], ["(\\d{4})(\\d{4})", "$1-$2", ["1"]], ["(\\d)(\\d{3,4})(\\d{4})", "$1-$2-$3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", ["[36]0|8"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1-$2-$3", ["[1346]|5[1-5]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", ["[57]"], "0$1"], ["(\\d{2})(\\d{5})(\\d{4})", "$1-$2-$3", ["5"], "0$1"]], "0", 0, "0(8(?:[1-46-8]|5\\d\\d))?", 0, 0, 0, [["(?:2|3[1-3]|[46][1-4]|5[1-5])[1-9]\\d{6,7}|(?:3[1-3]|[46][1-4]|5[1-5])1\\d{2,3}", [5, 6, 8, 9, 10]], ["1(?:05(?:[0-8]\\d|9[0-6])|22[13]\\d)\\d{4,5}|1(?:0[0-46-9]|[16-9]\\d|2[013-9])\\d{6,7}", [9, 10]], ["00(?:308\\d{6,7}|798\\d{7,9})|(?:00368|[38]0)\\d{7}", [9, 11, 12, 13, 14]], ["60[2-9]\\d{6}", [9]], ["50\\d{8,9}", [10, 11]], 0, ["1(?:5(?:22|33|44|66|77|88|99)|6(?:[07]0|44|6[0168]|88)|8(?:00|33|55|77|99))\\d{4}", [8]], ["15\\d{7,8}", [9, 10]], ["70\\d{8}", [10]]]], "KW": ["965", "00", "18\\d{5}|(?:[2569]\\d|41)\\d{6}", [7, 8], [["(\\d{4})(\\d{3,4})", "$1 $2", ["[169]|2(?:[235]|4[1-35-9])|52"]], ["(\\d{3})(\\d{5})", "$1 $2", ["[245]"]]], 0, 0, 0, 0, 0, 0, [["2(?:[23]\\d\\d|4(?:[1-35-9]\\d|44)|5(?:0[034]|[2-46]\\d|5[1-3]|7[1-7]))\\d{4}", [8]], ["(?:41\\d\\d|5(?:(?:[05]\\d|1[0-7]|6[56])\\d|2(?:22|5[25])|7(?:55|77)|88[58]|999)|6(?:(?:0[034679]|5[015-9]|6\\d)\\d|1(?:00|11|6[16])|2[26]2|3[36]3|4[46]4|7(?:0[013-9]|[67]\\d)|8[68]8|9(?:[069]\\d|3[039]))|9(?:(?:[04679]\\d|8[057-9])\\d|1(?:00|1[01]|99)|2(?:00|2\\d)|3(?:00|3[03])|5(?:00|5\\d)))\\d{4}", [8]], ["18\\d{5}", [7]]]], "KY": ["1", "011", "(?:345|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "345$1", 0, "345", [["345(?:2(?:22|3[23]|44|66)|333|444|6(?:23|38|40)|7(?:30|4[35-79]|6[6-9]|77)|8(?:00|1[45]|4[89]|88)|9(?:14|4[035-9]))\\d{4}"], ["345(?:32[1-9]|4(?:1[2-6]|2[0-4])|5(?:1[67]|2[5-79]|4[6-9]|50|76)|649|82[56]|9(?:1[679]|2[2-9]|3[06-9]|90))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["(?:345976|900[2-9]\\d\\d)\\d{4}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "KZ": ["7", "810", "8\\d{13}|[78]\\d{9}", [10, 14], 0, "8", 0, 0, 0, 0, "7", [["7(?:1(?:0(?:[23]\\d|4[0-3]|59|63)|1(?:[23]\\d|4[0-79]|59)|2(?:[23]\\d|59)|3(?:2\\d|3[0-79]|4[0-35-9]|59)|4(?:[24]\\d|3[013-9]|5[1-9]|97)|5(?:2\\d|3[1-9]|4[0-7]|59)|6(?:[2-4]\\d|5[19]|61)|72\\d|8(?:[27]\\d|3[1-46-9]|4[0-5]|59))|2(?:1(?:[23]\\d|4[46-9]|5[3469])|2(?:2\\d|3[0679]|46|5[12679])|3(?:[2-4]\\d|5[139])|4(?:2\\d|3[1-35-9]|59)|5(?:[23]\\d|4[0-8]|59|61)|6(?:2\\d|3[1-9]|4[0-4]|59)|7(?:[2379]\\d|40|5[279])|8(?:[23]\\d|4[0-3]|59)|9(?:2\\d|3[124578]|59)))\\d{5}", [10]], ["7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)\\d{7}", [10]], ["8(?:00|108\\d{3})\\d{7}"], ["809\\d{7}", [10]], ["808\\d{7}", [10]], 0, 0, 0, ["751\\d{7}", [10]]], "8~10"], "LA": ["856", "00", "(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}", [8, 9, 10], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2[13]|3[14]|[4-8]"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["3"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[13]|[35-7][14]|41|8[1468])\\d{6}", [8]], ["208[78]\\d{6}|(?:20[23579]|30)\\d{7}", [9, 10]]]], "LB": ["961", "00", "[27-9]\\d{7}|[13-9]\\d{6}", [7, 8], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[27-9]"]]], "0", 0, 0, 0, 0, 0, [["7(?:62|8[0-6]|9[04-9])\\d{4}|(?:[14-69]\\d|2(?:[14-69]\\d|[78][1-9])|7[2-57]|8[02-9])\\d{5}"], ["(?:(?:3|81)\\d|7(?:[01]\\d|6[013-9]|8[7-9]|9[0-4]))\\d{5}"], 0, ["9[01]\\d{6}", [8]], 0, 0, 0, 0, 0, ["80\\d{6}", [8]]]], "LC": ["1", "011", "(?:[58]\\d\\d|758|900)\\d{7}", [10], 0, "1", 0, "([2-8]\\d{6})$|1", "758$1", 0, "758", [["758(?:234|4(?:30|5\\d|6[2-9]|8[0-2])|57[0-2]|(?:63|75)8)\\d{4}"], ["758(?:28[4-7]|384|4(?:6[01]|8[4-9])|5(?:1[89]|20|84)|7(?:1[2-9]|2\\d|3[0-3])|812)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "LI": ["423", "00", "[68]\\d{8}|(?:[2378]\\d|90)\\d{5}", [7, 9], [["(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2379]|8(?:0[09]|7)", "[2379]|8(?:0(?:02|9)|7)"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["69"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]]], "0", 0, "(1001)|0", 0, 0, 0, [["(?:2(?:01|1[27]|2[024]|3\\d|6[02-578]|9[06])|3(?:[24]0|33|7[0135-7]|8[048]|9[0269]))\\d{4}", [7]], ["(?:6(?:(?:4[5-9]|5\\d)\\d|6(?:[024-68]\\d|1[01]|3[7-9]|7[02]))\\d|7(?:[37-9]\\d|42|56))\\d{4}"], ["8002[28]\\d\\d|80(?:05\\d|9)\\d{4}"], ["90(?:02[258]|1(?:23|3[14])|66[136])\\d\\d", [7]], 0, ["697(?:42|56|[78]\\d)\\d{4}", [9]], ["870(?:28|87)\\d\\d", [7]]]], "LK": ["94", "00", "[1-9]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1-689]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:12[2-9]|602|8[12]\\d|9(?:1\\d|22|9[245]))\\d{6}|(?:11|2[13-7]|3[1-8]|4[157]|5[12457]|6[35-7])[2-57]\\d{6}"], ["7(?:[0-25-8]\\d|4[0-4])\\d{6}"], 0, 0, 0, 0, ["1973\\d{5}"]]], "LR": ["231", "00", "(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["4[67]|[56]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-578]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2\\d{7}", [8]], ["(?:(?:(?:22|33)0|555|7(?:6[01]|7\\d)|88\\d)\\d|4(?:240|[67]))\\d{5}|[56]\\d{6}", [7, 9]], 0, ["332(?:02|[34]\\d)\\d{4}", [9]]]], "LS": ["266", "00", "(?:[256]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2568]"]]], 0, 0, 0, 0, 0, 0, [["2\\d{7}"], ["[56]\\d{7}"], ["800[1256]\\d{4}"]]], "LT": ["370", "00", "(?:[3469]\\d|52|[78]0)\\d{6}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["52[0-7]"], "(0-$1)", 1], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0 $1", 1], ["(\\d{2})(\\d{6})", "$1 $2", ["37|4(?:[15]|6[1-8])"], "(0-$1)", 1], ["(\\d{3})(\\d{5})", "$1 $2", ["[3-6]"], "(0-$1)", 1]], "0", 0, "[08]", 0, 0, 0, [["(?:3[1478]|4[124-6]|52)\\d{6}"], ["6\\d{7}"], ["80[02]\\d{5}"], ["9(?:0[0239]|10)\\d{5}"], ["70[05]\\d{5}"], 0, ["70[67]\\d{5}"], 0, ["[89]01\\d{5}"], ["808\\d{5}"]]], "LU": ["352", "00", "35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}", [4, 5, 6, 7, 8, 9, 10, 11], [["(\\d{2})(\\d{3})", "$1 $2", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["20[2-689]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4", ["20"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})", "$1 $2 $3 $4", ["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["80[01]|90[015]"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", ["20"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4 $5", ["20"]]], 0, 0, "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)", 0, 0, 0, [["(?:35[013-9]|80[2-9]|90[89])\\d{1,8}|(?:2[2-9]|3[0-46-9]|[457]\\d|8[13-9]|9[2-579])\\d{2,9}"], ["6(?:[26][18]|5[1568]|7[189]|81|9[128])\\d{6}", [9]], ["800\\d{5}", [8]], ["90[015]\\d{5}", [8]], 0, 0, 0, 0, ["20(?:1\\d{5}|[2-689]\\d{1,7})", [4, 5, 6, 7, 8, 9, 10]], ["801\\d{5}", [8]]]], "LV": ["371", "00", "(?:[268]\\d|78|90)\\d{6}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2679]|8[01]"]]], 0, 0, 0, 0, 0, 0, [["6\\d{7}"], ["2333[0-8]\\d{3}|2(?:[0-24-9]\\d\\d|3(?:0[07]|[14-9]\\d|2[02-9]|3[0-24-9]))\\d{4}"], ["80\\d{6}"], ["90\\d{6}"], 0, 0, 0, 0, 0, ["81\\d{6}"]]], "LY": ["218", "00", "[2-9]\\d{8}", [9], [["(\\d{2})(\\d{7})", "$1-$2", ["[2-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:0[56]|[1-6]\\d|7[124579]|8[124])|3(?:1\\d|2[2356])|4(?:[17]\\d|2[1-357]|5[2-4]|8[124])|5(?:[1347]\\d|2[1-469]|5[13-5]|8[1-4])|6(?:[1-479]\\d|5[2-57]|8[1-5])|7(?:[13]\\d|2[13-79])|8(?:[124]\\d|5[124]|84))\\d{6}"], ["9[1-6]\\d{7}"]]], "MA": ["212", "00", "[5-8]\\d{8}", [9], [["(\\d{4})(\\d{5})", "$1-$2", ["892"], "0$1"], ["(\\d{2})(\\d{7})", "$1-$2", ["8(?:0[0-7]|9)"], "0$1"], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[5-8]"], "0$1"]], "0", 0, 0, 0, 0, "[5-8]", [["5(?:(?:18|4[0679]|5[03])\\d|2(?:[0-25-79]\\d|3[1-578]|4[02-46-8]|8[0235-9])|3(?:[0-47]\\d|5[02-9]|6[02-8]|8[014-9]|9[3-9]))\\d{5}"], ["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"], ["80[0-7]\\d{6}"], ["89\\d{7}"], 0, 0, 0, 0, ["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]], "MC": ["377", "00", "(?:[3489]|[67]\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["4"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[389]"]], ["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", ["[67]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:870|9[2-47-9]\\d)\\d{5}", [8]], ["4(?:[46]\\d|5[1-9])\\d{5}|(?:3|[67]\\d)\\d{7}"], ["(?:800|90\\d)\\d{5}", [8]]]], "MD": ["373", "00", "(?:[235-7]\\d|[89]0)\\d{6}", [8], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["22|3"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["[25-7]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:2[1-9]|3[1-79])\\d|5(?:33|5[257]))\\d{5}"], ["562\\d{5}|(?:6\\d|7[16-9])\\d{6}"], ["800\\d{5}"], ["90[056]\\d{5}"], 0, 0, ["803\\d{5}"], 0, ["3[08]\\d{6}"], ["808\\d{5}"]]], "ME": ["382", "00", "(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[2-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:20[2-8]|3(?:[0-2][2-7]|3[24-7])|4(?:0[2-467]|1[2467])|5(?:0[2467]|1[24-7]|2[2-467]))\\d{5}", [8]], ["6(?:[07-9]\\d|3[024]|6[0-25])\\d{5}", [8]], ["80(?:[0-2578]|9\\d)\\d{5}"], ["9(?:4[1568]|5[178])\\d{5}", [8]], 0, 0, ["77[1-9]\\d{5}", [8]], 0, ["78[1-49]\\d{5}", [8]]]], "MF": ["590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"], ["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]], "MG": ["261", "00", "[23]\\d{8}", [9], [["(\\d{2})(\\d{2})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["[23]"], "0$1"]], "0", 0, "([24-9]\\d{6})$|0", "20$1", 0, 0, [["2072[29]\\d{4}|20(?:2\\d|4[47]|5[3467]|6[279]|7[356]|8[268]|9[2457])\\d{5}"], ["3[2-9]\\d{7}"], 0, 0, 0, 0, 0, 0, ["22\\d{7}"]]], "MH": ["692", "011", "329\\d{4}|(?:[256]\\d|45)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1-$2", ["[2-6]"]]], "1", 0, 0, 0, 0, 0, [["(?:247|528|625)\\d{4}"], ["(?:(?:23|54)5|329|45[35-8])\\d{4}"], 0, 0, 0, 0, 0, 0, ["635\\d{4}"]]], "MK": ["389", "00", "[2-578]\\d{7}", [8], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2|34[47]|4(?:[37]7|5[47]|64)"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[347]"], "0$1"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[58]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:(?:2(?:62|77)0|3444)\\d|4[56]440)\\d{3}|(?:34|4[357])700\\d{3}|(?:2(?:[0-3]\\d|5[0-578]|6[01]|82)|3(?:1[3-68]|[23][2-68]|4[23568])|4(?:[23][2-68]|4[3-68]|5[2568]|6[25-8]|7[24-68]|8[4-68]))\\d{5}"], ["7(?:3555|(?:474|9[019]7)7)\\d{3}|7(?:[0-25-8]\\d\\d|3(?:[1-478]\\d|6[01])|4(?:2\\d|60|7[01578])|9(?:[2-4]\\d|5[01]|7[015]))\\d{4}"], ["800\\d{5}"], ["5\\d{7}"], 0, 0, 0, 0, 0, ["8(?:0[1-9]|[1-9]\\d)\\d{5}"]]], "ML": ["223", "00", "[24-9]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:07[0-8]|12[67])\\d{4}|(?:2(?:02|1[4-689])|4(?:0[0-4]|4[1-69]))\\d{5}"], ["2(?:0(?:01|79)|17\\d)\\d{4}|(?:5[0-3]|[679]\\d|8[2-59])\\d{6}"], ["80\\d{6}"]]], "MM": ["95", "00", "1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}", [6, 7, 8, 9, 10], [["(\\d)(\\d{2})(\\d{3})", "$1 $2 $3", ["16|2"], "0$1"], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]"], "0$1"], ["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[12]|452|678|86", "[12]|452|6788|86"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[4-7]|8[1-35]"], "0$1"], ["(\\d)(\\d{3})(\\d{4,6})", "$1 $2 $3", ["9(?:2[0-4]|[35-9]|4[137-9])"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["92"], "0$1"], ["(\\d)(\\d{5})(\\d{4})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:(?:12|[28]\\d|3[56]|7[3-6]|9[0-6])\\d|4(?:2[29]|7[0-2]|83)|6)|2(?:2(?:00|8[34])|4(?:0\\d|22|7[0-2]|83)|51\\d\\d)|4(?:2(?:2\\d\\d|48[013])|3(?:20\\d|4(?:70|83)|56)|420\\d|5(?:2\\d|470))|6(?:0(?:[23]|88\\d)|(?:124|[56]2\\d)\\d|2472|3(?:20\\d|470)|4(?:2[04]\\d|472)|7(?:3\\d\\d|4[67]0|8(?:[01459]\\d|8))))\\d{4}|5(?:2(?:2\\d{5,6}|47[02]\\d{4})|(?:3472|4(?:2(?:1|86)|470)|522\\d|6(?:20\\d|483)|7(?:20\\d|48[01])|8(?:20\\d|47[02])|9(?:20\\d|470))\\d{4})|7(?:(?:0470|4(?:25\\d|470)|5(?:202|470|96\\d))\\d{4}|1(?:20\\d{4,5}|4(?:70|83)\\d{4}))|8(?:1(?:2\\d{5,6}|4(?:10|7[01]\\d)\\d{3})|2(?:2\\d{5,6}|(?:320|490\\d)\\d{3})|(?:3(?:2\\d\\d|470)|4[24-7]|5(?:(?:2\\d|51)\\d|4(?:[1-35-9]\\d|4[0-57-9]))|6[23])\\d{4})|(?:1[2-6]\\d|4(?:2[24-8]|3[2-7]|[46][2-6]|5[3-5])|5(?:[27][2-8]|3[2-68]|4[24-8]|5[23]|6[2-4]|8[24-7]|9[2-7])|6(?:[19]20|42[03-6]|(?:52|7[45])\\d)|7(?:[04][24-8]|[15][2-7]|22|3[2-4])|8(?:1[2-689]|2[2-8]|(?:[35]2|64)\\d))\\d{4}|25\\d{5,6}|(?:2[2-9]|6(?:1[2356]|[24][2-6]|3[24-6]|5[2-4]|6[2-8]|7[235-7]|8[245]|9[24])|8(?:3[24]|5[245]))\\d{4}", [6, 7, 8, 9]], ["(?:17[01]|9(?:2(?:[0-4]|[56]\\d\\d)|(?:3(?:[0-36]|4\\d)|(?:6\\d|8[89]|9[4-8])\\d|7(?:3|40|[5-9]\\d))\\d|4(?:(?:[0245]\\d|[1379])\\d|88)|5[0-6])\\d)\\d{4}|9[69]1\\d{6}|9(?:[68]\\d|9[089])\\d{5}", [7, 8, 9, 10]], ["80080(?:0[1-9]|2\\d)\\d{3}", [10]], 0, 0, 0, 0, 0, ["1333\\d{4}", [8]]]], "MN": ["976", "001", "[12]\\d{7,9}|[5-9]\\d{7}", [8, 9, 10], [["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["11|2[16]"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[5-9]"]], ["(\\d{3})(\\d{5,6})", "$1 $2", ["[12]2[1-3]"], "0$1"], ["(\\d{4})(\\d{5,6})", "$1 $2", ["[12](?:27|3[2-8]|4[2-68]|5[1-4689])", "[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]"], "0$1"], ["(\\d{5})(\\d{4,5})", "$1 $2", ["[12]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[12](?:2[1-3]|(?:3[2-8]|4[2-68]|5[1-4689])\\d)\\d{5,6}|7(?:0(?:[0-5]\\d|7[078]|80)|128)\\d{4}|[12]27\\d{6}|(?:11|2[16]|5[368])\\d{6}"], ["(?:87[01]|92[0139])\\d{5}|(?:5[05]|6[069]|7[28]|8[0135689]|9[013-9])\\d{6}", [8]], 0, 0, 0, 0, 0, 0, ["712[0-79]\\d{4}|7(?:1[013-9]|[5-79]\\d)\\d{5}", [8]]]], "MO": ["853", "00", "0800\\d{3}|(?:28|[68]\\d)\\d{6}", [7, 8], [["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[268]"]]], 0, 0, 0, 0, 0, 0, [["(?:28[2-9]|8(?:11|[2-57-9]\\d))\\d{5}", [8]], ["6800[0-79]\\d{3}|6(?:[235]\\d\\d|6(?:0[0-5]|[1-9]\\d)|8(?:0[1-9]|[14-8]\\d|2[5-9]|[39][0-4]))\\d{4}", [8]], ["0800\\d{3}", [7]]]], "MP": ["1", "011", "[58]\\d{9}|(?:67|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "670$1", 0, "670", [["670(?:2(?:3[3-7]|56|8[4-8])|32[1-38]|4(?:33|8[348])|5(?:32|55|88)|6(?:64|70|82)|78[3589]|8[3-9]8|989)\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "MQ": ["596", "00", "7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-79]|8(?:0[6-9]|[36])"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:59(?:6(?:[03-7]\\d|1[05]|2[7-9]|8[0-39]|9[04-9])|89\\d)|80[6-9]\\d\\d|9(?:477[6-9]|767[4589]))\\d{4}"], ["(?:69[67]\\d\\d|7091[0-3])\\d{4}"], ["80[0-5]\\d{6}"], ["8[129]\\d{7}"], 0, 0, 0, 0, ["9(?:397[0-3]|477[0-5]|76(?:6\\d|7[0-367]))\\d{4}"]]], "MR": ["222", "00", "(?:[2-4]\\d\\d|800)\\d{5}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-48]"]]], 0, 0, 0, 0, 0, 0, [["(?:25[08]|35\\d|45[1-7])\\d{5}"], ["[2-4][0-46-9]\\d{6}"], ["800\\d{5}"]]], "MS": ["1", "011", "(?:[58]\\d\\d|664|900)\\d{7}", [10], 0, "1", 0, "([34]\\d{6})$|1", "664$1", 0, "664", [["6644(?:1[0-3]|91)\\d{4}"], ["664(?:3(?:49|9[1-6])|49[2-6])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "MT": ["356", "00", "3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[2357-9]"]]], 0, 0, 0, 0, 0, 0, [["20(?:3[1-4]|6[059])\\d{4}|2(?:0[19]|[1-357]\\d|60)\\d{5}"], ["(?:7(?:210|[79]\\d\\d)|9(?:[29]\\d\\d|69[67]|8(?:1[1-3]|89|97)))\\d{4}"], ["800(?:02|[3467]\\d)\\d{3}"], ["5(?:0(?:0(?:37|43)|(?:6\\d|70|9[0168])\\d)|[12]\\d0[1-5])\\d{3}"], 0, 0, ["501\\d{5}"], ["7117\\d{4}"], ["3550\\d{4}"]]], "MU": ["230", "0(?:0|[24-7]0|3[03])", "(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}", [7, 8, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-46]|8[013]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[57]"]], ["(\\d{5})(\\d{5})", "$1 $2", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:[0346-8]\\d|1[0-8])|4(?:[013568]\\d|2[0-24-8]|71|90)|54(?:[3-5]\\d|71)|6\\d\\d|8(?:14|3[129]))\\d{4}", [7, 8]], ["5(?:4(?:2[1-389]|7[1-9])|87[15-8])\\d{4}|(?:5(?:2[5-9]|4[3-689]|[57]\\d|8[0-689]|9[0-8])|7(?:0[0-7]|3[013]))\\d{5}", [8]], ["802\\d{7}|80[0-2]\\d{4}", [7, 10]], ["30\\d{5}", [7]], 0, 0, 0, ["219\\d{4}", [7]], ["3(?:20|9\\d)\\d{4}", [7]]], "020"], "MV": ["960", "0(?:0|19)", "(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}", [7, 10], [["(\\d{3})(\\d{4})", "$1-$2", ["[34679]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["(?:3(?:0[0-4]|3[0-59])|6(?:[58][024689]|6[024-68]|7[02468]))\\d{4}", [7]], ["(?:46[46]|[79]\\d\\d)\\d{4}", [7]], ["800\\d{7}", [10]], ["900\\d{7}", [10]], 0, 0, ["4(?:0[01]|50)\\d{4}", [7]]], "00"], "MW": ["265", "00", "(?:[1289]\\d|31|77)\\d{7}|1\\d{6}", [7, 9], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["1[2-9]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-37-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1[2-9]\\d{5}", [7]], ["111\\d{6}|(?:2[12]|31|77|[89][89])\\d{7}", [9]]]], "MX": ["52", "0[09]", "[2-9]\\d{9}", [10], [["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["33|5[56]|81"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:0[01]|2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}"], ["(?:2(?:2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}"], ["8(?:00|88)\\d{7}"], ["900\\d{7}"], ["500\\d{7}"], 0, 0, 0, 0, ["300\\d{7}"]], "00"], "MY": ["60", "00", "1\\d{8,9}|(?:3\\d|[4-9])\\d{7}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1-$2 $3", ["[4-79]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1-$2 $3", ["1(?:[02469]|[378][1-9]|53)|8", "1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8"], "0$1"], ["(\\d)(\\d{4})(\\d{4})", "$1-$2 $3", ["3"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3-$4", ["1(?:[367]|80)"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1-$2 $3", ["15"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4})", "$1-$2 $3", ["1"], "0$1"]], "0", 0, 0, 0, 0, 0, [["427[01]\\d{4}|(?:3(?:2[0-36-9]|3[0-368]|4[0-278]|5[0-24-8]|6[0-467]|7[1246-9]|8\\d|9[0-57])\\d|4(?:2[0-689]|[3-79]\\d|8[1-35689])|5(?:2[0-589]|[3468]\\d|5[0-489]|7[1-9]|9[23])|6(?:2[2-9]|3[1357-9]|[46]\\d|5[0-6]|7[0-35-9]|85|9[015-8])|7(?:[2579]\\d|3[03-68]|4[0-8]|6[5-9]|8[0-35-9])|8(?:[24][2-8]|3[2-5]|5[2-7]|6[2-589]|7[2-578]|[89][2-9])|9(?:0[57]|13|[25-7]\\d|[3489][0-8]))\\d{5}", [8, 9]], ["1(?:(?:1888[689]|4400|8(?:47|8[27])[0-4])\\d{4}|9\\d{7,8})|1(?:0(?:[23568]\\d|4[0-6]|7[016-9]|9[0-8])|1(?:[1-5]\\d\\d|6(?:0[5-9]|[1-9]\\d)|7(?:[0-4]\\d|5[0-79]|6[02-4]|8[02-5]))|(?:[26]\\d|[37][1-9]|4[235-9])\\d|5(?:31|9\\d\\d)|8(?:1[23]|[236]\\d|4[06]|5(?:46|[7-9])|7[016-9]|8[01]|9[0-8]))\\d{5}", [9, 10]], ["1[378]00\\d{6}", [10]], ["1600\\d{6}", [10]], 0, 0, 0, 0, ["15(?:4(?:6[0-4]\\d|8(?:0[125]|[17]\\d|21|3[01]|4[01589]|5[014]|6[02]))|6(?:32[0-6]|78\\d))\\d{4}", [10]]]], "MZ": ["258", "00", "(?:2|8\\d)\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2|8[2-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["2(?:[1346]\\d|5[0-2]|[78][12]|93)\\d{5}", [8]], ["8[2-9]\\d{7}", [9]], ["800\\d{6}", [9]]]], "NA": ["264", "00", "[68]\\d{7,8}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["88"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["87"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["64426\\d{3}|6(?:1(?:2[2-7]|3[01378]|4[0-4])|254|32[0237]|4(?:27|41|5[25])|52[236-8]|626|7(?:2[2-4]|30))\\d{4,5}|6(?:1(?:(?:0\\d|2[0189]|3[24-69]|4[5-9])\\d|17|69|7[014])|2(?:17|5[0-36-8]|69|70)|3(?:17|2[14-689]|34|6[289]|7[01]|81)|4(?:17|2[0-2]|4[06]|5[0137]|69|7[01])|5(?:17|2[0459]|69|7[01])|6(?:17|25|38|42|69|7[01])|7(?:17|2[569]|3[13]|6[89]|7[01]))\\d{4}"], ["(?:60|8[1245])\\d{7}", [9]], ["80\\d{7}", [9]], ["8701\\d{5}", [9]], 0, 0, 0, 0, ["8(?:3\\d\\d|86)\\d{5}"]]], "NC": ["687", "00", "(?:050|[2-57-9]\\d\\d)\\d{3}", [6], [["(\\d{2})(\\d{2})(\\d{2})", "$1.$2.$3", ["[02-57-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[03-9]|3[0-5]|4[1-7]|88)\\d{4}"], ["(?:[579]\\d|8[0-79])\\d{4}"], ["050\\d{3}"], ["36\\d{4}"]]], "NE": ["227", "00", "[027-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["08"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[089]|2[013]|7[0467]"]]], 0, 0, 0, 0, 0, 0, [["2(?:0(?:20|3[1-8]|4[13-5]|5[14]|6[14578]|7[1-578])|1(?:4[145]|5[14]|6[14-68]|7[169]|88))\\d{4}"], ["(?:23|7[0467]|[89]\\d)\\d{6}"], ["08\\d{6}"], ["09\\d{6}"]]], "NF": ["672", "00", "[13]\\d{5}", [6], [["(\\d{2})(\\d{4})", "$1 $2", ["1[0-3]"]], ["(\\d)(\\d{5})", "$1 $2", ["[13]"]]], 0, 0, "([0-258]\\d{4})$", "3$1", 0, 0, [["(?:1(?:06|17|28|39)|3[0-2]\\d)\\d{3}"], ["(?:14|3[58])\\d{4}"]]], "NG": ["234", "009", "(?:20|9\\d)\\d{8}|[78]\\d{9,13}", [10, 11, 12, 13, 14], [["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[7-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["20[129]"], "0$1"], ["(\\d{4})(\\d{2})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["[78]"], "0$1"], ["(\\d{3})(\\d{5})(\\d{5,6})", "$1 $2 $3", ["[78]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["20(?:[1259]\\d|3[013-9]|4[1-8]|6[024-689]|7[1-79]|8[2-9])\\d{6}", [10]], ["(?:702[0-24-9]|819[01])\\d{6}|(?:7(?:0[13-9]|[12]\\d)|8(?:0[1-9]|1[0-8])|9(?:0[1-9]|1[0-6]))\\d{7}", [10]], ["800\\d{7,11}"], 0, 0, 0, ["700\\d{7,11}"]]], "NI": ["505", "00", "(?:1800|[25-8]\\d{3})\\d{4}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[125-8]"]]], 0, 0, 0, 0, 0, 0, [["2\\d{7}"], ["(?:5(?:5[0-7]|[78]\\d)|6(?:20|3[035]|4[045]|5[05]|77|8[1-9]|9[059])|(?:7[5-8]|8\\d)\\d)\\d{5}"], ["1800\\d{4}"]]], "NL": ["31", "00", "(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}", [5, 6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{4,7})", "$1 $2", ["[89]0"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["66"], "0$1"], ["(\\d)(\\d{8})", "$1 $2", ["6"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-578]|91"], "0$1"], ["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3", ["9"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:1(?:[035]\\d|1[13-578]|6[124-8]|7[24]|8[0-467])|2(?:[0346]\\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7\\d\\d)\\d{6}", [9]], ["(?:6[1-58]|970\\d)\\d{7}", [9, 11]], ["800\\d{4,7}", [7, 8, 9, 10]], ["90[069]\\d{4,7}", [7, 8, 9, 10]], 0, 0, ["140(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|8[458])|(?:140(?:1[16-8]|2[259]|3[124]|4[17-9]|5[124679]|7)|8[478]\\d{6})\\d", [5, 6, 9]], ["66\\d{7}", [9]], ["(?:85|91)\\d{7}", [9]]]], "NO": ["47", "00", "(?:0|[2-9]\\d{3})\\d{4}", [5, 8], [["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["8"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[2-79]"]]], 0, 0, 0, 0, 0, "[02-689]|7[0-8]", [["(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-8])\\d{6}", [8]], ["45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [8]], ["80[01]\\d{5}", [8]], ["82[09]\\d{5}", [8]], ["880\\d{5}", [8]], ["81[23]\\d{5}", [8]], ["(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}"], 0, ["85[0-5]\\d{5}", [8]], ["810(?:0[0-6]|[2-8]\\d)\\d{3}", [8]]]], "NP": ["977", "00", "(?:1\\d|9)\\d{9}|[1-9]\\d{7}", [8, 10, 11], [["(\\d)(\\d{7})", "$1-$2", ["1[2-6]"], "0$1"], ["(\\d{2})(\\d{6})", "$1-$2", ["1[01]|[2-8]|9(?:[1-59]|[67][2-6])"], "0$1"], ["(\\d{3})(\\d{7})", "$1-$2", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:1[0-6]\\d|99[02-6])\\d{5}|(?:2[13-79]|3[135-8]|4[146-9]|5[135-7]|6[13-9]|7[15-9]|8[1-46-9]|9[1-7])[2-6]\\d{5}", [8]], ["9(?:00|6[0-3]|7[0-24-6]|8[0-24-68])\\d{7}", [10]], ["1(?:66001|800\\d\\d)\\d{5}", [11]]]], "NR": ["674", "00", "(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[24-9]"]]], 0, 0, 0, 0, 0, 0, [["444\\d{4}"], ["(?:222|55[3-9]|666|777|8\\d\\d|999)\\d{4}"]]], "NU": ["683", "00", "(?:[4-7]|888\\d)\\d{3}", [4, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["8"]]], 0, 0, 0, 0, 0, 0, [["[47]\\d{3}", [4]], ["(?:[56]|888[1-9])\\d{3}"]]], "NZ": ["64", "0(?:0|161)", "[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,8})", "$1 $2", ["8[1-79]"], "0$1"], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["50[036-8]|8|90", "50(?:[0367]|88)|8|90"], "0$1"], ["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["24|[346]|7[2-57-9]|9[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2(?:10|74)|[589]"], "0$1"], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["1|2[028]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,5})", "$1 $2 $3", ["2(?:[169]|7[0-35-9])|7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["240\\d{5}|(?:3[2-79]|[49][2-9]|6[235-9]|7[2-57-9])\\d{6}", [8]], ["2(?:[0-27-9]\\d|6)\\d{6,7}|2(?:1\\d|75)\\d{5}", [8, 9, 10]], ["508\\d{6,7}|80\\d{6,8}", [8, 9, 10]], ["(?:1[13-57-9]\\d{5}|50(?:0[08]|30|66|77|88))\\d{3}|90\\d{6,8}", [7, 8, 9, 10]], ["70\\d{7}", [9]], 0, ["8(?:1[16-9]|22|3\\d|4[045]|5[459]|6[235-9]|7[0-3579]|90)\\d{2,7}"]], "00"], "OM": ["968", "00", "(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}", [7, 8, 9], [["(\\d{3})(\\d{4,6})", "$1 $2", ["[58]"]], ["(\\d{2})(\\d{6})", "$1 $2", ["2"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[179]"]]], 0, 0, 0, 0, 0, 0, [["2[1-6]\\d{6}", [8]], ["(?:1505|90[1-9]\\d)\\d{4}|(?:7[124-9]|9[1-9])\\d{6}", [8]], ["8007\\d{4,5}|(?:500|800[05])\\d{4}"], ["900\\d{5}", [8]]]], "PA": ["507", "00", "(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}", [7, 8, 10, 11], [["(\\d{3})(\\d{4})", "$1-$2", ["[1-57-9]"]], ["(\\d{4})(\\d{4})", "$1-$2", ["[68]"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:1(?:0\\d|1[0479]|2[37]|3[0137]|4[147]|5[05]|6[058]|7[0167]|8[2358]|9[1389])|2(?:[0235-79]\\d|1[0-7]|4[013-9]|8[02-9])|3(?:[0147-9]\\d|[25][0-5]|33|6[068])|4(?:00|3[0-579]|4\\d|7[0-57-9])|5(?:[01]\\d|2[0-7]|[56]0|79)|7(?:0[09]|2[0-26-8]|3[03]|4[04]|5[05-9]|6[0156]|7[0-24-9]|8[4-9]|90)|8(?:09|2[89]|3\\d|4[0-24-689]|5[014]|8[02])|9(?:0[5-9]|1[0-35-8]|2[036-9]|3[35-79]|40|5[0457-9]|6[05-9]|7[04-9]|8[235-8]|9\\d))\\d{4}", [7]], ["(?:1[16]1|21[89]|6\\d{3}|8(?:1[01]|7[23]))\\d{4}", [7, 8]], ["800\\d{4,5}|(?:00800|800\\d)\\d{6}"], ["(?:8(?:22|55|60|7[78]|86)|9(?:00|81))\\d{4}", [7]]]], "PE": ["51", "00|19(?:1[124]|77|90)00", "(?:[14-8]|9\\d)\\d{7}", [8, 9], [["(\\d{3})(\\d{5})", "$1 $2", ["80"], "(0$1)"], ["(\\d)(\\d{7})", "$1 $2", ["1"], "(0$1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[4-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:(?:19[02-68]|(?:4[34]|5[14])[0-8]|687)\\d|7(?:173|(?:3[0-8]|55)\\d)|8(?:10[05689]|6(?:0[06-9]|1[6-9]|29)|7(?:0[0569]|[56]0)))\\d{4}|(?:1[0-8]|4[12]|5[236]|6[1-7]|7[246]|8[2-4])\\d{6}", [8]], ["9\\d{8}", [9]], ["800\\d{5}", [8]], ["805\\d{5}", [8]], ["80[24]\\d{5}", [8]], 0, 0, 0, 0, ["801\\d{5}", [8]]], "00", " Anexo "], "PF": ["689", "00", "4\\d{5}(?:\\d{2})?|8\\d{7,8}", [6, 8, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["44"]], ["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["4|8[7-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]], 0, 0, 0, 0, 0, 0, [["4(?:0[4-689]|9[4-68])\\d{5}", [8]], ["8[7-9]\\d{6}", [8]], ["80[0-5]\\d{6}", [9]], 0, 0, 0, ["44\\d{4}", [6]], 0, ["499\\d{5}", [8]]]], "PG": ["675", "00|140[1-3]", "(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["18|[2-69]|85[02-46-9]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[78]"]]], 0, 0, 0, 0, 0, 0, [["(?:(?:3[0-2]|4[257]|5[34]|9[78])\\d|64[1-9]|85[02-46-9])\\d{4}", [7]], ["(?:7\\d|8[1-58])\\d{6}", [8]], ["180\\d{4}", [7]], 0, 0, 0, 0, ["27[01]\\d{4}", [7]], ["2(?:0[0-7]|7[568])\\d{4}", [7]]], "00"], "PH": ["63", "00", "(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}", [6, 8, 9, 10, 11, 12, 13], [["(\\d)(\\d{5})", "$1 $2", ["2"], "(0$1)"], ["(\\d{4})(\\d{4,6})", "$1 $2", ["3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2", "3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))"], "(0$1)"], ["(\\d{5})(\\d{4})", "$1 $2", ["346|4(?:27|9[35])|883", "3469|4(?:279|9(?:30|56))|8834"], "(0$1)"], ["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["2"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|8[2-8]"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]], ["(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})", "$1 $2 $3 $4", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:(?:2[3-8]|3[2-68]|4[2-9]|5[2-6]|6[2-58]|7[24578])\\d{3}|88(?:22\\d\\d|42))\\d{4}|(?:2|8[2-8]\\d\\d)\\d{5}", [6, 8, 9, 10]], ["(?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[235-7]\\d|4[2-9]|8[135-9]|9[1-9]))\\d{7}", [10]], ["1800\\d{7,9}", [11, 12, 13]]]], "PK": ["92", "00", "122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,7})", "$1 $2 $3", ["[89]0"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["1"]], ["(\\d{3})(\\d{6,7})", "$1 $2", ["2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])", "9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]"], "(0$1)"], ["(\\d{2})(\\d{7,8})", "$1 $2", ["(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]"], "(0$1)"], ["(\\d{5})(\\d{5})", "$1 $2", ["58"], "(0$1)"], ["(\\d{3})(\\d{7})", "$1 $2", ["3"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91"], "(0$1)"], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[24-9]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["(?:(?:21|42)[2-9]|58[126])\\d{7}|(?:2[25]|4[0146-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]\\d{6,7}|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8]))[2-9]\\d{5,6}", [9, 10]], ["3(?:[0-247]\\d|3[0-79]|55|64)\\d{7}", [10]], ["800\\d{5}(?:\\d{3})?", [8, 11]], ["900\\d{5}", [8]], ["122\\d{6}", [9]], 0, ["(?:2(?:[125]|3[2358]|4[2-4]|9[2-8])|4(?:[0-246-9]|5[3479])|5(?:[1-35-7]|4[2-467])|6(?:0[468]|[1-8])|7(?:[14]|2[236])|8(?:[16]|2[2-689]|3[23578]|4[3478]|5[2356])|9(?:1|22|3[27-9]|4[2-6]|6[3569]|9[2-7]))111\\d{6}", [11, 12]]]], "PL": ["48", "00", "(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}", [6, 7, 8, 9, 10], [["(\\d{5})", "$1", ["19"]], ["(\\d{3})(\\d{3})", "$1 $2", ["11|20|64"]], ["(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", ["30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1", "30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19"]], ["(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["64"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[2-8]|[2-7]|8[1-79]|9[145]"]], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["8"]]], 0, 0, 0, 0, 0, 0, [["(?:30|47\\d\\d)\\d{5}|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])(?:[02-9]\\d{6}|1(?:[0-8]\\d{5}|9\\d{3}(?:\\d{2})?))", [7, 9]], ["21(?:1[013-5]|2\\d|3[1-9])\\d{5}|(?:45|5[0137]|6[069]|7[2389]|88)\\d{7}", [9]], ["800\\d{6,7}", [9, 10]], ["70[01346-8]\\d{6}", [9]], 0, 0, ["804\\d{6}", [9]], ["64\\d{4,7}", [6, 7, 8, 9]], ["39\\d{7}", [9]], ["801\\d{6}", [9]]]], "PM": ["508", "00", "[78]\\d{8}|[2-9]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[2-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["80[6-9]\\d{6}|(?:[236-9]\\d|4[1-35-9]|5[0-47-9])\\d{4}"], ["708(?:4[0-5]|5[0-6])\\d{4}|(?:[236-9]\\d|4[02-489]|5[02-9])\\d{4}"], ["80[0-5]\\d{6}", [9]], ["8[129]\\d{7}", [9]]]], "PR": ["1", "011", "(?:[589]\\d\\d|787)\\d{7}", [10], 0, "1", 0, 0, 0, 0, "787|939", [["(?:787|939)[2-9]\\d{6}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "PS": ["970", "00", "[2489]2\\d{6}|(?:1\\d|5)\\d{8}", [8, 9, 10], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["[2489]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:22[2-47-9]|42[45]|82[014-68]|92[3569])\\d{5}", [8]], ["5[69]\\d{7}", [9]], ["1800\\d{6}", [10]], 0, 0, 0, 0, 0, 0, ["1700\\d{6}", [10]]]], "PT": ["351", "00", "1693\\d{5}|(?:[26-9]\\d|30)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["2[12]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["16|[236-9]"]]], 0, 0, 0, 0, 0, 0, [["2(?:[12]\\d|3[1-689]|4[1-59]|[57][1-9]|6[1-35689]|8[1-69]|9[1256])\\d{6}"], ["6(?:[06]92(?:30|9\\d)|[35]92(?:[049]\\d|3[034]))\\d{3}|(?:(?:16|6[0356])93|9(?:[1-36]\\d\\d|480))\\d{5}"], ["80[02]\\d{6}"], ["(?:6(?:0[178]|4[68])\\d|76(?:0[1-57]|1[2-47]|2[1-37]))\\d{5}"], ["884[0-4689]\\d{5}"], ["600\\d{6}|6[06]92(?:0\\d|3[349]|49)\\d{3}"], ["70(?:38[01]|596|(?:7\\d|8[17])\\d)\\d{4}"], ["6(?:222\\d|89(?:00|88|99))\\d{4}"], ["30\\d{7}"], ["80(?:8\\d|9[1579])\\d{5}"]]], "PW": ["680", "01[12]", "(?:[24-8]\\d\\d|345|900)\\d{4}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2(?:55|77)|345|488|5(?:35|44|87)|6(?:22|54|79)|7(?:33|47)|8(?:24|55|76)|900)\\d{4}"], ["(?:(?:46|83)[0-5]|(?:6[2-4689]|78)0)\\d{4}|(?:45|77|88)\\d{5}"]]], "PY": ["595", "00", "[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}", [6, 7, 8, 9, 10, 11], [["(\\d{3})(\\d{3,6})", "$1 $2", ["[2-9]0"], "0$1"], ["(\\d{2})(\\d{5})", "$1 $2", ["3[289]|4[246-8]|61|7[1-3]|8[1-36]"], "(0$1)"], ["(\\d{3})(\\d{4,5})", "$1 $2", ["2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["87"]], ["(\\d{3})(\\d{6})", "$1 $2", ["9(?:[5-79]|8[1-8])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-8]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["9"]]], "0", 0, 0, 0, 0, 0, [["(?:3[289]|4[246-8]|61|7[1-3]|8[1-36])\\d{5,7}|(?:2(?:[14-68]\\d|2[4-68]|7[15]|9[1-5])|3(?:18|3[167]|4[2357]|51|[67]\\d)|4(?:1\\d|3[12]|5[13]|9[1-47])|5(?:[1-4]\\d|5[02-4])|6(?:3[1-3]|44|7[1-8])|7(?:4[0-4]|5\\d|6[1-578]|75|8[0-8])|858)\\d{5,6}", [7, 8, 9]], ["9881\\d{5}|9(?:51|6[129]|7[1-6]|8[1-7]|9[1-5])\\d{6}", [9]], ["9800\\d{5,7}", [9, 10, 11]], 0, 0, 0, ["[245]0\\d{6,7}|[36-9]0\\d{4,7}", [6, 7, 8, 9]], 0, ["8700[0-4]\\d{4}", [9]]]], "QA": ["974", "00", "800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}", [7, 8, 9, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["2[136]|8"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[3-7]"]]], 0, 0, 0, 0, 0, 0, [["4(?:(?:[014]\\d\\d|999)\\d|2022)\\d{3}", [8]], ["[35-7]\\d{7}", [8]], ["800\\d{4}|(?:0080[01]|800)\\d{6}", [7, 9, 11]], 0, 0, 0, 0, ["2[136]\\d{5}", [7]]]], "RE": ["262", "00", "709\\d{6}|(?:26|[689]\\d)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[26-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"], ["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"], ["80\\d{7}"], ["89[1-37-9]\\d{6}"], 0, 0, 0, 0, ["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"], ["8(?:1[019]|2[0156]|84|90)\\d{6}"]]], "RO": ["40", "00", "(?:[2378]\\d|90)\\d{7}|[23]\\d{5}", [6, 9], [["(\\d{3})(\\d{3})", "$1 $2", ["2[3-6]", "2[3-6]\\d9"], "0$1"], ["(\\d{2})(\\d{4})", "$1 $2", ["219|31"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[23]1"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[237-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["[23][13-6]\\d{7}|(?:2(?:19\\d|[3-6]\\d9)|31\\d\\d)\\d\\d"], ["7020\\d{5}|7(?:0[013-9]|1[0-3]|[2-7]\\d|8[03-8]|9[0-39])\\d{6}", [9]], ["800\\d{6}", [9]], ["90[0136]\\d{6}", [9]], 0, 0, ["(?:37\\d|80[578])\\d{6}", [9]], 0, 0, ["801\\d{6}", [9]]], 0, " int "], "RS": ["381", "00", "38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}", [6, 7, 8, 9, 10, 11, 12], [["(\\d{3})(\\d{3,9})", "$1 $2", ["(?:2[389]|39)0|[7-9]"], "0$1"], ["(\\d{2})(\\d{5,10})", "$1 $2", ["[1-36]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:11[1-9]\\d|(?:2[389]|39)(?:0[2-9]|[2-9]\\d))\\d{3,8}|(?:1[02-9]|2[0-24-7]|3[0-8])[2-9]\\d{4,9}", [7, 8, 9, 10, 11, 12]], ["6(?:[0-689]|7\\d)\\d{6,7}", [8, 9, 10]], ["800\\d{3,9}"], ["(?:78\\d|90[0169])\\d{3,7}", [6, 7, 8, 9, 10]], 0, 0, ["7[06]\\d{4,10}"]]], "RU": ["7", "810", "8\\d{13}|[347-9]\\d{9}", [10, 14], [["(\\d{4})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-8]|2[1-9])", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2"], "8 ($1)", 1], ["(\\d{5})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["7(?:1[0-68]|2[1-9])", "7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))", "7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "8 ($1)", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[349]|8(?:[02-7]|1[1-8])"], "8 ($1)", 1], ["(\\d{4})(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["8"], "8 ($1)"]], "8", 0, 0, 0, 0, "[3489]", [["(?:3(?:0[12]|36|4[1-35-79]|5[1-3]|65|8[1-58]|9[0145])|4(?:01|1[1356]|2[13467]|7[1-5]|8[1-7]|9[1-689])|8(?:1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9]))\\d{7}", [10]], ["9(?:[0-24-9]\\d{4}|3(?:0(?:0(?:05|[124579]\\d|3[0-7]|6[0-49]|8[04-9])|[1-9]\\d\\d)|[1-9]\\d{3}))\\d{4}", [10]], ["8(?:0[04]|108\\d{3})\\d{7}"], ["80[39]\\d{7}", [10]], ["808\\d{7}", [10]]], "8~10"], "RW": ["250", "00", "(?:06|[27]\\d\\d|[89]00)\\d{6}", [8, 9], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[7-9]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:06|2[23568]\\d)\\d{6}"], ["7[237-9]\\d{7}", [9]], ["800\\d{6}", [9]], ["900\\d{6}", [9]]]], "SA": ["966", "00", "(?:[15]\\d|800|92)\\d{7}", [9, 10], [["(\\d{4})(\\d{5})", "$1 $2", ["9"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["5"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]]], "0", 0, 0, 0, 0, 0, [["1(?:1\\d|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])\\d{6}", [9]], ["579[0-8]\\d{5}|5(?:[013-689]\\d|7[0-8])\\d{6}", [9]], ["800\\d{7}", [10]], ["925\\d{6}", [9]], 0, 0, 0, 0, 0, ["920\\d{6}", [9]]]], "SB": ["677", "0[01]", "[6-9]\\d{6}|[1-6]\\d{4}", [5, 7], [["(\\d{2})(\\d{5})", "$1 $2", ["6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])"]]], 0, 0, 0, 0, 0, 0, [["(?:1[4-79]|[23]\\d|4[0-2]|5[03]|6[0-37])\\d{3}", [5]], ["(?:48|99[0-8]\\d)\\d{3}|(?:6[89]|7[1-9]|8[4-9]|9[0-8])\\d{5}"], ["1[38]\\d{3}", [5]], 0, 0, 0, 0, 0, ["5[12]\\d{3}", [5]]]], "SC": ["248", "010|0[0-2]", "(?:[2489]\\d|64)\\d{5}", [7], [["(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", ["[246]|9[57]"]]], 0, 0, 0, 0, 0, 0, [["4[2-46]\\d{5}"], ["2[125-8]\\d{5}"], ["800[08]\\d{3}"], ["85\\d{5}"], 0, 0, 0, 0, ["971\\d{4}|(?:64|95)\\d{5}"]], "00"], "SD": ["249", "00", "[19]\\d{8}", [9], [["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[19]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1(?:5\\d|8[35-7])\\d{6}"], ["(?:1[0-2]|9[0-3569])\\d{7}"]]], "SE": ["46", "00", "(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}", [6, 7, 8, 9, 10, 12], [["(\\d{2})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["20"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{4})", "$1-$2", ["9(?:00|39|44|9)"], "0$1", 0, "$1 $2"], ["(\\d{2})(\\d{3})(\\d{2})", "$1-$2 $3", ["[12][136]|3[356]|4[0246]|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3"], ["(\\d)(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2,3})(\\d{2})", "$1-$2 $3", ["1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3"], ["(\\d{3})(\\d{2,3})(\\d{3})", "$1-$2 $3", ["9(?:00|39|44)"], "0$1", 0, "$1 $2 $3"], ["(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["10|7"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1-$2 $3 $4", ["8"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1-$2 $3 $4", ["[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{2})(\\d{3})", "$1-$2 $3 $4", ["9"], "0$1", 0, "$1 $2 $3 $4"], ["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4 $5", ["[26]"], "0$1", 0, "$1 $2 $3 $4 $5"]], "0", 0, 0, 0, 0, 0, [["(?:(?:[12][136]|3[356]|4[0246]|6[03]|8\\d)\\d|90[1-9])\\d{4,6}|(?:1(?:2[0-35]|4[0-4]|5[0-25-9]|7[13-6]|[89]\\d)|2(?:2[0-7]|4[0136-8]|5[0138]|7[018]|8[01]|9[0-57])|3(?:0[0-4]|1\\d|2[0-25]|4[056]|7[0-2]|8[0-3]|9[023])|4(?:1[013-8]|3[0135]|5[14-79]|7[0-246-9]|8[0156]|9[0-689])|5(?:0[0-6]|[15][0-5]|2[0-68]|3[0-4]|4\\d|6[03-5]|7[013]|8[0-79]|9[01])|6(?:1[1-3]|2[0-4]|4[02-57]|5[0-37]|6[0-3]|7[0-2]|8[0247]|9[0-356])|9(?:1[0-68]|2\\d|3[02-5]|4[0-3]|5[0-4]|[68][01]|7[0135-8]))\\d{5,6}", [7, 8, 9]], ["7[023689]\\d{7}", [9]], ["20\\d{4,7}", [6, 7, 8, 9]], ["649\\d{6}|99[1-59]\\d{4}(?:\\d{3})?|9(?:00|39|44)[1-8]\\d{3,6}", [7, 8, 9, 10]], ["75[1-8]\\d{6}", [9]], ["(?:25[245]|67[3-68])\\d{9}", [12]], ["10[1-8]\\d{6}", [9]], ["74[02-9]\\d{6}", [9]], 0, ["77[0-7]\\d{6}", [9]]]], "SG": ["65", "0[0-3]\\d", "(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}", [8, 10, 11], [["(\\d{4})(\\d{4})", "$1 $2", ["[369]|8(?:0[1-9]|[1-9])"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"]], ["(\\d{4})(\\d{4})(\\d{3})", "$1 $2 $3", ["7"]], ["(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [["662[0-24-9]\\d{4}|6(?:[0-578]\\d|6[013-57-9]|9[0-35-9])\\d{5}", [8]], ["80[1-9]\\d{5}|(?:8[1-9]|9[0-8])\\d{6}", [8]], ["(?:18|8)00\\d{7}", [10, 11]], ["1900\\d{7}", [11]], 0, 0, ["7000\\d{7}", [11]], 0, ["(?:3[12]\\d|666)\\d{5}", [8]]]], "SH": ["290", "00", "(?:[2569]\\d|8)\\d{3}", [4, 5], 0, 0, 0, 0, 0, 0, "[2569]", [["2(?:[0-57-9]\\d|6[4-9])\\d\\d"], ["[569]\\d{4}", [5]], 0, 0, 0, 0, 0, 0, ["262\\d\\d", [5]]]], "SI": ["386", "00|10(?:22|66|88|99)", "[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}", [5, 6, 7, 8], [["(\\d{2})(\\d{3,6})", "$1 $2", ["8[09]|9"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["59|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[37][01]|4[013]|51|6"], "0$1"], ["(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[1-57]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["(?:[1-357][2-8]|4[24-8])\\d{6}", [8]], ["65(?:[178]\\d|5[56]|6[01])\\d{4}|(?:[37][01]|4[013]|51|6[489])\\d{6}", [8]], ["80\\d{4,6}", [6, 7, 8]], ["89[1-3]\\d{2,5}|90\\d{4,6}"], 0, 0, 0, 0, ["(?:59\\d\\d|8(?:1(?:[67]\\d|8[0-589])|2(?:0\\d|2[0-37-9]|8[0-2489])|3[389]\\d))\\d{4}", [8]]], "00"], "SJ": ["47", "00", "0\\d{4}|(?:[489]\\d|79)\\d{6}", [5, 8], 0, 0, 0, 0, 0, 0, "79", [["79\\d{6}", [8]], ["45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [8]], ["80[01]\\d{5}", [8]], ["82[09]\\d{5}", [8]], ["880\\d{5}", [8]], ["81[23]\\d{5}", [8]], ["(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}"], 0, ["85[0-5]\\d{5}", [8]], ["810(?:0[0-6]|[2-8]\\d)\\d{3}", [8]]]], "SK": ["421", "00", "[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}", [6, 7, 9], [["(\\d)(\\d{2})(\\d{3,4})", "$1 $2 $3", ["21"], "0$1"], ["(\\d{2})(\\d{2})(\\d{2,3})", "$1 $2 $3", ["[3-5][1-8]1", "[3-5][1-8]1[67]"], "0$1"], ["(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", ["2"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[689]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[3-5]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:16|[2-9]\\d{3})|(?:(?:[3-5][1-8]\\d|819)\\d|601[1-5])\\d)\\d{4}|(?:2|[3-5][1-8])1[67]\\d{3}|[3-5][1-8]16\\d\\d"], ["909[1-9]\\d{5}|9(?:0[1-8]|1[0-24-9]|4[03-57-9]|5\\d)\\d{6}", [9]], ["800\\d{6}", [9]], ["9(?:00|[78]\\d)\\d{6}", [9]], 0, 0, ["96\\d{7}", [9]], ["9090\\d{3}", [7]], ["6(?:02|5[0-4]|9[0-6])\\d{6}", [9]], ["8[5-9]\\d{7}", [9]]]], "SL": ["232", "00", "(?:[237-9]\\d|66)\\d{6}", [8], [["(\\d{2})(\\d{6})", "$1 $2", ["[236-9]"], "(0$1)"]], "0", 0, 0, 0, 0, 0, [["22[2-4][2-9]\\d{4}"], ["(?:25|3[0-5]|66|7\\d|8[08]|9[09])\\d{6}"]]], "SM": ["378", "00", "(?:0549|[5-7]\\d)\\d{6}", [8, 10], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[5-7]"]], ["(\\d{4})(\\d{6})", "$1 $2", ["0"]]], 0, 0, "([89]\\d{5})$", "0549$1", 0, 0, [["0549(?:8[0157-9]|9\\d)\\d{4}", [10]], ["6[16]\\d{6}", [8]], 0, ["7[178]\\d{6}", [8]], 0, 0, 0, 0, ["5[158]\\d{6}", [8]]]], "SN": ["221", "00", "(?:[378]\\d|93)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[379]"]]], 0, 0, 0, 0, 0, 0, [["3(?:[026]\\d|3[89])\\d{6}"], ["7(?:[015-8]\\d|21|90)\\d{6}"], ["800\\d{6}"], ["88[4689]\\d{6}"], 0, 0, 0, 0, ["(?:39|93)\\d{7}"], ["81[02468]\\d{6}"]]], "SO": ["252", "00", "[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}", [6, 7, 8, 9], [["(\\d{2})(\\d{4})", "$1 $2", ["8[125]"]], ["(\\d{6})", "$1", ["[134]"]], ["(\\d)(\\d{6})", "$1 $2", ["[15]|2[0-79]|3[0-46-8]|4[0-7]"]], ["(\\d{2})(\\d{5,7})", "$1 $2", ["1|28|9[2-9]"]], ["(\\d)(\\d{7})", "$1 $2", ["[267]|904"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[346-9]"]]], "0", 0, 0, 0, 0, 0, [["(?:1\\d|2[0-79]|3[0-46-8]|4[0-7]|5[57-9])\\d{5}|(?:[134]\\d|8[125])\\d{4}", [6, 7]], ["(?:(?:15|(?:3[59]|4[89]|6\\d|7[0-35-9]|8[08])\\d|9(?:0\\d|[2-9]))\\d|2(?:4\\d|8))\\d{5}|(?:[67]\\d\\d|904)\\d{5}", [7, 8, 9]]]], "SR": ["597", "00", "(?:[2-5]|[6-9]\\d)\\d{5}", [6, 7], [["(\\d{2})(\\d{2})(\\d{2})", "$1-$2-$3", ["56"]], ["(\\d{3})(\\d{3})", "$1-$2", ["[2-5]"]], ["(\\d{3})(\\d{4})", "$1-$2", ["[6-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2[1-3]|3[0-7]|4\\d|5[2-578])\\d{4}", [6]], ["(?:6[08]|7[1-79]|8[1-9])\\d{5}", [7]], ["80\\d{5}", [7]], ["90\\d{5}", [7]], 0, 0, 0, 0, ["(?:56|91\\d)\\d{4}"]]], "SS": ["211", "00", "[19]\\d{8}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[19]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["1[89]\\d{7}"], ["(?:12|9[1257-9])\\d{7}"]]], "ST": ["239", "00", "(?:22|9\\d)\\d{5}", [7], [["(\\d{3})(\\d{4})", "$1 $2", ["[29]"]]], 0, 0, 0, 0, 0, 0, [["22\\d{5}"], ["900[5-9]\\d{3}|9(?:0[1-9]|[89]\\d)\\d{4}"]]], "SV": ["503", "00", "[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?", [7, 8, 11], [["(\\d{3})(\\d{4})", "$1 $2", ["[89]"]], ["(\\d{4})(\\d{4})", "$1 $2", ["[25-7]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["[89]"]]], 0, 0, 0, 0, 0, 0, [["2(?:79(?:0[0347-9]|[1-9]\\d)|89(?:0[024589]|[1-9]\\d))\\d{3}|2(?:[1-69]\\d|[78][0-8])\\d{5}", [8]], ["[5-7]\\d{7}", [8]], ["800\\d{8}|80[01]\\d{4}", [7, 11]], ["900\\d{4}(?:\\d{4})?", [7, 11]]]], "SX": ["1", "011", "7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "(5\\d{6})$|1", "721$1", 0, "721", [["7215(?:4[2-8]|8[39]|9[056])\\d{4}"], ["7215(?:1[02]|2\\d|5[034679]|8[0-24-8])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "SY": ["963", "00", "[1-359]\\d{8}|[1-5]\\d{7}", [8, 9], [["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-4]|5[1-3]"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[59]"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["(?:1(?:[1478]\\d|[2356])|21\\d|3(?:[13]\\d|4)|4[134]|5[1-3])\\d{6}|2[1-5]\\d{6}"], ["(?:50|9[03-689])\\d{7}", [9]]]], "SZ": ["268", "00", "0800\\d{4}|(?:[237]\\d|900)\\d{6}", [8, 9], [["(\\d{4})(\\d{4})", "$1 $2", ["[0237]"]], ["(\\d{5})(\\d{4})", "$1 $2", ["9"]]], 0, 0, 0, 0, 0, 0, [["[23][2-5]\\d{6}", [8]], ["7[5-9]\\d{6}", [8]], ["0800\\d{4}", [8]], ["900\\d{6}", [9]], 0, 0, 0, 0, ["70\\d{6}", [8]]]], "TA": ["290", "00", "8\\d{3}", [4], 0, 0, 0, 0, 0, 0, "8", [["8\\d{3}"]]], "TC": ["1", "011", "(?:[58]\\d\\d|649|900)\\d{7}", [10], 0, "1", 0, "([2-479]\\d{6})$|1", "649$1", 0, "649", [["649(?:266|712|9(?:4\\d|50))\\d{4}"], ["649(?:2(?:3[129]|4[1-79])|3\\d\\d|4[34][1-3])\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, 0, ["649(?:71[01]|966)\\d{4}"]]], "TD": ["235", "00|16", "(?:22|[3689]\\d|77)\\d{6}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[236-9]"]]], 0, 0, 0, 0, 0, 0, [["22(?:[37-9]0|5[0-5]|6[89])\\d{4}"], ["(?:3[01]|[69]\\d|77|8[5-7])\\d{6}"]], "00"], "TG": ["228", "00", "[279]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[279]"]]], 0, 0, 0, 0, 0, 0, [["2(?:2[2-7]|3[23]|4[45]|55|6[67]|77)\\d{5}"], ["(?:7[0-389]|9[0-36-9])\\d{6}"]]], "TH": ["66", "00[1-9]", "(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}", [8, 9, 10, 13], [["(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", ["2"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[13-9]"], "0$1"], ["(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", ["1"]]], "0", 0, 0, 0, 0, 0, [["(?:1[0689]|2\\d|3[2-9]|4[2-5]|5[2-6]|7[3-7])\\d{6}", [8]], ["(?:(?:14|[89]\\d)\\d\\d|6(?:[1-6]\\d\\d|7(?:1[0-8]|2[4-7]|3[1-6])))\\d{5}", [9]], ["(?:001800\\d|1800)\\d{6}", [10, 13]], ["1900\\d{6}", [10]], 0, 0, 0, 0, ["6[08]\\d{7}", [9]]]], "TJ": ["992", "810", "(?:[0-57-9]\\d|66)\\d{7}", [9], [["(\\d{6})(\\d)(\\d{2})", "$1 $2 $3", ["331", "3317"]], ["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["44[02-479]|[34]7"]], ["(\\d{4})(\\d)(\\d{4})", "$1 $2 $3", ["3(?:[1245]|3[12])"]], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["\\d"]]], 0, 0, 0, 0, 0, 0, [["(?:3(?:1[3-5]|2[245]|3[12]|4[24-7]|5[25]|72)|4(?:46|74|87))\\d{6}"], ["(?:33[03-9]|4(?:1[18]|4[02-479])|81[1-9])\\d{6}|(?:[09]\\d|1[0-27-9]|2[0-27]|3[08]|40|5[05]|66|7[0157-9]|8[07-9])\\d{7}"]], "8~10"], "TK": ["690", "00", "[2-47]\\d{3,6}", [4, 5, 6, 7], 0, 0, 0, 0, 0, 0, 0, [["(?:2[2-4]|[34]\\d)\\d{2,5}"], ["7[2-4]\\d{2,5}"]]], "TL": ["670", "00", "7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}", [7, 8], [["(\\d{3})(\\d{4})", "$1 $2", ["[2-489]|70"]], ["(\\d{4})(\\d{4})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["(?:2[1-5]|3[1-9]|4[1-4])\\d{5}", [7]], ["7[2-8]\\d{6}", [8]], ["80\\d{5}", [7]], ["90\\d{5}", [7]], ["70\\d{5}", [7]]]], "TM": ["993", "810", "[1-7]\\d{7}", [8], [["(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["12"], "(8 $1)"], ["(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2-$3-$4", ["[1-5]"], "(8 $1)"], ["(\\d{2})(\\d{6})", "$1 $2", ["[67]"], "8 $1"]], "8", 0, 0, 0, 0, 0, [["(?:1(?:2\\d|3[1-9])|2(?:22|4[0-35-8])|3(?:22|4[03-9])|4(?:22|3[128]|4\\d|6[15])|5(?:22|5[7-9]|6[014-689]))\\d{5}"], ["(?:6\\d|7[12])\\d{6}"]], "8~10"], "TN": ["216", "00", "[2-57-9]\\d{7}", [8], [["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-57-9]"]]], 0, 0, 0, 0, 0, 0, [["81200\\d{3}|(?:3[0-2]|7\\d)\\d{6}"], ["3(?:001|[12]40)\\d{4}|(?:(?:[259]\\d|4[0-8])\\d|3(?:1[1-35]|6[0-4]|91))\\d{5}"], ["8010\\d{4}"], ["88\\d{6}"], 0, 0, 0, 0, 0, ["8[12]10\\d{4}"]]], "TO": ["676", "00", "(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}", [5, 7], [["(\\d{2})(\\d{3})", "$1-$2", ["[2-4]|50|6[09]|7[0-24-69]|8[05]"]], ["(\\d{4})(\\d{3})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[5-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:2\\d|3[0-8]|4[0-4]|50|6[09]|7[0-24-69]|8[05])\\d{3}", [5]], ["(?:5(?:4[0-5]|5[4-6])|6(?:[09]\\d|3[02]|8[15-9])|(?:7\\d|8[46-9])\\d|999)\\d{4}", [7]], ["0800\\d{3}", [7]], 0, 0, 0, 0, 0, ["55[0-37-9]\\d{4}", [7]]]], "TR": ["90", "00", "4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}", [7, 10, 12, 13], [["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["512|8[01589]|90"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["5"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[24][1-8]|3[1-9]"], "(0$1)", 1], ["(\\d{3})(\\d{3})(\\d{6,7})", "$1 $2 $3", ["80"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["(?:2(?:1[26]|[28][2468]|[3-5][268]|[67][246])|3(?:[13][28]|[24-6][2468]|[78][02468]|92)|4(?:[16][246]|[23578][2468]|4[26]))\\d{7}", [10]], ["5(?:61(?:011|61\\d)|82[2-5]\\d\\d)\\d{4}|5(?:[03-5]\\d|1[06]|24|6[24]|7[245]|9[46])\\d{7}", [10]], ["8(?:00\\d{7}(?:\\d{2,3})?|11\\d{7})", [10, 12, 13]], ["(?:8[89]8|900)\\d{7}", [10]], ["592(?:21[12]|461)\\d{4}", [10]], 0, ["444\\d{4}", [7]], ["512\\d{7}", [10]], ["850\\d{7}", [10]]]], "TT": ["1", "011", "(?:[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-46-8]\\d{6})$|1", "868$1", 0, "868", [["868(?:2(?:01|1[5-9]|[23]\\d|4[0-2])|6(?:0[7-9]|1[02-8]|2[1-9]|[3-69]\\d|7[0-79])|82[124])\\d{4}"], ["868(?:(?:2[5-9]|3\\d)\\d|4(?:3[0-6]|[6-9]\\d)|6(?:20|78|8\\d)|7(?:0[1-9]|1[02-9]|[2-9]\\d))\\d{4}"], ["868800\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], ["868619\\d{4}"]]], "TV": ["688", "00", "(?:2|7\\d\\d|90)\\d{4}", [5, 6, 7], [["(\\d{2})(\\d{3})", "$1 $2", ["2"]], ["(\\d{2})(\\d{4})", "$1 $2", ["90"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["2[02-9]\\d{3}", [5]], ["(?:7[01]\\d|90)\\d{4}", [6, 7]]]], "TW": ["886", "0(?:0[25-79]|19)", "[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}", [7, 8, 9, 10, 11], [["(\\d{2})(\\d)(\\d{4})", "$1 $2 $3", ["202"], "0$1"], ["(\\d{3})(\\d{5})", "$1 $2", ["826"], "0$1"], ["(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", ["83"], "0$1"], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["82"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[25]0|37|49|8[09]"], "0$1"], ["(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", ["[23568]|4(?:0[02-48]|[1-478])|7[1-9]", "[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[49]"], "0$1"], ["(\\d{2})(\\d{4})(\\d{4,5})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2[2-8]\\d|370|55[01]|7[1-9])\\d{6}|4(?:(?:0(?:0[1-9]|[2-48]\\d)|1[023]\\d)\\d{4,5}|(?:[239]\\d\\d|4(?:0[56]|12|49))\\d{5})|6(?:[01]\\d{7}|4(?:0[56]|12|24|4[09])\\d{4,5})|8(?:(?:2(?:3\\d|4[0-269]|[578]0|66)|36[24-9]|90\\d\\d)\\d{4}|4(?:0[56]|12|24|4[09])\\d{4,5})|(?:2(?:2(?:0\\d\\d|4(?:0[68]|[249]0|3[0-467]|5[0-25-9]|6[0235689]))|(?:3(?:[09]\\d|1[0-4])|(?:4\\d|5[0-49]|6[0-29]|7[0-5])\\d)\\d)|(?:(?:3[2-9]|5[2-8]|6[0-35-79]|8[7-9])\\d\\d|4(?:2(?:[089]\\d|7[1-9])|(?:3[0-4]|[78]\\d|9[01])\\d))\\d)\\d{3}", [8, 9]], ["(?:40001[0-2]|9[0-8]\\d{4})\\d{3}", [9]], ["80[0-79]\\d{6}|800\\d{5}", [8, 9]], ["20(?:[013-9]\\d\\d|2)\\d{4}", [7, 9]], ["99\\d{7}", [9]], 0, ["50[0-46-9]\\d{6}", [9]], 0, ["7010(?:[0-2679]\\d|3[0-7]|8[0-5])\\d{5}|70\\d{8}", [10, 11]]], 0, "#"], "TZ": ["255", "00[056]", "(?:[25-8]\\d|41|90)\\d{7}", [9], [["(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[24]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["5"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[67]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["2[2-8]\\d{7}"], ["(?:6[0-35-9]|7\\d)\\d{7}"], ["80[08]\\d{6}"], ["90\\d{7}"], 0, 0, 0, 0, ["41\\d{7}"], ["8(?:40|6[01])\\d{6}"]]], "UA": ["380", "00", "[89]\\d{9}|[3-9]\\d{8}", [9, 10], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]", "6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]"], "0$1"], ["(\\d{4})(\\d{5})", "$1 $2", ["3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])", "3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[3-7]|89|9[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[89]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:3[1-8]|4[13-8]|5[1-7]|6[12459])\\d{7}", [9]], ["790\\d{6}|(?:39|50|6[36-8]|7[1-357]|9[1-9])\\d{7}", [9]], ["800[1-8]\\d{5,6}"], ["900[239]\\d{5,6}"], 0, 0, 0, 0, ["89[1-579]\\d{6}", [9]]], "0~0"], "UG": ["256", "00[057]", "800\\d{6}|(?:[29]0|[347]\\d)\\d{7}", [9], [["(\\d{4})(\\d{5})", "$1 $2", ["202", "2024", "20240"], "0$1"], ["(\\d{3})(\\d{6})", "$1 $2", ["20[0-35-7]|4(?:6[45]|[7-9])|[7-9]", "20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[2-4]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["20(?:(?:24[09]|30[67])\\d|6(?:00[0-2]|30[0-4]))\\d{3}|(?:20(?:[017]\\d|2[5-9]|3[1-4]|5[0-4]|6[15-9])|[34]\\d{3})\\d{5}"], ["7(?:28|34)0\\d{5}|7(?:[014-8]\\d|2[01467]|3[0-267]|9[0-589])\\d{6}"], ["800[1-3]\\d{5}"], ["90[1-3]\\d{6}"]]], "US": ["1", "011", "[2-9]\\d{9}|3\\d{6}", [10], [["(\\d{3})(\\d{4})", "$1-$2", ["310"], 0, 1], ["(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", ["[2-9]"], 0, 1, "$1-$2-$3"]], "1", 0, 0, 0, 0, 0, [["983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "UY": ["598", "0(?:0|1[3-9]\\d)", "0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [["(\\d{4,5})", "$1", ["21"]], ["(\\d{3})(\\d{3,4})", "$1 $2", ["0"]], ["(\\d{3})(\\d{4})", "$1 $2", ["[49]0|8"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["9"], "0$1"], ["(\\d{4})(\\d{4})", "$1 $2", ["[124]"]], ["(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3", ["0"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3 $4", ["0"]]], "0", 0, 0, 0, 0, 0, [["(?:1(?:770|9(?:20|[89]7))|(?:2\\d|4[2-7])\\d\\d)\\d{4}", [8]], ["9[1-9]\\d{6}", [8]], ["0004\\d{2,9}|(?:405|80[05])\\d{4}", [6, 7, 8, 9, 10, 11, 12, 13]], ["90[0-8]\\d{4}", [7]], 0, 0, ["21\\d{2,3}", [4, 5]]], "00", " int. "], "UZ": ["998", "00", "(?:20|33|[5-9]\\d)\\d{7}", [9], [["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["[235-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:55\\d\\d|6(?:1(?:22|3[124]|4[1-4]|5[1-3578]|64)|2(?:22|3[0-57-9]|41)|5(?:22|3[3-7]|5[024-8])|[69]\\d\\d|7(?:[23]\\d|7[69]))|7(?:[168]\\d\\d|2(?:22|3[13-57-9]|4[1-3579]|5[14])|3(?:2\\d|3[1578]|4[1-35-7]|5[1-57]|61)|4(?:2\\d|3[1-579]|7[1-79])|5(?:22|5[1-9]|6[1457])|9(?:22|5[1-9])))\\d{5}"], ["(?:(?:[25]0|33|8[078]|9[0-57-9])\\d{3}|6(?:1(?:2(?:2[01]|98)|35[0-4]|50\\d|61[23]|7(?:[01][017]|4\\d|55|9[5-9]))|2(?:(?:11|7\\d)\\d|2(?:[12]1|9[01379])|5(?:[126]\\d|3[0-4]))|5(?:19[01]|2(?:27|9[26])|(?:30|59|7\\d)\\d)|6(?:2(?:1[5-9]|2[0367]|38|41|52|60)|(?:3[79]|9[0-3])\\d|4(?:56|83)|7(?:[07]\\d|1[017]|3[07]|4[047]|5[057]|67|8[0178]|9[79]))|7(?:2(?:24|3[237]|4[5-9]|7[15-8])|5(?:7[12]|8[0589])|7(?:0\\d|[39][07])|9(?:0\\d|7[079])))|7(?:[07]\\d{3}|2(?:2(?:2[79]|95)|3(?:2[5-9]|6[0-6])|57\\d|7(?:0\\d|1[17]|2[27]|3[37]|44|5[057]|66|88))|3(?:2(?:1[0-6]|21|3[469]|7[159])|(?:33|9[4-6])\\d|5(?:0[0-4]|5[579]|9\\d)|7(?:[0-3579]\\d|4[0467]|6[67]|8[078]))|4(?:2(?:29|5[0257]|6[0-7]|7[1-57])|5(?:1[0-4]|8\\d|9[5-9])|7(?:0\\d|1[024589]|2[0-27]|3[0137]|[46][07]|5[01]|7[5-9]|9[079])|9(?:7[015-9]|[89]\\d))|5(?:112|2(?:0\\d|2[29]|[49]4)|3[1568]\\d|52[6-9]|7(?:0[01578]|1[017]|[23]7|4[047]|[5-7]\\d|8[78]|9[079]))|9(?:22[128]|3(?:2[0-4]|7\\d)|57[02569]|7(?:2[05-9]|3[37]|4\\d|60|7[2579]|87|9[07]))))\\d{4}"]]], "VA": ["39", "00", "0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}", [6, 7, 8, 9, 10, 11, 12], 0, 0, 0, 0, 0, 0, "06698", [["06698\\d{1,6}", [6, 7, 8, 9, 10, 11]], ["3[1-9]\\d{8}|3[2-9]\\d{7}", [9, 10]], ["80(?:0\\d{3}|3)\\d{3}", [6, 9]], ["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [6, 8, 9, 10]], ["1(?:78\\d|99)\\d{6}", [9, 10]], ["3[2-8]\\d{9,10}", [11, 12]], 0, 0, ["55\\d{8}", [10]], ["84(?:[08]\\d{3}|[17])\\d{3}", [6, 9]]]], "VC": ["1", "011", "(?:[58]\\d\\d|784|900)\\d{7}", [10], 0, "1", 0, "([2-7]\\d{6})$|1", "784$1", 0, "784", [["784(?:266|3(?:6[6-9]|7\\d|8[0-6])|4(?:38|5[0-36-8]|8[0-8])|5(?:55|7[0-2]|93)|638|784)\\d{4}"], ["784(?:4(?:3[0-5]|5[45]|89|9[0-8])|5(?:2[6-9]|3[0-4])|720)\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"], 0, 0, 0, ["78451[0-2]\\d{4}"]]], "VE": ["58", "00", "[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}", [10], [["(\\d{3})(\\d{7})", "$1-$2", ["[24-689]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:12|3[457-9]|[467]\\d|[58][1-9]|9[1-6])|[4-6]00)\\d{7}"], ["4(?:1[24-8]|2[246])\\d{7}"], ["800\\d{7}"], ["90[01]\\d{7}"], 0, 0, ["501\\d{7}"]]], "VG": ["1", "011", "(?:284|[58]\\d\\d|900)\\d{7}", [10], 0, "1", 0, "([2-578]\\d{6})$|1", "284$1", 0, "284", [["284(?:229|4(?:22|9[45])|774|8(?:52|6[459]))\\d{4}"], ["284(?:245|3(?:0[0-3]|4[0-7]|68|9[34])|4(?:4[0-6]|68|9[69])|5(?:4[0-7]|68|9[69]))\\d{4}"], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "VI": ["1", "011", "[58]\\d{9}|(?:34|90)0\\d{7}", [10], 0, "1", 0, "([2-9]\\d{6})$|1", "340$1", 0, "340", [["340(?:2(?:0\\d|10|2[06-8]|4[49]|77)|3(?:32|44)|4(?:2[23]|44|7[34]|89)|5(?:1[34]|55)|6(?:2[56]|4[23]|77|9[023])|7(?:1[2-57-9]|2[57]|7\\d)|884|998)\\d{4}"], [""], ["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"], ["900[2-9]\\d{6}"], ["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]], "VN": ["84", "00", "[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}", [7, 8, 9, 10], [["(\\d{4})(\\d{4,6})", "$1 $2", ["1(?:2[02]|[89])"], 0, 1], ["(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["1[26]|6"], "0$1", 1], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[1357-9]"], "0$1", 1], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["2[48]"], "0$1", 1], ["(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", ["2"], "0$1", 1]], "0", 0, 0, 0, 0, 0, [["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}", [10]], ["121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}", [9]], ["1800\\d{4,6}|12(?:0[13]|28)\\d{4}", [8, 9, 10]], ["1900\\d{4,6}", [8, 9, 10]], 0, 0, ["[17]99\\d{4}|69\\d{5,6}", [7, 8]], 0, ["672\\d{6}", [9]]]], "VU": ["678", "00", "[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}", [5, 7], [["(\\d{3})(\\d{4})", "$1 $2", ["[57-9]"]]], 0, 0, 0, 0, 0, 0, [["(?:38[0-8]|48[4-9])\\d\\d|(?:2[02-9]|3[4-7]|88)\\d{3}", [5]], ["(?:[58]\\d|7[0-7])\\d{5}", [7]], ["81[18]\\d\\d", [5]], 0, 0, 0, ["(?:3[03]|900\\d)\\d{3}"], 0, ["9(?:0[1-9]|1[01])\\d{4}", [7]]]], "WF": ["681", "00", "(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}", [6, 9], [["(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", ["[47-9]"]], ["(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", ["8"]]], 0, 0, 0, 0, 0, 0, [["72\\d{4}", [6]], ["(?:72|8[23])\\d{4}", [6]], ["80[0-5]\\d{6}", [9]], 0, 0, ["[48]0\\d{4}", [6]], 0, 0, ["9[23]\\d{4}", [6]]]], "WS": ["685", "0", "(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}", [5, 6, 7, 10], [["(\\d{5})", "$1", ["[2-5]|6[1-9]"]], ["(\\d{3})(\\d{3,7})", "$1 $2", ["[68]"]], ["(\\d{2})(\\d{5})", "$1 $2", ["7"]]], 0, 0, 0, 0, 0, 0, [["6[1-9]\\d{3}|(?:[2-5]|60)\\d{4}", [5, 6]], ["(?:7[1-35-8]|8(?:[3-7]|9\\d{3}))\\d{5}", [7, 10]], ["800\\d{3}", [6]]]], "XK": ["383", "00", "2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{5})", "$1 $2", ["[89]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", ["[2-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["2|39"], "0$1"], ["(\\d{2})(\\d{7,10})", "$1 $2", ["3"], "0$1"]], "0", 0, 0, 0, 0, 0, [["38\\d{6,10}|(?:2[89]|39)(?:0\\d{5,6}|[1-9]\\d{5})"], ["4[3-9]\\d{6}", [8]], ["800\\d{5}", [8]], ["900\\d{5}", [8]]]], "YE": ["967", "00", "(?:1|7\\d)\\d{7}|[1-7]\\d{6}", [7, 8, 9], [["(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", ["[1-6]|7(?:[24-6]|8[0-7])"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["7"], "0$1"]], "0", 0, 0, 0, 0, 0, [["78[0-7]\\d{4}|17\\d{6}|(?:[12][2-68]|3[2358]|4[2-58]|5[2-6]|6[3-58]|7[24-6])\\d{5}", [7, 8]], ["7[01378]\\d{7}", [9]]]], "YT": ["262", "00", "(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}", [9], 0, "0", 0, 0, 0, 0, 0, [["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"], ["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"], ["80\\d{7}"], 0, 0, 0, 0, 0, ["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]], "ZA": ["27", "00", "[1-79]\\d{8}|8\\d{4,9}", [5, 6, 7, 8, 9, 10], [["(\\d{2})(\\d{3,4})", "$1 $2", ["8[1-4]"], "0$1"], ["(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", ["8[1-4]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["860"], "0$1"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["[1-9]"], "0$1"], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:0330|4302)|52087)0\\d{3}|(?:1[0-8]|2[1-378]|3[1-69]|4\\d|5[1346-8])\\d{7}", [9]], ["(?:1(?:3492[0-25]|4495[0235]|549(?:20|5[01]))|4[34]492[01])\\d{3}|8[1-4]\\d{3,7}|(?:2[27]|47|54)4950\\d{3}|(?:1(?:049[2-4]|9[12]\\d\\d)|(?:50[0-2]|[67]\\d\\d)\\d\\d|8(?:5\\d{3}|7(?:08[67]|158|28[5-9]|310)))\\d{4}|(?:1[6-8]|28|3[2-69]|4[025689]|5[36-8])4920\\d{3}|(?:12|[2-5]1)492\\d{4}", [5, 6, 7, 8, 9]], ["80\\d{7}", [9]], ["(?:86[2-9]|9[0-2]\\d)\\d{6}", [9]], 0, 0, ["861\\d{6,7}", [9, 10]], 0, ["87(?:08[0-589]|15[0-79]|28[0-4]|31[1-9])\\d{4}|87(?:[02][0-79]|1[0-46-9]|3[02-9]|[4-9]\\d)\\d{5}", [9]], ["860\\d{6}", [9]]]], "ZM": ["260", "00", "800\\d{6}|(?:21|[579]\\d|63)\\d{7}", [9], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[28]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[579]"], "0$1"]], "0", 0, 0, 0, 0, 0, [["21[1-8]\\d{6}"], ["(?:[59][5-8]|7[5-9])\\d{7}"], ["800\\d{6}"], 0, 0, 0, 0, 0, ["63\\d{7}"]]], "ZW": ["263", "00", "8\\d{6}(?:\\d{3})?|[235-8]\\d{8}", [7, 9, 10], [["(\\d{3})(\\d{4})", "$1 $2", ["80"], "0$1"], ["(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["29[013-9]"], "0$1"], ["(\\d{2})(\\d{7})", "$1 $2", ["[256]|39|8[13-59]"], "(0$1)"], ["(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", ["7"], "0$1"], ["(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", ["3"], "0$1"], ["(\\d{4})(\\d{6})", "$1 $2", ["8"], "0$1"]], "0", 0, 0, 0, 0, 0, [["(?:2(?:02[014]|(?:42|9\\d)\\d|[56]20|72[03])|3(?:123|92\\d)|5(?:42\\d|525)|6(?:[16-8]21|52[013])|8(?:[1349]28|523))\\d{5}", [9]], ["7(?:[1278]\\d|3[1-9]|51|9[01])\\d{6}", [9]], ["80(?:[01]\\d|20|8[0-8])\\d{3}", [7]], 0, 0, 0, 0, 0, ["86(?:1[12]|22|30|44|55|77|8[368])\\d{6}", [10]]]] }, "nonGeographic": { "800": ["800", 0, "(?:00|[1-9]\\d)\\d{6}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["\\d"]]], 0, 0, 0, 0, 0, 0, [0, 0, ["(?:00|[1-9]\\d)\\d{6}"]]], "808": ["808", 0, "[1-9]\\d{7}", [8], [["(\\d{4})(\\d{4})", "$1 $2", ["[1-9]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, 0, ["[1-9]\\d{7}"]]], "870": ["870", 0, "7\\d{11}|[235-7]\\d{8}", [9, 12], [["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["[235-7]"]]], 0, 0, 0, 0, 0, 0, [0, ["(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}"], 0, 0, 0, 0, 0, 0, ["2\\d{8}", [9]]]], "878": ["878", 0, "10\\d{10}", [12], [["(\\d{2})(\\d{5})(\\d{5})", "$1 $2 $3", ["1"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["10\\d{10}"]]], "881": ["881", 0, "6\\d{9}|[0-36-9]\\d{8}", [9, 10], [["(\\d)(\\d{3})(\\d{5})", "$1 $2 $3", ["[0-37-9]"]], ["(\\d)(\\d{3})(\\d{5,6})", "$1 $2 $3", ["6"]]], 0, 0, 0, 0, 0, 0, [0, ["6\\d{9}|[0-36-9]\\d{8}"]]], "882": ["882", 0, "[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?", [7, 8, 9, 10, 11, 12], [["(\\d{2})(\\d{5})", "$1 $2", ["16|342"]], ["(\\d{2})(\\d{6})", "$1 $2", ["49"]], ["(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", ["1[36]|9"]], ["(\\d{2})(\\d{4})(\\d{3})", "$1 $2 $3", ["3[23]"]], ["(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", ["16"]], ["(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", ["10|23|3(?:[15]|4[57])|4|5[12]"]], ["(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", ["34"]], ["(\\d{2})(\\d{4,5})(\\d{5})", "$1 $2 $3", ["[1-35]"]]], 0, 0, 0, 0, 0, 0, [0, ["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}", [7, 8, 9, 10, 12]], 0, 0, 0, ["348[57]\\d{7}", [11]], 0, 0, ["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]], "883": ["883", 0, "(?:[1-4]\\d|51)\\d{6,10}", [8, 9, 10, 11, 12], [["(\\d{3})(\\d{3})(\\d{2,8})", "$1 $2 $3", ["[14]|2[24-689]|3[02-689]|51[24-9]"]], ["(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", ["510"]], ["(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", ["21"]], ["(\\d{4})(\\d{4})(\\d{4})", "$1 $2 $3", ["51[13]"]], ["(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", ["[235]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0, ["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]], "888": ["888", 0, "\\d{11}", [11], [["(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3"]], 0, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0, 0, ["\\d{11}"]]], "979": ["979", 0, "[1359]\\d{8}", [9], [["(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", ["[1359]"]]], 0, 0, 0, 0, 0, 0, [0, 0, 0, ["[1359]\\d{8}"]]] } };

 // node_modules/libphonenumber-js/max/exports/withMetadataArgument.js
 function withMetadataArgument(func, _arguments) {
  var args = Array.prototype.slice.call(_arguments);
  args.push(metadata_max_json_default);
  return func.apply(this, args);
 }

 // node_modules/libphonenumber-js/es6/tools/semver-compare.js
 function semver_compare_default(a, b) {
  a = a.split("-");
  b = b.split("-");
  var pa = a[0].split(".");
  var pb = b[0].split(".");
  for (var i = 0; i < 3; i++) {
   var na = Number(pa[i]);
   var nb = Number(pb[i]);
   if (na > nb) return 1;
   if (nb > na) return -1;
   if (!isNaN(na) && isNaN(nb)) return 1;
   if (isNaN(na) && !isNaN(nb)) return -1;
  }
  if (a[1] && b[1]) {
   return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
  }
  return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
 }

 // node_modules/libphonenumber-js/es6/helpers/isObject.js
 var objectConstructor = {}.constructor;
 function isObject(object) {
  return object !== void 0 && object !== null && object.constructor === objectConstructor;
 }

 // node_modules/libphonenumber-js/es6/helpers/isCallingCode.js
 var CALLING_CODE_REG_EXP = /^\d+$/;
 function isCallingCode(string) {
  return CALLING_CODE_REG_EXP.test(string);
 }

 // node_modules/libphonenumber-js/es6/metadata.js
 function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
   return typeof o2;
  } : function(o2) {
   return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
 }
 function _classCallCheck(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
 }
 function _defineProperties(e, r) {
  for (var t = 0; t < r.length; t++) {
   var o = r[t];
   o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
  }
 }
 function _createClass(e, r, t) {
  return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
 }
 function _toPropertyKey(t) {
  var i = _toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
 }
 function _toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
   var i = e.call(t, r || "default");
   if ("object" != _typeof(i)) return i;
   throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
 }
 var V3 = "1.2.0";
 var V4 = "1.7.35";
 var DEFAULT_EXT_PREFIX = " ext. ";
 var Metadata = /* @__PURE__ */ (function() {
  function Metadata2(metadata) {
   _classCallCheck(this, Metadata2);
   validateMetadata(metadata);
   this.metadata = metadata;
   setVersion.call(this, metadata);
  }
  return _createClass(Metadata2, [{
   key: "getCountries",
   value: function getCountries() {
    return Object.keys(this.metadata.countries).filter(function(_) {
     return _ !== "001";
    });
   }
  }, {
   key: "getCountryMetadata",
   value: function getCountryMetadata(countryCode) {
    return this.metadata.countries[countryCode];
   }
  }, {
   key: "nonGeographic",
   value: function nonGeographic() {
    if (this.v1 || this.v2 || this.v3) return;
    return this.metadata.nonGeographic || this.metadata.nonGeographical;
   }
  }, {
   key: "hasCountry",
   value: function hasCountry(country) {
    return this.getCountryMetadata(country) !== void 0;
   }
  }, {
   key: "hasCallingCode",
   value: function hasCallingCode(callingCode) {
    if (this.getCountryCodesForCallingCode(callingCode)) {
     return true;
    }
    if (this.nonGeographic()) {
     if (this.nonGeographic()[callingCode]) {
      return true;
     }
    } else {
     var countryCodes = this.countryCallingCodes()[callingCode];
     if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
      return true;
     }
    }
   }
  }, {
   key: "isNonGeographicCallingCode",
   value: function isNonGeographicCallingCode(callingCode) {
    if (this.nonGeographic()) {
     return this.nonGeographic()[callingCode] ? true : false;
    } else {
     return this.getCountryCodesForCallingCode(callingCode) ? false : true;
    }
   }
  }, {
   key: "country",
   value: function country(countryCode) {
    return this.selectNumberingPlan(countryCode);
   }
  }, {
   key: "selectNumberingPlan",
   value: function selectNumberingPlan(argument, legacyArgumentCallingCode) {
    var countryCode;
    var callingCode;
    if (argument) {
     if (isCallingCode(argument)) {
      callingCode = argument;
     } else {
      countryCode = argument;
     }
    }
    if (legacyArgumentCallingCode) {
     callingCode = legacyArgumentCallingCode;
    }
    if (countryCode && countryCode !== "001") {
     var countryMetadata = this.getCountryMetadata(countryCode);
     if (!countryMetadata) {
      throw new Error("Unknown country: ".concat(countryCode));
     }
     this.numberingPlan = new NumberingPlan(countryMetadata, this);
    } else if (callingCode) {
     if (!this.hasCallingCode(callingCode)) {
      throw new Error("Unknown calling code: ".concat(callingCode));
     }
     this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
    } else {
     this.numberingPlan = void 0;
    }
    return this;
   }
  }, {
   key: "getCountryCodesForCallingCode",
   value: function getCountryCodesForCallingCode(callingCode) {
    var countryCodes = this.countryCallingCodes()[callingCode];
    if (countryCodes) {
     if (countryCodes.length === 1 && countryCodes[0].length === 3) {
      return;
     }
     return countryCodes;
    }
   }
  }, {
   key: "getCountryCodeForCallingCode",
   value: function getCountryCodeForCallingCode(callingCode) {
    var countryCodes = this.getCountryCodesForCallingCode(callingCode);
    if (countryCodes) {
     return countryCodes[0];
    }
   }
  }, {
   key: "getNumberingPlanMetadata",
   value: function getNumberingPlanMetadata(callingCode) {
    var countryCode = this.getCountryCodeForCallingCode(callingCode);
    if (countryCode) {
     return this.getCountryMetadata(countryCode);
    }
    if (this.nonGeographic()) {
     var metadata = this.nonGeographic()[callingCode];
     if (metadata) {
      return metadata;
     }
    } else {
     var countryCodes = this.countryCallingCodes()[callingCode];
     if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") {
      return this.metadata.countries["001"];
     }
    }
   }
  }, {
   key: "countryCallingCode",
   value: function countryCallingCode() {
    return this.numberingPlan.callingCode();
   }
  }, {
   key: "IDDPrefix",
   value: function IDDPrefix() {
    return this.numberingPlan.IDDPrefix();
   }
  }, {
   key: "defaultIDDPrefix",
   value: function defaultIDDPrefix() {
    return this.numberingPlan.defaultIDDPrefix();
   }
  }, {
   key: "nationalNumberPattern",
   value: function nationalNumberPattern() {
    return this.numberingPlan.nationalNumberPattern();
   }
  }, {
   key: "possibleLengths",
   value: function possibleLengths() {
    return this.numberingPlan.possibleLengths();
   }
  }, {
   key: "formats",
   value: function formats() {
    return this.numberingPlan.formats();
   }
  }, {
   key: "nationalPrefixForParsing",
   value: function nationalPrefixForParsing() {
    return this.numberingPlan.nationalPrefixForParsing();
   }
  }, {
   key: "nationalPrefixTransformRule",
   value: function nationalPrefixTransformRule() {
    return this.numberingPlan.nationalPrefixTransformRule();
   }
  }, {
   key: "leadingDigits",
   value: function leadingDigits() {
    return this.numberingPlan.leadingDigits();
   }
  }, {
   key: "hasTypes",
   value: function hasTypes() {
    return this.numberingPlan.hasTypes();
   }
  }, {
   key: "type",
   value: function type(_type) {
    return this.numberingPlan.type(_type);
   }
  }, {
   key: "ext",
   value: function ext() {
    return this.numberingPlan.ext();
   }
  }, {
   key: "countryCallingCodes",
   value: function countryCallingCodes() {
    if (this.v1) return this.metadata.country_phone_code_to_countries;
    return this.metadata.country_calling_codes;
   }
  }, {
   key: "chooseCountryByCountryCallingCode",
   value: function chooseCountryByCountryCallingCode(callingCode) {
    return this.selectNumberingPlan(callingCode);
   }
  }, {
   key: "hasSelectedNumberingPlan",
   value: function hasSelectedNumberingPlan() {
    return this.numberingPlan !== void 0;
   }
  }]);
 })();
 var NumberingPlan = /* @__PURE__ */ (function() {
  function NumberingPlan2(metadata, globalMetadataObject) {
   _classCallCheck(this, NumberingPlan2);
   this.globalMetadataObject = globalMetadataObject;
   this.metadata = metadata;
   setVersion.call(this, globalMetadataObject.metadata);
  }
  return _createClass(NumberingPlan2, [{
   key: "callingCode",
   value: function callingCode() {
    return this.metadata[0];
   }
  }, {
   key: "_getDefaultCountryMetadataForThisCallingCode",
   value: function _getDefaultCountryMetadataForThisCallingCode() {
    return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
   }
  }, {
   key: "getDefaultCountryMetadataForRegion",
   value: function getDefaultCountryMetadataForRegion() {
    return this._getDefaultCountryMetadataForThisCallingCode();
   }
  }, {
   key: "IDDPrefix",
   value: function IDDPrefix() {
    if (this.v1 || this.v2) return;
    return this.metadata[1];
   }
  }, {
   key: "defaultIDDPrefix",
   value: function defaultIDDPrefix() {
    if (this.v1 || this.v2) return;
    return this.metadata[12];
   }
  }, {
   key: "nationalNumberPattern",
   value: function nationalNumberPattern() {
    if (this.v1 || this.v2) return this.metadata[1];
    return this.metadata[2];
   }
  }, {
   key: "possibleLengths",
   value: function possibleLengths() {
    if (this.v1) return;
    return this.metadata[this.v2 ? 2 : 3];
   }
  }, {
   key: "_getFormats",
   value: function _getFormats(metadata) {
    return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
   }
  }, {
   key: "formats",
   value: function formats() {
    var _this = this;
    var formats2 = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
    return formats2.map(function(_) {
     return new Format(_, _this);
    });
   }
  }, {
   key: "nationalPrefix",
   value: function nationalPrefix() {
    return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
   }
  }, {
   key: "_getNationalPrefixFormattingRule",
   value: function _getNationalPrefixFormattingRule(metadata) {
    return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
   }
  }, {
   key: "nationalPrefixFormattingRule",
   value: function nationalPrefixFormattingRule() {
    return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
   }
  }, {
   key: "_nationalPrefixForParsing",
   value: function _nationalPrefixForParsing() {
    return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
   }
  }, {
   key: "nationalPrefixForParsing",
   value: function nationalPrefixForParsing() {
    return this._nationalPrefixForParsing() || this.nationalPrefix();
   }
  }, {
   key: "nationalPrefixTransformRule",
   value: function nationalPrefixTransformRule() {
    return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
   }
  }, {
   key: "_getNationalPrefixIsOptionalWhenFormatting",
   value: function _getNationalPrefixIsOptionalWhenFormatting() {
    return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
   }
  }, {
   key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
   value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
    return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
   }
  }, {
   key: "leadingDigits",
   value: function leadingDigits() {
    return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
   }
  }, {
   key: "types",
   value: function types() {
    return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
   }
  }, {
   key: "hasTypes",
   value: function hasTypes() {
    if (this.types() && this.types().length === 0) {
     return false;
    }
    return !!this.types();
   }
  }, {
   key: "type",
   value: function type(_type2) {
    if (this.hasTypes() && getType(this.types(), _type2)) {
     return new Type(getType(this.types(), _type2), this);
    }
   }
  }, {
   key: "ext",
   value: function ext() {
    if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
    return this.metadata[13] || DEFAULT_EXT_PREFIX;
   }
  }]);
 })();
 var Format = /* @__PURE__ */ (function() {
  function Format2(format, metadata) {
   _classCallCheck(this, Format2);
   this._format = format;
   this.metadata = metadata;
  }
  return _createClass(Format2, [{
   key: "pattern",
   value: function pattern() {
    return this._format[0];
   }
  }, {
   key: "format",
   value: function format() {
    return this._format[1];
   }
  }, {
   key: "leadingDigitsPatterns",
   value: function leadingDigitsPatterns() {
    return this._format[2] || [];
   }
  }, {
   key: "nationalPrefixFormattingRule",
   value: function nationalPrefixFormattingRule() {
    return this._format[3] || this.metadata.nationalPrefixFormattingRule();
   }
  }, {
   key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
   value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
    return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
   }
  }, {
   key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
   value: function nationalPrefixIsMandatoryWhenFormattingInNationalFormat() {
    return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
   }
  }, {
   key: "usesNationalPrefix",
   value: function usesNationalPrefix() {
    return this.nationalPrefixFormattingRule() && // Check that national prefix formatting rule is not a "dummy" one.
    !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule()) ? true : false;
   }
  }, {
   key: "internationalFormat",
   value: function internationalFormat() {
    return this._format[5] || this.format();
   }
  }]);
 })();
 var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
 var Type = /* @__PURE__ */ (function() {
  function Type2(type, metadata) {
   _classCallCheck(this, Type2);
   this.type = type;
   this.metadata = metadata;
  }
  return _createClass(Type2, [{
   key: "pattern",
   value: function pattern() {
    if (this.metadata.v1) return this.type;
    return this.type[0];
   }
  }, {
   key: "possibleLengths",
   value: function possibleLengths() {
    if (this.metadata.v1) return;
    return this.type[1] || this.metadata.possibleLengths();
   }
  }]);
 })();
 function getType(types, type) {
  switch (type) {
   case "FIXED_LINE":
    return types[0];
   case "MOBILE":
    return types[1];
   case "TOLL_FREE":
    return types[2];
   case "PREMIUM_RATE":
    return types[3];
   case "PERSONAL_NUMBER":
    return types[4];
   case "VOICEMAIL":
    return types[5];
   case "UAN":
    return types[6];
   case "PAGER":
    return types[7];
   case "VOIP":
    return types[8];
   case "SHARED_COST":
    return types[9];
  }
 }
 function validateMetadata(metadata) {
  if (!metadata) {
   throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");
  }
  if (!isObject(metadata) || !isObject(metadata.countries)) {
   throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(isObject(metadata) ? "an object of shape: { " + Object.keys(metadata).join(", ") + " }" : "a " + typeOf(metadata) + ": " + metadata, "."));
  }
 }
 var typeOf = function typeOf2(_) {
  return _typeof(_);
 };
 function getCountryCallingCode(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
   return metadata.selectNumberingPlan(country).countryCallingCode();
  }
  throw new Error("Unknown country: ".concat(country));
 }
 function setVersion(metadata) {
  var version2 = metadata.version;
  if (typeof version2 === "number") {
   this.v1 = version2 === 1;
   this.v2 = version2 === 2;
   this.v3 = version2 === 3;
   this.v4 = version2 === 4;
  } else {
   if (!version2) {
    this.v1 = true;
   } else if (semver_compare_default(version2, V3) === -1) {
    this.v2 = true;
   } else if (semver_compare_default(version2, V4) === -1) {
    this.v3 = true;
   } else {
    this.v4 = true;
   }
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/mergeArrays.js
 function _createForOfIteratorHelperLoose(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
   t && (r = t);
   var o = 0;
   return function() {
    return o >= r.length ? { done: true } : { done: false, value: r[o++] };
   };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
 }
 function _unsupportedIterableToArray(r, a) {
  if (r) {
   if ("string" == typeof r) return _arrayLikeToArray(r, a);
   var t = {}.toString.call(r).slice(8, -1);
   return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
  }
 }
 function _arrayLikeToArray(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
 }
 function mergeArrays(a, b) {
  var merged = a.slice();
  for (var _iterator = _createForOfIteratorHelperLoose(b), _step; !(_step = _iterator()).done; ) {
   var element = _step.value;
   if (a.indexOf(element) < 0) {
    merged.push(element);
   }
  }
  return merged.sort(function(a2, b2) {
   return a2 - b2;
  });
 }

 // node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js
 function checkNumberLength(nationalNumber, country, metadata) {
  return checkNumberLengthForType(nationalNumber, void 0, country, metadata);
 }
 function checkNumberLengthForType(nationalNumber, type, country, metadata) {
  if (country) {
   metadata = new Metadata(metadata.metadata);
   metadata.selectNumberingPlan(country);
  }
  var type_info = metadata.type(type);
  var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
  if (!possible_lengths) {
   return "IS_POSSIBLE";
  }
  if (type === "FIXED_LINE_OR_MOBILE") {
   if (!metadata.type("FIXED_LINE")) {
    return checkNumberLengthForType(nationalNumber, "MOBILE", country, metadata);
   }
   var mobile_type = metadata.type("MOBILE");
   if (mobile_type) {
    possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
   }
  } else if (type && !type_info) {
   return "INVALID_LENGTH";
  }
  var actual_length = nationalNumber.length;
  var minimum_length = possible_lengths[0];
  if (minimum_length === actual_length) {
   return "IS_POSSIBLE";
  }
  if (minimum_length > actual_length) {
   return "TOO_SHORT";
  }
  if (possible_lengths[possible_lengths.length - 1] < actual_length) {
   return "TOO_LONG";
  }
  return possible_lengths.indexOf(actual_length, 1) >= 0 ? "IS_POSSIBLE" : "INVALID_LENGTH";
 }

 // node_modules/libphonenumber-js/es6/isPossible.js
 function isPossiblePhoneNumber(input, options, metadataJson) {
  if (options === void 0) {
   options = {};
  }
  var metadata = new Metadata(metadataJson);
  if (options.v2) {
   if (!input.countryCallingCode) {
    throw new Error("Invalid phone number object passed");
   }
   metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  } else {
   if (!input.phone) {
    return false;
   }
   if (input.country) {
    if (!metadata.hasCountry(input.country)) {
     throw new Error("Unknown country: ".concat(input.country));
    }
    metadata.selectNumberingPlan(input.country);
   } else {
    if (!input.countryCallingCode) {
     throw new Error("Invalid phone number object passed");
    }
    metadata.selectNumberingPlan(input.countryCallingCode);
   }
  }
  if (metadata.possibleLengths()) {
   return isPossibleNumber(input.phone || input.nationalNumber, metadata);
  }
  if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) {
   return true;
  }
  throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
 }
 function isPossibleNumber(nationalNumber, metadata) {
  switch (checkNumberLength(nationalNumber, void 0, metadata)) {
   case "IS_POSSIBLE":
    return true;
   default:
    return false;
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js
 function matchesEntirely(text2, regularExpressionText) {
  text2 = text2 || "";
  return new RegExp("^(?:" + regularExpressionText + ")$").test(text2);
 }

 // node_modules/libphonenumber-js/es6/helpers/getNumberType.js
 function _createForOfIteratorHelperLoose2(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray2(r)) || e && r && "number" == typeof r.length) {
   t && (r = t);
   var o = 0;
   return function() {
    return o >= r.length ? { done: true } : { done: false, value: r[o++] };
   };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
 }
 function _unsupportedIterableToArray2(r, a) {
  if (r) {
   if ("string" == typeof r) return _arrayLikeToArray2(r, a);
   var t = {}.toString.call(r).slice(8, -1);
   return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray2(r, a) : void 0;
  }
 }
 function _arrayLikeToArray2(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
 }
 var NON_FIXED_LINE_PHONE_TYPES = ["MOBILE", "PREMIUM_RATE", "TOLL_FREE", "SHARED_COST", "VOIP", "PERSONAL_NUMBER", "PAGER", "UAN", "VOICEMAIL"];
 function getNumberType(input, options, metadataJson) {
  options = options || {};
  if (!input.country && !input.countryCallingCode) {
   return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) {
   return;
  }
  if (isNumberTypeEqualTo(nationalNumber, "FIXED_LINE", metadata)) {
   if (metadata.type("MOBILE") && metadata.type("MOBILE").pattern() === "") {
    return "FIXED_LINE_OR_MOBILE";
   }
   if (!metadata.type("MOBILE")) {
    return "FIXED_LINE_OR_MOBILE";
   }
   if (isNumberTypeEqualTo(nationalNumber, "MOBILE", metadata)) {
    return "FIXED_LINE_OR_MOBILE";
   }
   return "FIXED_LINE";
  }
  for (var _iterator = _createForOfIteratorHelperLoose2(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done; ) {
   var type = _step.value;
   if (isNumberTypeEqualTo(nationalNumber, type, metadata)) {
    return type;
   }
  }
 }
 function isNumberTypeEqualTo(nationalNumber, type, metadata) {
  var typeDefinition = metadata.type(type);
  if (!typeDefinition || !typeDefinition.pattern()) {
   return false;
  }
  if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) {
   return false;
  }
  return matchesEntirely(nationalNumber, typeDefinition.pattern());
 }

 // node_modules/libphonenumber-js/es6/isValid.js
 function isValidNumber(input, options, metadataJson) {
  options = options || {};
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  if (metadata.hasTypes()) {
   return getNumberType(input, options, metadata.metadata) !== void 0;
  }
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
 }

 // node_modules/libphonenumber-js/es6/helpers/isCountryCode.js
 var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
 function isCountryCode(string) {
  return COUNTRY_CODE_REG_EXP.test(string);
 }

 // node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js
 var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
 function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
  var country;
  var callingCode;
  var metadata = new Metadata(metadataJson);
  if (isCountryCode(countryOrCallingCode)) {
   country = countryOrCallingCode;
   metadata.selectNumberingPlan(country);
   callingCode = metadata.countryCallingCode();
  } else {
   callingCode = countryOrCallingCode;
   if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
    if (metadata.isNonGeographicCallingCode(callingCode)) {
     country = "001";
    }
   }
  }
  return {
   country,
   callingCode
  };
 }

 // node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js
 function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
  var _metadata = new Metadata(metadata);
  var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
   return [];
  }
  return possibleCountries.filter(function(country) {
   return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
  });
 }
 function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
 }

 // node_modules/libphonenumber-js/es6/constants.js
 var MIN_LENGTH_FOR_NSN = 2;
 var MAX_LENGTH_FOR_NSN = 17;
 var MAX_LENGTH_COUNTRY_CODE = 3;
 var VALID_DIGITS = "0-9０-９٠-٩۰-۹";
 var DASHES = "-‐-―−ー－";
 var SLASHES = "／/";
 var DOTS = "．.";
 var WHITESPACE = "  ­​⁠　";
 var BRACKETS = "()（）［］\\[\\]";
 var TILDES = "~⁓∼～";
 var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
 var PLUS_CHARS = "+＋";

 // node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js
 var CAPTURING_DIGIT_PATTERN = new RegExp("([" + VALID_DIGITS + "])");
 function stripIddPrefix(number2, country, callingCode, metadataJson) {
  if (!country) {
   return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country || callingCode);
  var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());
  if (number2.search(IDDPrefixPattern) !== 0) {
   return;
  }
  number2 = number2.slice(number2.match(IDDPrefixPattern)[0].length);
  var matchedGroups = number2.match(CAPTURING_DIGIT_PATTERN);
  if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
   if (matchedGroups[1] === "0") {
    return;
   }
  }
  return number2;
 }

 // node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js
 function extractNationalNumberFromPossiblyIncompleteNumber(number2, metadata) {
  if (number2 && metadata.numberingPlan.nationalPrefixForParsing()) {
   var prefixPattern = new RegExp("^(?:" + metadata.numberingPlan.nationalPrefixForParsing() + ")");
   var prefixMatch = prefixPattern.exec(number2);
   if (prefixMatch) {
    var nationalNumber;
    var carrierCode;
    var capturedGroupsCount = prefixMatch.length - 1;
    var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
    if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
     nationalNumber = number2.replace(prefixPattern, metadata.nationalPrefixTransformRule());
     if (capturedGroupsCount > 1) {
      carrierCode = prefixMatch[1];
     }
    } else {
     var prefixBeforeNationalNumber = prefixMatch[0];
     nationalNumber = number2.slice(prefixBeforeNationalNumber.length);
     if (hasCapturedGroups) {
      carrierCode = prefixMatch[1];
     }
    }
    var nationalPrefix;
    if (hasCapturedGroups) {
     var possiblePositionOfTheFirstCapturedGroup = number2.indexOf(prefixMatch[1]);
     var possibleNationalPrefix = number2.slice(0, possiblePositionOfTheFirstCapturedGroup);
     if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) {
      nationalPrefix = metadata.numberingPlan.nationalPrefix();
     }
    } else {
     nationalPrefix = prefixMatch[0];
    }
    return {
     nationalNumber,
     nationalPrefix,
     carrierCode
    };
   }
  }
  return {
   nationalNumber: number2
  };
 }

 // node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js
 function _createForOfIteratorHelperLoose3(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray3(r)) || e && r && "number" == typeof r.length) {
   t && (r = t);
   var o = 0;
   return function() {
    return o >= r.length ? { done: true } : { done: false, value: r[o++] };
   };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
 }
 function _unsupportedIterableToArray3(r, a) {
  if (r) {
   if ("string" == typeof r) return _arrayLikeToArray3(r, a);
   var t = {}.toString.call(r).slice(8, -1);
   return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray3(r, a) : void 0;
  }
 }
 function _arrayLikeToArray3(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
 }
 function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
  var metadata = new Metadata(metadataJson);
  for (var _iterator = _createForOfIteratorHelperLoose3(countries), _step; !(_step = _iterator()).done; ) {
   var country = _step.value;
   metadata.selectNumberingPlan(country);
   if (metadata.leadingDigits()) {
    if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
     return country;
    }
   } else if (getNumberType({
    phone: nationalNumber,
    country
   }, void 0, metadata.metadata)) {
    return country;
   }
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js
 var USE_NON_GEOGRAPHIC_COUNTRY_CODE2 = false;
 function getCountryByCallingCode(callingCode, _ref) {
  var nationalNumber = _ref.nationalNumber, metadata = _ref.metadata;
  if (USE_NON_GEOGRAPHIC_COUNTRY_CODE2) {
   if (metadata.isNonGeographicCallingCode(callingCode)) {
    return "001";
   }
  }
  var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
   return;
  }
  if (possibleCountries.length === 1) {
   return possibleCountries[0];
  }
  return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
 }

 // node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js
 function extractNationalNumber(number2, country, metadata) {
  var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number2, metadata), carrierCode = _extractNationalNumbe.carrierCode, nationalNumber = _extractNationalNumbe.nationalNumber;
  if (nationalNumber !== number2) {
   if (!shouldHaveExtractedNationalPrefix(number2, nationalNumber, metadata)) {
    return {
     nationalNumber: number2
    };
   }
   if (metadata.numberingPlan.possibleLengths()) {
    if (!country) {
     country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
      nationalNumber,
      metadata
     });
    }
    if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
     return {
      nationalNumber: number2
     };
    }
   }
  }
  return {
   nationalNumber,
   carrierCode
  };
 }
 function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
  if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) {
   return false;
  }
  return true;
 }
 function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
  switch (checkNumberLength(nationalNumber, country, metadata)) {
   case "TOO_SHORT":
   case "INVALID_LENGTH":
    return false;
   default:
    return true;
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js
 function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number2, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!(country || defaultCountry || defaultCallingCode)) {
   return {
    number: number2
   };
  }
  var countryCallingCode = country || defaultCountry ? getCountryCallingCode(country || defaultCountry, metadataJson) : defaultCallingCode;
  if (number2.indexOf(countryCallingCode) === 0) {
   var metadata = new Metadata(metadataJson);
   metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
   var possibleShorterNumber = number2.slice(countryCallingCode.length);
   var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, void 0, metadata), possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
   var _extractNationalNumbe2 = extractNationalNumber(number2, void 0, metadata), nationalNumber = _extractNationalNumbe2.nationalNumber;
   if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, void 0, metadata) === "TOO_LONG") {
    return {
     countryCallingCode,
     number: possibleShorterNumber
    };
   }
  }
  return {
   number: number2
  };
 }

 // node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js
 function extractCountryCallingCode(number2, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!number2) {
   return {};
  }
  var isNumberWithIddPrefix;
  if (number2[0] !== "+") {
   var numberWithoutIDD = stripIddPrefix(number2, country || defaultCountry, defaultCallingCode, metadataJson);
   if (numberWithoutIDD && numberWithoutIDD !== number2) {
    isNumberWithIddPrefix = true;
    number2 = "+" + numberWithoutIDD;
   } else {
    if (country || defaultCountry || defaultCallingCode) {
     var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number2, country, defaultCountry, defaultCallingCode, metadataJson), countryCallingCode = _extractCountryCallin.countryCallingCode, shorterNumber = _extractCountryCallin.number;
     if (countryCallingCode) {
      return {
       countryCallingCodeSource: "FROM_NUMBER_WITHOUT_PLUS_SIGN",
       countryCallingCode,
       number: shorterNumber
      };
     }
    }
    return {
     number: number2
    };
   }
  }
  if (number2[1] === "0") {
   return {};
  }
  var metadata = new Metadata(metadataJson);
  var i = 2;
  while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number2.length) {
   var _countryCallingCode = number2.slice(1, i);
   if (metadata.hasCallingCode(_countryCallingCode)) {
    metadata.selectNumberingPlan(_countryCallingCode);
    return {
     countryCallingCodeSource: isNumberWithIddPrefix ? "FROM_NUMBER_WITH_IDD" : "FROM_NUMBER_WITH_PLUS_SIGN",
     countryCallingCode: _countryCallingCode,
     number: number2.slice(i)
    };
   }
   i++;
  }
  return {};
 }

 // node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js
 function applyInternationalSeparatorStyle(formattedNumber) {
  return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), "g"), " ").trim();
 }

 // node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js
 var FIRST_GROUP_PATTERN = /(\$\d)/;
 function formatNationalNumberUsingFormat(number2, format, _ref) {
  var useInternationalFormat = _ref.useInternationalFormat, withNationalPrefix = _ref.withNationalPrefix, carrierCode = _ref.carrierCode, metadata = _ref.metadata;
  var formattedNumber = number2.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() : (
   withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format()
  ));
  if (useInternationalFormat) {
   return applyInternationalSeparatorStyle(formattedNumber);
  }
  return formattedNumber;
 }

 // node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js
 var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;
 function getIddPrefix(country, callingCode, metadata) {
  var countryMetadata = new Metadata(metadata);
  countryMetadata.selectNumberingPlan(country || callingCode);
  if (countryMetadata.defaultIDDPrefix()) {
   return countryMetadata.defaultIDDPrefix();
  }
  if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
   return countryMetadata.IDDPrefix();
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js
 var RFC3966_EXTN_PREFIX = ";ext=";
 var getExtensionDigitsPattern = function getExtensionDigitsPattern2(maxLength) {
  return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
 };
 function createExtensionPattern(purpose) {
  var extLimitAfterExplicitLabel = "20";
  var extLimitAfterLikelyLabel = "15";
  var extLimitAfterAmbiguousChar = "9";
  var extLimitWhenNotSure = "6";
  var possibleSeparatorsBetweenNumberAndExtLabel = "[  \\t,]*";
  var possibleCharsAfterExtLabel = "[:\\.．]?[  \\t,-]*";
  var optionalExtnSuffix = "#?";
  var explicitExtLabels = "(?:e?xt(?:ensi(?:ó?|ó))?n?|ｅ?ｘｔｎ?|доб|anexo)";
  var ambiguousExtLabels = "(?:[xｘ#＃~～]|int|ｉｎｔ)";
  var ambiguousSeparator = "[- ]+";
  var possibleSeparatorsNumberExtLabelNoComma = "[  \\t]*";
  var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";
  var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
  var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
  var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";
  var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
  var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
 }

 // node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js
 var MIN_LENGTH_PHONE_NUMBER_PATTERN = "[" + VALID_DIGITS + "]{" + MIN_LENGTH_FOR_NSN + "}";
 var VALID_PHONE_NUMBER = "[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){3,}[" + VALID_PUNCTUATION + VALID_DIGITS + "]*";
 var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp("^[" + PLUS_CHARS + "]{0,1}(?:[" + VALID_PUNCTUATION + "]*[" + VALID_DIGITS + "]){1,2}$", "i");
 var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER + // Phone number extensions
 "(?:" + createExtensionPattern() + ")?";
 var VALID_PHONE_NUMBER_PATTERN = new RegExp(
  "^" + MIN_LENGTH_PHONE_NUMBER_PATTERN + "$|^" + VALID_PHONE_NUMBER_WITH_EXTENSION + "$",
  "i"
 );
 function isViablePhoneNumber(number2) {
  return number2.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number2);
 }
 function isViablePhoneNumberStart(number2) {
  return VALID_PHONE_NUMBER_START_REG_EXP.test(number2);
 }

 // node_modules/libphonenumber-js/es6/helpers/RFC3966.js
 function formatRFC3966(_ref) {
  var number2 = _ref.number, ext = _ref.ext;
  if (!number2) {
   return "";
  }
  if (number2[0] !== "+") {
   throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');
  }
  return "tel:".concat(number2).concat(ext ? ";ext=" + ext : "");
 }

 // node_modules/libphonenumber-js/es6/format.js
 var DEFAULT_OPTIONS = {
  formatExtension: function formatExtension(formattedNumber, extension2, metadata) {
   return "".concat(formattedNumber).concat(metadata.ext()).concat(extension2);
  }
 };
 function formatNumber(input, format, options, metadataJson) {
  if (options) {
   options = merge({}, DEFAULT_OPTIONS, options);
  } else {
   options = DEFAULT_OPTIONS;
  }
  var metadata = new Metadata(metadataJson);
  if (input.country && input.country !== "001") {
   if (!metadata.hasCountry(input.country)) {
    throw new Error("Unknown country: ".concat(input.country));
   }
   metadata.selectNumberingPlan(input.country);
  } else if (input.countryCallingCode) {
   metadata.selectNumberingPlan(input.countryCallingCode);
  } else return input.phone || "";
  var countryCallingCode = metadata.countryCallingCode();
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  var number2;
  switch (format) {
   case "NATIONAL":
    if (!nationalNumber) {
     return "";
    }
    number2 = formatNationalNumber(nationalNumber, input.carrierCode, "NATIONAL", metadata, options);
    return addExtension(number2, input.ext, metadata, options.formatExtension);
   case "INTERNATIONAL":
    if (!nationalNumber) {
     return "+".concat(countryCallingCode);
    }
    number2 = formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata, options);
    number2 = "+".concat(countryCallingCode, " ").concat(number2);
    return addExtension(number2, input.ext, metadata, options.formatExtension);
   case "E.164":
    return "+".concat(countryCallingCode).concat(nationalNumber);
   case "RFC3966":
    return formatRFC3966({
     number: "+".concat(countryCallingCode).concat(nationalNumber),
     ext: input.ext
    });
   case "IDD":
    if (!options.fromCountry) {
     return;
    }
    var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
    if (!formattedNumber) {
     return;
    }
    return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);
   default:
    throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(format, '"'));
  }
 }
 function formatNationalNumber(number2, carrierCode, formatAs, metadata, options) {
  var format = chooseFormatForNumber(metadata.formats(), number2);
  if (!format) {
   return number2;
  }
  return formatNationalNumberUsingFormat(number2, format, {
   useInternationalFormat: formatAs === "INTERNATIONAL",
   withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
   carrierCode,
   metadata
  });
 }
 function chooseFormatForNumber(availableFormats, nationalNumber) {
  return pickFirstMatchingElement(availableFormats, function(format) {
   if (format.leadingDigitsPatterns().length > 0) {
    var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
    if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) {
     return false;
    }
   }
   return matchesEntirely(nationalNumber, format.pattern());
  });
 }
 function addExtension(formattedNumber, ext, metadata, formatExtension2) {
  return ext ? formatExtension2(formattedNumber, ext, metadata) : formattedNumber;
 }
 function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
  var fromCountryCallingCode = getCountryCallingCode(fromCountry, metadata.metadata);
  if (fromCountryCallingCode === countryCallingCode) {
   var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, "NATIONAL", metadata);
   if (countryCallingCode === "1") {
    return countryCallingCode + " " + formattedNumber;
   }
   return formattedNumber;
  }
  var iddPrefix = getIddPrefix(fromCountry, void 0, metadata.metadata);
  if (iddPrefix) {
   return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata));
  }
 }
 function merge() {
  var i = 1;
  for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) {
   objects[_key] = arguments[_key];
  }
  while (i < objects.length) {
   if (objects[i]) {
    for (var key in objects[i]) {
     objects[0][key] = objects[i][key];
    }
   }
   i++;
  }
  return objects[0];
 }
 function pickFirstMatchingElement(elements, testFunction) {
  var i = 0;
  while (i < elements.length) {
   if (testFunction(elements[i])) {
    return elements[i];
   }
   i++;
  }
 }

 // node_modules/libphonenumber-js/es6/PhoneNumber.js
 function _typeof2(o) {
  "@babel/helpers - typeof";
  return _typeof2 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
   return typeof o2;
  } : function(o2) {
   return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof2(o);
 }
 function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
   var o = Object.getOwnPropertySymbols(e);
   r && (o = o.filter(function(r2) {
    return Object.getOwnPropertyDescriptor(e, r2).enumerable;
   })), t.push.apply(t, o);
  }
  return t;
 }
 function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
   var t = null != arguments[r] ? arguments[r] : {};
   r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
    _defineProperty(e, r2, t[r2]);
   }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
    Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
   });
  }
  return e;
 }
 function _defineProperty(e, r, t) {
  return (r = _toPropertyKey2(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
 }
 function _classCallCheck2(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
 }
 function _defineProperties2(e, r) {
  for (var t = 0; t < r.length; t++) {
   var o = r[t];
   o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey2(o.key), o);
  }
 }
 function _createClass2(e, r, t) {
  return r && _defineProperties2(e.prototype, r), t && _defineProperties2(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
 }
 function _toPropertyKey2(t) {
  var i = _toPrimitive2(t, "string");
  return "symbol" == _typeof2(i) ? i : i + "";
 }
 function _toPrimitive2(t, r) {
  if ("object" != _typeof2(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
   var i = e.call(t, r || "default");
   if ("object" != _typeof2(i)) return i;
   throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
 }
 var PhoneNumber = /* @__PURE__ */ (function() {
  function PhoneNumber2(countryOrCountryCallingCode, nationalNumber, metadata) {
   _classCallCheck2(this, PhoneNumber2);
   if (!countryOrCountryCallingCode) {
    throw new TypeError("First argument is required");
   }
   if (typeof countryOrCountryCallingCode !== "string") {
    throw new TypeError("First argument must be a string");
   }
   if (countryOrCountryCallingCode[0] === "+" && !nationalNumber) {
    throw new TypeError("`metadata` argument not passed");
   }
   if (isObject(nationalNumber) && isObject(nationalNumber.countries)) {
    metadata = nationalNumber;
    var e164Number = countryOrCountryCallingCode;
    if (!E164_NUMBER_REGEXP.test(e164Number)) {
     throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
    }
    var _extractCountryCallin = extractCountryCallingCode(e164Number, void 0, void 0, void 0, metadata), _countryCallingCode = _extractCountryCallin.countryCallingCode, number2 = _extractCountryCallin.number;
    nationalNumber = number2;
    countryOrCountryCallingCode = _countryCallingCode;
    if (!nationalNumber) {
     throw new Error("Invalid `number` argument passed: too short");
    }
   }
   if (!nationalNumber) {
    throw new TypeError("`nationalNumber` argument is required");
   }
   if (typeof nationalNumber !== "string") {
    throw new TypeError("`nationalNumber` argument must be a string");
   }
   validateMetadata(metadata);
   var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata), country = _getCountryAndCalling.country, countryCallingCode = _getCountryAndCalling.callingCode;
   this.country = country;
   this.countryCallingCode = countryCallingCode;
   this.nationalNumber = nationalNumber;
   this.number = "+" + this.countryCallingCode + this.nationalNumber;
   this.getMetadata = function() {
    return metadata;
   };
  }
  return _createClass2(PhoneNumber2, [{
   key: "setExt",
   value: function setExt(ext) {
    this.ext = ext;
   }
  }, {
   key: "getPossibleCountries",
   value: function getPossibleCountries() {
    if (this.country) {
     return [this.country];
    }
    return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
   }
  }, {
   key: "isPossible",
   value: function isPossible2() {
    return isPossiblePhoneNumber(this, {
     v2: true
    }, this.getMetadata());
   }
  }, {
   key: "isValid",
   value: function isValid() {
    return isValidNumber(this, {
     v2: true
    }, this.getMetadata());
   }
  }, {
   key: "isNonGeographic",
   value: function isNonGeographic() {
    var metadata = new Metadata(this.getMetadata());
    return metadata.isNonGeographicCallingCode(this.countryCallingCode);
   }
  }, {
   key: "isEqual",
   value: function isEqual(phoneNumber) {
    return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
   }
  }, {
   key: "getType",
   value: function getType2() {
    return getNumberType(this, {
     v2: true
    }, this.getMetadata());
   }
  }, {
   key: "format",
   value: function format(_format, options) {
    return formatNumber(this, _format, options ? _objectSpread(_objectSpread({}, options), {}, {
     v2: true
    }) : {
     v2: true
    }, this.getMetadata());
   }
  }, {
   key: "formatNational",
   value: function formatNational(options) {
    return this.format("NATIONAL", options);
   }
  }, {
   key: "formatInternational",
   value: function formatInternational(options) {
    return this.format("INTERNATIONAL", options);
   }
  }, {
   key: "getURI",
   value: function getURI(options) {
    return this.format("RFC3966", options);
   }
  }]);
 })();
 var E164_NUMBER_REGEXP = /^\+\d+$/;

 // node_modules/libphonenumber-js/es6/ParseError.js
 function _typeof3(o) {
  "@babel/helpers - typeof";
  return _typeof3 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
   return typeof o2;
  } : function(o2) {
   return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof3(o);
 }
 function _defineProperties3(e, r) {
  for (var t = 0; t < r.length; t++) {
   var o = r[t];
   o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey3(o.key), o);
  }
 }
 function _createClass3(e, r, t) {
  return r && _defineProperties3(e.prototype, r), t && _defineProperties3(e, t), Object.defineProperty(e, "prototype", { writable: false }), e;
 }
 function _toPropertyKey3(t) {
  var i = _toPrimitive3(t, "string");
  return "symbol" == _typeof3(i) ? i : i + "";
 }
 function _toPrimitive3(t, r) {
  if ("object" != _typeof3(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
   var i = e.call(t, r || "default");
   if ("object" != _typeof3(i)) return i;
   throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
 }
 function _classCallCheck3(a, n) {
  if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
 }
 function _callSuper(t, o, e) {
  return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
 }
 function _possibleConstructorReturn(t, e) {
  if (e && ("object" == _typeof3(e) || "function" == typeof e)) return e;
  if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined");
  return _assertThisInitialized(t);
 }
 function _assertThisInitialized(e) {
  if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
 }
 function _inherits(t, e) {
  if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function");
  t.prototype = Object.create(e && e.prototype, { constructor: { value: t, writable: true, configurable: true } }), Object.defineProperty(t, "prototype", { writable: false }), e && _setPrototypeOf(t, e);
 }
 function _wrapNativeSuper(t) {
  var r = "function" == typeof Map ? /* @__PURE__ */ new Map() : void 0;
  return _wrapNativeSuper = function _wrapNativeSuper2(t2) {
   if (null === t2 || !_isNativeFunction(t2)) return t2;
   if ("function" != typeof t2) throw new TypeError("Super expression must either be null or a function");
   if (void 0 !== r) {
    if (r.has(t2)) return r.get(t2);
    r.set(t2, Wrapper);
   }
   function Wrapper() {
    return _construct(t2, arguments, _getPrototypeOf(this).constructor);
   }
   return Wrapper.prototype = Object.create(t2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } }), _setPrototypeOf(Wrapper, t2);
  }, _wrapNativeSuper(t);
 }
 function _construct(t, e, r) {
  if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments);
  var o = [null];
  o.push.apply(o, e);
  var p = new (t.bind.apply(t, o))();
  return r && _setPrototypeOf(p, r.prototype), p;
 }
 function _isNativeReflectConstruct() {
  try {
   var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
   }));
  } catch (t2) {
  }
  return (_isNativeReflectConstruct = function _isNativeReflectConstruct2() {
   return !!t;
  })();
 }
 function _isNativeFunction(t) {
  try {
   return -1 !== Function.toString.call(t).indexOf("[native code]");
  } catch (n) {
   return "function" == typeof t;
  }
 }
 function _setPrototypeOf(t, e) {
  return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t2, e2) {
   return t2.__proto__ = e2, t2;
  }, _setPrototypeOf(t, e);
 }
 function _getPrototypeOf(t) {
  return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(t2) {
   return t2.__proto__ || Object.getPrototypeOf(t2);
  }, _getPrototypeOf(t);
 }
 var ParseError = /* @__PURE__ */ (function(_Error) {
  function ParseError2(code) {
   var _this;
   _classCallCheck3(this, ParseError2);
   _this = _callSuper(this, ParseError2, [code]);
   Object.setPrototypeOf(_this, ParseError2.prototype);
   _this.name = _this.constructor.name;
   return _this;
  }
  _inherits(ParseError2, _Error);
  return _createClass3(ParseError2);
 })(/* @__PURE__ */ _wrapNativeSuper(Error));

 // node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js
 var EXTN_PATTERN = new RegExp("(?:" + createExtensionPattern() + ")$", "i");
 function extractExtension(number2) {
  var start = number2.search(EXTN_PATTERN);
  if (start < 0) {
   return {};
  }
  var numberWithoutExtension = number2.slice(0, start);
  var matches = number2.match(EXTN_PATTERN);
  var i = 1;
  while (i < matches.length) {
   if (matches[i]) {
    return {
     number: numberWithoutExtension,
     ext: matches[i]
    };
   }
   i++;
  }
 }

 // node_modules/libphonenumber-js/es6/helpers/parseDigits.js
 var DIGITS = {
  "0": "0",
  "1": "1",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5",
  "6": "6",
  "7": "7",
  "8": "8",
  "9": "9",
  "０": "0",
  "１": "1",
  "２": "2",
  "３": "3",
  "４": "4",
  "５": "5",
  "６": "6",
  "７": "7",
  "８": "8",
  "９": "9",
  "٠": "0",
  "١": "1",
  "٢": "2",
  "٣": "3",
  "٤": "4",
  "٥": "5",
  "٦": "6",
  "٧": "7",
  "٨": "8",
  "٩": "9",
  "۰": "0",
  "۱": "1",
  "۲": "2",
  "۳": "3",
  "۴": "4",
  "۵": "5",
  "۶": "6",
  "۷": "7",
  "۸": "8",
  "۹": "9"
 };
 function parseDigit(character) {
  return DIGITS[character];
 }

 // node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js
 function _createForOfIteratorHelperLoose4(r, e) {
  var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (t) return (t = t.call(r)).next.bind(t);
  if (Array.isArray(r) || (t = _unsupportedIterableToArray4(r)) || e && r && "number" == typeof r.length) {
   t && (r = t);
   var o = 0;
   return function() {
    return o >= r.length ? { done: true } : { done: false, value: r[o++] };
   };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
 }
 function _unsupportedIterableToArray4(r, a) {
  if (r) {
   if ("string" == typeof r) return _arrayLikeToArray4(r, a);
   var t = {}.toString.call(r).slice(8, -1);
   return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray4(r, a) : void 0;
  }
 }
 function _arrayLikeToArray4(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
 }
 function parseIncompletePhoneNumber(string) {
  var result2 = "";
  for (var _iterator = _createForOfIteratorHelperLoose4(string.split("")), _step; !(_step = _iterator()).done; ) {
   var character = _step.value;
   result2 += parsePhoneNumberCharacter(character, result2) || "";
  }
  return result2;
 }
 function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
  if (character === "+") {
   if (prevParsedCharacters) {
    if (typeof eventListener === "function") {
     eventListener("end");
    }
    return;
   }
   return "+";
  }
  return parseDigit(character);
 }

 // node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js
 var PLUS_SIGN = "+";
 var RFC3966_VISUAL_SEPARATOR_ = "[\\-\\.\\(\\)]?";
 var RFC3966_PHONE_DIGIT_ = "([" + VALID_DIGITS + "]|" + RFC3966_VISUAL_SEPARATOR_ + ")";
 var RFC3966_GLOBAL_NUMBER_DIGITS_ = "^\\" + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + "*[" + VALID_DIGITS + "]" + RFC3966_PHONE_DIGIT_ + "*$";
 var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, "g");
 var ALPHANUM_ = VALID_DIGITS;
 var RFC3966_DOMAINLABEL_ = "[" + ALPHANUM_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
 var VALID_ALPHA_ = "a-zA-Z";
 var RFC3966_TOPLABEL_ = "[" + VALID_ALPHA_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
 var RFC3966_DOMAINNAME_ = "^(" + RFC3966_DOMAINLABEL_ + "\\.)*" + RFC3966_TOPLABEL_ + "\\.?$";
 var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, "g");
 var RFC3966_PREFIX_ = "tel:";
 var RFC3966_PHONE_CONTEXT_ = ";phone-context=";
 var RFC3966_ISDN_SUBADDRESS_ = ";isub=";
 function extractPhoneContext(numberToExtractFrom) {
  var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
  if (indexOfPhoneContext < 0) {
   return null;
  }
  var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
  if (phoneContextStart >= numberToExtractFrom.length) {
   return "";
  }
  var phoneContextEnd = numberToExtractFrom.indexOf(";", phoneContextStart);
  if (phoneContextEnd >= 0) {
   return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd);
  } else {
   return numberToExtractFrom.substring(phoneContextStart);
  }
 }
 function isPhoneContextValid(phoneContext) {
  if (phoneContext === null) {
   return true;
  }
  if (phoneContext.length === 0) {
   return false;
  }
  return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
 }

 // node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js
 function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
  var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
  var phoneContext = extractPhoneContext(numberToParse);
  if (!isPhoneContextValid(phoneContext)) {
   throw new ParseError("NOT_A_NUMBER");
  }
  var phoneNumberString;
  if (phoneContext === null) {
   phoneNumberString = extractFormattedPhoneNumber(numberToParse) || "";
  } else {
   phoneNumberString = "";
   if (phoneContext.charAt(0) === PLUS_SIGN) {
    phoneNumberString += phoneContext;
   }
   var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
   var indexOfNationalNumber;
   if (indexOfRfc3966Prefix >= 0) {
    indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length;
   } else {
    indexOfNationalNumber = 0;
   }
   var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
   phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
  }
  var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
  if (indexOfIsdn > 0) {
   phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
  }
  if (phoneNumberString !== "") {
   return phoneNumberString;
  }
 }

 // node_modules/libphonenumber-js/es6/parse.js
 var MAX_INPUT_STRING_LENGTH = 250;
 var PHONE_NUMBER_START_PATTERN = new RegExp("[" + PLUS_CHARS + VALID_DIGITS + "]");
 var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp("[^" + VALID_DIGITS + "#]+$");
 var USE_NON_GEOGRAPHIC_COUNTRY_CODE3 = false;
 function parse(text2, options, metadataJson) {
  options = options || {};
  var metadata = new Metadata(metadataJson);
  if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
   if (options.v2) {
    throw new ParseError("INVALID_COUNTRY");
   }
   throw new Error("Unknown country: ".concat(options.defaultCountry));
  }
  var _parseInput = parseInput(text2, options.v2, options.extract), formattedPhoneNumber = _parseInput.number, ext = _parseInput.ext, error = _parseInput.error;
  if (!formattedPhoneNumber) {
   if (options.v2) {
    if (error === "TOO_SHORT") {
     throw new ParseError("TOO_SHORT");
    }
    throw new ParseError("NOT_A_NUMBER");
   }
   return {};
  }
  var _parsePhoneNumber = parsePhoneNumber(
   formattedPhoneNumber,
   options.defaultCountry,
   options.defaultCallingCode,
   metadata
  ), country = _parsePhoneNumber.country, nationalNumber = _parsePhoneNumber.nationalNumber, countryCallingCode = _parsePhoneNumber.countryCallingCode, countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource, carrierCode = _parsePhoneNumber.carrierCode;
  if (!metadata.hasSelectedNumberingPlan()) {
   if (options.v2) {
    throw new ParseError("INVALID_COUNTRY");
   }
   return {};
  }
  if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
   if (options.v2) {
    throw new ParseError("TOO_SHORT");
   }
   return {};
  }
  if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
   if (options.v2) {
    throw new ParseError("TOO_LONG");
   }
   return {};
  }
  if (options.v2) {
   var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
   if (country) {
    phoneNumber.country = country;
   }
   if (carrierCode) {
    phoneNumber.carrierCode = carrierCode;
   }
   if (ext) {
    phoneNumber.ext = ext;
   }
   phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
   return phoneNumber;
  }
  var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
  if (!options.extended) {
   return valid ? result(country, nationalNumber, ext) : {};
  }
  return {
   country,
   countryCallingCode,
   carrierCode,
   valid,
   possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
   phone: nationalNumber,
   ext
  };
 }
 function _extractFormattedPhoneNumber(text2, extract2, throwOnError) {
  if (!text2) {
   return;
  }
  if (text2.length > MAX_INPUT_STRING_LENGTH) {
   if (throwOnError) {
    throw new ParseError("TOO_LONG");
   }
   return;
  }
  if (extract2 === false) {
   return text2;
  }
  var startsAt = text2.search(PHONE_NUMBER_START_PATTERN);
  if (startsAt < 0) {
   return;
  }
  return text2.slice(startsAt).replace(AFTER_PHONE_NUMBER_END_PATTERN, "");
 }
 function parseInput(text2, v2, extract2) {
  var number2 = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text2, {
   extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text3) {
    return _extractFormattedPhoneNumber(text3, extract2, v2);
   }
  });
  if (!number2) {
   return {};
  }
  if (!isViablePhoneNumber(number2)) {
   if (isViablePhoneNumberStart(number2)) {
    return {
     error: "TOO_SHORT"
    };
   }
   return {};
  }
  var withExtensionStripped = extractExtension(number2);
  if (withExtensionStripped.ext) {
   return withExtensionStripped;
  }
  return {
   number: number2
  };
 }
 function result(country, nationalNumber, ext) {
  var result2 = {
   country,
   phone: nationalNumber
  };
  if (ext) {
   result2.ext = ext;
  }
  return result2;
 }
 function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
  var _extractCountryCallin = extractCountryCallingCode(
   parseIncompletePhoneNumber(formattedPhoneNumber),
   void 0,
   defaultCountry,
   defaultCallingCode,
   metadata.metadata
  ), countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource, countryCallingCode = _extractCountryCallin.countryCallingCode, number2 = _extractCountryCallin.number;
  var country;
  if (countryCallingCode) {
   metadata.selectNumberingPlan(countryCallingCode);
  } else if (number2 && (defaultCountry || defaultCallingCode)) {
   if (defaultCountry) {
    country = defaultCountry;
    metadata.selectNumberingPlan(defaultCountry);
    countryCallingCode = metadata.numberingPlan.callingCode();
   } else {
    metadata.selectNumberingPlan(defaultCallingCode);
    countryCallingCode = defaultCallingCode;
    if (USE_NON_GEOGRAPHIC_COUNTRY_CODE3) {
     if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
      country = "001";
     }
    }
   }
  } else return {};
  if (!number2) {
   return {
    countryCallingCodeSource,
    countryCallingCode
   };
  }
  var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number2), void 0, metadata), nationalNumber = _extractNationalNumbe.nationalNumber, carrierCode = _extractNationalNumbe.carrierCode;
  var exactCountry = getCountryByCallingCode(countryCallingCode, {
   nationalNumber,
   metadata
  });
  if (exactCountry) {
   country = exactCountry;
   if (exactCountry === "001") {
   } else {
    metadata.selectNumberingPlan(country);
   }
  }
  return {
   country,
   countryCallingCode,
   countryCallingCodeSource,
   nationalNumber,
   carrierCode
  };
 }

 // node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js
 function _typeof4(o) {
  "@babel/helpers - typeof";
  return _typeof4 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
   return typeof o2;
  } : function(o2) {
   return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof4(o);
 }
 function ownKeys2(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
   var o = Object.getOwnPropertySymbols(e);
   r && (o = o.filter(function(r2) {
    return Object.getOwnPropertyDescriptor(e, r2).enumerable;
   })), t.push.apply(t, o);
  }
  return t;
 }
 function _objectSpread2(e) {
  for (var r = 1; r < arguments.length; r++) {
   var t = null != arguments[r] ? arguments[r] : {};
   r % 2 ? ownKeys2(Object(t), true).forEach(function(r2) {
    _defineProperty2(e, r2, t[r2]);
   }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys2(Object(t)).forEach(function(r2) {
    Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
   });
  }
  return e;
 }
 function _defineProperty2(e, r, t) {
  return (r = _toPropertyKey4(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
 }
 function _toPropertyKey4(t) {
  var i = _toPrimitive4(t, "string");
  return "symbol" == _typeof4(i) ? i : i + "";
 }
 function _toPrimitive4(t, r) {
  if ("object" != _typeof4(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
   var i = e.call(t, r || "default");
   if ("object" != _typeof4(i)) return i;
   throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
 }
 function parsePhoneNumberWithError(text2, options, metadata) {
  return parse(text2, _objectSpread2(_objectSpread2({}, options), {}, {
   v2: true
  }), metadata);
 }

 // node_modules/libphonenumber-js/es6/normalizeArguments.js
 function _typeof5(o) {
  "@babel/helpers - typeof";
  return _typeof5 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
   return typeof o2;
  } : function(o2) {
   return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof5(o);
 }
 function ownKeys3(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
   var o = Object.getOwnPropertySymbols(e);
   r && (o = o.filter(function(r2) {
    return Object.getOwnPropertyDescriptor(e, r2).enumerable;
   })), t.push.apply(t, o);
  }
  return t;
 }
 function _objectSpread3(e) {
  for (var r = 1; r < arguments.length; r++) {
   var t = null != arguments[r] ? arguments[r] : {};
   r % 2 ? ownKeys3(Object(t), true).forEach(function(r2) {
    _defineProperty3(e, r2, t[r2]);
   }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys3(Object(t)).forEach(function(r2) {
    Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
   });
  }
  return e;
 }
 function _defineProperty3(e, r, t) {
  return (r = _toPropertyKey5(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e;
 }
 function _toPropertyKey5(t) {
  var i = _toPrimitive5(t, "string");
  return "symbol" == _typeof5(i) ? i : i + "";
 }
 function _toPrimitive5(t, r) {
  if ("object" != _typeof5(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
   var i = e.call(t, r || "default");
   if ("object" != _typeof5(i)) return i;
   throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
 }
 function _slicedToArray(r, e) {
  return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray5(r, e) || _nonIterableRest();
 }
 function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
 }
 function _unsupportedIterableToArray5(r, a) {
  if (r) {
   if ("string" == typeof r) return _arrayLikeToArray5(r, a);
   var t = {}.toString.call(r).slice(8, -1);
   return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray5(r, a) : void 0;
  }
 }
 function _arrayLikeToArray5(r, a) {
  (null == a || a > r.length) && (a = r.length);
  for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
  return n;
 }
 function _iterableToArrayLimit(r, l) {
  var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (null != t) {
   var e, n, i, u, a = [], f = true, o = false;
   try {
    if (i = (t = t.call(r)).next, 0 === l) {
     if (Object(t) !== t) return;
     f = false;
    } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
   } catch (r2) {
    o = true, n = r2;
   } finally {
    try {
     if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
    } finally {
     if (o) throw n;
    }
   }
   return a;
  }
 }
 function _arrayWithHoles(r) {
  if (Array.isArray(r)) return r;
 }
 function normalizeArguments(args) {
  var _Array$prototype$slic = Array.prototype.slice.call(args), _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4), arg_1 = _Array$prototype$slic2[0], arg_2 = _Array$prototype$slic2[1], arg_3 = _Array$prototype$slic2[2], arg_4 = _Array$prototype$slic2[3];
  var text2;
  var options;
  var metadata;
  if (typeof arg_1 === "string") {
   text2 = arg_1;
  } else throw new TypeError("A text for parsing must be a string.");
  if (!arg_2 || typeof arg_2 === "string") {
   if (arg_4) {
    options = arg_3;
    metadata = arg_4;
   } else {
    options = void 0;
    metadata = arg_3;
   }
   if (arg_2) {
    options = _objectSpread3({
     defaultCountry: arg_2
    }, options);
   }
  } else if (isObject(arg_2)) {
   if (arg_3) {
    options = arg_2;
    metadata = arg_3;
   } else {
    metadata = arg_2;
   }
  } else throw new Error("Invalid second argument: ".concat(arg_2));
  return {
   text: text2,
   options,
   metadata
  };
 }

 // node_modules/libphonenumber-js/es6/parsePhoneNumberWithError.js
 function parsePhoneNumberWithError2() {
  var _normalizeArguments = normalizeArguments(arguments), text2 = _normalizeArguments.text, options = _normalizeArguments.options, metadata = _normalizeArguments.metadata;
  return parsePhoneNumberWithError(text2, options, metadata);
 }

 // node_modules/libphonenumber-js/max/exports/parsePhoneNumberWithError.js
 function parsePhoneNumberWithError3() {
  return withMetadataArgument(parsePhoneNumberWithError2, arguments);
 }

 // src/sayso/client/worker/lookup/phone_plans.js
 var CODES = {
  1: ["US", [10], [7]],
  7: ["RU", [10, 14], [7]],
  20: ["EG", [8, 9, 10], [6, 7]],
  27: ["ZA", [5, 6, 7, 8, 9, 10], []],
  30: ["GR", [10, 11, 12], []],
  31: ["NL", [5, 6, 7, 8, 9, 10, 11], []],
  32: ["BE", [8, 9], []],
  33: ["FR", [9], []],
  34: ["ES", [9], []],
  36: ["HU", [8, 9], [6, 7]],
  39: ["IT", [6, 7, 8, 9, 10, 11, 12], []],
  40: ["RO", [6, 9], []],
  41: ["CH", [9, 12], []],
  43: ["AT", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [3]],
  44: ["GB", [7, 9, 10], [4, 5, 6, 8]],
  45: ["DK", [8], []],
  46: ["SE", [6, 7, 8, 9, 10, 12], []],
  47: ["NO", [5, 8], []],
  48: ["PL", [6, 7, 8, 9, 10], []],
  49: ["DE", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [2, 3]],
  51: ["PE", [8, 9], [6, 7]],
  52: ["MX", [10], [7, 8]],
  53: ["CU", [6, 7, 8, 10], [4, 5]],
  54: ["AR", [10, 11], [6, 7, 8]],
  55: ["BR", [8, 9, 10, 11], []],
  56: ["CL", [9, 10, 11], []],
  57: ["CO", [8, 10, 11], [4, 7]],
  58: ["VE", [10], [7]],
  60: ["MY", [8, 9, 10], [6, 7]],
  61: ["AU", [5, 6, 7, 8, 9, 10, 12], []],
  62: ["ID", [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], [5, 6]],
  63: ["PH", [6, 8, 9, 10, 11, 12, 13], [4, 5, 7]],
  64: ["NZ", [5, 6, 7, 8, 9, 10], []],
  65: ["SG", [8, 10, 11], []],
  66: ["TH", [8, 9, 10, 13], []],
  81: ["JP", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17], []],
  82: ["KR", [5, 6, 8, 9, 10, 11, 12, 13, 14], [3, 4, 7]],
  84: ["VN", [7, 8, 9, 10], []],
  86: ["CN", [7, 8, 9, 10, 11, 12], [5, 6]],
  90: ["TR", [7, 10, 12, 13], []],
  91: ["IN", [8, 9, 10, 11, 12, 13], [6, 7]],
  92: ["PK", [8, 9, 10, 11, 12], [5, 6, 7]],
  93: ["AF", [9], [7]],
  94: ["LK", [9], [7]],
  95: ["MM", [6, 7, 8, 9, 10], [5]],
  98: ["IR", [4, 5, 6, 7, 10], [8]],
  211: ["SS", [9], []],
  212: ["MA", [9], []],
  213: ["DZ", [8, 9], []],
  216: ["TN", [8], []],
  218: ["LY", [9], [7]],
  220: ["GM", [7, 9], []],
  221: ["SN", [9], []],
  222: ["MR", [8], []],
  223: ["ML", [8], []],
  224: ["GN", [8, 9], []],
  225: ["CI", [10], []],
  226: ["BF", [8], []],
  227: ["NE", [8], []],
  228: ["TG", [8], []],
  229: ["BJ", [10], []],
  230: ["MU", [7, 8, 10], []],
  231: ["LR", [7, 8, 9], []],
  232: ["SL", [8], [6]],
  233: ["GH", [8, 9], [7]],
  234: ["NG", [10, 11, 12, 13, 14], [6, 7]],
  235: ["TD", [8], []],
  236: ["CF", [8], []],
  237: ["CM", [8, 9], []],
  238: ["CV", [7], []],
  239: ["ST", [7], []],
  240: ["GQ", [9], []],
  241: ["GA", [7, 8], []],
  242: ["CG", [9], []],
  243: ["CD", [7, 8, 9, 10], []],
  244: ["AO", [9], []],
  245: ["GW", [7, 9], []],
  246: ["IO", [7], []],
  247: ["AC", [5, 6], []],
  248: ["SC", [7], []],
  249: ["SD", [9], []],
  250: ["RW", [8, 9], []],
  251: ["ET", [9], [7]],
  252: ["SO", [6, 7, 8, 9], []],
  253: ["DJ", [8], []],
  254: ["KE", [7, 8, 9, 10], []],
  255: ["TZ", [9], []],
  256: ["UG", [9], [5, 6, 7]],
  257: ["BI", [8], []],
  258: ["MZ", [8, 9], []],
  260: ["ZM", [9], [6]],
  261: ["MG", [9], [7]],
  262: ["RE", [9], []],
  263: ["ZW", [7, 9, 10], [6]],
  264: ["NA", [8, 9], []],
  265: ["MW", [7, 9], []],
  266: ["LS", [8], []],
  267: ["BW", [7, 8, 10], []],
  268: ["SZ", [8, 9], []],
  269: ["KM", [7], [4]],
  290: ["SH", [4, 5], []],
  291: ["ER", [7], [6]],
  297: ["AW", [7], []],
  298: ["FO", [6], []],
  299: ["GL", [6], []],
  350: ["GI", [8], []],
  351: ["PT", [9], []],
  352: ["LU", [4, 5, 6, 7, 8, 9, 10, 11], []],
  353: ["IE", [7, 8, 9, 10], [5, 6]],
  354: ["IS", [7, 9], []],
  355: ["AL", [6, 7, 8, 9], [5]],
  356: ["MT", [8], []],
  357: ["CY", [8], []],
  358: ["FI", [5, 6, 7, 8, 9, 10, 11, 12], []],
  359: ["BG", [6, 7, 8, 9, 12], [4, 5]],
  370: ["LT", [8], []],
  371: ["LV", [8], []],
  372: ["EE", [7, 8, 10], []],
  373: ["MD", [8], []],
  374: ["AM", [8], [5, 6]],
  375: ["BY", [6, 7, 8, 9, 10, 11], [5]],
  376: ["AD", [6, 8, 9], []],
  377: ["MC", [8, 9], []],
  378: ["SM", [8, 10], [6]],
  380: ["UA", [9, 10], [5, 6, 7]],
  381: ["RS", [6, 7, 8, 9, 10, 11, 12], [4, 5]],
  382: ["ME", [8, 9], [6]],
  383: ["XK", [8, 9, 10, 11, 12], []],
  385: ["HR", [7, 8, 9], [6]],
  386: ["SI", [5, 6, 7, 8], []],
  387: ["BA", [8, 9], [6]],
  389: ["MK", [8], [6, 7]],
  420: ["CZ", [9, 10, 11, 12], []],
  421: ["SK", [6, 7, 9], []],
  423: ["LI", [7, 9], []],
  500: ["FK", [5], []],
  501: ["BZ", [7, 11], []],
  502: ["GT", [8, 11], []],
  503: ["SV", [7, 8, 11], []],
  504: ["HN", [8, 11], []],
  505: ["NI", [8], []],
  506: ["CR", [8, 10], []],
  507: ["PA", [7, 8, 10, 11], []],
  508: ["PM", [6, 9], []],
  509: ["HT", [8], []],
  590: ["GP", [9], []],
  591: ["BO", [8, 9], [7]],
  592: ["GY", [7], []],
  593: ["EC", [8, 9, 10, 11], [7]],
  594: ["GF", [9], []],
  595: ["PY", [6, 7, 8, 9, 10, 11], [5]],
  596: ["MQ", [9], []],
  597: ["SR", [6, 7], []],
  598: ["UY", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], []],
  599: ["CW", [7, 8], []],
  670: ["TL", [7, 8], []],
  672: ["NF", [6], [5]],
  673: ["BN", [7], []],
  674: ["NR", [7], []],
  675: ["PG", [7, 8], []],
  676: ["TO", [5, 7], []],
  677: ["SB", [5, 7], []],
  678: ["VU", [5, 7], []],
  679: ["FJ", [7, 11], []],
  680: ["PW", [7], []],
  681: ["WF", [6, 9], []],
  682: ["CK", [5], []],
  683: ["NU", [4, 7], []],
  685: ["WS", [5, 6, 7, 10], []],
  686: ["KI", [5, 8], []],
  687: ["NC", [6], []],
  688: ["TV", [5, 6, 7], []],
  689: ["PF", [6, 8, 9], []],
  690: ["TK", [4, 5, 6, 7], []],
  691: ["FM", [7], []],
  692: ["MH", [7], []],
  800: ["001", [8], []],
  808: ["001", [8], []],
  850: ["KP", [8, 10], [6, 7]],
  852: ["HK", [5, 6, 7, 8, 9, 11], []],
  853: ["MO", [7, 8], []],
  855: ["KH", [8, 9, 10], [6, 7]],
  856: ["LA", [8, 9, 10], [6]],
  870: ["001", [9, 12], []],
  878: ["001", [12], []],
  880: ["BD", [6, 7, 8, 9, 10], []],
  881: ["001", [9, 10], []],
  882: ["001", [7, 8, 9, 10, 11, 12], []],
  883: ["001", [8, 9, 10, 11, 12], []],
  886: ["TW", [7, 8, 9, 10, 11], []],
  888: ["001", [11], []],
  960: ["MV", [7, 10], []],
  961: ["LB", [7, 8], []],
  962: ["JO", [8, 9], []],
  963: ["SY", [8, 9], [6, 7]],
  964: ["IQ", [8, 9, 10], [6, 7]],
  965: ["KW", [7, 8], []],
  966: ["SA", [9, 10], [7]],
  967: ["YE", [7, 8, 9], [6]],
  968: ["OM", [7, 8, 9], []],
  970: ["PS", [8, 9, 10], [7]],
  971: ["AE", [5, 6, 7, 8, 9, 10, 11, 12], []],
  972: ["IL", [7, 8, 9, 10, 11, 12], []],
  973: ["BH", [8], []],
  974: ["QA", [7, 8, 9, 11], []],
  975: ["BT", [7, 8], [6]],
  976: ["MN", [8, 9, 10], [4, 5, 6]],
  977: ["NP", [8, 10, 11], [6, 7]],
  979: ["001", [9], [8]],
  992: ["TJ", [9], [3, 5, 6, 7]],
  993: ["TM", [8], []],
  994: ["AZ", [9], [7]],
  995: ["GE", [9], [6, 7]],
  996: ["KG", [9, 10], [5, 6]],
  998: ["UZ", [9], []]
 };
 var REGIONS = {
  AC: ["247", ""],
  AD: ["376", ""],
  AE: ["971", "0"],
  AF: ["93", "0"],
  AG: ["1", "([457]\\d{6})$|1"],
  AI: ["1", "([2457]\\d{6})$|1"],
  AL: ["355", "0"],
  AM: ["374", "0"],
  AO: ["244", ""],
  AR: ["54", "0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?"],
  AS: ["1", "([267]\\d{6})$|1"],
  AT: ["43", "0"],
  AU: ["61", "(183[12])|0"],
  AW: ["297", ""],
  AX: ["358", "0"],
  AZ: ["994", "0"],
  BA: ["387", "0"],
  BB: ["1", "([2-9]\\d{6})$|1"],
  BD: ["880", "0"],
  BE: ["32", "0"],
  BF: ["226", ""],
  BG: ["359", "0"],
  BH: ["973", ""],
  BI: ["257", ""],
  BJ: ["229", ""],
  BL: ["590", "0"],
  BM: ["1", "([2-9]\\d{6})$|1"],
  BN: ["673", ""],
  BO: ["591", "0(1\\d)?"],
  BQ: ["599", ""],
  BR: ["55", "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?"],
  BS: ["1", "([3-8]\\d{6})$|1"],
  BT: ["975", ""],
  BW: ["267", ""],
  BY: ["375", "0|80?"],
  BZ: ["501", ""],
  CA: ["1", "1"],
  CC: ["61", "([59]\\d{7})$|0"],
  CD: ["243", "0"],
  CF: ["236", ""],
  CG: ["242", ""],
  CH: ["41", "0"],
  CI: ["225", ""],
  CK: ["682", ""],
  CL: ["56", ""],
  CM: ["237", ""],
  CN: ["86", "(1(?:[12]\\d|79)\\d\\d)|0"],
  CO: ["57", "0([3579]|4(?:[14]4|56))?"],
  CR: ["506", "(19(?:0[0-2468]|1[09]|20|66|77|99))"],
  CU: ["53", "0"],
  CV: ["238", ""],
  CW: ["599", ""],
  CX: ["61", "([59]\\d{7})$|0"],
  CY: ["357", ""],
  CZ: ["420", ""],
  DE: ["49", "0"],
  DJ: ["253", ""],
  DK: ["45", ""],
  DM: ["1", "([2-7]\\d{6})$|1"],
  DO: ["1", "1"],
  DZ: ["213", "0"],
  EC: ["593", "0"],
  EE: ["372", ""],
  EG: ["20", "0"],
  EH: ["212", "0"],
  ER: ["291", "0"],
  ES: ["34", ""],
  ET: ["251", "0"],
  FI: ["358", "0"],
  FJ: ["679", ""],
  FK: ["500", ""],
  FM: ["691", ""],
  FO: ["298", "(10(?:01|[12]0|88))"],
  FR: ["33", "0"],
  GA: ["241", "0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})"],
  GB: ["44", "0|180020"],
  GD: ["1", "([2-9]\\d{6})$|1"],
  GE: ["995", "0"],
  GF: ["594", "0"],
  GG: ["44", "([25-9]\\d{5})$|0|180020"],
  GH: ["233", "0"],
  GI: ["350", ""],
  GL: ["299", ""],
  GM: ["220", ""],
  GN: ["224", ""],
  GP: ["590", "0"],
  GQ: ["240", ""],
  GR: ["30", ""],
  GT: ["502", ""],
  GU: ["1", "([2-9]\\d{6})$|1"],
  GW: ["245", ""],
  GY: ["592", ""],
  HK: ["852", ""],
  HN: ["504", ""],
  HR: ["385", "0"],
  HT: ["509", ""],
  HU: ["36", "06"],
  ID: ["62", "0"],
  IE: ["353", "0"],
  IL: ["972", "0"],
  IM: ["44", "([25-8]\\d{5})$|0|180020"],
  IN: ["91", "0"],
  IO: ["246", ""],
  IQ: ["964", "0"],
  IR: ["98", "0"],
  IS: ["354", ""],
  IT: ["39", ""],
  JE: ["44", "([0-24-8]\\d{5})$|0|180020"],
  JM: ["1", "1"],
  JO: ["962", "0"],
  JP: ["81", "(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0"],
  KE: ["254", "0"],
  KG: ["996", "0"],
  KH: ["855", "0"],
  KI: ["686", "0"],
  KM: ["269", ""],
  KN: ["1", "([2-7]\\d{6})$|1"],
  KP: ["850", "0"],
  KR: ["82", "0(8(?:[1-46-8]|5\\d\\d))?"],
  KW: ["965", ""],
  KY: ["1", "([2-9]\\d{6})$|1"],
  KZ: ["7", "8"],
  LA: ["856", "0"],
  LB: ["961", "0"],
  LC: ["1", "([2-8]\\d{6})$|1"],
  LI: ["423", "(1001)|0"],
  LK: ["94", "0"],
  LR: ["231", "0"],
  LS: ["266", ""],
  LT: ["370", "[08]"],
  LU: ["352", "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)"],
  LV: ["371", ""],
  LY: ["218", "0"],
  MA: ["212", "0"],
  MC: ["377", "0"],
  MD: ["373", "0"],
  ME: ["382", "0"],
  MF: ["590", "0"],
  MG: ["261", "([24-9]\\d{6})$|0"],
  MH: ["692", "1"],
  MK: ["389", "0"],
  ML: ["223", ""],
  MM: ["95", "0"],
  MN: ["976", "0"],
  MO: ["853", ""],
  MP: ["1", "([2-9]\\d{6})$|1"],
  MQ: ["596", "0"],
  MR: ["222", ""],
  MS: ["1", "([34]\\d{6})$|1"],
  MT: ["356", ""],
  MU: ["230", ""],
  MV: ["960", ""],
  MW: ["265", "0"],
  MX: ["52", ""],
  MY: ["60", "0"],
  MZ: ["258", ""],
  NA: ["264", "0"],
  NC: ["687", ""],
  NE: ["227", ""],
  NF: ["672", "([0-258]\\d{4})$"],
  NG: ["234", "0"],
  NI: ["505", ""],
  NL: ["31", "0"],
  NO: ["47", ""],
  NP: ["977", "0"],
  NR: ["674", ""],
  NU: ["683", ""],
  NZ: ["64", "0"],
  OM: ["968", ""],
  PA: ["507", ""],
  PE: ["51", "0"],
  PF: ["689", ""],
  PG: ["675", ""],
  PH: ["63", "0"],
  PK: ["92", "0"],
  PL: ["48", ""],
  PM: ["508", "0"],
  PR: ["1", "1"],
  PS: ["970", "0"],
  PT: ["351", ""],
  PW: ["680", ""],
  PY: ["595", "0"],
  QA: ["974", ""],
  RE: ["262", "0"],
  RO: ["40", "0"],
  RS: ["381", "0"],
  RU: ["7", "8"],
  RW: ["250", "0"],
  SA: ["966", "0"],
  SB: ["677", ""],
  SC: ["248", ""],
  SD: ["249", "0"],
  SE: ["46", "0"],
  SG: ["65", ""],
  SH: ["290", ""],
  SI: ["386", "0"],
  SJ: ["47", ""],
  SK: ["421", "0"],
  SL: ["232", "0"],
  SM: ["378", "([89]\\d{5})$"],
  SN: ["221", ""],
  SO: ["252", "0"],
  SR: ["597", ""],
  SS: ["211", "0"],
  ST: ["239", ""],
  SV: ["503", ""],
  SX: ["1", "(5\\d{6})$|1"],
  SY: ["963", "0"],
  SZ: ["268", ""],
  TA: ["290", ""],
  TC: ["1", "([2-479]\\d{6})$|1"],
  TD: ["235", ""],
  TG: ["228", ""],
  TH: ["66", "0"],
  TJ: ["992", ""],
  TK: ["690", ""],
  TL: ["670", ""],
  TM: ["993", "8"],
  TN: ["216", ""],
  TO: ["676", ""],
  TR: ["90", "0"],
  TT: ["1", "([2-46-8]\\d{6})$|1"],
  TV: ["688", ""],
  TW: ["886", "0"],
  TZ: ["255", "0"],
  UA: ["380", "0"],
  UG: ["256", "0"],
  US: ["1", "1"],
  UY: ["598", "0"],
  UZ: ["998", ""],
  VA: ["39", ""],
  VC: ["1", "([2-7]\\d{6})$|1"],
  VE: ["58", "0"],
  VG: ["1", "([2-578]\\d{6})$|1"],
  VI: ["1", "([2-9]\\d{6})$|1"],
  VN: ["84", "0"],
  VU: ["678", ""],
  WF: ["681", ""],
  WS: ["685", ""],
  XK: ["383", "0"],
  YE: ["967", "0"],
  YT: ["262", "0"],
  ZA: ["27", "0"],
  ZM: ["260", "0"],
  ZW: ["263", "0"]
 };

 // src/sayso/client/worker/lookup/phone.js
 var extension = /^(.*?)[ ,]*(?:;ext=|ext(?:ension|n)?\.?|x|#)[ :.]*[0-9]{1,7}$/i;
 var between = /[/,;&|+]/;
 var digits_alone_min = 7;
 var digits_max = 20;
 function readPhone(region, typed) {
  let text2 = tidy(typed);
  if (text2.slice(0, 4).toLowerCase() === "tel:") text2 = text2.slice(4);
  const extended = extension.exec(text2);
  const body = extended ? extended[1] : text2;
  const pieces = body.split(between).filter((piece) => piece.replace(/[^0-9]/g, "").length >= digits_alone_min);
  if (pieces.length > 1) refuse3("two");
  const number2 = withoutGaps(body).replace(/[()[\]/]/g, "");
  const digits = number2.replace(/^\+/, "");
  checkSigns(digits, /[0-9]/);
  if (!digits) refuse3("empty");
  const country = tidyRegion(region);
  let international = number2 !== digits;
  if (!international && !Object.hasOwn(REGIONS, country)) refuse3("region");
  if (digits.length > digits_max) refuse3("impossible");
  if (!international && beginsWithItsCountry(country, digits)) international = true;
  const parsed = international ? parse2(`+${digits}`) : parseWithin(country, digits);
  const valid = parsed.isValid();
  const possible = isPossible(parsed) && !(international && hasPrefix(parsed, digits));
  if (!valid && !possible) refuse3("impossible");
  return canonical(`tel:${parsed.number}`, !valid, extended ? "extension" : "");
 }
 function isPossible({ countryCallingCode, nationalNumber }) {
  const [, lengths, local] = CODES[countryCallingCode] ?? ["", [], []];
  return [...lengths, ...local].includes(nationalNumber.length);
 }
 function beginsWithItsCountry(country, digits) {
  const [code] = REGIONS[country];
  const rest = digits.slice(code.length);
  return digits.startsWith(code) && (CODES[code][2].includes(rest.length) || isDialledInside(country, rest));
 }
 function isDialledInside(country, rest) {
  const prefix = REGIONS[country]?.[1];
  return Boolean(prefix) && new RegExp(`^(?:${prefix})`).test(rest);
 }
 var hasPrefix = ({ countryCallingCode }, digits) => isDialledInside(CODES[countryCallingCode]?.[0], digits.slice(countryCallingCode.length));
 function parseWithin(country, digits) {
  const parsed = parse2(digits, country);
  const [main] = CODES[REGIONS[country][0]];
  if (main === country || parsed.isValid()) return parsed;
  const other = parse2(digits, main);
  return other.isValid() ? other : parsed;
 }
 function parse2(number2, country) {
  try {
   return parsePhoneNumberWithError3(number2, { defaultCountry: country, extract: false });
  } catch {
   return refuse3("impossible");
  }
 }
 function tidyRegion(region) {
  const code = strip(region).toUpperCase();
  return code === "UK" ? "GB" : code;
 }

 // src/sayso/client/worker/lookup/plate.js
 var signs_min = 2;
 var signs_max = 10;
 var alike = { O: "O0", 0: "0O", I: "I1", 1: "1I" };
 var irish_counties = "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX";
 var romanian_counties = "AB|AG|AR|BC|BH|BN|BR|BT|BV|BZ|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|SM|SV|TL|TM|TR|VL|VN|VS";
 var whole2 = (...forms) => new RegExp(`^(?:${forms.join("|")})$`);
 var FORMS = {
  GB: whole2(
   "[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9][0-9])[A-HJ-PR-Z]{3}",
   "[A-HJ-NP-TV-Y][1-9][0-9]{0,2}[A-HJ-PR-Z]{3}",
   "[A-HJ-PR-Z]{3}[1-9][0-9]{0,2}[A-HJ-NPR-TV-Y]",
   "[A-PR-Z]{1,3}[1-9][0-9]{0,3}",
   "[1-9][0-9]{0,3}[A-PR-Z]{1,3}"
  ),
  IE: whole2(`(?:[0-9]{2}|[1-9][0-9][12])(?:${irish_counties})[1-9][0-9]{0,5}`),
  RO: whole2(`(?:B[1-9][0-9]{2}|(?:B|${romanian_counties})[0-9]{2})[A-HJ-NPR-Z][A-PR-Z]{2}`)
 };
 function readPlate(country, typed) {
  const code = tidyRegion(country);
  if (!Object.hasOwn(FORMS, code)) refuse3("region");
  const signs = capital(withoutGaps(tidy(typed)));
  checkSigns(signs, /[A-Z0-9]/);
  if (!signs) refuse3("empty");
  if (signs.length < signs_min || signs.length > signs_max) refuse3("impossible");
  const form = FORMS[code];
  const known2 = form.test(signs);
  const ambiguous = readings(signs).some((reading) => reading !== signs && form.test(reading));
  if (ambiguous && !known2) refuse3("alike");
  if (!known2 && !(/[A-Z]/.test(signs) && /[0-9]/.test(signs))) refuse3("impossible");
  return canonical(`plate:${code}:${signs}`, ambiguous || !known2);
 }
 var readings = (signs) => [...signs].reduce((begun, sign2) => begun.flatMap((start) => [...alike[sign2] ?? sign2].map((one) => start + one)), [""]);

 // src/sayso/client/worker/lookup/canon.js
 var canonical_version = 1;
 function read(kind, place, typed) {
  if (kind === "phone") return readPhone(place, typed);
  if (kind === "mail") return readMail(typed);
  if (kind === "plate") return readPlate(place, typed);
  if (kind === "handle") return readHandle(place, typed);
  throw new Malformed("This is not a kind of identifier.");
 }

 // src/sayso/client/worker/lookup/terms.js
 var suite = "sayso/v1/lookup: Argon2id, VOPRF ristretto255-SHA512, HKDF-SHA-256, XChaCha20-Poly1305";
 function checkTerms(manifest) {
  const same2 = Object.entries(cost).every(([name, value]) => manifest.stretch[name] === value);
  if (manifest.canonical !== canonical_version || manifest.suite !== suite || !same2)
   throw new NotTrusted("This list was made for another version of the program.", "version");
 }

 // src/sayso/client/worker/device/check.js
 var reasons2 = [
  ...["signature", "type", "content", "list", "version", "day", "older", "fork", "gap", "pause"],
  ...["none", "file", "secret", "damaged", "proof", "quota", "connection", "keys", "unexpected"]
 ];
 function openList({ place, secret, known: known2 }, head, files, today) {
  const accepted = acceptHead(head, place, today, known2);
  const { manifest, pauses } = accepted;
  checkTerms(manifest);
  const edition = { list: manifest.list, number: manifest.number };
  const names2 = ["rows", "cells", "bulletin"];
  for (const name of names2) checkFile(name, files[name], manifest[name]);
  const [rows, cells, bulletin] = names2.map((name) => openFile(secret, edition, name, files[name]));
  const paused = pauses.flatMap(({ order, sealed: sealed2 }) => readPlaces(secret, edition, order, sealed2));
  return {
   edition,
   day: manifest.day,
   holder: manifest.holder,
   rows,
   cells,
   shown: readPointers(bulletin),
   paused: new Set(paused),
   today,
   known: accepted.known
  };
 }
 var recent = (opened) => alertsAt(opened, opened.shown);
 function begin(opened, forms, entropy2) {
  if (forms.length < 1 || forms.length > elements_max)
   throw new Malformed(`One to ${elements_max} identifiers are checked at once.`);
  return forms.map((form) => blind(stretch(form, opened.edition.list), entropy2));
 }
 var blinded = (blindings) => ({ elements: blindings.map(({ element }) => element) });
 function conclude(opened, blindings, evaluation) {
  return finish(opened.holder, blindings, evaluation).map((value) => outcomeOf(opened, value));
 }
 function couldNotCheck(error) {
  const told = (error instanceof NotTrusted || error instanceof CannotOpen) && reasons2.includes(error.why);
  return { outcome: "could_not_check", reason: told ? error.why : "unexpected" };
 }
 function outcomeOf(opened, value) {
  try {
   const pointers = findRow(opened.rows, opened.edition, value);
   const alerts = pointers.length ? alertsAt(opened, follow(opened.cells, opened.edition, pointers)) : [];
   return alerts.length ? { outcome: "warned", alerts } : { outcome: "no_match" };
  } catch (error) {
   return couldNotCheck(error);
  }
 }
 function alertsAt(opened, pointers) {
  const alerts = pointers.filter(({ place }) => !opened.paused.has(place)).map((at) => readAlert(opened.cells, opened.edition, at));
  const now = readDay(opened.today);
  try {
   return alerts.filter(({ until }) => readDay(until) >= now);
  } catch (error) {
   if (!(error instanceof Malformed)) throw error;
   throw new CannotOpen("An alert of this list is damaged.", "damaged");
  }
 }

 // tools/client_unused.js
 var unused = {};

 // node_modules/age-encryption/dist/x25519.js
 var exportable = false;
 var webCryptoOff = false;
 async function webCryptoFallback(func, fallback) {
  if (webCryptoOff) {
   return await fallback();
  }
  try {
   return await func();
  } catch (error) {
   if (error instanceof ReferenceError || error instanceof DOMException && error.name === "NotSupportedError") {
    return await fallback();
   } else {
    throw error;
   }
  }
 }
 async function scalarMult(scalar, u) {
  return await webCryptoFallback(async () => {
   const key = isCryptoKey(scalar) ? scalar : await importX25519Key(scalar);
   const peer = await crypto.subtle.importKey("raw", domBuffer(u), { name: "X25519" }, exportable, []);
   return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: peer }, key, 256));
  }, () => {
   if (isCryptoKey(scalar)) {
    throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
   }
   return x25519.scalarMult(scalar, u);
  });
 }
 async function scalarMultBase(scalar) {
  return await webCryptoFallback(async () => {
   return scalarMult(scalar, x25519.GuBytes);
  }, () => {
   if (isCryptoKey(scalar)) {
    throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
   }
   return x25519.scalarMultBase(scalar);
  });
 }
 var pkcs8Prefix = /* @__PURE__ */ new Uint8Array([
  48,
  46,
  2,
  1,
  0,
  48,
  5,
  6,
  3,
  43,
  101,
  110,
  4,
  34,
  4,
  32
 ]);
 async function importX25519Key(key) {
  if (key.length !== 32) {
   throw new Error("X25519 private key must be 32 bytes");
  }
  const pkcs8 = new Uint8Array([...pkcs8Prefix, ...key]);
  return crypto.subtle.importKey("pkcs8", pkcs8, { name: "X25519" }, exportable, ["deriveBits"]);
 }
 function isCryptoKey(key) {
  return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
 }
 function domBuffer(arr) {
  return arr;
 }

 // node_modules/age-encryption/dist/io.js
 var LineReader = class {
  s;
  transcript = [];
  buf = new Uint8Array(0);
  constructor(stream2) {
   this.s = stream2.getReader();
  }
  async readLine() {
   const line = [];
   while (true) {
    const i = this.buf.indexOf("\n".charCodeAt(0));
    if (i >= 0) {
     line.push(this.buf.subarray(0, i));
     this.transcript.push(this.buf.subarray(0, i + 1));
     this.buf = this.buf.subarray(i + 1);
     return asciiString(flatten(line));
    }
    if (this.buf.length > 0) {
     line.push(this.buf);
     this.transcript.push(this.buf);
    }
    const next = await this.s.read();
    if (next.done) {
     this.buf = flatten(line);
     return null;
    }
    this.buf = next.value;
   }
  }
  close() {
   this.s.releaseLock();
   return { rest: this.buf, transcript: flatten(this.transcript) };
  }
 };
 function asciiString(bytes2) {
  bytes2.forEach((b) => {
   if (b < 32 || b > 126) {
    throw Error("invalid non-ASCII byte in header");
   }
  });
  return new TextDecoder().decode(bytes2);
 }
 function flatten(arr) {
  const len = arr.reduce(((sum, line) => sum + line.length), 0);
  const out = new Uint8Array(len);
  let n = 0;
  for (const a of arr) {
   out.set(a, n);
   n += a.length;
  }
  return out;
 }
 function prepend(s, ...prefixes) {
  return s.pipeThrough(new TransformStream({
   start(controller) {
    for (const p of prefixes) {
     controller.enqueue(p);
    }
   }
  }));
 }
 function stream(a) {
  return new ReadableStream({
   start(controller) {
    controller.enqueue(a);
    controller.close();
   }
  });
 }
 async function readAll(stream2) {
  if (!(stream2 instanceof ReadableStream)) {
   throw new Error("readAll expects a ReadableStream<Uint8Array>");
  }
  return new Uint8Array(await new Response(stream2).arrayBuffer());
 }
 async function readAllString(stream2) {
  if (!(stream2 instanceof ReadableStream)) {
   throw new Error("readAllString expects a ReadableStream<Uint8Array>");
  }
  return await new Response(stream2).text();
 }
 async function read2(stream2, n) {
  const reader = stream2.getReader();
  const chunks = [];
  let readBytes = 0;
  while (readBytes < n) {
   const { done, value } = await reader.read();
   if (done) {
    throw Error("stream ended before reading " + n.toString() + " bytes");
   }
   chunks.push(value);
   readBytes += value.length;
  }
  reader.releaseLock();
  const buf = flatten(chunks);
  const data = buf.subarray(0, n);
  const rest = prepend(stream2, buf.subarray(n));
  return { data, rest };
 }

 // node_modules/age-encryption/dist/format.js
 var Stanza = class {
  args;
  body;
  constructor(args, body) {
   this.args = args;
   this.body = body;
  }
 };
 async function parseNextStanza(hdr) {
  const argsLine = await hdr.readLine();
  if (argsLine === null) {
   throw Error("invalid stanza");
  }
  const args = argsLine.split(" ");
  if (args.length < 2 || args.shift() !== "->") {
   return { next: argsLine };
  }
  for (const arg of args) {
   if (arg.length === 0) {
    throw Error("invalid stanza");
   }
  }
  const bodyLines = [];
  for (; ; ) {
   const nextLine = await hdr.readLine();
   if (nextLine === null) {
    throw Error("invalid stanza");
   }
   const line = base64nopad.decode(nextLine);
   if (line.length > 48) {
    throw Error("invalid stanza");
   }
   bodyLines.push(line);
   if (line.length < 48) {
    break;
   }
  }
  const body = flatten(bodyLines);
  return { s: new Stanza(args, body) };
 }
 async function parseHeader(header) {
  const hdr = new LineReader(header);
  const versionLine = await hdr.readLine();
  if (versionLine !== "age-encryption.org/v1") {
   throw Error("invalid version " + (versionLine ?? "line"));
  }
  const stanzas = [];
  for (; ; ) {
   const { s, next: macLine } = await parseNextStanza(hdr);
   if (s !== void 0) {
    stanzas.push(s);
    continue;
   }
   if (!macLine.startsWith("--- ")) {
    throw Error("invalid header");
   }
   const MAC = base64nopad.decode(macLine.slice(4));
   const { rest, transcript } = hdr.close();
   const headerNoMAC = transcript.slice(0, transcript.length - 1 - macLine.length + 3);
   return { stanzas, headerNoMAC, MAC, headerSize: transcript.length, rest: prepend(header, rest) };
  }
 }
 function encodeHeaderNoMAC(recipients) {
  const lines = [];
  lines.push("age-encryption.org/v1\n");
  for (const s of recipients) {
   lines.push("-> " + s.args.join(" ") + "\n");
   for (let i = 0; i < s.body.length; i += 48) {
    let end = i + 48;
    if (end > s.body.length)
     end = s.body.length;
    lines.push(base64nopad.encode(s.body.subarray(i, end)) + "\n");
   }
   if (s.body.length % 48 === 0)
    lines.push("\n");
  }
  lines.push("---");
  return new TextEncoder().encode(lines.join(""));
 }
 function encodeHeader(recipients, MAC) {
  return flatten([
   encodeHeaderNoMAC(recipients),
   new TextEncoder().encode(" " + base64nopad.encode(MAC) + "\n")
  ]);
 }

 // node_modules/age-encryption/dist/recipients.js
 var HybridRecipient;
 var HybridIdentity;
 var TagRecipient;
 var HybridTagRecipient;
 var X25519Recipient = class {
  recipient;
  constructor(s) {
   const res = bech32.decodeToBytes(s);
   if (!s.startsWith("age1") || res.prefix.toLowerCase() !== "age" || res.bytes.length !== 32) {
    throw Error("invalid recipient");
   }
   this.recipient = res.bytes;
  }
  async wrapFileKey(fileKey) {
   const ephemeral = randomBytes(32);
   const share = await scalarMultBase(ephemeral);
   const secret = await scalarMult(ephemeral, this.recipient);
   const salt = new Uint8Array(share.length + this.recipient.length);
   salt.set(share);
   salt.set(this.recipient, share.length);
   const label2 = new TextEncoder().encode("age-encryption.org/v1/X25519");
   const key = hkdf(sha256, secret, salt, label2, 32);
   return [new Stanza(["X25519", base64nopad.encode(share)], encryptFileKey(fileKey, key))];
  }
 };
 var X25519Identity = class {
  identity;
  recipient;
  constructor(s) {
   if (isCryptoKey2(s)) {
    this.identity = s;
    this.recipient = scalarMultBase(s);
    return;
   }
   const res = bech32.decodeToBytes(s);
   if (!s.startsWith("AGE-SECRET-KEY-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || res.bytes.length !== 32) {
    throw Error("invalid identity");
   }
   this.identity = res.bytes;
   this.recipient = scalarMultBase(res.bytes);
  }
  async unwrapFileKey(stanzas) {
   for (const s of stanzas) {
    if (s.args.length < 1 || s.args[0] !== "X25519") {
     continue;
    }
    if (s.args.length !== 2) {
     throw Error("invalid X25519 stanza");
    }
    const share = base64nopad.decode(s.args[1]);
    if (share.length !== 32) {
     throw Error("invalid X25519 stanza");
    }
    const secret = await scalarMult(this.identity, share);
    const recipient = await this.recipient;
    const salt = new Uint8Array(share.length + recipient.length);
    salt.set(share);
    salt.set(recipient, share.length);
    const label2 = new TextEncoder().encode("age-encryption.org/v1/X25519");
    const key = hkdf(sha256, secret, salt, label2, 32);
    const fileKey = decryptFileKey(s.body, key);
    if (fileKey !== null)
     return fileKey;
   }
   return null;
  }
 };
 var ScryptRecipient;
 var ScryptIdentity;
 function encryptFileKey(fileKey, key) {
  const nonce = new Uint8Array(12);
  return chacha20poly1305(key, nonce).encrypt(fileKey);
 }
 function decryptFileKey(body, key) {
  if (body.length !== 32) {
   throw Error("invalid stanza");
  }
  const nonce = new Uint8Array(12);
  try {
   return chacha20poly1305(key, nonce).decrypt(body);
  } catch {
   return null;
  }
 }
 function isCryptoKey2(key) {
  return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
 }

 // node_modules/age-encryption/dist/stream.js
 var chacha20poly1305Overhead = 16;
 var chunkSize = /* @__PURE__ */ (() => 64 * 1024)();
 var chunkSizeWithOverhead = /* @__PURE__ */ (() => chunkSize + chacha20poly1305Overhead)();
 function decryptSTREAM(key) {
  const streamNonce = new Uint8Array(12);
  const incNonce = () => {
   for (let i = streamNonce.length - 2; i >= 0; i--) {
    streamNonce[i]++;
    if (streamNonce[i] !== 0)
     break;
   }
  };
  let firstChunk = true;
  const ciphertextBuffer = new Uint8Array(chunkSizeWithOverhead);
  let ciphertextBufferUsed = 0;
  return new TransformStream({
   transform(chunk, controller) {
    while (chunk.length > 0) {
     if (ciphertextBufferUsed === ciphertextBuffer.length) {
      const decryptedChunk = chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer);
      controller.enqueue(decryptedChunk);
      incNonce();
      ciphertextBufferUsed = 0;
      firstChunk = false;
     }
     const n = Math.min(ciphertextBuffer.length - ciphertextBufferUsed, chunk.length);
     ciphertextBuffer.set(chunk.subarray(0, n), ciphertextBufferUsed);
     ciphertextBufferUsed += n;
     chunk = chunk.subarray(n);
    }
   },
   flush(controller) {
    streamNonce[11] = 1;
    const decryptedChunk = chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer.subarray(0, ciphertextBufferUsed));
    if (!firstChunk && decryptedChunk.length === 0) {
     throw new Error("final chunk is empty");
    }
    controller.enqueue(decryptedChunk);
   }
  });
 }
 function plaintextSize(ciphertextSize2) {
  if (ciphertextSize2 < chacha20poly1305Overhead) {
   throw Error("ciphertext is too small");
  }
  if (ciphertextSize2 === chacha20poly1305Overhead) {
   return 0;
  }
  const fullChunks = Math.floor(ciphertextSize2 / chunkSizeWithOverhead);
  const lastChunk = ciphertextSize2 % chunkSizeWithOverhead;
  if (0 < lastChunk && lastChunk <= chacha20poly1305Overhead) {
   throw Error("ciphertext size is invalid");
  }
  let size = ciphertextSize2;
  size -= fullChunks * chacha20poly1305Overhead;
  size -= lastChunk > 0 ? chacha20poly1305Overhead : 0;
  return size;
 }
 function encryptSTREAM(key) {
  const streamNonce = new Uint8Array(12);
  const incNonce = () => {
   for (let i = streamNonce.length - 2; i >= 0; i--) {
    streamNonce[i]++;
    if (streamNonce[i] !== 0)
     break;
   }
  };
  const plaintextBuffer = new Uint8Array(chunkSize);
  let plaintextBufferUsed = 0;
  return new TransformStream({
   transform(chunk, controller) {
    while (chunk.length > 0) {
     if (plaintextBufferUsed === plaintextBuffer.length) {
      const encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer);
      controller.enqueue(encryptedChunk);
      incNonce();
      plaintextBufferUsed = 0;
     }
     const n = Math.min(plaintextBuffer.length - plaintextBufferUsed, chunk.length);
     plaintextBuffer.set(chunk.subarray(0, n), plaintextBufferUsed);
     plaintextBufferUsed += n;
     chunk = chunk.subarray(n);
    }
   },
   flush(controller) {
    streamNonce[11] = 1;
    const encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer.subarray(0, plaintextBufferUsed));
    controller.enqueue(encryptedChunk);
   }
  });
 }
 function ciphertextSize(plaintextSize2) {
  const chunks = Math.max(1, Math.ceil(plaintextSize2 / chunkSize));
  return plaintextSize2 + chacha20poly1305Overhead * chunks;
 }

 // node_modules/age-encryption/dist/index.js
 var Encrypter = class {
  passphrase = null;
  scryptWorkFactor = 18;
  recipients = [];
  setPassphrase(s) {
   if (this.passphrase !== null) {
    throw new Error("can encrypt to at most one passphrase");
   }
   if (this.recipients.length !== 0) {
    throw new Error("can't encrypt to both recipients and passphrases");
   }
   this.passphrase = s;
  }
  setScryptWorkFactor(logN) {
   this.scryptWorkFactor = logN;
  }
  addRecipient(s) {
   if (this.passphrase !== null) {
    throw new Error("can't encrypt to both recipients and passphrases");
   }
   if (typeof s === "string") {
    if (s.startsWith("age1pq1")) {
     this.recipients.push(new HybridRecipient(s));
    } else if (s.startsWith("age1tag1")) {
     this.recipients.push(new TagRecipient(s));
    } else if (s.startsWith("age1tagpq1")) {
     this.recipients.push(new HybridTagRecipient(s));
    } else if (s.startsWith("age1")) {
     this.recipients.push(new X25519Recipient(s));
    } else {
     throw new Error("unrecognized recipient type");
    }
   } else {
    this.recipients.push(s);
   }
  }
  async encrypt(file) {
   const fileKey = randomBytes(16);
   const stanzas = [];
   let recipients = this.recipients;
   if (this.passphrase !== null) {
    recipients = [new ScryptRecipient(this.passphrase, this.scryptWorkFactor)];
   }
   for (const recipient of recipients) {
    stanzas.push(...await recipient.wrapFileKey(fileKey));
   }
   const labelHeader = new TextEncoder().encode("header");
   const hmacKey = hkdf(sha256, fileKey, void 0, labelHeader, 32);
   const mac = hmac(sha256, hmacKey, encodeHeaderNoMAC(stanzas));
   const header = encodeHeader(stanzas, mac);
   const nonce = randomBytes(16);
   const labelPayload = new TextEncoder().encode("payload");
   const streamKey = hkdf(sha256, fileKey, nonce, labelPayload, 32);
   const encrypter = encryptSTREAM(streamKey);
   if (!(file instanceof ReadableStream)) {
    if (typeof file === "string")
     file = new TextEncoder().encode(file);
    return await readAll(prepend(stream(file).pipeThrough(encrypter), header, nonce));
   }
   return Object.assign(prepend(file.pipeThrough(encrypter), header, nonce), {
    size: (size) => ciphertextSize(size) + header.length + nonce.length
   });
  }
 };
 var Decrypter = class {
  identities = [];
  addPassphrase(s) {
   this.identities.push(new ScryptIdentity(s));
  }
  addIdentity(s) {
   if (isCryptoKey3(s)) {
    this.identities.push(new X25519Identity(s));
   } else if (typeof s === "string") {
    if (s.startsWith("AGE-SECRET-KEY-1")) {
     this.identities.push(new X25519Identity(s));
    } else if (s.startsWith("AGE-SECRET-KEY-PQ-1")) {
     this.identities.push(new HybridIdentity(s));
    } else {
     throw new Error("unrecognized identity type");
    }
   } else {
    this.identities.push(s);
   }
  }
  async decrypt(file, outputFormat) {
   const s = file instanceof ReadableStream ? file : stream(file);
   const { fileKey, headerSize, rest } = await this.decryptHeaderInternal(s);
   const { data: nonce, rest: payload } = await read2(rest, 16);
   const label2 = new TextEncoder().encode("payload");
   const streamKey = hkdf(sha256, fileKey, nonce, label2, 32);
   const decrypter = decryptSTREAM(streamKey);
   const out = payload.pipeThrough(decrypter);
   const outWithSize = Object.assign(out, {
    size: (size) => plaintextSize(size - headerSize - nonce.length)
   });
   if (file instanceof ReadableStream)
    return outWithSize;
   if (outputFormat === "text")
    return await readAllString(out);
   return await readAll(out);
  }
  async decryptHeader(header) {
   return (await this.decryptHeaderInternal(stream(header))).fileKey;
  }
  async decryptHeaderInternal(file) {
   const h = await parseHeader(file);
   const fileKey = await this.unwrapFileKey(h.stanzas);
   if (fileKey === null)
    throw Error("no identity matched any of the file's recipients");
   const label2 = new TextEncoder().encode("header");
   const hmacKey = hkdf(sha256, fileKey, void 0, label2, 32);
   const mac = hmac(sha256, hmacKey, h.headerNoMAC);
   if (!compareBytes(h.MAC, mac))
    throw Error("invalid header HMAC");
   return { fileKey, headerSize: h.headerSize, rest: h.rest };
  }
  async unwrapFileKey(stanzas) {
   for (const identity of this.identities) {
    const fileKey = await identity.unwrapFileKey(stanzas);
    if (fileKey !== null)
     return fileKey;
   }
   return null;
  }
 };
 function compareBytes(a, b) {
  if (a.length !== b.length) {
   return false;
  }
  let acc = 0;
  for (let i = 0; i < a.length; i++) {
   acc |= a[i] ^ b[i];
  }
  return acc === 0;
 }
 function isCryptoKey3(key) {
  return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
 }

 // src/sayso/client/worker/sealing/keys.js
 var cost2 = { m: 19456, t: 2, p: 1, dkLen: 32 };
 var secret_prefix = "age-secret-key-";
 function rootSecret(code, network, role2 = "reporter") {
  const salt = sha256(utf8ToBytes(`sayso/v1/code\0${network}\0${role2}`));
  return argon2id(utf8ToBytes(code), salt, cost2);
 }
 var rehearseCode = () => argon2id("", new Uint8Array(8), { ...cost2, m: 1024 });
 var reporterKeys = (root) => ({
  mailbox: derive2(root, "sayso/v1/mailbox"),
  door: derive2(root, "sayso/v1/door"),
  hand: derive2(root, "sayso/v1/hand"),
  identity: identityOf(derive2(root, "sayso/v1/open"))
 });
 var derive2 = (secret, label2) => hkdf(sha256, secret, void 0, utf8ToBytes(label2), 32);
 var identityOf = (scalar) => bech32.encodeFromBytes(secret_prefix, scalar).toUpperCase();
 var recipientOf = (identity) => bech32.encodeFromBytes("age", x25519.getPublicKey(scalarOf(identity)));
 function scalarOf(identity) {
  try {
   const { prefix, bytes: bytes2 } = bech32.decodeToBytes(identity.toLowerCase());
   if (prefix === secret_prefix && bytes2.length === 32 && identity === identity.toUpperCase()) return bytes2;
  } catch {
  }
  throw new Malformed("This is not an age secret key.");
 }

 // src/sayso/client/worker/sealing/padding.js
 var length_bytes = 4;
 var smallest = 1024;
 function paddedLength(length) {
  if (length <= smallest) return smallest;
  const bits = (number2) => 32 - Math.clz32(number2);
  const exponent = bits(length) - 1;
  const step3 = 2 ** (exponent - bits(exponent));
  return Math.ceil(length / step3) * step3;
 }
 function pad(content) {
  const padded = new Uint8Array(paddedLength(length_bytes + content.length));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, length_bytes);
  return padded;
 }
 function unpad(padded) {
  if (padded.length >= smallest) {
   const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
   const end = length_bytes + length;
   if (end <= padded.length && paddedLength(end) === padded.length && padded.subarray(end).every((byte) => byte === 0))
    return padded.slice(length_bytes, end);
  }
  throw new Malformed("The padding inside this sealed file is not right.");
 }

 // src/sayso/client/worker/sealing/files.js
 var pkcs8_start = hexToBytes("302e020100300506032b656e04220420");
 var first_line = new TextEncoder().encode("age-encryption.org/v1\n");
 async function seal(content, recipients) {
  const age = new Encrypter();
  try {
   for (const recipient of recipients) age.addRecipient(recipient);
  } catch {
   throw new Malformed("This is not an age recipient.");
  }
  return age.encrypt(pad(content));
 }
 async function opener(identity) {
  const age = new Decrypter();
  age.addIdentity(await fastest(scalarOf(identity), identity));
  return async (sealed2) => {
   if (!first_line.every((byte, at) => sealed2[at] === byte)) throw new CannotOpen("This is not a sealed file.");
   let padded;
   try {
    padded = await age.decrypt(sealed2);
   } catch {
    throw new CannotOpen("This sealed file does not open with the key at hand.");
   }
   return unpad(padded);
  };
 }
 var unseal2 = async (sealed2, identity) => (await opener(identity))(sealed2);
 async function fastest(scalar, identity) {
  try {
   return await crypto.subtle.importKey("pkcs8", concatBytes(pkcs8_start, scalar), "X25519", false, ["deriveBits"]);
  } catch {
   return identity;
  }
 }

 // src/sayso/client/worker/wire/circle.js
 var LOCKER_TYPE = "application/vnd.sayso.locker.v1+json";
 var CIRCLE_WELCOME_TYPE = "application/vnd.sayso.circle-welcome.v1+json";
 var VOUCH_TYPE = "application/vnd.sayso.vouch.v1+json";
 var CARD_TYPE = "application/vnd.sayso.card.v1+json";
 var LETTER_TYPE = "application/vnd.sayso.letter.v1+json";
 var KnownCircle = record({
  circle: bytes,
  name: text,
  secret: bytes,
  epoch: whole,
  older: bytes,
  vouchers: whole,
  head: optional(KnownHead)
 });
 var Locker = record({ network: text, key_list: whole, circles: list(KnownCircle) });
 var CircleWelcome = record({
  network: text,
  circle: bytes,
  name: text,
  secret: bytes,
  epoch: whole,
  vouchers: whole
 });
 var Vouch = record({ network: text, circle: bytes, key: bytes });
 var Card = record({ network: text, circle: bytes, handle: bytes, hand: bytes, recipient: text });
 var Letter = record({ network: text, circle: bytes, secret: bytes, epoch: whole });

 // src/sayso/client/worker/device/invitation.js
 var version = 1;
 var link_bytes = 53;
 var invitation_hours = 48;
 var idOf = ({ secret }) => derive2(secret, "sayso/v1/invitation/id");
 var seedOf = ({ secret }) => derive2(secret, "sayso/v1/invitation/sign");
 var identityFor = ({ secret }) => identityOf(derive2(secret, "sayso/v1/invitation/open"));
 var hourBytes = (hour) => {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, hour);
  return four;
 };
 var networkStart = (network) => hexToBytes(network).slice(0, 16);
 var ticketOf = (link) => sha256(concatBytes(idOf(link), hourBytes(link.hour)));
 var writeLink = ({ secret, network, hour }) => base64urlnopad.encode(concatBytes(new Uint8Array([version]), secret, network, hourBytes(hour)));
 function readLink(typed) {
  const text2 = typed.trim().split("#").at(-1);
  let data = new Uint8Array();
  try {
   data = base64urlnopad.decode(text2);
  } catch {
  }
  if (data.length !== link_bytes || data[0] !== version)
   throw new Malformed("This is not a whole invitation link. Copy all of it, to the last sign.");
  const hour = new DataView(data.buffer, data.byteOffset).getUint32(link_bytes - 4);
  return { secret: data.slice(1, 33), network: data.slice(33, 49), hour };
 }
 function checkNetwork(link, network) {
  if (!same(link.network, networkStart(network)))
   throw new NotTrusted("This link is for another network than the one that answers here.", "network");
 }
 async function makeInvitation(seed, { network, list: list2, hour, entropy: entropy2 }, known2) {
  const link = { secret: entropy2(32), network: networkStart(network), hour: hour + invitation_hours };
  const { circle, name, secret, epoch, vouchers } = known2;
  const welcome = encode(CircleWelcome, { network, circle, name, secret, epoch, vouchers });
  const vouch = encode(Vouch, { network, circle, key: publicKey(seedOf(link)) });
  return {
   link,
   deed: {
    deed: "invite",
    circle,
    ticket: ticketOf(link),
    welcome: await sealed(sign(seedOf(link), CIRCLE_WELCOME_TYPE, welcome), recipientOf(identityFor(link))),
    vouch: await sealed(sign(seed, VOUCH_TYPE, vouch), list2.desk.recipient)
   }
  };
 }
 var readInvitation = (link) => ({ id: idOf(link), hour: link.hour });
 async function openWelcome(link, network, invitation) {
  checkNetwork(link, network);
  const envelope = decode(Envelope, await unseal2(invitation.welcome, identityFor(link)));
  const welcome = decode(CircleWelcome, verify(envelope, publicKey(seedOf(link)), CIRCLE_WELCOME_TYPE));
  if (welcome.network !== network || !same(welcome.circle, invitation.circle))
   throw new NotTrusted("This invitation was made for another network or circle.", "network");
  return welcome;
 }
 async function useLinks(keys, { network, list: list2 }, circle, links2) {
  const card = encode(Card, {
   network,
   circle,
   handle: sha256(keys.mailbox),
   hand: publicKey(keys.hand),
   recipient: recipientOf(keys.identity)
  });
  const used = [];
  for (const link of links2)
   used.push({
    id: idOf(link),
    hour: link.hour,
    card: await sealed(sign(seedOf(link), CARD_TYPE, card), list2.desk.recipient)
   });
  return used;
 }
 var sealed = (envelope, recipient) => seal(encode(Envelope, envelope), [recipient]);

 // src/sayso/client/worker/sealing/code.js
 var digits_in_code = 20;
 var DAMM = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790"
 ].map((row) => [...row].map(Number));
 var checkDigit = (digits) => digits.reduce((interim, digit) => DAMM[interim][digit], 0);
 var makeCode = (digits) => [...digits, checkDigit(digits)].join("");
 function drawDigits(entropy2) {
  const digits = [];
  while (digits.length < digits_in_code - 1) {
   const [byte] = entropy2(1);
   if (byte < 250) digits.push(byte % 10);
  }
  return digits;
 }
 function readDigits(typed) {
  const kept = [...typed].filter((letter) => !dropped.test(letter));
  const digits = kept.map(digitOf).filter((value) => value !== void 0);
  if (digits.length !== kept.length) throw new WrongCode("A code has only digits in it.", "letters", digits.length);
  return digits;
 }
 function readCode(typed) {
  const digits = readDigits(typed);
  if (digits.length !== digits_in_code) throw new WrongCode("A code has 20 digits.", "length", digits.length);
  if (checkDigit(digits) !== 0) throw new WrongCode("One of the digits is not right.", "check", digits.length);
  return digits.join("");
 }

 // src/sayso/client/worker/wire/key_list.js
 var DeskKeys = record({ recipient: text, door: bytes });
 var WorkerKey = record({ name: text, key: bytes });
 var KeyList = record({
  network: text,
  number: whole,
  previous: text,
  day: text,
  until: text,
  desk: DeskKeys,
  workers: list(WorkerKey)
 });
 var Network = record({ root: bytes, keys: Envelope });

 // src/sayso/client/worker/device/kept.js
 var salt_bytes = 16;
 var pin_digits_min = 6;
 var names = ["rows", "cells", "bulletin"];
 var Kept = record({ day: text, circle: bytes, name: text, secret: bytes, keys: Network, head: Head });
 function readPin(typed) {
  const digits = readDigits(typed);
  if (digits.length < pin_digits_min) throw new WrongCode("A PIN has six digits or more.", "short", digits.length);
  return digits.join("");
 }
 var identityOfPin = (pin, salt) => identityOf(derive2(argon2id(utf8ToBytes(pin), salt, cost2), "sayso/v1/kept"));
 async function sealKept(identity, kept, files) {
  const to = [recipientOf(identity)];
  const contents = [encode(Kept, kept), ...names.map((name) => files[name])];
  const parts = await Promise.all(contents.map((content) => seal(content, to)));
  return { parts, until: decode(Manifest, kept.head.manifest.payload).until };
 }
 async function openKept(identity, parts) {
  const open = await opener(identity);
  const [content, ...files] = await Promise.all(parts.map(open));
  return { kept: decode(Kept, content), files: Object.fromEntries(names.map((name, at) => [name, files[at]])) };
 }

 // src/sayso/client/worker/wire/member.js
 var ReadInvitation = record({ id: bytes, hour: whole });
 var Invitation = record({ circle: bytes, welcome: bytes });
 var Used = record({ id: bytes, hour: whole, card: bytes });
 var Join = record({ mailbox: bytes, door: bytes, locker: bytes, circle: bytes, used: list(Used) });
 var Open = record({ deed: "open" });
 var Keep = record({ deed: "keep", before: bytes, locker: bytes, took: list(bytes) });
 var Evaluate = record({ deed: "evaluate", elements: list(bytes) });
 var Invite = record({ deed: "invite", circle: bytes, ticket: bytes, welcome: bytes, vouch: bytes });
 var Enter = record({ deed: "enter", circle: bytes, used: list(Used), before: bytes, locker: bytes });
 var Leave = record({ deed: "leave" });
 var OfMember = union("deed", Open, Keep, Evaluate, Invite, Enter, Leave);
 var MemberDeed = record({ mailbox: bytes, nonce: bytes, deed: OfMember, signature: bytes });
 var Brought = record({ circle: bytes, number: whole });
 var Member = record({
  locker: bytes,
  letters: list(bytes),
  circles: list(bytes),
  left: whole,
  brought: list(Brought)
 });
 var Evaluated = record({ evaluation: Evaluation, key: bytes, left: whole });
 var ReadList = record({ circle: bytes });

 // src/sayso/client/worker/device/member.js
 var role = "member";
 var numbers = 100000000n;
 var memberKeys = (code, network) => reporterKeys(rootSecret(code, network, role));
 var writeNumber = (handle) => inGroups(new DataView(handle.buffer, handle.byteOffset).getBigUint64(0) % numbers);
 function inGroups(number2) {
  const digits = String(number2).padStart(8, "0");
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
 }
 var memberNumber = (keys) => writeNumber(sha256(keys.mailbox));
 async function join(keys, occasion2, came) {
  const known2 = welcomed(came);
  const locker = await sealLocker(keys, newLocker(occasion2, [known2]));
  const used = await useLinks(keys, occasion2, known2.circle, links(came));
  return { mailbox: keys.mailbox, door: publicKey(keys.door), locker, circle: known2.circle, used };
 }
 async function enter(keys, occasion2, opened, came) {
  const known2 = welcomed(came);
  if (opened.circles.some((one) => same(one, known2.circle))) throw new Conflict("This code is in that circle already.");
  const others = opened.locker.circles.filter(({ circle }) => !same(circle, known2.circle));
  const locker = await sealLocker(keys, { ...opened.locker, circles: [...others, known2] });
  const used = await useLinks(keys, occasion2, known2.circle, links(came));
  return { deed: "enter", circle: known2.circle, used, before: sha256(opened.sealed), locker };
 }
 var sealLocker = (keys, locker) => seal(encode(Envelope, sign(keys.hand, LOCKER_TYPE, encode(Locker, locker))), [recipientOf(keys.identity)]);
 async function openMember(keys, occasion2, member) {
  const envelope = decode(Envelope, await unseal2(member.locker, keys.identity));
  const locker = decode(Locker, verify(envelope, publicKey(keys.hand), LOCKER_TYPE));
  if (locker.network !== occasion2.network) throw new NotTrusted("This locker is of another network.", "network");
  if (locker.key_list > occasion2.list.number)
   throw new NotTrusted("There is a newer list of the desk's keys than this one.", "older");
  const circles = [...locker.circles];
  const took = [];
  for (const sealed2 of member.letters) {
   const letter = await openLetter(keys, occasion2, sealed2);
   const at = letter ? circles.findIndex(({ circle }) => same(circle, letter.circle)) : -1;
   if (at < 0) continue;
   took.push(sha256(sealed2));
   if (letter.epoch > circles[at].epoch)
    circles[at] = {
     ...circles[at],
     secret: letter.secret,
     epoch: letter.epoch,
     older: circles[at].older.length || same(letter.secret, circles[at].secret) ? circles[at].older : circles[at].secret
    };
  }
  return {
   locker: newLocker(occasion2, circles),
   sealed: member.locker,
   lying: locker,
   took,
   circles: member.circles,
   left: member.left,
   brought: member.brought,
   faults: member.letters.length - took.length
  };
 }
 function circleOf(opened, circle) {
  const known2 = opened.locker.circles.find((one) => same(one.circle, circle));
  if (known2 && opened.circles.some((one) => same(one, circle))) return known2;
  throw new NothingThere("This code is in no such circle, or not any more.");
 }
 function withHead(opened, circle, head, secret) {
  const seen = (one) => ({ ...one, head, older: same(secret, one.secret) ? new Uint8Array() : one.older });
  const circles = opened.locker.circles.map((one) => same(one.circle, circle) ? seen(one) : one);
  return { ...opened, locker: { ...opened.locker, circles } };
 }
 async function keep(keys, opened) {
  const { locker } = opened;
  if (!opened.took.length && encodeText(Locker, locker) === encodeText(Locker, opened.lying)) return null;
  return { deed: "keep", before: sha256(opened.sealed), locker: await sealLocker(keys, locker), took: opened.took };
 }
 var asKept = (opened, kept) => ({ ...opened, sealed: kept.locker, took: [], lying: opened.locker });
 var invite = (keys, occasion2, known2) => makeInvitation(keys.hand, occasion2, known2);
 var ask = (keys, nonce, deed) => ({
  mailbox: keys.mailbox,
  nonce,
  deed,
  signature: signDeed(keys.door, nonce, deed, OfMember)
 });
 var links = (came) => came.map(({ link }) => link);
 var newLocker = ({ network, list: list2 }, circles) => ({ network, key_list: list2.number, circles });
 function welcomed(came) {
  const [first2, ...others] = came.map(({ welcome }) => welcome);
  if (!first2 || others.some(({ circle: circle2 }) => !same(circle2, first2.circle)))
   throw new Malformed("These links are for different circles.");
  const newest = others.reduce((best, one) => one.epoch > best.epoch ? one : best, first2);
  const { circle, name, secret, vouchers } = newest;
  return { circle, name, secret, epoch: 0, older: new Uint8Array(), vouchers, head: null };
 }
 async function openLetter(keys, { network, list: list2 }, sealed2) {
  try {
   const envelope = decode(Envelope, await unseal2(sealed2, keys.identity));
   const key = claimedKey(envelope);
   if (!list2.workers.some((worker) => same(worker.key, key))) return null;
   const letter = decode(Letter, verify(envelope, key, LETTER_TYPE));
   return letter.network === network ? letter : null;
  } catch (error) {
   if (error instanceof SaysoError) return null;
   throw error;
  }
 }

 // src/sayso/client/worker/ledger/key_list.js
 var clock_days2 = 1;
 var recipient_form = /^age1[02-9ac-hj-np-z]{58}$/;
 var networkId = (root) => bytesToHex(sha256(concatBytes(utf8ToBytes("sayso/v1/network\0"), root)));
 var listHash = (keys) => bytesToHex(sha256(encode(Envelope, keys)));
 function acceptKeyList(offered, network, today, newest) {
  if (networkId(offered.root) !== network) throw new NotTrusted("This server speaks for another network.", "network");
  const payload = verify(offered.keys, offered.root, KEY_LIST_TYPE);
  const now = readDay(today);
  const keys = readContent3(payload);
  if (keys.network !== network) throw new NotTrusted("The list of the desk's keys is another network's.", "network");
  if (now < keys.earliest) throw new NotTrusted("The list of the desk's keys is of a day to come.", "day");
  if (now > keys.latest) throw new NotTrusted("The list of the desk's keys is too old.", "day");
  if (newest) checkOrder2(keys.list, listHash(offered.keys), newest);
  return keys.list;
 }
 function readContent3(payload) {
  try {
   const keys = decode(KeyList, payload);
   const { network, number: number2, previous, day, until, desk, workers } = keys;
   const sound = number2 >= 1 && (number2 === 1 ? previous === "" : /^[0-9a-f]{64}$/.test(previous)) && readDay(day) <= readDay(until) && recipient_form.test(desk.recipient) && desk.door.length === 32 && workers.length > 0 && workers.every(({ name, key }) => name && key.length === 32) && new Set(workers.map(({ key }) => bytesToHex(key))).size === workers.length;
   if (sound) return { list: keys, network, earliest: readDay(daysAfter(day, -clock_days2)), latest: readDay(until) };
  } catch (error) {
   if (!(error instanceof Malformed)) throw error;
  }
  throw new NotTrusted("The list of the desk's keys is not filled in.", "content");
 }
 function checkOrder2(keys, sealed2, newest) {
  if (keys.number < newest.number) throw new NotTrusted("The list of the desk's keys is not the newest.", "older");
  if (newest.sealed && keys.number === newest.number && sealed2 !== newest.sealed)
   throw new NotTrusted("There are two lists of the desk's keys with one number.", "fork");
  if (newest.sealed && keys.number === newest.number + 1 && keys.previous !== newest.sealed)
   throw new NotTrusted("The list of the desk's keys does not follow the one before.", "gap");
 }

 // src/sayso/client/worker/member/main.js
 var entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
 var session = { came: [] };
 var known = (name) => {
  if (session[name] === void 0) throw new Malformed("Something else has to be asked first.");
  return session[name];
 };
 var occasion = () => ({ network: known("network"), list: known("list"), hour: known("hour"), entropy });
 var circleOf2 = (circle) => circleOf(known("opened"), hexToBytes(circle));
 var deedBody = (nonce, deed) => encodeText(MemberDeed, ask(known("keys"), decodeText(Nonce, nonce).nonce, deed));
 var deeds = {
  open: () => ({ deed: "open" }),
  leave: () => ({ deed: "leave" }),
  evaluate: () => ({ deed: "evaluate", ...blinded(known("asked")) }),
  keep: () => session.keeping ??= keep(known("keys"), known("opened")),
  enter: () => session.entering ??= enter(known("keys"), occasion(), known("opened"), session.came)
 };
 var asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),
  read_code: ({ typed }) => ({ code: readCode(typed) }),
  read_digits: ({ typed }) => ({ digits: readDigits(typed).join("") }),
  canon: ({ kind, place, typed }) => read(kind, place, typed),
  rehearse: () => rehearseCode() && {},
  trust({ network, keys, hour }) {
   const told = decodeText(Network, keys);
   Object.assign(session, { network, hour, list: void 0 });
   Object.assign(session, { list: acceptKeyList(told, network, dayOf(hour)), told });
   return { number: session.list.number, until: session.list.until };
  },
  read_link({ typed }) {
   session.link = readLink(typed);
   return { body: encodeText(ReadInvitation, readInvitation(session.link)) };
  },
  async welcome({ invitation }) {
   const link = known("link");
   const welcome = await openWelcome(link, known("network"), decodeText(Invitation, invitation));
   const others = session.came.filter((one) => bytesToHex(one.link.secret) !== bytesToHex(link.secret));
   session.came = [...others, { link, welcome }];
   return { name: welcome.name, vouchers: welcome.vouchers, links: session.came.length };
  },
  async come_in({ code }) {
   if (session.joining?.code !== code || session.joining.links !== session.came.length) {
    const keys = memberKeys(readCode(code), known("network"));
    const request = await join(keys, occasion(), session.came);
    session.joining = { code, links: session.came.length, keys, body: encodeText(Join, request) };
   }
   session.keys = session.joining.keys;
   return { body: session.joining.body, number: memberNumber(session.keys) };
  },
  enter({ code }) {
   session.keys = memberKeys(readCode(code), known("network"));
   session.opened = void 0;
   return { number: memberNumber(session.keys) };
  },
  async ask({ nonce, deed }) {
   if (!Object.hasOwn(deeds, deed)) throw new Malformed("This is not something that can be done.");
   const made = await deeds[deed]();
   return { body: made && deedBody(nonce, made) };
  },
  async opened({ member: text2, hour = known("hour") }) {
   session.hour = hour;
   const opened = await openMember(known("keys"), occasion(), decodeText(Member, text2));
   Object.assign(session, { opened, keeping: void 0, entering: void 0, came: [] });
   const { circles, left, brought, faults } = opened;
   const names2 = opened.locker.circles.map(({ circle, name, head }) => ({ circle: bytesToHex(circle), name, listed: head !== null }));
   const hers = circles.map(bytesToHex);
   return {
    circles: names2.filter(({ circle }) => hers.includes(circle)),
    left,
    brought: brought.map(({ circle, number: number2 }) => ({ circle: bytesToHex(circle), number: inGroups(number2) })),
    number: memberNumber(known("keys")),
    faults
   };
  },
  async kept() {
   const deed = await known("keeping");
   session.opened = asKept(known("opened"), deed);
   session.keeping = void 0;
   return {};
  },
  list: ({ circle }) => ({ body: encodeText(ReadList, { circle: circleOf2(circle).circle }) }),
  open_list({ circle, head: text2, files = session.kept?.files }) {
   session.open = session.asked = session.lies = void 0;
   return orNot(() => {
    const [one, head] = [circleOf2(circle), decodeText(Head, text2)];
    const { opened, secret } = openWith(one, head, files);
    const alerts = recent(opened);
    session.open = opened;
    session.lies = { kept: { circle: one.circle, name: one.name, secret, head }, files };
    session.opened = withHead(known("opened"), hexToBytes(circle), opened.known, secret);
    session.keeping = void 0;
    return { outcome: "open", alerts, number: opened.edition.number, day: opened.day };
   });
  },
  blind({ forms }) {
   session.asked = begin(known("open"), forms, entropy);
   return {};
  },
  finish({ evaluated }) {
   const asked = known("asked");
   session.asked = void 0;
   return orNot(() => {
    const { evaluation, left } = decodeText(Evaluated, evaluated);
    return { outcomes: conclude(known("open"), asked, evaluation), left };
   });
  },
  async invite({ circle, nonce }) {
   const { link, deed } = await invite(known("keys"), occasion(), circleOf2(circle));
   return { body: deedBody(nonce, deed), fragment: writeLink(link) };
  },
  read_pin: ({ typed }) => ({ pin: readPin(typed) }),
  async keep_list({ pin }) {
   const { kept, files } = known("lies");
   const { told: keys, hour } = session;
   const { salt, identity } = pin === void 0 ? known("kept") : underPin(pin, entropy(salt_bytes));
   const sealed2 = await sealKept(identity, { day: dayOf(hour), ...kept, keys }, files);
   session.kept = { salt, identity, files };
   return { salt, ...sealed2 };
  },
  async open_kept({ pin, salt, parts, network, hour }) {
   const { identity } = underPin(pin, salt);
   const { kept, files } = await openKept(identity, parts);
   session.kept = { salt, identity, files };
   return orNot(() => {
    const { workers } = acceptKeyList(kept.keys, network, dayOf(hour));
    const circle = bytesToHex(kept.circle);
    const place = { network, list: circle, workers };
    const alerts = recent(openList({ place, secret: kept.secret }, kept.head, files, dayOf(hour)));
    return { outcome: "open", circle, name: kept.name, alerts, head: encodeText(Head, kept.head), day: kept.day };
   });
  },
  forget() {
   session = { came: [] };
   return {};
  }
 };
 function openWith({ circle, secret, older, head: before }, head, files) {
  const { network, list: list2, hour } = occasion();
  const place = { network, list: bytesToHex(circle), workers: list2.workers };
  const opening = (with_) => openList({ place, secret: with_, known: before }, head, files, dayOf(hour));
  try {
   return { opened: opening(secret), secret };
  } catch (error) {
   if (!(error instanceof CannotOpen && error.why === "secret" && older.length)) throw error;
   return { opened: opening(older), secret: older };
  }
 }
 var underPin = (pin, salt) => ({ salt, identity: identityOfPin(readPin(pin), salt) });
 function orNot(step3) {
  try {
   return step3();
  } catch (error) {
   return couldNotCheck(error);
  }
 }
 serve(asks);
})();
/*! Bundled license information:

@scure/base/index.js:
 (*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

@noble/curves/utils.js:
@noble/curves/abstract/modular.js:
@noble/curves/abstract/curve.js:
@noble/curves/abstract/edwards.js:
@noble/curves/abstract/montgomery.js:
@noble/curves/abstract/oprf.js:
@noble/curves/ed25519.js:
 (*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

@noble/ciphers/utils.js:
 (*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com) *)
*/
