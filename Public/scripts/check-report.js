// @ts-check
// The assessment as a report to read, keep and print.

import { h } from "./dom.js";
import { date, list, quantity } from "./words.js";
import { findings, notUnderstood, presentFlags, questions, watchedFlags } from "./check-findings.js";
import { amounts } from "./check-amounts.js";
import { day, pairs } from "./check-pairs.js";
import { results, symptoms } from "./check-symptoms.js";
import { assumptions, notAssessed, sources } from "./check-coverage.js";
import { entered, urgencies } from "./check-words.js";

/** @import { Child } from "./dom.js" */
/** @import { Assessment, Regimen, Urgency } from "./check-types.js" */

/**
 * What can be done from the report.
 * @typedef {object} Actions
 * @property {(pointer?: string) => void} edit back to the form, to the field of a place of the request
 * @property {(regimen: Regimen) => void} again assesses another request
 * @property {(kind: "link" | "command", button: HTMLElement) => void} copy
 */

/**
 * What the parts of a report share: the request, the names of its places, and what can be changed from there.
 * @typedef {object} View
 * @property {Regimen} regimen
 * @property {(pointer: string) => string} name
 * @property {(pointer: string) => string} dose
 * @property {(pointers: string[]) => string} names
 * @property {(words: string[]) => string} list
 * @property {(pointer: string) => import("./dom.js").Child} readings buttons that say what a label's amount is of
 * @property {(pointer: string, name: string) => void} rename
 * @property {(pointer: string) => void} edit
 */

/**
 * @param {Assessment} assessment
 * @param {Regimen} regimen
 * @param {Actions} actions
 * @returns {View}
 */
function makeView({ totals }, regimen, { edit, again }) {
  const things = new Map(entered(regimen).flatMap((group) => group.things).map((thing) => [thing.pointer, thing]));
  /** @param {string} pointer */
  const name = (pointer) => things.get(pointer)?.name ?? pointer;
  const terms = totals.flatMap((total) => total.terms);
  return {
    regimen,
    name,
    dose: (pointer) => things.get(pointer)?.dose ?? "",
    names: (pointers) => list([...new Set(pointers.map(name))]),
    list,
    readings(pointer) {
      const term = terms.find((one) => one.pointer === pointer && one.assumption);
      if (term === undefined) return null;
      return [
        h("button", { type: "button", onclick: () => again(changed(regimen, pointer, "basis", "elemental")) },
          `It is the nutrient: ${quantity(term.elemental)}`),
        term.otherReading &&
          h("button", { type: "button", onclick: () => again(changed(regimen, pointer, "basis", "compound")) },
            `It is the whole compound: ${quantity(term.otherReading)}`),
      ];
    },
    rename: (pointer, word) => again(renamed(regimen, pointer, word)),
    edit,
  };
}

/**
 * A copy of the request with a member of one of its objects changed.
 * @param {Regimen} regimen
 * @param {string} pointer
 * @param {string} member
 * @param {string} value
 */
function changed(regimen, pointer, member, value) {
  const copy = structuredClone(regimen);
  const [holder, place] = holderOf(copy, pointer);
  holder[place][member] = value;
  return copy;
}

/**
 * A copy of the request in which something has another name.
 * @param {Regimen} regimen
 * @param {string} pointer
 * @param {string} name
 */
function renamed(regimen, pointer, name) {
  const copy = structuredClone(regimen);
  const [holder, place] = holderOf(copy, pointer);
  if (typeof holder[place] === "string") holder[place] = name;
  else {
    const member = ["form", "nutrient", "drug", "food", "test"].find((word) => word in holder[place]);
    if (member) holder[place][member] = name;
  }
  return copy;
}

/**
 * The list or object in which something stands, and its place there.
 * @param {any} value
 * @param {string} pointer
 * @returns {[holder: any, place: string]}
 */
function holderOf(value, pointer) {
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() ?? "";
  return [steps.reduce((holder, step) => holder[step], value), last];
}

/**
 * The whole report. Its heading takes the focus.
 * @param {Assessment} assessment
 * @param {Regimen} regimen
 * @param {Actions} actions
 */
export function report(assessment, regimen, actions) {
  const view = makeView(assessment, regimen, actions);
  const sections = [
    presentFlags(assessment, view),
    notUnderstood(assessment, view),
    watchedFlags(assessment.redFlags),
    given(regimen),
    findings(assessment, view),
    questions(assessment, view),
    amounts(assessment.totals, view),
    pairs(assessment.pairs, view),
    day(assessment.plan, assessment.pairs, assessment.findings, view),
    symptoms(assessment.explanations, view),
    results(assessment.tests, view),
    notAssessed(assessment, view),
    assumptions(assessment, view),
    sources(assessment),
  ].filter((section) => section !== null);
  return [head(assessment, actions), h("div", { class: "parts" }, contents(sections), h("div", { class: "body" }, sections))];
}

/**
 * @param {Assessment} assessment
 * @param {Actions} actions
 */
function head({ findings: all, redFlags, notice, dataset, unresolved, coverage }, { edit, copy }) {
  const counts = /** @type {Urgency[]} */ (Object.keys(urgencies)).map((urgency) => ({
    urgency, ...urgencies[urgency], count: all.filter((finding) => finding.urgency === urgency).length,
  })).filter(({ count }) => count > 0);
  const open = unresolved.length + coverage.notAssessedPairs;
  return h("header", { class: "head" },
    h("h1", { id: "report-title", tabindex: -1 }, "Report"),
    h("p", { class: "counts" },
      redFlags.some((flag) => flag.present) && h("a", { href: "#alarm", class: "badge danger" }, "Warning sign present"),
      counts.map(({ urgency, word, tone, count }) => h("a", { href: `#${urgency}`, class: `badge ${tone}` },
        `${count} ${word.toLowerCase()}${count === 1 || urgency === "urgent" ? "" : "s"}`)),
      open > 0 && h("a", { href: "#not-assessed", class: "badge warn" }, `${open} not assessed`)),
    h("div", { class: "choices" },
      h("button", { type: "button", class: "main", onclick: () => edit() }, "Edit"),
      h("button", { type: "button", onclick: (event) => copy("link", event.currentTarget) }, "Copy link"),
      h("button", { type: "button", onclick: (event) => copy("command", event.currentTarget) }, "Copy as curl"),
      h("button", { type: "button", onclick: () => print() }, "Print")),
    h("p", { class: "notice" }, notice),
    h("p", { class: "made" }, h("small", {}, `Made on ${date(new Date())} from dataset ${dataset}. `,
      "The link holds what was entered; it stays in the browser and is sent to nobody until it is opened.")));
}

/**
 * What was entered.
 * @param {Regimen} regimen
 */
function given(regimen) {
  return h("section", { id: "given", class: "card", "aria-labelledby": "given-title" },
    h("h2", { id: "given-title" }, "What was entered"),
    h("dl", { class: "facts" }, entered(regimen).map(({ heading, things }) => [
      h("dt", {}, heading),
      h("dd", {}, h("ul", { class: "plainly" }, things.map(({ name, detail }) =>
        h("li", {}, name, detail && h("span", { class: "detail" }, ` ${detail}`))))),
    ])));
}

/**
 * Links to the parts.
 * @param {HTMLElement[]} sections
 */
function contents(sections) {
  return h("nav", { class: "contents", "aria-label": "In this report" }, h("ul", {}, sections.map((section) => {
    const heading = section.querySelector("h2");
    /** @type {Child} */
    const text = heading?.textContent ?? "";
    return h("li", {}, h("a", { href: `#${section.id || heading?.id}` }, text));
  })));
}
