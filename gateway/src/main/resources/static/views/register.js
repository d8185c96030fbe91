// Registers a petition, and shows its receipt code: once, to be printed and carried away.

import { post } from '../lib/api.js';
import { day } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { form } from '../lib/form.js';
import { names } from '../lib/names.js';
import { reader } from '../lib/reader.js';
import { t } from '../lib/words.js';
import { REGIONS, registration } from '../forms/registration.js';

export function title() {
  return t('register.title');
}

export function show() {
  const place = h('div');
  const regions = h('datalist', { id: REGIONS });
  names().then((known) => fill(regions, known.organs.map((each) =>
    h('option', { value: each.organ.slice(0, 6) }, each.name))));
  const begin = () => fill(place, regions, form({
    name: 'register', note: t('register.note'),
    part: registration(), submit: t('register.submit'),
    send: (value, key) => post('/api/petitions', value, { key }),
    done: (registered) => {
      fill(place, slip(registered, begin));
      place.querySelector('h2').focus();
      scrollTo(0, 0);
    },
  }));
  begin();
  return place;
}

// Nothing keeps the code: whoever leaves this page has seen it for the last time.
function slip({ petition, receipt }, begin) {
  return [
    h('section', { class: 'slip' },
      h('h2', { tabindex: '-1' }, t('register.done', { number: petition.number })),
      h('dl', { class: 'facts' },
        pair(t('register.receipt'), h('strong', { class: 'receipt' }, receipt)),
        pair(t('petition.number'), petition.number),
        pair(t('petition.received-on'), day(petition.receivedOn)),
        pair(t('register.by'), reader().name ?? reader().officer)),
      h('p', null, t('register.keep'))),
    h('p', { class: 'no-print send' },
      h('button', { type: 'button', onclick: () => print() }, t('register.print')), ' ',
      h('a', { class: 'button plain', href: `#/petitions/${petition.id}` }, t('register.open')), ' ',
      h('button', { type: 'button', class: 'plain', onclick: begin }, t('register.another'))),
  ];
}

function pair(name, value) {
  return h('div', null, h('dt', null, name), h('dd', null, value));
}
