// What all services did because of one matter, on one line of time.

import { get } from './api.js';
import { day } from './format.js';
import { h } from './dom.js';
import { notice, panel } from './panel.js';
import { officer, officers } from './people.js';
import { linked, placeOf, stepLabels } from './matters.js';
import { t } from './words.js';

/** The joined story of a matter; away by itself where the gateway cannot tell it. */
export function story(matter) {
  return panel(t('story.title'), () => load(matter), whole, { once: true, beside: true, empty: t('story.empty') });
}

async function load(matter) {
  const told = await get(`/api/story/${matter}`);
  const services = [...new Set(told.items.map((row) => row.service))];
  await officers(told.items.map((row) => row.officer));
  return { ...told, step: await stepLabels(services) };
}

function whole({ items, unavailable, more, step }) {
  const missing = unavailable.map((service) => notice(t('story.unavailable', { service: t(`service.${service}`) })));
  if (items.length === 0) return missing.length ? missing : null;
  return [missing, h('ol', { class: 'story' }, items.map((row) => h('li', null,
    h('time', { datetime: row.on }, day(row.on)),
    h('span', { class: 'where' }, t(`service.${row.service}`)),
    h('span', null, linked(placeOf(row.service, row.kind, row.matter), step[row.service](row.step)),
      row.officer ? h('span', { class: 'quiet' }, ' ', officer(row.officer)) : null,
      row.detail ? h('span', { class: 'quiet' }, ' ', row.detail) : null)))),
  more ? h('p', { class: 'quiet' }, t('story.more')) : null];
}
