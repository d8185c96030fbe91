// A plain form for one call of the API. What was typed is kept until the call has succeeded: through
// refusals, silence, a session that ended, and a matter that somebody else has changed meanwhile.

import { me, newKey, Trouble } from './api.js';
import { fill, h } from './dom.js';
import { plain } from './refusals.js';
import { t } from './words.js';

// In memory only: what forms hold is nobody else's business, and gone with the page.
const drafts = new Map();

/** Whether something was typed into the form of that name before its matter was read anew. */
export function hasDraft(name) {
  return drafts.has(name);
}

/**
 * @param options name: tells drafts of forms apart; part: what is asked for, a group; send(value, key):
 *   the call; done(answer): after it; reload(): reads the matter anew; submit: the button's words;
 *   note: what the signer should know; ask: what has to be confirmed first; place(problem, value): the
 *   places a refusal means, `[{path, words?}]`, where the API names a matter and not a field
 */
export function form(options) {
  // One key for this form, however often it is sent: a second answer is then the first one's.
  const key = newKey();
  const above = h('div', { class: 'refusal', role: 'alert', tabindex: '-1', hidden: true });
  const send = h('button', { type: 'submit' }, options.submit);
  const element = h('form', { class: 'sheet', novalidate: true, autocomplete: 'off', onsubmit: submit },
    options.note ? h('p', { class: 'quiet' }, options.note) : null,
    options.part.element, above, h('p', { class: 'send' }, send));
  let signedOut = false;
  options.part.ready.then(() => {
    if (drafts.has(options.name)) options.part.fill(drafts.get(options.name));
    drafts.delete(options.name);
  });

  async function submit(event) {
    event.preventDefault();
    clear();
    const missing = options.part.missing() || [];
    if (missing.length > 0) {
      missing.forEach((path) => options.part.fault(path, t('fault.not-blank')));
      firstFault();
      return;
    }
    if (options.ask && !confirm(options.ask)) return;
    send.disabled = true;
    try {
      if (signedOut) await me();
      const answer = await options.send(options.part.value(), key);
      signedOut = false;
      options.done(answer);
    } catch (trouble) {
      await refused(trouble);
    } finally {
      send.disabled = false;
    }
  }

  async function refused(trouble) {
    if (!(trouble instanceof Trouble)) console.error(trouble);
    const said = await plain(trouble instanceof Trouble ? trouble : new Trouble('failed'),
      (problem) => options.place?.(problem, options.part.value()) ?? []);
    signedOut = trouble.kind === 'signed-out';
    const unplaced = said.places.filter((each) => !options.part.fault(each.path, each.words));
    above.hidden = false;
    fill(above, h('p', null, said.words.length ? said.words : t('form.failed')),
      unplaced.map((each) => h('p', null, each.words, h('span', { class: 'rule-id' }, each.path.join('.')))), remedy(trouble.kind));
    if (!firstFault()) above.focus();
  }

  function remedy(kind) {
    if (kind === 'signed-out') {
      return h('p', null, h('a', { href: '/sign-in', target: '_blank', rel: 'noopener' }, t('form.sign-in-beside')));
    }
    if (kind !== 'changed' || !options.reload) return null;
    return h('p', null, h('button', { type: 'button', onclick: () => {
      drafts.set(options.name, options.part.value());
      options.reload();
    } }, t('form.reload')));
  }

  function clear() {
    options.part.fault([], null);
    above.hidden = true;
    fill(above);
  }

  function firstFault() {
    const first = element.querySelector('[aria-invalid]');
    first?.focus();
    return first !== null;
  }

  return element;
}
