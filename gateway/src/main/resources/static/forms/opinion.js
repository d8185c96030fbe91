// Asks for an opinion on integrity, and the steps on one. Which are open the service says (`steps`).

import { code, codes } from '../lib/choice-fields.js';
import { area, lines } from '../lib/fields.js';
import { group } from '../lib/groups.js';
import { cadre } from '../lib/people.js';
import { t } from '../lib/words.js';

export const OFFICE = ['scorer'];
const LEADERS = ['head', 'leader-in-charge'];

/** For what, and about whom. */
export function opinionRequest() {
  return group({
    purpose: code({ label: t('opinion.purpose'), set: 'scoring-opinion-purpose', required: true }),
    cadres: lines({ label: t('opinion.cadres'), required: true, hint: t('opinion.cadres-hint') }),
  });
}

/** The steps open on an opinion; the two signatures are one form, each by another leader. */
export function opinionSteps({ opinion }) {
  const { line } = opinion;
  const step = (words, name, title, roles, path, parts, more) => words.some((each) => opinion.steps.includes(each)) && {
    step: name, title, roles, at: `/api/scores/opinions/${line.opinion}/${path}`, parts, ...more,
  };
  const nothing = { body: () => ({}) };
  return [
    step(['gather'], 'gather-facts', t('opinion.do-gather'), OFFICE, 'facts', () => ({}), { ...nothing, note: t('opinion.gather-note') }),
    step(['draft'], 'draft-opinion', t('opinion.do-draft'), OFFICE, 'draft', () => verdicts(line.cadres), {
      body: (value) => ({ verdicts: line.cadres.map((each, n) => ({ cadre: each, verdict: value[`verdict${n}`], grounds: value[`grounds${n}`] ?? [] })) }),
    }),
    step(['sign', 'issue'], 'sign-opinion', t('opinion.do-sign'), LEADERS, 'signatures', () => ({}), { ...nothing, note: t('opinion.sign-note') }),
    step(['withdraw'], 'withdraw-opinion', t('opinion.do-withdraw'), [...OFFICE, 'head'], 'withdrawal', () => ({
      reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }),
    })),
  ].filter(Boolean);
}

function verdicts(cadres) {
  return Object.fromEntries(cadres.flatMap((each, n) => [
    [`verdict${n}`, code({ label: t('opinion.verdict-on', { who: cadre(each) }), set: 'scoring-opinion-verdict', required: true })],
    [`grounds${n}`, codes({ label: t('opinion.grounds-on', { who: cadre(each) }), set: 'scoring-opinion-ground', hint: t('opinion.grounds-hint') })],
  ]));
}
