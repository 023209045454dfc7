/**
 * The JavaScript side of the parity tests: one process, one JSON line in, one JSON line out.
 * In: `{do, with: [...]}`, bytes as hexadecimal in `{hex}`. Out: `{ok}` or `{error, why, digits}`.
 */
import { readFileSync } from "node:fs";
import readline from "node:readline";
import vm from "node:vm";
import { openMailbox } from "../../src/sayso/client/worker/device/reporter.js";
import * as days from "../../src/sayso/client/worker/ledger/days.js";
import * as keyList from "../../src/sayso/client/worker/ledger/key_list.js";
import * as signing from "../../src/sayso/client/worker/ledger/signing.js";
import * as statements from "../../src/sayso/client/worker/ledger/statements.js";
import * as work from "../../src/sayso/client/worker/ledger/work.js";
import * as code from "../../src/sayso/client/worker/sealing/code.js";
import * as files from "../../src/sayso/client/worker/sealing/files.js";
import * as keys from "../../src/sayso/client/worker/sealing/keys.js";
import * as padding from "../../src/sayso/client/worker/sealing/padding.js";
import { view } from "../../src/sayso/client/worker/view.js";
import * as encoding from "../../src/sayso/client/worker/wire/encoding.js";
import * as envelope from "../../src/sayso/client/worker/wire/envelope.js";
import { SaysoError } from "../../src/sayso/client/worker/wire/errors.js";
import * as limits from "../../src/sayso/client/worker/wire/limits.js";
import * as lists from "../../src/sayso/client/worker/wire/key_list.js";
import * as request from "../../src/sayso/client/worker/wire/request.js";
import * as statement from "../../src/sayso/client/worker/wire/statement.js";

const kinds = { ...envelope, ...lists, ...request, ...statement };
const modules = { code, days, files, keys, padding, signing, statements, work };
const read = (kind, text) => encoding.decodeText(kinds[kind], text);

/** What is more than calling one function with what came. */
const own = {
  decode: (kind, data) => encoding.encode(kinds[kind], encoding.decode(kinds[kind], data)),
  encode: (kind, value) => encoding.encode(kinds[kind], value),
  well_formed: (text) => encoding.wellFormed(text),
  limits: () => ({ ...limits }),
  zeros: () => code.ZEROS,
  pae: (type, payload) => envelope.preAuthenticationEncoding(type, payload),
  sign: (seed, type, payload) => encoding.encodeText(kinds.Envelope, signing.sign(seed, type, payload)),
  verify: (text, key, type) => signing.verify(read("Envelope", text), key, type),
  believe: (text, place) => {
    const { statement: said, worker } = statements.believe(read("Envelope", text), place);
    return [encoding.encodeText(kinds.Statement, said), worker];
  },
  believe_handover: (text, network) => statements.believeHandover(read("Envelope", text), network),
  accept_key_list: (text, network, today, newest) =>
    encoding.encodeText(kinds.KeyList, keyList.acceptKeyList(read("Network", text), network, today, newest)),
  accept_text: (data, network, today) =>
    encoding.encode(kinds.KeyList, keyList.acceptKeyList(encoding.decode(kinds.Network, data), network, today)),
  list_hash: (text) => keyList.listHash(read("Envelope", text)),
  network_id: (root) => keyList.networkId(root),
  sign_deed: (seed, nonce, text) => signing.signDeed(seed, nonce, read("Deed", text)),
  open_mailbox: async (root, network, list, today, mailbox) => {
    const occasion = { network, list: read("KeyList", list), today };
    return view(await openMailbox(keys.reporterKeys(root), occasion, read("Mailbox", mailbox)));
  },
  worker: (message) => ask(message),
  start_worker: () => startWorker(),
};

/** Start the built worker anew, as the browser gets it: it puts its `onmessage` where a worker's global scope has it. */
function startWorker() {
  const source = readFileSync(new URL("../../src/sayso/client/worker.js", import.meta.url), "utf8");
  vm.runInThisContext(source);
  return null;
}

function ask(message) {
  return new Promise((answer) => {
    globalThis.postMessage = answer;
    globalThis.onmessage({ data: message });
  });
}

const isBytes = (value) => value instanceof Uint8Array;
const given = (value) => {
  if (Array.isArray(value)) return value.map(given);
  if (value === null || typeof value !== "object") return value;
  if (typeof value.hex === "string") return new Uint8Array(Buffer.from(value.hex, "hex"));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, given(inner)]));
};
const told = (value) => {
  if (isBytes(value)) return { hex: Buffer.from(value).toString("hex") };
  if (Array.isArray(value)) return value.map(told);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner)]));
};

async function answer(line) {
  const { do: name, with: fields } = JSON.parse(line);
  const [module, called] = name.split(".");
  const function_ = called ? modules[module][called] : own[name];
  try {
    return { ok: told((await function_(...fields.map(given))) ?? null) };
  } catch (error) {
    if (error instanceof SaysoError) return { error: error.code, why: error.why, digits: error.digits };
    throw error;
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
