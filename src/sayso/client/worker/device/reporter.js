/**
 * The reporter's device: compose a report, read her mailbox, and change what stands; the twin of device/reporter.py.
 * Every change ends in one new entry of her chain that says what is true from here on.
 */
import { bytesToHex } from "@noble/hashes/utils.js";
import { hashBefore, seenOf } from "../ledger/chain.js";
import { publicKey, signDeed } from "../ledger/signing.js";
import { caseId, fileHash, handOver } from "../ledger/statements.js";
import { nobody, seal } from "../sealing/files.js";
import { recipientOf } from "../sealing/keys.js";
import { wellFormed } from "../wire/encoding.js";
import { NotTrusted, NothingThere, SaysoError, TooLarge } from "../wire/errors.js";
import { parts_max } from "../wire/limits.js";
import { answered, fitting, openChain } from "./entries.js";
import { makeHistory, openPast } from "./history.js";
import { makeDeskGrant, makePart, openPart, state } from "./parts.js";

const case_bytes_max = 1536 * 1024; // so that closing it always fits into one request
const parts_kept_free = 4; // so that moving, which adds one, always has room

/** Return a new case (Report) with one part for each of `contents`, which the desk may read or not. */
export const composeReport = (keys, occasion, contents, deskMayRead) =>
  report(keys, occasion, contents.map((content) => ({ content, forDesk: deskMayRead })), deskMayRead);

/** Return what can be believed of `mailbox`; throw NotTrusted (`older`) if the key list is older than one that she used. */
export async function openMailbox(keys, { network, list, today }, mailbox) {
  const place = { network, case: caseOf(keys), reader: "hand", workers: list.workers };
  const own = await openChain("hand", mailbox.hers, mailbox.desk, keys.identity, place);
  const said = await openChain("desk", mailbox.desk, mailbox.hers, keys.identity, place);
  if (own.opened.some(({ entry }) => entry.key_list > list.number))
    throw new NotTrusted("There is a newer list of the desk's keys than this one.", "older");
  const now = own.opened.at(-1)?.entry;
  const { parts, faults } = await openParts(keys, mailbox, now?.act.parts ?? [], place, today);
  const past = openPast(parts, place);
  return {
    deskMayRead: now?.act.desk_may_read ?? false,
    parts,
    answers: said.opened.map(({ entry, worker }) => answered(entry, worker)),
    past,
    newest: now?.number ?? -1,
    deskHasSeen: said.opened.at(-1)?.entry.seen?.number ?? -1,
    faults: own.faults + said.faults + faults + past.faults + Number(mailbox.hers.length === 0),
    hers: mailbox.hers,
    desk: mailbox.desk,
    said: said.opened,
  };
}

/** Return the Change that adds more words, which answer the desk's note number `note` (or none: -1). */
export async function more(keys, occasion, opened, { words, note, language }) {
  const content = { about: "more", words: wellFormed(words), note, day: occasion.today, language };
  const added = await makePart(keys, occasion, content, opened.deskMayRead);
  if (opened.parts.length >= parts_max - parts_kept_free)
    throw new TooLarge(`There are too many parts in this case (at most ${parts_max - parts_kept_free}).`);
  if (total(opened.parts) + added.sealed.length > case_bytes_max) throw tooMuch();
  const standing = [...standingOf(opened.parts), ...standingOf([fresh(added)])];
  return change(keys, occasion, opened, standing, opened.deskMayRead, { put: [added] });
}

/** Return the Change by which the desk may read every part for another 90 days. */
export async function openToDesk(keys, occasion, opened) {
  const put = await again(keys, occasion, opened.parts.filter(({ forDesk }) => !forDesk), true);
  const grants = [];
  for (const { part, sealed, secret, forDesk } of opened.parts)
    if (forDesk) grants.push({ part, desk: await makeDeskGrant(keys, occasion, part, sealed, secret) });
  return change(keys, occasion, opened, standingOf(opened.parts, put), true, { put, grants });
}

/** Return the Change after which the desk opens nothing. */
export async function close(keys, occasion, opened) {
  const put = await again(keys, occasion, opened.parts, false);
  return change(keys, occasion, opened, standingOf(opened.parts, put), false, { put });
}

/** Return the Change after which she alone can open a part (its id in hexadecimal). */
export async function takeBack(keys, occasion, opened, part) {
  const put = await again(keys, occasion, [find(opened, part)], false);
  return change(keys, occasion, opened, standingOf(opened.parts, put), opened.deskMayRead, { put });
}

/** Return the Change that deletes a part (its id in hexadecimal). */
export function drop(keys, occasion, opened, part) {
  const gone = find(opened, part);
  const standing = standingOf(opened.parts.filter((kept) => kept !== gone));
  return change(keys, occasion, opened, standing, opened.deskMayRead, { drop: [gone.part] });
}

/** Return the Move that puts a new case, under a new code, in the place of this one. */
export async function move(keys, newKeys, occasion, opened) {
  const { deskMayRead, parts, said } = opened;
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
  return { deed: "move", report: await report(newKeys, occasion, contents, deskMayRead) };
}

/** Return the request (MailboxDeed) for a deed on her case, signed by its door key over the server's nonce. */
export const ask = (keys, nonce, deed) => ({ mailbox: keys.mailbox, nonce, deed, signature: signDeed(keys.door, nonce, deed) });

const caseOf = (keys) => caseId(publicKey(keys.hand));
const fresh = ({ part, sealed }) => ({ part, sealed: fileHash(sealed), length: sealed.length });
const total = (parts) => parts.reduce((sum, { length }) => sum + length, 0);
const tooMuch = () =>
  new TooLarge(`There is too much in this case (at most ${case_bytes_max} bytes in ${parts_max} parts, sealed).`);

async function report(keys, occasion, contents, deskMayRead) {
  const parts = [];
  for (const { content, forDesk } of contents) parts.push(await makePart(keys, occasion, content, forDesk));
  const made = parts.map(fresh);
  if (parts.length > parts_max || total(made) > case_bytes_max) throw tooMuch();
  const first = await entry(keys, occasion, { hers: [], desk: [] }, standingOf(made), deskMayRead);
  return { mailbox: keys.mailbox, door: publicKey(keys.door), parts, entries: [first] };
}

async function change(keys, occasion, opened, standing, deskMayRead, { put = [], grants = [], drop: gone = [] }) {
  const next = await entry(keys, occasion, opened, standing, deskMayRead);
  return { deed: "change", put, grants, drop: gone, number: opened.hers.length, entries: [next] };
}

async function entry(keys, occasion, { hers, desk }, parts, deskMayRead) {
  const recipient = recipientOf(keys.identity);
  const says = {
    kind: "entry",
    number: hers.length,
    previous: hashBefore(hers, hers.length),
    seen: seenOf(desk),
    key_list: occasion.list.number,
    day: occasion.today,
    act: { act: "stands", parts, desk_may_read: deskMayRead, reach: recipient },
  };
  const reader = deskMayRead ? occasion.list.desk.recipient : nobody(occasion.entropy);
  return fitting(await seal(state(keys, occasion, deskMayRead ? ["hand", "desk"] : ["hand"], says), [recipient, reader]));
}

/** Return the parts that stand, in her order, and how many are missing, strange or too many. */
async function openParts(keys, mailbox, standing, place, today) {
  const parts = [];
  const files = new Map(mailbox.parts.map((file) => [bytesToHex(file.part), file]));
  let missing = 0;
  for (const { part, sealed } of standing) {
    const file = files.get(part);
    files.delete(part);
    if (!file) missing += 1;
    if (!file || fileHash(file.sealed) !== sealed) continue;
    try {
      parts.push(await openPart(file.part, file.sealed, file.hers, keys.identity, place, today));
    } catch (error) {
      if (!(error instanceof SaysoError)) throw error;
    }
  }
  return { parts, faults: mailbox.parts.length - parts.length + missing };
}

function standingOf(parts, put = []) {
  const hashes = new Map(put.map(({ part, sealed }) => [bytesToHex(part), fileHash(sealed)]));
  return parts.map(({ part, sealed }) => ({ part: bytesToHex(part), sealed: hashes.get(bytesToHex(part)) ?? sealed }));
}

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
