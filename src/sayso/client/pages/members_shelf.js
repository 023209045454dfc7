// What a member chose to keep on this phone: one list, sealed under her PIN, under a name that says nothing. Looking makes nothing.
import { today } from "sayso/draw";
import { Trouble } from "sayso/talk";

const name = "notes";
let there = false;

/** Whether this browser can say what it keeps without making something for it; where it cannot, nothing is offered. */
export const canKeep = () => typeof globalThis.indexedDB?.databases === "function";

/** Whether something is kept, as far as this page has seen. */
export const isKept = () => there;

/** What is kept, `{salt, parts, until, wrong}`, or undefined; what has run out is deleted. */
export async function kept() {
  const all = canKeep() ? await indexedDB.databases() : [];
  if (!all.some((database) => database.name === name)) return undefined;
  const one = await on((shelf) => shelf.get(name));
  there = one?.until >= today();
  if (there) return one;
  await remove();
  return undefined;
}

/** Keep a list, in the place of another one. */
export async function keep({ salt, parts, until }) {
  try {
    await on((shelf) => shelf.put({ salt, parts, until, wrong: 0 }, name));
  } catch (trouble) {
    await remove();
    throw trouble;
  }
  there = true;
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
  there = false;
  await settled(indexedDB.deleteDatabase(name));
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
    const [done] = await Promise.all([Promise.resolve(step(transaction.objectStore(name))).then((last) => settled(last)), written]);
    return done;
  } finally {
    database.close();
  }
}
