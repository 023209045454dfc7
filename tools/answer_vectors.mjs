// Answer vectors in Node: reads {"law": …} and then cases as JSON lines on standard input, writes answers as JSON lines.
// Used by tests/parity/test_rules_agree.py and bench/rules.py; imports what the browser imports.
import { createInterface } from "node:readline";
import { questions } from "../src/sayso/client/rules/ask.js";
import { evaluate } from "../src/sayso/client/rules/evaluate.js";
import { ways } from "../src/sayso/client/rules/explain.js";

let law;
const out = [];
const flush = () => process.stdout.write(out.splice(0).join(""));
for await (const line of createInterface({ input: process.stdin })) {
  const row = JSON.parse(line);
  if (row.law) law = row.law;
  else {
    const { value, depends, steps, check } = evaluate(law, row.goal, row.possible, row.today);
    const answer = [value, depends, steps.map((s) => [s.concept, s.value, s.versions, s.facts]), check];
    if (row.more) answer.push(ways(law, row.goal, row.possible, row.today), questions(law, [row.goal], row, row.today));
    out.push(`${JSON.stringify(answer)}\n`);
    if (out.length > 500) flush();
  }
}
flush();
