// @ts-check
// The beginning of a report: warning signs, what is to be cleared up, findings.

import { h } from "./dom.js";
import { claimView, reviewBadge, sourceLinks } from "./evidence.js";
import { called, kindAt, prose, urgencies } from "./check-words.js";

/** @import { View } from "./check-report.js" */
/** @import { Assessment, Finding, Flag, Urgency } from "./check-types.js" */

/**
 * Publications, each once.
 * @param {string[]} sources
 */
export function cited(sources) {
  return sourceLinks([...new Set(sources)]);
}

/**
 * What was entered that something is about.
 * @param {View} view
 * @param {string[]} pointers
 */
export function about({ name }, pointers) {
  const names = [...new Set(pointers.map(name))];
  return names.length > 0 && h("ul", { class: "about", "aria-label": "About" }, names.map((word) => h("li", {}, word)));
}

/**
 * Claims that one has to want to see.
 * @param {import("./evidence.js").Claim[]} claims
 * @param {string} word
 */
export function folded(claims, word) {
  if (claims.length === 0) return null;
  const summary = `${word}: ${claims.length === 1 ? "one statement" : `${claims.length} statements`}`;
  return h("details", { class: "because" }, h("summary", {}, summary),
    h("ol", {}, claims.map((claim) => h("li", {}, claimView(claim)))));
}

/**
 * Signs that are there and call for help: before everything else.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function presentFlags({ redFlags, findings }, view) {
  const present = redFlags.filter((flag) => flag.present);
  if (present.length === 0) return null;
  return h("section", { class: "alarm note danger", "aria-labelledby": "alarm" },
    h("h2", { id: "alarm" }, "Get help now"),
    h("ul", { class: "plainly" }, present.map((flag) => {
      const finding = findings.find(({ code }) => code === flag.id);
      return h("li", {}, h("h3", {}, flag.name), h("p", {}, prose(flag.statement)),
        finding?.action && finding.action !== flag.statement && h("p", {}, h("strong", {}, prose(finding.action))),
        about(view, flag.about), folded(finding?.because ?? [], "Because"),
        h("p", { class: "cited" }, cited(flag.sources), reviewBadge(flag.review)));
    })));
}

/**
 * Signs to watch for.
 * @param {Flag[]} redFlags
 */
export function watchedFlags(redFlags) {
  const watched = redFlags.filter((flag) => !flag.present);
  if (watched.length === 0) return null;
  return h("section", { class: "watched card", "aria-labelledby": "watched" },
    h("h2", { id: "watched" }, "Get help if one of these happens"),
    h("ul", { class: "names" }, watched.map(({ name }) => h("li", {}, name))),
    h("details", {}, h("summary", {}, "What each means, and what to do"),
      h("ul", { class: "plainly" }, watched.map((flag) =>
        h("li", {}, h("p", {}, prose(flag.statement)),
          h("p", { class: "cited" }, cited(flag.sources), reviewBadge(flag.review)))))));
}

/**
 * Names that are not known, with what they may mean.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function notUnderstood({ unresolved }, view) {
  if (unresolved.length === 0) return null;
  return h("section", { class: "note warn", "aria-labelledby": "not-understood" },
    h("h2", { id: "not-understood" }, "Not understood"),
    h("p", {}, "Nothing in this report takes account of these names. What is not known here may well matter."),
    h("ul", { class: "plainly" }, unresolved.map(({ pointer, value, suggestions }) => h("li", {},
      h("p", {}, h("strong", {}, `“${value}”`), ` is not known here as ${kindAt(pointer)}.`,
        suggestions.length > 0 && " Is it one of these?"),
      h("div", { class: "choices" },
        suggestions.map((id) => h("button", { type: "button", onclick: () => view.rename(pointer, called(id)) }, called(id))),
        h("button", { type: "button", class: "plain", onclick: () => view.edit(pointer) }, "Write it another way"))))));
}

/** What the API asks where the form can take the answer at once. */
const asks = {
  basis: "Is the label's amount that of the nutrient or of the whole compound?",
  amount: "How much is in a dose?",
  age: "How old is the person?",
};

/**
 * What is asked back.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function questions({ questions: all }, view) {
  if (all.length === 0) return null;
  return h("section", { "aria-labelledby": "questions" },
    h("h2", { id: "questions" }, "What else would have to be known"),
    h("ul", { class: "questions" }, all.map(({ statement, why, about: pointers }) => h("li", {},
      h("p", {}, h("strong", {}, prose(statement)), h("br"), h("span", { class: "why" }, prose(why))),
      about(view, pointers),
      statement === asks.basis && pointers.map((pointer) => h("div", { class: "choices" }, view.readings(pointer))),
      statement === asks.amount && addition(view, `${pointers[0]}/amount`),
      statement === asks.age && addition(view, "/person/age")))));
}

/**
 * @param {View} view
 * @param {string} pointer
 */
function addition(view, pointer) {
  return h("div", { class: "choices" }, h("button", { type: "button", onclick: () => view.edit(pointer) }, "Add it"));
}

/**
 * What there is to say, the most urgent first.
 * @param {Assessment} assessment
 * @param {View} view
 */
export function findings({ findings: all, redFlags }, view) {
  const shown = new Set(redFlags.filter((flag) => flag.present).map((flag) => flag.id));
  const others = all.filter(({ code }) => !shown.has(code));
  const groups = /** @type {Urgency[]} */ (Object.keys(urgencies))
    .map((urgency) => ({ urgency, items: others.filter((finding) => finding.urgency === urgency) }))
    .filter(({ items }) => items.length > 0);
  return h("section", { id: "findings", "aria-labelledby": "findings-title" },
    h("h2", { id: "findings-title" }, "Findings"),
    groups.length === 0 && h("p", {}, shown.size > 0 ? "Nothing beyond what stands above."
      : "Nothing is recorded here about what was entered. That does not mean that there is nothing: see ",
    shown.size === 0 && [h("a", { href: "#not-assessed" }, "what was not assessed"), "."]),
    groups.map(({ urgency, items }) => [
      h("h3", { id: urgency, class: `urgency ${urgencies[urgency].tone}` },
        `${urgencies[urgency].word}: ${urgencies[urgency].meaning.replace(/\.$/, "").toLowerCase()}`,
        h("small", {}, ` ${items.length}`)),
      items.map((finding) => findingView(finding, view)),
    ]));
}

/**
 * Whatever needs no action is folded: its title says what it is about.
 * @param {Finding} finding
 * @param {View} view
 */
function findingView(finding, view) {
  const body = [
    h("p", {}, prose(finding.statement)),
    finding.action && h("p", { class: "action" }, h("strong", {}, "What to do: "), prose(finding.action)),
    folded(finding.because, "Because"),
    h("p", { class: "cited" }, cited(finding.sources), reviewBadge(finding.review)),
  ];
  const { tone } = urgencies[finding.urgency];
  return finding.urgency === "info"
    ? h("details", { class: `finding card printed ${tone}` },
      h("summary", {}, h("h4", {}, prose(finding.title)), about(view, finding.about)), body)
    : h("article", { class: `finding card ${tone}` },
      h("h4", {}, prose(finding.title)), about(view, finding.about), body);
}
