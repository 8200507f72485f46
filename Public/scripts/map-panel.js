// @ts-check
// What is said of the thing or the arrow that is pointed at: the claims with their sources and caveats.

import { h, s, show } from "./dom.js";
import { Failure, get, page } from "./api.js";
import { badge, claimView, gradeBadge } from "./evidence.js";
import { heads, kindOf, kindSign, senses } from "./map-words.js";

/** @import { Reference } from "./api.js" */
/** @import { Claim } from "./evidence.js" */
/** @import { Arrow, Model, Thing } from "./map-model.js" */
/** @import { Sense } from "./map-words.js" */

/**
 * A mechanism, as far as the panel shows it.
 * @typedef {object} Mechanism
 * @property {string} name
 * @property {{ from: Reference, to: Reference, statement: string, implied?: boolean }[]} arrows
 */

/** @type {Map<string, Promise<any>>} */
const answers = new Map();

/**
 * An answer that is asked for once.
 * @template T
 * @param {string} address
 * @returns {Promise<T>}
 */
export function once(address) {
  const known = answers.get(address);
  if (known) return known;
  const answer = get(address);
  answers.set(address, answer);
  answer.catch(() => answers.delete(address));
  return answer;
}

/**
 * What an arrow says, in a sentence.
 * @param {Arrow} arrow
 * @param {Model} model
 */
export function sentence(arrow, model) {
  if (arrow.sentence) return arrow.sentence;
  const isStep = arrow.mechanism !== null;
  if (!isStep && arrow.claims.length > 0) return arrow.claims[0].name;
  return `${model.known.get(arrow.from)?.name} → ${model.known.get(arrow.to)?.name}`;
}

/**
 * What an arrow does, in a word: a step of a mechanism leads on, and no claim says more.
 * @param {Arrow} arrow
 */
export function verbOf({ mechanism, sense }) {
  return mechanism !== null && sense === "neutral" ? "leads on to" : senses[sense].verb;
}

/**
 * What an arrow does, as a word with its sign.
 * @param {Sense} sense
 */
export function senseBadge(sense) {
  const { verb, meaning } = senses[sense];
  const word = badge(verb, `The first ${meaning.startsWith("go ") ? "and the second " : ""}${meaning}.`, arrowSign(sense, 1.5));
  word.classList.add("sense", sense);
  return word;
}

/**
 * An arrow as it is drawn, for the legend and beside words.
 * @param {Sense} sense
 * @param {number} width
 */
export function arrowSign(sense, width) {
  const end = { increases: 31, enables: 29, decreases: 38, neutral: 39, linked: 40, denies: 34 }[sense];
  return s("svg", { class: `arrow-sign arrow ${sense}`, viewBox: "0 0 40 16", width: 40, height: 16, "aria-hidden": "true" },
    s("path", { class: "line", d: `M0 8H${end}`, "stroke-width": width }),
    s("path", { class: "head", d: heads[sense], transform: "translate(39 8)" }));
}

/**
 * @param {Element} panel
 */
export function showHint(panel) {
  show(panel, h("div", { class: "hint" },
    h("h2", {}, "What is behind an arrow?"),
    h("p", {}, "Point at an arrow or a thing, or tap it: the claims behind it appear here, with who says so and what " +
      "speaks against it."),
    h("p", {}, "Click to keep it here. Double-click a thing to put it in the middle.")));
}

/**
 * @param {Element} panel
 * @param {Thing} thing
 * @param {Model} model
 * @param {(id: string) => string} centred the address of the map around a thing
 * @param {() => void} close
 */
export function showThing(panel, thing, model, centred, close) {
  const { entity } = thing;
  const own = model.arrows.filter(({ from, to }) => from === thing.id || to === thing.id);
  const about = page(entity);
  show(panel, closeButton(close),
    h("p", { class: "kind" }, sign(entity.kind), kindOf(entity.kind).one),
    h("h2", {}, entity.name),
    h("p", { class: "deeds" },
      model.ends.length === 1 && model.ends[0].id === thing.id
        ? null : h("a", { class: "button", href: centred(thing.id) }, "Put in the middle"),
      about && h("a", { class: "button", href: about }, "Read about it")),
    own.length === 0 ? h("p", {}, "No arrow of it is drawn.") : h("ul", { class: "own" }, own.map((arrow) =>
      h("li", {}, opener(arrow, model, own.length === 1)))));
}

/**
 * An arrow whose claims appear when it is opened.
 * @param {Arrow} arrow
 * @param {Model} model
 * @param {boolean} isOpen
 */
function opener(arrow, model, isOpen) {
  const body = h("div", {});
  return h("details", {
    class: "opener", open: isOpen,
    ontoggle: (event) => {
      if (event.target.open && body.childElementCount === 0) fillClaims(body, arrow, model);
    },
  },
    h("summary", {}, sentence(arrow, model), " ",
      h("small", {}, `${verbOf(arrow)}, ${arrow.grade}${arrow.loop.length > 0 ? ", in a loop" : ""}`)),
    body);
}

/**
 * @param {Element} panel
 * @param {Arrow} arrow
 * @param {Model} model
 * @param {() => void} close
 */
export function showArrow(panel, arrow, model, close) {
  const body = h("div", {});
  show(panel, closeButton(close),
    h("p", { class: "kind" }, "Arrow"),
    h("h2", {}, sentence(arrow, model)),
    h("p", { class: "badges" }, senseBadge(arrow.sense), " ", gradeBadge(arrow.grade)),
    body);
  fillClaims(body, arrow, model);
}

/**
 * The claims behind an arrow: whole, with sources and caveats.
 * @param {Element} place
 * @param {Arrow} arrow
 * @param {Model} model
 */
async function fillClaims(place, arrow, model) {
  const waiting = setTimeout(() => show(place, h("p", { class: "waiting" }, "Looking up the claims…")), 300);
  try {
    /** @type {[Mechanism | null, Claim[]]} */
    const [mechanism, claims] = await Promise.all([
      arrow.mechanism === null ? null : once(`/v1/mechanisms/${arrow.mechanism}`),
      Promise.all(arrow.claims.map(({ id }) => once(`/v1/claims/${id}`))),
    ]);
    show(place,
      loopView(arrow, model),
      mechanism && stepView(arrow, mechanism),
      claims.map(claimView));
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    show(place, h("p", { class: "fault" }, reason.message),
      h("button", { type: "button", onclick: () => fillClaims(place, arrow, model) }, "Try again"));
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * @param {Arrow} arrow
 * @param {Model} model
 */
function loopView({ loop }, model) {
  if (loop.length === 0) return null;
  return h("p", { class: "note" }, h("strong", {}, "Part of a loop: "),
    loop.map((id) => model.known.get(id)?.name ?? id).join(" → "), ".");
}

/**
 * @param {Arrow} arrow
 * @param {Mechanism} mechanism
 */
function stepView(arrow, mechanism) {
  const step = mechanism.arrows.find(({ from, to }) => from.id === arrow.from && to.id === arrow.to);
  return h("div", { class: "note" },
    h("p", {}, step?.statement ?? arrow.statement ?? ""),
    h("p", {}, "This is a step of the chain ",
      h("a", { href: `/mechanisms/${arrow.mechanism}` }, mechanism.name), ". ",
      step?.implied ? "No source says this step by itself; it joins what they say. "
        : "No claim runs along this arrow by itself. ",
      arrow.claims.length > 0 && "The chain rests on these claims:"));
}

/** @param {() => void} close */
function closeButton(close) {
  return h("button", { type: "button", class: "close", "aria-label": "Close what is said", onclick: close }, "×");
}

/** @param {string} kind */
export function sign(kind) {
  return h("span", { class: `kind-sign family-${kindOf(kind).family}`, "aria-hidden": "true" },
    s("svg", { viewBox: "-8 -8 16 16", width: 16, height: 16 }, kindSign(kind)));
}

