// @ts-check
// How much of each nutrient it is in a day, beside what is recommended and the limits.

import { h } from "./dom.js";
import { link, reviewBadge } from "./evidence.js";
import { quantity } from "./words.js";
import { cited } from "./check-findings.js";
import { authority, intakes, prose } from "./check-words.js";

/** @import { Quantity } from "./api.js" */
/** @import { View } from "./check-report.js" */
/** @import { Comparison, Total } from "./check-types.js" */

/** Kinds that limit, not recommend. */
const limits = ["ul", "cdrr"];

/** Kinds that stand in the short list; the others are with the sums. */
const chief = ["rda", "ai", "pri", "ul", "cdrr"];

/** @type {Record<Comparison["outcome"], { word: string, tone: string }>} */
const outcomes = {
  over: { word: "over the limit", tone: "danger" },
  within: { word: "not over it, as far as entered", tone: "" },
  below: { word: "not reached", tone: "warn" },
  meets: { word: "reached", tone: "" },
  "no-value": { word: "no value is set", tone: "" },
  unknown: { word: "cannot be told", tone: "" },
};

/**
 * @param {Total[]} totals
 * @param {View} view
 */
export function amounts(totals, view) {
  if (totals.length === 0) return null;
  return h("section", { id: "amounts", "aria-labelledby": "amounts-title" },
    h("h2", { id: "amounts-title" }, "How much it is in a day"),
    totals.filter(isNotable).map((total) => h("article", { class: "amount card" },
      h("h3", {}, link(total.nutrient), " ", h("small", {}, quantity(total.total))), totalView(total, view))),
    totals.filter((total) => !isNotable(total)).map((total) => h("details", { class: "amount card" },
      h("summary", {}, h("h3", {}, total.nutrient.name), " ", h("small", {}, `${quantity(total.total)}, from food alone`)),
      totalView(total, view))));
}

/**
 * Whether a total is more than what some food holds: then it is shown unfolded.
 * @param {Total} total
 */
function isNotable({ supplements, unknown, references }) {
  return supplements.value > 0 || unknown.length > 0 || references.some(({ outcome }) => outcome === "over");
}

/**
 * @param {Total} total
 * @param {View} view
 */
function totalView(total, view) {
  const references = merged(total.references);
  const isSplit = references.some(({ covers }) => covers === "supplements");
  const whole = references.filter(({ covers }) => covers === "everything");
  const part = references.filter(({ covers }) => covers === "supplements");
  return [
    bar(total, whole, isSplit ? "From everything" : "", total.diet),
    isSplit && bar(total, part, "From supplements and medicines alone", null),
    h("p", { class: "key" },
      h("span", { class: "taken" }, `Supplements and medicines: ${quantity(total.supplements)}`),
      total.diet ? h("span", { class: "eaten" }, `Food: ${quantity(total.diet)}`) : h("span", {}, "Food: none entered"),
      references.some(({ outcome }) => outcome === "over") && h("span", { class: "over" }, "Over the limit")),
    total.unknown.length > 0 && h("p", { class: "note warn" },
      h("strong", {}, "Not counted, because the amount is not known: "), view.names(total.unknown), "."),
    h("ul", { class: "compared" }, chief.flatMap((kind) => references.filter((one) => one.kind === kind)).map(comparison)),
    total.terms.filter((term) => term.assumption).map((term) => h("div", { class: "note warn" },
      h("p", {}, h("strong", {}, view.name(term.pointer)), ": ", prose(term.assumption ?? ""),
        term.otherReading && ` If it is that of the whole compound, it is ${quantity(term.otherReading)}.`),
      h("div", { class: "choices" }, view.readings(term.pointer)))),
    h("details", { class: "printed" }, h("summary", {}, "How it adds up, and further values"),
      h("ul", { class: "terms" }, total.terms.map((term) => h("li", {}, prose(term.statement)))),
      total.terms.length === 0 && h("p", {}, "Nothing was added."),
      h("ul", { class: "compared" }, references.filter(({ kind }) => !chief.includes(kind)).map(comparison))),
  ];
}

/** @typedef {Comparison & { whom: string }} Value a value, and for whom where there are several */

/**
 * Values that are the same for women and men are one.
 * @param {Comparison[]} references
 * @returns {Value[]}
 */
function merged(references) {
  const distinct = references.filter((one, place) =>
    place === references.findIndex(({ kind, value, outcome }) =>
      kind === one.kind && value?.value === one.value?.value && outcome === one.outcome));
  return distinct.map((one) => ({
    ...one,
    whom: distinct.some((other) => other !== one && other.kind === one.kind)
      ? { female: " for women", male: " for men", both: "" }[one.sex] : "",
  }));
}

/** @param {Value} reference */
function comparison({ kind, whom, value, outcome, covers, compared, note, authority: setter, sources, review }) {
  const { name, short } = intakes[kind] ?? { name: kind, short: kind };
  const { word, tone } = outcomes[outcome];
  const isAtLimit = outcome === "within" && compared.value === value?.value;
  return h("li", {},
    h("p", {},
      h("strong", {}, `${name} (${short})${whom}: ${value ? quantity(value) : "none set"}`), " ",
      value && h("span", { class: `badge ${tone}` }, isAtLimit ? "at the limit, not over it" : word),
      h("br"),
      value && `${covers === "supplements" ? "Supplements and medicines alone" : "Everything entered"}: ${quantity(compared)}. `,
      note && prose(note)),
    h("p", { class: "cited" }, `${authority(setter)}. `, cited(sources), reviewBadge(review)));
}

/**
 * A bar: what is taken, what is eaten, and marks where the values lie. Its words stand beside it.
 * @param {Total} total
 * @param {Value[]} references
 * @param {string} caption
 * @param {Quantity | null} diet
 */
function bar(total, references, caption, diet) {
  const marks = references.filter(({ kind, value }) => value !== null && chief.includes(kind));
  const all = total.supplements.value + (diet?.value ?? 0);
  const scale = 1.12 * Math.max(all, ...marks.map(({ value }) => value?.value ?? 0));
  if (scale === 0) return null;
  const share = (/** @type {number} */ value) => `${(100 * value / scale).toFixed(2)}%`;
  const track = h("div", { class: "track" });
  for (const [name, value] of /** @type {[string, number][]} */ ([["taken", total.supplements.value], ["eaten", diet?.value ?? 0]])) {
    if (value === 0) continue;
    const piece = h("span", { class: name });
    piece.style.width = share(value);
    track.append(piece);
  }
  const frame = h("div", { class: "marked", "aria-hidden": "true" }, track);
  const limit = references.find(({ outcome }) => outcome === "over")?.value?.value;
  if (limit !== undefined) {
    const beyond = h("span", { class: "beyond" });
    beyond.style.left = share(limit);
    beyond.style.width = share(all - limit);
    frame.append(beyond);
  }
  for (const isLimit of [false, true]) {
    const own = marks.filter(({ kind }) => limits.includes(kind) === isLimit)
      .sort((one, other) => (one.value?.value ?? 0) - (other.value?.value ?? 0));
    const words = own.map(({ kind, value }, place) =>
      [kind !== own[place - 1]?.kind && intakes[kind]?.short, value && quantity(value)].filter(Boolean).join(" "),
    ).join(", ");
    if (own.length > 0) frame.classList.add(isLimit ? "limited" : "advised");
    own.forEach(({ value }, place) => {
      const mark = h("span", { class: isLimit ? "mark limit" : "mark" },
        place === 0 && h("span", { class: (value?.value ?? 0) > scale * 0.55 && "left" }, words));
      mark.style.left = share(value?.value ?? 0);
      frame.append(mark);
    });
  }
  return h("figure", { class: "measure" }, caption && h("figcaption", {}, caption), frame);
}
