// By what others may find the person in a warning: numbers, addresses and plates of those that she typed, in the one form in
// which they can be checked. What she does not tick stays out of it.
import { element, paragraph, question, say, show, text } from "sayso/draw";
import { ask } from "sayso/talk";
import { here, list, plain, regions, regionsOf, ticks } from "sayso/more";

const between = /[\n,;]+/;
/** Digits enough for a number; a shorter piece is tried as a plate only if letters stand in it. */
const digits_min = 7;

/** The canonical forms among what was typed, as `{typed, form, unusual}`, each form once. */
async function read(pieces, region) {
  const found = new Map();
  for (const piece of pieces) {
    for (const [kind, place] of kinds(piece, region)) {
      const one = await ask("canon", { kind, place, typed: piece }, "lookup").catch((trouble) => {
        if (trouble.code !== "not_an_identifier") throw trouble;
      });
      if (one && !found.has(one.form)) found.set(one.form, { typed: piece, ...one });
    }
  }
  return [...found.values()];
}

const digitsOf = (piece) => piece.replace(/[^\p{Nd}]/gu, "").length;
const isLocal = (piece) => !/[@+]/.test(piece) && digitsOf(piece) >= digits_min;

function kinds(piece, region) {
  const digits = digitsOf(piece);
  if (piece.includes("@")) return [["mail", ""]];
  if (digits >= digits_min) return [["phone", region]];
  return digits && /[A-Za-z]/.test(piece) && piece.length <= 10 ? [["plate", here]] : [];
}

/** Ask which may stand in the warning; `state.identifiers` are those that may. What cannot be read is passed over. */
export async function identifiers(state, typed, ways) {
  show(say("warn.reading"), element("progress", { "aria-label": text("warn.reading") }));
  const pieces = typed.split(between).map((one) => one.trim()).filter(Boolean);
  let found = [];
  let missing = false;
  try {
    found = await read(pieces, state.region);
  } catch {
    missing = true;
  }
  const asks = pieces.some(isLocal) && !missing;
  if (!found.length && !missing && !asks) {
    state.identifiers = [];
    return ways.next();
  }
  const known = state.identifiers.filter((form) => found.some((one) => one.form === form));
  const label = ({ typed: piece, form, unusual }) => [
    element("bdi", { translate: "no" }, piece), element("span", { class: "hint" }, element("bdi", { dir: "ltr", translate: "no" }, plain(form))),
    unusual ? element("span", { class: "hint" }, say("warn.unusual")) : undefined,
  ];
  const box = ticks(text("warn.by"), found.map((one) => [one.form, label(one).filter(Boolean)]), known, true);
  const country = list(say("warn.by.country"), regionsOf(regions), state.region);
  const take = () => { state.identifiers = box.values(); };
  country.box.addEventListener("change", () => {
    take();
    state.region = country.box.value;
    identifiers(state, typed, ways);
  });
  return question("warn.by", { take, ...ways },
    paragraph(missing ? "warn.by.missing" : found.length ? "warn.by.lead" : "warn.by.none"), box.group, asks ? country.nodes : undefined);
}
