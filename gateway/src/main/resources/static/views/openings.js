// Who may see a reporter's name: asked for with a purpose, decided on by a second person, seen by the asker.

import { get, post } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { minute, plain } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { form } from '../lib/form.js';
import { group } from '../lib/groups.js';
import { panel } from '../lib/panel.js';
import { officer, officers } from '../lib/people.js';
import { reader } from '../lib/reader.js';
import { steps } from '../lib/steps.js';
import { facts } from '../lib/why.js';
import { t } from '../lib/words.js';
import { askStep, openingSteps } from '../forms/reporter.js';

// Fields whose value is a code, by the set that has its label.
const CODED = { kind: 'reporter-kind', level: 'level', 'political-status': 'political-status' };

export function title() {
  return t('opening.title');
}

export function show({ argument, query }) {
  const at = `/api/petitions/${argument}/identity-openings`;
  return [h('p', null, h('a', { href: `#/petitions/${argument}` }, t('thread.back'))),
    panel(null, async () => {
      const [found, purposes, fields] = await Promise.all([get(at),
        labelled('petition-opening-', ['purpose', 'status']), labelled('petition-', ['identity-field', ...Object.values(CODED)])]);
      await officers(found.items.flatMap((each) => [each.askedBy, each.decidedBy]));
      return { id: argument, at, items: found.items, code: { ...purposes, ...fields }, wanted: query.get('step') };
    }, whole, { once: true, class: 'beside-title' })];
}

function whole({ id, at, items, code, wanted }) {
  return [
    h('p', { class: 'quiet' }, t('opening.note')),
    items.length === 0 ? h('p', { class: 'state empty' }, t('opening.empty')) : null,
    items.map((each) => opening(id, at, each, code)),
    steps(id, [askStep(at)], { wanted: items.length === 0 ? 'ask' : wanted }),
  ];
}

function opening(id, at, each, code) {
  const words = h('div');
  return h('section', { class: 'why opening' },
    h('h2', null, code.purpose(each.purpose), ' ', h('span', { class: 'quiet' }, code.status(each.status))),
    facts([
      [t('opening.asked-by'), [officer(each.askedBy), ' ', minute(each.askedAt)]],
      [t('opening.decided-by'), each.decidedBy ? officer(each.decidedBy) : null],
      [t('opening.until'), each.until ? minute(each.until) : null],
      [t('opening.views'), plain(each.views)],
      [t('opening.shows'), each.shows.map(code['identity-field']).join(t('comma'))],
    ]),
    each.status === 'requested' ? [h('p', { class: 'no-print' }, h('button', { type: 'button', class: 'plain', onclick: () => fill(words,
      panel(null, () => get(`${at}/${each.id}`), (found) => h('p', { class: 'text' }, found.words), { once: true })) },
    t('opening.show-words'))), words] : null,
    each.status === 'open' && each.askedBy === reader().officer ? look(at, each, code) : null,
    steps(id, openingSteps(at, each), {}));
}

// What is shown stands on this page only, and is gone with it.
function look(at, each, code) {
  const shown = h('div', { 'aria-live': 'polite' });
  return h('div', { class: 'no-print' }, form({
    name: `look/${each.id}`, submit: t('opening.look'), note: t('opening.look-note'), ask: t('opening.look-ask'), part: group({}),
    send: () => post(`${at}/${each.id}/views`),
    done: (answer) => fill(shown, h('div', { class: 'identity' },
      facts(answer.fields.map(({ field, value }) => [code['identity-field'](field), CODED[field] ? code[CODED[field]](value) : value])))),
  }), shown);
}
