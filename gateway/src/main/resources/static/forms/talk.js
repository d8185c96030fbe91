// The steps on a talk and on a duty to talk. Which are open the service says (`steps`).

import { code, codes, tick } from '../lib/choice-fields.js';
import { area, day, text } from '../lib/fields.js';
import { fixed, group, list } from '../lib/groups.js';
import { CADRES, cadre } from '../lib/people.js';
import { today } from '../lib/reader.js';
import { t } from '../lib/words.js';

const STAFF = ['handler', 'department-lead', 'case-supervision', 'head', 'leader-in-charge'];
const LEADERS = ['head', 'leader-in-charge'];
const SUPERVISORS = ['case-supervision', ...LEADERS];

const past = (label) => day({ label, required: true, start: today(), max: today() });
const long = (label, more) => area({ label, required: true, most: 20_000, ...more });
const nothing = () => ({});

/** Who speaks with whom, why, and in which form; what a duty says already stands there. */
export function talkPlan({ rooms, kind, person, mandate }) {
  return group({
    kind: code({ label: t('talk.kind'), set: 'talk-kind', required: true, start: kind }),
    department: code({ label: t('clue.department'), items: rooms, required: true, start: rooms.length === 1 ? rooms[0].code : undefined }),
    plannedFor: day({ label: t('talk.planned-for'), required: true, start: today() }),
    form: code({ label: t('talk.form'), set: 'talk-form', required: true, start: 'INDIVIDUAL' }),
    initiative: code({ label: t('talk.initiative'), set: 'talk-initiative', required: true }),
    capacity: code({ label: t('talk.capacity'), set: 'talk-capacity', required: true }),
    speaker: text({ label: t('talk.speaker'), required: true, most: 60, list: CADRES, hint: t('talk.speaker-hint') }),
    principal: text({ label: t('talk.principal'), most: 60, list: CADRES, hint: t('talk.principal-hint') }),
    persons: list({ one: t('talk.target'), more: t('talk.more-persons'), least: 1 }, () => group({
      id: text({ label: t('talk.target-id'), required: true, most: 60, list: CADRES, start: person, hint: person ? cadre(person) : undefined }),
      standing: code({ label: t('talk.standing'), set: 'talk-standing', hint: t('talk.standing-hint') }),
      trigger: code({ label: t('talk.trigger'), set: 'talk-trigger' }),
      ...(mandate ? { mandates: fixed([mandate]) } : {}),
    })),
    text: long(t('talk.plan-text')),
    healthKnown: tick({ label: t('talk.health-known'), no: false }),
    mindKnown: tick({ label: t('talk.mind-known'), no: false }),
  });
}

/** The steps open on a talk. */
export function talkSteps({ talk }) {
  const { line } = talk;
  const at = (step) => `/api/talks/${line.id}/${step}`;
  const step = (word, title, path, parts, more) => talk.steps.includes(word) && {
    step: word, title, roles: STAFF, at: at(path), parts, ...more,
  };
  const invited = talk.invited.map((each) => ({ code: each.id, label: cadre(each.id) }));
  const said = () => codes({ label: t('talk.said'), set: contentOf(line.kind), hint: t('talk.said-hint'), only: (each) => talk.content.includes(each) });
  const conduct = talk.conduct;
  return [
    talk.needsApproval && step('approve', t('talk.do-approve'), 'approval', () => ({
      principal: text({ label: t('talk.principal'), required: true, most: 60, list: CADRES, start: talk.principal }),
      approvedOn: past(t('talk.approved-on')),
    }), { note: t('talk.approve-note') }),
    step('hold', t('talk.do-hold'), 'record', () => ({
      heldOn: past(t('talk.held-on')),
      place: text({ label: t('talk.place'), required: true, most: 100 }),
      present: codes({ label: t('talk.present'), required: true, items: invited, start: invited.map((each) => each.code) }),
      said: said(),
      minutes: area({ label: t('talk.minutes'), most: 50_000, rows: 6 }),
      opinion: area({ label: t('talk.opinion'), most: 20_000, rows: 2 }),
    }), { body: (value) => ({ said: [], ...value }), note: t('talk.sealed-note') }),
    step('delegate', t('talk.do-delegate'), 'delegation', () => ({
      delegate: text({ label: t('talk.delegate'), required: true, most: 60, list: CADRES }),
      capacity: code({ label: t('talk.capacity'), set: 'talk-capacity', required: true }),
      letter: text({ label: t('talk.letter'), required: true, most: 60 }),
      givenOn: past(t('talk.letter-on')),
    })),
    conduct && conduct.missing.length > 0 && step('tick', t('talk.do-tick'), 'content', () => ({
      said: codes({ label: t('talk.said'), set: contentOf(line.kind), required: true, only: (each) => conduct.missing.includes(each) }),
    })),
    conduct?.reportDueOn && !conduct.reportedOn && step('report-back', t('talk.do-report'), 'report', () => ({
      reportedOn: past(t('talk.reported-on')), text: long(t('talk.report-text')),
    })),
    step('promise', t('talk.do-promise'), 'promises', () => ({
      target: code({ label: t('talk.promised-by'), items: invited, required: true, start: invited.length === 1 ? invited[0].code : undefined }),
      by: day({ label: t('talk.promise-by'), min: today(), hint: t('talk.promise-by-hint') }),
      text: long(t('talk.promise-text')),
    })),
    ...(conduct?.promises ?? []).filter((each) => !each.keptOn).map((each) => talk.steps.includes('keep-promise') && {
      step: `keep-promise-${each.n}`, title: t('talk.do-keep', { who: cadre(each.target) }), roles: STAFF,
      at: at(`promises/${each.n}/keeping`), parts: () => ({ keptOn: past(t('talk.kept-on')) }), submit: t('talk.keep'),
    }),
    step('find-clue', t('talk.do-clue'), 'clues', () => ({
      cadres: codes({ label: t('talk.about'), items: invited, required: true }),
      problem: code({ label: t('petition.problem'), set: 'petition-problem', tree: true, wide: true }),
      text: long(t('talk.clue-text')),
    }), { note: t('talk.clue-note') }),
    step('note', t('talk.do-note'), 'notes', () => ({
      name: code({ label: t('talk.note-kind'), set: 'talk-note', required: true }), text: long(t('talk.note-text'), { most: 50_000 }),
    })),
    step('close', t('talk.do-close'), 'closing', nothing, { body: nothing, note: t('talk.close-note') }),
    step('cancel', t('talk.do-cancel'), 'cancellation', () => ({ reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }) })),
  ].filter(Boolean);
}

function contentOf(kind) {
  return `talk-content-${kind.toLowerCase().replaceAll('_', '-')}`;
}

/** The steps open on a duty to talk; planning it is a form of its own. */
export function mandateSteps({ mandate, rooms }) {
  const at = (step) => `/api/talks/mandates/${mandate.line.id}/${step}`;
  const step = (word, title, path, roles, parts, more) => mandate.steps.includes(word) && { step: word, title, roles, at: at(path), parts, ...more };
  const reason = () => ({ reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }) });
  return [
    step('assign', t('mandate.do-assign'), 'assignment', SUPERVISORS, () => ({ department: code({ label: t('clue.department'), items: rooms, required: true }) })),
    mandate.line.kind === 'INTEGRITY' && step('gather', t('mandate.do-gather'), 'gathering', STAFF, nothing, { body: nothing }),
    step('exempt', t('mandate.do-exempt'), 'exemption', LEADERS, () => ({
      reason: code({ label: t('form.reason'), set: 'talk-exemption', required: true, start: mandate.proposedExemption ?? undefined }),
      explanation: area({ label: t('clue.note'), required: true, most: 500, rows: 2 }),
    })),
    mandate.line.cause === 'PROPOSAL' && step('withdraw', t('mandate.do-withdraw'), 'withdrawal', LEADERS, reason),
  ].filter(Boolean);
}
