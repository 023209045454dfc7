// Answer questions about one person: a rule, read over what is still possible, is a decision diagram. The twin of
// rules/evaluate.py: same names, same order, so that value, depends-on and steps are the same. The theory stands there.

import { Diagrams, NODES_MAX, leaves, nodes, tested } from "./diagram.js";
import { NO, YES, domain, settled, shift } from "./values.js";

const FOUR_YEARS = 1500, upward = (a, b) => a - b;
const tables = new WeakMap(); // each concept as a table of its versions, the last one first
let store = new Diagrams(), last;

// Read a law for one person and day; questions about the same person share one reading.
export function reading(law, possible, today) {
  if (last?.law === law && last.possible === possible && last.today === today) return last;
  if (store.made.size > NODES_MAX / 2) store = new Diagrams();
  const [no, yes] = store.truths, found = [], facts = [];

  const OPERATORS = {
    fact: ([, number]) => ({ diagram: (facts[number] ??= fact(number)), marks: [number] }),
    concept: ([, number]) => ({ diagram: concept(number).diagram, marks: [~number] }),
    value: ([, value]) => ({ diagram: store.value(value[0] ?? value), marks: [] }),
    today: () => ({ diagram: store.value(today), marks: [] }),
    not: ([, e]) => map(e, (leaf) => (leaf === no ? yes : no)),
    all: (e) => junction(e, no, yes),
    any: (e) => junction(e, yes, no),
    in: ([, e, bits]) => map(e, (leaf) => (leaf.value & bits ? yes : no)),
    shift: ([, e, months, days]) => map(e, (leaf) => moved(leaf, months, days)),
    le: (e) => join(e, atMost),
    min: (e) => join(e, (one, other) => store.when(atMost(one, other), one, other)),
    max: (e) => join(e, (one, other) => store.when(atMost(one, other), other, one)),
    if: (e) => table(e.slice(1, -1), e.at(-1)),
  };
  const expression = (e) => OPERATORS[e[0]](e);

  // Evaluate a concept once.
  function concept(number) {
    if (!found[number]) {
      const row = law.concepts[number], day = row.chosen ?? ["today"], versions = row.law;
      if (!tables.has(row)) tables.set(row, versions.slice(1).reverse().map(([begins, e]) => [["le", ["value", begins], day], e]));
      found[number] = table(tables.get(row), versions[0][1]);
      found[number].taken = found[number].taken.map((place) => versions.length - 1 - place).reverse();
    }
    return found[number];
  }

  // What she told, or a test; of facts that exclude each other the first that is yes makes the others no.
  function fact(number) {
    const value = possible[number];
    if (typeof value === "object") return settled(value) ? store.value(value[0]) : store.moved(number, []);
    const bits = parts(value).map(Math.log2), never = law.facts[number].never?.filter((other) => other < number) ?? [];
    const diagram = store.node(number, bits.slice(0, -1), bits.map((bit) => store.value(1 << bit)));
    return never.reduce((rest, other) => store.when(fact(other), no, rest), diagram);
  }

  // Put something in the place of each leaf.
  const bind = (diagram, change) => store.select(diagram, leaves(diagram), leaves(diagram).map(change));

  function map(e, change) {
    const { diagram, marks } = expression(e);
    return { diagram: bind(diagram, change), marks };
  }

  // Join each leaf of one with each leaf of the other.
  function join([, ...terms], how) {
    const read = terms.map(expression), joined = (one, other) => bind(one, (left) => bind(other, (right) => how(left, right)));
    return { diagram: read.map((part) => part.diagram).reduce(joined), marks: read.flatMap((part) => part.marks) };
  }

  // `all` (broken by a no) and `any` (broken by a yes).
  function junction([, ...terms], breaks, holds) {
    const read = [];
    for (const term of terms) {
      const part = expression(term), value = exact(part.diagram);
      if (value === breaks) return { diagram: breaks, marks: part.marks };
      read.push({ ...part, open: value !== holds });
    }
    const live = read.filter((part) => part.open), marks = (live.length ? live : read).flatMap((part) => part.marks);
    const both = holds === yes ? (part, rest) => store.when(part, rest, no) : (part, rest) => store.when(part, yes, rest);
    return { diagram: live.reduceRight((rest, part) => both(part.diagram, rest), holds), marks };
  }

  // The first row that holds; `taken` are the rows that may be it (one more: the rest).
  function table(rows, otherwise) {
    const options = [], marks = [], taken = [];
    for (let row = 0, value; row <= rows.length && value !== yes; row += 1) {
      const holds = row < rows.length ? expression(rows[row][0]) : { diagram: yes, marks: [] };
      value = exact(holds.diagram);
      marks.push(...holds.marks);
      if (value === no) continue;
      const then = expression(row < rows.length ? rows[row][1] : otherwise);
      marks.push(...then.marks);
      options.push([value === yes ? yes : holds.diagram, then.diagram]);
      taken.push(row);
    }
    return { diagram: options.reduceRight((rest, [holds, then]) => store.when(holds, then, rest), no), marks, taken };
  }

  // Whether one day is on or before another: known, a cut of the open one's line, or an atom.
  function atMost(left, right) {
    if (!left.shifts && !right.shifts) return left.value <= right.value ? yes : no;
    if (!left.shifts) return cut(right, left.value - 1, no, yes);
    if (!right.shifts) return cut(left, right.value, yes, no);
    if (left.fact !== right.fact) return store.node(store.atom(left, right), [0], store.truths);
    const [[least, most], [otherLeast, otherMost]] = [left, right].map(moves);
    if (most <= otherLeast || least > otherMost) return most <= otherLeast ? yes : no;
    const [low, high] = possible[left.fact], days = Array.from({ length: high - low + 1 }, (_, i) => low + i);
    return store.node(left.fact, days.slice(0, -1), days.map((day) => (after(day, left.shifts) <= after(day, right.shifts) ? yes : no)));
  }

  function cut({ fact: day, shifts }, until, before, beyond) {
    const [low, high] = possible[day], end = turn(until, shifts);
    return low <= end && end < high ? store.node(day, [end], [before, beyond]) : end >= high ? before : beyond;
  }

  function moved({ value, fact: day, shifts }, months, days) {
    if (!shifts) return store.value(shift(value, months, days));
    const [m, d] = shifts.at(-1) ?? [0, 0], next = months ? [[m, d], [months, days]] : [[m, d + days]];
    return store.moved(day, [...shifts.slice(0, -1), ...next].filter((pair) => pair[0] || pair[1]));
  }

  // The same without atoms and without open days as leaves: each such day is read at its points.
  function exact(diagram) {
    if (!diagram.days.length) return diagram;
    const key = `${diagram.id}:${diagram.days.map((day) => possible[day])}`;
    if (!store.exact.has(key)) {
      const at = points(diagram), ends = (days) => days.slice(1).map((day) => day - 1);
      const read = (leaf) => (!leaf.shifts ? leaf
        : store.node(leaf.fact, ends(at.get(leaf.fact)), at.get(leaf.fact).map((day) => store.value(after(day, leaf.shifts)))));
      const test = ({ test: atom, ends: cuts }, keys, { left, right } = atom) => {
        if (!left) return store.node(atom, cuts, keys);
        // The one that is tested first is read, the other cut.
        return left.fact < right.fact ? bind(read(left), (day) => atMost(day, right)) : bind(read(right), (day) => atMost(left, day));
      };
      store.exact.set(key, store.rebuilt(diagram, test, read));
    }
    return store.exact.get(key);
  }

  // The days at which each open day has to be read: those of the earliest worlds and, if a day is to be said, of the latest.
  function points(diagram) {
    const atoms = tested(diagram).filter((test) => test.days), made = diagram.days.map(() => []);
    for (const step of leaves(diagram).some((leaf) => leaf.shifts) ? [1, 0] : [1]) {
      const ends = new Map(diagram.days.map((day) => [day, new Set([possible[day][1 - step]])]));
      for (const node of nodes(diagram)) for (const end of node.ends) ends.get(node.test)?.add(end + step);
      const fresh = (day) => (end) => possible[day][0] <= end && end <= possible[day][1] && !ends.get(day).has(end) && ends.get(day).add(end);
      let latest = new Map([...ends].map(([day, found]) => [day, [...found]]));
      for (let rounds = monthsInARing(atoms) ? FOUR_YEARS : ends.size; rounds; rounds -= 1) {
        const next = new Map(diagram.days.map((day) => [day, []]));
        for (const { left, right } of atoms) {
          next.get(left.fact).push(...latest.get(right.fact).map((day) => turn(after(day, right.shifts), left.shifts) + step));
          next.get(right.fact).push(...latest.get(left.fact).map((day) => turn(after(day, left.shifts) - 1, right.shifts) + step));
        }
        latest = new Map([...next].map(([day, found]) => [day, found.filter(fresh(day))]));
      }
      diagram.days.forEach((day, i) => made[i].push(...ends.get(day)));
    }
    return new Map(diagram.days.map((day, i) => [day, [...new Set(made[i])].sort(upward)]));
  }

  // What is possible of it: bits, or from the least to the most.
  function valueOf(diagram, type) {
    const values = leaves(exact(diagram)).map((leaf) => leaf.value);
    return "dn".includes(type) ? [Math.min(...values), Math.max(...values)] : values.reduce((bits, value) => bits | value);
  }

  function answer(goal) {
    const depends = tested(exact(concept(goal).diagram)).toSorted(upward), reached = new Set([goal]);
    for (const number of reached) for (const mark of found[number].marks) if (mark < 0) reached.add(~mark);
    const steps = [...reached].sort(upward).map((number) => ({
      concept: number, value: valueOf(found[number].diagram, law.concepts[number].type), versions: found[number].taken,
      facts: [...new Set(found[number].marks)].filter((mark) => mark >= 0).sort(upward) }));
    const known = Math.min(...steps.flatMap((step) => step.versions.map((version) => law.concepts[step.concept].law[version][3])));
    return { goal, value: steps.at(-1).value, depends, steps, check: today > known ? known : null };
  }

  return (last = { law, possible, today, concept, exact, answer });
}

export const evaluate = (law, goal, possible, today) => reading(law, possible, today).answer(goal);

// Whether days are compared in a ring, and by months: only there can a day be carried round more than once.
function monthsInARing(atoms) {
  const met = atoms.flatMap(({ days }) => days), alone = (day) => met.indexOf(day) === met.lastIndexOf(day);
  const ring = atoms.filter(({ days }) => !days.some(alone));
  const byMonths = ({ left, right }) => [...left.shifts, ...right.shifts].some(([months]) => months);
  return ring.length < atoms.length ? monthsInARing(ring) : ring.some(byMonths);
}

const after = (day, shifts) => shifts.reduce((moved, [months, days]) => shift(moved, months, days), day);
const moves = ({ shifts }) => [Math.min, Math.max].map((end) => shifts.reduce((sum, [m, d]) => sum + end(28 * m, 31 * m) + d, 0));

// The last day that, after its shifts, is not after `until`.
function turn(until, shifts) {
  let day = shifts.reduceRight((moved, [months, days]) => shift(moved - days, -months, 0), until);
  while (after(day + 1, shifts) <= until) day += 1;
  while (after(day, shifts) > until) day -= 1;
  return day;
}

// Split what is possible of a fact: each choice, or an interval at these ends (else in the middle).
export function parts(value, ends) {
  if (typeof value === "number") return value ? [value & -value, ...parts(value & (value - 1))] : [];
  const [low, high] = value, inside = [...new Set(ends)].filter((end) => low <= end && end < high).sort(upward);
  const cut = inside.length ? inside : [Math.floor((low + high) / 2)];
  return [...cut, high].map((end, i) => [i ? cut[i - 1] + 1 : low, end]);
}

// The same worlds, but of this fact only that part; what excludes it is then no.
export const told = (law, possible, fact, part) => (part === YES ? law.facts[fact].never ?? [] : [])
  .reduce((next, other) => next.with(other, NO), possible.with(fact, part));

export const blank = (law) => ({ possible: law.facts.map(domain), why: law.facts.map((f) => f.open ?? "not asked") });
