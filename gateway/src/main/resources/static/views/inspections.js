// Rectification after inspections: open problems by organ and colour, rates in all and by round.

import { address, get } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { byColour, colours, figure, lines, number, rowsAt, total } from '../lib/figure.js';
import { ROUNDS as OPEN_TO } from '../lib/inspection-ledgers.js';
import { panel } from '../lib/panel.js';
import { isAny } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';
import { OFFICE } from '../forms/round.js';

export const READERS = ['inspector', 'case-supervision', 'handler', 'department-lead', 'leader-in-charge', 'head', 'viewer'];
const OPEN = '/api/inspections/problems?cleared=false';
const ROUNDS = 5;

export function title() {
  return t('inspections.title');
}

export function show({ query }) {
  const round = query.get('round');
  return [
    round ? h('p', { class: 'lead' }, t('inspections.one-round'),
      isAny(OPEN_TO) ? h('a', { class: 'aside', href: `#/inspections/rounds/${round}` }, t('round.work')) : null,
      h('a', { class: 'aside', href: '#/inspections' }, t('inspections.all'))) : null,
    !round && isAny(OFFICE) ? h('p', null, h('a', { class: 'button', href: '#/inspections/rounds/new' }, t('round.new'))) : null,
    round ? null : panel(t('inspections.open'), () => get('/api/inspections/overview'), (data) => data.organs.length === 0 ? null
      : byColour(t('inspections.open'), data.organs, 'inspections.open'), { beside: true, empty: t('inspections.none-open') }),
    round ? null : panel(t('inspections.by-round'), byRound, roundTable, { beside: true, empty: t('inspections.no-rounds') }),
    panel(t('inspections.figures'), () => report(round), allFigures, { beside: true }),
  ];
}

/** The panel beside the clues. */
export function compact() {
  return panel(t('inspections.title'), async () => {
    const [seen, open, rounds] = await Promise.all([report(null), get('/api/inspections/overview'), byRound()]);
    return { ...seen, open: total(open.organs), rounds };
  }, summary, { beside: true, class: 'card' });
}

async function report(round) {
  const [said, name] = await Promise.all([get(address('/api/inspections/figures', { round })), labels('inspection-figure')]);
  return { said, name };
}

async function byRound() {
  const rounds = (await get(address('/api/inspections/rounds', { limit: ROUNDS }))).items;
  return Promise.all(rounds.map(async (each) => ({
    ...each, figures: (await get(address('/api/inspections/figures', { round: each.id }))).figures,
  })));
}

const named = (figures, code) => figures.find((each) => each.code === code);

function summary({ said, open, rounds }) {
  return [lines([
    [t('inspections.rectified'), figure(named(said.figures, 'rectified'), 'inspections.rectified')],
    [t('inspections.on-time'), figure(named(said.figures, 'on-time'), 'inspections.on-time')],
    [t('inspections.open'), [number(open.open, OPEN, 'inspections.open'), ' ', h('span', { class: 'quiet' }, t('unit.matter'))]],
    [t('clue.colour'), colours(open, OPEN, 'inspections.open')],
  ]), rounds.length ? roundTable(rounds.slice(0, 3)) : null,
  h('p', { class: 'more' }, h('a', { href: '#/inspections' }, t('panel.more')))];
}

function roundTable(rounds) {
  if (rounds.length === 0) return null;
  return table(t('inspections.by-round'), [
    { head: t('round.name'), class: 'wrap', cell: (row) => h('a', { href: address('#/inspections', { round: row.id }) }, row.name) },
    { head: t('inspections.rectified'), number: true, cell: (row) => figure(named(row.figures, 'rectified'), 'inspections.rectified') },
    { head: t('inspections.on-time'), number: true, cell: (row) => figure(named(row.figures, 'on-time'), 'inspections.on-time') },
  ], rounds, { rowHeads: true });
}

function allFigures({ said, name }) {
  return [
    said.from ? h('p', { class: 'lead' }, t('figures.lead', { from: day(said.from), to: day(said.to) })) : null,
    table(t('inspections.figures'), [
      { head: t('figures.name'), cell: (row) => h('a', { href: rowsAt(row.rows) }, name(row.code)) },
      { head: t('figures.number'), number: true, cell: (row) => figure(row) },
    ], said.figures, { rowHeads: true }),
  ];
}
