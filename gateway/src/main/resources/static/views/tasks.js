// What waits for me, service by service, the most urgent first; each row opens its matter at its form.

import { get } from '../lib/api.js';
import { COLOURS, mark, word } from '../lib/colour.js';
import { day, plain } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { linked, placeOfTask, taskLabels } from '../lib/matters.js';
import { notice, panel } from '../lib/panel.js';
import { today } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { has, t } from '../lib/words.js';

const FIRST = 6;

export function title() {
  return t('tasks.title');
}

export function show() {
  return panel(null, load, (data) => {
    const missing = away(data);
    if (data.items.length === 0) return missing.length ? [missing, h('p', { class: 'state empty' }, t('tasks.rest-empty'))] : null;
    const services = [...new Set(data.items.map((row) => row.service))];
    return [missing, services.map((service) => [
      h('h2', null, nameOf(service), ' ', h('span', { class: 'quiet' },
        `${plain(data.items.filter((row) => row.service === service).length)} ${t('tasks.unit')}`)),
      list(nameOf(service), data.items.filter((row) => row.service === service), data),
    ]), data.more.length ? h('p', { class: 'quiet' }, t('tasks.more')) : null];
  }, { empty: t('tasks.empty') });
}

/** The first few of all services, for the overview. */
export function compact() {
  return panel(t('tasks.title'), load, (data) => {
    const missing = away(data);
    if (data.items.length === 0) return missing.length ? missing : null;
    return [missing, list(t('tasks.title'), data.items.slice(0, FIRST), data, true),
      data.items.length > FIRST ? h('p', null, h('a', { href: '#/tasks' }, t('tasks.all', { count: data.items.length }))) : null];
  }, { empty: t('tasks.empty') });
}

function away(data) {
  return data.unavailable.map((service) => notice(t('tasks.unavailable', { service: nameOf(service) })));
}

function list(caption, items, data, mixed) {
  return table(caption, [
    { head: t('tasks.what'), class: 'wrap', cell: (row) => linked(placeOfTask(row), data.what[row.service](row.kind)) },
    { head: t('tasks.matter'), cell: (row) => row.number || t('clue.unnumbered') },
    { head: t('clue.colour'), cell: (row) => row.colour ? mark(row.colour) : '—' },
    { head: t('clue.due'), cell: (row) => [day(row.dueOn), late(row)] },
    ...(mixed ? [{ head: t('tasks.from'), cell: (row) => nameOf(row.service) }] : []),
  ], items, { rowHeads: true });
}

function late(row) {
  return row.dueOn && row.dueOn < today() ? h('span', { class: 'late' }, ' ', t('meaning.yellow')) : null;
}

function nameOf(service) {
  return has(`service.${service}`) ? t(`service.${service}`) : service;
}

async function load() {
  const tasks = await get('/api/tasks');
  const services = [...new Set(tasks.items.map((row) => row.service))];
  return { ...tasks, items: tasks.items.toSorted(urgency), what: await taskLabels(services) };
}

// By date; what has none follows, the worst colour first.
function urgency(one, other) {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')
    || COLOURS.indexOf(word(other.colour)) - COLOURS.indexOf(word(one.colour));
}
