// @ts-check
// The page of the map: what is asked for stands in its address; the answer is drawn and written out.

import { byId, h, show } from "./dom.js";
import { address, Failure, get, page } from "./api.js";
import { suggest } from "./suggest.js";
import { around, between, columnsOf, sideRelations } from "./map-model.js";
import { layout } from "./map-layout.js";
import { draw, mark, release } from "./map-drawing.js";
import { arrowSign, once, sentence, showArrow, showHint, showThing, sign, verbOf } from "./map-panel.js";
import { aroundView, pathsView, summaryOf } from "./map-list.js";
import { grades, kinds, senses } from "./map-words.js";
import { plain, title as capital } from "./words.js";

/** @import { Reference } from "./api.js" */
/** @import { Graph, Model, Paths, Side, Thing } from "./map-model.js" */
/** @import { Sense } from "./map-words.js" */

/**
 * What the reader asks for.
 * @typedef {{ view: "around", around: string, depth: number } | { view: "paths", from: string, to: string }} Question
 */

/** How many things of a kind a column shows before the reader asks for all. */
const most = { usual: 8, wide: 5 };

const small = matchMedia("(max-width: 64rem)");
const map = byId("map");
const canvas = byId("canvas");
const panel = byId("panel");
const heading = byId("drawn");
const summary = byId("summary");
const written = byId("list");
/** @type {Record<"around" | "from" | "to", HTMLInputElement>} */
const fields = { around: byId("around"), from: byId("from"), to: byId("to") };

/** What is shown. @type {{ question: Question, model: Model, title: string } | null} */
let shown = null;
/** Kinds that are not drawn. @type {Set<string>} */
let hidden = new Set();
/** Groups that are drawn whole. @type {Set<string>} */
let opened = new Set();
/** The identifiers chosen in the fields, by what the field then says. @type {Map<string, string>} */
const ids = new Map();
let asked = new AbortController();

/** @returns {Question} */
function question() {
  const query = new URLSearchParams(location.search);
  const from = query.get("from");
  const to = query.get("to");
  hidden = new Set((query.get("without") ?? "").split(",").filter((kind) => kind in kinds));
  if (from !== null && to !== null) return { view: "paths", from, to };
  return { view: "around", around: query.get("around") || "magnesium", depth: query.get("depth") === "2" ? 2 : 1 };
}

/** @param {Question} question */
function addressOf(question) {
  const without = [...hidden].join(",");
  if (question.view === "paths") return address("/map", { from: question.from, to: question.to, without });
  const depth = question.depth === 1 ? undefined : question.depth;
  return address("/map", { around: question.around, depth, without });
}

/** @param {Question} question */
function dataOf(question) {
  if (question.view === "paths") return address("/v1/paths", { from: question.from, to: question.to, limit: 5 });
  return address("/v1/graph", { around: question.around, depth: question.depth === 1 ? undefined : question.depth });
}

/**
 * Asks something else; the reader can come back to what was before.
 * @param {Question} next
 * @param {boolean} [focus] whether the focus goes to the middle
 */
function go(next, focus = false) {
  history.pushState(null, "", addressOf(next));
  answer(next, focus);
}

/**
 * Gives the drawing the whole width where it needs it, or where there is not much.
 * @param {Question} question
 */
function arrange(question) {
  map.classList.toggle("wide", question.view === "paths" || question.depth > 1 || small.matches);
}

/** @returns {Promise<{ items: Side[] }>} */
function sides() {
  return once(address("/v1/claims", {
    relation: sideRelations.join(","), fields: "name,subject,object,relation,polarity,grade", limit: 500,
  }));
}

/**
 * Answers a question.
 * @param {Question} question
 * @param {boolean} [focus]
 * @param {number} [limit] how many paths are looked for
 */
async function answer(question, focus = false, limit = 5) {
  asked.abort();
  const { signal } = asked = new AbortController();
  opened = new Set();
  map.dataset.view = question.view;
  arrange(question);
  for (const [id, view] of [["to-around", "around"], ["to-paths", "paths"]]) {
    if (view === question.view) byId(id).setAttribute("aria-current", "page");
    else byId(id).removeAttribute("aria-current");
  }
  tellMachine(question);
  const waiting = setTimeout(() => {
    canvas.classList.add("late");
    summary.textContent = "Waiting for the answer…";
  }, 300);
  canvas.setAttribute("aria-busy", "true");
  try {
    const found = question.view === "around" ? await answerAround(question, signal) : await answerPaths(question, signal, limit);
    if (signal.aborted) return;
    shown = { question, ...found };
    canvas.removeAttribute("aria-busy");
    heading.textContent = found.title;
    document.title = `${found.title} · Cofactor`;
    render(focus ? found.model.ends[0].id : undefined);
  } catch (reason) {
    if (signal.aborted) return;
    if (!(reason instanceof Failure)) throw reason;
    fail(reason, question);
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) {
      canvas.classList.remove("late");
      canvas.removeAttribute("aria-busy");
    }
  }
}

/**
 * @param {Question & { view: "around" }} question
 * @param {AbortSignal} signal
 */
async function answerAround(question, signal) {
  /** @type {[Graph, { items: Side[] }]} */
  const [graph, { items }] = await Promise.all([get(dataOf(question), signal), sides()]);
  const others = graph.around.kind === "nutrient" ? await lacksOf(graph.around) : [];
  const model = around(graph, items, question.depth);
  const { name } = graph.around;
  fill("around", graph.around);
  /** @type {HTMLInputElement} */ (document.querySelector(`[name="depth"][value="${question.depth}"]`)).checked = true;
  show(written, aroundView(model));
  byId("list-title").textContent = "The same as a list";
  summary.textContent = summaryOf(model) + (graph.truncated ? " Not all of it is shown." : "");
  show(byId("also"), alsoView(graph.around, others));
  return { model, title: `${name}: what acts on it, and what it acts on` };
}

/**
 * Leads on to what stands elsewhere: the lacks and excesses of a nutrient, which are things of their own, and what
 * medicines do with it, which no arrow shows.
 * @param {Reference} thing
 * @param {Reference[]} others
 */
function alsoView(thing, others) {
  if (thing.kind !== "nutrient" && thing.kind !== "drug") return [];
  return ["See also ",
    others.map(({ id, name }) => [h("a", { href: addressOf({ view: "around", around: id, depth: 1 }) }, name), ", "]),
    others.length > 0 && "and, for medicines, ", h("a", { href: page(thing) }, "its page"), "."];
}

/**
 * The lacks and excesses of a nutrient; none if they cannot be had, for the map is whole without them.
 * @param {Reference} nutrient
 */
async function lacksOf({ id }) {
  try {
    /** @type {{ deficiency?: Reference[], excess?: Reference[] }} */
    const item = await once(`/v1/nutrients/${id}?fields=deficiency,excess`);
    return [...item.deficiency ?? [], ...item.excess ?? []];
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    return [];
  }
}

/**
 * @param {Question & { view: "paths" }} question
 * @param {AbortSignal} signal
 * @param {number} limit
 */
async function answerPaths(question, signal, limit) {
  /** @type {[Paths, { items: Side[] }]} */
  const [paths, { items }] = await Promise.all([
    get(address("/v1/paths", { from: question.from, to: question.to, limit }), signal), sides()]);
  const model = between(paths, items);
  fill("from", paths.from);
  fill("to", paths.to);
  const more = limit === 5 && paths.paths.length === 5 ? () => answer(question, false, 20) : null;
  show(written, pathsView(paths, ({ arrows }) => {
    mark(canvas, [paths.from.id, ...arrows.map(({ to }) => to.id)]);
    heading.scrollIntoView({ block: "start" });
  }, more));
  byId("list-title").textContent = paths.paths.length === 0 ? "What was found" : "The paths, step by step";
  const count = paths.paths.length;
  summary.textContent = count === 0 ? "No path was found." :
    `${count === 1 ? "One path" : `${count} paths`} found, the best supported first. ` +
    "That each step holds does not show that the first thing leads to the last.";
  return { model, title: `From ${paths.from.name} to ${paths.to.name}` };
}

/**
 * @param {"around" | "from" | "to"} name
 * @param {Reference} thing
 */
function fill(name, thing) {
  fields[name].value = thing.name;
  ids.set(thing.name, thing.id);
}

/** @param {Thing} thing */
const nameOf = (thing) => thing.entity.name;

/**
 * Draws what is shown.
 * @param {string} [focused] the id of the thing that gets the focus
 */
function render(focused) {
  if (shown === null) return;
  const { model, question, title } = shown;
  close();
  countKinds(model);
  if (model.arrows.length === 0) return show(canvas, emptyView(model, question));
  const style = getComputedStyle(canvas);
  const context = document.createElement("canvas").getContext("2d");
  const narrow = canvas.clientWidth < 600;
  const columns = columnsOf(model, hidden, opened, map.classList.contains("wide") || narrow ? most.wide : most.usual);
  const last = columns[columns.length - 1]?.column ?? 0;
  const made = layout(model, columns, {
    width: canvas.clientWidth, narrow,
    titles: (column) => question.view === "paths"
      ? column === 0 ? "From" : column === last ? "To" : narrow ? `Step ${column}` : ""
      : stepTitle(column),
    note: (thing) => noteOf(thing, model),
    measure: (text, isBig) => {
      if (context === null) return text.length * 8;
      context.font = `${isBig ? "650 18px" : "14px"} ${style.fontFamily}`;
      return context.measureText(text).width * 1.02;
    },
  });
  draw(canvas, made, title, {
    thing: (thing) => {
      panel.classList.add("open");
      showThing(panel, thing, model, (id) => addressOf({ view: "around", around: id, depth: 1 }), close);
    },
    arrow: (arrow) => {
      panel.classList.add("open");
      showArrow(panel, arrow, model, close);
    },
    nothing: close,
    open: (group) => {
      const [column, ...words] = group.split(" ");
      opened.add(group);
      const hiddenFrom = columns.find((each) => String(each.column) === column)?.rows ?? [];
      const first = hiddenFrom.findLast((row) => "thing" in row);
      render(first && "thing" in first && words.length > 0 ? first.thing.id : undefined);
    },
    centre: (id) => go({ view: "around", around: id, depth: question.view === "around" ? question.depth : 1 }, true),
    address: (id) => addressOf({ view: "around", around: id, depth: 1 }),
    describe: (thing) => describe(thing, model),
  }, focused);
  canvas.scrollLeft = question.view === "around" ? (made.width - canvas.clientWidth) / 2 : 0;
}

/** @param {number} column */
function stepTitle(column) {
  if (column === 0) return "";
  if (Math.abs(column) > 1) return column < 0 ? "Two steps before" : "Two steps after";
  return column < 0 ? "What acts on it" : "What it acts on";
}

/**
 * What joins a thing with the middle, in a word or two.
 * @param {Thing} thing
 * @param {Model} model
 */
function noteOf({ id }, model) {
  const [middle] = model.ends;
  const arrow = model.arrows.find(({ from, to }) => (from === id && to === middle.id) || (from === middle.id && to === id));
  if (arrow === undefined || model.ends.length > 1) return "";
  const word = arrow.from === id || arrow.sense === "linked" ? verbOf(arrow).replace(/^is /, "")
    : { increases: "increased", enables: "needs it", decreases: "decreased", neutral: "acted on", denies: "said not to be changed" }[arrow.sense];
  return `${word} · ${arrow.grade}${arrow.loop.length > 0 ? " ↻" : ""}`;
}

/**
 * @param {Thing} thing
 * @param {Model} model
 */
function describe(thing, model) {
  const kind = kinds[thing.entity.kind]?.one ?? thing.entity.kind;
  const own = model.arrows.filter(({ from, to }) => from === thing.id || to === thing.id);
  const said = own.slice(0, 3).map((arrow) => `${sentence(arrow, model)}, ${arrow.grade} evidence`);
  const more = own.length > 3 ? `; and ${own.length - 3} more` : "";
  return `${nameOf(thing)}, ${kind}. ${said.join("; ")}${more}.`;
}

function close() {
  panel.classList.remove("open");
  showHint(panel);
  release(canvas);
}

/**
 * @param {Model} model
 * @param {Question} question
 */
function emptyView({ ends }, question) {
  const links = ends.map((thing) => page(thing) === null ? null : h("a", { href: page(thing) }, thing.name));
  return h("div", { class: "empty" },
    question.view === "paths"
      ? h("p", {}, h("strong", {}, "No path was found. "), "That proves nothing: a step may be missing here, or not yet studied.")
      : h("p", {}, h("strong", {}, "No arrow is known here. "), `No claim here says what acts on ${ends[0].name}, or what it acts on. ` +
        "That proves nothing: it may only be missing here. What medicines do with nutrients is not drawn, but stands on their pages."),
    h("p", {}, "Read about ", links.map((link, place) => [place > 0 && " and ", link]), "."));
}

/**
 * @param {Failure} failure
 * @param {Question} question
 */
function fail(failure, question) {
  shown = null;
  close();
  heading.textContent = "No map";
  summary.textContent = "";
  show(byId("also"));
  show(written);
  const instead = failure.faults.flatMap((fault) => (fault.suggestions ?? []).map((id) => ({ id, parameter: fault.parameter ?? "" })));
  const details = failure.faults.length > 0 ? failure.faults.map(({ detail }) => detail) : [failure.message];
  show(canvas, h("div", { class: "empty", role: "alert" },
    details.map((detail) => h("p", {}, detail)),
    instead.length > 0 && h("p", {}, "Show ", instead.map(({ id, parameter }, place) =>
      [place > 0 && ", ", h("a", { href: addressOf(/** @type {Question} */ ({ ...question, [parameter]: id })) }, plain(id))]), " instead."),
    (failure.status === 0 || failure.status >= 500) &&
      h("button", { type: "button", class: "main", onclick: () => answer(question) }, "Try again")));
}

/** @param {Question} question */
function tellMachine(question) {
  const data = dataOf(question);
  show(byId("addresses"), h("li", {}, h("a", { href: data }, data)));
  byId("command").textContent = data;
}

/** @param {Model} model */
function countKinds(model) {
  const counts = Object.groupBy(model.things.values(), ({ entity }) => entity.kind);
  for (const [kind] of Object.entries(kinds)) {
    const box = /** @type {HTMLInputElement} */ (byId(`kind-${kind}`));
    const count = counts[kind]?.length ?? 0;
    box.disabled = count === 0;
    box.checked = !hidden.has(kind);
    byId(`count-${kind}`).textContent = count === 0 ? "" : String(count);
  }
}

// The legend.
show(byId("signs"),
  Object.entries(senses).map(([sense, { meaning }]) =>
    h("li", {}, arrowSign(/** @type {Sense} */ (sense), 2), " ", meaning)),
  h("li", { class: "widths" }, "Wider arrows rest on stronger evidence: ",
    grades.slice(0, 4).map((grade) => h("span", {},
      h("span", { class: "width" }, h("i", { class: `width-${grade}` })),
      grade === "contested" ? "contested or unreviewed" : grade))),
  h("li", {}, h("span", { class: "ring-sign", "aria-hidden": "true" }, "↻"), " part of a loop"));
byId("kinds").append(...Object.entries(kinds).map(([kind, { many, family }]) =>
  h("label", { class: "kind-choice" },
    h("input", {
      type: "checkbox", id: `kind-${kind}`, checked: true,
      onchange: (event) => {
        if (event.target.checked) hidden.delete(kind);
        else hidden.add(kind);
        if (shown === null) return;
        history.replaceState(null, "", addressOf(shown.question));
        render();
      },
    }),
    sign(kind), many, " ", h("small", { id: `count-${kind}`, class: `family-${family}` }))));

// The questions.
for (const [name, input] of Object.entries(fields)) {
  suggest(input, {
    kinds: Object.keys(kinds).filter((kind) => kind !== "test").join(","),
    choose: ({ id, name: words }) => {
      ids.set(words, id);
      input.value = words;
      if (name === "around") input.form?.requestSubmit();
    },
  });
  input.addEventListener("focus", () => input.select());
}

/** @param {HTMLInputElement} input */
const idIn = (input) => ids.get(input.value.trim()) ?? input.value.trim();

/** @type {HTMLFormElement} */ (byId("around-form")).addEventListener("submit", (event) => {
  event.preventDefault();
  const depth = /** @type {HTMLInputElement | null} */ (document.querySelector('[name="depth"]:checked'))?.value;
  go({ view: "around", around: idIn(fields.around), depth: depth === "2" ? 2 : 1 });
});
/** @type {HTMLFormElement} */ (byId("paths-form")).addEventListener("submit", (event) => {
  event.preventDefault();
  go({ view: "paths", from: idIn(fields.from), to: idIn(fields.to) });
});
byId("swap").addEventListener("click", () => {
  [fields.from.value, fields.to.value] = [fields.to.value, fields.from.value];
  if (fields.from.value && fields.to.value) /** @type {HTMLFormElement} */ (byId("paths-form")).requestSubmit();
});
for (const choice of document.querySelectorAll('[name="depth"]')) {
  choice.addEventListener("change", () => /** @type {HTMLFormElement} */ (byId("around-form")).requestSubmit());
}
map.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest("a[href^='/map']");
  if (link === null || link.closest("svg")) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  answer(question());
});
addEventListener("popstate", () => answer(question()));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && panel.contains(document.activeElement)) close();
});

small.addEventListener("change", () => arrange(shown?.question ?? question()));

/** How wide the canvas was when it was last drawn on. */
let width = canvas.clientWidth;
new ResizeObserver(() => {
  // Scroll bars come and go; and nothing can be drawn where there is no room at all.
  if (Math.abs(canvas.clientWidth - width) < 4 || canvas.clientWidth < 200) return;
  width = canvas.clientWidth;
  render();
}).observe(canvas);

const first = question();
if (first.view === "paths") for (const name of /** @type {const} */ (["from", "to"])) fields[name].value = capital(first[name]);
else fields.around.value = capital(first.around);
showHint(panel);
answer(first);
