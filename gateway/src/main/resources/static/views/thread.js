// What the office and a reporter have said to each other. Each look at it leaves a trace.

import { get } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { day, plain } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { panel } from '../lib/panel.js';
import { officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { t } from '../lib/words.js';
import { threadSteps } from '../forms/reporter.js';

export function title() {
  return t('thread.title');
}

export function show({ argument, query }) {
  const at = `/api/petitions/${argument}/thread`;
  return [h('p', null, h('a', { href: `#/petitions/${argument}` }, t('thread.back'))),
    panel(null, async () => {
      const [thread, kind] = await Promise.all([get(at), labels('petition-thread-entry')]);
      await officers(thread.entries.map((each) => each.officer));
      return { at, thread, kind, wanted: query.get('step') };
    }, whole, { once: true, class: 'beside-title' })];
}

function whole({ at, thread, kind, wanted }) {
  const { entries, readUpTo } = thread;
  return [
    h('p', { class: 'quiet' }, t('thread.note'), ' ',
      thread.newestFromReporterOn ? t('thread.newest', { day: day(thread.newestFromReporterOn) }) : null),
    entries.length === 0 ? h('p', { class: 'state empty' }, t('thread.empty'))
      : h('ol', { class: 'thread' }, entries.map((entry) => said(at, entry, kind, thread))),
    steps(thread.petition, threadSteps(at, entries.length, readUpTo), { wanted }),
  ];
}

function said(at, entry, kind, { openQuestions, readUpTo }) {
  const fromReporter = entry.kind === 'word';
  return h('li', { class: fromReporter ? 'theirs' : null },
    h('p', { class: 'quiet' }, h('strong', null, kind(entry.kind)), ' ',
      entry.on ? [day(entry.on), ' '] : null,
      entry.officer ? officer(entry.officer) : null,
      entry.answers ? t('thread.answers', { n: entry.answers }) : null,
      openQuestions.includes(entry.number) ? h('span', { class: 'late' }, ' ', t('thread.unanswered')) : null,
      fromReporter && entry.number > readUpTo ? h('span', { class: 'late' }, ' ', t('thread.unread')) : null),
    entry.text ? h('p', { class: 'text' }, entry.text) : null,
    entry.files.length ? h('ul', null, entry.files.map((file) => h('li', null,
      h('a', { href: `${at}/files/${file.id}`, download: file.name }, file.name), ' ',
      h('span', { class: 'quiet' }, t('thread.size', { size: plain(Math.ceil(file.size / 1024)) }), ' ',
        file.scanned ? null : t('thread.unscanned'))))) : null);
}
