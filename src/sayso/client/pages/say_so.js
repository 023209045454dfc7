// What she says to it: the three standing answers, each no until she says yes, and her wishes, which send nothing.
import { careful, data, element, paragraph, question, say, text } from "sayso/draw";
import { called, described, ticks } from "sayso/more";

const { destinations } = data.site;

/** What this host can honour, in the order of the page; the rest is not shown. */
export const offered = [
  ...(destinations.circle.length ? ["warning"] : []),
  ...["police", "police_with_me"].filter((one) => destinations[one]),
  ...(destinations.partner.length ? ["partner"] : []),
  ...(destinations.public ? ["public"] : []),
];

/** Two of the standing answers; `answers` is where they are kept (the third, who may read, is a page of its own). */
export function standing(answers, ways) {
  const given = ["count_me", "talk_if_others"].filter((one) => answers[one]);
  const box = ticks(text("say.standing"), ["count_me", "talk_if_others"].map((one) => [one, described(`say.${one}`)]), given, true);
  const take = () => {
    for (const one of ["count_me", "talk_if_others"]) answers[one] = box.values().includes(one);
  };
  question("say.standing", { take, ...ways }, paragraph("say.standing.lead"), box.group);
}

/** Her wishes, of those that this host can honour; `trouble` is what went wrong with one of them. */
export function wishes(answers, ways, trouble) {
  const box = ticks(text("say.wishes"), offered.map((one) => [one, described(`say.${one}`, ...beside[one]?.() ?? [])]), answers.wishes, true);
  question("say.wishes", { take: () => { answers.wishes = box.values(); }, ...ways },
    careful(trouble && [trouble]),
    element("p", {}, element("strong", {}, say("say.wishes.lead"))), box.group, paragraph("say.wishes.none", {}, { class: "hint" }),
    destinations.police || destinations.police_with_me ? hosts("first.danger.police", data.site.police_visit) : undefined);
}

const hosts = (key, words) => element("details", {}, element("summary", {}, say(key)), element("p", { class: "hosts" }, words));

const beside = {
  partner: () => destinations.partner.map(({ key, rules }) => element("span", { class: "hint" }, say("say.partner.rules", { partner: called("partner", key), rules }))),
};

/** Her answers in a line each, for whoever looks once more. */
export const inShort = ({ count_me, talk_if_others, wishes: wanted }) => ({
  standing: [count_me && { choice: "say.count_me" }, talk_if_others && { choice: "say.talk_if_others" }].filter(Boolean),
  wishes: wanted.map((one) => ({ choice: `say.${one}` })),
});
