// @ts-check
// The parts of the form of which there can be any number: rows, and names in a list.

import { byId, h, show } from "./dom.js";
import { fold, NameField } from "./check-fields.js";

/** @import { Fault } from "./api.js" */
/** @import { Field } from "./check-fields.js" */
/** @import { Regimen } from "./check-types.js" */

/**
 * A request with the fields that its members stand in, and what is wrong already.
 * @typedef {{ regimen: Regimen, places: Map<string, Field>, faults: Fault[] }} Sheet
 */

/** Rows of one kind, with a button that adds one. */
export class Rows {
  /**
   * @param {string} id of the list; its button is `add-` and the id
   * @param {string} word what one of it is called
   * @param {() => import("./check-rows.js").Row<any>} make
   * @param {number} least how many empty ones there are at first
   */
  constructor(id, word, make, least) {
    this.list = byId(id);
    this.adder = byId(`add-${id}`);
    this.word = word;
    this.make = make;
    this.least = least;
    /** @type {import("./check-rows.js").Row<any>[]} */
    this.rows = [];
    this.adder.addEventListener("click", () => this.add().name.control.focus());
    this.clear();
  }

  add() {
    const row = this.make();
    const remove = h("button", { type: "button", class: "remove", onclick: () => this.remove(row) },
      h("span", { "aria-hidden": "true" }, "×"), h("span", { class: "unseen" }, `Remove this ${this.word}`));
    row.element.setAttribute("role", "group");
    row.element.firstElementChild?.append(remove);
    this.rows.push(row);
    this.list.append(row.element);
    this.number();
    return row;
  }

  /** @param {import("./check-rows.js").Row<any>} row */
  remove(row) {
    const place = this.rows.indexOf(row);
    this.rows.splice(place, 1);
    row.element.remove();
    this.number();
    const next = this.rows[Math.min(place, this.rows.length - 1)];
    (next?.name.control ?? this.adder).focus();
    byId("said").textContent = `One ${this.word} removed.`;
  }

  number() {
    this.rows.forEach(({ element }, place) => element.setAttribute("aria-label", `${this.word} ${place + 1}`));
  }

  clear() {
    this.rows = [];
    show(this.list);
    for (let place = 0; place < this.least; place++) this.add();
  }

  /** @param {unknown[]} items */
  fill(items) {
    this.clear();
    items.forEach((item, place) => (this.rows[place] ?? this.add()).fill(item));
  }

  /**
   * What was entered; where each stands, and what is wrong with it, is put down.
   * @param {string} pointer
   * @param {Sheet} sheet
   */
  read(pointer, sheet) {
    const items = [];
    for (const row of this.rows) {
      const entry = row.read();
      if (entry === null) continue;
      const place = `${pointer}/${items.length}`;
      items.push(entry.content);
      const fields = { "": row.name, name: row.name, ...row.fields };
      for (const [member, field] of Object.entries(fields)) {
        sheet.places.set(member === "" ? place : `${place}/${member}`, field);
      }
      for (const { at, detail } of entry.faults) sheet.faults.push({ pointer: `${place}/${at}`, detail });
    }
    return items.length > 0 ? items : undefined;
  }
}

/** Names in a list, each put in by a field of its own. */
export class Names {
  /**
   * @param {string} id of the element that gets field and list
   * @param {string} label
   * @param {string} kinds
   * @param {string} hint
   */
  constructor(id, label, kinds, hint) {
    /** @type {string[]} */
    this.names = [];
    this.field = new NameField(label, { kinds, hint, chosen: () => this.commit(), entered: () => this.commit() });
    const input = this.field.control;
    const add = h("button", { type: "button", onclick: () => this.commit() }, "Add",
      h("span", { class: "unseen" }, ` to ${label.toLowerCase()}`));
    const frame = /** @type {Element} */ (input.parentElement);
    const line = h("div", { class: "joined" });
    frame.replaceWith(line);
    line.append(frame, add);
    this.list = h("ul", { class: "chosen", "aria-label": `${label}: chosen` });
    byId(id).append(this.field.element, this.list);
  }

  /** What stands in the field joins the list. */
  commit() {
    const name = this.field.text;
    if (name === "") return;
    if (!this.names.some((other) => fold(other) === fold(name))) this.names.push(name);
    this.field.text = "";
    // As if it had been emptied by hand: what was suggested goes away.
    this.field.control.dispatchEvent(new Event("input"));
    this.draw();
    byId("said").textContent = `${name} added.`;
  }

  draw() {
    show(this.list, this.names.map((name) => h("li", {}, name, h("button", {
      type: "button",
      class: "remove",
      onclick: () => {
        this.names = this.names.filter((other) => other !== name);
        this.draw();
        this.field.control.focus();
        byId("said").textContent = `${name} removed.`;
      },
    }, h("span", { "aria-hidden": "true" }, "×"), h("span", { class: "unseen" }, `Remove ${name}`)))));
  }

  /** @param {string[]} names */
  fill(names) {
    this.names = [...new Set(names)];
    this.field.text = "";
    this.draw();
  }

  /** The names, with what still stands in the field. */
  take() {
    this.commit();
    return this.names;
  }

  /**
   * Puts down that names stand at a place of the request.
   * @param {string[]} names
   * @param {string} pointer
   * @param {Sheet} sheet
   */
  place(names, pointer, sheet) {
    names.forEach((_, place) => sheet.places.set(`${pointer}/${place}`, this.field));
    return names.length > 0 ? names : undefined;
  }

  /**
   * @param {string} pointer
   * @param {Sheet} sheet
   */
  read(pointer, sheet) {
    return this.place(this.take(), pointer, sheet);
  }
}
