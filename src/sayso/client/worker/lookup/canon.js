/** Canonical identifiers: one form for a number, address, plate or name, however it is typed; the twin of lookup/canon.py. */
import { Malformed } from "../wire/errors.js";
import { readHandle } from "./handle.js";
import { readMail } from "./mail.js";
import { readPhone } from "./phone.js";
import { readPlate } from "./plate.js";

/** Stands in every manifest; a client with another one does not check. */
export const canonical_version = 1;

/** Return `{form, unusual, note}` of what was typed, or throw NotAnIdentifier with the reason in `why`. */
export function read(kind, place, typed) {
  if (kind === "phone") return readPhone(place, typed);
  if (kind === "mail") return readMail(typed);
  if (kind === "plate") return readPlate(place, typed);
  if (kind === "handle") return readHandle(place, typed);
  throw new Malformed("This is not a kind of identifier.");
}
