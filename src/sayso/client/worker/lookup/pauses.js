/** What a pause says under its seal: the places of the alerts that it takes away; the twin of lookup/pauses.py. */
import { CannotOpen } from "../wire/errors.js";
import { derive, paddedCount, unseal } from "./files.js";
import { number } from "./rows.js";

/** Return the places that a pause takes away; throw CannotOpen (damaged) if it does not open or is not as it should be. */
export function readPlaces(secret, edition, order, sealed) {
  let plain;
  try {
    plain = unseal(derive(edition, secret, "pause", 32, order), sealed);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    throw damaged();
  }
  const numbers = Array.from({ length: Math.ceil(plain.length / 4) }, (_, at) => number(plain.subarray(4 * at)));
  const [count = 0, ...others] = numbers;
  const places = others.slice(0, count);
  const rest = plain.subarray((1 + count) * 4);
  const whole = plain.length === (1 + paddedCount(count)) * 4;
  if (!whole || places.some((place, at) => at > 0 && place <= places[at - 1]) || rest.some((byte) => byte !== 255))
    throw damaged();
  return places;
}

const damaged = () => new CannotOpen("A pause of this list is damaged.", "damaged");
