// By what others may find the person in a warning: numbers, addresses and plates of those that she typed, in the one form in
// which they can be checked. What she does not tick stays out of it.
import { element, paragraph, question, say, show, text } from "sayso/draw";
import { ask } from "sayso/talk";
import { ticks } from "sayso/more";

const region = "GB";
const between = /[\n,;]+/;
/** Digits enough for a number; a shorter piece is tried as a plate only if letters stand in it. */
const digits_min = 7;

/** The canonical forms among what was typed, as `{typed, form, unusual}`, each form once. */
async function read(typed) {
  const found = new Map();
  for (const piece of typed.split(between).map((one) => one.trim()).filter(Boolean)) {
    for (const [kind, place] of kinds(piece)) {
      const one = await ask("canon", { kind, place, typed: piece }, "lookup").catch((trouble) => {
        if (trouble.code !== "not_an_identifier") throw trouble;
      });
      if (one && !found.has(one.form)) found.set(one.form, { typed: piece, ...one });
    }
  }
  return [...found.values()];
}

function kinds(piece) {
  const digits = piece.replace(/[^\p{Nd}]/gu, "").length;
  if (piece.includes("@")) return [["mail", ""]];
  if (digits >= digits_min) return [["phone", region]];
  return digits && /[A-Za-z]/.test(piece) && piece.length <= 10 ? [["plate", region]] : [];
}

/** Ask which may stand in the warning; `state.identifiers` are those that may. What cannot be read is passed over. */
export async function identifiers(state, typed, ways) {
  show(say("warn.reading"), element("progress", { "aria-label": text("warn.reading") }));
  let found = [];
  let missing = false;
  try {
    found = await read(typed);
  } catch {
    missing = true;
  }
  if (!found.length && !missing) {
    state.identifiers = [];
    return ways.next();
  }
  const known = state.identifiers.filter((form) => found.some((one) => one.form === form));
  const label = ({ typed: piece, form, unusual }) => [
    element("bdi", { translate: "no" }, piece), element("span", { class: "hint" }, element("bdi", { translate: "no" }, form)),
    unusual ? element("span", { class: "hint" }, say("warn.unusual")) : undefined,
  ];
  const box = ticks(text("warn.by"), found.map((one) => [one.form, label(one).filter(Boolean)]), known, true);
  return question("warn.by", { take: () => { state.identifiers = box.values(); }, ...ways },
    paragraph(missing ? "warn.by.missing" : "warn.by.lead"), box.group);
}
