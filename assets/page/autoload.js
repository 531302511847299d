// Shows an app of a Desk server in the place of this script's tag: a frame with the app's own page, as large as that wants to be.
// It is the same for everybody, and reads what it needs from its own tag; see desk/server/autoload.py.
(() => {
  "use strict";
  // Where a page moves scripts about, as notebooks do, none may be the current one.
  const tag = document.currentScript ?? document.querySelector('script[src*="/autoload.js?"]:not([data-desk-shown])');
  if (tag === null) return;
  tag.dataset.deskShown = "yes";
  const source = new URL(tag.src, location.href);
  const address = new URL(source.href);
  address.pathname = source.pathname.replace(/\/autoload\.js$/, "") || "/";
  for (const name of ["bokeh-autoload-element", "bokeh-app-path", "bokeh-absolute-url", "resources"]) address.searchParams.delete(name);

  // Cookies are of a host name: where both names mean this machine, the frame is called as the page around it is.
  const isLoopback = (name) => name === "localhost" || name === "127.0.0.1" || name === "[::1]";
  if (isLoopback(address.hostname) && isLoopback(location.hostname)) address.hostname = location.hostname;

  for (const [name, argument] of [["deskKey", "key"], ["deskSession", "desk-session"], ["deskRoot", "desk-root"]]) {
    const value = tag.dataset[name];
    if (value !== undefined) address.searchParams.set(argument, value);
  }
  address.searchParams.set("desk-frame", location.origin);

  const frame = document.createElement("iframe");
  frame.title = tag.dataset.deskTitle ?? "App";
  frame.style.border = "0";
  frame.style.width = "100%";
  frame.style.height = tag.dataset.deskHeight ?? "400px"; // of what would take any height
  frame.src = address.href;

  let widest = 0;
  addEventListener("message", ({ source: sender, origin, data }) => {
    if (sender !== frame.contentWindow || origin !== address.origin || data?.desk !== "size") return;
    const { width, height } = data;
    if (Number.isFinite(height) && height > 0 && tag.dataset.deskHeight === undefined) frame.style.height = `${Math.min(height, 100_000)}px`;
    if (Number.isFinite(width) && width > widest) {
      widest = Math.min(width, 100_000);
      frame.style.minWidth = `${widest}px`;
    }
  });

  const place = document.getElementById(source.searchParams.get("bokeh-autoload-element") ?? "");
  if (place !== null && place !== tag) place.append(frame);
  else if (tag.closest("head") === null) tag.after(frame);
  else addEventListener("DOMContentLoaded", () => document.body.append(frame)); // a page that begins with the tag
})();
