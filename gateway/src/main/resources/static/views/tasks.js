// What waits for me, in all services, the most urgent first.

import { get } from '../lib/api.js';
import { mark } from '../lib/colour.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { notice, panel } from '../lib/panel.js';
import { labels } from '../lib/codes.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';

// Where a service calls its tasks by the steps that are waited for.
const SETS = { clue: 'clue-step' };

export function title() {
  return t('tasks.title');
}

export function show() {
  return panel(null, load, (data) => whole(data, data.items), {
    empty: t('tasks.empty'),
  });
}

/** The first few, for the overview. */
export function compact() {
  return panel(t('tasks.title'), load, (data) => {
    const made = whole(data, data.items.slice(0, 6));
    return made && data.items.length > 6
      ? [made, h('p', null, h('a', { href: '#/tasks' }, t('tasks.all', { count: data.items.length })))]
      : made;
  }, { empty: t('tasks.empty') });
}

function whole(data, items) {
  const missing = data.unavailable.map((service) =>
    notice(t('tasks.unavailable', { service: t(`service.${service}`) })));
  if (items.length === 0) return missing.length ? missing : null;
  return [missing, table(t('tasks.title'), [
    { head: t('tasks.what'), cell: (row) => data.what[row.service](row.kind) },
    { head: t('clue.number'), cell: (row) => link(row) },
    { head: t('clue.colour'), cell: (row) => row.colour ? mark(row.colour) : '—' },
    { head: t('clue.due'), cell: (row) => day(row.dueOn) },
    { head: t('tasks.from'), cell: (row) => t(`service.${row.service}`) },
  ], items, { rowHeads: true }),
  data.more.length ? h('p', { class: 'quiet' }, t('tasks.more')) : null];
}

async function load() {
  const tasks = await get('/api/tasks');
  const services = [...new Set(tasks.items.map((row) => row.service))];
  const sets = await Promise.all(services.map((service) => labels(SETS[service] ?? `${service}-task`)));
  return { ...tasks, what: Object.fromEntries(services.map((service, index) => [service, sets[index]])) };
}

function link(row) {
  const name = row.number || t('clue.unnumbered');
  return row.service === 'clue' ? h('a', { href: `#/clues/${row.matter}` }, name) : name;
}
