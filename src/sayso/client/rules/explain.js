// Say what would settle an open answer: the shortest ways to a yes and to a no. The twin of rules/explain.py. The steps of an
// answer carry numbers; the page finds words and citations in the law: law.concepts[step.concept].law[version][2].

import { nodes, region, settles } from "./diagram.js";
import { evaluate, reading, told } from "./evaluate.js";
import { settled } from "./values.js";

// For each settled value that the answer can still take, the shortest way to it: [[fact, part], …].
export function ways(law, goal, possible, today) {
  if ("dn".includes(law.concepts[goal].type)) return [];
  const evaluation = reading(law, possible, today), read = evaluation.concept(goal).diagram, diagram = evaluation.exact(read);
  const found = new Map(), length = (way) => way.reduce((sum, [fact]) => sum + (law.facts[fact].open ? 100 : 1), 0);
  for (const node of nodes(diagram).sort((a, b) => b.rank - a.rank)) {
    const best = new Map();
    node.kids.forEach((kid, i) => {
      for (const [value, way] of found.get(kid) ?? [[kid.value, []]]) {
        const longer = [[node.test, region(node, i, possible[node.test])], ...way];
        if (!best.has(value) || length(longer) < length(best.get(value))) best.set(value, longer);
      }
    });
    found.set(node, best);
  }
  const without = (way, test) => way.filter((other) => other !== test);
  const drop = (way) => way.reduce((kept, test) => (settles(diagram, new Map(without(kept, test))) ? without(kept, test) : kept), way);
  const follow = (way) => evaluate(law, goal, way.reduce((told_, [fact, part]) => told(law, told_, fact, part), possible), today).value;
  // Where open days are compared with each other, a region stands for its points, and a way must be tried.
  return [...(found.get(diagram) ?? [])].sort(([a], [b]) => b - a).map(([value, way]) => [value, drop(way)])
    .filter(([, way]) => read === diagram || settled(follow(way)));
}
