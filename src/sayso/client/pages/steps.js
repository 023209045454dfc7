// What has happened with what is hers: what she and the desk did, as one list in the order that can be known.
import { button, data, dayInWords, element, paragraph, say, show, working } from "sayso/draw";
import { headline, wentOut, wordings } from "sayso/more";
import { ask } from "sayso/talk";

/** The page of all that happened; `hers` is what return.js hands over. */
export async function happened(hers) {
  working("step.title");
  const { done, hers: newest, desk_has_seen, desk_may_read, held: kept } = hers.view();
  const out = wentOut(done);
  const { steps = [], trouble } = await ask("steps").catch((why) => ({ trouble: why }));
  show(say("step.title"), hers.careful(trouble),
    element("p", { class: "when" }, desk_has_seen >= 0 ? say("mine.seen", { number: desk_has_seen + 1, newest: newest + 1 }) : say(desk_may_read ? "mine.seen.none" : "mine.readers.me")),
    element("section", {}, element("h2", {}, say("step.out")),
      out.length ? element("ul", {}, out.map((step) => element("li", {}, element("p", { class: "when" }, day(step)), element("p", {}, headline(step.text))))) : paragraph("step.out.none")),
    held(kept),
    paragraph("step.order", {}, { class: "hint" }),
    element("ol", { class: "steps" }, together(steps).map(entry)),
    paragraph("step.honest", {}, { class: "hint" }),
    button("back", hers.home, "quiet"));
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
