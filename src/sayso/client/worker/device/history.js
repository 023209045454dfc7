/** History: what was said in the cases before she moved to a new code; the twin of device/history.py. */
import { believe, believeHandover } from "../ledger/statements.js";
import { encodeText } from "../wire/encoding.js";
import { Envelope } from "../wire/envelope.js";
import { NotTrusted, orNothing } from "../wire/errors.js";

const envelopes_bytes_max = 250_000;

/** Return the old statements in as many History contents as they need, at least one. */
export function makeHistory(handover, statements) {
  const bundles = [[]];
  let room = envelopes_bytes_max;
  for (const statement of statements) {
    const { length } = encodeText(Envelope, statement); // in bytes too: an envelope of ours is ASCII
    if (length > room && bundles.at(-1).length) {
      bundles.push([]);
      room = envelopes_bytes_max;
    }
    bundles.at(-1).push(statement);
    room -= length;
  }
  return bundles.map((bundle) => ({ about: "history", handover, statements: bundle }));
}

/** Return `{parts, said, faults}` of the History parts among `opened`; each with `moves_ago`. */
export async function openPast(opened, place) {
  const past = { parts: [], said: [], faults: 0 };
  const histories = [];
  for (const { content } of opened.filter((part) => part.content.about === "history"))
    histories.push({ ...content, handover: await orNothing(believeHandover(content.handover, place.network)) });
  const ages = movesAgo(place.case, histories.flatMap(({ handover }) => handover ?? []));
  for (const { handover, statements } of histories) {
    const moves_ago = ages.get(handover?.case);
    if (!moves_ago) {
      past.faults += 1;
      continue;
    }
    for (const envelope of statements) {
      const found = await orNothing(oldStatement(envelope, { ...place, case: handover.case }, moves_ago));
      if (!found) past.faults += 1;
      else if (found.content) past.parts.push(found);
      else past.said.push(found);
    }
  }
  past.parts.sort((one, other) => other.moves_ago - one.moves_ago);
  past.said.sort((one, other) => other.moves_ago - one.moves_ago || one.entry.number - other.entry.number);
  return past;
}

/** Return each earlier case that was handed over, step by step, to `current`, with the number of steps. */
function movesAgo(current, handovers) {
  const ages = new Map();
  let reached = [current];
  for (let step = 1; step <= handovers.length; step += 1) {
    reached = handovers
      .filter((handover) => reached.includes(handover.continues_as))
      .map((handover) => handover.case)
      .filter((found) => found !== current && !ages.has(found));
    for (const found of reached) ages.set(found, step);
  }
  return ages;
}

async function oldStatement(envelope, place, moves_ago) {
  const { statement, worker } = await believe(envelope, place);
  const { says, writer } = statement;
  if (says.kind === "entry" && writer === "desk" && says.act.act !== "stands")
    return { entry: says, worker, envelope, moves_ago };
  if (says.kind === "part" && says.content.about === "more" && writer === "hand") return { content: says.content, moves_ago };
  throw new NotTrusted("Something else stands in the place of an old answer.", "part");
}

