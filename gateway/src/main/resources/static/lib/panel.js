// A part of a page that loads by itself, says how fresh it is, and has plain words for every state.

import { clock } from './format.js';
import { h, fill } from './dom.js';
import { Trouble } from './api.js';
import { say } from './say.js';
import { t } from './words.js';

const REFRESH = 60_000;
const AWAY = ['down', 'missing', 'offline'];

/**
 * @param title what the panel states
 * @param load asks for the data
 * @param render makes elements of the data; null or an empty array means: nothing there
 * @param options empty: words for nothing; once: do not ask again by itself; beside: one of several,
 *   greyed where its own service is away
 */
export function panel(title, load, render, options = {}) {
  const body = h('div', { class: 'body' });
  const fresh = h('p', { class: 'fresh', 'aria-live': 'polite' });
  const again = h('button', { type: 'button', class: 'plain', onclick: () => run() }, t('refresh'));
  const element = h('section', { class: `panel ${options.class ?? ''}` },
    h('div', { class: 'head' }, title ? h('h2', null, title) : null,
      h('div', { class: 'tools' }, options.tools ?? null, fresh, again)),
    body);
  let shownAt = null;

  async function run() {
    if (!shownAt) fill(body, loading());
    again.disabled = true;
    try {
      const data = await load();
      const made = render(data);
      shownAt = new Date().toISOString();
      const nothing = made === null || (Array.isArray(made) && made.length === 0);
      fill(body, nothing ? h('p', { class: 'state empty' }, options.empty ?? t('state.empty')) : made);
      fill(fresh, t('fresh.at', { time: clock(shownAt) }));
      element.classList.remove('stale', 'away');
    } catch (trouble) {
      failed(trouble);
    } finally {
      again.disabled = false;
    }
  }

  function failed(trouble) {
    const kind = trouble instanceof Trouble ? trouble.kind : 'failed';
    if (!(trouble instanceof Trouble)) console.error(trouble);
    if (kind === 'signed-out') {
      dispatchEvent(new CustomEvent('signed-out'));
      return;
    }
    // What was shown stays, marked as old; only a refusal takes it away.
    if (shownAt && kind !== 'forbidden' && kind !== 'missing') {
      element.classList.add('stale');
      fill(fresh, h('strong', null, t('fresh.stale', { time: clock(shownAt) })));
      return;
    }
    element.classList.toggle('away', Boolean(options.beside));
    fill(body, options.beside && AWAY.includes(kind) ? state('away') : state(kind, trouble.problem));
    fill(fresh);
  }

  // A form inside has changed what is shown.
  element.addEventListener('again', async (event) => {
    event.stopPropagation();
    await run();
    say(event.detail ?? '');
  });
  run();
  if (!options.once) {
    const timer = setInterval(() => {
      if (!element.isConnected) clearInterval(timer);
      else if (!document.hidden) run();
    }, REFRESH);
  }
  return element;
}

export function loading() {
  return h('p', { class: 'state loading', role: 'status' }, t('state.loading'));
}

/** Plain words for a state in which there is nothing to show. */
export function state(kind, problem) {
  return h('div', { class: `state ${kind}`, role: 'alert' },
    h('p', null, t(`state.${kind}`)),
    problem?.detail && kind !== 'missing' ? h('p', { class: 'quiet' }, problem.title ?? problem.detail) : null);
}

/** A thin notice above data that is not whole. */
export function notice(text) {
  return h('p', { class: 'notice' }, text);
}
