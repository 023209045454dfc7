// What is possible, and the days it is counted in: the twin of rules/values.py, where the theory stands.
// Yes or no is two bits, a choice a bit for each choice, a day or number an interval [low, high].

export const NO = 1, YES = 2;

export const settled = (v) => (typeof v === "object" ? v[0] === v[1] : (v & (v - 1)) === 0);

const DAY_MS = 86_400_000;
export const dayNumber = (text) => {
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(ms) || dayText(ms / DAY_MS) !== text) throw new Error("no such day");
  return ms / DAY_MS;
};
export const dayText = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

// Add months (a day that the month does not have becomes its last), then days.
export function shift(day, months, days) {
  if (months) {
    const then = new Date(day * DAY_MS), month = then.getUTCFullYear() * 12 + then.getUTCMonth() + months;
    const last = new Date(Date.UTC(0, 0, 1)).setUTCFullYear(Math.floor((month + 1) / 12), (month + 1) % 12, 0) / DAY_MS;
    day = last - new Date(last * DAY_MS).getUTCDate() + Math.min(then.getUTCDate(), new Date(last * DAY_MS).getUTCDate());
  }
  return day + days;
}

export const domain = (fact) =>
  fact.type === "b" ? NO | YES : fact.type === "c" ? 2 ** fact.choices.length - 1 : [fact.low, fact.high];
