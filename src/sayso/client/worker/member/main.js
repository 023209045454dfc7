/**
 * The member's worker: her keys, her locker, circles' secrets and the check, in one place, so that no secret ever passes through
 * the page. Like the others it has no network: the page hands in what the server answered and sends the bodies that come back.
 *
 * The page asks with `{id, ask, …}` and gets `{id, ok}` or `{id, error: {code, why, digits}}`. `hour` is the UTC hour since 1970
 * by the page's clock; the asks that do not name it go by the one handed in before. A circle is named by its list id in
 * hexadecimal. Of `open_list` and `finish` every error is a could-not-check, and `ok` says so itself; the page treats silence
 * and an error of any other kind as one, too.
 *
 * | ask | fields | answer |
 * |---|---|---|
 * | make_code, read_code; read_digits | ; `typed` | `code`; `digits` |
 * | canon | `kind`, `place`, `typed` | `form`, `unusual`, `note` |
 * | rehearse | | |
 * | trust | `network`, `keys`, `hour` | `number`, `until` |
 * | read_link | `typed` | `body` of `member/invitation` |
 * | welcome | `invitation` | `name`, `vouchers`, `links`: how many have been read |
 * | come_in | `code` | `body` of `member/join`, `number` |
 * | enter | `code` | `number` |
 * | ask | `nonce`, `deed`: `open`, `keep`, `enter`, `leave` or `evaluate` | `body` of `member`, or null: there is nothing new to keep |
 * | opened | `member`, `hour` | `circles`: `{circle, name, listed}`, listed if she has seen a list of it; `left`, `brought`: `{circle, number}`; `number`, `faults` |
 * | kept | | |
 * | list | `circle` | `body` of `list/…` |
 * | open_list | `circle`, `head`, `files` (`{rows, cells, bulletin}` as bytes; without them, those of the kept list) | `outcome` `open`, `alerts`, `number`, `day`; or could_not_check |
 * | blind | `forms`: one to eight | |
 * | finish | `evaluated` | `outcomes`, `left`; or could_not_check |
 * | invite | `circle`, `nonce` | `body` of `member`, `fragment` of the link |
 * | read_pin | `typed` | `pin` |
 * | keep_list | `pin`; without one, under that which opened what is kept | `salt`, `parts`, `until`: what is kept of the list that is open |
 * | open_kept | `pin`, `salt`, `parts`, `network`, `hour` | `outcome` `open`, `circle`, `name`, `alerts`, `head`, `day`; or could_not_check |
 * | forget | | |
 */
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { serve } from "../answering.js";
import { begin, blinded, conclude, couldNotCheck, openList, recent } from "../device/check.js";
import { openWelcome, readInvitation, readLink, writeLink } from "../device/invitation.js";
import { identityOfPin, openKept, readPin, salt_bytes, sealKept } from "../device/kept.js";
import * as member from "../device/member.js";
import { dayOf } from "../ledger/days.js";
import { acceptKeyList } from "../ledger/key_list.js";
import { read } from "../lookup/canon.js";
import { drawDigits, makeCode, readCode, readDigits } from "../sealing/code.js";
import { rehearseCode } from "../sealing/keys.js";
import { decodeText, encodeText } from "../wire/encoding.js";
import { CannotOpen, Malformed } from "../wire/errors.js";
import { Network } from "../wire/key_list.js";
import { Head } from "../wire/listing.js";
import { Evaluated, Invitation, Join, Member, MemberDeed, ReadInvitation, ReadList } from "../wire/member.js";
import { Nonce } from "../wire/request.js";

const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/**
 * What this session knows: network, accepted key list and hour; links and the welcomes behind them; her keys and what lies for
 * her; the list that is open, as it is kept, and what is on its way to the holder; the kept list that a PIN opened.
 */
let session = { came: [] };

const known = (name) => {
  if (session[name] === undefined) throw new Malformed("Something else has to be asked first.");
  return session[name];
};
const occasion = () => ({ network: known("network"), list: known("list"), hour: known("hour"), entropy });
const circleOf = (circle) => member.circleOf(known("opened"), hexToBytes(circle));
const deedBody = (nonce, deed) =>
  encodeText(MemberDeed, member.ask(known("keys"), decodeText(Nonce, nonce).nonce, deed));

/** Deeds by name; asked for again before its answer came, a deed that seals is the very same one. */
const deeds = {
  open: () => ({ deed: "open" }),
  leave: () => ({ deed: "leave" }),
  evaluate: () => ({ deed: "evaluate", ...blinded(known("asked")) }),
  keep: () => (session.keeping ??= member.keep(known("keys"), known("opened"))),
  enter: () => (session.entering ??= member.enter(known("keys"), occasion(), known("opened"), session.came)),
};

/** What the page may ask for, by name. */
const asks = {
  make_code: () => ({ code: makeCode(drawDigits(entropy)) }),
  read_code: ({ typed }) => ({ code: readCode(typed) }),
  read_digits: ({ typed }) => ({ digits: readDigits(typed).join("") }),
  canon: ({ kind, place, typed }) => read(kind, place, typed),

  rehearse: () => rehearseCode() && {},

  trust({ network, keys, hour }) {
    const told = decodeText(Network, keys);
    Object.assign(session, { network, hour, list: undefined });
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

  /** Asked for again with the same code it is the same request: if the server has taken it, it knows it by its bytes. */
  async come_in({ code }) {
    if (session.joining?.code !== code || session.joining.links !== session.came.length) {
      const keys = member.memberKeys(readCode(code), known("network"));
      const request = await member.join(keys, occasion(), session.came);
      session.joining = { code, links: session.came.length, keys, body: encodeText(Join, request) };
    }
    session.keys = session.joining.keys;
    return { body: session.joining.body, number: member.memberNumber(session.keys) };
  },

  enter({ code }) {
    session.keys = member.memberKeys(readCode(code), known("network"));
    session.opened = undefined;
    return { number: member.memberNumber(session.keys) };
  },

  async ask({ nonce, deed }) {
    if (!Object.hasOwn(deeds, deed)) throw new Malformed("This is not something that can be done.");
    const made = await deeds[deed]();
    return { body: made && deedBody(nonce, made) };
  },

  async opened({ member: text, hour = known("hour") }) {
    session.hour = hour;
    const opened = await member.openMember(known("keys"), occasion(), decodeText(Member, text));
    Object.assign(session, { opened, keeping: undefined, entering: undefined, came: [] });
    const { circles, left, brought, faults } = opened;
    const names = opened.locker.circles.map(({ circle, name, head }) => ({ circle: bytesToHex(circle), name, listed: head !== null }));
    const hers = circles.map(bytesToHex);
    return {
      circles: names.filter(({ circle }) => hers.includes(circle)),
      left,
      brought: brought.map(({ circle, number }) => ({ circle: bytesToHex(circle), number: member.inGroups(number) })),
      number: member.memberNumber(known("keys")),
      faults,
    };
  },

  /** The server has taken the locker. */
  async kept() {
    const deed = await known("keeping");
    session.opened = member.asKept(known("opened"), deed);
    session.keeping = undefined;
    return {};
  },

  list: ({ circle }) => ({ body: encodeText(ReadList, { circle: circleOf(circle).circle }) }),

  open_list({ circle, head: text, files = session.kept?.files }) {
    session.open = session.asked = session.lies = undefined;
    return orNot(() => {
      const [one, head] = [circleOf(circle), decodeText(Head, text)];
      const { opened, secret } = openWith(one, head, files);
      const alerts = recent(opened);
      session.open = opened;
      session.lies = { kept: { circle: one.circle, name: one.name, secret, head }, files };
      session.opened = member.withHead(known("opened"), hexToBytes(circle), opened.known, secret);
      session.keeping = undefined;
      return { outcome: "open", alerts, number: opened.edition.number, day: opened.day };
    });
  },

  /** Half a second each on an old phone. */
  blind({ forms }) {
    session.asked = begin(known("open"), forms, entropy);
    return {};
  },

  finish({ evaluated }) {
    const asked = known("asked");
    session.asked = undefined;
    return orNot(() => {
      const { evaluation, left } = decodeText(Evaluated, evaluated);
      return { outcomes: conclude(known("open"), asked, evaluation), left };
    });
  },

  async invite({ circle, nonce }) {
    const { link, deed } = await member.invite(known("keys"), occasion(), circleOf(circle));
    return { body: deedBody(nonce, deed), fragment: writeLink(link) };
  },

  read_pin: ({ typed }) => ({ pin: readPin(typed) }),

  async keep_list({ pin }) {
    const { kept, files } = known("lies");
    const { told: keys, hour } = session;
    const { salt, identity } = pin === undefined ? known("kept") : underPin(pin, entropy(salt_bytes));
    const sealed = await sealKept(identity, { day: dayOf(hour), ...kept, keys }, files);
    session.kept = { salt, identity, files };
    return { salt, ...sealed };
  },

  /** Nothing can be checked from it: it opens alerts that may be read, and is not the list that is open. */
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
  },
};

/** Open a list with the circle's newest secret, or with the one before while no list has opened with the newest. */
function openWith({ circle, secret, older, head: before }, head, files) {
  const { network, list, hour } = occasion();
  const place = { network, list: bytesToHex(circle), workers: list.workers };
  const opening = (with_) => openList({ place, secret: with_, known: before }, head, files, dayOf(hour));
  try {
    return { opened: opening(secret), secret };
  } catch (error) {
    if (!(error instanceof CannotOpen && error.why === "secret" && older.length)) throw error;
    return { opened: opening(older), secret: older };
  }
}

const underPin = (pin, salt) => ({ salt, identity: identityOfPin(readPin(pin), salt) });

function orNot(step) {
  try {
    return step();
  } catch (error) {
    return couldNotCheck(error);
  }
}

serve(asks);
