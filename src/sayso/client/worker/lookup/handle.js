/** Names on a site (handles), in small letters, under one name for each site: the twin of lookup/handle.py. */
import { canonical, checkSigns, refuse, small, strip, tidy } from "./typed.js";

const name_signs = /[a-z0-9._-]/;
const name_max = 64;
const site_form = /^(?=[a-z0-9.-]*[a-z])[a-z0-9][a-z0-9.-]{0,62}$/;
const address_form = /^(?:https?:\/\/)?(?:www\.|m\.)?([^/?#]*)(?:\/@?([^/?#]*)\/?)?$/;
export const SITES = {
  adultwork: ["adultwork.com", "aw"],
  discord: ["discord.com"],
  facebook: ["facebook.com", "fb", "fb.com"],
  instagram: ["ig", "insta", "instagram.com"],
  kik: ["kik.com"],
  linkedin: ["linkedin.com"],
  onlyfans: ["of", "onlyfans.com"],
  reddit: ["reddit.com"],
  signal: [],
  skype: [],
  snapchat: ["snap", "snapchat.com"],
  telegram: ["t.me", "telegram.me", "tg"],
  tiktok: ["tiktok.com"],
  vivastreet: ["vivastreet.co.uk", "vivastreet.com"],
  x: ["twitter", "twitter.com", "x.com"],
};
const site_of = new Map(Object.entries(SITES).flatMap(([site, others]) => [site, ...others].map((other) => [other, site])));

/** Return the form of a name on a site; `typed` may be the address of a profile, and then `site` may be empty. */
export function readHandle(site, typed) {
  const text = small(tidy(typed));
  const named = strip(site) ? readSite(site) : "";
  let there = named;
  let name = text.replace(/^@/, "");
  if (text.includes("/")) {
    const address = address_form.exec(text);
    if (!address?.[2]) refuse("symbols");
    there = readSite(address[1]);
    name = address[2];
    if (named && named !== there) refuse("site");
  }
  if (!there) refuse("site");
  if (!name) refuse("empty");
  checkSigns(name, name_signs);
  if (name.length > name_max) refuse("symbols");
  return canonical(`handle:${there}:${name}`, !Object.hasOwn(SITES, there));
}

/** Return the one name of a site, or its domain if we do not know it. */
function readSite(typed) {
  const address = address_form.exec(small(tidy(typed)));
  const site = address && !address[2] ? address[1] : "";
  if (!site_form.test(site)) refuse("site");
  return site_of.get(site) ?? site;
}
