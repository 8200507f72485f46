// @ts-check
// The end of a report: what was not assessed, what was taken as given, and the sources.

import { h, show } from "./dom.js";
import { get } from "./api.js";
import { sourceName } from "./words.js";
import { kindAt } from "./check-words.js";

/** @import { View } from "./check-report.js" */
/** @import { Assessment } from "./check-types.js" */

/**
 * What nobody has looked at, as visible as what was found.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function notAssessed({ coverage, pairs, unresolved }, view) {
  const unknown = pairs.filter(({ status }) => status === "not-assessed");
  /** @type {Map<string, string[]>} */
  const partners = new Map();
  for (const { items } of unknown) {
    const one = view.name(items[0]);
    partners.set(one, [...partners.get(one) ?? [], view.name(items[items.length - 1])]);
  }
  const rest = coverage.notAssessedPairs - unknown.length;
  return h("section", { id: "not-assessed", class: "note warn", "aria-labelledby": "not-assessed-title" },
    h("h2", { id: "not-assessed-title" }, "What was not assessed"),
    h("p", {}, "Not assessed means that nothing is recorded here. It may well matter: ask a pharmacist or doctor."),
    unresolved.length > 0 && [
      h("h3", {}, "With everything else"),
      h("ul", {}, coverage.notAssessed.map(({ item }) =>
        h("li", {}, h("strong", {}, view.name(item)), ": not known here as ", kindAt(item), "."))),
    ],
    partners.size > 0 && [
      h("h3", {}, "Together"),
      h("ul", {}, [...partners].map(([one, others]) =>
        h("li", {}, h("strong", {}, one), " with ", view.list([...new Set(others)])))),
      rest > 0 && h("p", {}, `And ${rest} more pairs.`),
    ],
    h("h3", {}, "Never"),
    h("ul", {},
      h("li", {}, "Doses of medicines, and what medicines do to each other apart from nutrients."),
      h("li", {}, "Allergies, body weight, and what was not entered.")));
}

/**
 * What was taken as given because nobody told.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function assumptions({ totals, questions }, view) {
  const read = totals.flatMap(({ terms }) => terms.flatMap(({ pointer, assumption }) =>
    assumption ? [`${view.name(pointer)}: ${assumption}`] : []));
  const { person, dietComplete, supplements = [] } = view.regimen;
  const list = [
    ...read,
    ...questions.filter(({ about }) => about.length === 0).map(({ why }) => why),
    ...(person?.sex || person?.state || totals.length === 0 ? [] : ["No sex was entered: where values differ, both are shown."]),
    ...(supplements.some(({ perDay, every }) => !perDay && !every) ? ["Where nothing else was entered, a dose is taken once a day."] : []),
    ...(dietComplete || totals.length === 0 ? [] : ["Not all food was entered, so it is not said that anything is too little."]),
  ];
  if (list.length === 0) return null;
  return h("section", { id: "assumed", "aria-labelledby": "assumed-title" },
    h("h2", { id: "assumed-title" }, "What was taken as given"),
    h("ul", {}, [...new Set(list)].map((text) => h("li", {}, text))));
}

/** @typedef {{ id: string, name: string, publisher?: string, publication?: string, year?: number, read?: string }} Source */

/** @type {Promise<{ items: Source[] }> | undefined} */
let publications;

/**
 * All publications that the answer rests on. Their titles are looked up in the list of all, so that nobody learns from the
 * request which ones they are.
 * @param {Assessment} assessment
 */
export function sources(assessment) {
  const ids = [...cited(assessment)].sort();
  if (ids.length === 0) return null;
  const list = h("ul", { class: "publications" }, ids.map((id) => h("li", {}, h("a", { href: `/sources/${id}` }, id))));
  publications ??= get("/v1/sources?limit=500&fields=name,publisher,publication,year,read");
  publications.then(({ items }) => {
    const known = new Map(items.map((item) => [item.id, item]));
    show(list, ids.map((id) => {
      const { name, publisher, publication, year } = known.get(id) ?? { name: id };
      const place = [publication ?? publisher, year].filter(Boolean).join(", ");
      return h("li", {}, `${sourceName(id)}: `, h("a", { href: `/sources/${id}` }, name), place && `. ${place}.`);
    }));
  }).catch(() => (publications = undefined));
  return h("section", { id: "sources", "aria-labelledby": "sources-title" },
    h("h2", { id: "sources-title" }, "Sources"),
    h("details", { class: "printed" }, h("summary", {}, `${ids.length} publications that this report rests on`), list));
}

/**
 * Every identifier of a source, wherever it stands.
 * @param {unknown} value
 * @returns {Set<string>}
 */
function cited(value) {
  /** @type {Set<string>} */
  const found = new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...cited(one)]));
  if (typeof value !== "object" || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    if (name === "sources" && Array.isArray(member)) {
      member.forEach((source) => found.add(typeof source === "string" ? source : source.id));
    } else cited(member).forEach((id) => found.add(id));
  }
  return found;
}
