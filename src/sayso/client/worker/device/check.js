/**
 * The check: has somebody warned of this number? The twin of device/check.py, where the rules are explained. Whatever goes
 * wrong is a could-not-check: there is no way from an error to a no match.
 */
import { readDay } from "../ledger/days.js";
import { acceptHead } from "../ledger/manifest.js";
import { follow, readAlert } from "../lookup/cells.js";
import { checkFile, openFile } from "../lookup/files.js";
import { blind, finish } from "../lookup/oprf.js";
import { readPlaces } from "../lookup/pauses.js";
import { findRow, readPointers } from "../lookup/rows.js";
import { stretch } from "../lookup/stretch.js";
import { checkTerms } from "../lookup/terms.js";
import { CannotOpen, Malformed, NotTrusted } from "../wire/errors.js";
import { elements_max } from "../wire/listing.js";

/** Why a check could not be made (spec/lookup.md, The outcome). */
export const reasons = [
  ...["signature", "type", "content", "list", "version", "day", "older", "fork", "gap", "pause"],
  ...["none", "file", "secret", "damaged", "proof", "quota", "connection", "keys", "unexpected"],
];

/**
 * Return the list that a server hands out, if it may be relied on and the circle's secret opens it; else throw.
 * `circle` is `{place: {network, list, workers}, secret, known}`, `files` are `{rows, cells, bulletin}`.
 */
export function openList({ place, secret, known }, head, files, today) {
  const accepted = acceptHead(head, place, today, known);
  const { manifest, pauses } = accepted;
  checkTerms(manifest);
  const edition = { list: manifest.list, number: manifest.number };
  const names = ["rows", "cells", "bulletin"];
  for (const name of names) checkFile(name, files[name], manifest[name]);
  const [rows, cells, bulletin] = names.map((name) => openFile(secret, edition, name, files[name]));
  const paused = pauses.flatMap(({ order, sealed }) => readPlaces(secret, edition, order, sealed));
  return {
    edition,
    day: manifest.day,
    holder: manifest.holder,
    rows,
    cells,
    shown: readPointers(bulletin),
    paused: new Set(paused),
    today,
    known: accepted.known,
  };
}

/** Return the alerts that a member may read without asking, newest first. */
export const recent = (opened) => alertsAt(opened, opened.shown);

/** Return one to eight canonical forms, stretched and blinded. */
export function begin(opened, forms, entropy) {
  if (forms.length < 1 || forms.length > elements_max)
    throw new Malformed(`One to ${elements_max} identifiers are checked at once.`);
  return forms.map((form) => blind(stretch(form, opened.edition.list), entropy));
}

/** Return what is sent to the holder. */
export const blinded = (blindings) => ({ elements: blindings.map(({ element }) => element) });

/** Return `{outcome, alerts}` or `{outcome, reason}` for each form, in order; throw NotTrusted if the proof does not hold. */
export function conclude(opened, blindings, evaluation) {
  return finish(opened.holder, blindings, evaluation).map((value) => outcomeOf(opened, value));
}

/** Return the outcome that an error means; the page itself says `quota` and `connection`. */
export function couldNotCheck(error) {
  const told = (error instanceof NotTrusted || error instanceof CannotOpen) && reasons.includes(error.why);
  return { outcome: "could_not_check", reason: told ? error.why : "unexpected" };
}

function outcomeOf(opened, value) {
  try {
    const pointers = findRow(opened.rows, opened.edition, value);
    const alerts = pointers.length ? alertsAt(opened, follow(opened.cells, opened.edition, pointers)) : [];
    return alerts.length ? { outcome: "warned", alerts } : { outcome: "no_match" };
  } catch (error) {
    return couldNotCheck(error);
  }
}

/** Return the alerts that are neither paused nor over. */
function alertsAt(opened, pointers) {
  const alerts = pointers
    .filter(({ place }) => !opened.paused.has(place))
    .map((at) => readAlert(opened.cells, opened.edition, at));
  const now = readDay(opened.today);
  try {
    return alerts.filter(({ until }) => readDay(until) >= now);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new CannotOpen("An alert of this list is damaged.", "damaged");
  }
}
