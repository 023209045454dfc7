/** UTC days as they are written in statements: `2026-11-22`; and hours; the twin of ledger/days.py. */
import { Malformed } from "../wire/errors.js";

const refuse = (say = "A day is written like 2026-11-22.") => {
  throw new Malformed(say);
};
const day_ms = 86_400_000;
const first = -719_162; // 0001-01-01, in days since 1970
const last = 2_932_896; // 9999-12-31

/** Return the day that `text` writes, in days since 1970-01-01; throw Malformed if it is none. */
export function readDay(text) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / day_ms : NaN;
  return day >= first && writeDay(day) === text ? day : refuse();
}

/** Return the day so many days after the day `text`; throw Malformed beyond the years 1 to 9999. */
export function daysAfter(text, days) {
  const day = readDay(text) + days;
  return day >= first && day <= last ? writeDay(day) : refuse();
}

/** Return the UTC day of an hour, counted from the first one of 1970; throw Malformed beyond the calendar. */
export function dayOf(hour) {
  const day = Math.floor(hour / 24);
  return Number.isSafeInteger(hour) && hour >= 0 && day <= last
    ? writeDay(day)
    : refuse("An hour is counted from 1970, up to the year 9999.");
}

const writeDay = (day) => new Date(day * day_ms).toISOString().slice(0, 10);
