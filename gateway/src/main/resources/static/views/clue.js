// One clue: why it stands as it stands, who signed, what was said about it, and who has looked.

import { get } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { mark, word } from '../lib/colour.js';
import { day, minute, plain } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { due } from '../lib/rows.js';
import { table } from '../lib/table.js';
import { has, language, t } from '../lib/words.js';

const SETS = ['step', 'result', 'study-level', 'source', 'measure', 'pause-reason', 'talk-level', 'distribution-mode'];

export function title() {
  return t('clue.title');
}

export function show({ argument }) {
  const load = async () => {
    const [known, detail, why, ...sets] = await Promise.all([
      names(), get(`/api/clues/${argument}`), get(`/api/clues/${argument}/why`),
      ...SETS.map((set) => labels(`clue-${set}`)),
    ]);
    return { known, detail, why, code: Object.fromEntries(SETS.map((set, index) => [set, sets[index]])) };
  };
  return panel(null, load, whole, {
    once: true, class: 'beside-title',
    tools: h('button', { type: 'button', class: 'plain', onclick: () => print() }, t('clue.print')),
  });
}

function whole(all) {
  return [
    facts(all), colour(all.why), clocks(all),
    h('h2', null, t('clue.steps')), steps(all),
    studies(all), warnings(all), runs(all), contents(all), readers(all),
  ];
}

function facts({ known, detail, why, code }) {
  const line = why.line;
  const result = detail.result;
  const pairs = [
    [t('clue.number'), h('strong', null, line.number ?? t('clue.unnumbered'))],
    [t('clue.colour'), mark(line.colour)],
    [t('clue.state'), known.stage(line.stage)],
    [t('clue.due'), due(line)],
    [t('clue.method'), line.method ? known.method(line.method) : '—'],
    [t('clue.organ'), known.organ(line.organ)],
    [t('clue.department'), known.department(line.department)],
    [t('clue.keeper'), detail.keeper ?? '—'],
    [t('clue.origin'), [code.source(line.source), line.takenOver ? ` · ${t('clue.taken-over')}` : '']],
    [t('clue.entered'), day(line.enteredOn)],
    [t('clue.mode'), detail.mode ? code['distribution-mode'](detail.mode) : '—'],
    [t('clue.result'), result ? outcome(result, code) : '—'],
  ];
  return h('dl', { class: 'facts' }, pairs.map(([name, value]) =>
    h('div', null, h('dt', null, name), h('dd', null, value))));
}

function outcome(result, code) {
  return [code.result(result.kind), ' ', h('span', { class: 'quiet' }, day(result.on)),
    result.caseNumber ? [h('br'), t('clue.case', { number: result.caseNumber, persons: result.persons.length })] : null,
    result.measures.length ? [h('br'), result.measures.map(code.measure).join(t('comma'))] : null];
}

function colour(why) {
  const now = why.colour;
  return [
    h('h2', null, t('clue.why-colour')),
    now ? h('div', { class: `why ${word(now.colour)}` },
      h('p', null, mark(now.colour), ' ', h('span', { class: 'quiet' },
        t('clue.told-for', { day: day(now.day), policy: now.policy }))),
      explanation(now.facts))
      : h('div', { class: 'why' }, h('p', null, t('clue.no-colour'))),
  ];
}

function explanation(list) {
  return h('ol', null, list.map((fact) => h('li', null, fact[language],
    fact.data.rule ? h('span', { class: 'rule-id' }, fact.data.rule) : null)));
}

function clocks({ known, why, code }) {
  if (why.clocks.length === 0) return null;
  return [h('h2', null, t('clue.clocks')), why.clocks.map((clock) => h('div', { class: 'why' },
    h('p', null, h('strong', null, known.clock(clock.stage)), ' ',
      t('clue.clock-span', { from: day(clock.startedOn), due: day(clock.due) }),
      clock.provisional ? h('span', { class: 'late' }, ' ', t('clue.provisional')) : null, ' · ',
      clock.stoppedOn ? t('clue.clock-stopped', { day: day(clock.stoppedOn) }) : t('clue.clock-runs'),
      h('span', { class: 'rule-id' }, clock.rule)),
    clock.extensions.map((each) => h('p', null, t('clue.extended', { day: day(each.grantedOn), officer: each.approvedBy }))),
    clock.pauses.map((each) => h('p', null, t(each.until ? 'clue.paused' : 'clue.paused-open', {
      from: day(each.from), until: day(each.until), reason: code['pause-reason'](each.reason), officer: each.approvedBy,
    }), each.recordedOn > each.from ? h('span', { class: 'quiet' }, ' ', t('clue.recorded-on', { day: day(each.recordedOn) })) : null)),
    clock.revisions.map((each) => h('p', null, t('clue.revised', { from: day(each.oldDue), to: day(each.newDue) }))),
    h('details', null, h('summary', null, t('clue.how-counted')), explanation(clock.facts))))];
}

function steps({ known, why, code }) {
  return table(t('clue.steps'), [
    { head: t('clue.step'), cell: (row) => code.step(row.step) },
    { head: t('clue.on'), cell: (row) => day(row.on) },
    { head: t('clue.signed-by'), cell: (row) => signer(row.officer) },
    { head: t('clue.note'), class: 'wrap', cell: (row) => [note(row, known), row.onPaper ? h('span', { class: 'quiet' }, ' ', t('clue.on-paper')) : null] },
  ], why.steps, { rowHeads: true });
}

// What the service did by itself has no officer.
function signer(officer) {
  return officer.startsWith('system:') ? t('role.service') : officer;
}

// A note may be the code of a department; the rest is as it was signed.
function note(row, known) {
  return row.note ? known.department(row.note) : '';
}

function studies({ known, detail, code }) {
  if (detail.studies.length === 0) return null;
  return [h('h2', null, t('clue.studies')), table(t('clue.studies'), [
    { head: t('clue.study-level'), cell: (row) => code['study-level'](row.level) },
    { head: t('clue.study-held'), cell: (row) => day(row.heldOn) },
    { head: t('clue.study-participants'), class: 'wrap', cell: (row) => row.participants.join(t('comma')) },
    { head: t('clue.study-conclusion'), cell: (row) => known.method(row.conclusion) },
    { head: t('clue.signed-by'), cell: (row) => row.signedBy },
  ], detail.studies, { rowHeads: true })];
}

function warnings({ why, code }) {
  const rows = [
    ...why.turns.map((each) => ({ on: each.on, colour: each.to, kind: t('warning.turn'), more: t('warning.due', { day: day(each.due) }) })),
    ...why.prompts.map((each) => ({
      on: each.on, colour: each.colour, kind: t('warning.prompt'),
      more: each.acknowledged ? t('warning.acknowledged', signed(each.acknowledged)) : t('warning.open'),
    })),
    ...why.notices.map((each) => ({
      on: each.on, colour: each.colour, kind: t('warning.notice', { number: number(each.number) }),
      more: each.answer ? [t('warning.answered', signed(each.answer.by)), ' ', each.answer.text]
        : t('warning.answer-by', { day: day(each.answerBy) }),
    })),
    ...why.circulars.map((each) => ({ on: each.on, colour: 'red', kind: t('warning.circular'), more: t('clue.late', { days: each.overdueDays }) })),
    ...why.talks.map((each) => ({ on: each.since, colour: each.colour, kind: t('warning.talk'), more: code['talk-level'](each.level) })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return [h('h2', null, t('clue.notices')), rows.length === 0 ? h('p', { class: 'quiet' }, t('clue.none-yet'))
    : table(t('clue.notices'), [
      { head: t('clue.on'), cell: (row) => day(row.on) },
      { head: t('clue.notice-kind'), cell: (row) => row.kind },
      { head: t('clue.colour'), cell: (row) => mark(row.colour) },
      { head: t('clue.note'), class: 'wrap', cell: (row) => row.more },
    ], rows)];
}

function signed(by) {
  return { officer: by.officer, day: day(by.at) };
}

function number(of) {
  return of?.value ?? of;
}

function runs({ known, why }) {
  if (why.runs.length === 0) return null;
  return [h('h2', null, t('clue.runs')), table(t('clue.runs'), [
    { head: t('clue.run-day'), cell: (row) => day(row.run) },
    { head: t('clue.colour'), cell: (row) => mark(row.colour) },
    { head: t('clue.clock'), cell: (row) => known.clock(row.stage) },
    { head: t('clue.due'), cell: (row) => day(row.due) },
    { head: t('clue.overdue'), number: true, cell: (row) => row.overdueWorkdays > 0 ? plain(row.overdueWorkdays) : '—' },
  ], why.runs, { rowHeads: true })];
}

// Whom it accuses and of what is asked for only when wanted: each look leaves a trace.
function contents({ detail, why }) {
  const id = why.line.id;
  const shown = h('div', null);
  const ask = (path, draw) => () => fill(shown, panel(null, () => get(path), draw, { once: true }));
  return h('section', { class: 'no-print' },
    h('h2', null, t('clue.contents')),
    h('p', null, h('span', { class: 'quiet' }, t('clue.contents-note')), ' ',
      h('button', { type: 'button', class: 'plain', onclick: ask(`/api/clues/${id}/subjects`, people) }, t('clue.show-subjects')), '　',
      detail.petition ? h('button', { type: 'button', class: 'plain', onclick: ask(`/api/clues/${id}/allegation`, allegation) }, t('clue.show-allegation')) : null),
    shown);
}

function people(found) {
  if (!found.known) return h('p', null, t('clue.subjects-unknown'));
  return h('ol', null, found.items.map((each) =>
    h('li', null, [each.name, each.unit, each.post].filter(Boolean).join('　'))));
}

function allegation(found) {
  return [h('h3', null, found.title), h('p', { class: 'text' }, found.text)];
}

function readers({ why, code }) {
  return [h('h2', null, t('clue.readers')), table(t('clue.readers'), [
    { head: t('clue.read-at'), cell: (row) => minute(row.at) },
    { head: t('clue.reader'), cell: (row) => signer(row.officer) },
    { head: t('clue.read-what'), cell: (row) => has(`read.${row.step}`) ? t(`read.${row.step}`) : code.step(row.step) },
    { head: t('clue.outcome'), cell: (row) => t(`outcome.${row.outcome}`) },
  ], why.trail.toReversed())];
}
