/**
 * The lookup worker: the canonical forms of numbers, addresses and plates, for who types whom to warn of. Like the others it has
 * no network. A member's check is not here: her worker (member/main.js) has her circle's secret, and reads what she types.
 *
 * The page asks with `{id, ask: "canon", kind, place, typed}` (`kind`: phone, mail, plate, handle; `place`: region, country,
 * site) and gets `{id, ok: {form, unusual, note}}` or `{id, error: {code, why}}`.
 */
import { Malformed, SaysoError } from "../wire/errors.js";
import { read } from "./canon.js";

function answer({ id, ask, kind, place, typed }) {
  try {
    if (ask !== "canon") throw new Malformed("This is not something that can be asked.");
    return { id, ok: read(kind, place, typed) };
  } catch (error) {
    if (error instanceof SaysoError) return { id, error: { code: error.code, why: error.why } };
    return { id, error: { code: "unexpected" } };
  }
}

globalThis.onmessage = ({ data }) => globalThis.postMessage(answer(data));
