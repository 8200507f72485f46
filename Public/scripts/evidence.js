// @ts-check
// How firm a statement is: grades and hedges as badges, claims with their sources.

import { h } from "./dom.js";
import { plain, sourceName, title } from "./words.js";
import { page } from "./api.js";

/** @import { Reference } from "./api.js" */

/**
 * What other things show of a claim.
 * @typedef {object} Claim
 * @property {string} id
 * @property {Reference} subject
 * @property {string} relation
 * @property {Reference} object
 * @property {"increases" | "decreases" | "enables" | "neutral" | "denies" | "implied"} polarity
 * @property {string} statement
 * @property {string} hedge
 * @property {string} [servedHedge]
 * @property {Grade} grade
 * @property {string[]} sources
 * @property {{ id?: string, statement: string, sources: string[] }[]} caveats
 */

/** @typedef {"strong" | "moderate" | "limited" | "contested" | "unreviewed"} Grade */

/**
 * How strong the science is: a word, as many steps as it has, and what it rests on.
 * @type {Record<Grade, { steps: number, meaning: string }>}
 */
const grades = {
  strong: { steps: 3, meaning: "A guideline, an authority, or consistent trials say so." },
  moderate: { steps: 2, meaning: "One good trial, studies that watched many people, or an official label say so." },
  limited: { steps: 1, meaning: "It rests on a small trial, on animals, on a single case, or on how the body is thought to work." },
  contested: { steps: 0, meaning: "Sources disagree about it." },
  unreviewed: { steps: 0, meaning: "Only an article for the public says so, or nobody here has read it in a source yet." },
};

/** @type {Record<string, string>} */
const hedges = {
  established: "The source states it as a fact.",
  often: "The source says that it happens often.",
  possible: "The source says that it can happen.",
  associated: "The source says that the two go together, not that one causes the other.",
  suggested: "The source proposes it.",
  attributed: "The source reports it as somebody else's view.",
  rare: "The source says that it is rare.",
  uncommon: "The source says that it is not common.",
  improbable: "The source says that it is not likely.",
  "not-a-cause": "The source says that it is not a cause.",
  advice: "The source gives it as advice.",
};

/**
 * A word with an explanation that `page.js` shows on hover and focus.
 * @param {string} word
 * @param {string} meaning
 * @param {...import("./dom.js").Child} before
 */
export function badge(word, meaning, ...before) {
  return h("span", { class: "badge explained", tabindex: 0, "data-meaning": meaning }, ...before, word);
}

/**
 * The strength of evidence.
 * @param {Grade} grade
 */
export function gradeBadge(grade) {
  const { steps, meaning } = grades[grade];
  const strength = h("span", { class: "strength", "aria-hidden": "true" },
    [1, 2, 3].map((step) => h("i", { class: step <= steps && "full" })));
  return badge(`${title(grade)} evidence`, meaning, strength);
}

/**
 * How firmly the source says it.
 * @param {string} hedge
 */
export function hedgeBadge(hedge) {
  return badge(plain(hedge), hedges[hedge] ?? "How firmly the source puts it.");
}

/**
 * That nobody has read a statement in its sources yet; nothing of what was read.
 * @param {string} [review]
 */
export function reviewBadge(review) {
  return review === "unreviewed" &&
    [" ", badge("not reviewed", "Nobody here has read this very statement in its sources yet.")];
}

/**
 * A claim: what is said, how firmly, by whom, and what speaks against it.
 * @param {Claim} claim
 */
export function claimView(claim) {
  return h("article", { class: "claim" },
    h("p", {}, claim.statement),
    h("div", { class: "about" },
      gradeBadge(claim.grade),
      hedgeBadge(claim.servedHedge ?? claim.hedge),
      sourceLinks(claim.sources),
      h("a", { href: `/claims/${claim.id}` }, `Claim ${claim.id}`)),
    claim.caveats.map((caveat) =>
      h("p", { class: "note warn caveat" }, caveat.statement, " ", sourceLinks(caveat.sources))));
}

/**
 * Links to publications.
 * @param {string[]} sources
 */
export function sourceLinks(sources) {
  if (sources.length === 0) return null;
  return h("span", { class: "sources" }, sources.length === 1 ? "Source: " : "Sources: ",
    sources.map((id, place) => [place > 0 && ", ", h("a", { href: `/sources/${id}` }, sourceName(id))]));
}

/**
 * A link to what people read about a thing, or its name where it has no page.
 * @param {Reference} thing
 */
export function link(thing) {
  const address = page(thing);
  return address === null ? thing.name : h("a", { href: address }, thing.name);
}
