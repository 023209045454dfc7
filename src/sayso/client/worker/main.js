/**
 * The worker: keys and sealed things live here, and nowhere else in the browser.
 *
 * The page asks with `{id, ask, …}` and gets `{id, ok}` or `{id, error: {code, why, digits}}`. The page does the network:
 * it hands in what the server answered and sends the bodies that come back. Nothing that was typed stands in an error.
 */
import { close, composeReport, ask as deedOf, drop, more, move, openMailbox, openToDesk, takeBack } from "./device/reporter.js";
import { acceptKeyList } from "./ledger/key_list.js";
import { drawDigits, makeCode, readCode } from "./sealing/code.js";
import { reporterKeys, rootSecret } from "./sealing/keys.js";
import { view } from "./view.js";
import { decodeText, encodeText, wellFormed } from "./wire/encoding.js";
import { Malformed, SaysoError } from "./wire/errors.js";
import { Network } from "./wire/key_list.js";
import { Mailbox, MailboxDeed, Nonce, ReadMailbox, Report } from "./wire/request.js";

const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/** What this session knows: the network, the accepted list, the day, her keys, the keys to move to, her opened mailbox. */
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
const typedIn = (fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? wellFormed(value) : value]),
  );

/** What the page may ask for, by name. */
const asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),

  read_code: ({ typed }) => ({ code: readCode(typed) }),

  trust({ network, keys, today }) {
    // The network's id is enough to delete a case; so it stays known even when the list is refused.
    Object.assign(session, { network, today, list: undefined });
    const list = acceptKeyList(decodeText(Network, keys), network, today);
    session.list = list;
    return { number: list.number, until: list.until };
  },

  enter({ code }) {
    session.keys = keysOf(code);
    session.opened = undefined;
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

  async open({ mailbox, today = known("today") }) {
    session.today = today;
    session.opened = await openMailbox(known("keys"), occasion(), decodeText(Mailbox, mailbox));
    return { view: view(session.opened) };
  },

  async change({ nonce, deed, today = known("today") }) {
    session.today = today;
    if (!Object.hasOwn(changes, deed.kind)) throw new Malformed("This is not something that can be changed.");
    const made = await changes[deed.kind](known("keys"), occasion(), known("opened"), deed);
    return { body: deedBody(nonce, made) };
  },

  remove: ({ nonce }) => ({ body: deedBody(nonce, { deed: "remove" }) }),

  async move({ nonce, code, today = known("today") }) {
    session.today = today;
    session.next = keysOf(code);
    return { body: deedBody(nonce, await move(known("keys"), session.next, occasion(), known("opened"))) };
  },

  /** The server has taken the move: from now on the keys are those of the new code. */
  moved() {
    Object.assign(session, { keys: known("next"), next: undefined, opened: undefined });
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
  take_back: (keys, here, opened, { part }) => takeBack(keys, here, opened, part),
  drop: (keys, here, opened, { part }) => drop(keys, here, opened, part),
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
