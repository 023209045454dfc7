// What a member chose to keep on this phone: one list, sealed under her PIN, under a name that says nothing.
// Its last day stands in the local storage: a browser that is asked there notes nothing, while one that is asked for its
// databases notes by whom. So a phone on which nothing is kept has nothing of this page.
import { today } from "sayso/draw";
import { Trouble } from "sayso/talk";

const name = "notes";

/** The last day that is noted, or "": whatever is noted can be deleted, also when it has run out. */
export function until() {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return ""; // this browser lets no page keep anything
  }
}

/** Whether something is kept that has not run out. */
export const isKept = () => until() >= today();

/** What is kept, `{salt, parts, until}`, or undefined; what has run out is deleted. */
export async function kept() {
  if (!until()) return undefined;
  const one = isKept() ? await on((shelf) => shelf.get(name)) : undefined;
  if (one) return { ...one, until: until() };
  await remove();
  return undefined;
}

/**
 * Keep a list until that day, in the place of another one; `again`, only in the place of one under the same PIN and salt, since
 * another tab may have deleted it or kept one under a new PIN. Wrong PINs stay counted under the same salt. Return whether it is kept.
 */
export async function keep({ salt, parts, until: last }, again) {
  try {
    return await on(async (shelf) => {
      const one = await settled(shelf.get(name));
      const same = String(one?.salt) === String(salt);
      if (again && !same) return undefined;
      localStorage.setItem(name, last); // here, so that no other tab deletes in between
      return shelf.put({ salt, parts, wrong: same ? one.wrong : 0 }, name);
    }, !again);
  } catch (trouble) {
    await remove();
    throw trouble;
  }
}

/** Count a PIN as wrong, before it is tried; return how many there were in a row, or undefined if nothing is kept any more. */
export async function count() {
  let wrong;
  await on(async (shelf) => {
    const one = await settled(shelf.get(name));
    if (!one) return undefined;
    wrong = one.wrong + 1;
    return shelf.put({ ...one, wrong }, name);
  });
  return wrong;
}

/** The PIN was right. */
export const right = () => on(async (shelf) => {
  const one = await settled(shelf.get(name));
  return one && shelf.put({ ...one, wrong: 0 }, name);
});

/** Delete what is kept, and in any case what is noted of it. */
export async function remove() {
  try {
    await settled(indexedDB.deleteDatabase(name));
  } finally {
    localStorage.removeItem(name);
  }
}

const settled = (asked) => new Promise((resolve, reject) => {
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(new Trouble("unavailable"));
});

// Do one thing in one transaction, which is on the disk when this returns; nothing stays open. Where there is no database,
// only `anew` makes one: otherwise nothing is done, and nothing is there afterwards.
async function on(step, anew) {
  const asked = indexedDB.open(name);
  let none;
  asked.onupgradeneeded = () => {
    none = !anew;
    if (anew) asked.result.createObjectStore(name);
    else asked.transaction.abort();
  };
  const database = await settled(asked).catch((trouble) => { if (!none) throw trouble; });
  if (!database) return undefined;
  try {
    const transaction = database.transaction(name, "readwrite", { durability: "strict" });
    const written = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(new Trouble("unavailable"));
    });
    const last = await step(transaction.objectStore(name));
    await written;
    return last?.result;
  } finally {
    database.close();
  }
}
