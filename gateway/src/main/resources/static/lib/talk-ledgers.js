// Rows of talks and of duties to talk. Each ledger: where it stands, what a row is, and its columns.

import { labelled } from './codes.js';
import { mark } from './colour.js';
import { day, plain } from './format.js';
import { h } from './dom.js';
import { cadre, officer } from './people.js';
import { until } from './rows.js';
import { t } from './words.js';

export const TALK_LEDGERS = [
  {
    at: /^\/api\/talks\/mandates(\?|$)/, unit: 'duty',
    more: async () => labelled('talk-', ['kind', 'mandate-stage', 'cause']),
    people: (row) => row.targetKind === 'CADRE' ? row.target : null,
    columns: (known, code) => [
      { head: t('talk.kind'), cell: (row) => h('a', { href: `#/talks/mandates/${row.id}` }, code.kind(row.kind)) },
      { head: t('talk.target'), cell: (row) => row.targetKind === 'CADRE' ? cadre(row.target) : officer(row.target) },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.state'), cell: (row) => code['mandate-stage'](row.stage) },
      { head: t('clue.due'), cell: (row) => until(row, row.overdue) },
      { head: t('talk.cause'), cell: (row) => code.cause(row.cause) },
      { head: t('talk.held-on'), cell: (row) => row.talk ? h('a', { href: `#/talks/${row.talk}` }, day(row.heldOn)) : '—' },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
      { head: t('clue.department'), cell: (row) => known.department(row.department) },
    ],
  },
  {
    at: /^\/api\/talks(\?|$)/, unit: 'event',
    more: async () => labelled('talk-', ['kind', 'form', 'stage']),
    columns: (known, code) => [
      { head: t('talk.kind'), cell: (row) => h('a', { href: `#/talks/${row.id}` }, code.kind(row.kind)) },
      { head: t('talk.form'), cell: (row) => code.form(row.form) },
      { head: t('clue.state'), cell: (row) => code.stage(row.stage) },
      { head: t('talk.planned-for'), cell: (row) => day(row.plannedFor) },
      { head: t('talk.held-on'), cell: (row) => day(row.heldOn) },
      { head: t('talk.persons'), number: true, cell: (row) => [plain(row.persons), ' ', h('span', { class: 'quiet' }, t('unit.time'))] },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.due'), cell: (row) => until(row) },
      { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
    ],
  },
];
