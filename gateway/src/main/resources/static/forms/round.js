// An inspection round: opened, manned, announced, held, fed back. Which steps are open the service says.

import { code } from '../lib/choice-fields.js';
import { area, day, lines, text } from '../lib/fields.js';
import { group, list } from '../lib/groups.js';
import { PEOPLE } from '../lib/people.js';
import { today } from '../lib/reader.js';
import { titleOf } from '../lib/refusals.js';
import { UNITS } from '../lib/units.js';
import { t } from '../lib/words.js';
import { REGIONS } from './registration.js';

export const OFFICE = ['inspector'];
const LEADERS = ['head', 'leader-in-charge'];
const SET_OUT = ['entered', 'left', 'reported'];

const nothing = { parts: () => ({}), body: () => ({}) };
const unit = (more) => text({ label: t('problem.unit'), required: true, most: 40, list: UNITS, hint: t('round.unit-hint'), ...more });
const member = (label) => text({ label, required: true, most: 60, list: PEOPLE, hint: t('form.officer-hint') });

/** What a round is called, and its kind; everything else is entered on its page. */
export function newRound() {
  return group({
    name: text({ label: t('round.name-of'), required: true, most: 100, wide: true }),
    kind: code({ label: t('round.kind'), set: 'inspection-round-kind', required: true }),
  });
}

/** The steps open on a round. */
export function roundSteps({ round, known, recusal }) {
  const { line } = round;
  const at = (path) => `/api/inspections/rounds/${line.id}/${path}`;
  const step = (word, title, roles, path, more) => round.steps.includes(word) && { step: word, title, roles, at: at(path), ...more };
  const groups = round.groups.map((each) => each.n);
  const units = round.groups.flatMap((each) => each.targets);
  const targets = (some) => some.map((each) => ({ code: each.unit, label: known.unit(each.unit) }));
  return [
    step('declare', t('round.do-declare'), OFFICE, 'declarations', {
      free: true, note: t('round.declare-note'), parts: () => declarations(known), place: misdated,
    }),
    ...[...groups, groups.length + 1].map((n) => ({
      ...step('compose', t(n > groups.length ? 'round.do-compose' : 'round.do-recompose', { n }), OFFICE, `groups/${n}`, {
        free: true, note: t('round.compose-note'), part: () => composed(round.groups[n - 1]),
        body: (value) => ({ units: [], ...value }), place: (problem, value) => recused(problem, value, recusal),
      }), step: n > groups.length ? 'compose' : `compose-${n}`,
    })).filter((each) => each.at),
    ...round.groups.filter((each) => !each.authorised && each.seats.some((seat) => seat.duty === 'LEADER')).map(({ n }) => ({
      ...step('authorise', t('round.do-authorise', { n }), LEADERS, `groups/${n}/authorisation`, { ...nothing, free: true }),
      step: `authorise-${n}`,
    })).filter((each) => each.at),
    step('announce', t('round.do-announce'), OFFICE, 'announcement', { ...nothing, place: unready }),
    step('enter', t('round.do-enter'), OFFICE, 'entry', { ...nothing, place: unready }),
    SET_OUT.includes(line.stage) && {
      step: 'found', title: t('round.do-found'), roles: OFFICE, at: at('problems'), creates: true, parts: () => found(targets(units)), place: lineByLine,
    },
    step('leave', t('round.do-leave'), OFFICE, 'leaving', nothing),
    step('report', t('round.do-report'), OFFICE, 'report', nothing),
    step('feed-back', t('round.do-feed-back'), OFFICE, 'feedbacks', { free: true, parts: () => ({
      unit: code({ label: t('problem.unit'), required: true, items: targets(units.filter((each) => !each.individualOn || !each.publicOn)) }),
      individualOn: day({ label: t('round.individual-on'), start: today(), max: today() }),
      publicOn: day({ label: t('round.public-on'), start: today(), max: today() }),
    }) }),
    step('close', t('round.do-close'), OFFICE, 'closing', nothing),
    step('void', t('clue.do-void'), LEADERS, 'voiding', {
      ask: t('clue.void-ask'), parts: () => ({ reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }) }),
    }),
  ].filter(Boolean);
}

function declarations(known) {
  const one = () => group({
    member: member(t('round.member')),
    organ: code({ label: t('round.member-organ'), required: true, items: known.organs.map((each) => ({ code: each.organ, label: each.name })) }),
    area: text({ label: t('round.area'), required: true, most: 12, inputmode: 'numeric', list: REGIONS, hint: t('round.area-hint') }),
    declaredOn: day({ label: t('round.declared-on'), required: true, start: today(), max: today() }),
    posts: lines({ label: t('round.posts'), hint: t('round.posts-hint') }),
    ties: list({ one: t('round.tie'), more: t('round.more-ties') }, () => group({
      unit: unit(), relation: code({ label: t('round.relation'), set: 'inspection-tie', required: true }),
    })),
  });
  return { declarations: list({ one: t('round.declaration'), more: t('round.more-declarations'), least: 1 }, one) };
}

function composed(before) {
  const seats = list({ one: t('round.seat'), more: t('round.more-seats'), least: 2 }, () => group({
    member: member(t('round.member')), duty: code({ label: t('round.duty'), set: 'inspection-duty', required: true }),
  }));
  const units = list({ one: t('problem.unit'), more: t('round.more-units'), least: 1 }, () => group({ unit: unit() }));
  if (before) {
    seats.fill(before.seats);
    units.fill(before.targets);
  }
  return group({ seats, units });
}

function found(units) {
  return { rows: list({ one: t('round.problem'), more: t('round.more-problems'), least: 1 }, () => group({
    number: text({ label: t('problem.number'), required: true, most: 40 }),
    unit: code({ label: t('problem.unit'), required: true, items: units, start: units.length === 1 ? units[0].code : undefined }),
    category: code({ label: t('problem.category'), set: 'inspection-problem-category', required: true }),
    text: area({ label: t('problem.text'), required: true, most: 4000 }),
  })) };
}

// Who may not inspect what, and what stands twice, is said by name: the place is where the name stands.
function recused(problem, { seats = [], units = [] }, recusal) {
  const who = problem.member ?? problem.seat;
  const what = problem.unit ?? problem.target;
  const why = problem.kinds && [problem.kinds.map(recusal).join(t('comma'))];
  return [...named(seats, 'member', who, 'seats', why), ...named(units, 'unit', what, 'units', why)];
}

function named(rows, name, wanted, where, words) {
  const last = wanted ? rows.findLastIndex((each) => each[name] === wanted) : -1;
  return last < 0 ? [] : [{ path: [where, String(last), name], words }];
}

// A day is refused by its field's name alone; it is the first that lies outside of what is told.
function misdated(problem, { declarations: rows = [] }) {
  const n = rows.findIndex((each) => each.declaredOn > today() || each.declaredOn < '1990');
  return problem.field === 'declaredOn' && n >= 0 ? [{ path: ['declarations', String(n), 'declaredOn'] }] : [];
}

function unready(problem) {
  return problem.groups?.length ? [{ path: [], words: [t('round.incomplete', { groups: problem.groups.join(t('comma')) })] }] : [];
}

const AT = { 'no-such-unit': 'unit', 'feedback-already': 'unit' };

function lineByLine(problem) {
  return Promise.all((problem.lines ?? []).map(async (each) => ({
    path: ['rows', String(each.line - 1), AT[each.code] ?? 'number'], words: [await titleOf(each.code)], alone: true,
  })));
}
