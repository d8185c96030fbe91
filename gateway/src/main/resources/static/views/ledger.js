// The ledger: filters, pages, and every clue with its colour and date.

import { address, get } from '../lib/api.js';
import { COLOURS, mark } from '../lib/colour.js';
import { day } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { notice, panel } from '../lib/panel.js';
import { table } from '../lib/table.js';
import { has, t } from '../lib/words.js';

const FILTERS = ['of', 'status', 'colour', 'stage', 'organ', 'department', 'number', 'year'];
const STATES = ['arrived', 'registered', 'proposed', 'approved', 'handed-over', 'under-study',
  'in-disposal', 'shelved', 'concluded', 'result-recorded', 'struck-off', 'voided'];

export function title() {
  return t('ledger.title');
}

export function show({ query }) {
  const filter = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
  const asked = h('div', null);
  names().then((known) => fill(asked, filter.of ? part(filter, known) : filters(filter, known)));
  return [asked, rows(filter)];
}

/** A list of clues behind a filter, page by page. */
function rows(filter) {
  const load = async () => ({ known: await names(), first: await page(filter, null) });
  return panel(null, load, ({ known, first }) => first.items.length ? pages(filter, first, known) : null, {
    empty: t('ledger.empty'), tools: filter.of ? null : csv(filter),
  });
}

function page(filter, cursor) {
  const { of, ...asked } = filter;
  const path = of === 'overview' ? '/api/clues/overview/rows' : '/api/clues';
  return get(address(path, { ...asked, colour: asked.colour.toUpperCase(), cursor, limit: 50 }));
}

function pages(filter, first, known) {
  const body = h('div');
  let { items, next } = first;
  const draw = () => fill(body, clueTable(items, known),
    h('p', { class: 'after' }, t(next ? 'ledger.shown' : 'ledger.whole-list', { count: items.length }),
      next ? h('button', { type: 'button', onclick: more }, t('ledger.more')) : null));
  async function more(event) {
    event.target.disabled = true;
    const further = await page(filter, next);
    items = items.concat(further.items);
    next = further.next;
    draw();
  }
  draw();
  return body;
}

export function clueTable(items, known) {
  return table(t('ledger.title'), [
    { head: t('clue.number'), cell: (row) => h('a', { href: `#/clues/${row.id}` }, row.number ?? t('clue.unnumbered')) },
    { head: t('clue.colour'), cell: (row) => mark(row.colour) },
    { head: t('clue.state'), cell: (row) => stateName(row.stage) },
    { head: t('clue.due'), cell: (row) => due(row) },
    { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    { head: t('clue.department'), cell: (row) => known.department(row.department) },
    { head: t('clue.entered'), cell: (row) => day(row.enteredOn) },
  ], items, { rowHeads: true });
}

export function stateName(stage) {
  return has(`state-of.${stage}`) ? t(`state-of.${stage}`) : stage ?? '—';
}

/** The due date, whether it may still move, and how late it is. */
export function due(row) {
  if (!row.due) return '—';
  return [day(row.due),
    row.provisional ? h('span', { class: 'quiet' }, ' ', t('clue.provisional-short')) : null,
    row.overdueWorkdays > 0 ? h('span', { class: 'late' }, ' ', t('clue.late', { days: row.overdueWorkdays })) : null];
}

// The rows behind a number of the overview: its conditions are said, not asked for.
function part(filter, known) {
  const said = [
    filter.organ ? known.organ(filter.organ) : null,
    filter.department === 'NONE' ? t('overview.nowhere') : filter.department ? known.department(filter.department) : null,
    filter.colour ? mark(filter.colour) : null,
  ].filter((each) => each !== null);
  return h('p', { class: 'lead' }, t('ledger.of-overview'),
    said.map((each) => [' · ', each]), h('span', { class: 'quiet' }, '　', h('a', { href: '#/clues' }, t('ledger.whole'))));
}

function filters(filter, known) {
  const choice = (name, words, options) => h('label', null, words,
    h('select', { name }, h('option', { value: '' }, t('filter.any')), options.map(([value, text]) =>
      h('option', { value, selected: filter[name] === value }, text))));
  const departments = known.organs.flatMap((organ) => organ.departments
    .map((each) => [each.department, known.organs.length > 1 ? `${organ.name} ${each.name}` : each.name]));
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': t('filter') },
    choice('status', t('filter.status'), ['open', 'closed', 'struck-off', 'voided']
      .map((value) => [value, t(`status.${value}`)])),
    choice('colour', t('clue.colour'), COLOURS.toReversed().map((value) => [value, t(`colour.${value}`)])),
    choice('stage', t('clue.state'), STATES.map((value) => [value, stateName(value)])),
    choice('organ', t('clue.organ'), known.organs.map((each) => [each.organ, each.name])),
    choice('department', t('clue.department'), departments),
    h('label', null, t('clue.number'),
      h('input', { name: 'number', value: filter.number, autocomplete: 'off', size: 18 })),
    h('button', { type: 'submit' }, t('filter.apply')),
    h('a', { class: 'button plain', href: '#/clues' }, t('filter.clear')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = address('/clues', Object.fromEntries(new FormData(form)));
  });
  return form;
}

function csv(filter) {
  const { of, ...asked } = filter;
  return h('a', {
    class: 'button plain', download: true,
    href: address('/api/clues/export', { ...asked, colour: asked.colour.toUpperCase(), format: 'csv' }),
  }, t('ledger.export'));
}
