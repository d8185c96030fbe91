// What explains a matter, as every service tells it: facts at a glance, the colour, who did and read what.

import { mark, word } from './colour.js';
import { day, minute } from './format.js';
import { h } from './dom.js';
import { officer } from './people.js';
import { table } from './table.js';
import { language, t } from './words.js';

/** @param pairs `[name, value]`, those without a value left out */
export function facts(pairs) {
  return h('dl', { class: 'facts' }, pairs.filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))));
}

/** The lines that lead to a date or a colour, each with its rule. */
export function explanation(list) {
  return h('ol', null, list.map((fact) => {
    const rule = (fact.data ?? fact.fact)?.rule;
    return h('li', null, fact[language], rule ? h('span', { class: 'rule-id' }, rule) : null);
  }));
}

/** Today's colour and why; words for none where no clock runs. */
export function colourNow(now) {
  return now ? h('div', { class: `why ${word(now.colour)}` },
    h('p', null, mark(now.colour), ' ', h('span', { class: 'quiet' },
      t('clue.told-for', { day: day(now.day), policy: now.policy }))),
    explanation(now.facts))
    : h('div', { class: 'why' }, h('p', null, t('clue.no-colour')));
}

/** Who did and read what, the latest first. */
export function trail(rows, what) {
  return [h('h2', null, t('clue.readers')), table(t('clue.readers'), [
    { head: t('clue.read-at'), cell: (row) => minute(row.at) },
    { head: t('clue.reader'), cell: (row) => officer(row.officer) },
    { head: t('clue.read-what'), cell: what },
    { head: t('clue.outcome'), cell: (row) => t(`outcome.${row.outcome}`) },
  ], rows.toReversed())];
}
