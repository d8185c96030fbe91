// The ledger: filters, pages, and every clue with its colour and date.

import { address } from '../lib/api.js';
import { COLOURS, mark } from '../lib/colour.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { pages } from '../lib/pages.js';
import { clueTable } from '../lib/rows.js';
import { t } from '../lib/words.js';

const FILTERS = ['of', 'status', 'colour', 'stage', 'organ', 'department', 'number'];
const STAGES = ['arrived', 'registered', 'proposed', 'approved', 'handed-over', 'under-study',
  'in-disposal', 'shelved', 'concluded', 'result-recorded', 'struck-off', 'voided'];

export function title() {
  return t('ledger.title');
}

export function show({ query }) {
  const filter = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
  const { of, ...asked } = filter;
  asked.colour = asked.colour.toUpperCase();
  const path = of === 'overview' ? '/api/clues/overview/rows' : '/api/clues';
  const conditions = h('div');
  names().then((known) => fill(conditions, of ? part(filter, known) : filters(filter, known)));
  return [conditions, pages(address(path, asked), clueTable, {
    empty: t('ledger.empty'), tools: of ? null : csv(asked),
  })];
}

// The rows behind a number of the overview: its conditions are said, not asked for.
function part(filter, known) {
  const said = [
    filter.organ ? known.organ(filter.organ) : null,
    filter.department === 'NONE' ? t('overview.nowhere')
      : filter.department ? known.department(filter.department) : null,
    filter.colour ? mark(filter.colour) : null,
  ].filter((each) => each !== null);
  return h('p', { class: 'lead' }, t('ledger.of-overview'), said.map((each) => [' · ', each]),
    h('a', { class: 'aside', href: '#/clues' }, t('ledger.whole')));
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
    choice('stage', t('clue.state'), STAGES.map((value) => [value, known.stage(value)])),
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

function csv(asked) {
  return h('a', {
    class: 'button plain', download: true,
    href: address('/api/clues/export', { ...asked, format: 'csv' }),
  }, t('ledger.export'));
}
