// What has happened with what is hers: what she and the desk did, as one list in the order that can be known.
import { button, data, dayInWords, element, paragraph, say, show, working } from "sayso/draw";
import { headline, wentOut, wordings } from "sayso/more";
import { ask } from "sayso/talk";

/** The page of all that happened; `hers` is what return.js hands over. */
export async function happened(hers) {
  working("enter.working");
  const { done, desk_may_read, held: kept } = hers.view();
  const out = wentOut(done);
  const { steps = [], trouble } = await ask("steps").catch((why) => ({ trouble: why }));
  show(say("step.title"), hers.careful(trouble),
    element("p", { class: "when" }, seen(hers.view()) ?? say(desk_may_read ? "mine.seen.none" : "mine.readers.me")),
    element("section", {}, element("h2", {}, say("step.out")),
      out.length ? element("ul", {}, out.map((step) => element("li", {}, element("p", { class: "when" }, day(step)), element("p", {}, headline(step.text))))) : paragraph("step.out.none")),
    held(kept),
    paragraph("step.order", {}, { class: "hint" }),
    element("ol", { class: "steps" }, together(steps).map(entry)),
    paragraph("step.honest", {}, { class: "hint" }),
    button("back", hers.home, "quiet"));
}

/**
 * Up to which of her changes the desk has signed that it saw, counted from 1; undefined while it has signed nothing. It may
 * have seen more than it signed, and its newest entry may be withheld: so the page says no more than it can tell.
 */
export function seen({ hers: newest, desk_has_seen }) {
  if (desk_has_seen < 0) return undefined;
  const count = newest - desk_has_seen;
  const key = count > 1 ? "mine.seen.not_these" : count > 0 ? "mine.seen.not_last" : "mine.seen";
  return say(key, { number: desk_has_seen + 1, newest: newest + 1, count });
}

/** What a court makes the desk keep, each since when and why. */
export const held = (kept) => kept.map(({ since, why }) =>
  element("p", { class: "careful" }, say("step.held_since", { day: dayInWords(since), why })));

const day = (step) => dayInWords(step.day)(data.language);

// What one change of hers, or one entry of the desk's, did stands together.
function together(steps) {
  const entries = [];
  for (const step of steps) {
    const [last] = entries.at(-1) ?? [];
    if (["writer", "number", "moves_ago"].every((name) => last?.[name] === step[name])) entries.at(-1).push(step);
    else entries.push([step]);
  }
  return entries;
}

function entry(steps) {
  const [{ writer, number, moves_ago }] = steps;
  return element("li", {},
    element("p", { class: "when" }, day(steps[0]), writer === "hand" ? [" · ", say("step.number", { number: number + 1 })] : undefined,
      moves_ago ? [" · ", say("step.before")] : undefined),
    steps.map(({ what, worker, words, text: of }) => [
      element("p", {}, say(what === "published" && of?.reader.to === "public" ? "step.signed" : `step.${what}`, { worker })),
      words ? element("p", { class: "words", dir: "auto" }, words) : undefined,
      of ? element("details", {}, element("summary", {}, headline(of)), wordings(of)) : undefined,
    ]));
}
