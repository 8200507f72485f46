// @ts-check
// A field that suggests as one types: a combobox with a list (ARIA Authoring Practices, "Editable Combobox With List
// Autocomplete").

import { h, show } from "./dom.js";
import { address, Failure, get } from "./api.js";
import { title } from "./words.js";

/** @import { Reference } from "./api.js" */

/** What a search finds. @typedef {Reference} Suggestion */

let count = 0;

/**
 * Makes a field suggest what the API finds.
 * @param {HTMLInputElement} input inside an element of class `suggest`, which gets the list
 * @param {object} options
 * @param {string} [options.kinds] kinds to look among, separated by commas
 * @param {(choice: Suggestion) => void} options.choose called with what was chosen
 */
export function suggest(input, { kinds, choose }) {
  const id = `suggestions-${++count}`;
  const list = h("ul", { id, role: "listbox", "aria-label": "Suggestions", hidden: true });
  const status = h("span", { class: "unseen", role: "status" });
  input.after(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
  })) input.setAttribute(name, value);

  /** @type {Suggestion[]} */
  let found = [];
  let active = -1;
  let asked = new AbortController();
  let timer = 0;

  /** @param {number} place */
  function mark(place) {
    active = place;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", `${id}-${place}`);
      list.children[place].scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {boolean} isOpen */
  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) return;
    // What is still on its way would open it again.
    clearTimeout(timer);
    asked.abort();
    mark(-1);
  }

  /** @param {number} place */
  function take(place) {
    open(false);
    choose(found[place]);
  }

  async function look() {
    asked.abort();
    const words = input.value.trim();
    if (words.length < 2) return open(false);
    asked = new AbortController();
    try {
      const answer = /** @type {{ items: Suggestion[] }} */ (
        await get(address("/v1/search", { q: words, kind: kinds, limit: 8 }), asked.signal));
      // Whoever has gone on to another field wants no list over it.
      if (document.activeElement !== input) return;
      found = answer.items;
      show(list, found.map((item, place) =>
        h("li", {
          id: `${id}-${place}`, role: "option", "aria-selected": "false",
          onpointerdown: (event) => event.preventDefault(),
          onclick: () => take(place),
        }, h("span", {}, item.name), h("small", {}, title(item.kind)))));
      active = -1;
      open(found.length > 0);
      status.textContent = found.length === 0 ? "Nothing found." : `${found.length} suggestions.`;
    } catch (reason) {
      if (reason instanceof Failure) {
        open(false);
        status.textContent = reason.message;
      }
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  });
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      open(false);
      event.preventDefault();
    }
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark((active + 1) % found.length);
    else if (event.key === "ArrowUp") mark((active + found.length + (active < 0 ? 0 : -1)) % found.length);
    else if (event.key === "Enter" && active >= 0) take(active);
    else return;
    event.preventDefault();
  });
}
