// Gives a cadre or a team the first card.

import { post } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { fill, h } from '../lib/dom.js';
import { form } from '../lib/form.js';
import { panel } from '../lib/panel.js';
import { CADRES, cadreOptions } from '../lib/people.js';
import { UNITS, unitOptions } from '../lib/units.js';
import { t } from '../lib/words.js';
import { mistaken, newWarning, warned } from '../forms/warning.js';

export function title() {
  return t('warn.new');
}

export function show() {
  return panel(null, () => labels('scoring-warning-party'), (party) => {
    const people = h('datalist', { id: CADRES });
    const places = h('datalist', { id: UNITS });
    cadreOptions().then((found) => fill(people, found));
    unitOptions().then((found) => fill(places, found));
    return [people, places, form({
      name: 'warning/new', submit: t('warn.new-do'), note: t('warn.new-note'), part: newWarning(party), place: mistaken,
      send: (value, key) => post('/api/scores/warnings', warned(value), { key }),
      done: (made) => { location.hash = `/scores/warnings/${made.line.id}`; },
    })];
  }, { once: true, class: 'beside-title' });
}
