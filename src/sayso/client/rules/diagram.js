// Decision diagrams: an answer as a function of what is still open. The twin of rules/diagram.py, where the theory stands.
// Equal diagrams are one object with one `id`. A leaf has a `value`, or is an open day with its `shifts`; a node has `kids`.

export const NODES_MAX = 200_000;
const NONE = [];
const ids = (list) => list.map((part) => part.id).join();

export class Diagrams {
  made = new Map();
  exact = new Map();
  value = (number) => this.one(number, () => ({ value: number }));
  moved = (fact, shifts) => this.one(`${fact}+${shifts}`, () => ({ fact, shifts, days: [fact] }));
  truths = [this.value(1), this.value(2)];
  when = (condition, then, otherwise) => this.select(condition, this.truths, [otherwise, then]);

  // The one object of this key.
  one(key, make) {
    if (!this.made.has(key)) {
      if (this.made.size > NODES_MAX) throw new Error("tangled");
      this.made.set(key, { id: this.made.size + 1, rank: Infinity, days: NONE, ...make() });
    }
    return this.made.get(key);
  }

  // Whether one open day is on or before another; it stands behind both in the order.
  atom(left, right) {
    const order = Math.max(left.fact, right.fact) + 1 - 1 / (this.made.size + 2);
    return this.one(`${left.id}<${right.id}`, () => ({ left, right, order, days: [left.fact, right.fact] }));
  }

  // One test: kids[i] holds up to ends[i], the last one beyond; regions that lead to the same are one.
  node(test, allEnds, allKids) {
    const ends = allEnds.filter((_, i) => allKids[i] !== allKids[i + 1]), kids = allKids.filter((kid, i) => kid !== allKids[i + 1]);
    if (kids.length === 1) return kids[0];
    return this.one(`${test.id ?? -test}?${ends}:${ids(kids)}`, () => {
      const days = [test, ...kids].flatMap((part) => part.days ?? NONE);
      return { test, ends, kids, rank: test.order ?? test, days: days.length ? [...new Set(days)] : NONE };
    });
  }

  // Put kids[i] wherever the diagram comes to keys[i]. Every operation is made of this one.
  select(diagram, keys, kids) {
    if (!diagram.kids) return kids[keys.indexOf(diagram)];
    if (kids.every((kid) => kid === kids[0])) return kids[0];
    const key = `${ids(keys)}:${ids(kids)}`, memo = (diagram.selected ??= new Map());
    let found = memo.get(key);
    if (!found) {
      const parts = [diagram, ...kids], rank = Math.min(...parts.map((part) => part.rank)), top = parts.filter((part) => part.rank === rank);
      const ends = top.length === 1 ? top[0].ends : [...new Set(top.flatMap((part) => part.ends))].sort((a, b) => a - b);
      const columns = parts.map((part) => (part.rank === rank ? regions(part, ends) : []));
      const made = [...ends, Infinity].map((_, i) => this.select(columns[0][i] ?? diagram, keys, kids.map((kid, j) => columns[j + 1][i] ?? kid)));
      memo.set(key, (found = this.node(top[0].test, ends, made)));
    }
    return found;
  }

  // The same with other leaves and tests; `test` comes to the given keys, one for each kid.
  rebuilt(diagram, test, leaf, done = new Map()) {
    if (!diagram.kids) return leaf(diagram);
    if (!done.has(diagram)) {
      const keys = diagram.test.days ? this.truths : diagram.kids.map((_, i) => this.value(i));
      done.set(diagram, this.select(test(diagram, keys), keys, diagram.kids.map((kid) => this.rebuilt(kid, test, leaf, done))));
    }
    return done.get(diagram);
  }
}

// What is left of a node in each region.
const regions = (node, ends) =>
  (node.ends === ends ? node.kids : [...ends, Infinity].map((end) => node.kids[node.ends.filter((other) => other < end).length]));

export function nodes(diagram) {
  const found = new Set(diagram.kids ? [diagram] : []);
  for (const node of found) for (const kid of node.kids) if (kid.kids) found.add(kid);
  return [...found];
}

// Everything that it can come to, and everything that it can turn on.
const ends = (some) => [...new Set(some.flatMap(({ kids }) => kids.filter((kid) => !kid.kids)))].sort((a, b) => a.id - b.id);
export const leaves = (diagram) => (diagram.leaves ??= diagram.kids ? ends(nodes(diagram)) : [diagram]);
export const tested = (diagram) => (diagram.tested ??= [...new Set(nodes(diagram).map(({ test }) => test))]);

// What is possible of the fact in one region of its node: bits, or an interval; 0 if nothing is.
export function region({ ends: cut }, i, possible) {
  const first = i ? cut[i - 1] + 1 : -Infinity, last = cut[i] ?? Infinity;
  if (typeof possible === "number") return possible & (-1 << Math.max(first, 0)) & ((2 << Math.min(last, 30)) - 1);
  return possible[1] < first || possible[0] > last ? 0 : [Math.max(possible[0], first), Math.min(possible[1], last)];
}

// Whether only one thing is possible of it if of these facts only so much is.
export function settles(diagram, told) {
  const seen = new Set([diagram]), open = (node, i) => !told.has(node.test) || region(node, i, told.get(node.test));
  let ends = 0;
  for (const part of seen)
    if (!part.kids && (ends += 1) > 1) return false;
    else part.kids?.forEach((kid, i) => open(part, i) && seen.add(kid));
  return true;
}
