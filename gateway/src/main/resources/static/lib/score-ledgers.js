// Rows of boards, declarations, objections and warnings. As in talk-ledgers.js.

import { labelled } from './codes.js';
import { mark } from './colour.js';
import { day, plain } from './format.js';
import { h } from './dom.js';
import { cadre } from './people.js';
import { units } from './units.js';
import { t } from './words.js';

export const SCORE_LEDGERS = [
  {
    at: /^\/api\/scores\/warnings(\?|$)/, unit: 'matter',
    more: async () => ({ ...await labelled('scoring-', ['warning-state', 'warning-target']), unit: await units() }),
    people: (row) => row.kind === 'CADRE' ? row.target : null,
    columns: (known, code) => [
      { head: t('talk.target'), cell: (row) => h('a', { href: `#/scores/warnings/${row.id}` }, row.kind === 'CADRE' ? cadre(row.target) : code.unit(row.target)) },
      { head: t('clue.colour'), cell: (row) => mark(row.level) },
      { head: t('clue.state'), cell: (row) => code['warning-state'](row.state) },
      { head: t('warn.whom'), cell: (row) => code['warning-target'](row.kind) },
      { head: t('warn.until'), cell: (row) => [day(row.until), row.decisionDue ? h('span', { class: 'late' }, ' ', t('warn.decision-due')) : null] },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
  {
    at: /^\/api\/scores\/objections(\?|$)/, unit: 'matter',
    more: async () => labelled('scoring-', ['objection-outcome']),
    columns: (known, code) => [
      { head: t('score.body'), cell: (row) => row.body },
      { head: t('score.month'), cell: (row) => h('a', { href: `#/scores/${row.organ}/${row.period}` }, row.period) },
      { head: t('score.item'), cell: (row) => row.item ?? '—' },
      { head: t('clue.on'), cell: (row) => day(row.on) },
      { head: t('clue.outcome'), cell: (row) => code['objection-outcome'](row.outcome) },
    ],
  },
  {
    at: /^\/api\/scores\/declarations(\?|$)/, unit: 'matter',
    more: async () => labelled('scoring-', ['declaration-state']),
    columns: (known, code) => [
      { head: t('score.body'), cell: (row) => h('a', { href: `#/scores/declarations/${row.id}` }, row.name) },
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
