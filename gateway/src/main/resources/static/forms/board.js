// The steps on a month's board: put up by the office, objected to by a body, decided by the head.

import { code } from '../lib/choice-fields.js';
import { area, number } from '../lib/fields.js';
import { day } from '../lib/format.js';
import { group, list } from '../lib/groups.js';
import { departments } from '../lib/people.js';
import { reader } from '../lib/reader.js';
import { itemsOf } from '../lib/schemes.js';
import { t } from '../lib/words.js';
import { BODY, within } from './declaration.js';

export const OFFICE = ['scorer'];
const HEAD = ['head'];
const OPEN_TO_OBJECTION = ['published', 'objected', 'corrected'];

/** Which month goes up. */
export function publication(months, start) {
  return group({ period: code({ label: t('score.month'), required: true, start, items: months.map((each) => ({ code: each, label: each })) }) });
}

/** Which bodies have not been verified, where that keeps the board from going up. */
export async function unpublished(problem) {
  if (problem.code !== 'score-too-early') return [];
  const body = await departments(reader().organ);
  return [{ path: ['period'], words: [
    t('fault.from', { day: day(problem.from) }), problem.missing?.length ? t('board.missing', { bodies: problem.missing.map(body).join(t('comma')) }) : null] }];
}

/** The steps open on a board; `own` is the reader's own line with its entries, if he has one. */
export function boardSteps({ board, own, scheme }) {
  const { line } = board;
  const at = (path) => `/api/scores/boards/${line.organ}/${line.period}/${path}`;
  const isOut = OPEN_TO_OBJECTION.includes(line.state);
  const open = isOut ? board.objections.filter((each) => each.outcome === 'open') : [];
  const changes = () => list({ one: t('board.change'), more: t('board.more-changes') }, () => group({
    item: code({ label: t('score.item'), required: true, tree: true, wide: true, items: [...itemsOf(scheme, false), costs(scheme)].flat() }),
    count: number({ label: t('score.counted'), required: true }),
  }));
  const reason = () => area({ label: t('form.reason'), required: true, most: 500, rows: 2 });
  return [
    isOut && own && {
      step: 'object', title: t('board.do-object'), roles: BODY, at: at('objections'), creates: true,
      note: t('board.object-note', { day: line.objectUntil ? day(line.objectUntil) : '' }), place: misobjected,
      parts: () => ({
        item: code({ label: t('score.item'), hint: t('board.object-hint'), items: own.entries.map((each) => ({ code: each.item, label: `${each.item} ${scheme.named(each.item)}` })) }),
        grounds: area({ label: t('board.grounds'), required: true, most: 1000 }),
      }),
    },
    ...open.map((each) => ({
      step: `decide-objection-${each.n}`, title: t('board.do-decide', { n: each.n }), roles: HEAD, at: at('ruling'),
      parts: () => ({
        upheld: code({
          label: t('clue.outcome'), required: true, parse: (chosen) => chosen === 'yes',
          items: [{ code: 'yes', label: t('board.uphold') }, { code: 'no', label: t('board.reject') }],
        }),
        reason: reason(), changes: changes(),
      }),
      body: (value) => ({ objection: each.n, changes: [], ...value }), place: miscorrected(scheme),
    })),
    isOut && {
      step: 'correct', title: t('board.do-correct'), roles: HEAD, at: at('correction'), place: miscorrected(scheme),
      parts: () => ({
        department: code({ label: t('score.body'), required: true, items: board.rows.map((each) => ({ code: each.department, label: each.name })) }),
        reason: reason(), changes: changes(),
      }),
      body: (value) => ({ changes: [], ...value }),
    },
  ].filter(Boolean);
}

// What costs points stands below a head of its own.
function costs(scheme) {
  return [{ code: 'costs', parent: null, label: t('score.negative') },
    ...itemsOf(scheme, true).map((each) => ({ ...each, parent: 'costs' }))];
}

function misobjected(problem) {
  if (problem.code === 'score-no-such-part') return [{ path: ['item'] }];
  return problem.code === 'score-window-closed' ? [{ path: ['grounds'] }] : [];
}

const miscorrected = (scheme) => (problem, { changes = [] }) => {
  const at = (n, field) => n < 0 ? [] : [{ path: ['changes', String(n), field] }];
  if (problem.field === 'count') return at(changes.findIndex((each) => !within(scheme, each, 0)), 'count');
  return problem.item ? at(changes.findLastIndex((each) => each.item === problem.item), 'item') : [];
};
