/** The manifest of a list, which two workers sign, and its pauses: accept them or say why not; the twin of ledger/manifest.py. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decode } from "../wire/encoding.js";
import { Malformed, NotTrusted } from "../wire/errors.js";
import { list_entries_max, pauses_max } from "../wire/limits.js";
import { LIST_TYPE, Manifest, PAUSE_TYPE, Pause } from "../wire/listing.js";
import { daysAfter, readDay } from "./days.js";
import { claimedKey, same, verify } from "./signing.js";

const signers = 2;
const valid_days_max = 14;
const clock_days = 1;
const step = 64;
const hash_form = /^[0-9a-f]{64}$/;

/** Return the hash by which the next manifest, or the next pause, names this one: that of the payload alone. */
export const payloadHash = ({ payload }) => bytesToHex(sha256(payload));

/**
 * Return `{manifest, pauses, known}` of a Head if it may be relied on, else throw NotTrusted with the rule in `why`.
 * `place` is `{network, list, workers}`; `known` is the KnownHead that is remembered, if any.
 */
export function acceptHead(head, place, today, known) {
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
    pause: hashes.at(-1),
  };
  if (known) checkOrder(manifest, reached, hashes, known);
  return { manifest, pauses, known: reached };
}

function checkSigners({ payload, payloadType, signatures }, workers) {
  const ids = signatures.map(({ keyid }) => keyid);
  if (ids.length !== signers || ids[0] >= ids[1])
    throw new NotTrusted("This list is not signed by two different people of the desk.", "signature");
  const names = signatures.map((signature) => {
    const one = { payload, payloadType, signatures: [signature] };
    const key = claimedKey(one);
    const worker = workers.find((listed) => same(listed.key, key));
    if (!worker) throw new NotTrusted("This list is signed by someone who is not at the desk.", "signature");
    verify(one, key, LIST_TYPE);
    return worker.name;
  });
  if (names[0] === names[1]) throw new NotTrusted("This list is signed twice by the same person.", "signature");
}

/** Whether these are a count and a hash that a file of a list can have. */
function isFile({ count, sha256: hash }) {
  return count > 0 && count <= list_entries_max && count % step === 0 && hash_form.test(hash);
}

function readContent(payload) {
  try {
    const manifest = decode(Manifest, payload);
    const { list, number, previous, day, until, holder, rows, cells, bulletin } = manifest;
    const follows = number === 1 ? previous === "" : number > 1 && hash_form.test(previous);
    const timely = readDay(day) <= readDay(until) && readDay(until) <= readDay(daysAfter(day, valid_days_max));
    const sound =
      follows &&
      timely &&
      /^[0-9a-f]{32}$/.test(list) &&
      holder.length === 32 &&
      [rows, cells, bulletin].every(isFile);
    if (sound) return { manifest, earliest: readDay(daysAfter(day, -clock_days)), latest: readDay(until) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  throw new NotTrusted("This list is not filled in as it should be.", "content");
}

/** Return the pauses, and the hash before the first (none) and of each. */
function acceptPauses(head, manifest, { network, list, workers }, today) {
  const hashes = [""];
  const of = payloadHash(head.manifest);
  const signers = new Map();
  try {
    const pauses = head.pauses.map((envelope) => {
      const key = claimedKey(envelope);
      const pause = decode(Pause, verify(envelope, key, PAUSE_TYPE));
      const belongs =
        pause.network === network && pause.list === list && pause.number === manifest.number && pause.manifest === of;
      const follows = pause.order === hashes.length && pause.previous === hashes.at(-1);
      const day = readDay(pause.day);
      const timely = readDay(manifest.day) <= day && day <= readDay(daysAfter(today, clock_days));
      const name = workers.find((worker) => same(worker.key, key))?.name;
      const count = (signers.get(name) ?? 0) + 1;
      signers.set(name, count); // each worker has as many of her own: nobody uses up a colleague's
      if (!(name !== undefined && count <= pauses_max && belongs && follows && timely))
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

function checkOrder(manifest, reached, hashes, known) {
  if (reached.number < known.number) throw new NotTrusted("There is a newer list than this one.", "older");
  if (reached.number === known.number && reached.manifest !== known.manifest)
    throw new NotTrusted("There are two different lists with one number.", "fork");
  if (reached.number === known.number + 1 && manifest.previous !== known.manifest)
    throw new NotTrusted("This list does not follow the one before it.", "gap");
  if (reached.number === known.number && (known.pauses > reached.pauses || hashes[known.pauses] !== known.pause))
    throw new NotTrusted("A pause of this list is missing.", "pause");
}
