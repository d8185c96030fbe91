// The steps on a clue. Which are open the service says (`steps`); who signs them stands here, so that
// nobody is shown forms he has no use for. Whether he may is the service's to say.

import { code, codes } from '../lib/choice-fields.js';
import { area, day, lines, number, text } from '../lib/fields.js';
import { roomsOf } from '../lib/names.js';
import { officerField, officersField } from '../lib/people.js';
import { reader, today } from '../lib/reader.js';
import { t } from '../lib/words.js';

const SUPERVISION = ['case-supervision'];
const HEAD = ['head'];
const LEAD = ['department-lead'];
const HANDLERS = ['handler', 'department-lead'];
const LEVELS = { 'department-lead': ['OFFICE_MEETING'], 'leader-in-charge': ['LEADER_MEETING'],
  'case-supervision': ['SPECIAL_MEETING'], head: ['SPECIAL_MEETING'] };
const ENDS = {
  INQUIRY: ['ACCEPTED', 'REMINDED', 'CRITICISED', 'CHECK_ORDERED', 'ADMONISHED', 'FALSE_REPORT'],
  PRELIMINARY: ['FILED', 'CONCLUDED', 'REMINDED', 'KEPT', 'TRANSFERRED'],
  SHELVED: ['KEPT'], CONCLUDED: ['CONCLUDED'],
};

/** The steps open on a clue, and what its warnings ask for. */
export function clueSteps({ detail, known, people }) {
  const { line } = detail;
  const at = (step) => `/api/clues/${line.id}/${step}`;
  const step = (word, title, roles, path, parts, more) => detail.steps.includes(word) && {
    step: word, title, roles, at: at(path), parts, ...more,
  };
  return [
    ...open(detail.prompts, 'acknowledged').map((each) => ({
      step: `acknowledge-${each.n}`, title: t('clue.acknowledge', { n: each.n }), roles: HANDLERS,
      at: at(`prompts/${each.n}/acknowledgement`), free: true, body: nothing, submit: t('clue.acknowledge-do'),
    })),
    ...open(detail.notices, 'answered').map((each) => ({
      step: `answer-${each.n}`, title: t('clue.answer', { number: each.number }), roles: HANDLERS,
      at: at(`notices/${each.n}/answer`), free: true, submit: t('clue.answer-do'),
      parts: () => ({ text: area({ label: t('clue.answer-text'), required: true, most: 1000 }) }),
    })),
    step('register', t('clue.do-register'), SUPERVISION, 'registration', none, { body: nothing, note: t('clue.register-note') }),
    step('propose', t('clue.do-propose'), SUPERVISION, 'distribution-proposal', () => ({
      department: code({ label: t('clue.department'), required: true, items: roomsOf(known, reader().organ) }),
      mode: code({ label: t('clue.mode'), set: 'clue-distribution-mode', required: true }),
    })),
    step('approve', t('clue.do-approve'), HEAD, 'distribution-approval', none, { body: nothing, note: approvalNote(detail, known) }),
    step('receive', t('clue.do-receive'), LEAD, 'handover', () => keeper(detail, people)),
    levelsLeft(detail).length > 0 && step('study', t('clue.do-study'), ['department-lead', 'leader-in-charge', 'case-supervision', 'head'], 'studies',
      () => study(detail, people), { free: true, body: ({ method, ...rest }) => ({ ...rest, conclusion: { method } }) }),
    step('dispose', t('clue.do-dispose'), HEAD, 'disposal', () => ({
      method: code({ label: t('clue.method'), set: 'clue-disposal-method', required: true, start: concluded(detail) }),
      team: officersField({ label: t('clue.team'), hint: t('clue.team-hint') }, people),
    })),
    step('record-result', t('clue.do-result'), HANDLERS, 'result', () => ({
      kind: code({ label: t('clue.result'), set: 'clue-result', required: true, only: (each) => (ENDS[line.method] ?? [each]).includes(each) }),
      ...(line.method === 'PRELIMINARY' ? { persons: lines({ label: t('clue.filed-persons'), hint: t('clue.filed-hint') }) } : {}),
      measures: codes({ label: t('clue.measures'), set: 'clue-measure' }),
    }), { body: filing }),
    step('strike-off', t('clue.do-strike-off'), SUPERVISION, 'striking-off', none, { body: nothing, note: t('clue.strike-off-note') }),
    step('extend', t('clue.do-extend'), HEAD, 'extension', () => ({
      months: number({ label: t('clue.months'), required: true }), reason: reason(),
    })),
    step('pause', t('clue.do-pause'), HEAD, 'pauses', () => ({
      from: day({ label: t('clue.pause-from'), required: true, start: today(), max: today() }),
      reason: code({ label: t('clue.pause-reason'), set: 'clue-pause-reason', required: true }),
    })),
    ...detail.pauses.filter((each) => !each.until && detail.steps.includes('resume')).map((each) => ({
      step: `resume-${each.n}`, title: t('clue.do-resume'), roles: HEAD, at: at(`pauses/${each.n}/end`),
      parts: () => ({ until: day({ label: t('clue.pause-until'), required: true, start: today(), max: today() }) }),
    })),
    step('reassign', t('clue.do-reassign'), LEAD, 'keeper', () => keeper(detail, people)),
    step('restudy', t('clue.do-restudy'), HEAD, 'restudy', () => ({ reason: reason() })),
    recusal(detail, at),
    step('correct', t('clue.do-correct'), SUPERVISION, 'correction', () => ({
      region: text({ label: t('clue.region'), required: true, most: 12, inputmode: 'numeric', start: line.region }),
      problem: code({ label: t('clue.problem'), set: 'petition-problem', tree: true, required: true, start: line.problem, wide: true }),
      reason: reason(),
    })),
    step('void', t('clue.do-void'), HEAD, 'voiding', () => ({ reason: reason() }), { ask: t('clue.void-ask') }),
  ].filter(Boolean);
}

const none = () => ({});
const nothing = () => ({});
const open = (list, done) => list.filter((each) => !each[done]);
const reason = () => area({ label: t('form.reason'), required: true, most: 500, rows: 2 });

function approvalNote(detail, known) {
  return t('clue.approve-note', { department: known.department(detail.line.department) });
}

function keeper(detail, people) {
  return { keeper: officerField({ label: t('clue.keeper'), required: true }, people, detail.line.department) };
}

// Each level is studied once; those of others are theirs to record.
function levelsLeft(detail) {
  return reader().roles.flatMap((role) => LEVELS[role] ?? [])
    .filter((level) => !detail.studies.some((each) => each.level === level));
}

function study(detail, people) {
  const left = levelsLeft(detail);
  return {
    level: code({ label: t('clue.study-level'), set: 'clue-study-level', required: true, only: (each) => left.includes(each), start: left[0] }),
    heldOn: day({ label: t('clue.study-held'), required: true, start: today(), max: today() }),
    method: code({ label: t('clue.study-conclusion'), set: 'clue-disposal-method', required: true, start: concluded(detail) }),
    participants: officersField({ label: t('clue.study-participants'), required: true }, people),
  };
}

function concluded(detail) {
  return detail.studies.at(-1)?.conclusion;
}

function recusal(detail, at) {
  const ended = ['result-recorded', 'struck-off', 'voided'].includes(detail.line.stage);
  return !ended && {
    step: 'recuse', title: t('clue.do-recuse'), roles: ['handler', 'department-lead', 'leader-in-charge', 'case-supervision', 'head'],
    at: at('recusals'), free: true, note: t('clue.recuse-note'), ask: t('clue.recuse-ask'),
    parts: () => ({ ground: code({ label: t('clue.ground'), set: 'clue-recusal-ground', required: true }) }),
  };
}

function filing({ persons, ...rest }) {
  return persons ? { ...rest, filing: { persons: persons.map((each) => /^\d+$/.test(each) ? Number(each) : each) } } : rest;
}
