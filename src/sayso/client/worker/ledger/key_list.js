/** The signed list of the desk's keys: accept one or refuse it, saying why; the twin of ledger/key_list.py. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decode, encode } from "../wire/encoding.js";
import { Envelope, KEY_LIST_TYPE } from "../wire/envelope.js";
import { Malformed, NotTrusted } from "../wire/errors.js";
import { KeyList } from "../wire/key_list.js";
import { daysAfter, readDay } from "./days.js";
import { verify } from "./signing.js";

const clock_days = 1;
const recipient_form = /^age1[02-9ac-hj-np-z]{58}$/;

/** Return the id of the network whose root public key is `root`. */
export const networkId = (root) => bytesToHex(sha256(concatBytes(utf8ToBytes("sayso/v1/network\0"), root)));

/** Return the hash by which the next list names this one. */
export const listHash = (keys) => bytesToHex(sha256(encode(Envelope, keys)));

/**
 * Return the key list in `offered` (a Network) if it may be relied on, else throw NotTrusted with the rule in `why`.
 * `newest` is `{number, sealed}` of the newest list seen before; `sealed` may be empty.
 */
export function acceptKeyList(offered, network, today, newest) {
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
    const { network, number, previous, day, until, desk, workers } = keys;
    const sound =
      number >= 1 &&
      (number === 1 ? previous === "" : /^[0-9a-f]{64}$/.test(previous)) &&
      readDay(day) <= readDay(until) &&
      recipient_form.test(desk.recipient) &&
      desk.door.length === 32 &&
      workers.length > 0 &&
      workers.every(({ name, key }) => name && key.length === 32) &&
      new Set(workers.map(({ key }) => bytesToHex(key))).size === workers.length;
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
