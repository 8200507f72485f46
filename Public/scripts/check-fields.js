// @ts-check
// Fields of the form, each with a place for what is wrong with it, and how entries become numbers.

import { h, show } from "./dom.js";
import { address, get } from "./api.js";
import { suggest } from "./suggest.js";
import { prose } from "./check-words.js";

/** @import { Fault } from "./api.js" */

let count = 0;

/** A labelled control that can say what is wrong with it. */
export class Field {
  /**
   * @param {string} label
   * @param {HTMLInputElement | HTMLSelectElement} control
   * @param {object} [options]
   * @param {string} [options.hint]
   * @param {Node} [options.beside] what stands after the control, in the same line
   * @param {string} [options.className]
   */
  constructor(label, control, { hint, beside, className = "" } = {}) {
    const id = `field-${++count}`;
    control.id = id;
    this.control = control;
    this.label = label;
    this.notes = h("div", { id: `${id}-notes`, class: "notes", "aria-live": "polite" });
    this.hint = hint ? h("span", { class: "hint", id: `${id}-hint` }, hint) : null;
    if (this.hint) control.setAttribute("aria-describedby", this.hint.id);
    this.element = h("div", { class: `field ${className}`.trim() },
      h("label", { for: id }, label), this.hint,
      beside ? h("div", { class: "joined" }, control, beside) : control, this.notes);
    control.addEventListener("input", () => this.clear());
  }

  /** What the field is called where it stands among others: "supplement 2, amount each time". */
  get place() {
    const row = this.element.closest("[role=group]")?.getAttribute("aria-label");
    const words = row ? `${row}, ${this.label.toLowerCase()}` : this.label;
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  get text() {
    return this.control.value.trim();
  }

  /** @param {string} value */
  set text(value) {
    this.control.value = value;
  }

  /**
   * Says what is wrong, with buttons for what would be right.
   * @param {Fault} fault
   */
  say(fault) {
    this.control.setAttribute("aria-invalid", "true");
    this.note("fault", prose(fault.detail), remedies(fault).filter((choice) => this.offers(choice)), (choice) => this.take(choice));
  }

  /**
   * Whether something that would be right can stand here.
   * @param {string} _choice
   */
  offers(_choice) {
    return true;
  }

  /**
   * Puts something in that was offered.
   * @param {string} choice
   */
  take(choice) {
    this.text = choice;
    this.control.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /**
   * A line under the control, with choices as buttons.
   * @param {string} className
   * @param {string} text
   * @param {string[]} choices
   * @param {(choice: string) => void} choose
   */
  note(className, text, choices, choose) {
    this.notes.append(
      h("p", { class: className }, text),
      choices.length === 0 ? "" : h("div", { class: "choices" }, choices.map((choice) =>
        h("button", {
          type: "button",
          onclick: () => {
            choose(choice);
            this.clear();
            this.control.focus();
          },
        }, choice.replace(/^ug\b/, "µg")))));
    this.control.setAttribute("aria-describedby", [this.hint?.id, this.notes.id].filter(Boolean).join(" "));
  }

  clear() {
    this.control.removeAttribute("aria-invalid");
    if (this.hint) this.control.setAttribute("aria-describedby", this.hint.id);
    else this.control.removeAttribute("aria-describedby");
    show(this.notes);
  }
}

/**
 * What a fault says would be right.
 * @param {Fault} fault
 */
function remedies({ detail, allowed = [], suggestions = [] }) {
  const meant = /Did you mean ([^?]+)\?/.exec(detail);
  return [...new Set([...suggestions, ...(meant ? [meant[1]] : []), ...allowed])];
}

/** A field for the name of something, which suggests as one types. Any other name can stand there too. */
export class NameField extends Field {
  /**
   * @param {string} label
   * @param {object} options
   * @param {string} options.kinds what to suggest
   * @param {string} [options.hint]
   * @param {string} [options.className]
   * @param {() => void} [options.chosen] called when something known was chosen
   * @param {() => void} [options.entered] called when a name of whoever fills in the form was ended by Enter
   */
  constructor(label, { kinds, hint, className, chosen, entered }) {
    const input = h("input", { type: "text", spellcheck: "false", maxlength: 200, autocapitalize: "none" });
    super(label, input, { hint, className });
    this.kinds = kinds;
    this.chosen = chosen;
    const frame = h("div", { class: "suggest" });
    input.replaceWith(frame);
    frame.append(input);
    suggest(input, { kinds, choose: ({ name }) => this.take(name) });
    input.addEventListener("change", () => this.look());
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.defaultPrevented) return;
      // The form is not sent off in the middle of a name.
      event.preventDefault();
      entered?.();
    });
  }

  /**
   * @override
   * @param {string} choice
   */
  take(choice) {
    this.clear();
    this.text = choice;
    this.known = choice;
    this.chosen?.();
  }

  /** Asks whether the name is known; if not, it says so at once, and what may be meant. */
  async look() {
    const text = this.text;
    if (text === "" || text === this.known || this.notes.childElementCount > 0) return;
    const answer = /** @type {{ items: { name: string, match?: { field: string, passage: string } }[] } | null} */ (
      await get(address("/v1/search", { q: text, kind: this.kinds, limit: 5 })).catch(() => null));
    if (answer === null || this.text !== text) return;
    const same = answer.items.find(({ name, match }) =>
      fold(name) === fold(text) || match?.field === "aliases" && fold(match.passage) === fold(text));
    if (same !== undefined) return this.chosen?.();
    const names = answer.items.slice(0, 3).map(({ name }) => name);
    this.note("hint", names.length > 0
      ? "Is it one of these?"
      : "Nothing of this name is found. You can leave it: the report will say that it is not assessed.",
    names, (name) => this.take(name));
  }
}

/**
 * Names that count as the same.
 * @param {string} text
 */
export function fold(text) {
  return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

/**
 * A choice of words.
 * @param {Record<string, string>} options value to word
 * @param {import("./dom.js").Attributes} [attributes]
 */
export function select(options, attributes = {}) {
  return h("select", attributes, Object.entries(options).map(([value, word]) => h("option", { value }, word)));
}

/**
 * Chooses a value; one that is not among the choices becomes one.
 * @param {HTMLSelectElement} control
 * @param {string} value
 * @param {string} [word]
 */
export function pick(control, value, word = value) {
  if (![...control.options].some((option) => option.value === value)) control.append(h("option", { value }, word));
  control.value = value;
}

/** @type {Record<string, string>} */
const spellings = { mcg: "ug", "µg": "ug", "μg": "ug", iu: "IU", ie: "IU", ui: "IU", mg: "mg", g: "g", ug: "ug", mmol: "mmol" };

/**
 * A number as people write it, perhaps with its unit: `1,000 IU`, `0,5`, `1 000`. Null where there is none.
 * @param {string} text
 * @returns {{ value: number, unit: string | null } | null}
 */
export function readNumber(text) {
  const parts = /^([\d.,\s\u00a0\u202f'’]*\d)\s*([^\d\s.,].*)?$/.exec(text.trim());
  if (parts === null) return null;
  let digits = parts[1].replace(/[\s\u00a0\u202f'’]/g, "");
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) digits = digits.replaceAll(",", "");
  else if (/^\d*,\d+$/.test(digits)) digits = digits.replace(",", ".");
  if (!/^\d*\.?\d+$/.test(digits)) return null;
  const unit = parts[2]?.trim() ?? null;
  return { value: Number(digits), unit: unit && (spellings[unit.toLowerCase()] ?? unit) };
}
