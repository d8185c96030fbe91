// The year's figures: numerator, denominator, share, and the rows behind each number.

import { address, get } from '../lib/api.js';
import { COLOURS, mark } from '../lib/colour.js';
import { day, minute, plain } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { pages } from '../lib/pages.js';
import { panel } from '../lib/panel.js';
import { caseTable, clueTable, runTable } from '../lib/rows.js';
import { table } from '../lib/table.js';
import { has, t } from '../lib/words.js';

const ROWS = /^\/api\/(clues\/(figures\/|run-rows\?)|cases\?)/;
const RUN = 'run-rows-';
const UNITS = { 件: 'matter', 人: 'person', 件次: 'row', 人次: 'time' };

export function title() {
  return t('figures.title');
}

export function show({ query, reader }) {
  const behind = query.get('rows');
  if (behind && ROWS.test(behind)) return rows(query, behind);
  const today = reader.lawTime.today;
  const asked = {
    from: query.get('from') ?? `${today.slice(0, 4)}-01-01`,
    to: query.get('to') ?? today,
    organ: query.get('organ') ?? '',
  };
  const form = h('div');
  names().then((known) => fill(form, period(asked, known)));
  return [form, panel(null, () => get(address('/api/clues/figures', asked)), (data) => report(data), {
    empty: t('figures.empty'),
  })];
}

function report(data) {
  if (data.figures.length === 0) return null;
  const shares = data.figures.filter((each) => !each.code.startsWith(RUN));
  const colours = data.figures.filter((each) => each.code.startsWith(RUN));
  const all = colours.reduce((sum, each) => sum + each.numerator, 0);
  return [
    h('p', { class: 'lead' }, t('figures.lead', { from: day(data.from), to: day(data.to) }),
      h('span', { class: 'quiet' }, ' ', t('figures.as-of', { at: minute(data.asOf) }))),
    table(t('figures.title'), [
      { head: t('figures.name'), cell: name },
      { head: t('figures.numerator'), number: true, cell: (row) => link(row, row.numerator, row.rows) },
      { head: t('figures.denominator'), number: true, cell: (row) => row.denominator === null ? '—' : link(row, row.denominator, row.denominatorRows) },
      { head: t('figures.share'), number: true, cell: (row) => row.rate ? h('strong', null, `${row.rate}%`) : '—' },
    ], shares, { rowHeads: true }),
    h('h2', null, t('figures.runs')),
    h('div', { class: 'tiles four' }, COLOURS.toReversed().map((colour) => {
      const figure = colours.find((each) => each.code === RUN + colour);
      return figure ? tile(colour, figure, all) : null;
    })),
    h('p', { class: 'quiet' }, t('figures.note', { all: `${plain(all)} ${t('unit.row')}` })),
  ];
}

function tile(colour, figure, all) {
  return h('a', { class: `tile ${colour}`, href: to(figure, figure.rows) },
    h('span', { class: 'label' }, mark(colour)),
    h('span', { class: 'figure' }, plain(figure.numerator), h('small', null, t('unit.row'))),
    h('span', { class: 'beside' }, t('figures.of-rows', {
      share: all ? `${(100 * figure.numerator / all).toFixed(2)}%` : '—', all: plain(all),
    })));
}

function name(row) {
  return has(`figure.${row.code}`) ? t(`figure.${row.code}`) : row.code;
}

function link(row, number, path) {
  return [h('a', { href: to(row, path) }, plain(number)), ' ', h('span', { class: 'quiet' }, t(`unit.${UNITS[row.unit] ?? 'matter'}`))];
}

function to(row, path) {
  return address('#/figures', { rows: path, of: row.code });
}

function rows(query, behind) {
  const draw = behind.startsWith('/api/cases') ? caseTable
    : behind.startsWith('/api/clues/run-rows') ? runTable : clueTable;
  const of = name({ code: query.get('of') ?? '' });
  const unit = draw === runTable ? 'row' : 'matter';
  return [
    h('p', { class: 'lead' }, t('figures.behind', { name: of }),
      h('a', { class: 'aside', href: '#/figures' }, t('figures.back'))),
    pages(behind, draw, { unit }),
  ];
}

function period(asked, known) {
  const date = (name, words) => h('label', null, words,
    h('input', {
      name, value: asked[name], required: true, size: 11, inputmode: 'numeric', autocomplete: 'off',
      pattern: '\\d{4}-\\d{2}-\\d{2}', placeholder: '2020-01-01',
    }));
  const form = h('form', { class: 'filters', 'aria-label': t('filter') },
    date('from', t('figures.from')), date('to', t('figures.to')),
    h('label', null, t('clue.organ'), h('select', { name: 'organ' },
      h('option', { value: '' }, t('filter.any')),
      known.organs.map((each) => h('option', { value: each.organ, selected: asked.organ === each.organ }, each.name)))),
    h('button', { type: 'submit' }, t('figures.show')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = address('/figures', Object.fromEntries(new FormData(form)));
  });
  return form;
}
