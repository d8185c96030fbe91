// Evaluation runs, the rows of each, and the circular of the reader's own organ.

import { address, get } from '../lib/api.js';
import { COLOURS, mark } from '../lib/colour.js';
import { day, plain } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { pages } from '../lib/pages.js';
import { panel } from '../lib/panel.js';
import { runTable } from '../lib/rows.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';

export function title(date) {
  return date ? t('runs.of', { day: day(date) }) : t('runs.title');
}

export function show({ query, argument, reader }) {
  return argument ? one(argument, query, reader) : all();
}

function all() {
  const load = async () => ({ known: await names(), runs: await get('/api/clues/runs') });
  return panel(null, load, ({ known, runs }) => [
    h('h2', null, t('runs.series')),
    table(t('runs.series'), [
      { head: t('runs.organ'), cell: (row) => known.organ(row.organ) },
      { head: t('runs.next'), cell: (row) => day(row.on) },
    ], runs.next, { rowHeads: true }),
    h('h2', null, t('runs.held')),
    runs.items.length === 0 ? h('p', { class: 'state empty' }, t('runs.empty')) : held(runs.items, known),
  ], { empty: t('runs.empty'), class: 'beside-title' });
}

function held(items, known) {
  const latest = items.toSorted((a, b) => b.on.localeCompare(a.on) || a.organ.localeCompare(b.organ));
  const to = (row, colour) => address(`#/runs/${row.on}`, { organ: row.organ, colour });
  return table(t('runs.held'), [
    { head: t('runs.day'), cell: (row) => h('a', { href: to(row) }, day(row.on)) },
    { head: t('runs.organ'), cell: (row) => known.organ(row.organ) },
    { head: t('runs.rows'), number: true, cell: (row) => row.rows === null ? '—' : [h('a', { href: to(row) }, plain(row.rows)), ' ', h('span', { class: 'quiet' }, t('unit.row'))] },
    { head: t('runs.carried-out'), cell: (row) => day(row.carriedOutOn) },
    {
      head: t('runs.by-colour'),
      cell: (row) => h('span', { class: 'choices' }, COLOURS.toReversed().map((colour) =>
        h('a', { href: to(row, colour) }, mark(colour)))),
    },
  ], latest, { rowHeads: true });
}

function one(date, query, reader) {
  const organ = query.get('organ') ?? '';
  const colour = query.get('colour') ?? '';
  const choices = ['', ...COLOURS.toReversed()].map((each) =>
    h('a', {
      href: address(`#/runs/${date}`, { organ, colour: each }),
      'aria-current': each === colour ? 'true' : null,
    }, each ? mark(each) : t('runs.all')));
  const circular = panel(t('runs.circular'), async () => ({
    known: await names(), circular: await get(`/api/clues/runs/${date}/circular`),
  }), ({ known, circular: said }) => said.items.length === 0 ? null : table(t('runs.circular'), [
    { head: t('clue.number'), cell: (row) => row.number },
    { head: t('clue.department'), cell: (row) => known.department(row.department) },
    { head: t('clue.overdue'), number: true, cell: (row) => plain(row.overdueWorkdays) },
  ], said.items, { rowHeads: true }), { empty: t('runs.no-circular'), once: true });
  return [
    h('p', { class: 'lead choices' }, choices, h('a', { class: 'aside', href: '#/runs' }, t('runs.back'))),
    pages(address(`/api/clues/runs/${date}/rows`, { organ, colour: colour.toUpperCase() }), runTable, {
      empty: t('runs.no-rows'), unit: 'row',
    }),
    !organ || organ === reader.organ ? circular : null,
  ];
}
