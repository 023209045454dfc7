// Two laws side by side on the same unknowns. The compiler joins them and writes, for each question, two concepts that say
// "gains" and "loses"; the twin of compare_one in rules/compare.py.

import { evaluate } from "./evaluate.js";
import { NO, YES } from "./values.js";

export function compareOne(law, { gains, loses }, possible, today) {
  const gain = evaluate(law, gains, possible, today).value, loss = evaluate(law, loses, possible, today).value;
  if (gain === YES) return "gains";
  if (loss === YES) return "loses";
  return gain === NO && loss === NO ? "same" : "depends";
}
