// @ts-check
// What is asked of `POST /v1/assessments`, and what it answers: types alone, nothing that runs.

/** @import { Quantity, Reference } from "./api.js" */
/** @import { Claim, Grade } from "./evidence.js" */

/**
 * How much, how often, for how long.
 * @typedef {object} Dosing
 * @property {Quantity} [amount]
 * @property {number} [perDay]
 * @property {string} [every]
 * @property {string} [duration]
 * @property {string} [route]
 */

/** @typedef {Dosing & { form?: string, nutrient?: string, basis?: string }} Supplement */
/** @typedef {Dosing & { drug: string }} Drug */
/** @typedef {{ food?: string, servings?: number, grams?: number, nutrient?: string, amount?: Quantity }} Meal */
/** @typedef {{ test: string, value: number, unit: string }} Result */

/**
 * @typedef {object} Person
 * @property {string} [age]
 * @property {string} [sex]
 * @property {string | null} [state]
 * @property {string[]} [groups]
 * @property {string[]} [conditions]
 * @property {(string | Drug)[]} [drugs]
 */

/**
 * What is asked.
 * @typedef {object} Regimen
 * @property {Person} [person]
 * @property {Supplement[]} [supplements]
 * @property {Meal[]} [diet]
 * @property {boolean} [dietComplete]
 * @property {string[]} [symptoms]
 * @property {Result[]} [tests]
 * @property {string} [authority]
 */

/** @typedef {"urgent" | "warning" | "caution" | "info"} Urgency */

/** @typedef {{ id: string, name: string, statement: string, present: boolean, about: string[], sources: string[], review: string }} Flag */

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {Urgency} urgency
 * @property {string} title
 * @property {string} statement
 * @property {Claim[]} because
 * @property {string | null} action
 * @property {string[]} about
 * @property {string[]} sources
 * @property {string} review
 */

/** @typedef {{ pointer: string, statement: string, elemental: Quantity, assumption?: string, otherReading?: Quantity }} Term */

/**
 * A total beside one reference intake.
 * @typedef {object} Comparison
 * @property {string} authority
 * @property {string} kind
 * @property {string} lifeStage
 * @property {"female" | "male" | "both"} sex
 * @property {Quantity | null} value
 * @property {"everything" | "supplements"} covers
 * @property {Quantity} compared
 * @property {"over" | "within" | "below" | "meets" | "no-value" | "unknown"} outcome
 * @property {string} [note]
 * @property {string[]} sources
 * @property {string} review
 */

/**
 * @typedef {object} Total
 * @property {Reference} nutrient
 * @property {Quantity} supplements
 * @property {Quantity | null} diet
 * @property {Quantity} total
 * @property {Term[]} terms
 * @property {string[]} unknown
 * @property {Comparison[]} references
 */

/** @typedef {{ take: Reference, apartFrom: Reference, before: Quantity | null, after: Quantity | null }} Separation */
/** @typedef {{ interaction: Reference, urgency: Urgency, separation: Separation[] }} Met */
/** @typedef {{ items: string[], status: "interaction" | "reviewed-none" | "not-assessed", interactions: Met[] }} Pair */

/**
 * One step of a causal path.
 * @typedef {object} Arrow
 * @property {Reference} from
 * @property {Reference} to
 * @property {string | null} relation
 * @property {string} polarity
 * @property {Grade} grade
 * @property {string} [statement]
 * @property {Reference} [mechanism]
 * @property {boolean} [implied]
 * @property {Claim[]} claims
 */

/** @typedef {{ summary: string, net: "increases" | "decreases" | "undetermined", support: Grade, from: string[], arrows: Arrow[], against: Claim[] }} Way */
/** @typedef {{ cause: Reference, direction: string | null, hedge: string, grade: Grade, claims: Claim[] }} OtherCause */
/** @typedef {{ symptom: Reference, pointer: string, paths: Way[], redFlags: Flag[], otherCauses: OtherCause[] }} Explanation */

/**
 * What one authority makes of a result.
 * @typedef {object} Judgement
 * @property {string} authority
 * @property {string} scale
 * @property {string} band
 * @property {string} label
 * @property {string} meaning
 * @property {"emergency" | "urgent" | "attention" | "none"} urgency
 * @property {boolean} withdrawn
 * @property {string} [note]
 * @property {string[]} sources
 * @property {string} review
 */

/** @typedef {{ statement: string, sources: Reference[] }} Remark */

/**
 * @typedef {object} Reading
 * @property {Reference} test
 * @property {string} pointer
 * @property {Quantity} given
 * @property {Quantity[]} converted
 * @property {Judgement[]} readings
 * @property {{ value: Quantity, formula: string, readings: Judgement[], sources: string[] } | null} corrected
 * @property {Remark[]} [cautions]
 * @property {Remark[]} [confounders]
 * @property {Remark[]} [next]
 */

/** @typedef {{ time: string, meal: string | null, items: string[] }} Moment */
/** @typedef {{ moments: Moment[], conflicts: string[][], statement: string }} Plan */
/** @typedef {{ statement: string, why: string, about: string[] }} Question */
/** @typedef {{ pointer: string, value: string, suggestions: string[] }} Unresolved */

/**
 * What is answered.
 * @typedef {object} Assessment
 * @property {Flag[]} redFlags
 * @property {Finding[]} findings
 * @property {Total[]} totals
 * @property {Pair[]} pairs
 * @property {Explanation[]} explanations
 * @property {Reading[]} tests
 * @property {Plan | null} plan
 * @property {Question[]} questions
 * @property {Unresolved[]} unresolved
 * @property {{ assessed: string[], notAssessed: { item: string, with: string }[], notAssessedPairs: number }} coverage
 * @property {string} notice
 * @property {string} dataset
 */

export {};
