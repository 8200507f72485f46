// @ts-check
// The front page's field: it suggests pages as one types, and goes to the one that is chosen.

import { byId } from "./dom.js";
import { suggest } from "./suggest.js";
import { page } from "./api.js";

/** @type {HTMLInputElement} */
const input = byId("ask");
suggest(input, {
  choose: (choice) => {
    const address = page(choice);
    if (address !== null) location.assign(address);
  },
});
