/**
 * The lookup worker: canonical forms, and the check of a member. Like the other worker it has no network: the page hands in
 * what the server answered and sends what comes back.
 *
 * The page asks with `{id, ask, …}` and gets `{id, ok}` or `{id, error: {code, why}}`. Of `open` and `finish` every error is a
 * could-not-check, and `ok` says so itself; the page treats silence and an error of any other kind as one too.
 */
import { begin, blinded, conclude, couldNotCheck, openList, recent } from "../device/check.js";
import { decodeText, encodeText } from "../wire/encoding.js";
import { Malformed, SaysoError } from "../wire/errors.js";
import { Blinded, Evaluation, Head, KnownHead } from "../wire/listing.js";
import { read } from "./canon.js";

const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
/** What this session knows: the open list, and the identifiers that are on their way to the holder. */
let session = {};

const known = (name) => {
  if (session[name] === undefined) throw new Malformed("Something else has to be asked first.");
  return session[name];
};

/** What the page may ask for, by name. */
const asks = {
  /** `kind` (phone, mail, plate, handle), `place` (region, country, site) and what was typed. */
  canon: ({ kind, place, typed }) => read(kind, place, typed),

  /**
   * `circle` is `{network, list, workers, secret, known}`: workers from an accepted key list, `known` the text of a KnownHead or
   * null; `head` is the server's text; `files` its `{rows, cells, bulletin}` as bytes. Gives the recent alerts and what to remember.
   */
  open({ circle: { network, list, workers, secret, known: before }, head, files, today }) {
    session = {};
    const circle = { place: { network, list, workers }, secret, known: before && decodeText(KnownHead, before) };
    return orNot(() => {
      const opened = openList(circle, decodeText(Head, head), files, today);
      const alerts = recent(opened);
      session.opened = opened;
      return { outcome: "open", alerts, known: encodeText(KnownHead, opened.known), number: opened.edition.number };
    });
  },

  /** One to eight canonical forms; gives the body for the holder. Half a second each on an old phone. */
  blind({ forms }) {
    session.asked = begin(known("opened"), forms, entropy);
    return { body: encodeText(Blinded, blinded(session.asked)) };
  },

  /** `evaluation` is the holder's text; gives the outcome for each form. The blinds are used this once. */
  finish({ evaluation }) {
    const asked = known("asked");
    session.asked = undefined;
    return orNot(() => ({ outcomes: conclude(known("opened"), asked, decodeText(Evaluation, evaluation)) }));
  },

  forget() {
    session = {};
    return {};
  },
};

function orNot(step) {
  try {
    return step();
  } catch (error) {
    return couldNotCheck(error);
  }
}

function answer({ id, ask, ...fields }) {
  try {
    if (!Object.hasOwn(asks, ask)) throw new Malformed("This is not something that can be asked.");
    return { id, ok: asks[ask](fields) };
  } catch (error) {
    if (error instanceof SaysoError) return { id, error: { code: error.code, why: error.why } };
    return { id, error: { code: "unexpected" } };
  }
}

globalThis.onmessage = ({ data }) => globalThis.postMessage(answer(data));
