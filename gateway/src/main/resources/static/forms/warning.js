// A card on the table, and the steps on one: what was put right, and what the head decides once its time
// is over.

import { code, codes, tick } from '../lib/choice-fields.js';
import { choices } from '../lib/codes.js';
import { area, lines, text } from '../lib/fields.js';
import { every, fixed, group, named, variant } from '../lib/groups.js';
import { CADRES } from '../lib/people.js';
import { UNITS } from '../lib/units.js';
import { t } from '../lib/words.js';

const OFFICE = ['scorer'];
export const HEAD = ['head'];
const RUNNING = ['first-yellow', 'second-yellow', 'red'];

const PARTIES = ['LEADER', 'PRINCIPAL', 'WARNED'];

/** Whom, for what, and who is bound together with him. */
export function newWarning(party) {
  const parties = every(PARTIES, (role) => named(party(role), group({
    role: fixed(role),
    ...(role === 'WARNED' ? {} : { who: text({ label: t('warn.who-id'), required: true, most: 20, list: CADRES }) }),
    duty: area({ label: t('warn.duty'), required: true, most: 500, rows: 2 }),
    measures: area({ label: t('warn.measures'), required: true, most: 500, rows: 2 }),
  })));
  const whole = group({
    target: variant(t('warn.whom'), [
      { kind: 'CADRE', label: t('warn.a-cadre'), parts: () => target('CADRE', t('warn.cadre-id'), CADRES) },
      { kind: 'TEAM', label: t('warn.a-team'), parts: () => target('TEAM', t('warn.team-id'), UNITS) },
    ]),
    source: code({ label: t('warn.source'), set: 'scoring-warning-source', required: true }),
    grave: tick({ label: t('warn.grave'), no: false, hint: t('warn.grave-hint') }),
    parties,
  });
  return { ...whole, fault: (path, words) => whole.fault(shownAt(path), words) };
}

function target(kind, label, known) {
  return {
    id: text({ label, required: true, most: 20, list: known }),
    situations: codes({
      label: t('warn.situations'), required: true,
      items: choices('scoring-warning-situation').then((all) => all.filter((each) => each.parent === kind)),
    }),
  };
}

// The one who is warned is asked for once, and what he did along with him.
function shownAt(path) {
  if (path[0] === 'situations') return ['target', ...path];
  return path.join('.') === 'parties.2.who' ? ['target', 'id'] : path;
}

/** What the API is told of it. */
export function warned({ target: whom, parties, ...rest }) {
  const { situations, ...found } = whom;
  return { ...rest, target: found, situations: situations ?? [],
    parties: parties.map((each) => each.role === 'WARNED' ? { ...each, who: found.id } : each) };
}

/** A target the directory does not know is told where it was named. */
export function mistaken(problem) {
  return problem.code === 'warning-not-in-your-area' ? [{ path: ['target', 'id'] }] : [];
}

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
    step(running, 'decide-warning', t('warn.do-revoke'), HEAD, 'revocation', () => ({ reason: reason() })),
    step(line.decisionDue, 'escalate', t(line.state === 'red' ? 'warn.do-handle' : 'warn.do-escalate'), HEAD, 'escalation', () => ({
      ...(line.state === 'red' ? { measure: code({ label: t('warn.measure'), set: 'scoring-warning-measure', required: true }) } : {}),
      reason: reason(),
    })),
    step(running, 'void-warning', t('warn.do-void'), HEAD, 'voiding', () => ({ reason: reason() })),
  ].filter(Boolean);
}
