/**
 * The worker: keys and sealed things live here, and nowhere else in the browser.
 *
 * The page asks with `{id, ask, …}` and gets `{id, ok}` or `{id, error: {code, why, digits}}`. The page does the network:
 * it hands in what the server answered and sends the bodies that come back. Nothing that was typed stands in an error.
 * `hour` is the UTC hour since 1970 by the page's clock; the asks that do not name it go by the one handed in before.
 *
 * | ask | fields | answer |
 * |---|---|---|
 * | make_code, read_code | ; `typed` | `code` |
 * | read_digits | `typed` | `digits` |
 * | rehearse | | |
 * | trust | `network`, `keys`, `hour` | `number`, `until` |
 * | enter | `code`, `network` | `body` of `read` |
 * | seal_report | `account`, `person`, `reach`, `desk_may_read`; if she answers them `count_me`, `talk_if_others`, `assisted`, `wishes`, `yes` (texts) | `body` of `report` |
 * | received | `answer`, `hour` | `day`, `apart` |
 * | short_warning | `ticks`: `{harms, month, area, kind, identifiers}`, `template`, `languages` (hers first), `circle`; `wait_days`, `hour` | `text` |
 * | check | `text`; `known` (the templates' sentences), `hers` (her words), `contact` (how she is reached), `hour` | `findings`: `{kind, language, found}`; `refused`: why she could not say yes to it, or "" |
 * | open | `mailbox`, `hour` | `view` |
 * | steps | | `steps`: what both sides did in the opened mailbox, in order |
 * | change | `nonce`, `deed`, `hour` | `body` of `deed` |
 * | remove; move | `nonce`; `nonce`, `code`, `hour` | `body` of `deed` |
 * | moved | | `body` of `read` |
 * | ends | `count` | a list with the `ends` of each entry of hers, if there are so many; nothing has to be opened for it |
 * | forget | | |
 *
 * A deed is `{kind, …}`: `more` {words, note, language}, `open`, `close`, `take_back` {parts}, `drop` {parts}, `standing`
 * {count_me, talk_if_others, wishes}, `say_yes` {text}, `say_no` {draft, words}, `take_yes_back` {text}. A text has the
 * fields of `Text` in wire/text.js.
 *
 * In a view, `yes` has `{text, hour, again, again_from, ends, state, publication, out}`: `state` is `counts`, or why it does not
 * (`closed`, `early`, `ended`, `again`: waits for a second yes, from the hour `again_from` on; `cooling`); `ends` are the
 * bytes that end a publication, `publication` its id while one stands or one of two signatures does, `out` whether others
 * can read it. `drafts` are those that wait for her: `{number, day,
 * worker, text, audience, left_out}`. A step is `{writer, number, day, worker, moves_ago, what, words, text}` (`what`:
 * device/steps.py); `done` are the desk's. `held` is what is on legal hold: `{part, sealed, since, why}`. `assisted`:
 * it was filed on the desk's device. `desk_has_seen` is the number of the newest step of hers that it has seen.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { serve } from "./answering.js";
import { rehearse } from "./device/rehearsal.js";
import * as reporter from "./device/reporter.js";
import { steps } from "./device/steps.js";
import { check } from "./ledger/checker.js";
import { dayOf, readDay } from "./ledger/days.js";
import { acceptKeyList } from "./ledger/key_list.js";
import { checkText } from "./ledger/say_so.js";
import { shortWarning } from "./ledger/short_warning.js";
import { findWork } from "./ledger/work.js";
import { drawDigits, makeCode, readCode, readDigits } from "./sealing/code.js";
import { reporterKeys, rootSecret } from "./sealing/keys.js";
import { view } from "./view.js";
import { decodeText, encodeText, wellFormed } from "./wire/encoding.js";
import { Malformed, SaysoError } from "./wire/errors.js";
import { Network } from "./wire/key_list.js";
import { Mailbox, MailboxDeed, Nonce, ReadMailbox, Received, Report, Work, Worked } from "./wire/request.js";
import { Text } from "./wire/text.js";

const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/**
 * What this session knows: the network, the accepted list, the hour, her keys, the keys to move to, her opened mailbox, and
 * the deed that was composed from it.
 */
let session = {};

const known = (name) => {
  if (session[name] === undefined) throw new Malformed("Something else has to be asked first.");
  return session[name];
};
const clock = () => ({ today: dayOf(known("hour")), hour: known("hour") });
const occasion = () => ({ network: known("network"), list: known("list"), ...clock(), entropy });
const keysOf = (code) => reporterKeys(rootSecret(readCode(code), known("network")));
const readBody = () => encodeText(ReadMailbox, { mailbox: known("keys").mailbox });
const deedBody = (nonce, deed) =>
  encodeText(MailboxDeed, reporter.ask(known("keys"), decodeText(Nonce, nonce).nonce, deed));
/**
 * Return the deed that was asked for. Asked for again before the mailbox was read anew, it is the very same one: if the
 * server has done it and its answer was lost, it knows it by its bytes.
 */
async function composed(question, compose) {
  const asked = JSON.stringify(question);
  if (session.composed?.asked !== asked) session.composed = { asked, deed: await compose() };
  return session.composed.deed;
}
/** Return a value with every text in it well-formed. */
function typedIn(value) {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(typedIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typedIn(inner)]));
}
/** Return a text that the page hands in; throw Malformed if it is none. */
const typedText = (text) => Text.write(typedIn(text));

/** What the page may ask for, by name. */
const asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),

  read_code: ({ typed }) => ({ code: readCode(typed) }),

  read_digits: ({ typed }) => ({ digits: readDigits(typed).join("") }),

  rehearse: () => rehearse(entropy, waiting),

  trust({ network, keys, hour }) {
    Object.assign(session, { network, hour, list: undefined });
    const list = acceptKeyList(decodeText(Network, keys), network, dayOf(hour));
    session.list = list;
    return { number: list.number, until: list.until };
  },

  /** The network's id is enough to delete a case: no key list is asked for. */
  enter({ code, network = known("network") }) {
    session.network = network;
    Object.assign(session, { keys: keysOf(code), opened: undefined, composed: undefined });
    return { body: readBody() };
  },

  async seal_report({ account, person, reach, yes = [], ...said }) {
    const contents = [
      { about: "account", ...typedIn(account) },
      { about: "person", ...typedIn(person) },
      { about: "reach", ...typedIn(reach) },
    ];
    const answers = { ...said, yes: yes.map(typedText) };
    return { body: encodeText(Report, await reporter.composeReport(known("keys"), occasion(), contents, answers)) };
  },

  short_warning: ({ ticks, template, languages, circle, wait_days = 0, hour = known("hour") }) => ({
    text: typedText(shortWarning(ticks, template, languages, { circle, wait_days, today: dayOf(hour) })),
  }),

  check({ text, known: sentences, hers, contact, hour = known("hour") }) {
    const typed = typedText(text);
    let refused = "";
    try {
      checkText(typed, dayOf(hour));
    } catch (error) {
      if (!(error instanceof SaysoError)) throw error;
      refused = error.why || error.code;
    }
    return { findings: check(typed, typedIn(hers), sentences, typedIn(contact)), refused };
  },

  /** The same report with a proof of the work that the server wants for it while it is flooded. */
  work({ body, wanted }) {
    const { nonce, bits } = decodeText(Work, wanted);
    const digest = sha256(utf8ToBytes(body));
    return { body: encodeText(Worked, { nonce, count: findWork(nonce, digest, bits), report: decodeText(Report, body) }) };
  },

  /** What the server answered to a report: the day that it wrote beside it, and how many days that is from the hour's. */
  received({ answer, hour }) {
    const { day } = decodeText(Received, answer);
    return { day, apart: Math.abs(readDay(day) - readDay(dayOf(hour))) };
  },

  async open({ mailbox, hour = known("hour") }) {
    Object.assign(session, { hour, composed: undefined });
    session.opened = await reporter.openMailbox(known("keys"), occasion(), decodeText(Mailbox, mailbox));
    return { view: view(session.opened, clock()) };
  },

  async steps() {
    const { own, said, past } = known("opened");
    return { steps: steps(await own(), said, past.said) };
  },

  async change({ nonce, deed, hour = known("hour") }) {
    session.hour = hour;
    if (!Object.hasOwn(changes, deed.kind)) throw new Malformed("This cannot be asked.");
    const compose = () => changes[deed.kind](known("keys"), occasion(), known("opened"), deed);
    return { body: deedBody(nonce, await composed(deed, compose)) };
  },

  ends: ({ count }) => Array.from({ length: count }, (_, at) => ({ ends: reporter.endsOf(known("keys"), at) })),

  remove: ({ nonce }) => ({ body: deedBody(nonce, { deed: "remove" }) }),

  async move({ nonce, code, hour = known("hour") }) {
    session.hour = hour;
    session.next = keysOf(code);
    const compose = () => reporter.move(known("keys"), session.next, occasion(), known("opened"));
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
  more: reporter.more,
  open: reporter.openToDesk,
  close: reporter.close,
  take_back: (keys, here, opened, { parts }) => reporter.takeBack(keys, here, opened, parts),
  drop: (keys, here, opened, { parts }) => reporter.drop(keys, here, opened, parts),
  standing: reporter.setStanding,
  say_yes: (keys, here, opened, { text }) => reporter.sayYes(keys, here, opened, typedText(text)),
  say_no: (keys, here, opened, { draft, words }) => reporter.sayNo(keys, here, opened, draft, words),
  take_yes_back: (keys, here, opened, { text }) => reporter.takeYesBack(keys, here, opened, typedText(text)),
};

const waiting = serve(asks);
