// @ts-check
// The page that checks a regimen: form, request, report; the regimen stands in the address behind the "#".

import { byId, h, show } from "./dom.js";
import { Failure, post } from "./api.js";
import { copy } from "./copy.js";
import { Form, fieldAt } from "./check-form.js";
import { curl, fragment, isRegimen, regimen as regimenIn } from "./check-link.js";
import { report } from "./check-report.js";
import { prose } from "./check-words.js";

/** @import { Assessment, Regimen } from "./check-types.js" */
/** @import { Sheet } from "./check-lists.js" */

/** What the example button puts in. @type {Regimen} */
const example = {
  person: {
    age: "67y", sex: "female", groups: ["Older adults"], conditions: ["Type 2 diabetes"],
    drugs: ["Furosemide", { drug: "Omeprazole", amount: { value: 20, unit: "mg" }, duration: "P2Y" }],
  },
  supplements: [
    { form: "Vitamin D3", amount: { value: 10000, unit: "IU" }, duration: "P14D" },
    { form: "Magnesium oxide", amount: { value: 500, unit: "mg" }, basis: "compound" },
  ],
  diet: [
    { food: "Spinach, boiled, drained, no salt", servings: 1 },
    { food: "Milk, whole, with added vitamin D", grams: 240 },
    { nutrient: "Calcium", amount: { value: 500, unit: "mg" } },
  ],
  symptoms: ["Leg cramps"],
  tests: [{ test: "Serum 25-hydroxyvitamin D", value: 18, unit: "ng/mL" }],
};

const ask = byId("ask");
const answer = byId("report");
const faults = byId("faults");
const progress = byId("progress");
const command = byId("command");
const title = document.title;
const form = new Form();

/** The link of the report that is shown. */
let shown = "";

/** What is being asked at the moment. @type {AbortController | null} */
let asking = null;

/** @param {"form" | "report"} which */
function turnTo(which) {
  ask.hidden = which !== "form";
  answer.hidden = which !== "report";
  document.title = which === "form" ? title : `Report · ${title}`;
}

/**
 * Asks for an assessment and shows it.
 * @param {Regimen} regimen
 * @param {Sheet | null} sheet where its members stand in the form; null where the form has yet to be filled
 */
async function assess(regimen, sheet) {
  asking?.abort();
  const own = asking = new AbortController();
  const waiting = [
    h("span", { class: "waiting" }, "Checking…"), " ",
    h("button", { type: "button", class: "plain", onclick: () => own.abort() }, "Cancel"),
  ];
  if (ask.hidden) show(answer, h("p", {}, waiting));
  else show(progress, waiting);
  byId("content").setAttribute("aria-busy", "true");
  byId("said").textContent = "Checking.";
  try {
    const assessment = /** @type {Assessment} */ (await post("/v1/assessments", regimen, own.signal));
    shown = fragment(regimen);
    if (location.hash !== shown) history.pushState(null, "", shown);
    show(faults);
    faults.hidden = true;
    turnTo("report");
    show(answer, report(assessment, regimen, { edit, again, copy: copyReport }));
    command.firstChild?.replaceWith(curl(regimen, location.origin));
    while (command.childNodes.length > 1) command.lastChild?.remove();
    scrollTo({ top: 0, behavior: "instant" });
    byId("report-title").focus({ preventScroll: true });
  } catch (reason) {
    turnTo("form");
    fail(reason, regimen, sheet ?? await form.read());
  } finally {
    if (asking === own) {
      asking = null;
      show(progress);
      byId("content").removeAttribute("aria-busy");
    }
  }
}

/**
 * Says what went wrong, at the fields where it can be mended.
 * @param {unknown} reason
 * @param {Regimen} regimen
 * @param {Sheet} sheet
 */
function fail(reason, regimen, sheet) {
  if (reason instanceof DOMException && reason.name === "AbortError") {
    byId("said").textContent = "Cancelled. What you entered is still here.";
    byId("send").focus();
    return;
  }
  if (!(reason instanceof Failure)) throw reason;
  if (reason.faults.length > 0) return tell(reason.faults, sheet);
  const words = {
    413: "That is more than the server takes in one request. Remove what matters least.",
    429: "The server gets too many requests from here. Wait a minute, then try again.",
  };
  say(
    h("h2", {}, reason.status === 0 ? "No answer" : "The check did not work"),
    h("p", {}, words[/** @type {413 | 429} */ (reason.status)] ?? reason.message),
    h("button", { type: "button", onclick: () => assess(regimen, sheet) }, "Try again"));
}

/**
 * @param {import("./api.js").Fault[]} list
 * @param {Sheet} sheet
 */
function tell(list, sheet) {
  const placed = form.showFaults(list, sheet);
  say(
    h("h2", {}, list.length === 1 ? "One thing has to be mended" : `${list.length} things have to be mended`),
    h("ul", {}, placed.map(({ fault, field }) => h("li", {},
      field ? h("a", { href: `#${field.control.id}`, onclick: (event) => {
        event.preventDefault();
        field.control.focus();
      } }, `${field.place}: ${prose(fault.detail)}`) : prose(fault.detail)))));
}

/** @param {...import("./dom.js").Child} words */
function say(...words) {
  show(faults, h("div", { class: "note danger", role: "alert" }, words));
  faults.hidden = false;
  faults.focus();
}

/**
 * Back to the form, with the focus where it is wanted.
 * @param {string} [pointer]
 */
async function edit(pointer) {
  history.pushState(null, "", location.pathname);
  turnTo("form");
  const { places } = await form.read();
  const field = pointer === undefined ? null : pointer === "/person/age" ? form.age : fieldAt(pointer, places);
  const details = field?.element.closest("details");
  if (details) details.open = true;
  (field?.control ?? byId("ask-title")).focus();
}

/**
 * The same with another request, which the form shows too.
 * @param {Regimen} regimen
 */
function again(regimen) {
  form.fill(regimen);
  assess(regimen, null);
}

/**
 * @param {"link" | "command"} kind
 * @param {HTMLElement} button
 */
async function copyReport(kind, button) {
  const isDone = await copy(kind === "link" ? location.origin + location.pathname + shown : command.textContent ?? "");
  const word = button.textContent;
  button.textContent = isDone ? "Copied" : "Copying is not allowed here";
  byId("said").textContent = button.textContent;
  setTimeout(() => (button.textContent = word), 2000);
}

/** Shows what the address says: a report, or the form. */
function follow() {
  if (isRegimen(location.hash)) {
    if (location.hash === shown && !answer.hidden) return;
    const regimen = regimenIn(location.hash);
    try {
      if (regimen === null) throw new TypeError("Not readable.");
      form.fill(regimen);
    } catch {
      turnTo("form");
      say(h("h2", {}, "The link is damaged"), h("p", {}, "What it holds cannot be read. Was it copied as a whole?"));
      return;
    }
    turnTo("report");
    assess(regimen, null);
  } else if (location.hash === "") turnTo("form");
  // A link to a part of the report: the address goes on holding what was entered.
  else if (!answer.hidden) history.replaceState(null, "", shown);
}

byId("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const sheet = await form.read();
  form.clearFaults();
  if (sheet.faults.length > 0) tell(sheet.faults, sheet);
  else assess(sheet.regimen, sheet);
});
byId("example").addEventListener("click", () => {
  form.fill(example);
  byId("said").textContent = "The example is filled in.";
});
byId("clear").addEventListener("click", () => {
  form.fill({});
  show(faults);
  faults.hidden = true;
  form.age.control.focus();
  byId("said").textContent = "The form is empty.";
});
// On paper there is nothing to unfold.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details.printed:not([open])")) {
    details.setAttribute("data-opened", "");
    details.setAttribute("open", "");
  }
});
addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("details[data-opened]")) {
    details.removeAttribute("data-opened");
    details.removeAttribute("open");
  }
});
addEventListener("hashchange", follow);
follow();
