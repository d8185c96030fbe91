// Plans a talk, for a duty or of one's own accord.

import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/dom.js';
import { form } from '../lib/form.js';
import { names, roomsOf } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { CADRES, cadreOptions, cadres } from '../lib/people.js';
import { reader } from '../lib/reader.js';
import { t } from '../lib/words.js';
import { talkPlan } from '../forms/talk.js';

export function title() {
  return t('talk.plan');
}

export function show({ query }) {
  const mandate = query.get('mandate');
  return panel(null, async () => {
    const [known, duty] = await Promise.all([names(), mandate ? get(`/api/talks/mandates/${mandate}`) : null]);
    if (duty) await cadres([duty.line.target]);
    return { known, duty };
  }, ({ known, duty }) => {
    const listed = h('datalist', { id: CADRES });
    cadreOptions().then((all) => fill(listed, all));
    return [listed, form({
      name: `talk/${mandate ?? 'new'}`, submit: t('talk.plan-do'), note: t('talk.plan-note'),
      part: talkPlan({ rooms: roomsOf(known, reader().organ), kind: duty?.line.kind, person: duty?.line.target, mandate }),
      send: (value, key) => post('/api/talks', value, { key }),
      done: (made) => { location.hash = `/talks/${made.line.id}?step=hold`; },
    })];
  }, { once: true, class: 'beside-title' });
}
