// @ts-check
// The same as the drawing, written out: arrows as sentences, loops, and paths step by step.

import { h } from "./dom.js";
import { badge, claimView, gradeBadge, link, sourceLinks } from "./evidence.js";
import { plain } from "./words.js";
import { sentenceOf } from "./map-model.js";
import { senseBadge, sentence, verbOf } from "./map-panel.js";

/** @import { Arrow, Model, Path, PathArrow, Paths } from "./map-model.js" */

/**
 * All arrows around a thing.
 * @param {Model} model
 */
export function aroundView(model) {
  const [middle] = model.ends;
  /** @param {Arrow} arrow */
  const isSide = ({ sense }) => sense === "linked" || sense === "denies";
  /** @param {Arrow} arrow */
  const touches = ({ from, to }) => from === middle.id || to === middle.id;
  const parts = [
    { title: "What acts on it", arrows: model.all.filter((arrow) => arrow.to === middle.id && !isSide(arrow)) },
    { title: "What it acts on", arrows: model.all.filter((arrow) => arrow.from === middle.id && !isSide(arrow)) },
    { title: "Linked only, or denied", arrows: model.all.filter((arrow) => touches(arrow) && isSide(arrow)) },
    { title: "Between the others", arrows: model.all.filter((arrow) => !touches(arrow)) },
  ];
  return [
    loopsView(model),
    parts.filter(({ arrows }) => arrows.length > 0).map(({ title, arrows }) => [
      h("h3", {}, `${title} `, h("small", {}, String(arrows.length))),
      h("ul", { class: "arrows" }, arrows.map((arrow) => arrowItem(arrow, model))),
    ]),
  ];
}

/**
 * @param {Arrow} arrow
 * @param {Model} model
 */
function arrowItem(arrow, model) {
  return h("li", {}, sentence(arrow, model), " ",
    h("small", {}, `${verbOf(arrow)}; ${arrow.grade} evidence; `,
      arrow.mechanism && [h("a", { href: `/mechanisms/${arrow.mechanism}` }, "step of a chain"), arrow.claims.length > 0 && ", "],
      arrow.claims.map(({ id }, place) => [place > 0 && ", ", h("a", { href: `/claims/${id}` }, id)])));
}

/** @param {Model} model */
function loopsView(model) {
  const loops = new Map(model.all.filter(({ loop }) => loop.length > 0)
    .map(({ loop }) => [[...new Set(loop)].sort().join(" "), loop]));
  if (loops.size === 0) return null;
  return [
    h("h3", {}, "Loops ", h("small", {}, String(loops.size))),
    h("p", {}, "What comes out of a loop goes back into it, so that a change can feed itself, or hold itself back."),
    h("ul", { class: "loops" }, [...loops.values()].map((loop) =>
      h("li", {}, loop.map((id) => model.known.get(id)?.name ?? id).join(" → ")))),
  ];
}

/**
 * The paths between two things, with what speaks against them.
 * @param {Paths} answer
 * @param {(path: Path) => void} mark marks a path in the drawing
 * @param {(() => void) | null} more shows more paths
 */
export function pathsView(answer, mark, more) {
  const against = answer.against.length > 0 || answer.caveats.length > 0;
  return [
    h("p", { class: "note warn" }, answer.statement),
    h("div", { class: "beside" },
      h("div", {},
        h("ol", { class: "paths" }, answer.paths.map((path) => h("li", { class: "card" }, pathView(path, answer, mark)))),
        more && h("button", { type: "button", onclick: more }, "Look for more paths")),
      against && h("section", { class: "against", id: "against" },
        h("h3", {}, "What speaks against it"),
        answer.against.length === 0 ? null : [
          h("p", {}, "These claims deny a step, or say only that two things go together:"),
          answer.against.map(claimView)],
        answer.caveats.length > 0 && h("h3", {}, "What to keep in mind"),
        answer.caveats.map((caveat) => h("p", { class: "note warn caveat" }, caveat.statement, " ", sourceLinks(caveat.sources))))),
  ];
}

/**
 * @param {Path} path
 * @param {Paths} answer
 * @param {(path: Path) => void} mark
 */
function pathView(path, answer, mark) {
  const { from, to } = answer;
  const net = {
    increases: { word: "more brings more", tone: "up", text: `If every step held, more of “${from.name}” would bring more of “${to.name}”.` },
    decreases: { word: "more brings less", tone: "down", text: `If every step held, more of “${from.name}” would bring less of “${to.name}”.` },
    undetermined: {
      word: "direction not said", tone: "",
      text: "Of at least one step nobody says whether it brings more or less, so no direction follows for the whole.",
    },
  }[path.net];
  const netBadge = badge(net.word, net.text);
  if (net.tone) netBadge.classList.add(net.tone);
  return [
    h("h3", {}, `${path.arrows.length} ${path.arrows.length === 1 ? "step" : "steps"}: `,
      [path.arrows[0].from, ...path.arrows.map((arrow) => arrow.to)].map(({ name }) => name).join(" → ")),
    h("p", { class: "badges" }, netBadge, " ", gradeBadge(path.support), " ", h("small", {}, "in its weakest step"),
      h("button", { type: "button", class: "plain", onclick: () => mark(path) }, "Mark it in the drawing")),
    h("p", {}, net.text),
    h("ol", { class: "steps" }, path.arrows.map((arrow, place) => h("li", {}, stepView(arrow, sentenceOf(path, place))))),
    path.loops.map((loop) => h("p", { class: "note" }, h("strong", {}, "A loop runs through it: "),
      loop.mechanism ? link(loop.mechanism) : loop.entities.map(plain).join(" → "), ".")),
    path.against.length > 0 && h("p", {}, h("strong", {}, "Against it: "),
      path.against.map((claim, place) => [place > 0 && "; ", link(claim)]), "."),
    answer.caveats.length > 0 && h("p", {}, h("a", { href: "#against" }, "What to keep in mind")),
  ];
}

/**
 * @param {PathArrow} arrow
 * @param {string} text
 */
function stepView(arrow, text) {
  const sense = arrow.polarity === "implied" ? "neutral" : arrow.polarity;
  const said = arrow.claims.length === 1 ? "The claim behind it" : `The ${arrow.claims.length} claims behind it`;
  return [
    h("p", { class: "step" }, text, " ", h("span", { class: "badges" }, senseBadge(sense), " ", gradeBadge(arrow.grade))),
    arrow.mechanism && h("p", { class: "bridge" }, arrow.statement, " ",
      h("small", {}, arrow.implied ? "No source says this step by itself. It belongs to " : "A step of ", link(arrow.mechanism), ".")),
    arrow.claims.length > 0 && h("details", {},
      h("summary", {}, arrow.mechanism ? `${said.replace("it", "the chain")}` : said), arrow.claims.map(claimView)),
  ];
}

/**
 * What was found, in a sentence.
 * @param {Model} model
 */
export function summaryOf(model) {
  const [middle] = model.ends;
  const walked = model.all.filter(({ sense }) => sense !== "linked" && sense !== "denies");
  const causes = walked.filter(({ to }) => to === middle.id).length;
  const effects = walked.filter(({ from }) => from === middle.id).length;
  if (causes + effects === 0) return "No claim here says what acts on it, or what it acts on; that proves nothing.";
  const parts = [
    causes === 0 ? "No claim here says what acts on it" : causes === 1 ? "One thing acts on it" : `${causes} things act on it`,
    effects === 0 ? "no claim here says what it acts on" : `it acts on ${effects === 1 ? "one" : effects}`,
    model.all.some(({ loop }) => loop.includes(middle.id)) && "it is part of a loop",
  ];
  return `${parts.filter((part) => part !== false).join("; ")}.`;
}
