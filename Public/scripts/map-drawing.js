// @ts-check
// The drawing itself, as SVG: boxes that are links, arrows that can be pointed at, the keyboard.

import { byId, h, s, show } from "./dom.js";
import { heads, kindOf, kindSign, ring, widths } from "./map-words.js";

/** @import { Arrow, Thing } from "./map-model.js" */
/** @import { Box, Layout, Line } from "./map-layout.js" */

/**
 * What the page does when something is pointed at.
 * @typedef {object} Pointing
 * @property {(thing: Thing) => void} thing
 * @property {(arrow: Arrow) => void} arrow
 * @property {() => void} nothing
 * @property {(group: string) => void} open
 * @property {(id: string) => void} centre
 * @property {(id: string) => string} address
 * @property {(thing: Thing) => string} describe
 */

const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** Where things stood before, so that they can move from there. @type {Map<string, Box>} */
let before = new Map();
/** What is highlighted until something else is chosen. @type {Element | null} */
let chosen = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let intent;

/**
 * Draws a layout, in place of what was drawn.
 * @param {Element} canvas
 * @param {Layout} layout
 * @param {string} title
 * @param {Pointing} pointing
 * @param {string | undefined} focused the id of the thing that gets the focus
 */
export function draw(canvas, layout, title, pointing, focused) {
  clearTimeout(intent);
  chosen = null;
  const things = layout.boxes.map((box) => boxView(box, pointing));
  const arrows = layout.lines.map(arrowView);
  const svg = s("svg", {
    class: "drawing", viewBox: `0 0 ${layout.width} ${layout.height}`, width: layout.width, height: layout.height,
    role: "group", tabindex: -1, "aria-label": title, "aria-describedby": "map-keys",
  },
    s("g", { "aria-hidden": "true" },
      layout.spines.map((d) => s("path", { class: "spine", d })),
      layout.headings.map(({ text, x, y, isColumn }) =>
        s("text", { class: isColumn ? "column-title" : "kind-title", x, y }, text)),
      arrows),
    s("g", {}, things));
  show(canvas, h("p", { id: "map-keys", class: "unseen" },
    "Arrow keys move between things, Enter puts one in the middle, Space keeps what is said of it, Escape leaves."), svg);
  wire(svg, layout, things, arrows, pointing, focused);
  move(layout, things, svg);
}

/**
 * Ends what is marked or kept.
 * @param {Element} canvas
 */
export function release(canvas) {
  clearTimeout(intent);
  chosen = null;
  for (const view of canvas.querySelectorAll(".chosen, .lit")) view.classList.remove("chosen", "lit");
}

/**
 * Marks a way through the drawing; pointing at something else ends that.
 * @param {Element} canvas
 * @param {string[]} ids the things on it, in order
 */
export function mark(canvas, ids) {
  release(canvas);
  const ends = new Set(ids.slice(1).map((id, place) => `${ids[place]} ${id}`));
  canvas.querySelector("svg")?.classList.add("lit");
  for (const view of canvas.querySelectorAll(".arrow, .thing")) {
    view.classList.toggle("lit", ends.has(view.getAttribute("data-ends") ?? "") || ids.includes(view.getAttribute("data-id") ?? ""));
  }
}

/**
 * @param {Box} box
 * @param {Pointing} pointing
 */
function boxView(box, pointing) {
  const { id, thing, lines, note, isEnd, x, y, width, height } = box;
  const lineHeight = isEnd ? 22 : 18;
  const textHeight = lines.length * lineHeight + (note || (isEnd && thing) ? 16 : 0);
  const left = thing ? 32 : 10;
  const start = y + (height - textHeight) / 2 + (isEnd ? 17 : 13.5);
  const label = s("text", { class: "label", y: start },
    lines.map((line, place) => s("tspan", { x: x + left, dy: place === 0 ? 0 : lineHeight }, line, " ")),
    (note || isEnd) && s("tspan", { class: "small", x: x + left, dy: 17 }, note || kindOf(thing?.entity.kind ?? "").one));
  const frame = s("rect", { class: "box", x, y, width, height, rx: isEnd ? 12 : 6 });
  if (thing === null) {
    return s("g", { class: "more", role: "button", tabindex: -1, "data-id": id }, frame, label);
  }
  return s("a", {
    class: `thing family-${kindOf(thing.entity.kind).family}${isEnd ? " end" : ""}`,
    href: pointing.address(id), tabindex: -1, "data-id": id, "aria-label": pointing.describe(thing),
  }, frame, kindSign(thing.entity.kind, x + 17, start - 5), label);
}

/** @param {Line} line */
function arrowView({ arrow, d, head, isMain, isStub }) {
  const line = s("path", { class: "line", d, "stroke-width": widths[arrow.grade] });
  const view = s("g", {
    class: `arrow ${arrow.sense}${isMain ? "" : " other"}`, "data-ends": `${arrow.from} ${arrow.to}`,
  },
    s("path", { class: "hit", d }), line,
    head && s("path", { class: "head", d: heads[arrow.sense], transform: `translate(${head.x} ${head.y}) rotate(${head.turn})` }));
  if (arrow.loop.length > 0 && !isStub) {
    const middle = line.getPointAtLength(line.getTotalLength() / 2);
    view.append(s("g", { class: "ring", transform: `translate(${middle.x} ${middle.y})` },
      s("circle", { r: 9 }), s("path", { d: ring })));
  }
  return view;
}

/**
 * @param {SVGSVGElement} svg
 * @param {Layout} layout
 * @param {(SVGAElement | SVGGElement)[]} things
 * @param {SVGGElement[]} arrows
 * @param {Pointing} pointing
 * @param {string | undefined} focused
 */
function wire(svg, layout, things, arrows, pointing, focused) {
  /** @param {Element | null} view */
  function light(view) {
    svg.classList.toggle("lit", view !== null);
    const place = view === null ? -1 : things.indexOf(/** @type {SVGAElement} */ (view));
    const id = layout.boxes[place]?.id;
    /** @type {Set<string>} */
    const near = new Set(id === undefined ? [] : [id]);
    arrows.forEach((arrow, index) => {
      const { from, to } = layout.lines[index].arrow;
      const isLit = view === arrow || (id !== undefined && (from === id || to === id));
      arrow.classList.toggle("lit", isLit);
      if (isLit) near.add(from).add(to);
    });
    things.forEach((thing, index) => thing.classList.toggle("lit", near.has(layout.boxes[index].id)));
  }

  /** @param {Element} view */
  function tell(view) {
    const thing = layout.boxes[things.indexOf(/** @type {SVGAElement} */ (view))]?.thing;
    const line = layout.lines[arrows.indexOf(/** @type {SVGGElement} */ (view))];
    if (thing) pointing.thing(thing);
    else if (line) pointing.arrow(line.arrow);
  }

  /** @param {Element | null} view */
  function choose(view) {
    chosen?.classList.remove("chosen");
    chosen = view;
    chosen?.classList.add("chosen");
    light(view);
    if (view) tell(view);
    else pointing.nothing();
  }

  /** @param {Element} view */
  function visit(view) {
    for (const thing of things) thing.setAttribute("tabindex", thing === view ? "0" : "-1");
  }

  /** @param {EventTarget | null} target */
  const viewAt = (target) => target instanceof Element ? target.closest(".thing, .more, .arrow") : null;

  svg.addEventListener("pointerover", (event) => {
    const view = viewAt(event.target);
    if (event.pointerType !== "mouse" || chosen) return;
    clearTimeout(intent);
    intent = setTimeout(() => {
      if (chosen || document.activeElement?.closest("#panel")) return;
      light(view);
      if (view) tell(view);
    }, view ? 90 : 300);
  });
  svg.addEventListener("pointerleave", () => {
    clearTimeout(intent);
    if (!chosen) light(null);
  });
  svg.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const view = viewAt(event.target);
    if (view?.classList.contains("more")) return pointing.open(view.getAttribute("data-id") ?? "");
    const id = view?.getAttribute("data-id");
    // A press of Enter on a link arrives as a click without a pointer.
    if (view !== null) event.preventDefault();
    if (id && event.detail === 0) return pointing.centre(id);
    choose(view === chosen ? null : view);
  });
  svg.addEventListener("dblclick", (event) => {
    const id = viewAt(event.target)?.getAttribute("data-id");
    if (id && !id.includes(" ")) pointing.centre(id);
  });
  svg.addEventListener("focusin", (event) => {
    const view = viewAt(event.target);
    if (view === null) return;
    visit(view);
    if (!view.matches(":focus-visible")) return;
    chosen?.classList.remove("chosen");
    chosen = null;
    light(view);
    tell(view);
  });
  svg.addEventListener("focusout", () => {
    if (!chosen) light(null);
  });
  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = things.findIndex((thing) => thing === document.activeElement);
    if (here < 0) return;
    const box = layout.boxes[here];
    if (event.key === "Escape") {
      choose(null);
      byId("drawn").focus();
    } else if (event.key === " " || (event.key === "Enter" && box.thing === null)) {
      if (box.thing === null) pointing.open(box.id);
      else choose(things[here]);
    } else {
      const next = neighbour(layout.boxes, here, event.key);
      if (next === null) return;
      /** @type {SVGElement} */ (things[next]).focus();
    }
    event.preventDefault();
  });

  const start = Math.max(0, layout.boxes.findIndex(({ id, isEnd }) => focused === undefined ? isEnd : id === focused));
  visit(things[start]);
  if (focused !== undefined) /** @type {SVGElement} */ (things[start]).focus();
}

/**
 * Where a key leads from a box; null for a key that leads nowhere.
 * @param {Box[]} boxes
 * @param {number} here
 * @param {string} key
 */
function neighbour(boxes, here, key) {
  const box = boxes[here];
  const one = boxes.every(({ x }) => x === box.x);
  if (one || key === "ArrowDown" || key === "ArrowUp") {
    const forward = key === "ArrowDown" || key === "ArrowRight";
    if (!forward && key !== "ArrowUp" && key !== "ArrowLeft") return edge();
    const next = here + (forward ? 1 : -1);
    return boxes[next]?.x === box.x ? next : here;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return edge();
  const sides = boxes.filter(({ x }) => key === "ArrowLeft" ? x < box.x : x > box.x);
  if (sides.length === 0) return here;
  const x = sides.reduce((best, { x }) => Math.abs(x - box.x) < Math.abs(best - box.x) ? x : best, sides[0].x);
  const middle = box.y + box.height / 2;
  const best = sides.filter((side) => side.x === x).reduce((best, side) =>
    Math.abs(side.y + side.height / 2 - middle) < Math.abs(best.y + best.height / 2 - middle) ? side : best);
  return boxes.indexOf(best);

  function edge() {
    const column = boxes.filter(({ x }) => x === box.x);
    if (key === "Home") return boxes.indexOf(column[0]);
    return key === "End" ? boxes.indexOf(column[column.length - 1]) : null;
  }
}

/**
 * Lets things that were there before move to where they are now, and the rest appear.
 * @param {Layout} layout
 * @param {Element[]} things
 * @param {SVGSVGElement} svg
 */
function move(layout, things, svg) {
  const old = before;
  before = new Map(layout.boxes.filter(({ thing }) => thing).map((box) => [box.id, box]));
  if (calm.matches || old.size === 0) return;
  const options = { duration: 320, easing: "cubic-bezier(0.2, 0, 0.1, 1)" };
  layout.boxes.forEach((box, place) => {
    const was = old.get(box.id);
    things[place].animate(was
      ? [{ transform: `translate(${was.x - box.x}px, ${was.y - box.y}px)` }, { transform: "none" }]
      : [{ opacity: 0 }, { opacity: 1 }], options);
  });
  svg.firstElementChild?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }], options);
}
