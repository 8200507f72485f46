// @ts-check
// What every page does: words explain themselves on hover and focus, and commands can be copied.

import { copy } from "./copy.js";
import { h } from "./dom.js";

/** The explanation that is shown at the moment. @type {{ of: Element, tip: HTMLElement } | null} */
let shown = null;

function hide() {
  shown?.of.removeAttribute("aria-describedby");
  shown?.tip.remove();
  shown = null;
}

/** @param {EventTarget | null} target */
function explain(target) {
  const word = target instanceof Element ? target.closest("[data-meaning]") : null;
  if (word === shown?.of) return;
  hide();
  if (word === null) return;
  const tip = h("span", { class: "tip", role: "tooltip", id: "tip" }, word.getAttribute("data-meaning"));
  // Within a landmark, as all that is read aloud.
  (word.closest("main, header, footer") ?? document.body).append(tip);
  word.setAttribute("aria-describedby", tip.id);
  const place = word.getBoundingClientRect();
  const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
  const below = place.bottom + 6;
  const top = below + tip.offsetHeight > innerHeight ? place.top - tip.offsetHeight - 6 : below;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
  shown = { of: word, tip };
}

// A page from the server explains by titles, which only a mouse can reach.
for (const word of document.querySelectorAll(".explained[title]")) {
  word.setAttribute("data-meaning", word.getAttribute("title") ?? "");
  word.removeAttribute("title");
}

document.addEventListener("pointerover", (event) => {
  if (!(event.target instanceof Element && event.target.closest(".tip"))) explain(event.target);
});
document.addEventListener("focusin", (event) => explain(event.target));
document.addEventListener("focusout", hide);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});

/**
 * Gives a command a button that copies it.
 * @param {Element} block a `pre` element
 */
export function makeCopyable(block) {
  const button = h("button", {
    type: "button",
    onclick: async () => {
      button.textContent = await copy(block.textContent ?? "") ? "Copied" : "Not allowed here";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    },
  }, "Copy");
  const frame = h("div", { class: "copied" });
  block.replaceWith(frame);
  frame.append(block, button);
}

document.querySelectorAll("pre.command").forEach(makeCopyable);
for (const origin of document.querySelectorAll("[data-origin]")) origin.textContent = location.origin;
