// What someone sees who is not signed in.

import { h } from '../lib/dom.js';
import { t } from '../lib/words.js';

export function show(failed) {
  return h('div', { class: 'sign-in' },
    h('h1', null, t('title')),
    h('p', null, t('sign-in.why')),
    failed ? h('p', { class: 'notice', role: 'alert' }, t('sign-in.failed')) : null,
    h('p', null, h('a', { class: 'button', href: '/sign-in' }, t('sign-in'))));
}
