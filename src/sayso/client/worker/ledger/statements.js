/**
 * Statements: sign one, and show one only if it is where it belongs; the twin of ledger/statements.py.
 * A *place* is `{network, case, reader, workers}`.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decode, encode } from "../wire/encoding.js";
import { HANDOVER_TYPE, STATEMENT_TYPE } from "../wire/envelope.js";
import { NotTrusted } from "../wire/errors.js";
import { Handover, Statement } from "../wire/statement.js";
import { readDay } from "./days.js";
import { claimedKey, same, sign, verify, verifySwiftly } from "./signing.js";

/** Return the id of the case whose hand public key is `hand`. */
export const caseId = (hand) => bytesToHex(sha256(concatBytes(utf8ToBytes("sayso/v1/case\0"), hand)));

/** Return the hash by which statements name a sealed file; every entry of a chain asks for that of another one. */
export function fileHash(sealed) {
  if (!hashes.has(sealed)) hashes.set(sealed, bytesToHex(sha256(sealed)));
  return hashes.get(sealed);
}
const hashes = new WeakMap();

/** Return a statement signed by its writer. */
export const signStatement = (seed, statement) => sign(seed, STATEMENT_TYPE, encode(Statement, statement));

/** Return `{statement, worker}` of an envelope that belongs to this place; throw NotTrusted or Malformed otherwise. */
export async function believe(envelope, place) {
  const key = claimedKey(envelope);
  const byHand = () => caseId(key) === place.case;
  const worker = place.workers.find((listed) => same(listed.key, key));
  if (!worker && !byHand()) throw new NotTrusted("This is signed by nobody who may write in this case.", "signature");
  const statement = decode(Statement, await verifySwiftly(envelope, key, STATEMENT_TYPE, place));
  if (statement.network !== place.network) throw new NotTrusted("This was written for another network.", "network");
  if (statement.case !== place.case) throw new NotTrusted("This was written for another case.", "case");
  if (!(statement.writer === "hand" ? byHand() : worker))
    throw new NotTrusted("This is signed by someone else than the writer that it names.", "writer");
  checkSays(statement);
  if (!statement.audience.includes(place.reader))
    throw new NotTrusted("This was not written for whoever reads it here.", "audience");
  return { statement, worker: statement.writer === "hand" ? "" : worker.name };
}

/** Throw unless the writer may say this kind of thing (parts and grants are hers alone) on a day that is one. */
function checkSays({ says, writer }) {
  if (says.kind === "entry") daysOf(says).forEach(readDay);
  if (says.content?.about === "more") readDay(says.content.day);
  if (says.kind !== "entry" && writer !== "hand") throw new NotTrusted("Only she makes parts and grants.", "writer");
}

/** Return every day that an entry names: one that is none would keep her from her page. */
function daysOf({ day, act: { since, text, yes = [] } }) {
  const texts = [text, ...yes.map((given) => given.text)].filter(Boolean);
  return [day, since ?? day, ...texts.flatMap(({ earliest, until }) => [earliest, until])];
}

/** Return a handover signed by the hand key of the case that she leaves. */
export const handOver = (seed, handover) => sign(seed, HANDOVER_TYPE, encode(Handover, handover));

/** Return a promise of a handover that the hand key of the case that it leaves has signed; throw NotTrusted or Malformed otherwise. */
export async function believeHandover(envelope, network) {
  const key = claimedKey(envelope);
  const handover = decode(Handover, verify(envelope, key, HANDOVER_TYPE));
  if (handover.case !== caseId(key) || handover.network !== network)
    throw new NotTrusted("This case was not handed over by the key that it had.", "case");
  return handover;
}
