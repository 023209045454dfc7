// Choose the next question: only what can still change an answer, harmless before intimate. The twin of rules/ask.py.

import { evaluate, kleene, parts, told } from "./evaluate.js";
import { settled } from "./values.js";

export function questions(law, goals, { possible, why }, today) {
  const worth = new Map();
  for (const goal of goals) {
    const [turns] = kleene(law, goal, possible, today).met(goal);
    for (const fact of evaluate(law, goal, possible, today).depends) {
      if (why[fact] !== "not asked") continue;
      const options = parts(possible[fact], turns.get(fact));
      const settling = options.filter((part) =>
        settled(kleene(law, goal, told(law, possible, fact, part), today).found[goal].value));
      worth.set(fact, (worth.get(fact) ?? 0) + Math.floor((1000 * settling.length) / options.length));
    }
  }
  const touches = (fact) => law.facts[fact].touches;
  return [...worth.keys()].sort((a, b) => touches(a) - touches(b) || worth.get(b) - worth.get(a) || a - b);
}
