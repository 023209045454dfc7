/** Cells: pieces of 1 KiB in which alerts, and lists of pointers to alerts, lie sealed; the twin of lookup/cells.py. */
import { concatBytes } from "@noble/hashes/utils.js";
import { decode } from "../wire/encoding.js";
import { CannotOpen, Malformed } from "../wire/errors.js";
import { Alert } from "../wire/listing.js";
import { derive, entry_bytes, unseal } from "./files.js";
import { readPointers } from "./rows.js";

const cell_bytes = entry_bytes.cells;
const pointer_bytes = entry_bytes.bulletin;
const head_bytes = 1 + pointer_bytes + 2;
const an_alert = 1;
const some_pointers = 2;

/** Return the alert whose first cell is at `start`; throw CannotOpen (damaged) if a cell does not open or holds none. */
export function readAlert(cells, edition, start) {
  try {
    return decode(Alert, readContent(cells, edition, start, an_alert));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw damaged();
  }
}

/** Return the alerts' pointers of a row: its own, and those in the list that its second may lead to. */
export function follow(cells, edition, pointers) {
  const last = pointers.at(-1);
  if (openCell(cells, edition, last).kind === an_alert) return pointers;
  return [...pointers.slice(0, -1), ...readPointers(readContent(cells, edition, last, some_pointers))];
}

function readContent(cells, edition, start, wanted) {
  const pieces = [];
  const seen = new Set();
  for (let at = start; at; ) {
    seen.add(at.place);
    const { kind, following, piece } = openCell(cells, edition, at);
    pieces.push(piece);
    if (kind !== wanted || seen.has(following?.place)) throw damaged();
    at = following;
  }
  return concatBytes(...pieces);
}

function openCell(cells, edition, { place, secret }) {
  let plain;
  try {
    const cell = cells.subarray(place * cell_bytes, (place + 1) * cell_bytes);
    plain = unseal(derive(edition, secret, "cell", 32, place), cell);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    throw damaged();
  }
  const [kind] = plain;
  const [following] = readPointers(plain.subarray(1, 1 + pointer_bytes));
  const length = plain[head_bytes - 2] * 256 + plain[head_bytes - 1];
  const piece = plain.subarray(head_bytes, head_bytes + length);
  const rest = plain.subarray(head_bytes + length);
  if (![an_alert, some_pointers].includes(kind) || piece.length !== length || rest.some(Boolean)) throw damaged();
  return { kind, following, piece };
}

const damaged = () => new CannotOpen("A cell of this list is damaged.", "damaged");
