// How the rows behind a number are drawn, by the address they stand at.

import { labelled } from './codes.js';
import { mark } from './colour.js';
import { day, plain } from './format.js';
import { h } from './dom.js';
import { cadre, cadres } from './people.js';
import { table } from './table.js';
import { units } from './units.js';
import { t } from './words.js';

const link = (place, id, words) => h('a', { href: `#/${place}/${id}` }, words);
const dated = (row, late) => [day(row.dueOn ?? row.due), late ? h('span', { class: 'late' }, ' ', t('meaning.yellow')) : null];

const LEDGERS = [
  {
    at: /^\/api\/talks\/mandates(\?|$)/, unit: 'duty',
    more: async () => labelled('talk-', ['kind', 'mandate-stage', 'cause']),
    people: (row) => row.targetKind === 'CADRE' ? row.target : null,
    columns: (known, code) => [
      { head: t('talk.kind'), cell: (row) => link('talks/mandates', row.id, code.kind(row.kind)) },
      { head: t('talk.target'), cell: (row) => cadre(row.target) },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.state'), cell: (row) => code['mandate-stage'](row.stage) },
      { head: t('clue.due'), cell: (row) => dated(row, row.overdue) },
      { head: t('talk.cause'), cell: (row) => code.cause(row.cause) },
      { head: t('talk.held-on'), cell: (row) => row.talk ? link('talks', row.talk, day(row.heldOn)) : '—' },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
      { head: t('clue.department'), cell: (row) => known.department(row.department) },
    ],
  },
  {
    at: /^\/api\/talks(\?|$)/, unit: 'event',
    more: async () => labelled('talk-', ['kind', 'form', 'stage']),
    columns: (known, code) => [
      { head: t('talk.kind'), cell: (row) => link('talks', row.id, code.kind(row.kind)) },
      { head: t('talk.form'), cell: (row) => code.form(row.form) },
      { head: t('clue.state'), cell: (row) => code.stage(row.stage) },
      { head: t('talk.planned-for'), cell: (row) => day(row.plannedFor) },
      { head: t('talk.held-on'), cell: (row) => day(row.heldOn) },
      { head: t('talk.persons'), number: true, cell: (row) => [plain(row.persons), ' ', h('span', { class: 'quiet' }, t('unit.time'))] },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.due'), cell: (row) => dated(row) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/inspections\/problems(\?|$)/, unit: 'matter',
    more: async () => ({ ...await labelled('inspection-', ['problem-stage', 'problem-category']), unit: await units() }),
    columns: (known, code) => [
      { head: t('problem.number'), cell: (row) => link('inspections/problems', row.id, row.number) },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('problem.account'), cell: (row) => code['problem-stage'](row.stage) },
      { head: t('problem.unit'), cell: (row) => code.unit(row.unit) },
      { head: t('problem.category'), class: 'wrap', cell: (row) => code['problem-category'](row.category) },
      { head: t('clue.due'), cell: (row) => dated(row, row.overdueWorkdays > 0) },
      { head: t('problem.cleared-on'), cell: (row) => [day(row.clearedOn), row.onTime === false ? h('span', { class: 'late' }, ' ', t('problem.late')) : null] },
      { head: t('clue.department'), cell: (row) => known.department(row.department) },
    ],
  },
  {
    at: /^\/api\/inspections\/rounds(\?|$)/, unit: 'round',
    more: async () => labelled('inspection-', ['round-kind', 'round-stage']),
    columns: (known, code) => [
      { head: t('round.name'), cell: (row) => h('a', { href: `#/inspections?round=${row.id}` }, row.name) },
      { head: t('problem.number'), cell: (row) => row.number },
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
      { head: t('clue.due'), cell: (row) => dated(row, row.overdue) },
      { head: t('transfer.standing'), cell: (row) => code.standing(row.standing) },
      { head: t('clue.title'), cell: (row) => row.clue ? link('clues', row.clue, t('cases.open-clue')) : '—' },
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
      { head: t('clue.due'), cell: (row) => dated(row) },
      { head: t('letter.replied-on'), cell: (row) => day(row.repliedOn) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/scores\/warnings(\?|$)/, unit: 'matter',
    more: async () => ({ ...await labelled('scoring-', ['warning-state', 'warning-target']), unit: await units() }),
    people: (row) => row.kind === 'CADRE' ? row.target : null,
    columns: (known, code) => [
      { head: t('talk.target'), cell: (row) => row.kind === 'CADRE' ? cadre(row.target) : code.unit(row.target) },
      { head: t('clue.colour'), cell: (row) => mark(row.level) },
      { head: t('clue.state'), cell: (row) => code['warning-state'](row.state) },
      { head: t('warn.whom'), cell: (row) => code['warning-target'](row.kind) },
      { head: t('warn.until'), cell: (row) => [day(row.until), row.decisionDue ? h('span', { class: 'late' }, ' ', t('warn.decision-due')) : null] },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/scores\/declarations(\?|$)/, unit: 'matter',
    more: async () => labelled('scoring-', ['declaration-state']),
    columns: (known, code) => [
      { head: t('score.body'), cell: (row) => row.name },
      { head: t('score.month'), cell: (row) => row.period },
      { head: t('clue.state'), cell: (row) => code['declaration-state'](row.state) },
      { head: t('score.items'), number: true, cell: (row) => plain(row.items) },
    ],
  },
  {
    at: /^\/api\/scores\/boards(\?|$)/, unit: 'issue',
    more: async () => labelled('scoring-', ['board-state']),
    columns: (known, code) => [
      { head: t('score.month'), cell: (row) => h('a', { href: `#/scores/${row.organ}/${row.period}` }, row.period) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
      { head: t('clue.state'), cell: (row) => code['board-state'](row.state) },
      { head: t('score.bodies'), number: true, cell: (row) => plain(row.bodies) },
    ],
  },
];

/** `{draw(items, known, more), unit, more()}` of the list at that path; nothing where there is none. */
export function ledgerAt(path) {
  const found = LEDGERS.find((each) => each.at.test(path));
  return found && {
    unit: found.unit, more: found.more,
    learn: async (items) => found.people && await cadres(items.map(found.people).filter(Boolean)),
    draw: (items, known, more) => table(t('rows.title'), found.columns(known, more), items, { rowHeads: true }),
  };
}
