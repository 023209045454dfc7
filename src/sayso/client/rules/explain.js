// Say what would settle an open answer: the shortest ways to a yes and to a no. The twin of rules/explain.py. The steps of an
// answer carry numbers; the page finds words and citations in the law: law.concepts[step.concept].law[version][2].

import { EVALUATIONS_MAX, settled } from "./values.js";
import { OutOfBudget, diagram, kleene, told } from "./evaluate.js";

// For each settled value that the answer can still take, the shortest way to it: [[fact, part], …].
export function ways(law, goal, possible, today) {
  const found = new Map();
  if ("dn".includes(law.concepts[goal].type)) return [];
  const length = (way) => way.reduce((sum, [fact]) => sum + (law.facts[fact].open ? 100 : 1), 0);
  const follow = (node, way) => {
    if (!node.split && !(found.has(node.value) && length(way) >= length(found.get(node.value)))) found.set(node.value, way);
    for (const [part, child] of node.split ?? [])
      follow(child, [...way.filter(([fact]) => fact !== node.fact), [node.fact, part]]);
  };
  try {
    follow(diagram(law, goal, possible, today, { left: EVALUATIONS_MAX }), []);
  } catch (error) {
    if (!(error instanceof OutOfBudget)) throw error;
    return [];
  }
  const enough = (way) => {
    const worlds = way.reduce((told_, [fact, part]) => told(law, told_, fact, part), possible);
    return settled(kleene(law, goal, worlds, today).found[goal].value);
  };
  const drop = (way) => way.reduce((kept, test) => {
    const shorter = kept.filter((other) => other !== test);
    return enough(shorter) ? shorter : kept;
  }, way);
  return [...found.keys()].sort((a, b) => b - a).map((value) => [value, drop(found.get(value))]);
}
