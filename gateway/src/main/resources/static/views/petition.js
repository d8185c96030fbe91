// One petition: how it stands, what waits, why, and who has looked.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { officers } from '../lib/people.js';
import { isAny } from '../lib/reader.js';
import { steps } from '../lib/steps.js';
import { story } from '../lib/story.js';
import { table } from '../lib/table.js';
import { explanation, facts, trail } from '../lib/why.js';
import { has, t } from '../lib/words.js';
import { petitionSteps } from '../forms/petition.js';
import { KEEPERS, OPENERS } from '../forms/reporter.js';

const SETS = ['status', 'channel', 'name-status', 'problem', 'category', 'level', 'flag', 'refusal-reason', 'outcome',
  'notice-way', 'notice-ground', 'clue-end'];

export function title() {
  return t('petition.title');
}

export function show({ argument, query }) {
  const load = async () => {
    const [known, seen, why, code] = await Promise.all([
      names(), read(`/api/petitions/${argument}`), get(`/api/petitions/${argument}/why`), labelled('petition-', SETS),
    ]);
    await officers(why.trail.map((each) => each.officer));
    return { known, ...seen.body, why, code, etag: seen.etag, wanted: query.get('step') };
  };
  return [panel(null, load, whole, { once: true, class: 'beside-title' }), story(argument)];
}

function whole(all) {
  const { petition, etag, wanted } = all;
  return [
    standing(all),
    steps(petition.id, petitionSteps(petition), { etag, wanted, organ: petition.organ }),
    further(petition), accused(all), referrals(all), clock(all), contents(petition.id),
    trail(all.why.trail, (row) => has(`petition-step.${row.step}`) ? t(`petition-step.${row.step}`) : row.step),
  ];
}

function standing({ petition, known, code, content }) {
  return facts([
    [t('petition.number'), h('strong', null, petition.number)],
    [t('petitions.status'), code.status(petition.status)],
    [t('petition.title-of'), content?.title],
    [t('petition.channel'), code.channel(petition.subChannel ?? petition.channel)],
    [t('petition.received-on'), day(petition.receivedOn)],
    [t('petitions.nameStatus'), code['name-status'](petition.nameStatus)],
    [t('petition.problem'), code.problem(petition.problem)],
    [t('clue.organ'), known.organ(petition.organ)],
    [t('petition.category'), petition.category ? code.category(petition.category) : null],
    [t('petition.reason'), petition.reason ? code['refusal-reason'](petition.reason) : null],
    [t('petition.outcome'), petition.outcome ? [code.outcome(petition.outcome), ' ', day(petition.closedOn)] : null],
    [t('petition.notice'), notice(petition.notice, code)],
    [t('petition.flags'), petition.flags.length ? petition.flags.map(code.flag).join(t('comma')) : null],
    [t('petition.collective'), petition.collective ? `${petition.people} ${t('unit.person')}` : null],
  ]);
}

function notice(said, code) {
  if (said.status === 'owed') return [mark(said.colour), ' ', t('petition.due', { day: day(said.dueOn) })];
  if (said.status === 'given') return [day(said.givenOn), ' ', code['notice-way'](said.way)];
  return t('petition.not-owed', { ground: code['notice-ground'](said.ground) });
}

function further({ id }) {
  return h('p', { class: 'no-print further' },
    isAny(OPENERS) ? [h('a', { href: `#/petitions/${id}/thread` }, t('thread.open')),
      h('a', { href: `#/petitions/${id}/openings` }, t('opening.open'))] : null,
    isAny(KEEPERS) ? h('a', { href: `#/petitions/duplicates/${id}` }, t('duplicate.open')) : null);
}

function accused({ petition, content, code }) {
  const of = (number) => content?.accused.find((each) => each.number === number);
  return [h('h2', null, t('petition.accused')), table(t('petition.accused'), [
    { head: t('petition.place'), cell: (row) => t('petition.accused-n', { n: row.number }) },
    { head: t('petition.name'), cell: (row) => of(row.number)?.name ?? '—' },
    { head: t('petition.accused-unit'), cell: (row) => of(row.number)?.unit ?? '—' },
    { head: t('petition.post'), cell: (row) => of(row.number)?.post ?? '—' },
    { head: t('petition.level'), cell: (row) => code.level(row.level) },
    { head: t('petition.referred'), cell: (row) => t(row.referred ? 'petition.referred-yes' : 'petition.referred-no') },
  ], petition.accused, { rowHeads: true })];
}

function referrals({ petition, code }) {
  if (petition.referrals.length === 0) return null;
  return [h('h2', null, t('petition.referrals')), table(t('petition.referrals'), [
    { head: t('petition.referred-on'), cell: (row) => day(row.referredOn) },
    { head: t('petition.accused'), cell: (row) => row.accused.map((n) => t('petition.accused-n', { n })).join(t('comma')) },
    { head: t('clue.title'), cell: (row) => row.clue ? h('a', { href: `#/clues/${row.clue}` }, t('cases.open-clue')) : '—' },
    { head: t('petition.end'), cell: (row) => row.end ? [code['clue-end'](row.end), ' ', day(row.endedOn)] : '—' },
  ], petition.referrals)];
}

function clock({ why }) {
  return why.clocks.map((each) => h('div', { class: 'why' },
    h('p', null, h('strong', null, t('petition.notice-clock')), ' ',
      t('clue.clock-span', { from: day(each.startedOn), due: day(each.dueOn) }),
      each.provisional ? h('span', { class: 'late' }, ' ', t('clue.provisional')) : null, ' · ',
      each.stoppedOn ? t('clue.clock-stopped', { day: day(each.stoppedOn) }) : [t('clue.clock-runs'), ' ', mark(each.colour)],
      h('span', { class: 'rule-id' }, each.rule)),
    h('details', null, h('summary', null, t('clue.how-counted')), explanation(each.explanation))));
}

// The text is asked for only when wanted: each look leaves a trace.
function contents(id) {
  const shown = h('div');
  return h('section', { class: 'no-print' }, h('h2', null, t('clue.contents')),
    h('p', null, h('span', { class: 'quiet' }, t('clue.contents-note')), ' ',
      h('button', { type: 'button', class: 'plain', onclick: () => fill(shown, panel(null,
        () => get(`/api/petitions/${id}/allegation`), (found) => h('p', { class: 'text' }, found.text), { once: true })) },
      t('clue.show-allegation'))), shown);
}
