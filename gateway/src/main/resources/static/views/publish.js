// A month before its board goes up: who has declared and been verified, and the form that puts it up.

import { address, get, post } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { plain } from '../lib/format.js';
import { form } from '../lib/form.js';
import { h } from '../lib/dom.js';
import { panel } from '../lib/panel.js';
import { isAny, reader } from '../lib/reader.js';
import { months } from '../lib/schemes.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';
import { OFFICE, publication, unpublished } from '../forms/board.js';

export const READERS = ['scorer', 'handler', 'department-lead', 'head', 'leader-in-charge'];

export function title() {
  return t('board.month');
}

export function show({ query }) {
  const period = query.get('period') ?? months()[0];
  const all = [...new Set([period, ...months()])].toSorted().toReversed();
  return [
    h('nav', { class: 'choices', 'aria-label': t('score.choose-month') }, all.map((each) =>
      h('a', { href: `#/scores/months?period=${each}`, 'aria-current': each === period ? 'page' : null }, each))),
    panel(t('board.declarations', { month: period }), async () => {
      const [found, code] = await Promise.all([get(address('/api/scores/declarations', { organ: reader().organ, from: period, to: period, limit: 200 })),
        labelled('scoring-', ['declaration-state'])]);
      return { items: found.items, code };
    }, ({ items, code }) => items.length === 0 ? null : table(t('board.declarations', { month: period }), [
      { head: t('score.body'), cell: (row) => h('a', { href: address(`#/scores/declarations/${row.id}`, { step: row.state === 'declared' ? 'verify' : null }) }, row.name) },
      { head: t('clue.state'), cell: (row) => code['declaration-state'](row.state) },
      { head: t('score.items'), number: true, cell: (row) => plain(row.items) },
    ], items, { rowHeads: true }), { empty: t('board.no-declarations') }),
    isAny(OFFICE) ? h('section', { class: 'no-print' }, h('h2', null, t('board.publish')), form({
      name: `board/${period}`, submit: t('board.publish'), note: t('board.publish-note'), part: publication(all, period), place: unpublished,
      send: (value, key) => post('/api/scores/boards', value, { key }),
      done: (made) => { location.hash = `/scores/${made.line.organ}/${made.line.period}`; },
    })) : null,
  ];
}
