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

/** The clocks of a matter: from when to when, whether they run, and how the day was found. */
export function clocks(list, name) {
  if (list.length === 0) return null;
  return [h('h2', null, t('clue.clocks')), list.map((clock) => h('div', { class: 'why' },
    h('p', null, h('strong', null, name(clock.stage)), ' ',
      t('clue.clock-span', { from: day(clock.startedOn), due: day(clock.due) }),
      clock.provisional ? h('span', { class: 'late' }, ' ', t('clue.provisional')) : null, ' · ',
      clock.stoppedOn ? t('clue.clock-stopped', { day: day(clock.stoppedOn) }) : t('clue.clock-runs'),
      h('span', { class: 'rule-id' }, clock.rule)),
    clock.extensions.map((each) => h('p', null, t('clue.extended', { day: day(each.grantedOn), officer: officer(each.approvedBy) }))),
    clock.revisions.map((each) => h('p', null, t('clue.revised', { from: day(each.oldDue), to: day(each.newDue) }))),
    h('details', null, h('summary', null, t('clue.how-counted')), explanation(clock.facts))))];
}

/** Every step and the signature under it. */
export function signatures(list, what) {
  return [h('h2', null, t('clue.steps')), table(t('clue.steps'), [
    { head: t('clue.step'), cell: what },
    { head: t('clue.on'), cell: (row) => day(row.on) },
    { head: t('clue.signed-by'), cell: (row) => officer(row.officer) },
  ], list, { rowHeads: true })];
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
