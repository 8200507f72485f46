// @ts-check
// The API's words and numbers as people read them.

/** @import { Quantity } from "./api.js" */

const locale = document.documentElement.lang || "en";
const reader = navigator.languages.find((language) => language.startsWith(locale)) ?? locale;
const numbers = new Intl.NumberFormat(reader, {
  maximumSignificantDigits: 5,
});
const lists = new Intl.ListFormat(locale);

/** @type {Record<string, string>} */
const units = { ug: "µg", "1": "", h: "hours", d: "days", wk: "weeks", mo: "months", y: "years" };

/**
 * A number with separators as the reader's locale has them.
 * @param {number} value
 */
export function number(value) {
  return numbers.format(value);
}

/**
 * A number with its unit, which never part at the end of a line.
 * @param {Quantity} quantity
 */
export function quantity({ value, unit }) {
  const word = value === 1 && /^(hours|days|weeks|months|years)$/.test(units[unit] ?? "")
    ? units[unit].slice(0, -1)
    : unit.replace(/^ug\b/, "µg").replace(/^.*$/, (whole) => units[whole] ?? whole);
  return word === "" ? number(value) : `${number(value)}\u00a0${word}`;
}

/**
 * A date in words.
 * @param {Date} day
 */
export function date(day) {
  return new Intl.DateTimeFormat(reader, { dateStyle: "long" }).format(day);
}

/**
 * A list in a sentence: "a, b and c".
 * @param {string[]} words
 */
export function list(words) {
  return lists.format(words);
}

/**
 * A word of a closed vocabulary as prose: `not-a-cause` is "not a cause".
 * @param {string} word
 */
export function plain(word) {
  return word.replaceAll("-", " ");
}

/**
 * The same at the start of a line.
 * @param {string} word
 */
export function title(word) {
  const text = plain(word);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of sources' identifiers that are initials; `Sources/API/Pages/SourceName.swift` has them too. */
const initials = new Set(`
  acep acr afp arv atc bipm bnssg ckj cmdt d dhhs di dvt efsa egfr emc fao fda fss giop hbs iom iupac kdigo
  loinc mesh mhra msd nasem nhmrc nhs nih ods ouh ppi pth scf shpt si smj smpc sps sr28 srl sst uk ukka ul unii
  us usda usp who
`.split(/\s+/));

/**
 * What a publication is called in a line: `uwitonze-2018` is "Uwitonze 2018", `nih-ods` is "NIH ODS".
 * @param {string} id
 */
export function sourceName(id) {
  const words = id.split("-");
  const isArticle = words[0] === "article";
  const hasYear = /^\d/.test(words[words.length - 1]);
  const names = words.map((word, place) => {
    if (initials.has(word)) return word.toUpperCase();
    return place === 0 || hasYear && !isArticle ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  return (isArticle ? ["Article on", ...names.slice(1)] : names).join(" ");
}
