// A member's list and her questions to the holder: everything goes through the worker, and whatever fails is a could-not-check.
import { hour, today } from "sayso/draw";
import { Trouble, ask, post } from "sayso/talk";
import { keep as put } from "sayso/members_shelf";

const patience_ms = 30_000;
const files = ["rows", "cells", "bulletin"];

/** What lies at the server for her, as the worker opened it; `kept` says whether it took what this phone has seen since. */
export const mine = { circles: [], left: 0, brought: [], number: "", faults: 0, kept: true };
/** The list that is open: its circle, what is asked for it, its head as it came, the day when it was opened, what became of it. */
let opened = {};
/** The list kept on this phone, if its PIN is known here: its circle and its head. */
let kept = {};

/** Remember what a PIN opened: it saves the download while nothing newer is there, and the newest takes its place. */
export const openedKept = (one) => { kept = one; };

/** Keep the list that is open on this phone: under a PIN, or in the place of what is there under the one before. Return the last day that it is kept. */
export async function keepList(pin) {
  const { circle, head } = opened;
  const sealed = await ask("keep_list", { pin });
  kept = await put(sealed, pin === undefined) ? { circle, head } : {};
  return sealed.until;
}

/** Let the worker sign a deed over a fresh nonce, and send it; null if there is nothing to send. */
export async function deed(what) {
  const { body } = await ask("ask", { nonce: await post("nonce"), deed: what });
  return body && post("member", body);
}

/** Fetch what lies there for her: her circles, letters, how many checks are left today. */
export async function look() {
  Object.assign(mine, await ask("opened", { member: await deed("open"), hour: hour() }));
}

/** Open the newest list of a circle; `shown` tells what became of it. */
export async function load(circle) {
  await newest(circle);
  if (shown().reason === "file") await newest(circle); // a new list may have come between head and files
  await keep();
  if (circle === kept.circle && isOpen()) await keepList().catch(() => {}); // then none is kept, and she sees that
}

/** What became of the list: `open` with its alerts, or `could_not_check` with a reason; `none` is that there is no list yet. */
export const shown = () => opened.told;

async function newest(circle) {
  const known = mine.circles.find((one) => one.circle === circle) ?? {};
  opened = { circle };
  try {
    const { body } = await ask("list", { circle });
    const head = await headOf(body);
    if (head === null) {
      // she has seen a list of this circle: none at all would be older than that
      opened.told = { outcome: "could_not_check", reason: known.listed ? "older" : "none" };
      return;
    }
    const told = await within(ask("open_list", { circle, head, files: circle === kept.circle && head === kept.head ? undefined : await fetched(body) }));
    opened = { circle, body, head, day: today(), told };
    known.listed ||= told.outcome === "open";
  } catch (trouble) {
    opened.told = couldNot(trouble);
  }
}

async function fetched(body) {
  const [rows, cells, bulletin] = await Promise.all(files.map(async (name) => new Uint8Array(await post(`list/${name}`, body, "arrayBuffer"))));
  return { rows, cells, bulletin };
}

const headOf = (body) => post("list/head", body).catch((trouble) => {
  if (trouble.code !== "nothing_there") throw trouble;
  return null;
});

// What was seen goes into her locker, so that an older list is known for one tomorrow.
async function keep() {
  try {
    if (await deed("keep")) await ask("kept");
    mine.kept = true;
  } catch {
    mine.kept = false;
  }
}

/** Check one to eight canonical forms: an outcome for each, in order. */
export async function check(forms) {
  try {
    return await within(tried(forms));
  } catch (trouble) {
    return forms.map(() => couldNot(trouble));
  }
}

async function tried(forms) {
  if (!isOpen() || opened.day !== today()) {
    await look();
    await load(opened.circle);
  }
  if (!isOpen()) return forms.map(shown);
  const blinded = ask("blind", { forms });
  blinded.catch(() => {}); // told below
  const [head, nonce] = await Promise.all([post("list/head", opened.body), post("nonce")]);
  await blinded;
  if (head !== opened.head) {
    await load(opened.circle); // a newer list, or a pause
    if (!isOpen()) return forms.map(shown);
    await ask("blind", { forms });
  }
  const { body } = await ask("ask", { nonce, deed: "evaluate" });
  const told = await ask("finish", { evaluated: await post("member", body) });
  if (told.outcome === "could_not_check") return forms.map(() => told);
  mine.left = told.left;
  return told.outcomes;
}

const isOpen = () => shown().outcome === "open";

/** What went wrong as an outcome. */
export function couldNot({ code }) {
  if (code === "quota_used") mine.left = 0;
  const reason = { quota_used: "quota", not_reached: "connection", unavailable: "connection" };
  return { outcome: "could_not_check", reason: Object.hasOwn(reason, code) ? reason[code] : "unexpected" };
}

// Silence is an answer that did not come.
function within(promise) {
  let timer;
  const silence = new Promise((_, reject) => { timer = setTimeout(() => reject(new Trouble("not_reached")), patience_ms); });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
}
