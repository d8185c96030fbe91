// Labels of codes, from the services' code sets; each set is asked for once.

import { get } from './api.js';
import { language } from './words.js';

const sets = new Map();

async function load(name) {
  if (!sets.has(name)) {
    sets.set(name, get(`/api/code-sets/${name}`)
      .then((set) => new Map(set.items.map((item) => [item.code, item[language] ?? item.zh])))
      .catch(() => new Map()));
  }
  return sets.get(name);
}

/** A function from a code of the set to its label; a code without one stands for itself. */
export async function labels(name) {
  const set = await load(name);
  return (code) => set.get(code) ?? code;
}
