// The tables of rows: clues, cases, rows of evaluation runs.

import { mark } from './colour.js';
import { day, plain } from './format.js';
import { h } from './dom.js';
import { table } from './table.js';
import { t } from './words.js';

export function clueTable(items, known) {
  return table(t('ledger.title'), [
    { head: t('clue.number'), cell: (row) => clueLink(row.id, row.number) },
    { head: t('clue.colour'), cell: (row) => mark(row.colour) },
    { head: t('clue.state'), cell: (row) => known.stage(row.stage) },
    { head: t('clue.method'), cell: (row) => row.method ? known.method(row.method) : '—' },
    { head: t('clue.due'), cell: (row) => due(row) },
    { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    { head: t('clue.department'), cell: (row) => known.department(row.department) },
    { head: t('clue.entered'), cell: (row) => day(row.enteredOn) },
    { head: t('clue.closed'), cell: (row) => day(row.closedOn) },
  ], items, { rowHeads: true });
}

export function runTable(items, known) {
  return table(t('runs.title'), [
    { head: t('clue.number'), cell: (row) => clueLink(row.clue, row.number) },
    { head: t('runs.day'), cell: (row) => day(row.run) },
    { head: t('clue.colour'), cell: (row) => mark(row.colour) },
    { head: t('clue.clock'), cell: (row) => known.clock(row.stage) },
    { head: t('clue.due'), cell: (row) => day(row.due) },
    { head: t('clue.overdue'), number: true, cell: (row) => row.overdueWorkdays > 0 ? plain(row.overdueWorkdays) : '—' },
    { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    { head: t('clue.department'), cell: (row) => known.department(row.department) },
  ], items, { rowHeads: true });
}

export function caseTable(items, known) {
  return table(t('cases.title'), [
    { head: t('cases.number'), cell: (row) => row.number },
    { head: t('cases.clue'), cell: (row) => h('a', { href: `#/clues/${row.clue}` }, t('cases.open-clue')) },
    { head: t('cases.filed'), cell: (row) => day(row.filedOn) },
    { head: t('cases.state'), cell: (row) => t(`case-state.${row.state}`) },
    { head: t('cases.persons'), number: true, cell: (row) => plain(row.persons.length) },
    {
      head: t('cases.punished'), number: true,
      cell: (row) => plain(row.persons.filter((each) => each.decision?.punished).length),
    },
    { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    { head: t('clue.department'), cell: (row) => known.department(row.department) },
  ], items, { rowHeads: true });
}

/** The due date, whether it may still move, and how late it is. */
export function due(row) {
  if (!row.due) return '—';
  return [day(row.due),
    row.provisional ? h('span', { class: 'quiet' }, ' ', t('clue.provisional-short')) : null,
    row.overdueWorkdays > 0 ? h('span', { class: 'late' }, ' ', t('clue.late', { days: row.overdueWorkdays })) : null];
}

/** A day by which, and whether it has gone by. */
export function until(row, late) {
  return [day(row.dueOn ?? row.due), late ? h('span', { class: 'late' }, ' ', t('meaning.yellow')) : null];
}

function clueLink(id, number) {
  return h('a', { href: `#/clues/${id}` }, number || t('clue.unnumbered'));
}
