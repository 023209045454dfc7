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
   const read2 = async () => ({ done: !this.chunks.length, value: this.chunks.shift() });
   return { read: read2, releaseLock() {
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
  constructor(steps2) {
   this.steps = steps2;
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
 function setU64FromNum(view2, byteOffset, n, isLE3) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view2.setUint32(byteOffset, isLE3 ? l : h, isLE3);
  view2.setUint32(byteOffset + 4, isLE3 ? h : l, isLE3);
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
   const { view: view2, buffer, blockLen } = this;
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
     this.process(view2, 0);
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
   const { buffer, view: view2, blockLen, isLE: isLE3 } = this;
   let { pos } = this;
   buffer[pos++] = 128;
   buffer.fill(0, pos);
   if (this.padOffset > blockLen - pos) {
    this.process(view2, 0);
    buffer.fill(0);
   }
   setU64FromNum(view2, blockLen - 8, this.length * 8, isLE3);
   this.process(view2, 0);
   this.roundClean();
   const oview = out === buffer ? view2 : createView(out);
   const len = this.outputLen;
   const outLen = len / 4;
   const state2 = this.get();
   if (len % 4 || outLen > state2.length)
    throw new Error("invalid outputLen");
   for (let i = 0; i < outLen; i++)
    oview.setUint32(4 * i, state2[i], isLE3);
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
  process(view2, offset) {
   for (let i = 0; i < 16; i++, offset += 4)
    SHA256_W[i] = view2.getUint32(offset, false);
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
  process(view2, offset) {
   for (let i = 0; i < 16; i++, offset += 4) {
    SHA512_W_H[i] = view2.getUint32(offset);
    SHA512_W_L[i] = view2.getUint32(offset += 4);
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
 var TooLarge = class extends Malformed {
  code = "too_large";
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
 var NotAllowed = class extends SaysoError {
  code = "not_allowed";
 };
 var NothingThere = class extends SaysoError {
  code = "nothing_there";
 };
 async function orNothing(promise) {
  try {
   return await promise;
  } catch (error) {
   if (error instanceof SaysoError) return void 0;
   throw error;
  }
 }

 // src/sayso/client/worker/answering.js
 function serve(asks2) {
  let before = Promise.resolve();
  let waiting3 = 0;
  globalThis.onmessage = ({ data }) => {
   waiting3 += 1;
   before = before.then(async () => {
    waiting3 -= 1;
    globalThis.postMessage(await answer(asks2, data));
   });
  };
  return () => waiting3;
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

 // node_modules/@noble/curves/utils.js
 function aarray(item, title, inner = () => {
 }) {
  if (!Array.isArray(item))
   throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
  for (let i = 0; i < item.length; i++)
   inner(item[i], `${title}[${i}]`);
  return item;
 }
 var abytes2 = (value, length, title) => abytes(value, length, title);
 var anumber2 = anumber;
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
 var isBytes2 = isBytes;
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
   anumber2(n);
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
 function copyBytes2(bytes2) {
  return Uint8Array.from(abytes2(bytes2));
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
  const result = a % b;
  return result >= _0n2 ? result : b + result;
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
 function invert(number3, modulo) {
  if (number3 === _0n2)
   throw new Error("invert: expected non-zero number");
  if (modulo <= _1n2)
   throw new Error("invert: expected modulus > 1, got " + modulo);
  let a = mod(number3, modulo);
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
   anumber2(nBitLength);
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
   abytes2(bytes2);
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
   if (!isBytes2(probe) || probe.length !== length)
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
   let comp = entries?.find((entry2) => entry2.W === W && entry2.bits === bits);
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
   const blind = this.randomBytes(BLIND_BYTES);
   if (!isBytes2(blind) || blind.length !== BLIND_BYTES)
    throw new Error("randomBytes returned invalid byte array");
   blind[0] = blind[0] & 63 | 128;
   const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
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
  const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
  const _b = type === "weierstrass" ? "b" : "d";
  const params = ["Gx", "Gy", "a", _b];
  for (const p of params) {
   if (!Fp2.isValid(CURVE[p]))
    throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
  }
  CURVE = Object.freeze(Object.assign({}, CURVE));
  return { CURVE, Fp: Fp2, Fn };
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
  const { Fp: Fp2, Fn } = validated;
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
   static Fn = Fn;
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
    bytes2 = copyBytes2(abytes2(bytes2, len, "point"));
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
    if (!Fn.isValidNot0(scalar))
     throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
    const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
    return normalize([p, f])[0];
   }
   multiplyUnsafe(scalar) {
    if (!Fn.isValid(scalar))
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
  const { BASE, Fp: Fp2, Fn } = Point;
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
   return Fn.create(bytesToNumberLE(hash2));
  }
  function getPrivateScalar(key) {
   const len = lengths.secretKey;
   abytes2(key, lengths.secretKey, "secretKey");
   const hashed = abytes2(hash(key), 2 * len, "hashedSecretKey");
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
   return modN_LE(hash(domain(msg, abytes2(context, void 0, "context"), !!prehash)));
  }
  function sign2(msg, secretKey, options = {}) {
   validateObject(options, {}, {}, "options");
   msg = copyBytes2(abytes2(msg, void 0, "message"));
   if (prehash)
    msg = prehash(msg);
   const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
   const r = hashDomainToScalar(options.context, prefix, msg);
   const R = BASE.multiply(r).toBytes();
   const k = hashDomainToScalar(options.context, R, pointBytes, msg);
   const s = Fn.create(r + k * scalar);
   if (!Fn.isValid(s))
    throw new Error("sign failed: invalid s");
   const rs = concatBytes2(R, Fn.toBytes(s));
   return abytes2(rs, lengths.signature, "result");
  }
  const verifyOpts = {
   zip215: opts.zip215
  };
  function verify2(sig, msg, publicKey2, options = verifyOpts) {
   validateObject(options);
   const { context } = options;
   const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
   const len = lengths.signature;
   sig = abytes2(sig, len, "signature");
   msg = abytes2(msg, void 0, "message");
   publicKey2 = abytes2(publicKey2, lengths.publicKey, "publicKey");
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
   return abytes2(seed, lengths.seed, "seed");
  }
  function isValidSecretKey(key) {
   return isBytes2(key) && key.length === lengths.secretKey;
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
   const _u = copyBytes2(abytes2(u, fieldLen, "uCoordinate"));
   if (is25519)
    _u[31] &= 127;
   return modP(bytesToNumberLE(_u));
  }
  function decodeScalar(scalar) {
   return bytesToNumberLE(adjustScalarBytes2(copyBytes2(abytes2(scalar, fieldLen, "scalar"))));
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
   abytes2(seed, lengths.seed, "seed");
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
   const state2 = this.get();
   const out32 = out === this.buffer ? buffer32 : u32(out);
   const full = Math.floor(this.outputLen / 4);
   for (let i = 0; i < full; i++)
    out32[i] = swap8IfBE(state2[i]);
   const tail = this.outputLen % 4;
   if (!tail)
    return;
   const off = full * 4;
   const word = state2[full];
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
  const { dkLen, p, m, t, version, onProgress, asyncTick } = merged;
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
  if (version !== 16 && version !== 19)
   throw new Error('"version" must be 0x10 or 0x13, got ' + version);
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
   let { p, dkLen, m, t, version, key, personalization, maxmem, onProgress, asyncTick } = argon2Opts(opts);
   const keyInput = key;
   key = rememberOwned(keyInput, abytesOrZero(keyInput, "key"));
   const personalizationInput = personalization;
   personalization = rememberOwned(personalizationInput, abytesOrZero(personalizationInput, "personalization"));
   h = blake2b.create();
   for (let item of [p, dkLen, m, t, version, type]) {
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
   return { H0, p, dkLen, m, t, version, maxmem, onProgress, asyncTick };
  } finally {
   if (h)
    h.destroy();
   clean(BUF, ...ownedInputs);
   if (!succeeded && H0)
    clean(H0);
  }
 }
 function argon2Init(password, salt, type, opts) {
  const { H0, p, dkLen, m, t, version, maxmem, onProgress, asyncTick } = argon2InitialHash(password, salt, type, opts);
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
   return { type, mP, p, t, version, B, laneLen, lanes, segmentLen, dkLen, perBlock, asyncTick };
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
  const { type, mP, p, t, version, B, laneLen, lanes, segmentLen, perBlock } = ctx;
  address[256 + 6] = mP;
  address[256 + 8] = t;
  address[256 + 10] = type;
  for (let r = 0; r < t; r++) {
   const needXor = r !== 0 && version === 19;
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

 // node_modules/@scure/base/index.js
 var freeze = (fn) => Object.freeze(fn());
 function isBytes3(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
 }
 function abytes3(b) {
  if (!isBytes3(b))
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
 function anumber3(n, title = "number") {
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
  anumber3(bits);
  if (bits <= 0 || bits > 8)
   throw new RangeError("radix2: bits should be in (0..8]");
  const mask = powers[bits] - 1;
  return {
   encode: (bytes2) => {
    abytes3(bytes2);
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
  anumber3(bits);
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
   abytes3(b);
   return b.toBase64();
  },
  decode(s) {
   return decodeBase64Builtin(s, false);
  }
 } : base64Fallback);
 var base64nopad = /* @__PURE__ */ freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
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
   abytes3(from);
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
    anumber3(limit, "limit");
   if (isBytes3(words))
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
    anumber3(limit, "limit");
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

 // src/sayso/client/worker/sealing/keys.js
 var cost = { m: 19456, t: 2, p: 1, dkLen: 32 };
 var secret_prefix = "age-secret-key-";
 function rootSecret(code, network, role = "reporter") {
  const salt = sha256(utf8ToBytes(`sayso/v1/code\0${network}\0${role}`));
  return argon2id(utf8ToBytes(code), salt, cost);
 }
 var rehearseCode = () => argon2id("", new Uint8Array(8), { ...cost, m: 1024 });
 var reporterKeys = (root) => ({
  mailbox: derive(root, "sayso/v1/mailbox"),
  door: derive(root, "sayso/v1/door"),
  hand: derive(root, "sayso/v1/hand"),
  identity: identityOf(derive(root, "sayso/v1/open"))
 });
 var derive = (secret, label2) => hkdf(sha256, secret, void 0, utf8ToBytes(label2), 32);
 var identityOf = (scalar) => bech32.encodeFromBytes(secret_prefix, scalar).toUpperCase();
 var newIdentity = (entropy2) => identityOf(entropy2(32));
 var recipientOf = (identity) => bech32.encodeFromBytes("age", x25519.getPublicKey(scalarOf(identity)));
 function scalarOf(identity) {
  try {
   const { prefix, bytes: bytes2 } = bech32.decodeToBytes(identity.toLowerCase());
   if (prefix === secret_prefix && bytes2.length === 32 && identity === identity.toUpperCase()) return bytes2;
  } catch {
  }
  throw new Malformed("This is not an age secret key.");
 }

 // src/sayso/client/worker/wire/encoding.js
 var refuse = () => {
  throw new Malformed("This is not a value of this form.");
 };
 var plain = (fits) => ({
  read: (json) => fits(json) ? json : refuse(),
  write: (value) => fits(value) ? value : refuse()
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
    return refuse();
   }
  },
  write: (value) => value instanceof Uint8Array ? base64.encode(value) : refuse()
 };
 var oneOf = (...values) => plain((value) => values.includes(value));
 var optional = (kind) => ({
  read: (json) => json === null ? null : kind.read(json),
  write: (value) => value === null ? null : kind.write(value)
 });
 var list = (kind) => ({
  read: (json) => Array.isArray(json) ? json.map((item) => kind.read(item)) : refuse(),
  write: (value) => Array.isArray(value) ? value.map((item) => kind.write(item)) : refuse()
 });
 function record(fields) {
  const kinds = Object.entries(fields).map(([name, kind]) => [name, typeof kind === "string" ? oneOf(kind) : kind]);
  const copy = (value, how) => {
   if (typeof value !== "object" || value === null || Object.keys(value).length !== kinds.length) refuse();
   return Object.fromEntries(
    kinds.map(([name, kind]) => [name, Object.hasOwn(value, name) ? kind[how](value[name]) : refuse()])
   );
  };
  return { fields, read: (json) => copy(json, "read"), write: (value) => copy(value, "write") };
 }
 function union(tag, ...records) {
  const kindOf = (value) => records.find(({ fields }) => fields[tag] === value?.[tag]) ?? refuse();
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

 // src/sayso/client/worker/wire/envelope.js
 var KEY_LIST_TYPE = "application/vnd.sayso.key-list.v1+json";
 var STATEMENT_TYPE = "application/vnd.sayso.statement.v1+json";
 var HANDOVER_TYPE = "application/vnd.sayso.handover.v1+json";
 var DEED_TYPE = "application/vnd.sayso.deed.v1+json";
 var Signature = record({ keyid: text, sig: bytes });
 var Envelope = record({ payload: bytes, payloadType: text, signatures: list(Signature) });
 function preAuthenticationEncoding(payloadType, payload) {
  const kind = utf8ToBytes(payloadType);
  return concatBytes(utf8ToBytes(`DSSEv1 ${kind.length} ${payloadType} ${payload.length} `), payload);
 }

 // src/sayso/client/worker/wire/text.js
 var Wish = oneOf("warning", "police", "police_with_me", "partner", "public");
 var Reader = union(
  "to",
  record({ to: "warning", circle: text, at_once: flag }),
  record({ to: "police", with_me: flag }),
  record({ to: "partner", name: text }),
  record({ to: "counsel", name: text }),
  record({ to: "public", name: text })
 );
 var Wording = record({ language: text, words: text });
 var Text = record({
  reader: Reader,
  words: list(Wording),
  called: text,
  unwanted: text,
  identifiers: list(text),
  evidence: oneOf("one", "more", "confirmed"),
  template: text,
  earliest: text,
  until: text
 });
 var Yes = record({ text: Text, hour: whole, again: whole, ends: text, number: whole });
 var No = record({ draft: whole, words: text });

 // src/sayso/client/worker/wire/statement.js
 var Writer = oneOf("hand", "desk");
 var Account = record({
  about: "account",
  words: text,
  called: text,
  unwanted: text,
  tonight: oneOf("", "yes", "no", "unsure"),
  language: text
 });
 var Person = record({
  about: "person",
  kind: oneOf("", "client", "employer", "agency", "landlord", "official", "other"),
  description: text,
  identifiers: text
 });
 var Reach = record({
  about: "reach",
  may_contact: flag,
  how: text,
  ask_for: text,
  calling_as: text,
  never: text
 });
 var More = record({ about: "more", words: text, note: whole, day: text, language: text });
 var History = record({ about: "history", handover: Envelope, statements: list(Envelope) });
 var Content = union("about", Account, Person, Reach, More, History);
 var Part = record({ kind: "part", part: text, content: Content });
 var Grant = record({ kind: "grant", part: text, sealed: text, secret: text, until: text });
 var Standing = record({ part: text, sealed: text, until: text });
 var not_for_the_desk = "0001-01-01";
 var Seen = record({ number: whole, sealed: text });
 var Stands = record({
  act: "stands",
  parts: list(Standing),
  desk_may_read: flag,
  count_me: flag,
  talk_if_others: flag,
  wishes: list(Wish),
  yes: list(Yes),
  no: list(No),
  assisted: flag,
  reach: text,
  vouches: text
 });
 var Act = union(
  "act",
  Stands,
  record({ act: "answer", words: text }),
  record({ act: "note", words: text }),
  record({ act: "opened" }),
  record({ act: "draft", text: Text, audience: text, left_out: text }),
  record({ act: "approval", text: Text }),
  record({ act: "published", text: Text, id: text }),
  record({ act: "exported", text: Text }),
  record({ act: "ended", id: text }),
  record({ act: "held", part: text, sealed: text, since: text, why: text }),
  record({ act: "released", sealed: text })
 );
 var Entry = record({
  kind: "entry",
  number: whole,
  previous: text,
  seen: optional(Seen),
  key_list: whole,
  day: text,
  act: Act
 });
 var Statement = record({
  network: text,
  case: text,
  writer: Writer,
  audience: list(Writer),
  says: union("kind", Part, Grant, Entry)
 });
 var Handover = record({ network: text, case: text, continues_as: text });

 // src/sayso/client/worker/ledger/days.js
 var refuse2 = (say = "A day is written like 2026-11-22.") => {
  throw new Malformed(say);
 };
 var day_ms = 864e5;
 var first = -719162;
 var last = 2932896;
 function readDay(text2) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text2) ? Date.parse(`${text2}T00:00:00Z`) / day_ms : NaN;
  return day >= first && writeDay(day) === text2 ? day : refuse2();
 }
 function daysAfter(text2, days) {
  const day = readDay(text2) + days;
  return day >= first && day <= last ? writeDay(day) : refuse2();
 }
 function dayOf(hour) {
  const day = Math.floor(hour / 24);
  return Number.isSafeInteger(hour) && hour >= 0 && day <= last ? writeDay(day) : refuse2("An hour is counted from 1970, up to the year 9999.");
 }
 var writeDay = (day) => new Date(day * day_ms).toISOString().slice(0, 10);

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
 async function verifySwiftly(envelope, key, payloadType, reading) {
  const [sig, message] = signed(envelope, key, payloadType);
  const own2 = await browsersKey(key, reading);
  const right = own2 ? await crypto.subtle.verify("Ed25519", own2, sig, message) : byLibrary(sig, message, key);
  return payloadIf(right, envelope);
 }
 var imported = /* @__PURE__ */ new WeakMap();
 function browsersKey(key, reading) {
  if (!imported.has(reading)) imported.set(reading, /* @__PURE__ */ new Map());
  const keys = imported.get(reading);
  const name = bytesToHex(key);
  if (!keys.has(name)) keys.set(name, importKey(key).catch(() => void 0));
  return keys.get(name);
 }
 async function importKey(key) {
  if (ed25519.Point.fromBytes(key).isSmallOrder()) return void 0;
  return crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
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

 // src/sayso/client/worker/ledger/statements.js
 var caseId = (hand) => bytesToHex(sha256(concatBytes(utf8ToBytes("sayso/v1/case\0"), hand)));
 function fileHash(sealed) {
  if (!hashes.has(sealed)) hashes.set(sealed, bytesToHex(sha256(sealed)));
  return hashes.get(sealed);
 }
 var hashes = /* @__PURE__ */ new WeakMap();
 var signStatement = (seed, statement) => sign(seed, STATEMENT_TYPE, encode(Statement, statement));
 async function believe(envelope, place) {
  const key = claimedKey(envelope);
  const byHand = () => caseId(key) === place.case;
  const worker = place.workers.find((listed) => same(listed.key, key));
  if (!worker && !byHand()) throw new NotTrusted("This is signed by nobody who may write in this case.", "signature");
  const statement = decode(Statement, await verifySwiftly(envelope, key, STATEMENT_TYPE, place));
  if (statement.network !== place.network) throw new NotTrusted("This was written for another network.", "network");
  if (statement.case !== place.case) throw new NotTrusted("This was written for another case.", "case");
  if (!(statement.writer === "hand" ? byHand() : worker))
   throw new NotTrusted("This is signed by someone else than the writer that it names.", "writer");
  checkSays(statement);
  if (!statement.audience.includes(place.reader))
   throw new NotTrusted("This was not written for whoever reads it here.", "audience");
  return { statement, worker: statement.writer === "hand" ? "" : worker.name };
 }
 function checkSays({ says, writer }) {
  if (says.kind === "entry") daysOf(says).forEach(readDay);
  if (says.content?.about === "more") readDay(says.content.day);
  if (says.kind !== "entry" && writer !== "hand") throw new NotTrusted("Only she makes parts and grants.", "writer");
 }
 function daysOf({ day, act: { since, text: text2, yes = [] } }) {
  const texts = [text2, ...yes.map((given2) => given2.text)].filter(Boolean);
  return [day, since ?? day, ...texts.flatMap(({ earliest, until }) => [earliest, until])];
 }
 var handOver = (seed, handover) => sign(seed, HANDOVER_TYPE, encode(Handover, handover));
 async function believeHandover(envelope, network) {
  const key = claimedKey(envelope);
  const handover = decode(Handover, verify(envelope, key, HANDOVER_TYPE));
  if (handover.case !== caseId(key) || handover.network !== network)
   throw new NotTrusted("This case was not handed over by the key that it had.", "case");
  return handover;
 }

 // src/sayso/client/worker/ledger/chain.js
 function checkEntry(entry2, writer, number3, own2, other) {
  if (entry2.number !== number3)
   throw new NotTrusted("An entry stands in another place.", "number");
  if (entry2.previous !== hashBefore(own2, number3))
   throw new NotTrusted("An entry does not follow the one before it.", "previous");
  const { seen } = entry2;
  if (seen && !(seen.number in other && fileHash(other[seen.number]) === seen.sealed))
   throw new NotTrusted("An entry refers to what is not there.", "seen");
  if (entry2.act.act === "stands" !== (writer === "hand"))
   throw new NotTrusted("An entry does what its writer cannot do.", "act");
 }
 var isBehind = (newest, own2, claims) => claims.some(({ number: number3, sealed }) => number3 > newest || newest >= 0 && number3 === newest && sealed !== fileHash(own2[newest]));
 var hashBefore = (own2, number3) => number3 ? fileHash(own2[number3 - 1]) : "";
 var vouch = (own2, believed) => believed ? bytesToHex(sha256(concatBytes(...own2.map((sealed) => hexToBytes(fileHash(sealed)))))) : "0".repeat(64);
 var seenOf = (other) => other.length ? { number: other.length - 1, sealed: fileHash(other.at(-1)) } : null;

 // src/sayso/client/worker/ledger/say_so.js
 var again_hours = 24;
 var cooling_hours = 24;
 var clock_hours = 1;
 var until_days_max = 366;
 var words_max = 4e3;
 var name_max = 200;
 var warning_bytes_max = 900;
 var identifiers_max = 8;
 var found = /^(?:tel:\+[0-9]{2,15}|mailto:[^\s@]+@[^\s@]+|plate:[A-Z]{2}:[^\s:]+|handle:[^\s:]+:\S+)$/u;
 var number = "number";
 var template_form = /^(number|number-short|short|warning|police|partner|counsel|public)\/[1-9]\d{0,2}$/;
 var language_form = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;
 var unseen = /[\0-\t\v-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
 function checkText(text2, today) {
  const { reader, called, unwanted, identifiers, template } = text2;
  const languages = text2.words.map(({ language }) => language);
  const words = text2.words.map((wording) => wording.words);
  const name = reader.circle ?? reader.name ?? "";
  const short = [name, called, unwanted, template, ...languages, ...identifiers];
  const blank = (one) => !one.trim();
  const longer = (most) => (one) => [...one].length > most;
  if ([...words, ...short].some((one) => unseen.test(one)))
   throw new Malformed("A reader does not see all signs of this text.", "unseen");
  if (["warning", "partner", "counsel"].includes(reader.to) && blank(name))
   throw new Malformed("A text names its reader.", "reader");
  if (!words.length || [...words, ...languages].some(blank) || new Set(languages).size !== languages.length)
   throw new Malformed("A text has words, once in each language.", "words");
  const heavy = (one) => reader.to === "warning" && new TextEncoder().encode(one).length > warning_bytes_max;
  if (words.some((one) => longer(words_max)(one) || heavy(one)) || short.some(longer(name_max)))
   throw new Malformed("This text is too long.", "long");
  if (reader.to === "warning" && called + unwanted)
   throw new Malformed("Her names do not stand in a warning.", "called");
  if (identifiers.length > identifiers_max || identifiers.some(blank))
   throw new Malformed("A text has few identifiers, none of them empty.", "identifiers");
  if (reader.to === "public" && identifiers.length)
   throw new Malformed("No identifiers stand in public.", "identifiers");
  if (template.startsWith(number) && !identifiers.length)
   throw new Malformed("A text of this template has an identifier.", "number");
  if (reader.to === "warning" && !identifiers.every((one) => found.test(one)))
   throw new Malformed("No check finds an identifier of this form.", "form");
  if (!template_form.test(template) || !languages.every((one) => language_form.test(one)))
   throw new Malformed("This is no template or language.", "template");
  const earliest = readDay(text2.earliest);
  const until = readDay(text2.until);
  if (until < earliest || until - earliest > until_days_max)
   throw new Malformed("The last day comes after the first.", "days");
  if (until < readDay(today)) throw new Malformed("The last day is already over.", "past");
 }
 function validYes(text2, stands, today, hour) {
  if (!stands.desk_may_read) throw new NotAllowed("Refused: she has closed this.", "closed");
  const given2 = findYes(text2, stands);
  if (!given2) throw new NotAllowed("Refused: she has not said yes to this.", "none");
  const { earliest, until, reader } = text2;
  if (readDay(today) < readDay(earliest))
   throw new NotAllowed("Refused: her yes does not count yet.", "early");
  if (readDay(today) > readDay(until))
   throw new NotAllowed("Refused: her yes does not count any more.", "ended");
  if (reader.to === "police" && !(given2.again >= given2.hour + again_hours && hour >= given2.again - clock_hours))
   throw new NotAllowed("Refused: her yes waits for a second yes.", "again");
  if (reader.to === "public" && hour < given2.hour + cooling_hours)
   throw new NotAllowed("Refused: her yes waits for 24 hours.", "cooling");
  return given2;
 }
 var findYes = (text2, stands) => stands.yes.find((yes) => sameText(yes.text, text2));
 var sameText = (one, other) => encodeText(Text, one) === encodeText(Text, other);

 // tools/client_unused.js
 var unused = {};

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
 function equalBytes(a, b) {
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
  const view2 = createView2(num);
  view2.setBigUint64(0, BigInt(aadLength), isLE3);
  view2.setBigUint64(8, BigInt(dataLength), isLE3);
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
 var chacha20 = /* @__PURE__ */ createCipher(chachaCore, {
  counterRight: false,
  counterLength: 4,
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
    if (!equalBytes(passedTag, tag)) {
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
 async function read(stream2, n) {
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
   const { data: nonce, rest: payload } = await read(rest, 16);
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

 // src/sayso/client/worker/sealing/padding.js
 var length_bytes = 4;
 var smallest = 1024;
 function paddedLength(length) {
  if (length <= smallest) return smallest;
  const bits = (number3) => 32 - Math.clz32(number3);
  const exponent = bits(length) - 1;
  const step2 = 2 ** (exponent - bits(exponent));
  return Math.ceil(length / step2) * step2;
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
 async function fastest(scalar, identity) {
  try {
   return await crypto.subtle.importKey("pkcs8", concatBytes(pkcs8_start, scalar), "X25519", false, ["deriveBits"]);
  } catch {
   return identity;
  }
 }
 var nobody = (entropy2) => recipientOf(newIdentity(entropy2));

 // src/sayso/client/worker/wire/limits.js
 var part_bytes_max = 1024 * 1024;
 var entry_bytes_max = 64 * 1024;
 var hers_bytes_max = 2048 * 1024;
 var parts_max = 32;

 // src/sayso/client/worker/device/entries.js
 var at_once = 64;
 async function openEntry(number3, writer, own2, other, open, place, claims) {
  const envelope = decode(Envelope, await open(own2[number3]));
  const { statement, worker } = await believe(envelope, place);
  if (statement.says.kind !== "entry" || statement.writer !== writer)
   throw new NotTrusted("Something else stands in the place of an entry.", "writer");
  claims.push(statement.says.seen ?? []);
  checkEntry(statement.says, writer, number3, own2, other);
  return { entry: statement.says, worker, envelope, moves_ago: 0 };
 }
 async function openChain(writer, own2, other, open, place, first2 = 0) {
  const opened = [];
  const claims = [];
  const numbers = [...own2.keys()].slice(first2);
  while (numbers.length) {
   const some = numbers.splice(0, at_once).map((number3) => openEntry(number3, writer, own2, other, open, place, claims));
   opened.push(...(await Promise.all(some.map(orNothing))).filter(Boolean));
  }
  return { opened, faults: own2.length - first2 - opened.length, claims: claims.flat() };
 }
 var answers = (opened) => opened.filter(({ entry: entry2 }) => entry2.act.act === "answer" || entry2.act.act === "note").map(({ entry: { number: number3, day, act }, worker, moves_ago }) => ({
  number: number3,
  kind: act.act,
  words: act.words,
  day,
  worker,
  moves_ago
 }));
 function holds(opened) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { act, part, sealed, since, why } of opened.map(({ entry: entry2 }) => entry2.act))
   if (act === "held") found2.set(sealed, { part, sealed, since, why });
   else if (act === "released") found2.delete(sealed);
  return [...found2.values()];
 }
 var withoutYes = (stands) => ({ ...stands, yes: [], count_me: false, talk_if_others: false });
 function fitting(sealed) {
  if (sealed.length > entry_bytes_max)
   throw new TooLarge("This is too long for one entry.");
  return sealed;
 }

 // src/sayso/client/worker/device/history.js
 var envelopes_bytes_max = 25e4;
 function makeHistory(handover, statements) {
  const bundles = [[]];
  let room = envelopes_bytes_max;
  for (const statement of statements) {
   const { length } = encodeText(Envelope, statement);
   if (length > room && bundles.at(-1).length) {
    bundles.push([]);
    room = envelopes_bytes_max;
   }
   bundles.at(-1).push(statement);
   room -= length;
  }
  return bundles.map((bundle) => ({ about: "history", handover, statements: bundle }));
 }
 async function openPast(opened, place) {
  const past = { parts: [], said: [], faults: 0 };
  const histories = [];
  for (const { content } of opened.filter((part) => part.content.about === "history"))
   histories.push({ ...content, handover: await orNothing(believeHandover(content.handover, place.network)) });
  const ages = movesAgo(place.case, histories.flatMap(({ handover }) => handover ?? []));
  for (const { handover, statements } of histories) {
   const moves_ago = ages.get(handover?.case);
   if (!moves_ago) {
    past.faults += 1;
    continue;
   }
   for (const envelope of statements) {
    const found2 = await orNothing(oldStatement(envelope, { ...place, case: handover.case }, moves_ago));
    if (!found2) past.faults += 1;
    else if (found2.content) past.parts.push(found2);
    else past.said.push(found2);
   }
  }
  past.parts.sort((one, other) => other.moves_ago - one.moves_ago);
  past.said.sort((one, other) => other.moves_ago - one.moves_ago || one.entry.number - other.entry.number);
  return past;
 }
 function movesAgo(current, handovers) {
  const ages = /* @__PURE__ */ new Map();
  let reached = [current];
  for (let step2 = 1; step2 <= handovers.length; step2 += 1) {
   reached = handovers.filter((handover) => reached.includes(handover.continues_as)).map((handover) => handover.case).filter((found2) => found2 !== current && !ages.has(found2));
   for (const found2 of reached) ages.set(found2, step2);
  }
  return ages;
 }
 async function oldStatement(envelope, place, moves_ago) {
  const { statement, worker } = await believe(envelope, place);
  const { says, writer } = statement;
  if (says.kind === "entry" && writer === "desk" && says.act.act !== "stands")
   return { entry: says, worker, envelope, moves_ago };
  if (says.kind === "part" && says.content.about === "more" && writer === "hand") return { content: says.content, moves_ago };
  throw new NotTrusted("Something else stands in the place of an old answer.", "part");
 }

 // src/sayso/client/worker/device/parts.js
 var grant_days = 90;
 var part_id_bytes = 16;
 var state = (keys, { network }, audience, says) => encode(Envelope, signStatement(keys.hand, { network, case: caseId(publicKey(keys.hand)), writer: "hand", audience, says }));
 async function makePart(keys, occasion2, content, forDesk, part = occasion2.entropy(part_id_bytes)) {
  const secret = newIdentity(occasion2.entropy);
  const id = bytesToHex(part);
  const statement = state(keys, occasion2, forDesk ? ["hand", "desk"] : ["hand"], { kind: "part", part: id, content });
  const sealed = await seal(statement, [recipientOf(secret)]);
  if (sealed.length > part_bytes_max)
   throw new TooLarge("This is too long for one part.");
  const own2 = { kind: "grant", part: id, sealed: fileHash(sealed), secret, until: "" };
  return {
   part,
   sealed,
   hers: await seal(state(keys, occasion2, ["hand"], own2), [recipientOf(keys.identity)]),
   desk: await makeDeskGrant(keys, occasion2, part, own2.sealed, forDesk ? secret : "")
  };
 }
 var deskUntil = ({ today }, forDesk) => forDesk ? daysAfter(today, grant_days) : not_for_the_desk;
 function makeDeskGrant(keys, occasion2, part, sealed, secret) {
  const { entropy: entropy2, list: list2 } = occasion2;
  const until = deskUntil(occasion2, true);
  const given2 = { kind: "grant", part: bytesToHex(part), sealed, secret: secret || newIdentity(entropy2), until };
  return seal(state(keys, occasion2, ["desk"], given2), [secret ? list2.desk.recipient : nobody(entropy2)]);
 }
 async function openPart({ part: id, sealed: hash, until }, { part, sealed }, grant, open, place) {
  const given2 = (await believe(await openEnvelope(grant, open, noGrant), place)).statement.says;
  const ends = place.reader === "desk" ? until : "";
  if (given2.kind !== "grant" || given2.part !== id || given2.sealed !== hash || given2.until !== ends)
   throw new NotTrusted("This grant was made for something else.", "grant");
  const { secret } = given2;
  const envelope = await openEnvelope(sealed, await opener(secret), wrongGrant);
  const { says } = (await believe(envelope, place)).statement;
  if (says.kind !== "part" || says.part !== id) throw new NotTrusted("This part was made for another place.", "part");
  const { content } = says;
  const forDesk = until !== not_for_the_desk;
  return { part, sealed: hash, length: sealed.length, secret, content, until, forDesk, envelope };
 }
 var noGrant = () => new CannotOpen("There is no grant of this part for this reader.", "no_grant");
 var wrongGrant = () => new NotTrusted("This grant does not open its part.", "grant");
 async function openEnvelope(sealed, open, instead) {
  let content;
  try {
   content = await open(sealed);
  } catch (error) {
   throw error instanceof CannotOpen ? instead() : error;
  }
  return decode(Envelope, content);
 }

 // src/sayso/client/worker/device/steps.js
 var NOTHING = {
  act: "stands",
  parts: [],
  desk_may_read: false,
  count_me: false,
  talk_if_others: false,
  wishes: [],
  yes: [],
  no: [],
  assisted: false,
  reach: "",
  vouches: ""
 };
 function steps(own2, said, past) {
  const found2 = desks(past);
  const drafts = new Map(said.filter(isDraft).map(({ entry: entry2 }) => [entry2.number, entry2.act.text]));
  const now = desks(said);
  const hers = own2.map((opened, at) => changes(opened, own2[at - 1]?.entry.act ?? NOTHING, drafts));
  const left = own2.map(({ entry: entry2 }) => entry2);
  while (left.length && now.length) {
   const [mine] = left;
   const { entry: theirs } = said[said.length - now.length];
   const later = saw(mine, theirs) || !saw(theirs, mine) && theirs.day < mine.day;
   if (later) found2.push(now.shift());
   else {
    left.shift();
    found2.push(...hers.shift());
   }
  }
  return [...found2, ...hers.flat(), ...now];
 }
 var byText = ({ yes }) => new Map(yes.map((given2) => [encodeText(Text, given2.text), given2]));
 var isDraft = ({ entry: entry2 }) => entry2.act.act === "draft";
 var saw = ({ seen }, { number: number3 }) => seen !== null && seen.number >= number3;
 function desks(said) {
  const key = (moves_ago, id) => `${moves_ago} ${id}`;
  const published = new Map(
   said.filter(({ entry: entry2 }) => entry2.act.act === "published").map(({ entry: entry2, moves_ago }) => [key(moves_ago, entry2.act.id), entry2.act.text])
  );
  return said.map((opened) => {
   const { act, words, why, text: text2, id } = opened.entry.act;
   return step(opened, "desk", act, words ?? why, act === "ended" ? published.get(key(opened.moves_ago, id)) : text2);
  });
 }
 function changes(opened, before, drafts) {
  const { act: now, number: number3 } = opened.entry;
  const found2 = whats(number3 === 0, before, now).map((what) => step(opened, "hand", what));
  const gone = byText(before);
  for (const [encoded, { text: text2, again: again2 }] of byText(now)) {
   const old = gone.get(encoded);
   gone.delete(encoded);
   if (again2 !== old?.again) found2.push(step(opened, "hand", old ? "yes_twice" : "yes", "", text2));
  }
  for (const { text: text2 } of gone.values()) found2.push(step(opened, "hand", "yes_back", "", text2));
  const has = (some, { draft, words }) => some.some((no) => no.draft === draft && no.words === words);
  for (const no of now.no)
   if (!has(before.no, no)) found2.push(step(opened, "hand", "no", no.words, drafts.get(no.draft)));
  for (const { draft } of before.no)
   if (!now.no.some((no) => no.draft === draft)) found2.push(step(opened, "hand", "no_back", "", drafts.get(draft)));
  return found2.length ? found2 : [step(opened, "hand", "same")];
 }
 function whats(first2, before, now) {
  const found2 = [];
  const changed = (name) => now[name] !== before[name];
  if (first2) found2.push("told");
  if (changed("desk_may_read")) found2.push(now.desk_may_read ? "open" : "close");
  else if (!first2) {
   const old = new Map(before.parts.map((standing) => [standing.part, standing]));
   const both = now.parts.filter(({ part }) => old.has(part)).map((standing) => [old.get(standing.part), standing]);
   if (now.parts.length > both.length) found2.push("more");
   if (both.some(([was, is]) => was.sealed !== is.sealed)) found2.push("take_back");
   if (both.some(([was, is]) => was.sealed === is.sealed && was.until !== is.until)) found2.push("again");
   if (before.parts.length > both.length) found2.push("drop");
  }
  if (changed("count_me")) found2.push(now.count_me ? "count" : "no_count");
  if (changed("talk_if_others")) found2.push(now.talk_if_others ? "talk" : "no_talk");
  if (now.wishes.join() !== before.wishes.join()) found2.push("wishes");
  return found2;
 }
 var step = ({ entry: entry2, worker, moves_ago }, writer, what, words = "", text2 = null) => ({
  writer,
  number: entry2.number,
  day: entry2.day,
  worker,
  moves_ago,
  what,
  words,
  text: text2
 });

 // src/sayso/client/worker/device/reporter.js
 var case_bytes_max = 1536 * 1024;
 var parts_kept_free = 4;
 var changes_bytes_max = hers_bytes_max + 384 * 1024;
 async function composeReport(keys, occasion2, contents, { yes, wishes = [], ...answers2 }) {
  const answered = { ...NOTHING, ...answers2, wishes: [...new Set(wishes)] };
  const stands = yes.reduce((before, text2) => withYes(keys, occasion2, 0, before, text2), answered);
  return report(keys, occasion2, contents.map((content) => ({ content, forDesk: stands.desk_may_read })), stands);
 }
 async function openMailbox(keys, { network, list: list2 }, mailbox) {
  const place = { network, case: caseOf(keys), reader: "hand", workers: list2.workers };
  const open = await opener(keys.identity);
  const hers = (first2) => openChain("hand", mailbox.hers, mailbox.desk, open, place, first2);
  const before = mailbox.hers.slice(0, -1);
  const [newest_alone, said] = await Promise.all([hers(before.length), openChain("desk", mailbox.desk, mailbox.hers, open, place)]);
  const vouched = !said.faults && newest_alone.opened[0]?.entry.act.vouches === vouch(before, true);
  const own2 = vouched ? newest_alone : await hers();
  if (own2.opened.some(({ entry: entry2 }) => entry2.key_list > list2.number))
   throw new NotTrusted("The list of the desk's keys is not the newest.", "older");
  const now = own2.opened.at(-1)?.entry;
  const newest = now?.number ?? -1;
  const behind = mailbox.hers_alone || isBehind(newest, mailbox.hers, said.claims);
  const answered = now?.act ?? NOTHING;
  const stands = behind ? withoutYes(answered) : answered;
  const { parts, faults } = await openParts(mailbox, stands.parts, open, place);
  const past = await openPast(parts, place);
  return {
   stands,
   parts,
   past,
   newest,
   behind,
   deskHasSeen: said.opened.at(-1)?.entry.seen?.number ?? -1,
   faults: own2.faults + said.faults + faults + past.faults + Number(mailbox.hers.length === 0),
   hers: mailbox.hers,
   desk: mailbox.desk,
   all_hers: !own2.faults,
   said: said.opened,
   own: async () => (await hers()).opened
  };
 }
 async function more(keys, occasion2, opened, { words, note, language }) {
  const content = { about: "more", words: wellFormed(words), note, day: occasion2.today, language };
  const added = await makePart(keys, occasion2, content, opened.stands.desk_may_read);
  const many = opened.parts.length >= parts_max - parts_kept_free;
  if (many || total(opened.parts) + added.sealed.length > case_bytes_max) throw tooMuch();
  const standing = [...standingOf(opened.parts), ...fresh(occasion2, [added], opened.stands.desk_may_read)];
  return change(keys, occasion2, opened, { parts: standing }, { put: [added], most: hers_bytes_max });
 }
 async function openToDesk(keys, occasion2, opened) {
  const { parts, stands } = opened;
  const deskMayRead = stands.desk_may_read;
  const put = deskMayRead ? [] : await again(keys, occasion2, parts, true);
  const given2 = deskMayRead ? parts.filter(({ forDesk }) => forDesk) : [];
  const until = deskUntil(occasion2, true);
  const grants = [];
  for (const { part, sealed, secret } of given2)
   grants.push({ part, desk: await makeDeskGrant(keys, occasion2, part, sealed, secret) });
  const renewed = [...standingOf(given2.map((part) => ({ ...part, until }))), ...fresh(occasion2, put, true)];
  return change(keys, occasion2, opened, { parts: standingOf(parts, renewed), desk_may_read: true }, { put, grants, most: hers_bytes_max });
 }
 async function close(keys, occasion2, opened) {
  const put = await again(keys, occasion2, opened.parts, false);
  return change(keys, occasion2, opened, { parts: fresh(occasion2, put, false), desk_may_read: false, yes: [] }, { put, most: Infinity });
 }
 async function takeBack(keys, occasion2, opened, ids) {
  const put = await again(keys, occasion2, ids.map((part) => find(opened, part)), false);
  return change(keys, occasion2, opened, { parts: standingOf(opened.parts, fresh(occasion2, put, false)) }, { put });
 }
 function drop(keys, occasion2, opened, ids) {
  const gone = ids.map((part) => find(opened, part));
  const parts = standingOf(opened.parts.filter((kept) => !gone.includes(kept)));
  return change(keys, occasion2, opened, { parts }, { drop: gone.map(({ part }) => part) });
 }
 var setStanding = (keys, occasion2, opened, { count_me, talk_if_others, wishes }) => change(keys, occasion2, opened, { count_me, talk_if_others, wishes: [...new Set(wishes)] });
 async function sayYes(keys, occasion2, opened, text2) {
  const no = opened.stands.no.filter(({ draft }) => !isText(draftOf(opened, draft), text2));
  const stands = withYes(keys, occasion2, opened.hers.length, { ...opened.stands, no }, text2);
  return change(keys, occasion2, opened, stands, { most: hers_bytes_max });
 }
 async function sayNo(keys, occasion2, opened, draft, words) {
  const text2 = draftOf(opened, draft);
  if (!text2) throw new NothingThere("There is no such draft.");
  const yes = opened.stands.yes.filter((given2) => !sameText(given2.text, text2));
  const no = [...opened.stands.no.filter((one) => one.draft !== draft), { draft, words: wellFormed(words) }];
  return change(keys, occasion2, opened, { yes, no });
 }
 async function takeYesBack(keys, occasion2, opened, text2) {
  const yes = opened.stands.yes.filter((given2) => !sameText(given2.text, text2));
  if (yes.length === opened.stands.yes.length) throw new NothingThere("There is no such yes.");
  return change(keys, occasion2, opened, { yes });
 }
 async function move(keys, newKeys, occasion2, opened) {
  checkNewest(opened);
  const { stands, parts, said } = opened;
  const deskMayRead = stands.desk_may_read;
  const isAnswer = ({ content }) => content.about === "more" && content.note >= 0;
  const handover = handOver(keys.hand, { network: occasion2.network, case: caseOf(keys), continues_as: caseOf(newKeys) });
  const forBoth = (part) => deskMayRead && part.forDesk;
  const envelopes = (some) => some.map(({ envelope }) => envelope);
  const answers2 = parts.filter(isAnswer);
  const shown = envelopes([...deskMayRead ? said : [], ...answers2.filter(forBoth)]);
  const kept = envelopes([...deskMayRead ? [] : said, ...answers2.filter((part) => !forBoth(part))]);
  const contents = parts.filter((part) => !isAnswer(part)).map(({ content, forDesk }) => ({ content, forDesk }));
  if (deskMayRead) contents.push(...makeHistory(handover, shown).map((content) => ({ content, forDesk: true })));
  if (kept.length || !deskMayRead)
   contents.push(...makeHistory(handover, kept).map((content) => ({ content, forDesk: false })));
  return { deed: "move", report: await report(newKeys, occasion2, contents, { ...stands, yes: [], no: [], assisted: false }) };
 }
 var ask = (keys, nonce, deed) => ({ mailbox: keys.mailbox, nonce, deed, signature: signDeed(keys.door, nonce, deed) });
 var caseOf = (keys) => caseId(publicKey(keys.hand));
 var total = (lengths) => lengths.reduce((sum, { length }) => sum + length, 0);
 var tooMuch = () => new TooLarge("There is too much in this case.");
 async function report(keys, occasion2, contents, stands) {
  const parts = [];
  const standing = [];
  for (const { content, forDesk } of contents) {
   const made = await makePart(keys, occasion2, content, forDesk);
   parts.push(made);
   standing.push(...fresh(occasion2, [made], forDesk));
  }
  if (parts.length > parts_max || total(parts.map(({ sealed }) => sealed)) > case_bytes_max) throw tooMuch();
  const first2 = await entry(keys, occasion2, { hers: [], desk: [], all_hers: true }, { ...stands, parts: standing });
  return { mailbox: keys.mailbox, door: publicKey(keys.door), parts, entries: [first2] };
 }
 async function change(keys, occasion2, opened, differs, given2 = {}) {
  const { put = [], grants = [], drop: gone = [], most = changes_bytes_max } = given2;
  const { parts, hers, stands } = opened;
  checkNewest(opened);
  const next = await entry(keys, occasion2, opened, { ...stands, ...differs });
  if (total([...parts, ...hers, next]) + 8192 * parts.length > most) throw tooMuch();
  return { deed: "change", put, grants, drop: gone, number: opened.hers.length, entries: [next] };
 }
 function checkNewest({ hers, newest }) {
  if (newest < 0 || newest + 1 < hers.length) throw new CannotOpen("Her newest entry cannot be read.", "newest");
 }
 async function entry(keys, occasion2, { hers, desk, all_hers }, stands) {
  const recipient = recipientOf(keys.identity);
  const says = {
   kind: "entry",
   number: hers.length,
   previous: hashBefore(hers, hers.length),
   seen: seenOf(desk),
   key_list: occasion2.list.number,
   day: occasion2.today,
   act: { ...stands, reach: recipient, vouches: vouch(hers, all_hers) }
  };
  const forDesk = stands.desk_may_read;
  const reader = forDesk ? occasion2.list.desk.recipient : nobody(occasion2.entropy);
  return fitting(await seal(state(keys, occasion2, forDesk ? ["hand", "desk"] : ["hand"], says), [recipient, reader]));
 }
 var endsOf = ({ hand }, number3) => bytesToHex(derive(hand, `sayso/v1/ends/${number3}`));
 function withYes(keys, { today, hour }, number3, stands, text2) {
  checkText(text2, today);
  const given2 = findYes(text2, stands);
  if (!given2) {
   const ends = text2.reader.to === "public" ? endsOf(keys, number3) : "";
   return { ...stands, yes: [...stands.yes, { text: text2, hour, again: 0, ends, number: number3 }] };
  }
  if (text2.reader.to !== "police" || given2.again) return stands;
  if (hour < given2.hour + again_hours)
   throw new NotAllowed("Refused: a second yes waits for 24 hours.", "again");
  return { ...stands, yes: stands.yes.map((yes) => yes === given2 ? { ...given2, again: hour } : yes) };
 }
 function draftOf({ said }, number3) {
  const act = said.find(({ entry: entry2 }) => entry2.number === number3)?.entry.act;
  return act?.act === "draft" ? act.text : void 0;
 }
 var isText = (one, other) => one !== void 0 && sameText(one, other);
 async function openParts(mailbox, standing, open, place) {
  const parts = [];
  const files = new Map(mailbox.parts.map((file) => [bytesToHex(file.part), file]));
  let missing = 0;
  for (const stands of standing) {
   const { part, sealed } = stands;
   const file = files.get(part);
   files.delete(part);
   if (!file) missing += 1;
   if (!file || fileHash(file.sealed) !== sealed) continue;
   parts.push(orNothing(openPart(stands, file, file.hers, open, place)));
  }
  const opened = (await Promise.all(parts)).filter(Boolean);
  return { parts: opened, faults: mailbox.parts.length - opened.length + missing };
 }
 function standingOf(parts, renewed = []) {
  const anew = new Map(renewed.map((one) => [one.part, one]));
  return parts.map(({ part, sealed, until }) => ({ part: bytesToHex(part), sealed, until })).map((stands) => anew.get(stands.part) ?? stands);
 }
 var fresh = (occasion2, put, forDesk) => put.map(({ part, sealed }) => ({ part: bytesToHex(part), sealed: fileHash(sealed), until: deskUntil(occasion2, forDesk) }));
 async function again(keys, occasion2, parts, forDesk) {
  const put = [];
  for (const { part, content } of parts) put.push(await makePart(keys, occasion2, content, forDesk, part));
  return put;
 }
 function find({ parts }, part) {
  const found2 = parts.find((one) => bytesToHex(one.part) === part);
  if (!found2) throw new NothingThere("There is no such part.");
  return found2;
 }

 // src/sayso/client/worker/device/rehearsal.js
 var times = 200;
 async function rehearse(entropy2, waiting3) {
  rehearseCode();
  const keys = reporterKeys(entropy2(32));
  const here = { network: "", list: { number: 0, workers: [] }, today: "2026-11-22", entropy: entropy2 };
  const { entries: hers } = await composeReport(keys, here, [], { yes: [] });
  for (let turn = 0; turn < times && !waiting3(); turn += 1) await openMailbox(keys, here, { parts: [], hers, desk: [], hers_alone: false });
 }

 // src/sayso/client/worker/ledger/checker.js
 var row_weight = 10;
 var rare_length = 5;
 var unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff";
 var alone = new RegExp(`[${unspaced}]`);
 var words_apart = new RegExp(`[${unspaced}]|[^${unspaced}]+`, "gu");
 var time = /(?<![0-9])[0-3]?[0-9][./-][01]?[0-9][./-](?:20)?[0-9]{2}(?![0-9])|(?<![0-9])20[0-9]{2}-[01][0-9]-[0-3][0-9]|(?<![0-9])(?:(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9]|(?:1[0-2]|[1-9]) ?[ap]\.?m)(?![0-9a-z])/gi;
 var contact_weight = 2;
 var contact_digits = 5;
 var number2 = /[0-9](?:[ \xa0()./+-]{0,2}[0-9])+/g;
 var postcode = /(?<![0-9a-z])[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}(?![0-9a-z])/gi;
 var street = /* @__PURE__ */ new Set([
  "street",
  "road",
  "avenue",
  "lane",
  "terrace",
  "crescent",
  "gardens",
  "flat",
  "apartment",
  "postcode",
  "room",
  "strada",
  "bulevardul",
  "calea",
  "aleea",
  "șoseaua",
  "apartamentul",
  "blocul",
  "scara",
  "rua",
  "avenida",
  "calle"
 ]);
 function check(text2, hers, known2, contact) {
  const sources = hers.map(keysOf);
  const ofNumbers = sources.flat().filter((key) => isOfANumber(key, text2.identifiers));
  const theirs = /* @__PURE__ */ new Set([...[...known2, ...text2.identifiers].flatMap(keysOf), ...ofNumbers]);
  const findings = /* @__PURE__ */ new Map();
  for (const { language, words } of text2.words)
   for (const [kind, found2] of look(words, sources, theirs, contact))
    findings.set(JSON.stringify([kind, language, found2]), { kind, language, found: found2 });
  return [...findings.values()];
 }
 function* look(text2, sources, theirs, contact) {
  const words = wordsOf(text2);
  const piece = ({ start, end }) => text2.slice(start, end);
  const reached = contactIn(text2, words, contact, theirs);
  for (const one of reached) yield ["contact", piece(one)];
  for (const [found2] of text2.matchAll(time)) yield ["time", found2];
  for (const [found2] of text2.matchAll(postcode)) yield ["place", found2];
  for (const word of words) if (street.has(word.key) && !theirs.has(word.key)) yield ["place", piece(word)];
  const rows = rowsOf(words, sources);
  for (const row of rows) yield ["her_words", piece(row)];
  const others = words.filter((word) => !theirs.has(word.key) && !isInside([...rows, ...reached], word));
  for (const word of others)
   if (/^\p{Lu}/u.test(piece(word)) && !begins(text2, word.start)) yield ["name", piece(word)];
  const mine = new Set(sources.flat());
  for (const word of others) if (mine.has(word.key) && isRare(word.key)) yield ["rare", piece(word)];
 }
 function contactIn(text2, words, contact, theirs) {
  const own2 = contact.flatMap(numbersOf);
  const same3 = ({ digits }) => own2.some((one) => digits.includes(one.digits) || one.digits.includes(digits));
  const numbers = numbersOf(text2).filter(same3);
  const named = words.filter(({ key, weight }) => !theirs.has(key) && (weight < contact_weight || [...key].length > 1));
  const rows = rowsOf(words, contact.map(keysOf), contact_weight).filter(
   (row) => named.some((word) => isInside([row], word)) && !isInside(numbers, row)
  );
  return [...rows, ...numbers.filter((one) => !isInside(rows, one))];
 }
 var numbersOf = (text2) => [...text2.matchAll(number2)].map(({ 0: found2, index: start }) => ({
  start,
  end: start + found2.length,
  digits: found2.replace(/\(0\)|[^0-9]/g, "").replace(/^0+/, "")
 })).filter(({ digits }) => digits.length >= contact_digits);
 var isInside = (pieces, { start: at }) => pieces.some(({ start, end }) => start <= at && at < end);
 function rowsOf(words, sources, least = row_weight) {
  const places = sources.map(placesOf);
  const rows = [];
  for (let at = 0; at < words.length; ) {
   const length = Math.max(0, ...sources.map((source, number3) => same2(words, at, source, places[number3])));
   const row = words.slice(at, at + length);
   if (row.reduce((sum, { weight }) => sum + weight, 0) >= least) {
    rows.push({ start: row[0].start, end: row.at(-1).end });
    at += length;
   } else at += 1;
  }
  return rows;
 }
 function placesOf(source) {
  const places = /* @__PURE__ */ new Map();
  for (const [place, key] of source.entries()) {
   if (!places.has(key)) places.set(key, []);
   places.get(key).push(place);
  }
  return places;
 }
 function same2(words, at, source, places) {
  let longest = 0;
  for (const start of places.get(words[at].key) ?? []) {
   let length = 1;
   while (at + length < words.length && words[at + length].key === source[start + length]) length += 1;
   longest = Math.max(longest, length);
  }
  return longest;
 }
 function begins(text2, start) {
  const before = text2.slice(0, start).replace(/[ \xa0"'“”„«»‘’()[\]\-–—*•]+$/, "");
  return before === "" || /[.!?:…\n]$/.test(before);
 }
 var isOfANumber = (key, identifiers) => /^\p{Nd}{3,}$/u.test(key) && identifiers.some((one) => one.includes(key) || one.includes(key.replace(/^0/, "")));
 var isRare = (key) => [...key].length >= rare_length || /^\p{Nd}{2,}$/u.test(key);
 var keysOf = (text2) => wordsOf(text2).map(({ key }) => key);
 function wordsOf(text2) {
  const words = [];
  for (const { 0: found2, index } of text2.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
   for (const { 0: piece, index: inner } of found2.matchAll(words_apart)) {
    const start = index + inner;
    words.push({ key: piece.toLowerCase(), start, end: start + piece.length, weight: alone.test(piece) ? 1 : 2 });
   }
  return words;
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

 // src/sayso/client/worker/ledger/key_list.js
 var clock_days = 1;
 var recipient_form = /^age1[02-9ac-hj-np-z]{58}$/;
 var networkId = (root) => bytesToHex(sha256(concatBytes(utf8ToBytes("sayso/v1/network\0"), root)));
 var listHash = (keys) => bytesToHex(sha256(encode(Envelope, keys)));
 function acceptKeyList(offered, network, today, newest) {
  if (networkId(offered.root) !== network) throw new NotTrusted("This server speaks for another network.", "network");
  const payload = verify(offered.keys, offered.root, KEY_LIST_TYPE);
  const now = readDay(today);
  const keys = readContent(payload);
  if (keys.network !== network) throw new NotTrusted("The list of the desk's keys is another network's.", "network");
  if (now < keys.earliest) throw new NotTrusted("The list of the desk's keys is of a day to come.", "day");
  if (now > keys.latest) throw new NotTrusted("The list of the desk's keys is too old.", "day");
  if (newest) checkOrder(keys.list, listHash(offered.keys), newest);
  return keys.list;
 }
 function readContent(payload) {
  try {
   const keys = decode(KeyList, payload);
   const { network, number: number3, previous, day, until, desk, workers } = keys;
   const sound = number3 >= 1 && (number3 === 1 ? previous === "" : /^[0-9a-f]{64}$/.test(previous)) && readDay(day) <= readDay(until) && recipient_form.test(desk.recipient) && desk.door.length === 32 && workers.length > 0 && workers.every(({ name, key }) => name && key.length === 32) && new Set(workers.map(({ key }) => bytesToHex(key))).size === workers.length;
   if (sound) return { list: keys, network, earliest: readDay(daysAfter(day, -clock_days)), latest: readDay(until) };
  } catch (error) {
   if (!(error instanceof Malformed)) throw error;
  }
  throw new NotTrusted("The list of the desk's keys is not filled in.", "content");
 }
 function checkOrder(keys, sealed, newest) {
  if (keys.number < newest.number) throw new NotTrusted("The list of the desk's keys is not the newest.", "older");
  if (newest.sealed && keys.number === newest.number && sealed !== newest.sealed)
   throw new NotTrusted("There are two lists of the desk's keys with one number.", "fork");
  if (newest.sealed && keys.number === newest.number + 1 && keys.previous !== newest.sealed)
   throw new NotTrusted("The list of the desk's keys does not follow the one before.", "gap");
 }

 // src/sayso/client/worker/ledger/short_warning.js
 var until_days = 90;
 function shortWarning(ticks, template, languages, { circle, today, wait_days }) {
  const name = `${template.name}/${template.version}`;
  const earliest = daysAfter(today, wait_days);
  return {
   reader: { to: "warning", circle, at_once: false },
   words: languages.map((language) => ({ language, words: wordsOf2(ticks, own(template.languages, language)) })),
   called: "",
   unwanted: "",
   identifiers: ticks.identifiers,
   evidence: "one",
   template: ticks.identifiers.length ? `${number}-${name}` : name,
   earliest,
   until: daysAfter(earliest, until_days)
  };
 }
 function wordsOf2({ harms, month, area, kind }, table) {
  const filled = { who: own(table.who, kind || "other"), harms: harms.map((one) => own(table.harms, one)).join(", ") };
  const sentences = [fill(harms.length ? table.about_harm : table.about, filled)];
  if (month) {
   const [, year, at] = /^([0-9]{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
   if (!year) throw new Malformed("A month is written like 2026-11.", "month");
   sentences.push(fill(table.when, { month: table.months[at - 1], year }));
  }
  if (area) sentences.push(fill(table.where, { area }));
  return sentences.join(" ");
 }
 var fill = (sentence, filled) => sentence.replace(/\{([a-z]+)\}/g, (_, name) => filled[name]);
 function own(table, name) {
  if (!Object.hasOwn(table, name)) throw new Malformed("This cannot be ticked.", "tick");
  return table[name];
 }

 // src/sayso/client/worker/ledger/work.js
 var bits_max = 20;
 var count_bytes = 8;
 var label = utf8ToBytes("sayso/v1/work\0");
 function findWork(nonce, digest, bits) {
  if (bits > bits_max) throw new Malformed("A server asks for too many bits of work.");
  const tried = concatBytes(label, nonce, digest, new Uint8Array(count_bytes));
  let count = 0;
  while (zeroBits(sha256(withCount(tried, count))) < bits) count += 1;
  return count;
 }
 function withCount(tried, count) {
  new DataView(tried.buffer).setBigUint64(tried.length - count_bytes, BigInt(count));
  return tried;
 }
 function zeroBits(hash) {
  const first2 = hash.findIndex((byte) => byte !== 0);
  return first2 < 0 ? 8 * hash.length : 8 * first2 + Math.clz32(hash[first2]) - 24;
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

 // src/sayso/client/worker/view.js
 function view({ stands, parts, past, newest, behind, deskHasSeen, faults, said }, clock2) {
  const standing = ({ part, forDesk, until }) => ({ part: bytesToHex(part), desk_may_read: forDesk, until });
  const isHistory = ({ content }) => content.about === "history";
  return {
   desk_may_read: stands.desk_may_read,
   count_me: stands.count_me,
   talk_if_others: stands.talk_if_others,
   assisted: stands.assisted,
   wishes: stands.wishes,
   yes: stands.yes.map((yes) => given(yes, stands, said, clock2)),
   drafts: waiting(stands, said, clock2),
   parts: parts.filter((part) => !isHistory(part)).map((part) => ({ ...standing(part), about: part.content.about, content: part.content })),
   answers: answers(said),
   history: { parts: past.parts, answers: answers(past.said), kept_in: parts.filter(isHistory).map(standing) },
   done: desks([...past.said, ...said]),
   held: holds([...past.said, ...said]),
   hers: newest,
   behind,
   desk_has_seen: deskHasSeen,
   faults
  };
 }
 function given({ text: text2, hour, again: again2, ends, number: number3 }, stands, said, { today, hour: now }) {
  const since = said.filter(({ entry: entry2 }) => entry2.seen?.number >= number3);
  const isOver = (id) => since.some(({ entry: { act } }) => act.act === "ended" && act.id === id);
  const signed2 = since.filter(({ entry: { act } }) => act.act === "published" && sameText(act.text, text2) && !isOver(act.id));
  const signers = (id) => new Set(signed2.filter(({ entry: entry2 }) => entry2.act.id === id).map(({ worker }) => worker)).size;
  const ids = signed2.map(({ entry: entry2 }) => entry2.act.id);
  const publication = ids.find((id) => signers(id) > 1) ?? ids[0] ?? "";
  const out = signers(publication) > (text2.reader.to === "public" ? 1 : 0);
  const again_from = text2.reader.to === "police" && !again2 ? hour + again_hours : 0;
  return { text: text2, hour, again: again2, again_from, ends, state: stateOf(text2, stands, today, now), publication, out };
 }
 function stateOf(text2, stands, today, hour) {
  try {
   validYes(text2, stands, today, hour);
   return "counts";
  } catch (error) {
   if (error instanceof NotAllowed) return error.why;
   throw error;
  }
 }
 var waiting = (stands, said, { today }) => said.filter(({ entry: { act, number: number3 } }) => {
  const open = act.act === "draft" && !stands.no.some(({ draft }) => draft === number3);
  return open && act.text.until >= today && !findYes(act.text, stands);
 }).map(({ entry: { number: number3, day, act }, worker }) => ({
  number: number3,
  day,
  worker,
  text: act.text,
  audience: act.audience,
  left_out: act.left_out
 }));

 // src/sayso/client/worker/main.js
 var entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
 var session = {};
 var known = (name) => {
  if (session[name] === void 0) throw new Malformed("Something else has to be asked first.");
  return session[name];
 };
 var clock = () => ({ today: dayOf(known("hour")), hour: known("hour") });
 var occasion = () => ({ network: known("network"), list: known("list"), ...clock(), entropy });
 var keysOf2 = (code) => reporterKeys(rootSecret(readCode(code), known("network")));
 var readBody = () => encodeText(ReadMailbox, { mailbox: known("keys").mailbox });
 var deedBody = (nonce, deed) => encodeText(MailboxDeed, ask(known("keys"), decodeText(Nonce, nonce).nonce, deed));
 async function composed(question, compose) {
  const asked = JSON.stringify(question);
  if (session.composed?.asked !== asked) session.composed = { asked, deed: await compose() };
  return session.composed.deed;
 }
 function typedIn(value) {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(typedIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typedIn(inner)]));
 }
 var typedText = (text2) => Text.write(typedIn(text2));
 var asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),
  read_code: ({ typed }) => ({ code: readCode(typed) }),
  read_digits: ({ typed }) => ({ digits: readDigits(typed).join("") }),
  rehearse: () => rehearse(entropy, waiting2),
  trust({ network, keys, hour }) {
   Object.assign(session, { network, hour, list: void 0 });
   const list2 = acceptKeyList(decodeText(Network, keys), network, dayOf(hour));
   session.list = list2;
   return { number: list2.number, until: list2.until };
  },
  enter({ code, network = known("network") }) {
   session.network = network;
   Object.assign(session, { keys: keysOf2(code), opened: void 0, composed: void 0 });
   return { body: readBody() };
  },
  async seal_report({ account, person, reach, yes = [], ...said }) {
   const contents = [
    { about: "account", ...typedIn(account) },
    { about: "person", ...typedIn(person) },
    { about: "reach", ...typedIn(reach) }
   ];
   const answers2 = { ...said, yes: yes.map(typedText) };
   return { body: encodeText(Report, await composeReport(known("keys"), occasion(), contents, answers2)) };
  },
  short_warning: ({ ticks, template, languages, circle, wait_days = 0, hour = known("hour") }) => ({
   text: typedText(shortWarning(ticks, template, languages, { circle, wait_days, today: dayOf(hour) }))
  }),
  check({ text: text2, known: sentences, hers, contact, hour = known("hour") }) {
   const typed = typedText(text2);
   let refused = "";
   try {
    checkText(typed, dayOf(hour));
   } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    refused = error.why || error.code;
   }
   return { findings: check(typed, typedIn(hers), sentences, typedIn(contact)), refused };
  },
  work({ body, wanted }) {
   const { nonce, bits } = decodeText(Work, wanted);
   const digest = sha256(utf8ToBytes(body));
   return { body: encodeText(Worked, { nonce, count: findWork(nonce, digest, bits), report: decodeText(Report, body) }) };
  },
  received({ answer: answer2, hour }) {
   const { day } = decodeText(Received, answer2);
   return { day, apart: Math.abs(readDay(day) - readDay(dayOf(hour))) };
  },
  async open({ mailbox, hour = known("hour") }) {
   Object.assign(session, { hour, composed: void 0 });
   session.opened = await openMailbox(known("keys"), occasion(), decodeText(Mailbox, mailbox));
   return { view: view(session.opened, clock()) };
  },
  async steps() {
   const { own: own2, said, past } = known("opened");
   return { steps: steps(await own2(), said, past.said) };
  },
  async change({ nonce, deed, hour = known("hour") }) {
   session.hour = hour;
   if (!Object.hasOwn(changes2, deed.kind)) throw new Malformed("This cannot be asked.");
   const compose = () => changes2[deed.kind](known("keys"), occasion(), known("opened"), deed);
   return { body: deedBody(nonce, await composed(deed, compose)) };
  },
  ends: ({ count }) => Array.from({ length: count }, (_, at) => ({ ends: endsOf(known("keys"), at) })),
  remove: ({ nonce }) => ({ body: deedBody(nonce, { deed: "remove" }) }),
  async move({ nonce, code, hour = known("hour") }) {
   session.hour = hour;
   session.next = keysOf2(code);
   const compose = () => move(known("keys"), session.next, occasion(), known("opened"));
   return { body: deedBody(nonce, await composed({ kind: "move", code }, compose)) };
  },
  moved() {
   Object.assign(session, { keys: known("next"), next: void 0, opened: void 0, composed: void 0 });
   return { body: readBody() };
  },
  forget() {
   session = {};
   return {};
  }
 };
 var changes2 = {
  more,
  open: openToDesk,
  close,
  take_back: (keys, here, opened, { parts }) => takeBack(keys, here, opened, parts),
  drop: (keys, here, opened, { parts }) => drop(keys, here, opened, parts),
  standing: setStanding,
  say_yes: (keys, here, opened, { text: text2 }) => sayYes(keys, here, opened, typedText(text2)),
  say_no: (keys, here, opened, { draft, words }) => sayNo(keys, here, opened, draft, words),
  take_yes_back: (keys, here, opened, { text: text2 }) => takeYesBack(keys, here, opened, typedText(text2))
 };
 var waiting2 = serve(asks);
})();
/*! Bundled license information:

@noble/curves/utils.js:
@noble/curves/abstract/modular.js:
@noble/curves/abstract/curve.js:
@noble/curves/abstract/edwards.js:
@noble/curves/abstract/montgomery.js:
@noble/curves/ed25519.js:
 (*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

@scure/base/index.js:
 (*! scure-base - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

@noble/ciphers/utils.js:
 (*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com) *)
*/
