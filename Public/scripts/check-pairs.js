// @ts-check
// What is known of each two things that are taken, and a day that keeps them apart.

import { h } from "./dom.js";
import { link } from "./evidence.js";
import { quantity } from "./words.js";
import { prose, urgencies } from "./check-words.js";

/** @import { View } from "./check-report.js" */
/** @import { Finding, Pair, Plan, Separation } from "./check-types.js" */

/**
 * @param {Pair[]} all
 * @param {View} view
 */
export function pairs(all, view) {
  const met = all.filter(({ status }) => status === "interaction");
  const none = all.filter(({ status }) => status === "reviewed-none");
  if (met.length + none.length === 0) return null;
  return h("section", { id: "pairs", "aria-labelledby": "pairs-title" },
    h("h2", { id: "pairs-title" }, "What acts on what"),
    met.length > 0 && h("ul", { class: "pairs" }, met.map(({ items, interactions }) => h("li", {},
      h("h3", {}, view.names(items)),
      interactions.map(({ interaction, urgency, separation }) => [
        h("p", {}, h("span", { class: `badge ${urgencies[urgency].tone}` }, urgencies[urgency].word), " ", link(interaction)),
        separation.map((one) => h("p", { class: "apart" }, h("strong", {}, "Keep apart: "), apart(one))),
      ])))),
    none.length > 0 && [
      h("h3", {}, "Looked at, and no interaction found"),
      h("p", {}, "Sources were read for these pairs and name none. That is no promise that there is none."),
      h("ul", {}, none.map(({ items }) => h("li", {}, view.names(items)))),
    ]);
}

/** @param {import("./check-types.js").Urgency | undefined} urgency */
function warned(urgency) {
  return urgency && [" ", h("a", { class: "badge danger", href: `#${urgency}` }, "Read the warning first")];
}

/** @param {Separation} separation */
function apart({ take, apartFrom, before, after }) {
  const times = [before && `${quantity(before)} before`, after && `${quantity(after)} after`].filter(Boolean);
  return `take ${take.name} at least ${times.join(" or ")} ${apartFrom.name}.`;
}

/**
 * The day as a line of moments. What is warned of does not stand in it as if it were advised.
 * @param {Plan | null} plan
 * @param {Pair[]} all
 * @param {Finding[]} findings
 * @param {View} view
 */
export function day(plan, all, findings, view) {
  if (plan === null) return null;
  /** @param {string} pointer */
  const warning = (pointer) => findings.find(({ urgency, about }) =>
    (urgency === "urgent" || urgency === "warning") && about.includes(pointer))?.urgency;
  const kept = all.flatMap(({ interactions }) => interactions.flatMap(({ separation }) => separation.map(apart)));
  return h("section", { id: "day", "aria-labelledby": "day-title" },
    h("h2", { id: "day-title" }, "When to take what"),
    plan.moments.length === 0
      ? h("div", { class: "note danger" },
        h("p", {}, h("strong", {}, prose(plan.statement))),
        plan.conflicts.length > 0 && h("ul", {}, plan.conflicts.map((items) => h("li", {}, view.names(items)))))
      : [
        h("ol", { class: "moments" }, plan.moments.map(({ time, meal, items }) => h("li", {},
          h("time", {}, time), meal && h("span", { class: "meal" }, `with ${meal}`),
          h("ul", {}, items.map((pointer) => h("li", {}, h("strong", {}, view.name(pointer)),
            view.dose(pointer) && ` ${view.dose(pointer)}`, warned(warning(pointer)))))))),
        h("p", {}, "This orders what was entered in time; it does not advise to take it. ", prose(plan.statement)),
      ],
    kept.length === 0 ? h("p", {}, "For these things no distance is written down here.") : [
      h("h3", {}, "Distances to keep"),
      h("ul", {}, [...new Set(kept)].map((text) => h("li", {}, text.charAt(0).toUpperCase() + text.slice(1)))),
    ]);
}
