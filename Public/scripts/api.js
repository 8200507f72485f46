// @ts-check
// What the pages ask of the API, and what goes wrong with that.

/**
 * Something that is named: what every item has at least.
 * @typedef {{ id: string, kind: string, name: string, href: string | null }} Reference
 */

/**
 * A number with its unit.
 * @typedef {{ value: number, unit: string }} Quantity
 */

/**
 * One fault of a request (RFC 9457, with the members that Cofactor adds).
 * @typedef {{ detail: string, pointer?: string, parameter?: string, allowed?: string[], suggestions?: string[] }} Fault
 */

/** Why there is no answer, in words for people. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 where nobody answered.
   * @param {Fault[]} faults
   */
  constructor(message, status = 0, faults = []) {
    super(message);
    this.name = "Failure";
    this.status = status;
    this.faults = faults;
  }
}

/**
 * The answer at an address of the API.
 * @template T
 * @param {string} address such as `/v1/nutrients/magnesium`
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export function get(address, signal) {
  return ask(address, { signal });
}

/**
 * The answer to content.
 * @template T
 * @param {string} address
 * @param {unknown} content
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export function post(address, content, signal) {
  return ask(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
    signal,
  });
}

/**
 * @param {string} address
 * @param {RequestInit} options
 */
async function ask(address, options) {
  let answer;
  try {
    answer = await fetch(address, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (reason) {
    if (options.signal?.aborted) throw reason;
    throw new Failure("The server does not answer. Is it running, and are you connected? Nothing you entered is lost.");
  }
  const content = await answer.json().catch(() => null);
  if (answer.ok && content !== null) return content;
  const detail = content?.detail ?? content?.title ?? `The server answered with status ${answer.status}.`;
  throw new Failure(detail, answer.status, content?.errors ?? []);
}

/**
 * An address with a query; what is empty is left out.
 * @param {string} path
 * @param {Record<string, string | number | undefined>} query
 */
export function address(path, query) {
  const words = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`);
  return words.length === 0 ? path : `${path}?${words.join("&")}`;
}

/**
 * Where people read about something: pages stand at the address of the JSON without the version.
 * @param {Reference} thing
 */
export function page(thing) {
  return thing.href?.replace(/^\/v1/, "") ?? null;
}
