// Opinions on integrity: the latest ones, and the form that asks for one.

import { get, post } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { form } from '../lib/form.js';
import { panel } from '../lib/panel.js';
import { cadre, cadres } from '../lib/people.js';
import { isAny } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';
import { OFFICE, opinionRequest } from '../forms/opinion.js';

export const READERS = ['scorer', 'head', 'leader-in-charge', 'case-supervision'];

export function title() {
  return t('opinion.all');
}

export function show() {
  return [panel(null, async () => {
    const [found, code] = await Promise.all([get('/api/scores/opinions?limit=50'), labelled('scoring-opinion-', ['state', 'purpose'])]);
    await cadres(found.items.flatMap((each) => each.cadres));
    return { items: found.items, code };
  }, ({ items, code }) => items.length === 0 ? null : table(t('opinion.all'), [
    { head: t('opinion.number'), cell: (row) => h('a', { href: `#/scores/opinions/${row.opinion}` }, row.number ?? t('clue.unnumbered')) },
    { head: t('opinion.cadres'), class: 'wrap', cell: (row) => row.cadres.map(cadre).join(t('comma')) },
    { head: t('opinion.purpose'), cell: (row) => code.purpose(row.purpose) },
    { head: t('clue.state'), cell: (row) => code.state(row.state) },
    { head: t('opinion.requested-on'), cell: (row) => day(row.requestedOn) },
  ], items, { rowHeads: true }), { empty: t('opinion.none') }),
  isAny(OFFICE) ? h('section', { class: 'no-print' }, h('h2', null, t('opinion.request')), form({
    name: 'opinion/new', submit: t('opinion.request-do'), note: t('opinion.request-note'), part: opinionRequest(),
    send: (value, key) => post('/api/scores/opinions', value, { key }),
    done: (made) => { location.hash = `/scores/opinions/${made.line.opinion}?step=gather-facts`; },
  })) : null];
}
