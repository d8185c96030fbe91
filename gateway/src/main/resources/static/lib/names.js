// Names of organs and departments within the reader's sight, and labels of the clues' codes; a code
// without one stands for itself.

import { get } from './api.js';
import { labels } from './codes.js';

let asked = null;

async function load() {
  const [organs, stage, clock, method] = await Promise.all([
    get('/api/clues/organs').then((all) => all.items).catch(() => []),
    labels('clue-stage'), labels('clue-clock'), labels('clue-disposal-method'),
  ]);
  const known = new Map();
  for (const organ of organs) {
    known.set(organ.organ, organ.name);
    for (const each of organ.departments) known.set(each.department, each.name);
  }
  const name = (code) => known.get(code) ?? code ?? '—';
  return { organs, organ: name, department: name, stage, clock, method };
}

/** `{organs, organ(code), department(code), stage(code), clock(code), method(code)}` */
export function names() {
  asked ??= load();
  return asked;
}
