/** E-mail addresses, in small letters, as one mailbox is written: the twin of lookup/mail.py. */
import { canonical, checkSigns, refuse, small, tidy } from "./typed.js";

const name_signs = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]/;
const name_max = 64;
const domain_max = 253;
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain_form = new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`);
export const same_domain = {
  "googlemail.com": "gmail.com",
  "pm.me": "proton.me",
  "protonmail.ch": "proton.me",
  "protonmail.com": "proton.me",
};
export const tags_dropped = ["gmail.com", "hotmail.com", "icloud.com", "live.com", "outlook.com", "proton.me"];
export const dots_dropped = ["gmail.com"];

/** Return the form of an e-mail address. */
export function readMail(typed) {
  const [name, ...domains] = small(tidy(typed)).replace(/^mailto:/, "").split("@");
  if (domains.length > 1) refuse("two");
  if (!domains.length || !name) refuse("at");
  checkSigns(name, name_signs);
  const [typed_domain] = domains;
  if ([...typed_domain].some((letter) => letter > "\x7f")) refuse("letters");
  if (name.length > name_max) refuse("impossible");
  if (typed_domain.length > domain_max || !domain_form.test(typed_domain)) refuse("domain");
  const domain = Object.hasOwn(same_domain, typed_domain) ? same_domain[typed_domain] : typed_domain;
  let short = tags_dropped.includes(domain) ? name.split("+")[0] : name;
  if (dots_dropped.includes(domain)) short = short.replaceAll(".", "");
  return canonical(`mailto:${short || name}@${domain}`);
}
