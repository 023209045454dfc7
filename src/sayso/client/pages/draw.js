// What every screen is drawn with: the catalogue's words, elements, and one screen at a time.
// Text only ever becomes text: nothing here or elsewhere parses a string as HTML.

/** What the server rendered beside the page: words, the host's statement, the network, where the worker is. */
export const data = Object.freeze(JSON.parse(document.getElementById("data").textContent));

/** The words of `key` in the page's language, with `{name}` places filled from `values` and the host's statement. */
export function text(key, values = {}) {
  return fill(data.strings[key], { ...data.site, ...values }, data.language);
}

// A value may be a function of the language, as a day is.
function fill(words, values, language) {
  const spoken = (value) => String(typeof value === "function" ? value(language) : value);
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? spoken(values[name]) : whole));
}

/** The words of `key` as elements; what no native speaker has checked stands beside its English. */
export function say(key, values = {}) {
  const said = element("span", {}, text(key, values));
  if (!(key in data.beside)) return [said];
  const english = fill(data.beside[key], { ...data.site_english, ...values }, "en");
  return [said, " ", element("span", { class: "beside", lang: "en", dir: "ltr" }, english)];
}

/** An element; attributes that start with "on" are listeners, true and false switch an attribute on or off. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith("on")) made.addEventListener(attribute.slice(2), value);
    else if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null));
  return made;
}

export const paragraph = (key, values, attributes = {}) => element("p", attributes, say(key, values));

/**
 * A button. `go` is called with nothing, so that it may be a page that takes what went wrong; `about` is the heading or line that
 * a reader hears after the button's own words, where several have the same.
 */
export const button = (key, go, look = "", about = undefined) =>
  element("button", { type: "button", class: look || false, onclick: () => go(), "aria-describedby": about?.id }, say(key));

/** An element that a button may be about. */
export const named = (name, ...words) => element(name, { id: `named-${(named.count = (named.count ?? 0) + 1)}` }, ...words);

/** The host's telephone, to be pressed. */
export const phone = () =>
  element("a", { class: "way", href: `tel:${data.site.phone.replace(/[^\d+]/g, "")}`, rel: "noreferrer" }, say("first.danger.phone"));

/** A field for what she types. The browser must neither remember it nor send it to a spell checker. */
export function field(label, { value = "", rows = 3, long = false, describedby, line = false, numeric = false } = {}) {
  const id = `field-${(field.count = (field.count ?? 0) + 1)}`;
  const box = element(line ? "input" : "textarea", {
    id, dir: numeric ? "ltr" : "auto", autocomplete: "off", spellcheck: "false", autocorrect: "off",
    autocapitalize: line ? "off" : "sentences", translate: "no", class: long ? "long" : false,
    "aria-describedby": describedby, ...(line ? { type: "text" } : { rows }),
    ...(numeric ? { inputmode: "numeric" } : {}),
  });
  box.value = value;
  return { box, nodes: [element("label", { for: id }, label), box] };
}

/** A question: `take` keeps what she answered (false: not yet), `next` and `back` lead on; back keeps it too. */
export function question(title, { take, next, back }, ...content) {
  const go = () => { if (take() !== false) next(); };
  show(say(title), form(go, ...content, submit()), button("back", () => { take(); back(); }, "quiet"));
}

/** One of several answers; `options` are [value, label nodes] and the first is taken until she chooses. */
export function choices(legend, options, chosen, hidden = false) {
  const name = `choice-${(choices.count = (choices.count ?? 0) + 1)}`;
  const inputs = options.map(([value, nodes]) => {
    const input = element("input", { type: "radio", name, value, autocomplete: "off" });
    input.checked = value === chosen;
    return [input, element("label", { class: "choice" }, input, element("span", {}, nodes))];
  });
  return {
    value: () => inputs.find(([input]) => input.checked)?.[0].value ?? "",
    group: element("fieldset", {}, element("legend", hidden ? { hidden: true } : {}, legend), inputs.map(([, label]) => label)),
    inputs: inputs.map(([input]) => input),
  };
}

/** Put one screen in the place of the last, and the reader's focus on its heading. */
export function show(heading, ...content) {
  const title = element("h1", { tabindex: "-1" }, heading);
  document.getElementById("main").replaceChildren(title, ...content.flat(Infinity).filter((part) => part !== undefined && part !== null));
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

/**
 * The screen while the worker or the server is at work. Nothing on it moves: on a slow phone drawing a moving bar takes a
 * fifth of the processor from the worker.
 */
export const working = (key) => show(say(key), element("p", { class: "working", role: "progressbar", "aria-label": text(key) }));

/** A screen with one question as a form: Enter goes on, nothing is ever submitted by the browser; what was wrong is gone once she types. */
export function form(go, ...content) {
  const made = element("form", { autocomplete: "off", novalidate: true }, ...content);
  made.addEventListener("submit", (event) => { event.preventDefault(); go(); });
  made.addEventListener("input", () => made.querySelectorAll(".wrong").forEach((line) => line.replaceChildren()));
  return made;
}

export const submit = (key = "go_on") => element("button", { type: "submit", class: "main-way" }, say(key));

/** What went wrong, if anything: `told` is a key of the catalogue and what fills it. */
export const careful = (told) => told && element("p", { class: "careful", role: "alert" }, say(...told));

/** Words as somebody typed them. */
export const herWords = (words) => element("p", { class: "words", dir: "auto" }, words);

/** What was answered, part by part: `words` that she typed, under what they answer (`to`); or the `choice` that she made. */
export function answered(...parts) {
  const given = parts.filter(({ words, choice }) => words || choice);
  if (!given.length) return paragraph("look.empty");
  return given.map(({ to, words, choice }) => [to ? paragraph(to, {}, { class: "when" }) : undefined, choice ? paragraph(choice) : herWords(words)]);
}
/** The parts of a report for `answered`. */
export const answersOf = {
  account: ({ words, called, unwanted, tonight }) => [
    { words }, { to: "name.called", words: called }, { to: "name.unwanted", words: unwanted }, { to: "tonight.title", choice: tonight && `tonight.${tonight}` },
  ],
  person: ({ kind, description, identifiers }) => [
    { choice: kind && `kind.${kind}` }, { to: "person.description", words: description }, { to: "person.identifiers", words: identifiers },
  ],
  reach: ({ may_contact, ...ways }) => [
    { choice: may_contact ? "reach.yes" : "reach.no" },
    ...["how", "ask_for", "calling_as", "never"].map((name) => ({ to: `reach.${name}`, words: ways[name] })),
  ],
  more: ({ words }) => [{ words }],
};

/** A line that says what is not right yet, read out when it changes. */
export function complaint() {
  const line = element("p", { class: "wrong", role: "alert" });
  return { line, say: (key, values) => line.replaceChildren(...(key ? say(key, values) : [])) };
}

/** The five groups of a code, to be written down; read out digit by digit, for nobody can write down "four thousand seven hundred". */
export function codeGroups(code) {
  const groups = code.match(/.{4}/g);
  const heard = groups.map((group) => [...group].join(" ")).join(", ");
  return element("p", { class: "code", translate: "no", role: "img", "aria-label": heard }, groups.map((group) => element("span", {}, group)));
}

/** A UTC day, `2026-11-22`, as words of the language in which it will stand; what is no day stands as it came. */
export const dayInWords = (day) => (language) => Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day :
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** Today, as this phone's clock has it, in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The hour by this device's clock, counted in UTC since 1970. */
export const hour = () => Math.floor(Date.now() / 3_600_000);
