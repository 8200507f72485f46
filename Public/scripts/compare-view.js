// @ts-check
// What a comparison of forms looks like.

import { h } from "./dom.js";
import { link, reviewBadge, sourceLinks } from "./evidence.js";
import { list, number, plain, quantity, title } from "./words.js";

/** @import { Quantity, Reference } from "./api.js" */

/** @typedef {{ forms: Reference[], because: string } | null} Best */

/** @typedef {{ statement: string, sources?: Reference[], review?: string }} Remark */

/**
 * @typedef {object} Study
 * @property {string} finding
 * @property {string} [subjects]
 * @property {Reference[]} [sources]
 * @property {string} [review]
 */

/** @typedef {{ class: string, statement?: string, studies?: Study[], sources?: Reference[], review?: string }} Class */

/**
 * One form of a comparison.
 * @typedef {object} Column
 * @property {Reference} form
 * @property {boolean} [hormone]
 * @property {string} [formula]
 * @property {string} [hydration]
 * @property {Quantity} [molarMass]
 * @property {Quantity} [elementalFraction]
 * @property {string[]} [routes]
 * @property {string[]} [dosageForms]
 * @property {Class} [solubility]
 * @property {Class} [absorption]
 * @property {Class} [laxative]
 * @property {Remark[]} [uses]
 * @property {Remark[]} [cautions]
 */

/**
 * @typedef {object} Comparison
 * @property {Reference} nutrient
 * @property {Best} gentlest
 * @property {Best} bestAbsorbed
 * @property {Best} leastCompound
 * @property {Column[]} columns
 * @property {string} notice
 */

/** @typedef {{ form: Reference, elemental: Quantity | null, compound: Quantity | null, computation: string | null }} Mass */

/**
 * An upper limit that holds for adults, or for some of them.
 * @typedef {object} Limit
 * @property {string} authority
 * @property {{ from: string, to?: string }} ages
 * @property {Quantity | null} value
 * @property {"supplements" | "everything"} covers
 * @property {string} [note]
 * @property {Reference[]} [sources]
 */

/**
 * What is seen first: which form leads in what.
 * @param {Comparison} comparison
 */
export function glance({ columns, gentlest, bestAbsorbed, leastCompound }) {
  if (columns.length < 2) return null;
  /** @param {keyof Pick<Column, "absorption" | "laxative">} aspect */
  const unknown = (aspect) => columns.filter((column) => (column[aspect]?.class ?? "unknown") === "unknown");
  return [h("h2", { class: "unseen" }, "At a glance"), h("ul", { class: "cards glance" },
    leader("Gentlest on the gut", gentlest, columns, unknown("laxative")),
    leader("Best absorbed", bestAbsorbed, columns, unknown("absorption")),
    leader("Least to swallow", leastCompound, columns, []))];
}

/**
 * @param {string} what
 * @param {Best} best
 * @param {Column[]} columns
 * @param {Column[]} unknown those of which nothing is known
 */
function leader(what, best, columns, unknown) {
  const isTie = best !== null && best.forms.length === columns.length;
  return h("li", { class: "card" },
    h("h3", {}, what),
    h("p", { class: "winner" },
      best === null ? "Not known" : isTie ? "No difference is known" : list(best.forms.map(({ name }) => name))),
    best && h("p", { class: "why" }, isTie ? best.because.replace(/^Its/, "For each, its") : best.because),
    unknown.length > 0 && h("p", { class: "why" }, `Not known of ${list(unknown.map(({ form }) => form.name))}.`));
}

/**
 * The masses of the forms as bars, the heaviest as long as there is room.
 * @param {Mass[]} masses
 * @param {Comparison} comparison
 */
export function massList(masses, { nutrient, columns }) {
  const heaviest = Math.max(...masses.map(({ compound }) => grams(compound)));
  return h("ul", { class: "masses" }, masses.map((mass) => {
    const column = columns.find(({ form }) => form.id === mass.form.id);
    return h("li", {}, h("h3", {}, link(mass.form)), massView(mass, column, nutrient, heaviest));
  }));
}

/**
 * @param {Mass} mass
 * @param {Column | undefined} column
 * @param {Reference} nutrient
 * @param {number} heaviest
 */
function massView({ elemental, compound, computation }, column, nutrient, heaviest) {
  if (elemental === null || compound === null) {
    return h("p", {}, column?.hormone
      ? "A hormone on prescription: no amount is worked out, because it does not stand for an amount of the nutrient."
      : "No amount is worked out for this form.");
  }
  const salt = h("span", { class: "salt" }, h("span", {}));
  // Of an inner width of 100 %, a border's width is kept for the lightest.
  salt.style.width = `max(4px, ${100 * grams(compound) / heaviest}%)`;
  const part = /** @type {HTMLElement} */ (salt.firstElementChild);
  part.style.width = `${100 * grams(elemental) / grams(compound)}%`;
  const share = column?.elementalFraction;
  return [
    h("div", { class: "mass", "aria-hidden": "true" }, salt),
    h("p", {}, h("strong", {}, quantity(compound)), " in all, of which ", h("strong", {}, quantity(elemental)),
      ` is ${nutrient.name.charAt(0).toLowerCase()}${nutrient.name.slice(1)}`,
      share && ` (${number(100 * share.value)}\u00a0%)`, "."),
    computation && h("p", {}, h("small", {}, "Worked out: ", computation.replaceAll(" x ", " × "))),
  ];
}

/** @param {Quantity | null} mass */
function grams(mass) {
  if (mass === null) return 0;
  return mass.value * ({ g: 1, mg: 1e-3, ug: 1e-6 }[mass.unit] ?? 0);
}

/**
 * The limits beside the amounts, and which amounts are above one.
 * @param {Limit[]} limits
 * @param {Mass[]} masses
 * @param {Reference} nutrient
 */
export function limitView(limits, masses, nutrient) {
  const name = nutrient.name.charAt(0).toLowerCase() + nutrient.name.slice(1);
  const valued = limits.filter(({ value }) => value !== null);
  const above = masses.flatMap(({ form, elemental }) =>
    valued.filter((limit) => elemental !== null && grams(elemental) > grams(limit.value))
      .map((limit) => ({ form, limit })));
  const broken = [...new Set(above.map(({ limit }) => limit))];
  const forms = [...new Set(above.map(({ form }) => form.name))];
  return [
    broken.length > 0 && h("div", { class: "note warn" },
      h("p", {}, h("strong", {}, "Above an upper limit. "),
        forms.length < masses.length && `With ${list(forms)} this is `,
        forms.length < masses.length ? "more" : "This is more",
        ` ${name} a day than the limit for adults of ${list(broken.map(limitName))}. Ask a doctor before taking so much.`)),
    h("h3", {}, "Upper limits for adults"),
    valued.length === 0
      ? h("p", {}, "No upper limit for adults is known here. That does not mean that any amount is well borne.")
      : h("ul", { class: "limits" }, valued.map((limit) => h("li", {},
        h("strong", {}, limitName(limit)), " a day. ", limit.note, " ",
        h("small", {}, sourceLinks((limit.sources ?? []).map(({ id }) => id)))))),
    h("p", {}, h("small", {}, "For children other limits hold, or none is set. ",
      h("a", { href: `/nutrients/${nutrient.id}` }, `All reference intakes of ${name}`))),
  ];
}

/** @param {Limit} limit */
function limitName({ authority, value, ages }) {
  const until = ages.to ? `, ${parseInt(ages.from)} to ${parseInt(ages.to) - 1} years` : parseInt(ages.from) > 19 ? `, from ${parseInt(ages.from)} years` : "";
  return `${value && quantity(value)} (${authority.toUpperCase()}${until})`;
}

/**
 * Everything but the amounts.
 * @param {Comparison} comparison
 */
export function aspects({ columns, nutrient }) {
  const [shared, own] = sortCautions(columns);
  return [
    h("section", { "aria-labelledby": "cautions" },
      h("h2", { id: "cautions" }, "What to be careful about"),
      shared.length > 0 && h("div", { class: "note warn cautions" },
        h("h3", {}, columns.length > 1 ? "With each of these" : `With ${columns[0].form.name}`), remarks(shared)),
      own.some((cautions) => cautions.length > 0) &&
        cells(columns, (_, place) => own[place].length > 0 ? remarks(own[place]) : h("p", { class: "why" }, "Nothing further was found that is said of this form alone."))),
    h("section", { "aria-labelledby": "absorption" },
      h("h2", { id: "absorption" }, "How well it is absorbed"),
      h("p", { class: "under" }, `How much of the ${nutrient.name.toLowerCase() === "vitamin d" ? "vitamin" : "mineral"} the body takes up. Studies measured it in different ways; the findings say in whom.`),
      cells(columns, ({ absorption }) => classView(absorption, uptake, ""))),
    h("section", { "aria-labelledby": "gut" },
      h("h2", { id: "gut" }, "What the gut makes of it"),
      h("p", { class: "under" }, "How much it loosens the bowels; more of it does so more."),
      cells(columns, ({ laxative }) => classView(laxative, looseness, "loose"))),
    h("section", { "aria-labelledby": "uses" },
      h("h2", { id: "uses" }, "What it is taken for"),
      h("p", { class: "under" }, "That people take it for something does not say that it helps."),
      cells(columns, ({ uses }) => uses?.length ? remarks(uses) : h("p", {}, "Nothing was found."))),
    h("section", { "aria-labelledby": "makeup" },
      h("h2", { id: "makeup" }, "What it is"),
      cells(columns, facts)),
  ];
}

/**
 * A cell for each form.
 * @param {Column[]} columns
 * @param {(column: Column, place: number) => import("./dom.js").Child} view
 */
function cells(columns, view) {
  return h("ul", { class: "cells", "data-count": columns.length }, columns.map((column, place) =>
    h("li", {}, h("h3", {}, link(column.form)), view(column, place))));
}

/** The steps of a scale. @type {Record<string, number>} */
const uptake = { low: 1, "low-to-moderate": 2, moderate: 3, "moderate-to-high": 4, high: 5 };

/** @type {Record<string, number>} */
const looseness = { none: 0, low: 1, "low-to-moderate": 2, moderate: 3, "moderate-to-high": 4, high: 5, "very-high": 6 };

/** @type {Record<string, string>} */
const classes = {
  unknown: "Not known",
  reference: "The one that others are compared with",
  "lower-than-reference": "Lower than that of the usual form",
  "higher-than-reference": "Higher than that of the usual form",
  constipating: "Tends to bind instead",
  none: "None known",
};

/**
 * @param {Class | undefined} aspect
 * @param {Record<string, number>} scale
 * @param {string} look
 */
function classView(aspect, scale, look) {
  if (!aspect) return h("p", { class: "level" }, "Not known");
  const step = scale[aspect.class];
  const steps = Math.max(...Object.values(scale));
  const studies = aspect.studies ?? [];
  return [
    h("p", { class: "level" },
      step > 0 && h("span", { class: `scale ${look}`, "aria-hidden": "true" },
        Array.from({ length: steps }, (_, place) => h("i", { class: place < step && "full" }))),
      classes[aspect.class] ?? title(aspect.class)),
    aspect.statement && h("p", {}, aspect.statement, reviewBadge(aspect.review)),
    h("p", {}, sourceLinks((aspect.sources ?? []).map(({ id }) => id))),
    studies.length > 0 && h("details", {},
      h("summary", {}, studies.length === 1 ? "One finding" : `${studies.length} findings`),
      h("ul", {}, studies.map((study) => h("li", {}, study.finding,
        study.subjects && h("small", {}, ` (${study.subjects})`), " ",
        sourceLinks((study.sources ?? []).map(({ id }) => id)), reviewBadge(study.review))))),
  ];
}

/** @param {Remark[]} remarks */
function remarks(remarks) {
  return h("ul", {}, remarks.map(({ statement, sources, review }) =>
    h("li", {}, statement, " ", sourceLinks((sources ?? []).map(({ id }) => id)), reviewBadge(review))));
}

/**
 * The cautions that all forms have, and those of each alone.
 * @param {Column[]} columns
 * @returns {[Remark[], Remark[][]]}
 */
function sortCautions(columns) {
  const all = columns.map(({ cautions }) => cautions ?? []);
  const isShared = (/** @type {Remark} */ caution) =>
    all.every((cautions) => cautions.some(({ statement }) => statement === caution.statement));
  return [all[0].filter(isShared), all.map((cautions) => cautions.filter((caution) => !isShared(caution)))];
}

/** @param {Column} column */
function facts({ formula, hydration, molarMass, elementalFraction, solubility, dosageForms, routes }) {
  /** @type {[string, import("./dom.js").Child][]} */
  const rows = [
    ["Formula", formula && formulaView(formula)],
    ["Water in the crystal", hydration && title(hydration)],
    ["Molar mass", molarMass && quantity(molarMass)],
    ["Part that is the nutrient", elementalFraction && `${number(100 * elementalFraction.value)}\u00a0%`],
    ["In water", solubility && title(solubility.class)],
    ["Sold as", dosageForms && title(list(dosageForms.map(plain)))],
    ["Taken", routes && list(routes.map((route) => ways[route] ?? plain(route)))],
  ];
  return h("dl", { class: "facts" }, rows.filter(([, value]) => value).map(([name, value]) =>
    [h("dt", {}, name), h("dd", {}, value)]));
}

/** @type {Record<string, string>} */
const ways = { oral: "by mouth", topical: "on the skin", intravenous: "into a vein, in hospital", intramuscular: "into a muscle, in hospital" };

/**
 * A formula with its numbers below the line.
 * @param {string} formula
 */
function formulaView(formula) {
  return h("span", {}, formula.split(/(?<=[A-Za-z)\]])(\d+)/).map((part, place) => place % 2 === 1 ? h("sub", {}, part) : part));
}
