// What a member chose to keep on this phone: one list, sealed under her PIN, under a name that says nothing.
// Its last day stands in the local storage: a browser that is asked there notes nothing, while one that is asked for its
// databases notes by whom. So a phone on which nothing is kept has nothing of this page.
import { today } from "sayso/draw";
import { Trouble } from "sayso/talk";

const name = "notes";

function until() {
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

/** Keep a list until that day, in the place of another one. */
export async function keep({ salt, parts, until: last }) {
  try {
    localStorage.setItem(name, last);
    await on((shelf) => shelf.put({ salt, parts, wrong: 0 }, name));
  } catch (trouble) {
    await remove();
    throw trouble;
  }
}

/** Count a PIN as wrong, before it is tried; return how many there were in a row. */
export async function count() {
  let wrong;
  await on(async (shelf) => {
    const one = await settled(shelf.get(name));
    wrong = one.wrong + 1;
    return shelf.put({ ...one, wrong }, name);
  });
  return wrong;
}

/** The PIN was right. */
export const right = () => on(async (shelf) => shelf.put({ ...(await settled(shelf.get(name))), wrong: 0 }, name));

/** Delete what is kept. */
export async function remove() {
  await settled(indexedDB.deleteDatabase(name));
  localStorage.removeItem(name);
}

const settled = (asked) => new Promise((resolve, reject) => {
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = asked.onblocked = () => reject(new Trouble("unavailable"));
});

// Do one thing in one transaction, which is on the disk when this returns; nothing stays open.
async function on(step) {
  const asked = indexedDB.open(name);
  asked.onupgradeneeded = () => asked.result.createObjectStore(name);
  const database = await settled(asked);
  try {
    const transaction = database.transaction(name, "readwrite", { durability: "strict" });
    const written = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(new Trouble("unavailable"));
    });
    const last = await step(transaction.objectStore(name));
    await written;
    return last.result;
  } finally {
    database.close();
  }
}
