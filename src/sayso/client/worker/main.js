/**
 * The worker: keys and sealed things live here, and nowhere else in the browser.
 *
 * The page asks with `{id, ask, …}` and gets `{id, ok}` or `{id, error: {code, why, digits}}`. The page does the network:
 * it hands in what the server answered and sends the bodies that come back. Nothing that was typed stands in an error.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { close, composeReport, ask as deedOf, drop, more, move, openMailbox, openToDesk, takeBack } from "./device/reporter.js";
import { readDay } from "./ledger/days.js";
import { acceptKeyList } from "./ledger/key_list.js";
import { findWork } from "./ledger/work.js";
import { drawDigits, makeCode, readCode, readDigits } from "./sealing/code.js";
import { reporterKeys, rootSecret } from "./sealing/keys.js";
import { view } from "./view.js";
import { decodeText, encodeText, wellFormed } from "./wire/encoding.js";
import { Malformed, SaysoError } from "./wire/errors.js";
import { Network } from "./wire/key_list.js";
import { Mailbox, MailboxDeed, Nonce, ReadMailbox, Received, Report, Work, Worked } from "./wire/request.js";

const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/**
 * What this session knows: the network, the accepted list, the day, her keys, the keys to move to, her opened mailbox, and
 * the deed that was composed from it.
 */
let session = {};

const known = (name) => {
  if (session[name] === undefined) throw new Malformed("Something else has to be asked first.");
  return session[name];
};
const occasion = () => ({ network: known("network"), list: known("list"), today: known("today"), entropy });
const keysOf = (code) => reporterKeys(rootSecret(readCode(code), known("network")));
const readBody = () => encodeText(ReadMailbox, { mailbox: known("keys").mailbox });
const deedBody = (nonce, deed) =>
  encodeText(MailboxDeed, deedOf(known("keys"), decodeText(Nonce, nonce).nonce, deed));
/**
 * Return the deed that was asked for. Asked for again before the mailbox was read anew, it is the very same one: if the
 * server has done it and its answer was lost, it knows it by its bytes.
 */
async function composed(question, compose) {
  const asked = JSON.stringify(question);
  if (session.composed?.asked !== asked) session.composed = { asked, deed: await compose() };
  return session.composed.deed;
}
const typedIn = (fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? wellFormed(value) : value]),
  );

/** What the page may ask for, by name. */
const asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),

  read_code: ({ typed }) => ({ code: readCode(typed) }),

  read_digits: ({ typed }) => ({ digits: readDigits(typed).join("") }),

  trust({ network, keys, today }) {
    Object.assign(session, { network, today, list: undefined });
    const list = acceptKeyList(decodeText(Network, keys), network, today);
    session.list = list;
    return { number: list.number, until: list.until };
  },

  /** The network's id is enough to delete a case: no key list is asked for. */
  enter({ code, network = known("network") }) {
    session.network = network;
    Object.assign(session, { keys: keysOf(code), opened: undefined, composed: undefined });
    return { body: readBody() };
  },

  async seal_report({ account, person, reach, desk_may_read }) {
    const contents = [
      { about: "account", ...typedIn(account) },
      { about: "person", ...typedIn(person) },
      { about: "reach", ...typedIn(reach) },
    ];
    return { body: encodeText(Report, await composeReport(known("keys"), occasion(), contents, desk_may_read)) };
  },

  /** The same report with a proof of the work that the server wants for it while it is flooded. */
  work({ body, wanted }) {
    const { nonce, bits } = decodeText(Work, wanted);
    const digest = sha256(utf8ToBytes(body));
    return { body: encodeText(Worked, { nonce, count: findWork(nonce, digest, bits), report: decodeText(Report, body) }) };
  },

  /** What the server answered to a report: the day that it wrote beside it, and how many days that is from `today`. */
  received({ answer, today }) {
    const { day } = decodeText(Received, answer);
    return { day, apart: Math.abs(readDay(day) - readDay(today)) };
  },

  async open({ mailbox, today = known("today") }) {
    Object.assign(session, { today, composed: undefined });
    session.opened = await openMailbox(known("keys"), occasion(), decodeText(Mailbox, mailbox));
    return { view: view(session.opened) };
  },

  async change({ nonce, deed, today = known("today") }) {
    session.today = today;
    if (!Object.hasOwn(changes, deed.kind)) throw new Malformed("This is not something that can be changed.");
    const compose = () => changes[deed.kind](known("keys"), occasion(), known("opened"), deed);
    return { body: deedBody(nonce, await composed(deed, compose)) };
  },

  remove: ({ nonce }) => ({ body: deedBody(nonce, { deed: "remove" }) }),

  async move({ nonce, code, today = known("today") }) {
    session.today = today;
    session.next = keysOf(code);
    const compose = () => move(known("keys"), session.next, occasion(), known("opened"));
    return { body: deedBody(nonce, await composed({ kind: "move", code }, compose)) };
  },

  /** The server has taken the move: from now on the keys are those of the new code. */
  moved() {
    Object.assign(session, { keys: known("next"), next: undefined, opened: undefined, composed: undefined });
    return { body: readBody() };
  },

  forget() {
    session = {};
    return {};
  },
};

const changes = {
  more: (keys, here, opened, { words, note, language }) => more(keys, here, opened, { words, note, language }),
  open: openToDesk,
  close,
  take_back: (keys, here, opened, { parts }) => takeBack(keys, here, opened, parts),
  drop: (keys, here, opened, { parts }) => drop(keys, here, opened, parts),
};

async function answer({ id, ask, ...fields }) {
  try {
    if (!Object.hasOwn(asks, ask)) throw new Malformed("This is not something that can be asked.");
    return { id, ok: await asks[ask](fields) };
  } catch (error) {
    if (error instanceof SaysoError) return { id, error: { code: error.code, why: error.why, digits: error.digits } };
    return { id, error: { code: "unexpected" } };
  }
}

// One ask after the other, in the order in which they came.
let before = Promise.resolve();
globalThis.onmessage = ({ data }) => {
  before = before.then(() => answer(data)).then((message) => globalThis.postMessage(message));
};
