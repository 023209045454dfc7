/**
 * The lookup worker: the canonical forms of numbers, addresses and plates, for who types whom to warn of. Like the others it has
 * no network. A member's check is not here: her worker (member/main.js) has her circle's secret, and reads what she types.
 *
 * The page asks with `{id, ask: "canon", kind, place, typed}` (`kind`: phone, mail, plate, handle; `place`: region, country,
 * site) and gets `{id, ok: {form, unusual, note}}` or `{id, error: {code, why}}`.
 */
import { serve } from "../answering.js";
import { read } from "./canon.js";

serve({ canon: ({ kind, place, typed }) => read(kind, place, typed) });
