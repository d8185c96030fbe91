// Open clues by colour and organ: the page a secretary reads in a minute.

import { address, get } from '../lib/api.js';
import { COLOURS, mark } from '../lib/colour.js';
import { change, count, day, plain, share } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { panel } from '../lib/panel.js';
import { isAny } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';
import { LEDGER } from '../lib/names.js';
import * as inspections from './inspections.js';
import * as scores from './scores.js';
import * as talks from './talks.js';
import { compact } from './tasks.js';

export function title() {
  return t(isAny(LEDGER) ? 'overview.title' : 'nav.overview');
}

export function show({ reader, wall }) {
  return [
    isAny(LEDGER) ? panel(null, () => get('/api/clues/overview'), (data) => whole(data, reader), {
      empty: t('overview.empty'), class: 'beside-title',
    }) : null,
    h('div', { class: 'cards' },
      isAny(talks.READERS) ? talks.compact() : null,
      isAny(inspections.READERS) ? inspections.compact() : null,
      isAny(scores.READERS) ? scores.compact() : null,
      isAny(scores.WARNED) ? scores.warnings() : null),
    wall ? null : compact(),
  ];
}

function whole(data, reader) {
  if (data.organs.length === 0) return null;
  const total = sum(data.organs);
  return [
    h('p', { class: 'lead' }, t('overview.as-of', { day: day(data.asOf) }), sentence(total)),
    h('div', { class: 'tiles' }, openTile(total), COLOURS.toReversed().map((colour) => tile(colour, total))),
    counts(t('overview.by-organ'), t('overview.organ'), data.organs, data.organs.length > 1 ? total : null),
    byDepartment(data.organs.find((each) => each.organ === reader.organ)),
    h('p', { class: 'quiet' }, t('overview.note')),
  ];
}

/** All organs together; the change counts those alone that have had a run. */
export function sum(organs) {
  const total = { open: 0, moved: null, runs: [] };
  for (const colour of COLOURS) total[colour] = 0;
  for (const each of organs) {
    total.open += each.open;
    for (const colour of COLOURS) total[colour] += each[colour];
    if (each.lastRun) {
      total.runs.push(each.lastRun.on);
      total.moved ??= { green: 0, blue: 0, yellow: 0, red: 0 };
      for (const colour of COLOURS) total.moved[colour] += each[colour] - each.lastRun[colour];
    }
  }
  return total;
}

function movedBy(row, colour) {
  if (row.moved) return row.moved[colour];
  return row.lastRun ? row[colour] - row.lastRun[colour] : null;
}

function onClock(counts) {
  return COLOURS.reduce((all, colour) => all + counts[colour], 0);
}

function sentence(total) {
  const late = total.yellow + total.red;
  return late === 0
    ? t('overview.none-late', { open: count(total.open, 'matter') })
    : t('overview.late', { open: count(total.open, 'matter'), late: count(late, 'matter') });
}

function openTile(total) {
  return h('a', { class: 'tile', href: rowsOf({}) },
    h('span', { class: 'label' }, t('overview.open')),
    h('span', { class: 'figure' }, plain(total.open), h('small', null, t('unit.matter'))),
    h('span', { class: 'beside' }, t('overview.on-clock', {
      clock: count(onClock(total), 'matter'), none: count(total.open - onClock(total), 'matter'),
    })));
}

function tile(colour, total) {
  return h('a', { class: `tile ${colour}`, href: rowsOf({}, colour) },
    h('span', { class: 'label' }, mark(colour), h('span', { class: 'quiet' }, t(`meaning.${colour}`))),
    h('span', { class: 'figure' }, plain(total[colour]), h('small', null, t('unit.matter'))),
    h('span', { class: 'beside' },
      t('overview.of-clock', {
        clock: count(onClock(total), 'matter'), share: share(total[colour], onClock(total)),
      })),
    h('span', { class: 'beside' }, since(total, colour)));
}

function since(total, colour) {
  if (!total.moved) return t('overview.no-run');
  const days = new Set(total.runs);
  return t(days.size === 1 ? 'overview.since' : 'overview.since-last',
    { day: day(total.runs[0]), change: change(total.moved[colour]) });
}

function byDepartment(own) {
  if (!own || own.departments.length === 0) return null;
  return counts(t('overview.by-department', { organ: own.name }), t('overview.department'),
    own.departments.map((each) => ({
      ...each, organ: own.organ, department: each.department ?? 'NONE', name: each.name || t('overview.nowhere'),
    })), null);
}

/** One line per organ or department: open, each colour, none, share of the overdue. */
function counts(caption, who, rows, total) {
  const cell = (colour) => ({
    number: true, class: colour === 'none' ? null : 'moves', head: colour === 'none' ? t('colour.none') : mark(colour),
    cell: (row) => [number(row, colour), colour === 'none' ? null : moved(row, colour)],
  });
  return [
    h('h2', null, caption),
    table(caption, [
      { head: who, cell: (row) => h('a', { href: rowsOf(row) }, row.name ?? t('overview.all')) },
      { head: t('overview.open'), number: true, cell: (row) => number(row, null) },
      ...COLOURS.toReversed().map(cell), cell('none'),
      { head: t('overview.late-share'), number: true, cell: (row) => late(row) },
    ], rows, { rowHeads: true, foot: total ? [total] : null }),
  ];
}

function late(row) {
  const some = row.yellow + row.red;
  const all = onClock(row);
  return all === 0 ? '—' : [h('span', null, share(some, all)), ' ',
    h('span', { class: 'quiet' }, `${plain(some)}/${plain(all)}`)];
}

function number(row, colour) {
  const value = colour === null ? row.open : colour === 'none' ? row.open - onClock(row) : row[colour];
  return h('a', { href: rowsOf(row, colour), class: value ? null : 'zero' }, plain(value));
}

// The slot is there even when empty, so that the figures of a column stand below each other.
function moved(row, colour) {
  const by = movedBy(row, colour);
  return h('span', { class: 'moved' }, by ? change(by) : '');
}

/** The list behind a number: the same count, row by row. */
function rowsOf(row, colour) {
  return address('#/clues', {
    of: 'overview', organ: row.organ, department: row.department, colour,
  });
}
