/** What a list of warnings is made of, and what a check gets: the twin of wire/listing.py, field for field. */
import { bytes, list, oneOf, record, text, whole } from "./encoding.js";
import { Envelope } from "./envelope.js";

export const LIST_TYPE = "application/vnd.sayso.list.v1+json";
export const PAUSE_TYPE = "application/vnd.sayso.pause.v1+json";
/** How many identifiers of one person are asked about at once. */
export const elements_max = 8;

export const AlertText = record({ language: text, words: text });
export const Alert = record({
  texts: list(AlertText),
  kind: oneOf("", "client", "employer", "agency", "landlord", "official", "other"),
  evidence: oneOf("one", "more", "confirmed"),
  day: text,
  until: text,
});
export const Stretch = record({ memory_kib: whole, passes: whole, lanes: whole });
export const ListFile = record({ count: whole, sha256: text });
export const Manifest = record({
  network: text,
  list: text,
  number: whole,
  previous: text,
  day: text,
  until: text,
  canonical: whole,
  suite: text,
  holder: bytes,
  stretch: Stretch,
  rows: ListFile,
  cells: ListFile,
  bulletin: ListFile,
});
export const Pause = record({
  network: text,
  list: text,
  number: whole,
  manifest: text,
  order: whole,
  previous: text,
  day: text,
  sealed: bytes,
});
export const Head = record({ manifest: Envelope, pauses: list(Envelope) });
export const KnownHead = record({ number: whole, manifest: text, pauses: whole, pause: text });
export const Evaluation = record({ elements: list(bytes), proof: bytes });
