/** The view of CardGrid: a list of buttons with pictures. Arrow keys move between cards, Enter opens, Delete removes. */

const COVER_HUES = [212, 172, 262, 24, 340, 140, 232, 48];

export function render({ model, el, signal }) {
  const heading = document.createElement("h2");
  const empty = document.createElement("div");
  empty.className = "empty";
  const list = document.createElement("ul");
  list.setAttribute("role", "list");
  el.append(heading, list, empty);

  const items = new Map(); // by the card's id: elements stay, and with them the focus

  function update() {
    const cards = model.get("cards");
    const shown = model.get("shown");
    const opening = new Set(model.get("opening"));
    const visible = shown === null ? cards : cards.filter((card) => shown.includes(card.id));
    const focused = el.getRootNode().activeElement?.closest("li");
    const place = focused ? [...list.children].indexOf(focused) : -1;
    const wanted = visible.map((card) => {
      let item = items.get(card.id);
      if (item === undefined) items.set(card.id, (item = makeItem(card.id)));
      fill(item, card, opening.has(card.id));
      return item.element;
    });
    for (const id of [...items.keys()]) {
      if (!cards.some((card) => card.id === id)) items.delete(id);
    }
    if (wanted.length !== list.children.length || wanted.some((element, i) => element !== list.children[i])) {
      list.replaceChildren(...wanted);
      if (place >= 0) (wanted.includes(focused) ? focused : wanted[Math.min(place, wanted.length - 1)])?.querySelector(".open").focus();
    }
    heading.textContent = model.get("heading");
    list.setAttribute("aria-label", model.get("heading"));
    list.hidden = visible.length === 0;
    const title = model.get("empty_title");
    empty.hidden = visible.length > 0 || title === "";
    heading.hidden = visible.length === 0 && empty.hidden;
    empty.replaceChildren(textElement("strong", title), textElement("span", model.get("empty_text")));
  }

  function makeItem(id) {
    const element = document.createElement("li");
    const open = document.createElement("button");
    open.type = "button";
    open.className = "open";
    const cover = textElement("span", "");
    cover.className = "cover";
    const title = textElement("span", "");
    title.className = "title";
    const detail = textElement("span", "");
    detail.className = "detail";
    const note = textElement("span", "");
    note.className = "note";
    open.append(cover, title, detail, note);
    element.append(open);
    open.addEventListener("click", () => {
      if (open.getAttribute("aria-disabled") !== "true") model.send("open", id);
    });
    return { element, open, cover, title, detail, note, remove: null, picture: null };
  }

  function fill(item, card, isOpening) {
    const isMissing = card.state === "missing";
    item.title.textContent = card.title;
    item.detail.textContent = card.detail ?? "";
    item.note.textContent = isOpening ? "Opening…" : isMissing ? "Not found" : (card.note ?? "");
    item.open.title = card.tip ?? "";
    item.element.className = `${isMissing ? "missing" : ""} ${isOpening ? "opening" : ""}`;
    item.open.setAttribute("aria-disabled", String(isMissing || isOpening));
    if (item.picture !== (card.picture ?? "")) {
      item.picture = card.picture ?? "";
      item.cover.replaceChildren(item.picture === "" ? initials(card.title) : image(item.picture));
      item.cover.classList.toggle("plain", item.picture === "");
      item.cover.style.setProperty("--hue", String(COVER_HUES[hash(card.title) % COVER_HUES.length]));
    }
    if (model.get("removable") && item.remove === null) {
      item.remove = document.createElement("button");
      item.remove.type = "button";
      item.remove.className = "remove";
      item.remove.addEventListener("click", () => model.send("remove", card.id));
      item.element.append(item.remove);
    }
    if (item.remove !== null) {
      item.remove.textContent = isMissing ? "Remove" : "×";
      item.remove.title = "Remove from this list (Delete)";
      item.remove.setAttribute("aria-label", `Remove ${card.title} from this list`);
    }
  }

  el.addEventListener("keydown", (event) => {
    const item = event.target.closest("li");
    if (item === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...list.children];
    const here = all.indexOf(item);
    if (event.key === "Delete" && model.get("removable")) {
      item.querySelector(".remove").click();
      event.preventDefault();
      return;
    }
    const columns = Math.max(1, all.filter((one) => one.offsetTop === all[0].offsetTop).length);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    const target = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step === undefined ? -1 : here + step;
    if (all[target] === undefined) return;
    all[target].querySelector(".open").focus();
    event.preventDefault();
  });

  for (const name of ["heading", "cards", "shown", "opening", "removable", "empty_title", "empty_text"]) {
    model.on(`change:${name}`, update);
  }
  signal.addEventListener("abort", () => items.clear());
  update();
}

function textElement(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function image(address) {
  const element = document.createElement("img");
  element.src = address;
  element.alt = "";
  element.draggable = false;
  return element;
}

/** "My plot" is MP, "sliders" is S. */
function initials(title) {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return textElement("span", words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join("") || "·");
}

function hash(text) {
  let value = 7;
  for (const character of text) value = (value * 31 + character.codePointAt(0)) >>> 0;
  return value;
}
