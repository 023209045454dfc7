/** DSSE envelopes: a payload, its type and who signed it; the twin of wire/envelope.py. */
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { bytes, list, record, text } from "./encoding.js";

export const KEY_LIST_TYPE = "application/vnd.sayso.key-list.v1+json";
export const STATEMENT_TYPE = "application/vnd.sayso.statement.v1+json";
export const HANDOVER_TYPE = "application/vnd.sayso.handover.v1+json";
export const DEED_TYPE = "application/vnd.sayso.deed.v1+json";

export const Signature = record({ keyid: text, sig: bytes });
export const Envelope = record({ payload: bytes, payloadType: text, signatures: list(Signature) });

/** Return the bytes that DSSE signs (PAE). */
export function preAuthenticationEncoding(payloadType, payload) {
  const kind = utf8ToBytes(payloadType);
  return concatBytes(utf8ToBytes(`DSSEv1 ${kind.length} ${payloadType} ${payload.length} `), payload);
}
