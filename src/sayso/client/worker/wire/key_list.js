/** The signed list of the desk's public keys: the twin of wire/key_list.py. */
import { bytes, list, record, text, whole } from "./encoding.js";
import { Envelope } from "./envelope.js";

export const DeskKeys = record({ recipient: text, door: bytes });
export const WorkerKey = record({ name: text, key: bytes });
export const KeyList = record({
  network: text,
  number: whole,
  previous: text,
  day: text,
  until: text,
  desk: DeskKeys,
  workers: list(WorkerKey),
});
export const Network = record({ root: bytes, keys: Envelope });
