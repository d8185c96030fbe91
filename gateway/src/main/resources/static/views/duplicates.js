// Petitions that may say what earlier ones said, and one of them with what it may repeat.

import { read, Trouble } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { day, plain } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { pages } from '../lib/pages.js';
import { panel } from '../lib/panel.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { facts } from '../lib/why.js';
import { t } from '../lib/words.js';
import { duplicateSteps } from '../forms/reporter.js';

export function title() {
  return t('duplicate.title');
}

export function show() {
  return [h('p', { class: 'quiet' }, t('duplicate.note')),
    pages('/api/petitions/duplicates', (items, known) => table(t('duplicate.title'), [
      { head: t('petition.number'), cell: (row) => h('a', { href: `#/petitions/duplicates/${row.petition}` }, row.number) },
      { head: t('petition.received-on'), cell: (row) => day(row.receivedOn) },
      { head: t('duplicate.candidates'), number: true, cell: (row) => plain(row.candidates.filter((each) => each.standing === 'open').length) },
      { head: t('duplicate.likeness'), number: true, cell: (row) => `${Math.max(...row.candidates.map((each) => each.likeness))}%` },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ], items, { rowHeads: true }), { empty: t('duplicate.empty') })];
}

/** What one petition may repeat. */
export const one = {
  title: () => t('duplicate.one'),
  show: ({ argument, query }) => panel(null, async () => {
    const [known, duplicate, petition, code] = await Promise.all([names(), proposals(argument), read(`/api/petitions/${argument}`),
      labelled('petition-', ['duplicate-reason', 'duplicate-standing', 'undoing-reason', 'status'])]);
    return { known, duplicate, petition, code, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' }),
};

// Most petitions repeat nothing that anybody has found.
async function proposals(petition) {
  try {
    return await read(`/api/petitions/duplicates/${petition}`);
  } catch (trouble) {
    if (trouble instanceof Trouble && trouble.kind === 'missing') return { body: { petition, candidates: [] }, etag: null };
    throw trouble;
  }
}

function whole({ known, duplicate, petition, code, wanted }) {
  const { candidates } = duplicate.body;
  const its = petition.body.petition;
  return [
    facts([
      [t('petition.number'), h('a', { href: `#/petitions/${its.id}` }, its.number)],
      [t('petitions.status'), code.status(its.status)],
      [t('petition.received-on'), day(its.receivedOn)],
      [t('clue.organ'), known.organ(its.organ)],
      [t('duplicate.repeats'), its.repeat ? [h('a', { href: `#/petitions/${its.repeat.of}` }, numberOf(candidates, its.repeat.of)), ' ', day(its.repeat.confirmedOn)] : null],
    ]),
    candidates.length === 0 ? h('p', { class: 'state empty' }, t('duplicate.none')) : table(t('duplicate.candidates'), [
      { head: t('petition.number'), cell: (row) => h('a', { href: `#/petitions/${row.first}` }, row.number) },
      { head: t('petition.received-on'), cell: (row) => day(row.receivedOn) },
      { head: t('duplicate.likeness'), number: true, cell: (row) => `${row.likeness}%` },
      { head: t('duplicate.reasons'), class: 'wrap', cell: (row) => row.reasons.map(code['duplicate-reason']).join(t('comma')) },
      { head: t('duplicate.standing'), cell: (row) => [code['duplicate-standing'](row.standing), ' ', row.settledOn ? day(row.settledOn) : null] },
      { head: t('duplicate.why'), cell: (row) => row.why ? code['undoing-reason'](row.why) : '—' },
    ], candidates, { rowHeads: true }),
    steps(its.id, duplicateSteps(duplicate, petition), { wanted, organ: its.organ }),
  ];
}

function numberOf(candidates, petition) {
  return candidates.find((each) => each.first === petition)?.number ?? t('duplicate.earlier');
}
