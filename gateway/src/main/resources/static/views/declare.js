// Declares a month of the reader's own body: one declaration for a month.

import { address, get, post } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { form } from '../lib/form.js';
import { h } from '../lib/dom.js';
import { panel } from '../lib/panel.js';
import { reader } from '../lib/reader.js';
import { months, schemeOf } from '../lib/schemes.js';
import { t } from '../lib/words.js';
import { claimed, claims, misclaimed } from '../forms/declaration.js';

export function title() {
  return t('declare.title');
}

export function show({ query }) {
  const period = query.get('period') ?? months()[0];
  const all = [...new Set([period, ...months()])].toSorted().toReversed();
  return [
    h('nav', { class: 'choices', 'aria-label': t('score.choose-month') }, all.map((each) =>
      h('a', { href: `#/scores/declarations/new?period=${each}`, 'aria-current': each === period ? 'page' : null }, each))),
    panel(null, () => load(period), (data) => data.there ? already(data.there) : sheet(period, data), { once: true, empty: t('declare.no-scheme') }),
  ];
}

async function load(period) {
  const department = reader().department;
  const [scheme, proposed, there, fact] = await Promise.all([schemeOf(period), get(address('/api/scores/proposals', { period })),
    department ? get(address('/api/scores/declarations', { department, from: period, to: period, limit: 1 })) : { items: [] }, labels('scoring-fact')]);
  return { scheme, proposals: proposed.items, there: there.items[0] ?? null, fact };
}

function already(line) {
  return h('p', { class: 'notice' }, t('declare.already', { month: line.period }), ' ',
    h('a', { href: `#/scores/declarations/${line.id}` }, t('declare.open')));
}

function sheet(period, data) {
  if (!data.scheme) return null;
  return form({
    name: `declaration/${period}`, submit: t('declare.do', { month: period }), note: t('declare.note'),
    part: claims(data), place: misclaimed(data.scheme),
    send: (value, key) => post('/api/scores/declarations', { period, ...claimed(value) }, { key }),
    done: (made) => { location.hash = `/scores/declarations/${made.line.id}`; },
  });
}
