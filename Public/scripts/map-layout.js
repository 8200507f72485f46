// @ts-check
// Where everything stands in the drawing: things as boxes in columns, or on a narrow page in one column along a spine;
// arrows in the gaps between them, never through a box.

/** @import { Arrow, Model, Row, Thing } from "./map-model.js" */

/**
 * @typedef {object} Box
 * @property {string} id of the thing, or of the group that can be opened
 * @property {Thing | null} thing null for what opens a group
 * @property {string[]} lines its label
 * @property {string} note a word under the label
 * @property {boolean} isEnd the middle, or an end of paths
 * @property {number} column
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 */

/**
 * @typedef {object} Line
 * @property {Arrow} arrow
 * @property {string} d
 * @property {{ x: number, y: number, turn: number } | null} head
 * @property {boolean} isMain whether it touches the middle
 * @property {boolean} isStub whether it is the piece between a box and the spine
 */

/**
 * @typedef {object} Layout
 * @property {number} width
 * @property {number} height
 * @property {Box[]} boxes from left to right, from top to bottom
 * @property {{ text: string, x: number, y: number, isColumn: boolean }[]} headings
 * @property {Line[]} lines
 * @property {string[]} spines the ways that many arrows share
 */

/** @typedef {(text: string, isBig: boolean) => number} Measure how wide a text is */

const lineHeight = 18;
const headingHeight = 26;
const gap = 8;
const inset = 9;
const sign = 22;

/** How much room the sign at an arrow's end takes from its line. */
const headLengths = { increases: 8, enables: 10, decreases: 1, neutral: 0, linked: 0, denies: 5 };

/**
 * @param {Model} model
 * @param {{ column: number, rows: Row[] }[]} columns
 * @param {{ width: number, narrow: boolean, titles: (column: number) => string, note: (thing: Thing) => string,
 *   measure: Measure }} options
 * @returns {Layout}
 */
export function layout(model, columns, options) {
  return options.narrow ? spine(model, columns, options) : layers(model, columns, options);
}

/**
 * The lines of a label.
 * @param {string} text
 * @param {number} room
 * @param {Measure} measure
 * @param {boolean} isBig
 */
function wrap(text, room, measure, isBig) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && measure(line, isBig) <= room) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/**
 * A row's box, before it has a place.
 * @param {Exclude<Row, { heading: string }>} row
 * @param {Set<string>} ends
 * @param {number} width
 * @param {Measure} measure
 */
function blank(row, ends, width, measure) {
  const thing = "thing" in row ? row.thing : null;
  const isEnd = thing !== null && ends.has(thing.id);
  const label = "thing" in row ? row.thing.entity.name : row.label;
  const lines = wrap(label, width - 2 * inset - (thing ? sign : 0), measure, isEnd);
  return { id: "thing" in row ? row.thing.id : row.group, thing, isEnd, lines, width };
}

/**
 * How wide the widest word is that must not be broken.
 * @param {{ rows: Row[] }[]} columns
 * @param {Set<string>} ends
 * @param {Measure} measure
 */
function longestWord(columns, ends, measure) {
  const widths = columns.flatMap(({ rows }) => rows.flatMap((row) => "thing" in row
    ? row.thing.entity.name.split(" ").map((word) => measure(word, ends.has(row.thing.id))) : []));
  return Math.max(0, ...widths);
}

/** @type {typeof layout} */
function layers(model, columns, { width, titles, measure }) {
  const ends = new Set(model.ends.map(({ id }) => id));
  const drawn = new Set(columns.flatMap(({ rows }) => rows.flatMap((row) => "thing" in row ? [row.thing.id] : [])));
  const count = columns.length;
  const leftmost = columns[0]?.column ?? 0;
  const rightmost = columns[count - 1]?.column ?? 0;
  /** @param {number} column */
  const bows = (column) => model.arrows.some(({ from, to }) =>
    drawn.has(from) && drawn.has(to) && column === model.things.get(from)?.column && column === model.things.get(to)?.column);
  const edge = count > 5 ? 14 : 20;
  const left = bows(leftmost) ? 46 : edge;
  const right = bows(rightmost) ? 46 : edge;
  const inner = width - left - right;
  const least = longestWord(columns, ends, measure) + 2 * inset + sign + 2;
  const gutter = Math.max(36, Math.min(count <= 3 ? Math.max(72, width * 0.11) : 64, (inner - count * least) / (count - 1)));
  const boxWidth = Math.min(248, Math.max(least, (inner - (count - 1) * gutter) / count));
  const whole = Math.max(width, count * boxWidth + (count - 1) * gutter + left + right);
  const step = count > 1 ? (whole - left - right - boxWidth) / (count - 1) : 0;
  const first = count > 1 ? left : (whole - boxWidth) / 2;
  const top = 44;

  /** @type {Box[]} */
  const boxes = [];
  /** @type {Layout["headings"]} */
  const headings = [];
  const blocked = columns.map(() => /** @type {[number, number][]} */ ([]));
  const stacks = columns.map(({ column, rows }, place) => {
    const x = first + place * step;
    /** @type {Box[]} */
    const mine = [];
    /** @type {Layout["headings"]} */
    const words = [];
    let y = 0;
    for (const row of rows) {
      if ("heading" in row) {
        y += y > 0 ? 6 : 0;
        words.push({ text: row.heading, x, y: y + 16, isColumn: false });
        y += headingHeight;
        continue;
      }
      const box = blank(row, ends, boxWidth, measure);
      const { thing, isEnd, lines } = box;
      const arrows = thing !== null && isEnd ? sideCount(model, thing.id, drawn) : 0;
      const height = Math.max(lines.length * (isEnd ? 22 : lineHeight) + 12, arrows * 13 + 16, isEnd ? 64 : 0);
      mine.push({ ...box, note: "", column, x, y, height });
      y += height + gap;
    }
    return { column, mine, words, height: y - gap };
  });
  const tallest = Math.max(...stacks.map(({ height }) => height));
  stacks.forEach(({ column, mine, words, height }, place) => {
    const shift = top + (tallest - height) / 2;
    for (const box of mine) boxes.push({ ...box, y: box.y + shift });
    for (const word of words) headings.push({ ...word, y: word.y + shift });
    blocked[place] = [
      ...mine.map((box) => /** @type {[number, number]} */ ([box.y + shift, box.y + shift + box.height])),
      ...words.map((word) => /** @type {[number, number]} */ ([word.y + shift - 14, word.y + shift + 5])),
    ].sort(([one], [other]) => one - other);
    const title = titles(column);
    if (title) headings.push({ text: title, x: first + place * step, y: 22, isColumn: true });
  });

  const places = new Map(columns.map(({ column }, place) => [column, place]));
  const height = top + tallest + 20;
  return { width: whole, height, boxes, headings, spines: [], lines: route() };

  function route() {
    const at = new Map(boxes.filter(({ thing }) => thing).map((box) => [box.id, box]));
    /** @typedef {{ box: Box, isRight: boolean, toward: number, y: number }} Port */
    /** @type {Map<string, Port[]>} */
    const ports = new Map();
    /** @param {Box} box @param {boolean} isRight @param {Box} other */
    const port = (box, isRight, other) => {
      const made = { box, isRight, toward: other.y + other.height / 2, y: 0 };
      const key = `${box.id} ${isRight}`;
      ports.set(key, [...(ports.get(key) ?? []), made]);
      return made;
    };
    const joined = model.arrows.flatMap((arrow) => {
      const from = at.get(arrow.from);
      const to = at.get(arrow.to);
      if (!from || !to) return [];
      const same = from.column === to.column;
      const bowsRight = from.column > 0 || (from.column === 0 && !to.isEnd);
      return [{
        arrow, from, to, same, bowsRight,
        start: port(from, same ? bowsRight : from.column < to.column, to),
        end: port(to, same ? bowsRight : from.column > to.column, from),
      }];
    });
    for (const list of ports.values()) {
      list.sort((one, other) => one.toward - other.toward);
      const { y, height } = list[0].box;
      const apart = Math.min(13, (height - 12) / Math.max(1, list.length - 1));
      list.forEach((port, place) => port.y = y + height / 2 + (place - (list.length - 1) / 2) * apart);
    }
    return joined.map(({ arrow, from, to, same, bowsRight, start, end }) => {
      const x1 = start.isRight ? from.x + from.width : from.x;
      const x2 = end.isRight ? to.x + to.width : to.x;
      const outward = end.isRight ? 1 : -1;
      const tip = { x: x2 + outward, y: end.y, turn: end.isRight ? 180 : 0 };
      const stop = x2 + outward * (1 + headLengths[arrow.sense]);
      let d = `M${round(x1)} ${round(start.y)}`;
      if (same) {
        const bow = (bowsRight ? 1 : -1) * Math.min(34, 18 + Math.abs(start.y - end.y) * 0.08) * 1.33;
        d += `C${round(x1 + bow)} ${round(start.y)} ${round(x2 + bow)} ${round(end.y)} ${round(stop)} ${round(end.y)}`;
      } else {
        const direction = Math.sign(to.column - from.column);
        const a = places.get(from.column) ?? 0;
        const b = places.get(to.column) ?? 0;
        let x = x1;
        let y = start.y;
        for (let place = a + direction; place !== b; place += direction) {
          const wanted = start.y + (end.y - start.y) * (place - a) / (b - a);
          const through = free(blocked[place], wanted);
          const near = first + place * step + (direction > 0 ? -6 : boxWidth + 6);
          const far = near + direction * (boxWidth + 12);
          d += curve(x, y, near, through) + `H${round(far)}`;
          [x, y] = [far, through];
        }
        d += curve(x, y, stop, end.y);
      }
      return {
        arrow, d, head: arrow.sense === "linked" ? null : tip, isMain: from.isEnd || to.isEnd, isStub: false,
      };
    });
  }
}

/**
 * How many arrows a thing has on the side where it has most.
 * @param {Model} model
 * @param {string} id
 * @param {Set<string>} drawn
 */
function sideCount({ arrows }, id, drawn) {
  return Math.max(
    arrows.filter(({ from, to }) => from === id && drawn.has(to)).length,
    arrows.filter(({ from, to }) => to === id && drawn.has(from)).length);
}

/**
 * The height nearest to the wanted one at which nothing stands in a column.
 * @param {[number, number][]} blocked from top to bottom
 * @param {number} wanted
 */
function free(blocked, wanted) {
  let best = wanted;
  let distance = Infinity;
  let top = -Infinity;
  for (const [start, end] of [...blocked, [Infinity, Infinity]]) {
    if (start - top >= 6) {
      const room = Math.min(4, (start - top) / 2);
      const here = Math.min(Math.max(wanted, top + room), start - room);
      if (Math.abs(here - wanted) < distance) [best, distance] = [here, Math.abs(here - wanted)];
    }
    top = Math.max(top, end);
  }
  return best;
}

/**
 * From one column to the next, level at both ends.
 * @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2
 */
function curve(x1, y1, x2, y2) {
  const middle = (x1 + x2) / 2;
  return `C${round(middle)} ${round(y1)} ${round(middle)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/**
 * On a narrow page: one column, what comes before the middle above it. The arrows of the middle share a spine on the
 * left; the others bow on the right.
 * @type {typeof layout}
 */
function spine(model, columns, { width, titles, note, measure }) {
  const ends = new Set(model.ends.map(({ id }) => id));
  const isAround = model.ends.length === 1;
  const left = isAround ? 34 : 10;
  const right = 42;
  const boxWidth = width - left - right;
  /** @type {Box[]} */
  const boxes = [];
  /** @type {Layout["headings"]} */
  const headings = [];
  let y = 6;
  for (const { column, rows } of columns) {
    const title = titles(column);
    if (title) {
      headings.push({ text: title, x: left, y: y + 18, isColumn: true });
      y += 30;
    }
    for (const row of rows) {
      if ("heading" in row) {
        headings.push({ text: row.heading, x: left, y: y + 16, isColumn: false });
        y += headingHeight;
        continue;
      }
      const box = blank(row, ends, boxWidth, measure);
      const { thing, isEnd, lines } = box;
      const under = thing && !isEnd ? note(thing) : "";
      const height = Math.max(32, lines.length * (isEnd ? 22 : lineHeight) + (under ? 16 : 0) + (isEnd ? 28 : 14));
      boxes.push({ ...box, note: under, column, x: left, y, height });
      y += height + gap;
    }
    y += 10;
  }
  const at = new Map(boxes.filter(({ thing }) => thing).map((box) => [box.id, box]));
  const middle = isAround ? at.get(model.ends[0].id) : undefined;
  const trunk = 12;
  /** @type {number[]} */
  const stems = [];
  /** @type {Map<string, number>} */
  const taken = new Map();
  /** @param {Box} box @param {boolean} isLeft */
  const level = (box, isLeft) => {
    const key = `${box.id} ${isLeft}`;
    const place = taken.get(key) ?? 0;
    taken.set(key, place + 1);
    return box.y + box.height / 2 + (place % 2 === 1 ? 1 : -1) * Math.ceil(place / 2) * 9;
  };
  const lines = model.arrows.flatMap(/** @returns {Line[]} */ (arrow) => {
    const from = at.get(arrow.from);
    const to = at.get(arrow.to);
    if (!from || !to) return [];
    const isMain = from === middle || to === middle;
    if (isMain) {
      const other = from === middle ? to : from;
      const here = level(other, true);
      stems.push(here);
      const [start, end, turn] = from === middle ? [trunk, left - 1, 0] : [left, trunk + 1, 180];
      const stop = end - (turn === 0 ? 1 : -1) * headLengths[arrow.sense];
      return [{
        arrow, isMain, isStub: true, d: `M${start} ${here}H${stop}`, head: arrow.sense === "linked" ? null : { x: end, y: here, turn },
      }];
    }
    const x = left + boxWidth;
    const [y1, y2] = [level(from, false), level(to, false)];
    const bow = Math.min(34, 14 + Math.abs(y1 - y2) * 0.06) * 1.33;
    const stop = x + 1 + headLengths[arrow.sense];
    return [{
      arrow, isMain, isStub: false, d: `M${x} ${y1}C${round(x + bow)} ${y1} ${round(x + bow)} ${y2} ${stop} ${y2}`,
      head: arrow.sense === "linked" ? null : { x: x + 1, y: y2, turn: 180 },
    }];
  });
  const spines = middle && stems.length > 0
    ? [`M${trunk} ${Math.min(...stems, middle.y + middle.height / 2)}V${Math.max(...stems, middle.y + middle.height / 2)}`,
      `M${trunk} ${middle.y + middle.height / 2}H${left}`]
    : [];
  return { width, height: y, boxes, headings, lines, spines };
}
