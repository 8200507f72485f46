// @ts-check
// The form: what was entered as a request, a request as what is entered, and faults at their fields.

import { byId, h, show } from "./dom.js";
import { get } from "./api.js";
import { Field, fold, pick, readNumber, select } from "./check-fields.js";
import { Names, Rows } from "./check-lists.js";
import { drugRow, mealRow, supplementRow, testRow } from "./check-rows.js";

/** @import { Fault } from "./api.js" */
/** @import { Sheet } from "./check-lists.js" */
/** @import { Person, Regimen } from "./check-types.js" */

/** @typedef {{ name: string, aliases: string[], unit?: string, siUnit?: string }} Known */

/** What the server lists under an address, asked for once. @type {Map<string, Promise<Known[]>>} */
const listed = new Map();

/** @param {string} address */
function known(address) {
  let items = listed.get(address);
  if (items === undefined) {
    items = /** @type {Promise<{ items: Known[] }>} */ (get(address)).then((answer) => answer.items).catch(() => {
      listed.delete(address);
      return [];
    });
    listed.set(address, items);
  }
  return items;
}

/**
 * @param {Known} thing
 * @param {string} name
 */
function isCalled(thing, name) {
  return [thing.name, ...thing.aliases].some((word) => fold(word) === fold(name));
}

/**
 * The units in which a test is given.
 * @param {string} name
 */
async function unitsOf(name) {
  const test = (await known("/v1/tests?limit=500&fields=name,aliases,unit,siUnit")).find((one) => isCalled(one, name));
  return [...new Set([test?.unit, test?.siUnit])].filter((unit) => unit !== undefined);
}

/** The whole form. */
export class Form {
  constructor() {
    this.ageUnit = select({ y: "years", mo: "months" }, { "aria-label": "Age: unit" });
    this.age = new Field("Age", h("input", { type: "text", inputmode: "numeric", autocomplete: "off", placeholder: "e.g. 67" }),
      { beside: this.ageUnit, className: "amount" });
    this.sex = new Field("Sex", select({ "": "not told", female: "female", male: "male" }));
    this.state = new Field("Pregnant or breastfeeding",
      select({ "": "no, or not told", pregnant: "pregnant", lactating: "breastfeeding" }));
    this.authority = new Field("Whose limits to compare with",
      select({ nasem: "NASEM: US and Canada", efsa: "EFSA: Europe" }));
    show(byId("person"), this.age.element, this.sex.element, this.state.element, this.authority.element);
    this.conditions = new Names("conditions", "Illnesses, operations and circumstances", "condition,procedure,group",
      "Such as kidney disease, type 2 diabetes, gastric bypass, vegan.");
    this.symptoms = new Names("symptoms", "What is felt or seen", "symptom", "Such as leg cramps, tiredness.");
    this.supplements = new Rows("supplements", "supplement", supplementRow, 1);
    this.drugs = new Rows("drugs", "medicine", drugRow, 1);
    this.tests = new Rows("tests", "test result", () => testRow(unitsOf), 0);
    this.diet = new Rows("diet", "food", mealRow, 0);
    this.complete = /** @type {HTMLInputElement} */ (byId("complete"));
  }

  /** @returns {Promise<Sheet>} */
  async read() {
    /** @type {Sheet} */
    const sheet = { regimen: {}, places: new Map(), faults: [] };
    put(sheet.regimen, {
      person: await this.readPerson(sheet),
      supplements: this.supplements.read("/supplements", sheet),
      diet: this.diet.read("/diet", sheet),
      dietComplete: this.complete.checked || undefined,
      symptoms: this.symptoms.read("/symptoms", sheet),
      tests: this.tests.read("/tests", sheet),
      authority: this.authority.text === "nasem" ? undefined : this.authority.text,
    });
    return sheet;
  }

  /**
   * @param {Sheet} sheet
   * @returns {Promise<Person | undefined>}
   */
  async readPerson(sheet) {
    const { places, faults } = sheet;
    places.set("/person/age", this.age).set("/person/sex", this.sex).set("/person/state", this.state);
    const age = this.age.text === "" ? undefined : readNumber(this.age.text);
    if (age === null || age?.unit || age && !Number.isInteger(age.value)) {
      faults.push({ pointer: "/person/age", detail: "Write the age as a whole number, such as 67." });
    }
    const names = this.conditions.take();
    const groups = names.length === 0 ? [] : await known("/v1/groups?limit=500&fields=name,aliases");
    const isGroup = (/** @type {string} */ name) => groups.some((group) => isCalled(group, name));
    const person = put({}, {
      age: age ? `${age.value}${this.ageUnit.value}` : undefined,
      sex: this.sex.text || undefined,
      state: this.state.text || undefined,
      conditions: this.conditions.place(names.filter((name) => !isGroup(name)), "/person/conditions", sheet),
      groups: this.conditions.place(names.filter(isGroup), "/person/groups", sheet),
      drugs: this.drugs.read("/person/drugs", sheet),
    });
    return Object.keys(person).length > 0 ? person : undefined;
  }

  /** @param {Regimen} regimen */
  fill({ person, supplements, diet, dietComplete, symptoms, tests, authority }) {
    this.clearFaults();
    const age = /^(\d+)(y|mo)$/.exec(person?.age ?? "");
    this.age.text = age?.[1] ?? person?.age ?? "";
    pick(this.ageUnit, age?.[2] ?? "y");
    choose(this.sex, person?.sex ?? "");
    choose(this.state, person?.state ?? "");
    choose(this.authority, authority ?? "nasem");
    this.conditions.fill([...person?.conditions ?? [], ...person?.groups ?? []]);
    this.drugs.fill(person?.drugs ?? []);
    this.supplements.fill(supplements ?? []);
    this.symptoms.fill(symptoms ?? []);
    this.tests.fill(tests ?? []);
    this.diet.fill(diet ?? []);
    this.complete.checked = dietComplete ?? false;
  }

  clearFaults() {
    for (const field of document.querySelectorAll("#form [aria-invalid]")) {
      field.dispatchEvent(new Event("input"));
    }
  }

  /**
   * Shows faults at their fields.
   * @param {Fault[]} faults
   * @param {Sheet} sheet
   * @returns {{ fault: Fault, field: Field | null }[]} where each is shown
   */
  showFaults(faults, { places }) {
    this.clearFaults();
    return faults.map((fault) => {
      const field = fieldAt(fault.pointer ?? "", places);
      field?.say(fault);
      const details = field?.element.closest("details");
      if (details) details.open = true;
      return { fault, field };
    });
  }
}

/**
 * The field of a place of the request, or of what the place is a part of.
 * @param {string} pointer
 * @param {Map<string, Field>} places
 */
export function fieldAt(pointer, places) {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const field = places.get(place);
    if (field !== undefined) return field;
  }
  return null;
}

/**
 * @param {Field} field
 * @param {string} value
 */
function choose(field, value) {
  pick(/** @type {HTMLSelectElement} */ (field.control), value);
}

/**
 * Adds the members that have a value.
 * @template {object} Into
 * @param {Into} object
 * @param {Into} members
 */
function put(object, members) {
  return Object.assign(object, Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)));
}
