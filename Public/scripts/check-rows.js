// @ts-check
// The rows of the form: each makes a part of the request of what was entered, and shows one that is given.

import { h } from "./dom.js";
import { Field, NameField, pick, readNumber, select } from "./check-fields.js";
import { often, span } from "./check-words.js";

/** @import { Quantity } from "./api.js" */
/** @import { Dosing, Drug, Meal, Result, Supplement } from "./check-types.js" */

/**
 * A row's part of the request, and what is wrong with it already; null where nothing was entered.
 * @template Content
 * @typedef {{ content: Content, faults: { at: string, detail: string }[] } | null} Entry
 */

/**
 * One row.
 * @template Content
 * @typedef {object} Row
 * @property {HTMLElement} element
 * @property {Field} name
 * @property {() => Entry<Content>} read
 * @property {(content: Content) => void} fill
 * @property {Record<string, Field>} fields what stands at the members below the row, such as `amount/unit`
 */

const notNamed = "Write which one it is, or remove the line.";

/** A number with its unit. */
class AmountField extends Field {
  /**
   * @param {string} label
   * @param {Record<string, string>} units
   * @param {string} [placeholder]
   */
  constructor(label, units, placeholder) {
    const unit = select(units, { "aria-label": `${label}: unit` });
    const input = h("input", { type: "text", inputmode: "decimal", autocomplete: "off", placeholder });
    super(label, input, { beside: unit, className: "amount" });
    this.unit = unit;
    unit.addEventListener("input", () => this.clear());
    // "1000 IU" in the field for the number sets both.
    input.addEventListener("change", () => {
      const number = readNumber(this.text);
      if (number?.unit) {
        pick(unit, number.unit);
        this.text = this.text.slice(0, this.text.search(/[^\d.,\s\u00a0\u202f'’]/)).trim();
      }
    });
  }

  /**
   * @override
   * @param {string} choice
   */
  offers(choice) {
    return [...this.unit.options].some(({ value }) => value === choice);
  }

  /**
   * What was wrong may be the unit: such a choice goes there.
   * @override
   * @param {string} choice
   */
  take(choice) {
    pick(this.unit, choice, choice.replace(/^u/, "µ"));
  }

  /** @returns {{ quantity?: Quantity, fault?: string }} neither where nothing stands */
  read() {
    if (this.text === "") return {};
    const number = readNumber(this.text);
    if (number === null) return { fault: "Write a number here, such as 500." };
    const unit = number.unit ?? this.unit.value;
    // No unit is taken for granted: a thousand units of vitamin D are not a thousand milligrams.
    return unit === "" ? { fault: "Choose the unit that stands on the label." } : { quantity: { value: number.value, unit } };
  }

  /** @param {Quantity} quantity */
  fill({ value, unit }) {
    this.text = String(value);
    pick(this.unit, unit, unit.replace(/^u/, "µ"));
  }
}

const masses = { "": "unit", mg: "mg", ug: "µg", g: "g", IU: "IU", mmol: "mmol" };
const routes = { "": "Swallowed", topical: "On the skin", intravenous: "Into a vein" };

/** How much, how often, for how long, on which way: what supplements and medicines share. */
class DosingFields {
  constructor() {
    this.amount = new AmountField("Amount each time", masses, "e.g. 400");
    this.often = new Field("How often", select({
      "": "Once a day", "perDay:2": "Twice a day", "perDay:3": "3 times a day", "perDay:4": "4 times a day",
      "every:P2D": "Every second day", "every:P7D": "Once a week", "every:P14D": "Every 2 weeks", "every:P1M": "Once a month",
    }), { className: "often" });
    this.unit = select({ D: "days", W: "weeks", M: "months", Y: "years" }, { "aria-label": "For how long already: unit" });
    this.duration = new Field("For how long already",
      h("input", { type: "text", inputmode: "numeric", autocomplete: "off" }), { beside: this.unit, className: "amount" });
    this.route = new Field("How it is taken", select(routes));
    this.fields = {
      amount: this.amount, perDay: this.often, every: this.often, duration: this.duration, route: this.route,
    };
  }

  /**
   * @returns {{ content: Dosing, faults: { at: string, detail: string }[], isEmpty: boolean }}
   */
  read() {
    const faults = [];
    /** @type {Dosing} */
    const content = {};
    const { quantity, fault } = this.amount.read();
    if (fault) faults.push({ at: "amount", detail: fault });
    if (quantity) content.amount = quantity;
    const [member, value] = this.often.text.split(":");
    if (member === "perDay") content.perDay = Number(value);
    if (member === "every") content.every = value;
    if (this.duration.text.startsWith("P")) content.duration = this.duration.text;
    else if (this.duration.text !== "") {
      const number = readNumber(this.duration.text);
      if (number === null || !Number.isInteger(number.value) || number.unit) {
        faults.push({ at: "duration", detail: "Write a whole number here, such as 2." });
      } else content.duration = `P${number.value}${this.unit.value}`;
    }
    if (this.route.text !== "") content.route = this.route.text;
    return { content, faults, isEmpty: this.amount.text === "" && Object.keys(content).length === 0 };
  }

  /** @param {Dosing} dosing */
  fill(dosing) {
    if (dosing.amount) this.amount.fill(dosing.amount);
    const frequency = dosing.every ? `every:${dosing.every}`
      : dosing.perDay && dosing.perDay !== 1 ? `perDay:${dosing.perDay}` : "";
    pick(/** @type {HTMLSelectElement} */ (this.often.control), frequency, often(dosing));
    const parts = dosing.duration ? span(dosing.duration) : null;
    this.duration.text = parts ? String(parts.count) : dosing.duration ?? "";
    if (parts) this.unit.value = parts.unit;
    const route = dosing.route === "oral" ? "" : dosing.route ?? "";
    pick(/** @type {HTMLSelectElement} */ (this.route.control), route);
  }
}

/**
 * What a line is made of besides its name.
 * @param {string} summary
 * @param {boolean} isOpen
 * @param {...HTMLElement} fields
 */
function more(summary, isOpen, ...fields) {
  return h("details", { class: "more", open: isOpen }, h("summary", {}, summary), h("div", { class: "line" }, ...fields));
}

/** @returns {Row<Supplement>} */
export function supplementRow() {
  const name = new NameField("Supplement", { kinds: "form,nutrient", className: "name" });
  const dosing = new DosingFields();
  const basis = new Field("What the label gives", select({
    "": "I am not sure", elemental: "Nutrient itself", compound: "Whole compound",
  }));
  const details = more("For how long, how it is taken, what the label means", false,
    dosing.duration.element, dosing.route.element, basis.element);
  return {
    element: h("div", { class: "row" },
      h("div", { class: "line" }, name.element, dosing.amount.element, dosing.often.element), details),
    name,
    fields: { ...dosing.fields, basis },
    read() {
      const { content, faults, isEmpty } = dosing.read();
      if (name.text === "" && isEmpty) return null;
      if (name.text === "") faults.push({ at: "name", detail: notNamed });
      return { content: { form: name.text, ...content, ...(basis.text && { basis: basis.text }) }, faults };
    },
    fill(item) {
      name.text = name.known = item.form ?? item.nutrient ?? "";
      dosing.fill(item);
      basis.text = item.basis ?? "";
      details.open = Boolean(item.basis || item.duration || item.route && item.route !== "oral");
    },
  };
}

/** @returns {Row<string | Drug>} */
export function drugRow() {
  const name = new NameField("Medicine", { kinds: "drug", className: "name" });
  const dosing = new DosingFields();
  const details = more("Dose and time: they help with antacids and laxatives", false,
    dosing.amount.element, dosing.often.element, dosing.duration.element, dosing.route.element);
  return {
    element: h("div", { class: "row" }, h("div", { class: "line" }, name.element), details),
    name,
    fields: dosing.fields,
    read() {
      const { content, faults, isEmpty } = dosing.read();
      if (name.text === "" && isEmpty) return null;
      if (name.text === "") faults.push({ at: "name", detail: notNamed });
      return { content: isEmpty ? name.text : { drug: name.text, ...content }, faults };
    },
    fill(item) {
      name.text = name.known = typeof item === "string" ? item : item.drug;
      if (typeof item === "string") return;
      dosing.fill(item);
      details.open = true;
    },
  };
}

/** @returns {Row<Meal>} */
export function mealRow() {
  const name = new NameField("Food, or a nutrient in food", { kinds: "food,nutrient", className: "name" });
  const amount = new AmountField("How much a day", {
    servings: "servings", grams: "g (food)", mg: "mg (nutrient)", ug: "µg (nutrient)", IU: "IU (nutrient)",
  }, "e.g. 1");
  return {
    element: h("div", { class: "row" }, h("div", { class: "line" }, name.element, amount.element)),
    name,
    fields: { "": amount, amount, servings: amount, grams: amount },
    read() {
      const { quantity, fault = "Write how much it is." } = amount.read();
      if (name.text === "" && amount.text === "") return null;
      const faults = name.text === "" ? [{ at: "name", detail: notNamed }] : [];
      if (!quantity) faults.push({ at: "amount", detail: fault });
      const { value, unit } = quantity ?? { value: 1, unit: "servings" };
      const content = unit === "servings" ? { food: name.text, servings: value }
        : unit === "grams" || unit === "g" ? { food: name.text, grams: value }
        : { nutrient: name.text, amount: { value, unit } };
      return { content, faults };
    },
    fill(meal) {
      name.text = name.known = meal.food ?? meal.nutrient ?? "";
      if (meal.amount) amount.fill(meal.amount);
      else if (meal.grams) amount.fill({ value: meal.grams, unit: "grams" });
      else if (meal.servings) amount.fill({ value: meal.servings, unit: "servings" });
    },
  };
}

/**
 * @param {(name: string) => Promise<string[]>} unitsOf the units in which a test is given
 * @returns {Row<Result>}
 */
export function testRow(unitsOf) {
  const name = new NameField("Test", { kinds: "test", className: "name", chosen: offerUnits });
  const value = new Field("Result", h("input", { type: "text", inputmode: "decimal", autocomplete: "off" }));
  // What is wrong with a result is its unit, if anything is offered instead.
  value.take = (choice) => (unit.text = choice);
  const list = h("datalist", { id: `${value.control.id}-units` });
  const unit = new Field("Unit", h("input", {
    type: "text", list: list.id, autocomplete: "off", autocapitalize: "none", spellcheck: "false", placeholder: "e.g. ng/mL",
  }));
  async function offerUnits() {
    const units = await unitsOf(name.text);
    list.replaceChildren(...units.map((word) => h("option", { value: word })));
    if (unit.text === "" && units.length > 0) unit.text = units[0];
  }
  return {
    element: h("div", { class: "row" },
      h("div", { class: "line" }, name.element, value.element, unit.element, list)),
    name,
    fields: { "": value, value, unit },
    read() {
      if (name.text === "" && value.text === "") return null;
      const faults = name.text === "" ? [{ at: "name", detail: notNamed }] : [];
      const number = readNumber(value.text);
      if (number === null) faults.push({ at: "value", detail: "Write the number from the report here." });
      if (unit.text === "") faults.push({ at: "unit", detail: "Write the unit that stands beside the number, such as mmol/L." });
      return { content: { test: name.text, value: number?.value ?? 0, unit: unit.text }, faults };
    },
    fill(result) {
      name.text = name.known = result.test;
      value.text = String(result.value);
      unit.text = result.unit;
    },
  };
}
