/** Entries: open the two chains of a case, and what the desk has said in them; the twin of device/entries.py. */
import { checkEntry } from "../ledger/chain.js";
import { believe } from "../ledger/statements.js";
import { decode } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { NotTrusted, TooLarge, orNothing } from "../wire/errors.js";
import { entry_bytes_max } from "../wire/limits.js";

/** So many entries are opened side by side: each has 64 KiB of memory as long as it lasts. */
const at_once = 64;

/**
 * Return `{entry, worker, envelope, moves_ago}` of the entry `number` of the chain `own`, or throw a SaysoError. What its
 * writer had seen of the other chain is added to `claims`, also where it stands out of place.
 */
async function openEntry(number, writer, own, other, open, place, claims) {
  const envelope = decode(Envelope, await open(own[number]));
  const { statement, worker } = await believe(envelope, place);
  if (statement.says.kind !== "entry" || statement.writer !== writer)
    throw new NotTrusted("Something else stands in the place of an entry.", "writer");
  claims.push(statement.says.seen ?? []);
  checkEntry(statement.says, writer, number, own, other);
  return { entry: statement.says, worker, envelope, moves_ago: 0 };
}

/** Return the entries of a chain, from `first` on, that are believed, how many are not, and what its writers claim to have seen. */
export async function openChain(writer, own, other, open, place, first = 0) {
  const opened = [];
  const claims = [];
  const numbers = [...own.keys()].slice(first);
  while (numbers.length) {
    const some = numbers.splice(0, at_once).map((number) => openEntry(number, writer, own, other, open, place, claims));
    opened.push(...(await Promise.all(some.map(orNothing))).filter(Boolean));
  }
  return { opened, faults: own.length - first - opened.length, claims: claims.flat() };
}

/** Return what the desk says to her, or notes about her, in these entries. */
export const answers = (opened) =>
  opened
    .filter(({ entry }) => entry.act.act === "answer" || entry.act.act === "note")
    .map(({ entry: { number, day, act }, worker, moves_ago }) => ({
      number,
      kind: act.act,
      words: act.words,
      day,
      worker,
      moves_ago,
    }));

/** Return what is on legal hold after these entries of the desk, the oldest first. */
export function holds(opened) {
  const found = new Map();
  for (const { act, part, sealed, since, why } of opened.map(({ entry }) => entry.act))
    if (act === "held") found.set(sealed, { part, sealed, since, why });
    else if (act === "released") found.delete(sealed);
  return [...found.values()];
}

/** Return what still counts of answers that may not be her newest: nothing by which something is sent or counted. */
export const withoutYes = (stands) => ({ ...stands, yes: [], count_me: false, talk_if_others: false });

/** Return a sealed entry if it is not longer than an entry may be; throw TooLarge otherwise. */
export function fitting(sealed) {
  if (sealed.length > entry_bytes_max)
    throw new TooLarge("This is too long for one entry.");
  return sealed;
}
