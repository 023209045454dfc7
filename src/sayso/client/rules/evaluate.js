// Answer one question about one person: Kleene first, then by splitting worlds. The twin of rules/evaluate.py: same
// names, same order, so that value, depends-on and steps are the same. The theory stands there.

import { EVALUATIONS_MAX, NO, OPEN, YES, domain, same, settled, shift, union } from "./values.js";

const quiet = (because) =>
  because.filter((met) => met.cut === undefined).map((met) => (met.live ? { ...met, live: false } : met));
const NOTHING = [];

class Evaluation {
  constructor(law, possible, today) {
    Object.assign(this, { law, possible, today, found: new Array(law.concepts.length), readOnce: true });
  }

  concept(number) {
    return (this.found[number] ??= this.versions(this.law.concepts[number]));
  }

  versions({ chosen, law }) {
    const day = chosen ? this.expression(chosen) : { value: this.today, because: NOTHING, origins: NOTHING };
    const [low, high] = day.value, may = [];
    for (let i = 0; i < law.length; i += 1)
      if (law[i][0] <= high && (i + 1 < law.length ? law[i + 1][0] - 1 : high) >= low) may.push(i);
    if (may.length === 1) {
      const found = this.expression(law[may[0]][1]);
      return { ...found, because: [...quiet(day.because), ...found.because], versions: may };
    }
    const because = [...day.because];
    for (const i of may.slice(1)) because.push(...cuts(day, law[i][0] - 1));
    return { ...this.either(may.map((i) => this.expression(law[i][1])), because), versions: may };
  }

  either(options, because) {
    this.readOnce = false;
    const value = options.map((option) => option.value).reduce(union);
    because = because.concat(...options.map((option) => option.because));
    const origins = options.flatMap((option) => option.origins);
    return { value, because: settled(value) ? quiet(because) : because, origins };
  }

  expression(e) {
    const [op, a, b] = e;
    switch (op) {
      case "fact": {
        const value = this.possible[a];
        return { value, because: [{ kind: "fact", number: a, live: !settled(value) }], origins: [[a, NOTHING]] };
      }
      case "concept": {
        const { value, origins } = this.concept(a);
        return { value, because: [{ kind: "concept", number: a, live: !settled(value) }], origins };
      }
      case "value":
        return { value: a, because: NOTHING, origins: NOTHING };
      case "today":
        return { value: this.today, because: NOTHING, origins: NOTHING };
      case "not": {
        const found = this.expression(a);
        return { ...found, value: [0, YES, NO, OPEN][found.value], origins: NOTHING };
      }
      case "all":
        return this.junction(e, NO, YES);
      case "any":
        return this.junction(e, YES, NO);
      case "in": {
        const { value, because } = this.expression(a);
        if (value & b && value & ~b) return { value: OPEN, because, origins: NOTHING };
        return { value: value & b ? YES : NO, because: quiet(because), origins: NOTHING };
      }
      case "le":
        return atMost(this.expression(a), this.expression(b));
      case "shift": {
        const { value, because, origins } = this.expression(a);
        const moved = origins.map(([fact, shifts]) => [fact, [...shifts, [b, e[3]]]]);
        return { value: value.map((end) => shift(end, b, e[3])), because, origins: moved };
      }
      case "min":
      case "max": {
        const options = e.slice(1).map((part) => this.expression(part));
        const value = [0, 1].map((end) => Math[op](...options.map((option) => option.value[end])));
        const found = this.either(options, NOTHING);
        return { ...found, value, because: settled(value) ? quiet(found.because) : found.because };
      }
      default:
        return this.table(e.slice(1, -1), e.at(-1));
    }
  }

  junction(e, breaks, holds) {
    const found = [];
    for (let i = 1; i < e.length; i += 1) {
      found.push(this.expression(e[i]));
      if (found.at(-1).value === breaks) return found.at(-1);
    }
    const live = found.filter((part) => part.value === OPEN);
    const because = (live.length ? live : found).flatMap((part) => part.because);
    return { value: live.length ? OPEN : holds, because, origins: NOTHING };
  }

  table(rows, otherwise) {
    const options = [];
    let because = [], decided = false;
    for (const [condition, term] of rows) {
      const holds = this.expression(condition);
      if (holds.value === NO) {
        if (!options.length) because = because.concat(quiet(holds.because));
        continue;
      }
      because = because.concat(holds.because);
      options.push(this.expression(term));
      if ((decided = holds.value === YES)) break;
    }
    if (!decided) options.push(this.expression(otherwise));
    if (options.length === 1) return { ...options[0], because: because.concat(options[0].because) };
    return this.either(options, because);
  }

  // Every open fact that the goal met, with the days where it turns, and whether each was met once.
  met(goal) {
    const turns = new Map(), seen = new Set([goal]), waiting = [...this.found[goal].because];
    let once = this.readOnce;
    if (settled(this.found[goal].value)) return [turns, once];
    for (const { kind, number, live, cut } of waiting) {
      if (!live) continue;
      if (kind === "concept") {
        once &&= !seen.has(number);
        if (!seen.has(number)) waiting.push(...this.found[number].because);
        seen.add(number);
        continue;
      }
      if (settled(this.possible[number])) continue; // a turn of a day that is known
      if (cut === undefined) once &&= !turns.has(number);
      if (!turns.has(number)) turns.set(number, []);
      if (cut !== undefined) turns.get(number).push(cut);
    }
    for (const number of turns.keys())
      if (this.law.facts[number].never?.some((other) => turns.has(other))) once = false;
    return [turns, once];
  }

  // The concepts that made the goal so, those it rests on first.
  steps(goal) {
    const done = new Set(), steps = [];
    const visit = (number) => {
      done.add(number);
      const { value, because, versions } = this.found[number], facts = new Set();
      for (const met of because) {
        if (met.kind === "concept" && !done.has(met.number)) visit(met.number);
        if (met.kind === "fact" && met.cut === undefined) facts.add(met.number);
      }
      steps.push({ concept: number, value, versions, facts: [...facts].sort((x, y) => x - y) });
    };
    visit(goal);
    return steps;
  }
}

export function kleene(law, goal, possible, today) {
  const evaluation = new Evaluation(law, possible, [today, today]);
  evaluation.concept(goal);
  return evaluation;
}

const cuts = (day, last) =>
  day.origins.map(([fact, shifts]) => ({ kind: "fact", number: fact, live: true, cut: turn(last, shifts) }));

// The last day that, shifted, is not after `last`.
function turn(last, shifts) {
  const shifted = (day) => shifts.reduce((moved, [months, days]) => shift(moved, months, days), day);
  let day = [...shifts].reverse().reduce((moved, [months, days]) => shift(moved - days, -months, 0), last);
  while (shifted(day + 1) <= last) day += 1;
  while (shifted(day) > last) day -= 1;
  return day;
}

function atMost(left, right) {
  const [leftLow, leftHigh] = left.value, [rightLow, rightHigh] = right.value;
  let because = left.because.concat(right.because);
  if (leftHigh <= rightLow) return { value: YES, because: quiet(because), origins: NOTHING };
  if (leftLow > rightHigh) return { value: NO, because: quiet(because), origins: NOTHING };
  if (rightLow === rightHigh) because = because.concat(cuts(left, rightLow));
  if (leftLow === leftHigh) because = because.concat(cuts(right, leftLow - 1));
  return { value: OPEN, because, origins: NOTHING };
}

// Split what is possible of a fact: each choice, or an interval where it turns (else in the middle).
export function parts(value, turns) {
  if (typeof value === "number") return [...Array(30).keys()].map((bit) => value & (1 << bit)).filter(Boolean);
  const [low, high] = value;
  let ends = [...new Set(turns)].filter((cut) => low <= cut && cut < high).sort((x, y) => x - y);
  if (!ends.length) ends = [Math.floor((low + high) / 2)];
  return [...ends, high].map((end, i) => [i ? ends[i - 1] + 1 : low, end]);
}

// The same worlds, but of this fact only that part; what excludes it is then no.
export function told(law, possible, fact, part) {
  const next = [...possible];
  next[fact] = part;
  if (part === YES) for (const other of law.facts[fact].never ?? NOTHING) next[other] = NO;
  return next;
}

export const blank = (law) => ({ possible: law.facts.map(domain), why: law.facts.map((f) => f.open ?? "not asked") });

export class OutOfBudget extends Error {}

const equal = (a, b) =>
  a === b || (a.fact === b.fact && (a.split && b.split
    ? a.split.length === b.split.length && a.split.every(([p, d], i) => same(p, b.split[i][0]) && equal(d, b.split[i][1]))
    : !a.split && !b.split && same(a.value, b.value) && a.facts.join() === b.facts.join()));

// The reduced, ordered decision diagram of the question over the open facts.
export function diagram(law, goal, possible, today, budget, done) {
  if (!done && (budget.left -= 1) < 0) throw new OutOfBudget();
  const evaluation = done ?? kleene(law, goal, possible, today), { value } = evaluation.found[goal];
  const [turns] = evaluation.met(goal), interval = "dn".includes(law.concepts[goal].type);
  const met = [...turns.keys()].sort((x, y) => x - y);
  const fact = met.find((number) => !(interval && "dn".includes(law.facts[number].type)));
  if (settled(value) || fact === undefined) return { value, facts: met };
  const split = [];
  for (const part of parts(possible[fact], turns.get(fact))) {
    const child = diagram(law, goal, told(law, possible, fact, part), today, budget);
    if (split.length && typeof part === "object" && equal(split.at(-1)[1], child)) split.at(-1)[0] = [split.at(-1)[0][0], part[1]];
    else split.push([part, child]);
  }
  return split.every(([, child]) => equal(child, split[0][1])) ? split[0][1] : { fact, split };
}

function gather(node, into) {
  if (!node.split) into.value = into.value === undefined ? node.value : union(into.value, node.value);
  for (const fact of node.split ? [node.fact] : node.facts) into.depends.add(fact);
  for (const [, child] of node.split ?? NOTHING) gather(child, into);
}

export function evaluate(law, goal, possible, today, budget = EVALUATIONS_MAX) {
  const evaluation = kleene(law, goal, possible, today), [turns, once] = evaluation.met(goal);
  let { value } = evaluation.found[goal], depends = new Set(turns.keys()), exact = true;
  if (!settled(value) && !once)
    try {
      const into = { value: undefined, depends: new Set() };
      gather(diagram(law, goal, possible, today, { left: Math.max(budget, 1) - 1 }, evaluation), into);
      ({ value, depends } = into);
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      exact = false;
    }
  const steps = evaluation.steps(goal);
  steps.at(-1).value = value;
  const known = Math.min(...steps.flatMap((s) => s.versions.map((v) => law.concepts[s.concept].law[v][3])));
  return { goal, value, depends: [...depends].sort((x, y) => x - y), steps, exact, check: today > known ? known : null };
}
