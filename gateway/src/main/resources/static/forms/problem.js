// The steps that lead a problem through the accounts; which are open the service says (`steps`).

import { code } from '../lib/choice-fields.js';
import { area, day, number, text } from '../lib/fields.js';
import { today } from '../lib/reader.js';
import { t } from '../lib/words.js';

const OFFICE = ['inspector'];
const SUPERVISORS = ['inspector', 'handler', 'department-lead'];
const LEADERS = ['head', 'leader-in-charge'];

/** The steps open on a problem. Who reported is not who verifies: the service holds to that. */
export function problemSteps({ problem, known }) {
  const at = (step) => `/api/inspections/problems/${problem.line.id}/${step}`;
  const step = (word, name, title, roles, path, parts, more) => problem.steps.includes(word) && {
    step: name, title, roles, at: at(path), parts, ...more,
  };
  const rooms = known.organs.flatMap((organ) => organ.departments.map((each) => ({ organ: organ.organ, code: each.department, label: each.name })));
  return [
    step('plan', 'plan', t('problem.do-plan'), SUPERVISORS, 'plan', () => ({
      owner: text({ label: t('problem.owner'), required: true, most: 200 }),
      measures: area({ label: t('problem.measures'), required: true, most: 4000 }),
    })),
    step('transfer', 'transfer', t('problem.do-transfer'), OFFICE, 'transfer', () => ({
      supervisor: code({ label: t('problem.supervisor'), required: true, items: known.organs.map((each) => ({ code: each.organ, label: each.name })) }),
      department: rooms.length ? code({ label: t('clue.department'), required: true, items: rooms }) : text({ label: t('clue.department'), required: true, most: 60 }),
    })),
    step('reconcile', 'reconcile', t('problem.do-reconcile'), SUPERVISORS, 'reconciliation', () => ({
      evidence: area({ label: t('problem.evidence'), required: true, most: 4000 }),
    })),
    step('clear', 'verify', t('problem.do-verify'), SUPERVISORS, 'verification', () => ({
      rectified: code({
        label: t('problem.finding'), required: true, parse: (chosen) => chosen === 'yes',
        items: [{ code: 'yes', label: t('problem.clear') }, { code: 'no', label: t('problem.reject') }],
      }),
      reason: code({ label: t('problem.reject-reason'), set: 'inspection-rejection-reason', hint: t('problem.reject-hint') }),
    }), {
      note: t('problem.verify-note'),
      body: ({ rectified, reason }) => rectified ? { rectified } : { rectified, reason },
    }),
    step('reopen', 'reopen', t('problem.do-reopen'), OFFICE, 'reopening', () => ({
      reason: code({ label: t('form.reason'), set: 'inspection-rejection-reason', required: true }),
    })),
    step('extend', 'extend', t('problem.do-extend'), LEADERS, 'extension', () => ({
      months: number({ label: t('clue.months'), required: true }),
    })),
    !paused(problem) && step('pause', 'pause', t('clue.do-pause'), LEADERS, 'pauses', () => ({
      from: day({ label: t('clue.pause-from'), required: true, start: today(), max: today() }),
      reason: code({ label: t('clue.pause-reason'), set: 'inspection-pause-reason', required: true }),
    })),
    paused(problem) && step('resume', 'resume', t('clue.do-resume'), LEADERS, 'resumption', () => ({
      until: day({ label: t('clue.pause-until'), required: true, start: today(), max: today() }),
    })),
    step('void', 'void', t('clue.do-void'), LEADERS, 'voiding', () => ({
      reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }),
    }), { ask: t('clue.void-ask') }),
  ].filter(Boolean);
}

function paused(problem) {
  return problem.pauses.some((each) => !each.until);
}
