/** What stands inside the sealed files of a case: the twin of wire/statement.py, field for field. */
import { flag, list, oneOf, optional, record, text, union, whole } from "./encoding.js";
import { Envelope } from "./envelope.js";
import { No, Text, Wish, Yes } from "./text.js";

const Writer = oneOf("hand", "desk");

export const Account = record({
  about: "account",
  words: text,
  called: text,
  unwanted: text,
  tonight: oneOf("", "yes", "no", "unsure"),
  language: text,
});
export const Person = record({
  about: "person",
  kind: oneOf("", "client", "employer", "agency", "landlord", "official", "other"),
  description: text,
  identifiers: text,
});
export const Reach = record({
  about: "reach",
  may_contact: flag,
  how: text,
  ask_for: text,
  calling_as: text,
  never: text,
});
export const More = record({ about: "more", words: text, note: whole, day: text, language: text });
export const History = record({ about: "history", handover: Envelope, statements: list(Envelope) });
export const Content = union("about", Account, Person, Reach, More, History);

export const Part = record({ kind: "part", part: text, content: Content });
export const Grant = record({ kind: "grant", part: text, sealed: text, secret: text, until: text });
export const Standing = record({ part: text, sealed: text, until: text });
/** What stands for the last day on which the desk may read a part, where it may not. */
export const not_for_the_desk = "0001-01-01";
export const Seen = record({ number: whole, sealed: text });
export const Stands = record({
  act: "stands",
  parts: list(Standing),
  desk_may_read: flag,
  count_me: flag,
  talk_if_others: flag,
  wishes: list(Wish),
  yes: list(Yes),
  no: list(No),
  assisted: flag,
  reach: text,
  vouches: text,
});
const Act = union(
  "act",
  Stands,
  record({ act: "answer", words: text }),
  record({ act: "note", words: text }),
  record({ act: "opened" }),
  record({ act: "draft", text: Text, audience: text, left_out: text }),
  record({ act: "approval", text: Text }),
  record({ act: "published", text: Text, id: text }),
  record({ act: "exported", text: Text }),
  record({ act: "ended", id: text }),
  record({ act: "held", part: text, sealed: text, since: text, why: text }),
  record({ act: "released", sealed: text }),
);
export const Entry = record({
  kind: "entry",
  number: whole,
  previous: text,
  seen: optional(Seen),
  key_list: whole,
  day: text,
  act: Act,
});
export const Statement = record({
  network: text,
  case: text,
  writer: Writer,
  audience: list(Writer),
  says: union("kind", Part, Grant, Entry),
});
export const Handover = record({ network: text, case: text, continues_as: text });
