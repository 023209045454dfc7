/** The checker: what in a text could show who told; the twin of ledger/checker.py, where the rules are explained. */
const row_weight = 10;
const rare_length = 5;
/** Letters of scripts that put no space between words. */
const unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff";
const alone = new RegExp(`[${unspaced}]`);
const words_apart = new RegExp(`[${unspaced}]|[^${unspaced}]+`, "gu");
const time =
  /(?<![0-9])[0-3]?[0-9][./-][01]?[0-9][./-](?:20)?[0-9]{2}(?![0-9])|(?<![0-9])20[0-9]{2}-[01][0-9]-[0-3][0-9]|(?<![0-9])(?:(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9]|(?:1[0-2]|[1-9]) ?[ap]\.?m)(?![0-9a-z])/gi;
const contact_weight = 2;
const contact_digits = 5;
const number = /[0-9](?:[ \xa0()./+-]{0,2}[0-9])+/g;
const postcode = /(?<![0-9a-z])[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}(?![0-9a-z])/gi;
const street = new Set([
  "street", "road", "avenue", "lane", "terrace", "crescent", "gardens", "flat", "apartment", "postcode", "room",
  "strada", "bulevardul", "calea", "aleea", "șoseaua", "apartamentul", "blocul", "scara", "rua", "avenida", "calle",
]);

/**
 * Return what in `text` could show who told, as `{kind, language, found}`, each once: `hers` are her own words, `known`
 * sentences that anybody may have written, `contact` how she is reached.
 */
export function check(text, hers, known, contact) {
  const sources = hers.map(keysOf);
  const ofNumbers = sources.flat().filter((key) => isOfANumber(key, text.identifiers));
  const theirs = new Set([...[...known, ...text.identifiers].flatMap(keysOf), ...ofNumbers]);
  const findings = new Map();
  for (const { language, words } of text.words)
    for (const [kind, found] of look(words, sources, theirs, contact))
      findings.set(JSON.stringify([kind, language, found]), { kind, language, found });
  return [...findings.values()];
}

function* look(text, sources, theirs, contact) {
  const words = wordsOf(text);
  const piece = ({ start, end }) => text.slice(start, end);
  const reached = contactIn(text, words, contact, theirs);
  for (const one of reached) yield ["contact", piece(one)];
  for (const [found] of text.matchAll(time)) yield ["time", found];
  for (const [found] of text.matchAll(postcode)) yield ["place", found];
  for (const word of words) if (street.has(word.key) && !theirs.has(word.key)) yield ["place", piece(word)];
  const rows = rowsOf(words, sources);
  for (const row of rows) yield ["her_words", piece(row)];
  const others = words.filter((word) => !theirs.has(word.key) && !isInside([...rows, ...reached], word));
  for (const word of others)
    if (/^\p{Lu}/u.test(piece(word)) && !begins(text, word.start)) yield ["name", piece(word)];
  const mine = new Set(sources.flat());
  for (const word of others) if (mine.has(word.key) && isRare(word.key)) yield ["rare", piece(word)];
}

/** Return the pieces of a text that are words of her contact, or a number of it however it is spaced. */
function contactIn(text, words, contact, theirs) {
  const own = contact.flatMap(numbersOf);
  const same = ({ digits }) => own.some((one) => digits.includes(one.digits) || one.digits.includes(digits));
  const numbers = numbersOf(text).filter(same);
  const named = words.filter(({ key, weight }) => !theirs.has(key) && (weight < contact_weight || [...key].length > 1));
  const rows = rowsOf(words, contact.map(keysOf), contact_weight).filter(
    (row) => named.some((word) => isInside([row], word)) && !isInside(numbers, row),
  );
  return [...rows, ...numbers.filter((one) => !isInside(rows, one))];
}

/** Return the numbers of five digits or more in a text, without spaces, `(0)` and zeros before them. */
const numbersOf = (text) =>
  [...text.matchAll(number)]
    .map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      digits: found.replace(/\(0\)|[^0-9]/g, "").replace(/^0+/, ""),
    }))
    .filter(({ digits }) => digits.length >= contact_digits);
const isInside = (pieces, { start: at }) => pieces.some(({ start, end }) => start <= at && at < end);

/** Return the longest pieces, from left to right, whose words stand in a row in one of `sources`. */
function rowsOf(words, sources, least = row_weight) {
  const places = sources.map(placesOf);
  const rows = [];
  for (let at = 0; at < words.length; ) {
    const length = Math.max(0, ...sources.map((source, number) => same(words, at, source, places[number])));
    const row = words.slice(at, at + length);
    if (row.reduce((sum, { weight }) => sum + weight, 0) >= least) {
      rows.push({ start: row[0].start, end: row.at(-1).end });
      at += length;
    } else at += 1;
  }
  return rows;
}

function placesOf(source) {
  const places = new Map();
  for (const [place, key] of source.entries()) {
    if (!places.has(key)) places.set(key, []);
    places.get(key).push(place);
  }
  return places;
}

function same(words, at, source, places) {
  let longest = 0;
  for (const start of places.get(words[at].key) ?? []) {
    let length = 1;
    while (at + length < words.length && words[at + length].key === source[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Whether a sentence begins at `start`: nothing stands before, or the end of one. */
function begins(text, start) {
  const before = text.slice(0, start).replace(/[ \xa0"'“”„«»‘’()[\]\-–—*•]+$/, "");
  return before === "" || /[.!?:…\n]$/.test(before);
}

const isOfANumber = (key, identifiers) =>
  /^\p{Nd}{3,}$/u.test(key) && identifiers.some((one) => one.includes(key) || one.includes(key.replace(/^0/, "")));
const isRare = (key) => [...key].length >= rare_length || /^\p{Nd}{2,}$/u.test(key);
const keysOf = (text) => wordsOf(text).map(({ key }) => key);

/** Return the words of a text as `{key, start, end, weight}`. */
function wordsOf(text) {
  const words = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    for (const { 0: piece, index: inner } of found.matchAll(words_apart)) {
      const start = index + inner;
      words.push({ key: piece.toLowerCase(), start, end: start + piece.length, weight: alone.test(piece) ? 1 : 2 });
    }
  return words;
}
