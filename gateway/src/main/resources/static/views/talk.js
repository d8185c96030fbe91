// One talk: plan, record, what had to be said, what was promised.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day, minute } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { CADRES, cadre, cadreOptions, cadres, officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { story } from '../lib/story.js';
import { table } from '../lib/table.js';
import { clocks, colourNow, facts, signatures, trail } from '../lib/why.js';
import { t } from '../lib/words.js';
import { talkSteps } from '../forms/talk.js';

const SETS = ['kind', 'form', 'stage', 'step', 'initiative', 'capacity', 'standing', 'trigger', 'note', 'clock'];

export function title() {
  return t('talk.title');
}

export function show({ argument, query }) {
  const load = async () => {
    const [known, seen, why, code] = await Promise.all([names(), read(`/api/talks/${argument}`),
      get(`/api/talks/${argument}/why`), labelled('talk-', SETS)]);
    const talk = seen.body;
    const content = await labelled('talk-content-', [talk.line.kind.toLowerCase().replaceAll('_', '-')]);
    const somebody = [talk.principal, talk.speaker, talk.delegation?.delegate, ...talk.invited.map((each) => each.id)];
    await Promise.all([cadres(somebody), officers([...somebody, ...[...why.steps, ...why.trail, ...talk.notes].map((each) => each.officer)])]);
    return { known, talk, why, code, content: Object.values(content)[0], etag: seen.etag, wanted: query.get('step') };
  };
  return [panel(null, load, whole, { once: true, class: 'beside-title' }), story(argument)];
}

// Who speaks may be a cadre or an officer of the commission.
const who = (id) => cadre(id) === id ? officer(id) : cadre(id);

function whole(all) {
  const { known, talk, why, code, etag, wanted } = all;
  const { line } = talk;
  const listed = h('datalist', { id: CADRES });
  cadreOptions().then((found) => fill(listed, found));
  return [
    facts([
      [t('talk.kind'), h('strong', null, code.kind(line.kind))],
      [t('clue.state'), code.stage(line.stage)],
      [t('talk.form'), code.form(line.form)],
      [t('talk.planned-for'), day(line.plannedFor)],
      [t('talk.held-on'), line.heldOn ? [day(line.heldOn), ' ', talk.conduct?.place] : null],
      [t('talk.speaker'), [who(talk.speaker), ' ', h('span', { class: 'quiet' }, code.capacity(talk.capacity))]],
      [t('talk.principal'), talk.principal ? cadre(talk.principal) : null],
      [t('talk.initiative'), code.initiative(talk.initiative)],
      [t('talk.approved-on'), talk.needsApproval ? day(talk.approvedOn) : null],
      [t('talk.delegate'), talk.delegation ? [who(talk.delegation.delegate), ' ', talk.delegation.letter] : null],
      [t('clue.organ'), known.organ(line.organ)],
      [t('clue.department'), known.department(line.department)],
    ]),
    listed, steps(line.id, talkSteps(all), { etag, wanted: step(wanted, talk), organ: line.organ }),
    invited(talk, code), content(all), promises(talk), notes(talk, code),
    h('h2', null, t('clue.why-colour')), colourNow(why.colour), clocks(why.clocks, code.clock),
    signatures(why.steps, (row) => code.step(row.step)),
    trail(why.trail, (row) => code.step(row.step)),
  ];
}

function step(wanted, talk) {
  return wanted === 'keep-promise' ? `keep-promise-${talk.conduct?.promises.find((each) => !each.keptOn)?.n}` : wanted;
}

function invited(talk, code) {
  const present = talk.conduct?.present;
  return [h('h2', null, t('talk.persons')), table(t('talk.persons'), [
    { head: t('talk.target'), cell: (row) => who(row.id) },
    { head: t('talk.standing'), cell: (row) => code.standing(row.standing) },
    { head: t('talk.trigger'), cell: (row) => row.trigger ? code.trigger(row.trigger) : '—' },
    { head: t('talk.present'), cell: (row) => present ? t(present.includes(row.id) ? 'talk.present-yes' : 'talk.present-no') : '—' },
    { head: t('mandate.title'), cell: (row) => row.mandates.map((id) => h('a', { href: `#/talks/mandates/${id}` }, t('mandate.open'))) },
  ], talk.invited, { rowHeads: true })];
}

function content({ talk, content: label }) {
  if (talk.content.length === 0) return null;
  return [h('h2', null, t('talk.said')), h('ul', { class: 'ticks' }, talk.content.map((each) => {
    const done = talk.conduct?.said.includes(each) ?? false;
    return h('li', { class: done ? 'done' : null }, h('span', { 'aria-hidden': 'true' }, done ? '✓ ' : '○ '),
      label(each), h('span', { class: 'quiet' }, ' ', t(done ? 'talk.said-yes' : 'talk.said-no')));
  }))];
}

function promises(talk) {
  const all = talk.conduct?.promises ?? [];
  if (all.length === 0) return null;
  return [h('h2', null, t('talk.promises')), table(t('talk.promises'), [
    { head: t('talk.promised-by'), cell: (row) => who(row.target) },
    { head: t('clue.due'), cell: (row) => day(row.dueOn) },
    { head: t('talk.kept-on'), cell: (row) => day(row.keptOn) },
  ], all, { rowHeads: true })];
}

// What was said is asked for only when wanted: each look leaves a trace.
function notes(talk, code) {
  if (talk.notes.length === 0) return null;
  const shown = h('div');
  const ask = () => fill(shown, panel(null, () => get(`/api/talks/${talk.line.id}/notes`), (found) => found.items.map((each) => [
    h('h3', null, code.note(each.name), ' ', h('span', { class: 'quiet' }, officer(each.officer), ' ', minute(each.at))),
    h('p', { class: 'text' }, each.text)]), { once: true }));
  return h('section', { class: 'no-print' }, h('h2', null, t('talk.notes')),
    h('p', null, talk.notes.map((each) => code.note(each.name)).join(t('comma')), ' ',
      h('span', { class: 'quiet' }, t('clue.contents-note')), ' ',
      h('button', { type: 'button', class: 'plain', onclick: ask }, t('talk.show-notes'))), shown);
}
