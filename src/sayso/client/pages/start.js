// What every page that has a way in has: Leave, the cover, and the ways, which the page's own script fills in.
import { button, data, element } from "sayso/draw";
import { forget } from "sayso/talk";

const main = document.getElementById("main");

const patience_ms = 1500;

// Leave: the words are off the screen and the keys are gone before anything is asked for. The answer to `/leave` tells the
// browser to clear what it stored (a request without credentials could not), and the page does so itself, for when there is no
// connection; the ordinary page is then asked for by its own address, so that without one the browser's complaint names that
// page and not this one. `replace` puts it in the place of this page, so that Back does not come here.
async function leave(event) {
  event.preventDefault();
  document.body.replaceChildren();
  forget();
  const silence = new Promise((done) => setTimeout(done, patience_ms)); // a slow connection: she leaves all the same
  await Promise.race([silence, Promise.allSettled([fetch("/leave", { redirect: "manual", cache: "no-store", keepalive: true }), clear()])]);
  location.replace(data.site.leave_url);
}
async function clear() {
  const gone = (name) => new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done }));
  await Promise.all(Object.keys(localStorage).map(gone)); // a member's list is noted there by its name (pages/members_shelf.js)
  localStorage.clear();
}
document.getElementById("leave").addEventListener("click", leave);

// While the page is out of sight (another app, a locked screen) it covers itself, so that no preview shows words.
function cover() {
  if (document.getElementById("cover")) return;
  const uncover = button("covered.show", () => {
    veil.remove();
    main.inert = false;
  });
  const veil = element("div", { id: "cover" }, uncover);
  main.inert = true;
  document.body.append(veil);
}
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && main.dataset.secret && cover());

// A page kept by the browser to be shown again must have nothing to show.
addEventListener("pagehide", () => main.replaceChildren());
addEventListener("pageshow", (event) => event.persisted && location.reload());

/** What each `data-go` of the page leads to. */
export const ways = {};
export function go(way, given) {
  main.dataset.secret = "yes";
  ways[way](given);
}
for (const way of main.querySelectorAll("[data-go]")) way.addEventListener("click", () => go(way.dataset.go));
for (const door of main.querySelectorAll("[data-code]")) door.addEventListener("click", () => go("enter", door.dataset.code));
// Over plain HTTP somebody on the way could have changed this very page: it offers nothing.
for (const part of main.querySelectorAll(isSecureContext ? ".needs-script" : ".not-secure")) part.hidden = false;
document.documentElement.dataset.ready = data.language;
