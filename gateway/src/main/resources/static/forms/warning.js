// The steps on a card: what was put right, and what the head decides once its time is over.

import { code } from '../lib/choice-fields.js';
import { area, lines } from '../lib/fields.js';
import { t } from '../lib/words.js';

const OFFICE = ['scorer'];
const HEAD = ['head'];
const RUNNING = ['first-yellow', 'second-yellow', 'red'];

/** The steps open on a warning; a failed red card is handled by a measure of the organisation. */
export function warningSteps({ warning }) {
  const { line } = warning;
  const step = (open, name, title, roles, path, parts) => open && {
    step: name, title, roles, at: `/api/scores/warnings/${line.id}/${path}`, parts,
  };
  const running = RUNNING.includes(line.state);
  const reason = () => area({ label: t('form.reason'), required: true, most: 500, rows: 2 });
  return [
    step(running, 'effect', t('warn.do-effect'), OFFICE, 'effect', () => ({
      party: code({ label: t('warn.party'), items: warning.parties.map((each) => ({ code: each.role, label: each.label })) }),
      effect: area({ label: t('warn.effect'), most: 500, rows: 2 }),
      evidence: lines({ label: t('warn.evidence'), hint: t('warn.evidence-hint') }),
    })),
    step(line.decisionDue, 'decide-warning', t('warn.do-revoke'), HEAD, 'revocation', () => ({ reason: reason() })),
    step(line.decisionDue, 'escalate', t(line.state === 'red' ? 'warn.do-handle' : 'warn.do-escalate'), HEAD, 'escalation', () => ({
      ...(line.state === 'red' ? { measure: code({ label: t('warn.measure'), set: 'scoring-warning-measure', required: true }) } : {}),
      reason: reason(),
    })),
    step(running, 'void-warning', t('warn.do-void'), HEAD, 'voiding', () => ({ reason: reason() })),
  ].filter(Boolean);
}
