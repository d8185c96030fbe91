// Rows of inspections: problems, rounds, transfers, letters, follow-ups, effects. As in talk-ledgers.js.

import { labelled } from './codes.js';
import { mark } from './colour.js';
import { day, plain } from './format.js';
import { h } from './dom.js';
import { linked } from './matters.js';
import { isAny } from './reader.js';
import { until } from './rows.js';
import { units } from './units.js';
import { t } from './words.js';

// Who sees of whom a round is made.
export const ROUNDS = ['inspector', 'case-supervision', 'leader-in-charge', 'head'];

export const INSPECTION_LEDGERS = [
  {
    at: /^\/api\/inspections\/problems(\?|$)/, unit: 'matter',
    more: async () => ({ ...await labelled('inspection-', ['problem-stage', 'problem-category']), unit: await units() }),
    columns: (known, code) => [
      { head: t('problem.number'), cell: (row) => h('a', { href: `#/inspections/problems/${row.id}` }, row.number) },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('problem.account'), cell: (row) => code['problem-stage'](row.stage) },
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('problem.category'), class: 'wrap', cell: (row) => code['problem-category'](row.category) },
      { head: t('clue.due'), cell: (row) => until(row, row.overdueWorkdays > 0) },
      { head: t('problem.cleared-on'), cell: (row) => [day(row.clearedOn), row.onTime === false ? h('span', { class: 'late' }, ' ', t('problem.late')) : null] },
      { head: t('clue.department'), cell: (row) => known.department(row.department) },
    ],
  },
  {
    at: /^\/api\/inspections\/rounds(\?|$)/, unit: 'round',
    more: async () => labelled('inspection-', ['round-kind', 'round-stage']),
    columns: (known, code) => [
      { head: t('round.name'), cell: (row) => h('a', { href: `#/inspections?round=${row.id}` }, row.name) },
      { head: t('problem.number'), cell: (row) => linked(isAny(ROUNDS) ? `#/inspections/rounds/${row.id}` : null, row.number) },
      { head: t('round.kind'), cell: (row) => code['round-kind'](row.kind) },
      { head: t('clue.state'), cell: (row) => code['round-stage'](row.stage) },
      { head: t('round.opened-on'), cell: (row) => day(row.openedOn) },
      { head: t('round.groups'), number: true, cell: (row) => plain(row.groups) },
      { head: t('round.people'), number: true, cell: (row) => plain(row.people) },
      { head: t('round.targets'), number: true, cell: (row) => plain(row.targets) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/inspections\/transfers(\?|$)/, unit: 'matter',
    more: async () => ({ ...await labelled('inspection-', ['standing']), unit: await units() }),
    columns: (known, code) => [
      { head: t('transfer.on'), cell: (row) => day(row.transferredOn) },
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('transfer.receiver'), cell: (row) => known.organ(row.receiver) },
      { head: t('clue.due'), cell: (row) => until(row, row.overdue) },
      { head: t('transfer.standing'), cell: (row) => code.standing(row.standing) },
      { head: t('clue.title'), cell: (row) => row.clue ? h('a', { href: `#/clues/${row.clue}` }, t('cases.open-clue')) : '—' },
    ],
  },
  {
    at: /^\/api\/inspections\/recommendations(\?|$)/, unit: 'letter',
    more: async () => ({ ...await labelled('inspection-', ['recommendation-kind', 'recommendation-stage']), unit: await units() }),
    columns: (known, code) => [
      { head: t('problem.number'), cell: (row) => row.number ?? '—' },
      { head: t('talk.kind'), cell: (row) => code['recommendation-kind'](row.kind) },
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('clue.state'), cell: (row) => code['recommendation-stage'](row.stage) },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.due'), cell: (row) => until(row) },
      { head: t('letter.replied-on'), cell: (row) => day(row.repliedOn) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/inspections\/follow-ups(\?|$)/, unit: 'piece',
    more: async () => ({ ...await labelled('inspection-', ['obligation']), unit: await units() }),
    columns: (known, code) => [
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('problem.told-on'), cell: (row) => day(row.fedBackOn) },
      { head: t('follow-up.met'), class: 'wrap', cell: (row) => row.obligations.filter((each) => each.metOn).map((each) => code.obligation(each.obligation)).join(t('comma')) || '—' },
      { head: t('follow-up.open'), class: 'wrap', cell: (row) => row.obligations.filter((each) => !each.metOn).map((each) => [code.obligation(each.obligation), ' ', until(each, each.overdue), ' ']) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/inspections\/effects(\?|$)/, unit: 'piece',
    more: async () => ({ unit: await units() }),
    columns: (known, code) => [
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('effect.recovered'), number: true, cell: (row) => plain(row.recovered) },
      { head: t('effect.retrieved'), number: true, cell: (row) => plain(row.retrieved) },
      { head: t('effect.accountable'), number: true, cell: (row) => plain(row.accountable) },
      { head: t('effect.punished'), number: true, cell: (row) => plain(row.punished) },
      { head: t('round.name'), cell: (row) => h('a', { href: `#/inspections?round=${row.round}` }, t('round.open')) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
];
