// How the page talks: to its worker, which alone has keys, and to the server, which only ever gets sealed bodies.
import { data, dayInWords, hour, today } from "sayso/draw";

/** Something did not work; `code` says what (an error code of docs/errors.md), `why` which part of a rule. */
export class Trouble extends Error {
  constructor(code, { why, digits } = {}) {
    super(code);
    this.code = code;
    this.why = why;
    this.digits = digits;
  }
}

const patience_ms = 60_000;
/** Below 160 kbit/s nothing large is waited for: so many bytes have a millisecond more. */
const bytes_per_ms = 20;
/** A whole case of 4 MB on the way down at that pace, once it comes. */
const patience_down_ms = 200_000;
const moment_ms = 1000;
/** The two workers: the one that has keys, and the one that knows how numbers, addresses and plates are written. */
const addresses = { keys: data.worker, lookup: data.lookup };
const started = new Map();
let asked = 0;

// The only Trusted Types policy of the page; its only outputs are the constant addresses of the two workers.
const policy = globalThis.trustedTypes?.createPolicy("sayso-worker", { createScriptURL: (which) => addresses[which] });

function start(which) {
  const waiting = new Map();
  const worker = new Worker(policy ? policy.createScriptURL(which) : addresses[which]);
  worker.onmessage = ({ data: { id, ok, error } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Trouble(error.code, error));
    else resolve(ok);
  };
  worker.onerror = () => {
    started.delete(which);
    for (const { reject } of waiting.values()) reject(new Trouble("page_old"));
  };
  started.set(which, { worker, waiting });
  return started.get(which);
}

/**
 * Start the worker that has keys, early: a page from before an update is known before anything is typed. If nothing is asked of
 * it for a moment, because she types, it makes ready what her code will need.
 */
export function wake() {
  if (started.has("keys")) return;
  const { waiting } = start("keys");
  setTimeout(() => started.get("keys")?.waiting === waiting && !waiting.size && ask("rehearse").catch(() => {}), moment_ms);
}

/** Ask a worker, the one that has keys unless another is named; the answer, or Trouble. */
export function ask(what, fields = {}, which = "keys") {
  const { worker, waiting } = started.get(which) ?? start(which);
  return new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    worker.postMessage({ id: asked, ask: what, ...fields });
  });
}

/** End the workers: the keys that they held are gone with them. */
export function forget() {
  for (const { worker } of started.values()) worker.terminate();
  started.clear();
}

/** Send a body to the server and return the text of its answer, or its bytes. */
export async function post(path, body = "{}", as = "text") {
  let answer;
  let text;
  const stop = new AbortController();
  const within = (ms) => setTimeout(() => stop.abort(), ms);
  let patience = within(patience_ms + body.length / bytes_per_ms);
  try {
    answer = await fetch(`/api/1/${path}`, {
      method: "POST", body, headers: { "Content-Type": "application/json" }, credentials: "omit", cache: "no-store",
      referrerPolicy: "no-referrer", redirect: "error", signal: stop.signal,
    });
    clearTimeout(patience);
    patience = within(patience_down_ms);
    text = await answer[answer.ok ? as : "text"]();
  } catch {
    throw new Trouble("not_reached");
  } finally {
    clearTimeout(patience);
  }
  if (answer.ok) return text;
  let refusal;
  try {
    refusal = JSON.parse(text).error;
  } catch {
    refusal = answer.status === 404 ? "page_old" : "unavailable";
  }
  throw new Trouble(refusal);
}

/**
 * Let the worker check that the root signed the desk's keys, as they are fetched if they are not given. Trouble over their
 * days has them as `days`: only what the root has signed is refused for its days.
 */
export async function trust(keys) {
  const offered = keys ?? (await post("keys"));
  return ask("trust", { network: data.network, keys: offered, hour: hour() }).catch((trouble) => {
    if (trouble.why === "day") trouble.days = JSON.parse(atob(JSON.parse(offered).keys.payload));
    throw trouble;
  });
}

/** Give the worker her code; return the request for everything under it. */
export const enter = async (code) => (await ask("enter", { code, network: data.network })).body;

/**
 * Send a report; return the day that the server wrote beside it and how far this phone's day is from it. A server that is
 * flooded takes it only with some work of this phone's; that is done here, and she waits a little longer.
 */
export async function report(body) {
  const answer = await post("report", body).catch(async (trouble) => {
    if (trouble.code !== "work_wanted") throw trouble;
    return post("report/worked", (await ask("work", { body, wanted: await post("work") })).body);
  });
  return ask("received", { answer, hour: hour() });
}

/** Let the worker sign a deed over a fresh nonce, and send it; only the one right answer says that it is done. */
export async function deed(what, fields = {}) {
  const { body } = await ask(what, { nonce: await post("nonce"), ...fields });
  if ((await post("deed", body)) !== "{}") throw new Trouble("unavailable");
}

/** Whether `typed`, in the digits of any script, is the third group of `code`. */
export async function isThirdGroup(typed, code) {
  try {
    return (await ask("read_digits", { typed })).digits === code.slice(8, 12);
  } catch (trouble) {
    if (trouble.code === "wrong_code") return false;
    throw trouble;
  }
}

/** The words for a Trouble: a key of the catalogue and what fills it. */
export function inWords({ code, why, days }) {
  const words = {
    not_reached: "fail.reach", page_old: "fail.old", too_large: "fail.large", unavailable: "fail.busy", work_wanted: "fail.busy",
    malformed: "fail.busy", conflict: "fail.conflict", nothing_there: "enter.nothing",
    not_trusted: days ? "fail.clock" : "fail.trust",
  };
  const both = days && { day: dayInWords(today()), first: dayInWords(days.day), last: dayInWords(days.until) };
  return [Object.hasOwn(words, code) ? words[code] : "fail.other", both];
}
