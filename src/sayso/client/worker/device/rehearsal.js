/**
 * A rehearsal: what her code will need is done beforehand with made-up keys, while she types. A slow phone has it compiled
 * then, and she waits a fifth less (bench/README.md, A1.23).
 */
import { rehearseCode, reporterKeys } from "../sealing/keys.js";
import { composeReport, openMailbox } from "./reporter.js";

const times = 200;

/** Rehearse until `waiting` says that something is asked for. */
export async function rehearse(entropy, waiting) {
  rehearseCode();
  const keys = reporterKeys(entropy(32));
  const here = { network: "", list: { number: 0, workers: [] }, today: "2026-11-22", entropy };
  const { entries: hers } = await composeReport(keys, here, [], { yes: [] });
  for (let turn = 0; turn < times && !waiting(); turn += 1) await openMailbox(keys, here, { parts: [], hers, desk: [], hers_alone: false });
}
