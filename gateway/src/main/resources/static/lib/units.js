// Names of units, from the directory; the code stands for a unit it does not tell.

import { address, get } from './api.js';
import { h } from './dom.js';

const PAGES = 10;
let asked = null;

async function load() {
  const known = new Map();
  let cursor = null;
  try {
    for (let page = 0; page < PAGES; page += 1) {
      const found = await get(address('/api/directory/units', { limit: 200, cursor }));
      found.items.forEach((each) => known.set(each.unit, each.name));
      cursor = found.next;
      if (!cursor) break;
    }
  } catch {
    asked = null;
  }
  return known;
}

/** Id of the page's list of units, for fields that name one. */
export const UNITS = 'units-known';

/** The units the directory tells, as options of a list. */
export async function unitOptions() {
  asked ??= load();
  return [...await asked].map(([code, name]) => h('option', { value: code }, name));
}

/** A function from a unit's code to its name. */
export async function units() {
  asked ??= load();
  const known = await asked;
  return (code) => code ? known.get(code) ?? code : '—';
}
