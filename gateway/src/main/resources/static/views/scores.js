// The points board of a month with both signs, the first two of the quarter, and cards on the table.

import { address, get, read } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { mark } from '../lib/colour.js';
import { h } from '../lib/dom.js';
import { lines, number } from '../lib/figure.js';
import { panel } from '../lib/panel.js';
import { isAny, reader as me } from '../lib/reader.js';
import { scheme } from '../lib/schemes.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { language, t } from '../lib/words.js';
import { boardSteps } from '../forms/board.js';
import { BODY } from '../forms/declaration.js';
import { HEAD } from '../forms/warning.js';
import { READERS as OPINIONS } from './opinions.js';
import { READERS as MONTHS } from './publish.js';

// The gateway's door to scores is shut to inspectors.
export const READERS = ['scorer', 'handler', 'department-lead', 'head', 'leader-in-charge', 'viewer', 'case-supervision', 'intake'];
export const WARNED = ['scorer', 'head', 'leader-in-charge'];
const STATES = [['red', 'red'], ['second-yellow', 'yellow'], ['first-yellow', 'yellow']];
const FEW = 5;

export function title(argument) {
  return argument ? t('scores.of', { month: argument.split('/')[1] }) : t('scores.title');
}

export function show({ argument, reader, query }) {
  const [organ, period] = argument?.split('/') ?? [];
  return [
    organ ? null : h('p', { class: 'choices' },
      isAny(MONTHS) ? h('a', { href: '#/scores/months' }, t('board.month')) : null,
      isAny(BODY) ? h('a', { href: '#/scores/declarations/new' }, t('declare.title')) : null,
      isAny(HEAD) ? h('a', { href: '#/scores/warnings/new' }, t('warn.new')) : null),
    panel(t('scores.month'), () => organ ? board(organ, period) : latest(), (data) => data && whole(data, data.rows), {
      beside: true, empty: t('scores.none'),
    }),
    organ ? panel(null, () => worked(organ, period), (data) => [
      steps(data.board.line.id, boardSteps(data), { etag: data.etag, wanted: wanted(query.get('step'), data.board), organ }), objections(data)].filter(Boolean),
    { once: true, empty: t('board.no-objections') }) : null,
    WARNED.some((role) => reader.roles.includes(role)) ? warnings() : null,
    OPINIONS.some((role) => reader.roles.includes(role)) ? h('p', { class: 'more' }, h('a', { href: '#/scores/opinions' }, t('opinion.all'))) : null,
  ];
}

/** The month's ranking, beside the clues. */
export function compact() {
  return panel(t('scores.title'), latest, (data) => data && [whole(data, data.rows.slice(0, FEW)),
    h('p', { class: 'more' }, h('a', { href: '#/scores' }, t('panel.more')))], { beside: true, class: 'card', empty: t('scores.none') });
}

/** Cards on the table, by colour; each number opens to whom they were given. */
export function warnings() {
  return panel(t('warn.title'), async () => {
    const label = await labels('scoring-warning-state');
    return Promise.all(STATES.map(async ([state, colour]) => {
      const path = address('/api/scores/warnings', { running: true, state });
      const found = await get(address(path, { limit: 200 }));
      return { label: label(state), colour, path, count: found.items.length, more: found.next !== null && found.next !== undefined };
    }));
  }, (all) => lines(all.map((each) => [[mark(each.colour), ' ', each.label],
    [number(each.count, each.path, 'warn.title'), each.more ? '+' : '', ' ', h('span', { class: 'quiet' }, t('unit.matter'))]])), {
    beside: true, class: 'card',
  });
}

// What can be done to a board, and to which line of it the reader's body may object.
async function worked(organ, period) {
  const { body: shown, etag } = await read(`/api/scores/boards/${organ}/${period}`);
  const mine = organ === me().organ && isAny(BODY) ? shown.rows.find((each) => each.department === me().department) : null;
  const [by, outcome, own] = await Promise.all([scheme(shown.line.scheme), labels('scoring-objection-outcome'),
    mine ? get(`/api/scores/boards/${organ}/${period}/rows/${mine.department}`) : null]);
  return { board: shown, scheme: by, outcome, own, etag };
}

function wanted(step, { objections: all }) {
  return step === 'decide-objection' ? `decide-objection-${all.find((each) => each.outcome === 'open')?.n}` : step;
}

function objections({ board: { objections: all, rows }, scheme: by, outcome }) {
  if (all.length === 0) return null;
  const nameOf = new Map(rows.map((each) => [each.department, each.name]));
  return [h('h2', null, t('board.objections')), table(t('board.objections'), [
    { head: t('board.n'), number: true, cell: (row) => row.n },
    { head: t('score.body'), cell: (row) => nameOf.get(row.department) ?? row.department },
    { head: t('score.item'), class: 'wrap', cell: (row) => row.item ? `${row.item} ${by.named(row.item)}` : '—' },
    { head: t('clue.on'), cell: (row) => day(row.on) },
    { head: t('board.grounds'), class: 'wrap', cell: (row) => row.grounds ?? '—' },
    { head: t('clue.outcome'), cell: (row) => outcome(row.outcome) },
    { head: t('form.reason'), class: 'wrap', cell: (row) => row.reason ?? '—' },
  ], all)];
}

async function latest() {
  const published = await get('/api/scores/boards?published=true&limit=1');
  return published.items.length ? board(published.items[0].organ, published.items[0].period) : null;
}

async function board(organ, period) {
  const shown = await get(`/api/scores/boards/${organ}/${period}`);
  const [year, month] = period.split('-').map(Number);
  const quarter = `${year}-Q${Math.ceil(month / 3)}`;
  let best = [];
  try {
    best = (await get(`/api/scores/quarters/${organ}/${quarter}`)).places.filter((each) => each.excellent);
  } catch {
    // A quarter without a ranking yet has no first two.
  }
  return { ...shown, organ, period, quarter, best, state: await labels('scoring-board-state') };
}

function whole({ line, quarter, best, state }, rows) {
  return [
    h('p', { class: 'lead' }, t('scores.state', { month: line.period, state: state(line.state) })),
    table(t('scores.month'), [
      { head: t('score.rank'), number: true, cell: (row) => row.rank },
      { head: t('score.body'), cell: (row) => entries(line, row, row.name) },
      { head: t('score.positive'), number: true, cell: (row) => entries(line, row, signed(row.positive)) },
      { head: t('score.negative'), number: true, cell: (row) => entries(line, row, signed(-Math.abs(row.negative))) },
      { head: t('score.total'), number: true, cell: (row) => [entries(line, row, h('strong', null, String(row.total))),
        row.vetoed ? h('span', { class: 'late' }, ' ', t('score.vetoed')) : null] },
    ], rows),
    h('p', null, h('strong', null, t('scores.quarter', { quarter })), ' ', best.length === 0 ? t('scores.no-quarter')
      : best.map((each) => [each.name, ' ', String(each.total), each.honoured ? null : t('scores.cancelled')]).flatMap((each, index) => index ? [t('comma'), each] : [each])),
  ];
}

function entries(line, row, words) {
  return h('a', { href: `#/scores/${line.organ}/${line.period}/${row.department}` }, words);
}

function signed(points) {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}

/** One body's line opened to its entries. */
export const entry = {
  title: (argument) => t('scores.of', { month: argument.split('/')[1] }),
  show: ({ argument }) => {
    const [organ, period, body] = argument.split('/');
    return panel(null, () => get(`/api/scores/boards/${organ}/${period}/rows/${body}`), (data) => [
      h('p', { class: 'lead' }, h('strong', null, data.row.name), ' ', t('scores.line', {
        positive: signed(data.row.positive), negative: signed(-Math.abs(data.row.negative)), total: data.row.total,
      }), h('a', { class: 'aside', href: `#/scores/${organ}/${period}` }, t('scores.back'))),
      table(t('score.items'), [
        { head: t('score.item'), class: 'wrap', cell: (row) => row[language] ?? row.zh },
        { head: t('score.claimed'), number: true, cell: (row) => row.claimed },
        { head: t('score.counted'), number: true, cell: (row) => row.counted },
        { head: t('score.points'), number: true, cell: (row) => signed(row.points) },
      ], data.entries, { rowHeads: true }),
      data.corrections.length ? [h('h2', null, t('score.corrections')), table(t('score.corrections'), [
        { head: t('score.item'), cell: (row) => row.item },
        { head: t('score.before'), number: true, cell: (row) => row.before ?? '—' },
        { head: t('score.after'), number: true, cell: (row) => row.after },
        { head: t('form.reason'), class: 'wrap', cell: (row) => row.reason },
      ], data.corrections)] : null,
    ], { empty: t('state.empty') });
  },
};
