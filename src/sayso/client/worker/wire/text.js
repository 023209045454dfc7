/** Texts that may leave the house, and her yes to one of them: the twin of wire/text.py, field for field. */
import { flag, list, oneOf, record, text, union, whole } from "./encoding.js";

export const Wish = oneOf("warning", "police", "police_with_me", "partner", "public");
export const Reader = union(
  "to",
  record({ to: "warning", circle: text, at_once: flag }),
  record({ to: "police", with_me: flag }),
  record({ to: "partner", name: text }),
  record({ to: "counsel", name: text }),
  record({ to: "public", name: text }),
);
export const Wording = record({ language: text, words: text });
export const Text = record({
  reader: Reader,
  words: list(Wording),
  called: text,
  unwanted: text,
  identifiers: list(text),
  evidence: oneOf("one", "more", "confirmed"),
  template: text,
  earliest: text,
  until: text,
});
export const Yes = record({ text: Text, hour: whole, again: whole, ends: text, number: whole });
export const No = record({ draft: whole, words: text });
