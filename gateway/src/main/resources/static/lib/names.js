// Names of organs and departments within the reader's sight, and labels of the clues' codes; a code
// without one stands for itself.

import { get } from './api.js';
import { labels } from './codes.js';
import { isAny } from './reader.js';

// Who is shown counts of clues.
export const LEDGER = ['case-supervision', 'handler', 'department-lead', 'leader-in-charge', 'head', 'viewer'];

let asked = null;

// Those who work on clues, and who registers what becomes one, are told the organs and departments
// there, an inspector by inspections, and the others by the directory.
async function organsInSight() {
  try {
    if (isAny([...LEDGER, 'intake'])) return (await get('/api/clues/organs')).items;
    if (isAny(['inspector'])) return (await get('/api/inspections/organs')).items;
    return (await get('/api/directory/organs')).items.map((each) => ({ ...each, departments: [] }));
  } catch {
    return [];
  }
}

async function load() {
  const [organs, stage, clock, method] = await Promise.all([
    organsInSight(),
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

/** The departments of an organ, for a field. */
export function roomsOf(known, organ) {
  return (known.organs.find((each) => each.organ === organ)?.departments ?? [])
    .map((each) => ({ code: each.department, label: each.name }));
}
