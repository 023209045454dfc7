// Choose the next question: only what can still change an answer, harmless before intimate. The twin of rules/ask.py.

import { nodes, settles } from "./diagram.js";
import { parts, reading } from "./evaluate.js";

export function questions(law, goals, { possible, why }, today) {
  const worth = new Map(), evaluation = reading(law, possible, today);
  for (const goal of goals) {
    const diagram = evaluation.exact(evaluation.concept(goal).diagram), ends = new Map();
    for (const node of nodes(diagram))
      if (why[node.test] === "not asked") ends.set(node.test, [...(ends.get(node.test) ?? []), ...node.ends]);
    for (const [fact, cut] of ends) {
      const options = parts(possible[fact], cut), settling = options.filter((part) => settles(diagram, new Map([[fact, part]])));
      worth.set(fact, (worth.get(fact) ?? 0) + Math.floor((1000 * settling.length) / options.length));
    }
  }
  const touches = (fact) => law.facts[fact].touches;
  return [...worth.keys()].sort((a, b) => touches(a) - touches(b) || worth.get(b) - worth.get(a) || a - b);
}
