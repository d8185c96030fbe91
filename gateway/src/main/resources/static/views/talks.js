// Talks: what is due by organ and colour, coverage and counts of the year, and the way to plan one.

import { address, get } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { byColour, colours, figure, lines, number, rowsAt, total } from '../lib/figure.js';
import { panel } from '../lib/panel.js';
import { isAny } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';

export const READERS = ['case-supervision', 'handler', 'department-lead', 'leader-in-charge', 'head', 'viewer'];
const OPEN = '/api/talks/mandates?stage=open';

export function title() {
  return t('talks.title');
}

export function show() {
  return [
    isAny(READERS.slice(0, -1)) ? h('p', null, h('a', { class: 'button', href: '#/talks/new' }, t('talk.plan'))) : null,
    panel(t('talks.due'), () => get('/api/talks/overview'), (data) => data.organs.length === 0 ? null
      : byColour(t('talks.due'), data.organs, 'talks.due'), { beside: true, empty: t('talks.none-due') }),
    panel(t('talks.coverage'), load, coverage, { beside: true }),
    h('p', { class: 'quiet' }, t('talks.note')),
  ];
}

/** The panel beside the clues. */
export function compact() {
  return panel(t('talks.title'), async () => ({ ...await load(), due: (await get('/api/talks/overview')).organs }), summary, {
    beside: true, class: 'card',
  });
}

async function load() {
  const [report, code] = await Promise.all([get('/api/talks/figures'), labelled('talk-', ['kind'])]);
  return { report, code };
}

// All kinds together have the same rows as each of them, without the kind.
function all(report, part) {
  const some = report.figures.filter((each) => each.code.endsWith(`-${part}`));
  const sum = (name) => some.reduce((count, each) => count + each[name], 0);
  const denominator = sum('denominator');
  const rate = denominator ? String(Math.round(10_000 * sum('numerator') / denominator) / 100) : null;
  const whole = (path) => path.replace(/&kind=[A-Z_]+/, '');
  return { unit: '项', numerator: sum('numerator'), denominator, rate,
    rows: whole(some[0].rows), denominatorRows: whole(some[0].denominatorRows) };
}

function summary({ report, due }) {
  const counts = total(due);
  const named = (code) => report.figures.find((each) => each.code === code);
  return [lines([
    [t('talks.covered'), figure(all(report, 'held'), 'talks.covered')],
    [t('talks.in-time'), figure(all(report, 'in-time'), 'talks.in-time')],
    [t('talks.due'), [number(counts.open, OPEN, 'talks.due'), ' ', h('span', { class: 'quiet' }, t('unit.duty'))]],
    [t('clue.colour'), colours(counts, OPEN, 'talks.due')],
    [t('talks.held'), [figure(named('talks-all'), 'talks.held'), '　', figure(named('persons-all'), 'talks.held')]],
  ]), h('p', { class: 'more' }, h('a', { href: '#/talks' }, t('panel.more')))];
}

function coverage({ report, code }) {
  const named = (name) => report.figures.find((each) => each.code === name);
  const kinds = report.figures.filter((each) => each.code.endsWith('-held')).map((each) => each.code.slice(0, -'-held'.length));
  const label = (kind) => code.kind(kind.toUpperCase().replaceAll('-', '_'));
  return [
    h('p', { class: 'lead' }, t('figures.lead', { from: day(report.from), to: day(report.to) })),
    table(t('talks.coverage'), [
      { head: t('talk.kind'), cell: (kind) => h('a', { href: rowsAt(address('/api/talks', { kind: kind.toUpperCase().replaceAll('-', '_') }), 'talks.held') }, label(kind)) },
      { head: t('talks.covered'), number: true, cell: (kind) => figure(named(`${kind}-held`), 'talks.covered') },
      { head: t('talks.in-time'), number: true, cell: (kind) => figure(named(`${kind}-in-time`), 'talks.in-time') },
      { head: t('talks.held'), number: true, cell: (kind) => figure(named(`talks-${kind}`), 'talks.held') },
      { head: t('talk.persons'), number: true, cell: (kind) => figure(named(`persons-${kind}`), 'talks.held') },
    ], kinds, { rowHeads: true }),
    lines([[t('talks.with-clue'), figure(named('talks-with-clue'), 'talks.with-clue')]]),
  ];
}
