// @ts-check
// A regimen as a link and as a command. The link holds it behind the "#": that part stays in the browser and reaches no
// server and no log.

/** @import { Regimen } from "./check-types.js" */

const mark = "#r=";

/**
 * The fragment that holds a regimen.
 * @param {Regimen} regimen
 */
export function fragment(regimen) {
  const bytes = new TextEncoder().encode(JSON.stringify(regimen));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return mark + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Whether a fragment means to hold a regimen.
 * @param {string} hash
 */
export function isRegimen(hash) {
  return hash.startsWith(mark);
}

/**
 * The regimen that a fragment holds; null where it is damaged.
 * @param {string} hash
 * @returns {Regimen | null}
 */
export function regimen(hash) {
  try {
    const letters = atob(hash.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The command that asks the same.
 * @param {Regimen} regimen
 * @param {string} origin
 */
export function curl(regimen, origin) {
  const members = Object.entries(regimen).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  // What the shell would take for the end of the text is written as JSON may write it.
  const content = `{${members.join(",\n  ")}}`.replaceAll("'", "\\u0027");
  return `curl --json '${content}' ${origin}/v1/assessments`;
}
