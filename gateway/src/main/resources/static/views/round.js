// One inspection round: its days, its groups with whom they inspect, who has declared, and the steps.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { PEOPLE, cadre, cadreOptions, cadres, colleagueOptions, officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { UNITS, unitOptions, units } from '../lib/units.js';
import { clocks, facts, signatures, trail } from '../lib/why.js';
import { t, wordOf } from '../lib/words.js';
import { REGIONS } from '../forms/registration.js';
import { roundSteps } from '../forms/round.js';

const SETS = ['round-kind', 'round-stage', 'step', 'duty', 'recusal'];
const DAYS = ['announcedOn', 'enteredOn', 'leftOn', 'reportBy', 'reportedOn', 'closedOn'];

export function title() {
  return t('round.title');
}

export function show({ argument, query }) {
  return panel(null, async () => {
    const [known, seen, why, code, unit] = await Promise.all([names(), read(`/api/inspections/rounds/${argument}`),
      get(`/api/inspections/${argument}/why`), labelled('inspection-', SETS), units()]);
    const round = seen.body;
    const people = [...round.groups.flatMap((each) => each.seats), ...round.declarations].map((each) => each.member);
    await Promise.all([cadres(people), officers([...people, ...[...why.steps, ...why.trail].map((each) => each.officer)])]);
    return { known: { ...known, unit }, round, why, code, recusal: code.recusal, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' });
}

// A member of a group may be an officer of the commission or another cadre.
const who = (id) => cadre(id) === id ? officer(id) : cadre(id);

function whole(all) {
  const { known, round, why, code, etag, wanted } = all;
  const { line } = round;
  return [
    facts([
      [t('problem.number'), h('strong', null, line.number)],
      [t('round.name'), line.name],
      [t('round.kind'), code['round-kind'](line.kind)],
      [t('clue.state'), code['round-stage'](line.stage)],
      [t('clue.organ'), known.organ(line.organ)],
      [t('round.opened-on'), day(line.openedOn)],
      ...DAYS.map((each) => [t(`round.${each}`), round.schedule[each] ? day(round.schedule[each]) : null]),
    ]),
    lists(known), steps(line.id, roundSteps(all), { etag, wanted: step(wanted, round), organ: line.organ }),
    groups(round, known, code), declared(round),
    h('p', { class: 'more' }, h('a', { href: `#/inspections?round=${line.id}` }, t('round.open'))),
    clocks(why.clocks, (stage) => wordOf('limit', stage)),
    signatures(why.steps, (row) => code.step(row.step)), trail(why.trail, (row) => code.step(row.step) === row.step ? wordOf('problem-step', row.step) : code.step(row.step)),
  ];
}

// The work list asks for an authorisation, not for which; the page opens the first. Before a round can be
// announced it has to be manned.
function step(wanted, round) {
  if (wanted === 'authorise') return `authorise-${round.groups.find((each) => !each.authorised)?.n}`;
  if (wanted === 'announce' && round.groups.length === 0) return round.declarations.length === 0 ? 'declare' : 'compose';
  return wanted;
}

function lists(known) {
  const people = h('datalist', { id: PEOPLE });
  const places = h('datalist', { id: UNITS });
  Promise.all([colleagueOptions(), cadreOptions()]).then((found) => fill(people, found));
  unitOptions().then((found) => fill(places, found));
  return [people, places, h('datalist', { id: REGIONS }, known.organs.map((each) =>
    h('option', { value: each.organ.slice(0, 6) }, each.name)))];
}

function groups(round, known, code) {
  if (round.groups.length === 0) return h('p', { class: 'quiet' }, t('round.no-groups'));
  return [h('h2', null, t('round.all-groups')), table(t('round.all-groups'), [
    { head: t('round.group'), number: true, cell: (row) => row.n },
    { head: t('round.seats'), class: 'wrap', cell: (row) => row.seats.map((each) => [code.duty(each.duty), ' ', who(each.member), h('br')]) },
    { head: t('round.authorised'), cell: (row) => t(row.authorised ? 'round.yes' : 'round.no') },
    { head: t('problem.unit'), class: 'wrap', cell: (row) => row.targets.map((each) => [known.unit(each.unit), told(each)].filter(Boolean).join(' ')).join(t('comma')) || '—' },
    { head: t('round.complete'), cell: (row) => t(row.complete ? 'round.yes' : 'round.no') },
  ], round.groups)];
}

function told({ individualOn, publicOn }) {
  return individualOn && publicOn ? t('round.told', { day: day(publicOn > individualOn ? publicOn : individualOn) }) : null;
}

function declared(round) {
  if (round.declarations.length === 0) return null;
  return [h('h2', null, t('round.declared')), table(t('round.declared'), [
    { head: t('round.member'), cell: (row) => who(row.member) },
    { head: t('round.declared-on'), cell: (row) => day(row.declaredOn) },
  ], round.declarations, { rowHeads: true })];
}
