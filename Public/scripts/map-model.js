// @ts-check
// What the map shows, from the API's answers: things in columns, arrows between them, and loops.

import { grades, kindOf, kinds } from "./map-words.js";

/** @import { Reference } from "./api.js" */
/** @import { Claim, Grade } from "./evidence.js" */
/** @import { Sense } from "./map-words.js" */

/**
 * An answer of `/v1/graph`.
 * @typedef {object} Graph
 * @property {Reference} around
 * @property {{ entity: Reference, distance: number }[]} nodes
 * @property {GraphArrow[]} arrows
 * @property {boolean} truncated
 */

/**
 * @typedef {object} GraphArrow
 * @property {string} from
 * @property {string} to
 * @property {string | null} relation
 * @property {Claim["polarity"]} polarity
 * @property {Grade} grade
 * @property {string | null} mechanism
 * @property {Reference[]} claims
 */

/**
 * A claim as the map asks for it: without its statement.
 * @typedef {Reference & Pick<Claim, "subject" | "object" | "relation" | "polarity" | "grade">} Side
 */

/**
 * An answer of `/v1/paths`.
 * @typedef {object} Paths
 * @property {Reference} from
 * @property {Reference} to
 * @property {string} statement
 * @property {Path[]} paths
 * @property {Claim[]} against
 * @property {Claim["caveats"]} caveats
 */

/**
 * @typedef {object} Path
 * @property {string} summary
 * @property {"increases" | "decreases" | "undetermined"} net
 * @property {Grade} support
 * @property {PathArrow[]} arrows
 * @property {Reference[]} against
 * @property {{ entities: string[], mechanism: Reference | null }[]} loops
 */

/**
 * @typedef {object} PathArrow
 * @property {Reference} from
 * @property {Reference} to
 * @property {string | null} relation
 * @property {Claim["polarity"]} polarity
 * @property {Grade} grade
 * @property {string} [statement]
 * @property {Reference} [mechanism]
 * @property {boolean} [implied]
 * @property {(Claim & Reference)[]} claims
 */

/**
 * A thing in the map.
 * @typedef {object} Thing
 * @property {string} id
 * @property {Reference} entity
 * @property {number} column 0 for the middle; causes have lower ones
 * @property {Grade} grade that of the best arrow it has
 */

/**
 * An arrow in the map.
 * @typedef {object} Arrow
 * @property {string} from
 * @property {string} to
 * @property {Sense} sense
 * @property {Grade} grade
 * @property {Reference[]} claims
 * @property {string | null} mechanism whose step it is, by id, if no claim's
 * @property {string} [statement] the step of the mechanism in a sentence
 * @property {string} [sentence] what it says, where its claims do not
 * @property {string[]} loop the things on the shortest loop through it, by id; empty for none
 */

/**
 * @typedef {object} Model
 * @property {Reference[]} ends the middle, or the first and the last thing of paths
 * @property {Map<string, Thing>} things those that are drawn
 * @property {Arrow[]} arrows those between drawn things
 * @property {Map<string, Reference>} known all things that the list names
 * @property {Arrow[]} all all arrows, for the list
 */

const linking = new Set(["associated-with", "interacts-with"]);

/** The relations of claims that the graph leaves out, since no path may walk them. */
export const sideRelations = [
  "associated-with", "interacts-with", "regulates",
  "does-not-cause", "does-not-change", "does-not-relieve", "does-not-need",
];

/**
 * @param {{ relation: string | null, polarity: Claim["polarity"] }} arrow
 * @returns {Sense}
 */
function senseOf({ relation, polarity }) {
  if (relation !== null && linking.has(relation)) return "linked";
  return polarity === "implied" ? "neutral" : polarity;
}

/**
 * The map around one thing: what leads to it in so many steps on its left, what it leads to on its right, and what does
 * both, or is only linked with it, in the middle.
 * @param {Graph} graph
 * @param {Side[]} sides
 * @param {number} depth
 * @returns {Model}
 */
export function around(graph, sides, depth) {
  const middle = graph.around.id;
  /** @type {Map<string, Reference>} */
  const known = new Map(graph.nodes.map(({ entity }) => [entity.id, entity]));
  /** @type {Arrow[]} */
  const all = graph.arrows.map((arrow) => ({ ...arrow, sense: senseOf(arrow), loop: [] }));
  all.push(...beside(sides, all, (side) =>
    side.subject.id === middle || side.object.id === middle ||
    (known.has(side.subject.id) && known.has(side.object.id)), known));

  const causes = distances(middle, all, true);
  const effects = distances(middle, all, false);
  /** @type {Map<string, number>} */
  const columns = new Map([[middle, 0]]);
  for (const id of known.keys()) {
    const before = causes.get(id) ?? Infinity;
    const after = effects.get(id) ?? Infinity;
    if (Math.min(before, after) > depth) continue;
    columns.set(id, before === after ? 0 : before < after ? -before : after);
  }
  for (const { from, to, sense } of all) {
    const end = from === middle ? to : to === middle ? from : null;
    if (end === null || columns.has(end)) continue;
    columns.set(end, sense === "linked" ? 0 : end === to ? 1 : -1);
  }
  return model([graph.around], columns, known, all);
}

/**
 * The map of the paths between two things: as many columns as the longest way has arrows.
 * @param {Paths} answer
 * @param {Side[]} sides
 * @returns {Model}
 */
export function between(answer, sides) {
  /** @type {Map<string, Reference>} */
  const known = new Map([[answer.from.id, answer.from], [answer.to.id, answer.to]]);
  /** @type {Map<string, Arrow>} */
  const walked = new Map();
  for (const path of answer.paths) {
    for (const [place, arrow] of path.arrows.entries()) {
      known.set(arrow.from.id, arrow.from);
      known.set(arrow.to.id, arrow.to);
      walked.set(`${arrow.from.id} ${arrow.to.id}`, {
        from: arrow.from.id, to: arrow.to.id, sense: senseOf(arrow), grade: arrow.grade, claims: arrow.claims,
        mechanism: arrow.mechanism?.id ?? null, statement: arrow.statement, loop: [],
        sentence: sentenceOf(path, place),
      });
    }
  }
  const all = [...walked.values()];
  /** @type {Map<string, number>} */
  const columns = new Map([[answer.from.id, 0]]);
  for (const { arrows } of answer.paths) {
    arrows.forEach(({ to }, place) => columns.set(to.id, Math.max(columns.get(to.id) ?? 0, place + 1)));
  }
  const last = Math.max(1, ...columns.values());
  columns.set(answer.to.id, last);
  all.push(...beside(sides, all, (side) => known.has(side.subject.id) && known.has(side.object.id), known));
  return model([answer.from, answer.to], columns, known, all);
}

/**
 * What a step of a path says: its summary has the same between the things.
 * @param {Path} path
 * @param {number} place
 */
export function sentenceOf({ summary, arrows }, place) {
  return `${arrows[place].from.name} ${summary.split(" → ")[place + 1]}`;
}

/**
 * The arrows of claims that link without a direction, or deny. A mere link adds nothing to an arrow.
 * @param {Side[]} sides
 * @param {Arrow[]} arrows
 * @param {(side: Side) => boolean} isWanted
 * @param {Map<string, Reference>} known gets the ends
 */
function beside(sides, arrows, isWanted, known) {
  const walked = new Set(arrows.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  /** @type {Map<string, Arrow>} */
  const found = new Map();
  for (const side of sides.filter(isWanted)) {
    const sense = senseOf(side);
    const [from, to] = sense === "linked" && side.subject.id > side.object.id
      ? [side.object, side.subject] : [side.subject, side.object];
    const ends = `${from.id} ${to.id}`;
    if (sense !== "denies" && walked.has(ends)) continue;
    known.set(from.id, from);
    known.set(to.id, to);
    const key = `${ends} ${sense}`;
    const same = found.get(key);
    if (same) {
      same.claims.push(side);
      same.grade = better(same.grade, side.grade);
    } else {
      found.set(key, {
        from: from.id, to: to.id, sense, grade: side.grade, claims: [side], mechanism: null, loop: [],
      });
    }
  }
  return [...found.values()];
}

/**
 * @param {Reference[]} ends
 * @param {Map<string, number>} columns
 * @param {Map<string, Reference>} known
 * @param {Arrow[]} all
 * @returns {Model}
 */
function model(ends, columns, known, all) {
  const arrows = all.filter(({ from, to }) => columns.has(from) && columns.has(to));
  for (const arrow of all) arrow.loop = loopThrough(arrow, all);
  /** @type {Map<string, Thing>} */
  const things = new Map();
  for (const [id, column] of columns) {
    const entity = known.get(id);
    if (entity === undefined) continue;
    const own = arrows.filter(({ from, to }) => from === id || to === id);
    things.set(id, {
      id, entity, column, grade: own.map(({ grade }) => grade).reduce(better, "unreviewed"),
    });
  }
  return { ends, things, arrows, known, all };
}

/**
 * How many arrows that may be walked lead from each thing to one, or from one to each.
 * @param {string} start
 * @param {Arrow[]} arrows
 * @param {boolean} backward
 */
function distances(start, arrows, backward) {
  const found = new Map([[start, 0]]);
  for (const [id, distance] of found) {
    for (const arrow of arrows) {
      const [near, far] = backward ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
      if (near === id && isWalked(arrow) && !found.has(far)) found.set(far, distance + 1);
    }
  }
  return found;
}

/** @param {Arrow} arrow */
function isWalked({ sense }) {
  return sense !== "linked" && sense !== "denies";
}

/**
 * The shortest way from the end of an arrow back to its start, and so around.
 * @param {Arrow} arrow
 * @param {Arrow[]} arrows
 */
function loopThrough(arrow, arrows) {
  if (!isWalked(arrow)) return [];
  /** @type {Map<string, string>} */
  const reached = new Map([[arrow.to, ""]]);
  for (const [id] of reached) {
    if (id === arrow.from) {
      const way = [];
      for (let step = id; step !== ""; step = reached.get(step) ?? "") way.unshift(step);
      return [arrow.from, ...way];
    }
    for (const next of arrows) {
      if (next.from === id && isWalked(next) && !reached.has(next.to)) reached.set(next.to, id);
    }
  }
  return [];
}

/**
 * @param {Grade} one
 * @param {Grade} other
 */
function better(one, other) {
  return grades.indexOf(one) <= grades.indexOf(other) ? one : other;
}

/**
 * Why a thing stands beside the middle.
 * @param {Model} model
 * @param {string} id
 */
function joining({ arrows }, id) {
  return arrows.some((arrow) => (arrow.from === id || arrow.to === id) && isWalked(arrow)) ? "Both ways" : "Only linked";
}

/** A row of a column: a heading, a thing, or how many more there are.
 * @typedef {{ heading: string } | { thing: Thing } | { more: number, group: string, label: string }} Row
 */

/**
 * What stands in each column from top to bottom, by kind; of each kind the best supported first, and not more than some
 * unless the reader asked for all.
 * @param {Model} model
 * @param {Set<string>} hidden kinds that the reader does not want
 * @param {Set<string>} opened groups that are shown whole
 * @param {number} most
 * @returns {{ column: number, rows: Row[] }[]}
 */
export function columnsOf(model, hidden, opened, most) {
  const order = Object.keys(kinds);
  const ends = new Set(model.ends.map(({ id }) => id));
  /** @param {Thing} one @param {Thing} other */
  const precedes = (one, other) =>
    grades.indexOf(one.grade) - grades.indexOf(other.grade) || one.entity.name.localeCompare(other.entity.name);
  const shown = [...model.things.values()].filter(({ id, entity }) => ends.has(id) || !hidden.has(entity.kind));
  const columns = [...new Set(shown.map(({ column }) => column))].sort((one, other) => one - other);
  return columns.map((column) => {
    const here = shown.filter((thing) => thing.column === column);
    const middle = here.filter(({ id }) => ends.has(id));
    const others = here.filter(({ id }) => !ends.has(id));
    const isMiddle = column === 0 && model.ends.length === 1;
    const rows = Object.entries(Object.groupBy(others, ({ id, entity }) => isMiddle ? joining(model, id) : entity.kind))
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other) || one.localeCompare(other))
      .flatMap(([kind, things = []]) => {
        things.sort(precedes);
        const group = `${column} ${kind}`;
        const some = opened.has(group) || things.length <= most + 1 ? things : things.slice(0, most);
        const left = things.length - some.length;
        const label = isMiddle ? kind : kindOf(kind).many;
        return [
          { heading: label },
          ...some.map((thing) => ({ thing })),
          ...(left > 0 ? [{ more: left, group, label: `Show ${left} more ${label.toLowerCase()}` }] : []),
        ];
      });
    return { column, rows: [...middle.map((thing) => ({ thing })), ...rows] };
  });
}
