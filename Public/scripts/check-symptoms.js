// @ts-check
// What may lie behind symptoms, and what test results mean.

import { h } from "./dom.js";
import { claimView, gradeBadge, hedgeBadge, link, reviewBadge } from "./evidence.js";
import { plain, quantity } from "./words.js";
import { about, cited, folded } from "./check-findings.js";
import { authority, bandUrgencies, prose } from "./check-words.js";

/** @import { View } from "./check-report.js" */
/** @import { Explanation, Judgement, Reading, Remark, Way } from "./check-types.js" */

/** @type {Record<Way["net"], string>} */
const nets = {
  increases: "If each step holds, the symptom becomes likelier.",
  decreases: "If each step holds, the symptom becomes less likely.",
  undetermined: "Whether the symptom becomes likelier is not settled.",
};

/** @type {Record<string, string>} */
const directions = { deficiency: "too little", excess: "too much", "side-effect": "a side effect" };

/**
 * @param {Explanation[]} explanations
 * @param {View} view
 */
export function symptoms(explanations, view) {
  if (explanations.length === 0) return null;
  return h("section", { id: "symptoms-found", "aria-labelledby": "symptoms-title" },
    h("h2", { id: "symptoms-title" }, "What may lie behind the symptoms"),
    h("p", {}, "These are ways that sources describe, not a diagnosis. There can be other causes."),
    explanations.map((explanation) => h("article", { class: "symptom" },
      h("h3", {}, link(explanation.symptom)),
      explanation.redFlags.map((flag) => h("div", { class: "note danger" },
        h("p", {}, h("strong", {}, "When to seek care: "), prose(flag.statement)),
        h("p", { class: "cited" }, cited(flag.sources), reviewBadge(flag.review)))),
      explanation.paths.length > 0 && [
        h("h4", {}, "From what was entered"),
        explanation.paths.slice(0, 3).map((way) => wayView(way, view)),
        explanation.paths.length > 3 && h("details", {},
          h("summary", {}, `More ways: ${explanation.paths.length - 3}`),
          explanation.paths.slice(3).map((way) => wayView(way, view))),
      ],
      explanation.otherCauses.length > 0 && [
        h("h4", {}, "Other causes that sources name"),
        h("ul", { class: "causes" }, explanation.otherCauses.map(({ cause, direction, hedge, grade, claims }) => h("li", {},
          link(cause), direction && ` (${directions[direction] ?? plain(direction)})`, " ",
          hedgeBadge(hedge), " ", gradeBadge(grade), folded(claims, "Read it")))),
      ],
      explanation.paths.length + explanation.otherCauses.length === 0 &&
        h("p", {}, "No cause of it is recorded here. That says nothing about whether there is one: ask a doctor."))));
}

/**
 * One way, with what speaks against it beside it.
 * @param {Way} way
 * @param {View} view
 */
function wayView({ summary, net, support, from, arrows, against }, view) {
  const [first, ...steps] = summary.split(" → ");
  return h("article", { class: "way card" },
    h("p", { class: "route" }, first, steps.map((step) => [" ", h("span", {}, step)])),
    h("p", {}, gradeBadge(support), " ", nets[net]),
    about(view, from),
    against.length > 0 && h("div", { class: "note warn" },
      h("h5", {}, "What speaks against it"),
      h("ul", {}, against.map((claim) => h("li", {}, claim.statement, " ",
        h("a", { href: `/claims/${claim.id}` }, `Claim ${claim.id}`), ". ", cited(claim.sources)))),
      // One caveat may qualify several of them.
      [...new Map(against.flatMap(({ caveats }) => caveats).map((caveat) => [caveat.statement, caveat])).values()]
        .map((caveat) => h("p", {}, h("strong", {}, "But: "), caveat.statement, " ", cited(caveat.sources)))),
    h("details", { class: "because" }, h("summary", {}, `Each step with its sources: ${arrows.length}`),
      h("ol", { class: "chain" }, arrows.map((arrow) => h("li", { class: arrow.implied && "implied" },
        h("p", { class: "step" }, link(arrow.from), h("span", { class: "arrow" }, ` ${plain(arrow.relation ?? "leads to")} → `), link(arrow.to)),
        h("p", {}, gradeBadge(arrow.grade), arrow.statement && ` ${prose(arrow.statement)}`,
          arrow.mechanism && [" From: ", link(arrow.mechanism), "."]),
        arrow.claims.map(claimView))))));
}

/**
 * @param {Reading[]} readings
 * @param {View} view
 */
export function results(readings, view) {
  if (readings.length === 0) return null;
  return h("section", { id: "results", "aria-labelledby": "results-title" },
    h("h2", { id: "results-title" }, "What the test results mean"),
    readings.map((reading) => resultView(reading, view)));
}

/**
 * @param {Reading} reading
 * @param {View} _view
 */
function resultView({ test, given, converted, readings, corrected, cautions = [], confounders = [], next = [] }, _view) {
  return h("article", { class: "result card" },
    h("h3", {}, link(test), ": ", quantity(given),
      converted.length > 0 && h("small", {}, ` = ${converted.map(quantity).join(" = ")}`)),
    readings.length === 0 && h("p", {}, "No range is recorded here for it, so it is not judged."),
    judgements(readings),
    corrected && h("div", { class: "corrected" },
      h("h4", {}, "Corrected by another result: ", quantity(corrected.value)),
      h("p", {}, prose(corrected.formula), ". ", cited(corrected.sources)),
      judgements(corrected.readings)),
    remarks("note warn", "Beware", cautions),
    remarks("", "What doctors look at next", next),
    confounders.length > 0 && h("details", {}, h("summary", {}, "What makes this test mislead"),
      remarks("", "", confounders)));
}

/** @param {Judgement[]} list */
function judgements(list) {
  return h("ul", { class: "judgements" }, list.map((one) => {
    const { word, tone } = bandUrgencies[one.urgency];
    return h("li", { class: one.withdrawn && "withdrawn" },
      h("p", {}, h("strong", {}, prose(one.label)), " ",
        h("span", { class: `badge ${one.withdrawn ? "" : tone}` }, one.withdrawn ? "Withdrawn: decides nothing" : word),
        h("br"), prose(one.meaning), one.note && ` ${prose(one.note)}`),
      h("p", { class: "cited" }, `${authority(one.authority)}. `, cited(one.sources), reviewBadge(one.review)));
  }));
}

/**
 * @param {string} className
 * @param {string} heading
 * @param {Remark[]} list
 */
function remarks(className, heading, list) {
  return list.length > 0 && h("div", { class: className || null },
    heading && h("h4", {}, heading),
    h("ul", {}, list.map(({ statement, sources }) =>
      h("li", {}, prose(statement), " ", cited(sources.map(({ id }) => id))))));
}
