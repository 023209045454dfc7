/**
 * The JavaScript side of the parity tests: one process, one JSON line in, one JSON line out.
 * In: `{do, with: [...]}`, bytes as hexadecimal in `{hex}`. Out: `{ok}` or `{error, why, digits}`.
 */
import { readFileSync } from "node:fs";
import readline from "node:readline";
import vm from "node:vm";
import * as check from "../../src/sayso/client/worker/device/check.js";
import * as invitation from "../../src/sayso/client/worker/device/invitation.js";
import * as member from "../../src/sayso/client/worker/device/member.js";
import { rehearse } from "../../src/sayso/client/worker/device/rehearsal.js";
import { openMailbox } from "../../src/sayso/client/worker/device/reporter.js";
import * as checker from "../../src/sayso/client/worker/ledger/checker.js";
import * as days from "../../src/sayso/client/worker/ledger/days.js";
import * as keyList from "../../src/sayso/client/worker/ledger/key_list.js";
import * as sayso from "../../src/sayso/client/worker/ledger/say_so.js";
import { shortWarning } from "../../src/sayso/client/worker/ledger/short_warning.js";
import * as manifest from "../../src/sayso/client/worker/ledger/manifest.js";
import * as signing from "../../src/sayso/client/worker/ledger/signing.js";
import * as statements from "../../src/sayso/client/worker/ledger/statements.js";
import * as canon from "../../src/sayso/client/worker/lookup/canon.js";
import * as cells from "../../src/sayso/client/worker/lookup/cells.js";
import * as listFiles from "../../src/sayso/client/worker/lookup/files.js";
import { SITES } from "../../src/sayso/client/worker/lookup/handle.js";
import * as mail from "../../src/sayso/client/worker/lookup/mail.js";
import * as oprf from "../../src/sayso/client/worker/lookup/oprf.js";
import * as pauses from "../../src/sayso/client/worker/lookup/pauses.js";
import * as rows from "../../src/sayso/client/worker/lookup/rows.js";
import * as stretching from "../../src/sayso/client/worker/lookup/stretch.js";
import { suite } from "../../src/sayso/client/worker/lookup/terms.js";
import * as work from "../../src/sayso/client/worker/ledger/work.js";
import * as code from "../../src/sayso/client/worker/sealing/code.js";
import * as files from "../../src/sayso/client/worker/sealing/files.js";
import * as keys from "../../src/sayso/client/worker/sealing/keys.js";
import * as padding from "../../src/sayso/client/worker/sealing/padding.js";
import { view } from "../../src/sayso/client/worker/view.js";
import * as circle from "../../src/sayso/client/worker/wire/circle.js";
import { ZEROS } from "../../src/sayso/client/worker/wire/digits.js";
import * as encoding from "../../src/sayso/client/worker/wire/encoding.js";
import * as envelope from "../../src/sayso/client/worker/wire/envelope.js";
import { SaysoError } from "../../src/sayso/client/worker/wire/errors.js";
import * as limits from "../../src/sayso/client/worker/wire/limits.js";
import * as lists from "../../src/sayso/client/worker/wire/key_list.js";
import * as listing from "../../src/sayso/client/worker/wire/listing.js";
import * as members from "../../src/sayso/client/worker/wire/member.js";
import * as request from "../../src/sayso/client/worker/wire/request.js";
import * as statement from "../../src/sayso/client/worker/wire/statement.js";
import * as texts from "../../src/sayso/client/worker/wire/text.js";

const kinds = { ...circle, ...envelope, ...lists, ...listing, ...members, ...request, ...statement, ...texts };
const modules = { canon, code, days, files, keys, listFiles, oprf, padding, pauses, rows, signing, statements, stretching, work };
const read = (kind, text) => encoding.decodeText(kinds[kind], text);

/** What is more than calling one function with what came. */
const own = {
  decode: (kind, data) => encoding.encode(kinds[kind], encoding.decode(kinds[kind], data)),
  encode: (kind, value) => encoding.encode(kinds[kind], value),
  well_formed: (text) => encoding.wellFormed(text),
  limits: () => ({ ...limits }),
  zeros: () => ZEROS,
  pae: (type, payload) => envelope.preAuthenticationEncoding(type, payload),
  sign: (seed, type, payload) => encoding.encodeText(kinds.Envelope, signing.sign(seed, type, payload)),
  verify: (text, key, type) => signing.verify(read("Envelope", text), key, type),
  verify_swiftly: (text, key, type) => signing.verifySwiftly(read("Envelope", text), key, type, {}),
  old_browser: (old) => oldBrowser(old),
  keys_taken: () => imported,
  believe: async (text, place) => {
    const { statement: said, worker } = await statements.believe(read("Envelope", text), place);
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
  open_mailbox: async (root, network, list, hour, mailbox) => {
    const occasion = { network, list: read("KeyList", list), today: days.dayOf(hour), hour };
    return view(await openMailbox(keys.reporterKeys(root), occasion, read("Mailbox", mailbox)), occasion);
  },
  rehearse: async ({ waits }) => {
    let asked = 0;
    await rehearse((length) => new Uint8Array(length).fill(7), () => ++asked && waits);
    return asked;
  },
  check_text: (text, today) => sayso.checkText(read("Text", text), today) ?? null,
  valid_yes: (text, stands, today, hour) =>
    encoding.encodeText(kinds.Text, sayso.validYes(read("Text", text), read("Stands", stands), today, hour).text),
  short_warning: (...given) => encoding.encodeText(kinds.Text, shortWarning(...given)),
  check: (text, hers, known, contact) => checker.check(read("Text", text), hers, known, contact),
  read_link: (typed) => invitation.readLink(typed),
  write_link: (link) => invitation.writeLink(link),
  ticket: (fragment) => invitation.ticketOf(invitation.readLink(fragment)),
  read_invitation: (fragment) => said("ReadInvitation", invitation.readInvitation(invitation.readLink(fragment))),
  open_welcome: async (fragment, network, lies) =>
    said("CircleWelcome", await invitation.openWelcome(invitation.readLink(fragment), network, read("Invitation", lies))),
  member_keys: (code, network) => ({ ...member.memberKeys(code, network) }),
  member_number: (root) => member.memberNumber(keys.reporterKeys(root)),
  write_number: (handle) => member.writeNumber(handle),
  join: async (root, here, came) => said("Join", await member.join(keys.reporterKeys(root), around(here), met(came))),
  enter: async (root, here, opened, came) => {
    const hers = keys.reporterKeys(root);
    const now = await member.openMember(hers, around(here), read("Member", opened));
    return said("OfMember", await member.enter(hers, around(here), now, met(came)));
  },
  open_member: async (root, here, text) => {
    const now = await member.openMember(keys.reporterKeys(root), around(here), read("Member", text));
    const { took, circles, left, brought, faults } = now;
    return { locker: said("Locker", now.locker), took, circles, left, brought, faults };
  },
  keep: async (root, here, text, circle, head, secret) => {
    const hers = keys.reporterKeys(root);
    const now = await member.openMember(hers, around(here), read("Member", text));
    const deed = await member.keep(hers, head ? member.withHead(now, circle, read("KnownHead", head), secret) : now);
    return deed && said("OfMember", deed);
  },
  invite: async (root, here, known) => {
    const hers = keys.reporterKeys(root);
    const { link, deed } = await member.invite(hers, around(here), read("KnownCircle", known));
    return [invitation.writeLink(link), said("OfMember", deed)];
  },
  ask_as_member: (root, nonce, deed) =>
    said("MemberDeed", member.ask(keys.reporterKeys(root), nonce, read("OfMember", deed))),
  aliases: () => ({
    sites: SITES,
    same_domain: mail.same_domain,
    tags_dropped: mail.tags_dropped,
    dots_dropped: mail.dots_dropped,
  }),
  terms: () => ({ canonical: canon.canonical_version, suite, stretch: stretching.cost }),
  reasons: () => check.reasons,
  blind: (input, scalar) => oprf.blind(input, () => bytesThatGive(scalar)),
  accept_head: (head, place, today, known) => {
    const accepted = manifest.acceptHead(read("Head", head), place, today, known && read("KnownHead", known));
    return encoding.encodeText(kinds.KnownHead, accepted.known);
  },
  accept_bytes: (data, place, today) => {
    const accepted = manifest.acceptHead(encoding.decode(kinds.Head, data), place, today);
    return encoding.encodeText(kinds.KnownHead, accepted.known);
  },
  conclude: (circle, head, files, today, blindings, evaluation) =>
    check.conclude(check.openList(circle, read("Head", head), files, today), blindings, evaluation),
  read_alert: (...given) => encoding.encodeText(kinds.Alert, cells.readAlert(...given)),
  follow: (...given) => cells.follow(...given),
  check_file: (name, sealed, told) => {
    listFiles.checkFile(name, sealed, read("ListFile", told));
    return null;
  },
  worker: (message) => ask(message),
  start_worker: (name) => startWorker(name),
};

const importKey = crypto.subtle.importKey.bind(crypto.subtle);
let imported = 0;
/**
 * Be a browser that has no X25519 and no Ed25519 of its own, or one that has; return how many keys it took until now.
 */
function oldBrowser(old) {
  crypto.subtle.importKey = (format, key, algorithm, ...more) => {
    if (old && ["X25519", "Ed25519"].includes(algorithm.name ?? algorithm))
      throw new DOMException("This browser is an old one.", "NotSupportedError");
    imported += 1;
    return importKey(format, key, algorithm, ...more);
  };
  return imported;
}

/** Return the entropy from which noble draws this scalar: it adds one to the bytes, little-endian, modulo the order less one. */
function bytesThatGive(scalar) {
  const bytes = new Uint8Array(48);
  bytes.set(scalar);
  for (let at = 0; at < 48; at += 1) {
    bytes[at] = (bytes[at] + 255) % 256;
    if (bytes[at] !== 255) break;
  }
  return bytes;
}

const said = (kind, value) => encoding.encodeText(kinds[kind], value);
const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/** What a device has around it: `{network, list, hour}` as the tests give it, and dice. */
const around = ({ network, list, hour }) => ({ network, list: read("KeyList", list), hour, entropy });
/** Links and what lies behind them: pairs of texts. */
const met = (came) =>
  came.map(([fragment, welcome]) => ({ link: invitation.readLink(fragment), welcome: read("CircleWelcome", welcome) }));

/** Start a built worker anew, as the browser gets it: it puts its `onmessage` where a worker's global scope has it. */
function startWorker(name = "worker.js") {
  const source = readFileSync(new URL(`../../src/sayso/client/${name}`, import.meta.url), "utf8");
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
