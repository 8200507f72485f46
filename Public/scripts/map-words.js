// @ts-check
// The map's words and signs: what kinds of things there are, and what arrows say.

import { s } from "./dom.js";

/** @import { Grade } from "./evidence.js" */

/** @typedef {"increases" | "enables" | "decreases" | "neutral" | "linked" | "denies"} Sense */

/**
 * Each kind of thing: its word, its sign (a path around 0, 0) and the family that gives its colour.
 * @type {Record<string, { one: string, many: string, family: string, sign: string, hollow?: boolean }>}
 */
export const kinds = {
  nutrient: { one: "nutrient", many: "Nutrients", family: "nutrient", sign: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z" },
  form: { one: "form", many: "Forms", family: "taken", sign: "M-3-4h6a4 4 0 0 1 0 8h-6a4 4 0 0 1 0-8z" },
  food: { one: "food", many: "Foods", family: "taken", sign: "M-5.5-5.5h5a6 6 0 0 1 6 6v5h-5a6 6 0 0 1-6-6z" },
  substance: {
    one: "substance", many: "Substances", family: "taken", sign: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", hollow: true,
  },
  drug: { one: "medicine", many: "Medicines", family: "taken", sign: "M-5-5h10v10h-10z" },
  factor: { one: "factor", many: "Factors", family: "life", sign: "M-6-5h6l6 5l-6 5h-6l4-5z" },
  group: {
    one: "group", many: "Groups", family: "life", sign: "M-2.75-3.5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0zM-6 6a6 5.5 0 0 1 12 0z",
  },
  procedure: {
    one: "treatment or test", many: "Treatments", family: "life", sign: "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
  },
  process: { one: "process", many: "Processes", family: "body", sign: "M-3.25-5.5h6.5l3.25 5.5l-3.25 5.5h-6.5l-3.25-5.5z" },
  condition: { one: "condition", many: "Conditions", family: "ill", sign: "M0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z" },
  symptom: { one: "symptom", many: "Symptoms", family: "ill", sign: "M0-6l6.5 11.5h-13z" },
  test: { one: "test", many: "Tests", family: "life", sign: "M-4.5-4.5h9v9h-9z", hollow: true },
};

/** What a kind that is none of these shows. */
const other = { one: "thing", many: "Others", family: "life", sign: "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z" };

/** @param {string} kind */
export function kindOf(kind) {
  return kinds[kind] ?? other;
}

/**
 * The sign of a kind.
 * @param {string} kind
 * @param {number} [x]
 * @param {number} [y]
 */
export function kindSign(kind, x = 0, y = 0) {
  const { sign, hollow } = kindOf(kind);
  return s("path", { class: hollow ? "sign hollow" : "sign", d: sign, transform: `translate(${x} ${y})` });
}

/**
 * What an arrow says, between the names of its ends, and for the legend.
 * @type {Record<Sense, { verb: string, meaning: string }>}
 */
export const senses = {
  increases: { verb: "increases", meaning: "brings more of it" },
  enables: { verb: "is needed for", meaning: "is needed for it" },
  decreases: { verb: "decreases", meaning: "brings less of it" },
  neutral: { verb: "acts on", meaning: "acts on it; more or less is not said" },
  linked: { verb: "is linked with", meaning: "go together; a cause is not said" },
  denies: { verb: "is said not to act on", meaning: "is said not to do it" },
};

/**
 * How wide an arrow is.
 * @type {Record<Grade, number>}
 */
export const widths = { strong: 3.5, moderate: 2.5, limited: 1.5, contested: 1, unreviewed: 1 };

/** The grades, the best first. @type {Grade[]} */
export const grades = ["strong", "moderate", "limited", "contested", "unreviewed"];

/**
 * The sign at the end of an arrow, as it points to the right and ends at 0, 0.
 * @type {Record<Sense, string>}
 */
export const heads = {
  increases: "M-9-5L0 0L-9 5z",
  enables: "M-10 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  decreases: "M-2.5-6.5h2.5v13h-2.5z",
  neutral: "M-7-5L0 0L-7 5",
  linked: "",
  denies: "M-9-5l9 10M-9 5l9-10",
};

/** The sign of a loop: an arrow that runs in a ring. */
export const ring = "M3.9-2.25A4.5 4.5 0 1 0 4.5 0M4.6-5.6v3.6h-3.6";
