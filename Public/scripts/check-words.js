// @ts-check
// A regimen and its assessment in words for people.

import { number, quantity, title } from "./words.js";

/** @import { Dosing, Regimen, Urgency } from "./check-types.js" */

/**
 * What an urgency asks of a reader, and how it looks.
 * @type {Record<Urgency, { word: string, meaning: string, tone: string }>}
 */
export const urgencies = {
  urgent: { word: "Urgent", meaning: "Act now.", tone: "danger" },
  warning: { word: "Warning", meaning: "Ask a doctor before you go on.", tone: "danger" },
  caution: { word: "Caution", meaning: "Look into it.", tone: "warn" },
  info: { word: "Note", meaning: "Good to know.", tone: "info" },
};

/**
 * A name as it was entered: an identifier becomes words, anything else stays.
 * @param {string} name
 */
export function called(name) {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? title(name) : name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * What a name at a place of the request is taken for.
 * @param {string} pointer
 */
export function kindAt(pointer) {
  const kinds = {
    "/supplements": "a supplement", "/person/drugs": "a medicine", "/diet": "a food or nutrient", "/symptoms": "a symptom",
    "/tests": "a test", "/person/conditions": "an illness or operation", "/person/groups": "a group of people",
  };
  return Object.entries(kinds).find(([place]) => pointer.startsWith(place))?.[1] ?? "anything";
}

/** @type {Record<string, { word: string, tone: string }>} */
export const bandUrgencies = {
  emergency: { word: "Emergency", tone: "danger" },
  urgent: { word: "Urgent", tone: "danger" },
  attention: { word: "Needs attention", tone: "warn" },
  none: { word: "No action by itself", tone: "" },
};

/** @type {Record<string, string>} */
const authorities = {
  nasem: "NASEM (US and Canada)",
  efsa: "EFSA (Europe)",
  kdigo: "KDIGO",
  "nhs-sps": "NHS Specialist Pharmacy Service",
  "uk-kidney-association": "UK Kidney Association",
  "msd-manual": "MSD Manual",
  laboratory: "Usual in laboratories",
};

/** @param {string} id */
export function authority(id) {
  return authorities[id] ?? title(id);
}

/** @type {Record<string, { name: string, short: string }>} */
export const intakes = {
  ear: { short: "EAR", name: "Average need" },
  rda: { short: "RDA", name: "Recommended" },
  ai: { short: "AI", name: "Adequate intake" },
  ul: { short: "UL", name: "Upper limit" },
  cdrr: { short: "CDRR", name: "Cut down above" },
  ar: { short: "AR", name: "Average need" },
  pri: { short: "PRI", name: "Recommended" },
};

/**
 * A text of the API as people read it: the units that it writes in ASCII get their letters.
 * @param {string} text
 */
export function prose(text) {
  return text
    .replace(/(\d) ?ug\b/g, "$1\u00a0µg")
    .replace(/\bug\b/g, "µg")
    .replace(/ x (?=[\d(])/g, " × ")
    .replace(/(?<![\d.,])\d{4,}(?=\s(?:[mµ]?g|IU)\b)/g, (digits) => number(Number(digits)));
}

/** @type {Record<string, string>} */
const spans = { D: "day", W: "week", M: "month", Y: "year" };

/**
 * The parts of an ISO 8601 length of time of one unit; null of any other.
 * @param {string} text
 */
export function span(text) {
  const parts = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(text);
  return parts && { count: Number(parts[1]), unit: parts[2] };
}

/**
 * `P14D` is "14 days".
 * @param {string} text
 */
export function duration(text) {
  const parts = span(text);
  return parts === null ? text : `${number(parts.count)} ${spans[parts.unit]}${parts.count === 1 ? "" : "s"}`;
}

/**
 * How often something is taken.
 * @param {Dosing} dosing
 */
export function often({ perDay, every }) {
  if (every) {
    const parts = span(every);
    if (parts === null || parts.count !== 1) return `once in ${duration(every)}`;
    return parts.unit === "D" ? "once a day" : `once a ${spans[parts.unit]}`;
  }
  if (perDay === undefined || perDay === 1) return "once a day";
  return perDay === 2 ? "twice a day" : `${number(perDay)} times a day`;
}

/** @type {Record<string, string>} */
const routes = { topical: "on the skin", intravenous: "into a vein" };

/**
 * All that is told of how something is taken.
 * @param {Dosing & { basis?: string }} dosing
 */
function taking(dosing) {
  return [
    dosing.amount && quantity(dosing.amount),
    dosing.basis === "compound" && "as the whole compound",
    dosing.basis === "elemental" && "as the nutrient itself",
    (dosing.amount || dosing.perDay || dosing.every) && often(dosing),
    dosing.duration && `for ${duration(dosing.duration)} so far`,
    dosing.route && routes[dosing.route],
  ].filter(Boolean).join(", ");
}

/**
 * How much it is each time; and how often, if that is not on every day.
 * @param {Dosing} dosing
 */
function doseText(dosing) {
  const isDaily = !dosing.every && (dosing.perDay ?? 1) >= 1;
  return [dosing.amount && quantity(dosing.amount), !isDaily && `not every day: ${often(dosing)}`].filter(Boolean).join(", ");
}

/**
 * One thing that was entered.
 * @typedef {{ pointer: string, name: string, dose: string, detail: string }} Entered
 */

/**
 * All that was entered, by its kind, in its order.
 * @param {Regimen} regimen
 * @returns {{ heading: string, things: Entered[] }[]}
 */
export function entered({ person = {}, supplements, diet, symptoms, tests, dietComplete }) {
  /**
   * @template Item
   * @param {string} pointer
   * @param {Item[] | null | undefined} items
   * @param {(item: Item) => [name: string, detail?: string, dose?: string]} describe
   */
  const things = (pointer, items, describe) =>
    (items ?? []).map((item, place) => {
      const [name, detail = "", dose = ""] = describe(item);
      return { pointer: `${pointer}/${place}`, name: called(name), detail, dose };
    });
  const self = [personText(person)].filter(Boolean).map((name) => ({ pointer: "/person", name, detail: "", dose: "" }));
  return [
    {
      heading: "Person",
      things: [
        ...self,
        ...things("/person/conditions", person?.conditions, (name) => [name]),
        ...things("/person/groups", person?.groups, (name) => [name]),
      ],
    },
    {
      heading: "Supplements",
      things: things("/supplements", supplements, 
        (item) => [item.form ?? item.nutrient ?? "", taking(item), doseText(item)]),
    },
    {
      heading: "Medicines",
      things: things("/person/drugs", person?.drugs,
        (item) => (typeof item === "string" ? [item] : [item.drug, taking(item), doseText(item)])),
    },
    { heading: "Symptoms", things: things("/symptoms", symptoms, (name) => [name]) },
    { heading: "Test results", things: things("/tests", tests, (item) => [item.test, quantity(item)]) },
    {
      heading: dietComplete ? "Food: all of a day" : "Food: a part of a day",
      things: things("/diet", diet, (meal) => [meal.food ?? meal.nutrient ?? "", portion(meal)]),
    },
  ].filter((group) => group.things.length > 0);
}

/** @param {import("./check-types.js").Meal} meal */
function portion({ servings, grams, amount }) {
  if (servings) return servings === 1 ? "1 serving" : `${number(servings)} servings`;
  if (grams) return quantity({ value: grams, unit: "g" });
  return amount ? `${quantity(amount)} from food` : "";
}

/** @param {import("./check-types.js").Person} person */
function personText(person) {
  const age = person?.age ? ageText(person.age) : "";
  const sex = person?.sex ? title(person.sex) : "";
  const state = { pregnant: "pregnant", lactating: "breastfeeding" }[person?.state ?? ""] ?? "";
  return [sex, age, state].filter(Boolean).join(", ");
}

/** @param {string} text */
function ageText(text) {
  const parts = /^(\d+)(y|mo)$/.exec(text);
  if (parts === null) return text;
  const unit = parts[2] === "y" ? "year" : "month";
  return `${parts[1]} ${unit}${parts[1] === "1" ? "" : "s"}`;
}
