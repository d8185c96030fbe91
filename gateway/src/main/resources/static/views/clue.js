// One clue: why it stands as it stands, who signed, what was said about it, and who has looked.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day, plain } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { colleagues, officer, officers, PEOPLE } from '../lib/people.js';
import { due } from '../lib/rows.js';
import { isAny } from '../lib/reader.js';
import { steps as forms } from '../lib/steps.js';
import { story } from '../lib/story.js';
import { table } from '../lib/table.js';
import { colourNow, explanation, facts as pairs, trail } from '../lib/why.js';
import { has, t } from '../lib/words.js';
import { clueSteps } from '../forms/clue.js';

const SETS = ['step', 'result', 'study-level', 'source', 'measure', 'pause-reason', 'talk-level', 'distribution-mode'];

export function title() {
  return t('clue.title');
}

export function show({ argument, query }) {
  const load = async () => {
    const [known, seen, why, code] = await Promise.all([
      names(), read(`/api/clues/${argument}`), get(`/api/clues/${argument}/why`), labelled('clue-', SETS),
    ]);
    const detail = seen.body;
    const people = await colleagues();
    await officers(everyone(detail, why));
    return { known, people, detail, why, code, etag: seen.etag, wanted: query.get('step') };
  };
  return [
    panel(null, load, whole, {
      once: true, class: 'beside-title',
      tools: h('button', { type: 'button', class: 'plain', onclick: () => print() }, t('clue.print')),
    }),
    story(argument),
  ];
}

function everyone(detail, why) {
  return [detail.keeper, ...detail.team, ...why.steps.map((each) => each.officer), ...why.trail.map((each) => each.officer),
    ...detail.studies.flatMap((each) => [each.signedBy, ...each.participants])].filter(Boolean);
}

function whole(all) {
  return [
    facts(all), open(all), colour(all.why), clocks(all),
    h('h2', null, t('clue.steps')), steps(all),
    studies(all), warnings(all), runs(all), contents(all), readers(all),
  ];
}

// Whoever has signed or works on the clue is at hand where a form asks for an officer.
function open(all) {
  const { detail, why, etag, wanted } = all;
  const found = forms(detail.line.id, clueSteps(all), { etag, wanted: step(wanted, detail), organ: detail.line.organ });
  return found && [found, h('datalist', { id: PEOPLE }, [...new Set(everyone(detail, why))]
    .filter((id) => !id.startsWith('system:')).map((id) => h('option', { value: id }, officer(id))))];
}

// A task names a kind of step; of prompts and notices the first open one is meant.
function step(wanted, detail) {
  if (wanted === 'answer') return `answer-${detail.notices.find((each) => !each.answered)?.n}`;
  if (wanted === 'acknowledge') return `acknowledge-${detail.prompts.find((each) => !each.acknowledged)?.n}`;
  return wanted;
}

function facts({ known, detail, why, code }) {
  const line = why.line;
  const result = detail.result;
  return pairs([
    [t('clue.number'), h('strong', null, line.number ?? t('clue.unnumbered'))],
    [t('clue.colour'), mark(line.colour)],
    [t('clue.state'), known.stage(line.stage)],
    [t('clue.due'), due(line)],
    [t('clue.method'), line.method ? known.method(line.method) : '—'],
    [t('clue.organ'), known.organ(line.organ)],
    [t('clue.department'), known.department(line.department)],
    [t('clue.keeper'), officer(detail.keeper)],
    [t('clue.origin'), [code.source(line.source), line.takenOver ? ` · ${t('clue.taken-over')}` : '', origin(detail)]],
    [t('clue.entered'), day(line.enteredOn)],
    [t('clue.mode'), detail.mode ? code['distribution-mode'](detail.mode) : '—'],
    [t('clue.team'), detail.team.length ? detail.team.map(officer).join(t('comma')) : '—'],
    [t('clue.result'), result ? outcome(result, code) : '—'],
  ]);
}

function origin(detail) {
  return detail.petition && isAny(['intake', 'case-supervision', 'head'])
    ? [' · ', h('a', { href: `#/petitions/${detail.petition}` }, t('clue.open-petition'))] : null;
}

function outcome(result, code) {
  return [code.result(result.kind), ' ', h('span', { class: 'quiet' }, day(result.on)),
    result.caseNumber ? [h('br'), h('a', { href: `#/cases/${result.caseId}` }, t('clue.case', { number: result.caseNumber, persons: result.persons.length }))] : null,
    result.measures.length ? [h('br'), result.measures.map(code.measure).join(t('comma'))] : null];
}

function colour(why) {
  return [h('h2', null, t('clue.why-colour')), colourNow(why.colour)];
}

function clocks({ known, why, code }) {
  if (why.clocks.length === 0) return null;
  return [h('h2', null, t('clue.clocks')), why.clocks.map((clock) => h('div', { class: 'why' },
    h('p', null, h('strong', null, known.clock(clock.stage)), ' ',
      t('clue.clock-span', { from: day(clock.startedOn), due: day(clock.due) }),
      clock.provisional ? h('span', { class: 'late' }, ' ', t('clue.provisional')) : null, ' · ',
      clock.stoppedOn ? t('clue.clock-stopped', { day: day(clock.stoppedOn) }) : t('clue.clock-runs'),
      h('span', { class: 'rule-id' }, clock.rule)),
    clock.extensions.map((each) => h('p', null, t('clue.extended', { day: day(each.grantedOn), officer: officer(each.approvedBy) }))),
    clock.pauses.map((each) => h('p', null, t(each.until ? 'clue.paused' : 'clue.paused-open', {
      from: day(each.from), until: day(each.until), reason: code['pause-reason'](each.reason), officer: officer(each.approvedBy),
    }), each.recordedOn > each.from ? h('span', { class: 'quiet' }, ' ', t('clue.recorded-on', { day: day(each.recordedOn) })) : null)),
    clock.revisions.map((each) => h('p', null, t('clue.revised', { from: day(each.oldDue), to: day(each.newDue) }))),
    h('details', null, h('summary', null, t('clue.how-counted')), explanation(clock.facts))))];
}

function steps({ known, why, code }) {
  return table(t('clue.steps'), [
    { head: t('clue.step'), cell: (row) => code.step(row.step) },
    { head: t('clue.on'), cell: (row) => day(row.on) },
    { head: t('clue.signed-by'), cell: (row) => officer(row.officer) },
    { head: t('clue.note'), class: 'wrap', cell: (row) => [note(row, known, code), row.onPaper ? h('span', { class: 'quiet' }, ' ', t('clue.on-paper')) : null] },
  ], why.steps, { rowHeads: true });
}

// A note may be a code, a department or an officer, by its step; the rest is as it was signed.
function note(row, known, code) {
  if (!row.note) return '';
  if (row.step === 'study') return code['study-level'](row.note);
  if (row.step === 'dispose') return known.method(row.note);
  if (row.step === 'record-result') return code.result(row.note);
  return ['receive', 'reassign'].includes(row.step) ? officer(row.note) : known.department(row.note);
}

function studies({ known, detail, code }) {
  if (detail.studies.length === 0) return null;
  return [h('h2', null, t('clue.studies')), table(t('clue.studies'), [
    { head: t('clue.study-level'), cell: (row) => code['study-level'](row.level) },
    { head: t('clue.study-held'), cell: (row) => day(row.heldOn) },
    { head: t('clue.study-participants'), class: 'wrap', cell: (row) => row.participants.map(officer).join(t('comma')) },
    { head: t('clue.study-conclusion'), cell: (row) => known.method(row.conclusion) },
    { head: t('clue.signed-by'), cell: (row) => officer(row.signedBy) },
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
  return { officer: officer(by.officer), day: day(by.at) };
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
  return trail(why.trail, (row) => has(`read.${row.step}`) ? t(`read.${row.step}`) : code.step(row.step));
}
