// Names of organs and departments within the reader's sight; a code without one stands for itself.

import { get } from './api.js';

let asked = null;

/** `{organs: [...], organ(code), department(code)}`; without names where they cannot be had. */
export function names() {
  asked ??= get('/api/clues/organs').then((all) => all.items).catch(() => []).then((organs) => {
    const known = new Map();
    for (const organ of organs) {
      known.set(organ.organ, organ.name);
      for (const each of organ.departments) known.set(each.department, each.name);
    }
    const name = (code) => known.get(code) ?? code ?? '—';
    return { organs, organ: name, department: name };
  });
  return asked;
}
