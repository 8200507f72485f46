// @ts-check
// Forms of a nutrient side by side: what is chosen stands in the address (`?ids=…&elemental=300mg`).

import { address, Failure, get } from "./api.js";
import { aspects, glance, limitView, massList } from "./compare-view.js";
import { byId, h, show } from "./dom.js";
import { list, quantity } from "./words.js";

/** @import { Reference } from "./api.js" */
/** @import { Comparison, Limit, Mass } from "./compare-view.js" */

/** @typedef {{ id: string, name: string, nutrient: Reference, hormone?: boolean }} Form */

/**
 * What stands in the fields where nothing is asked for: units, an amount, and how far the slider goes.
 * @type {Record<string, { units: string[], amount: number, until: number, step: number, ids: string[] }>}
 */
const usual = {
  magnesium: {
    units: ["mg"], amount: 200, until: 600, step: 10,
    ids: ["magnesium-oxide", "magnesium-citrate", "magnesium-glycinate"],
  },
  calcium: { units: ["mg"], amount: 500, until: 1500, step: 50, ids: ["calcium-carbonate", "calcium-citrate"] },
  "vitamin-d": { units: ["IU", "ug"], amount: 1000, until: 5000, step: 100, ids: ["vitamin-d2", "vitamin-d3"] },
};

const nutrients = /** @type {HTMLSelectElement} */ (byId("nutrient"));
const amount = /** @type {HTMLInputElement} */ (byId("amount"));
const slider = /** @type {HTMLInputElement} */ (byId("slider"));
const units = /** @type {HTMLSelectElement} */ (byId("unit"));
const choice = /** @type {HTMLFormElement} */ (byId("choice"));
const results = byId("results");
const pills = byId("forms");

/** All forms that there are. @type {Form[]} */
let forms = [];

/** What is shown, so that a changed amount asks for no more than masses. @type {Comparison | null} */
let shown = null;

/** The limits of nutrients, by their identifiers. @type {Map<string, Promise<Limit[]>>} */
const limits = new Map();

let asked = new AbortController();
let timer = 0;

/** @returns {string[]} */
function chosen() {
  return [...pills.querySelectorAll("input")].filter(({ checked }) => checked).map(({ value }) => value);
}

function basis() {
  return new FormData(choice).get("basis") === "compound" ? "compound" : "elemental";
}

/** What is asked for, as a query of the page and of the API. */
function query() {
  return { ids: chosen().join(","), [basis()]: amount.value === "" ? undefined : `${amount.value}${units.value}` };
}

/**
 * Fills the fields for a nutrient.
 * @param {string} nutrient
 * @param {string[]} ids
 */
function offer(nutrient, ids) {
  const own = forms.filter((form) => form.nutrient.id === nutrient);
  // What differs from another one only by its water has that one's name before its own.
  const [variants, main] = [true, false].map((isVariant) =>
    own.filter(({ id }) => own.some((other) => id.startsWith(`${other.id}-`)) === isVariant));
  // The nutrient's name need not stand before each: "Magnesium oxide" is "Oxide".
  const short = (/** @type {Form} */ { name, nutrient: { name: own } }) =>
    name.startsWith(`${own} `) ? name.charAt(own.length + 1).toUpperCase() + name.slice(own.length + 2) : name;
  const pill = (/** @type {Form} */ form) => h("label", {},
    h("input", { type: "checkbox", name: "form", value: form.id, checked: ids.includes(form.id) }),
    nutrient === "vitamin-d" ? form.name : short(form), form.hormone && " (on prescription)");
  show(pills, h("div", { class: "pills" }, main.map(pill)),
    variants.length > 0 && h("details", { open: variants.some(({ id }) => ids.includes(id)) },
      h("summary", {}, `The same with more or less water (${variants.length})`),
      h("div", { class: "pills" }, variants.map(pill))));
  const { units: names, until, step } = usual[nutrient] ?? usual.magnesium;
  show(units, names.map((unit) => h("option", { value: unit }, unit.replace("ug", "µg"))));
  Object.assign(slider, { min: String(step), max: String(until), step: String(step) });
}

/**
 * @param {string} value
 * @param {string} [unit]
 */
function setAmount(value, unit) {
  amount.value = value;
  if (unit !== undefined) units.value = unit;
  fitSlider();
}

function fitSlider() {
  const { until, step } = usual[nutrients.value] ?? usual.magnesium;
  // The slider goes as far in micrograms as in units.
  const scale = units.value === "ug" ? 1 / 40 : 1;
  Object.assign(slider, { min: String(step * scale), max: String(until * scale), step: String(step * scale) });
  slider.value = amount.value;
  slider.setAttribute("aria-valuetext", `${amount.value} ${units.selectedOptions[0]?.text ?? units.value}`);
}

/** Asks for what is chosen, and shows it. */
async function compare() {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const wanted = query();
  history.replaceState(null, "", address("/compare", wanted));
  tellMachine(address("/v1/forms/compare", wanted));
  if (wanted.ids === "") {
    shown = null;
    results.removeAttribute("aria-busy");
    show(results, h("p", { class: "note" }, "Choose a form above, or several."));
    return;
  }
  if (!amount.checkValidity() || Number(amount.value) <= 0) {
    return fail(new Failure("Give an amount above zero."));
  }
  results.setAttribute("aria-busy", "true");
  try {
    const isSame = shown?.columns.map(({ form }) => form.id).join(",") === wanted.ids;
    const [comparison, masses, own] = await Promise.all([
      isSame ? /** @type {Comparison} */ (shown) : get(address("/v1/forms/compare", { ids: wanted.ids }), signal),
      get(address("/v1/forms/compare", { ...wanted, fields: "elemental,compound,computation" }), signal),
      limitsOf(nutrients.value),
    ]);
    shown = /** @type {Comparison} */ (comparison);
    const { columns } = /** @type {{ columns: Mass[] }} */ (masses);
    if (!isSame) show(results, glance(shown), h("div", { id: "masses" }), aspects(shown));
    const { nutrient } = shown;
    show(byId("masses"), h("section", { "aria-labelledby": "how-much" },
      h("h2", { id: "how-much" }, "How much there is to swallow"),
      h("p", { class: "under key" },
        h("span", {}, h("i", {}), "the whole form"), h("span", {}, h("i", { class: "full" }), `${nutrient.name} in it`)),
      massList(columns, shown),
      limitView(own, columns, nutrient)));
    byId("status").textContent = list(columns.map(({ form, compound, elemental }) =>
      compound && elemental ? `${form.name}: ${quantity(compound)}, of which ${quantity(elemental)} is the nutrient` : form.name));
    results.removeAttribute("aria-busy");
  } catch (reason) {
    if (reason instanceof Failure) fail(reason);
  }
}

/** @param {Failure} failure */
function fail(failure) {
  shown = null;
  results.removeAttribute("aria-busy");
  show(results, h("div", { class: "note danger", role: "alert" },
    failure.faults.length > 0
      ? failure.faults.map(({ detail }) => h("p", {}, detail)) : h("p", {}, failure.message),
    h("p", {}, failure.status === 0
      ? h("button", { type: "button", onclick: forms.length > 0 ? compare : start }, "Try again")
      : h("a", { href: "/compare" }, "Start anew"))));
}

/** @param {string} target */
function tellMachine(target) {
  const text = h("code", {}, target);
  show(byId("address"), text);
  byId("address").setAttribute("href", target);
  byId("command").textContent = target;
}

/**
 * The upper limits of those that hold for some adults, each once.
 * @param {string} nutrient
 */
function limitsOf(nutrient) {
  const known = limits.get(nutrient) ?? get(address(`/v1/nutrients/${nutrient}/intakes`, { kind: "ul" })).then((answer) => {
    /** @type {Map<string, Limit>} */
    const found = new Map();
    for (const limit of /** @type {{ items: Limit[] }} */ (answer).items) {
      if (limit.value === null || (limit.ages.to && !isAdult(limit.ages.to))) continue;
      const key = `${limit.authority} ${limit.value.value} ${limit.covers}`;
      const other = found.get(key);
      found.set(key, other ? { ...other, ages: span(other.ages, limit.ages) } : limit);
    }
    return [...found.values()];
  });
  limits.set(nutrient, known);
  known.catch(() => limits.delete(nutrient));
  return known;
}

/**
 * Whether an age that is not reached is above that of the first adults.
 * @param {string} age
 */
function isAdult(age) {
  return age.endsWith("y") && parseInt(age) > 19;
}

/**
 * @param {Limit["ages"]} one
 * @param {Limit["ages"]} other
 */
function span(one, other) {
  const years = (/** @type {string} */ age) => age.endsWith("y") ? parseInt(age) : 0;
  const from = years(one.from) <= years(other.from) ? one.from : other.from;
  if (!one.to || !other.to) return { from };
  return { from, to: years(one.to) >= years(other.to) ? one.to : other.to };
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(compare, 150);
}

nutrients.addEventListener("change", () => {
  const { ids, amount: value, units: [unit] } = usual[nutrients.value];
  offer(nutrients.value, ids);
  setAmount(String(value), unit);
  compare();
});
amount.addEventListener("input", () => {
  fitSlider();
  later();
});
slider.addEventListener("input", () => {
  setAmount(slider.value);
  later();
});
units.addEventListener("change", () => {
  setAmount(String(units.value === "ug" ? Number(amount.value) / 40 : Number(amount.value) * 40));
  compare();
});
choice.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement && /checkbox|radio/.test(event.target.type)) compare();
});
choice.addEventListener("submit", (event) => {
  event.preventDefault();
  compare();
});

async function start() {
  results.setAttribute("aria-busy", "true");
  const wanted = new URLSearchParams(location.search);
  const given = /^([\d.]+)\s*([a-zµ]+)$/i.exec(wanted.get("elemental") ?? wanted.get("compound") ?? "");
  try {
    const answer = await get(address("/v1/forms", { fields: "id,name,nutrient,hormone", limit: 500 }));
    forms = /** @type {{ items: Form[] }} */ (answer).items;
    /** @type {Failure | null} */
    let failure = null;
    const names = wanted.get("ids") ? (wanted.get("ids") ?? "").split(",") : usual.magnesium.ids;
    const found = forms.filter(({ id }) => names.includes(id));
    const isPlain = found.length === names.length && found.every(({ nutrient }) => nutrient.id === found[0].nutrient.id);
    // Names that are not identifiers, or not of one nutrient, are the API's to judge.
    const ids = isPlain ? names
      : await get(address("/v1/forms/compare", { ids: names.join(","), fields: "hormone" }))
        .then((answer) => /** @type {Comparison} */ (answer).columns.map(({ form }) => form.id))
        .catch((reason) => {
          failure = reason;
          return /** @type {string[]} */ ([]);
        });
    const named = [...new Map(forms.map(({ nutrient }) => [nutrient.id, nutrient.name]))].filter(([id]) => id in usual);
    show(nutrients, named.map(([id, name]) => h("option", { value: id }, name)));
    nutrients.value = forms.find(({ id }) => ids.includes(id))?.nutrient.id ?? "magnesium";
    offer(nutrients.value, ids);
    const { amount: value, units: known } = usual[nutrients.value];
    const unit = given?.[2].replace(/^[µμ]g|^mcg/, "ug");
    if (given && unit && known.includes(unit)) setAmount(given[1], unit);
    else setAmount(String(value), known[0]);
    const wholly = wanted.has("compound") ? "compound" : "elemental";
    for (const radio of choice.querySelectorAll("input")) {
      if (radio.name === "basis") radio.checked = radio.value === wholly;
    }
    if (failure !== null) throw failure;
    await compare();
  } catch (reason) {
    if (reason instanceof Failure) fail(reason);
    else throw reason;
  }
}

start();
