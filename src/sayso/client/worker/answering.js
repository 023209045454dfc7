/** How a worker answers its page: by what it can be asked, one ask after the other, in the order in which they came. */
import { Malformed, SaysoError } from "./wire/errors.js";

/**
 * Answer `{id, ask, …}` with `{id, ok}` or `{id, error: {code, why, digits}}`; `asks` are functions of the fields, by name.
 * Return a function that says how many asks have come and wait.
 */
export function serve(asks) {
  let before = Promise.resolve();
  let waiting = 0;
  globalThis.onmessage = ({ data }) => {
    waiting += 1;
    before = before.then(async () => {
      waiting -= 1;
      globalThis.postMessage(await answer(asks, data));
    });
  };
  return () => waiting;
}

async function answer(asks, { id, ask, ...fields }) {
  try {
    if (!Object.hasOwn(asks, ask)) throw new Malformed("This cannot be asked.");
    return { id, ok: await asks[ask](fields) };
  } catch (error) {
    if (error instanceof SaysoError) return { id, error: { code: error.code, why: error.why, digits: error.digits } };
    return { id, error: { code: "unexpected" } };
  }
}
