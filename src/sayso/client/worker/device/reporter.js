/**
 * The reporter's device: compose a report, read her mailbox, and change what stands; the twin of device/reporter.py.
 * Every change ends in one new entry of her chain that says what is true from here on.
 */
import { bytesToHex } from "@noble/hashes/utils.js";
import { hashBefore, isBehind, seenOf, vouch } from "../ledger/chain.js";
import { again_hours, checkText, findYes, sameText } from "../ledger/say_so.js";
import { publicKey, signDeed } from "../ledger/signing.js";
import { caseId, fileHash, handOver } from "../ledger/statements.js";
import { nobody, opener, seal } from "../sealing/files.js";
import { derive, recipientOf } from "../sealing/keys.js";
import { wellFormed } from "../wire/encoding.js";
import { CannotOpen, NotAllowed, NotTrusted, NothingThere, TooLarge, orNothing } from "../wire/errors.js";
import { hers_bytes_max, parts_max } from "../wire/limits.js";
import { fitting, openChain, withoutYes } from "./entries.js";
import { makeHistory, openPast } from "./history.js";
import { deskUntil, makeDeskGrant, makePart, openPart, state } from "./parts.js";
import { NOTHING } from "./steps.js";

const case_bytes_max = 1536 * 1024; // so that closing it always fits into one request
const parts_kept_free = 4; // so that moving, which adds one, always has room
const changes_bytes_max = hers_bytes_max + 384 * 1024; // so that closing, which has 128 KiB more, always has room

/**
 * Return a new case (Report) with one part for each of `contents`, and her first answers: `desk_may_read`, `count_me`,
 * `talk_if_others`, `assisted` (filed on the desk's device), `wishes`, and `yes`, which are texts.
 */
export async function composeReport(keys, occasion, contents, { yes, wishes = [], ...answers }) {
  const answered = { ...NOTHING, ...answers, wishes: [...new Set(wishes)] };
  const stands = yes.reduce((before, text) => withYes(keys, occasion, 0, before, text), answered);
  return report(keys, occasion, contents.map((content) => ({ content, forDesk: stands.desk_may_read })), stands);
}

/** Return what can be believed of `mailbox`; throw NotTrusted (`older`) if the key list is older than one that she used. */
export async function openMailbox(keys, { network, list }, mailbox) {
  const place = { network, case: caseOf(keys), reader: "hand", workers: list.workers };
  const open = await opener(keys.identity);
  const hers = (first) => openChain("hand", mailbox.hers, mailbox.desk, open, place, first);
  const before = mailbox.hers.slice(0, -1);
  const [newest_alone, said] = await Promise.all([hers(before.length), openChain("desk", mailbox.desk, mailbox.hers, open, place)]);
  // What her newest entry vouches for was believed when she signed it, and is what it was: it is opened when she asks.
  const vouched = !said.faults && newest_alone.opened[0]?.entry.act.vouches === vouch(before, true);
  const own = vouched ? newest_alone : await hers();
  if (own.opened.some(({ entry }) => entry.key_list > list.number))
    throw new NotTrusted("The list of the desk's keys is not the newest.", "older");
  const now = own.opened.at(-1)?.entry;
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
    faults: own.faults + said.faults + faults + past.faults + Number(mailbox.hers.length === 0),
    hers: mailbox.hers,
    desk: mailbox.desk,
    all_hers: !own.faults,
    said: said.opened,
    own: async () => (await hers()).opened,
  };
}

/** Return the Change that adds more words, which answer the desk's note number `note` (or none: -1). */
export async function more(keys, occasion, opened, { words, note, language }) {
  const content = { about: "more", words: wellFormed(words), note, day: occasion.today, language };
  const added = await makePart(keys, occasion, content, opened.stands.desk_may_read);
  const many = opened.parts.length >= parts_max - parts_kept_free;
  if (many || total(opened.parts) + added.sealed.length > case_bytes_max) throw tooMuch();
  const standing = [...standingOf(opened.parts), ...fresh(occasion, [added], opened.stands.desk_may_read)];
  return change(keys, occasion, opened, { parts: standing }, { put: [added], most: hers_bytes_max });
}

/**
 * Return the Change by which the desk may read for another 90 days. What it may read gets a new grant; what she took back
 * stays hers. Where it may read nothing, every part is sealed anew for it.
 */
export async function openToDesk(keys, occasion, opened) {
  const { parts, stands } = opened;
  const deskMayRead = stands.desk_may_read;
  const put = deskMayRead ? [] : await again(keys, occasion, parts, true);
  const given = deskMayRead ? parts.filter(({ forDesk }) => forDesk) : [];
  const until = deskUntil(occasion, true);
  const grants = [];
  for (const { part, sealed, secret } of given)
    grants.push({ part, desk: await makeDeskGrant(keys, occasion, part, sealed, secret) });
  const renewed = [...standingOf(given.map((part) => ({ ...part, until }))), ...fresh(occasion, put, true)];
  return change(keys, occasion, opened, { parts: standingOf(parts, renewed), desk_may_read: true }, { put, grants, most: hers_bytes_max });
}

/** Return the Change after which the desk opens nothing; what she has said yes to ends with it. */
export async function close(keys, occasion, opened) {
  const put = await again(keys, occasion, opened.parts, false);
  return change(keys, occasion, opened, { parts: fresh(occasion, put, false), desk_may_read: false, yes: [] }, { put, most: Infinity });
}

/** Return the Change after which she alone can open these parts (their ids in hexadecimal). */
export async function takeBack(keys, occasion, opened, ids) {
  const put = await again(keys, occasion, ids.map((part) => find(opened, part)), false);
  return change(keys, occasion, opened, { parts: standingOf(opened.parts, fresh(occasion, put, false)) }, { put });
}

/** Return the Change that deletes these parts (their ids in hexadecimal). */
export function drop(keys, occasion, opened, ids) {
  const gone = ids.map((part) => find(opened, part));
  const parts = standingOf(opened.parts.filter((kept) => !gone.includes(kept)));
  return change(keys, occasion, opened, { parts }, { drop: gone.map(({ part }) => part) });
}

/** Return the Change of two standing answers and her wishes. */
export const setStanding = (keys, occasion, opened, { count_me, talk_if_others, wishes }) =>
  change(keys, occasion, opened, { count_me, talk_if_others, wishes: [...new Set(wishes)] });

/** Return the Change by which she says yes to exactly this text; for the police, the second time too. */
export async function sayYes(keys, occasion, opened, text) {
  const no = opened.stands.no.filter(({ draft }) => !isText(draftOf(opened, draft), text));
  const stands = withYes(keys, occasion, opened.hers.length, { ...opened.stands, no }, text);
  return change(keys, occasion, opened, stands, { most: hers_bytes_max });
}

/** Return the Change by which she refuses the desk's draft in its entry `draft`; a yes to its text ends. */
export async function sayNo(keys, occasion, opened, draft, words) {
  const text = draftOf(opened, draft);
  if (!text) throw new NothingThere("There is no such draft.");
  const yes = opened.stands.yes.filter((given) => !sameText(given.text, text));
  const no = [...opened.stands.no.filter((one) => one.draft !== draft), { draft, words: wellFormed(words) }];
  return change(keys, occasion, opened, { yes, no });
}

/** Return the Change after which her yes to this text is no more. */
export async function takeYesBack(keys, occasion, opened, text) {
  const yes = opened.stands.yes.filter((given) => !sameText(given.text, text));
  if (yes.length === opened.stands.yes.length) throw new NothingThere("There is no such yes.");
  return change(keys, occasion, opened, { yes });
}

/** Return the Move that puts a new case, under a new code, in the place of this one; a yes or no does not go along. */
export async function move(keys, newKeys, occasion, opened) {
  checkNewest(opened);
  const { stands, parts, said } = opened;
  const deskMayRead = stands.desk_may_read;
  const isAnswer = ({ content }) => content.about === "more" && content.note >= 0;
  const handover = handOver(keys.hand, { network: occasion.network, case: caseOf(keys), continues_as: caseOf(newKeys) });
  const forBoth = (part) => deskMayRead && part.forDesk;
  const envelopes = (some) => some.map(({ envelope }) => envelope);
  const answers = parts.filter(isAnswer);
  const shown = envelopes([...(deskMayRead ? said : []), ...answers.filter(forBoth)]);
  const kept = envelopes([...(deskMayRead ? [] : said), ...answers.filter((part) => !forBoth(part))]);
  const contents = parts.filter((part) => !isAnswer(part)).map(({ content, forDesk }) => ({ content, forDesk }));
  if (deskMayRead) contents.push(...makeHistory(handover, shown).map((content) => ({ content, forDesk: true })));
  if (kept.length || !deskMayRead)
    contents.push(...makeHistory(handover, kept).map((content) => ({ content, forDesk: false })));
  return { deed: "move", report: await report(newKeys, occasion, contents, { ...stands, yes: [], no: [], assisted: false }) };
}

/** Return the request (MailboxDeed) for a deed on her case, signed by its door key over the server's nonce. */
export const ask = (keys, nonce, deed) => ({ mailbox: keys.mailbox, nonce, deed, signature: signDeed(keys.door, nonce, deed) });

const caseOf = (keys) => caseId(publicKey(keys.hand));
const total = (lengths) => lengths.reduce((sum, { length }) => sum + length, 0);
const tooMuch = () => new TooLarge("There is too much in this case.");

async function report(keys, occasion, contents, stands) {
  const parts = [];
  const standing = [];
  for (const { content, forDesk } of contents) {
    const made = await makePart(keys, occasion, content, forDesk);
    parts.push(made);
    standing.push(...fresh(occasion, [made], forDesk));
  }
  if (parts.length > parts_max || total(parts.map(({ sealed }) => sealed)) > case_bytes_max) throw tooMuch();
  const first = await entry(keys, occasion, { hers: [], desk: [], all_hers: true }, { ...stands, parts: standing });
  return { mailbox: keys.mailbox, door: publicKey(keys.door), parts, entries: [first] };
}

/** Return the Change after which `differs` holds and everything else as before. */
async function change(keys, occasion, opened, differs, given = {}) {
  const { put = [], grants = [], drop: gone = [], most = changes_bytes_max } = given;
  const { parts, hers, stands } = opened;
  checkNewest(opened);
  const next = await entry(keys, occasion, opened, { ...stands, ...differs });
  if (total([...parts, ...hers, next]) + 8192 * parts.length > most) throw tooMuch(); // a part has two grants of 4 KiB
  return { deed: "change", put, grants, drop: gone, number: opened.hers.length, entries: [next] };
}

/** Refuse to go on from an older entry than her newest: it may hold what she has taken back since. */
function checkNewest({ hers, newest }) {
  if (newest < 0 || newest + 1 < hers.length) throw new CannotOpen("Her newest entry cannot be read.", "newest");
}

async function entry(keys, occasion, { hers, desk, all_hers }, stands) {
  const recipient = recipientOf(keys.identity);
  const says = {
    kind: "entry",
    number: hers.length,
    previous: hashBefore(hers, hers.length),
    seen: seenOf(desk),
    key_list: occasion.list.number,
    day: occasion.today,
    act: { ...stands, reach: recipient, vouches: vouch(hers, all_hers) },
  };
  const forDesk = stands.desk_may_read;
  const reader = forDesk ? occasion.list.desk.recipient : nobody(occasion.entropy);
  return fitting(await seal(state(keys, occasion, forDesk ? ["hand", "desk"] : ["hand"], says), [recipient, reader]));
}

/** Return the bytes (in hexadecimal) that end what is published by a yes in her entry `number`: her code gives them. */
export const endsOf = ({ hand }, number) => bytesToHex(derive(hand, `sayso/v1/ends/${number}`));

function withYes(keys, { today, hour }, number, stands, text) {
  checkText(text, today);
  const given = findYes(text, stands);
  if (!given) {
    const ends = text.reader.to === "public" ? endsOf(keys, number) : "";
    return { ...stands, yes: [...stands.yes, { text, hour, again: 0, ends, number }] };
  }
  if (text.reader.to !== "police" || given.again) return stands;
  if (hour < given.hour + again_hours)
    throw new NotAllowed("Refused: a second yes waits for 24 hours.", "again");
  return { ...stands, yes: stands.yes.map((yes) => (yes === given ? { ...given, again: hour } : yes)) };
}

function draftOf({ said }, number) {
  const act = said.find(({ entry }) => entry.number === number)?.entry.act;
  return act?.act === "draft" ? act.text : undefined;
}

const isText = (one, other) => one !== undefined && sameText(one, other);

/** Return the parts that stand, in her order, and how many are missing, strange or too many. */
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

/** Return how these parts stand, after some of them (`renewed`) were sealed or given anew. */
function standingOf(parts, renewed = []) {
  const anew = new Map(renewed.map((one) => [one.part, one]));
  return parts
    .map(({ part, sealed, until }) => ({ part: bytesToHex(part), sealed, until }))
    .map((stands) => anew.get(stands.part) ?? stands);
}

const fresh = (occasion, put, forDesk) =>
  put.map(({ part, sealed }) => ({ part: bytesToHex(part), sealed: fileHash(sealed), until: deskUntil(occasion, forDesk) }));

async function again(keys, occasion, parts, forDesk) {
  const put = [];
  for (const { part, content } of parts) put.push(await makePart(keys, occasion, content, forDesk, part));
  return put;
}

function find({ parts }, part) {
  const found = parts.find((one) => bytesToHex(one.part) === part);
  if (!found) throw new NothingThere("There is no such part.");
  return found;
}
