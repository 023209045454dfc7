// A sheet to hand over, at a hospital or a lawyer's: her words and her own names for them, on paper and nowhere else.
import { button, element, form, paragraph, say, show, submit } from "sayso/draw";
import { ticks } from "sayso/more";

/** Ask what should stand on the sheet; `hers` is what return.js hands over, `title` names a part. */
export function sheet(hers, title) {
  const told = hers.view().parts.filter(({ content: { about, words, description, identifiers } }) =>
    about !== "reach" && (words ?? `${description}${identifiers}`).trim());
  const box = ticks(say("sheet.choose"), told.map(({ part, content }) => [part, title(content)]), told.filter(({ about }) => about === "account").map(({ part }) => part));
  show(say("sheet.title"), paragraph("sheet.what"),
    form(() => paper(hers, told.filter(({ part }) => box.values().includes(part)), title), box.group, submit("sheet.show")),
    button("back", hers.home, "quiet"));
}

function paper(hers, chosen, title) {
  const { called, unwanted } = hers.view().parts.find(({ about }) => about === "account")?.content ?? {};
  const exact = (words) => element("p", { class: "words", dir: "auto", translate: "no" }, words);
  show(say("sheet.hers"),
    called ? [element("h2", {}, say("sheet.called")), exact(called)] : undefined,
    unwanted ? [element("h2", {}, say("sheet.unwanted")), exact(unwanted)] : undefined,
    chosen.map(({ content }) => [element("h2", {}, title(content)), exact(content.words ?? [content.description, content.identifiers].filter(Boolean).join("\n"))]),
    element("div", { class: "not-on-paper" }, paragraph("sheet.address", {}, { class: "hint" }),
      button("sheet.print", () => print(), "main-way"), button("back", () => sheet(hers, title), "quiet")));
}
