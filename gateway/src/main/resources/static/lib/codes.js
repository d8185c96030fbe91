// Labels of codes, from the services' code sets; each set is asked for once.

import { get } from './api.js';
import { today } from './reader.js';
import { language } from './words.js';

const sets = new Map();

async function load(name) {
  if (!sets.has(name)) {
    sets.set(name, get(`/api/code-sets/${name}`).then((set) => set.items).catch(() => {
      sets.delete(name);
      return [];
    }));
  }
  return sets.get(name);
}

/** A function from a code of the set to its label; a code without one stands for itself. */
export async function labels(name) {
  const known = new Map((await load(name)).map((item) => [item.code, label(item)]));
  return (code) => known.get(code) ?? code;
}

/** Labels of several sets, `{name: code => label}`; `prefix` stands before every name. */
export async function labelled(prefix, names) {
  const found = await Promise.all(names.map((name) => labels(prefix + name)));
  return Object.fromEntries(names.map((name, index) => [name, found[index]]));
}

/** What can be chosen today: `{code, parent, label}`, in the order of the set. */
export async function choices(name) {
  return (await load(name)).filter((item) => !item.validTo || item.validTo >= today())
    .map((item) => ({ code: item.code, parent: item.parent ?? null, label: label(item) }));
}

function label(item) {
  return item[language] ?? item.zh;
}
