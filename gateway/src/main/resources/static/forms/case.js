// The steps on a case: a decision on each person, its revocation, and the closing.

import { code, codes } from '../lib/choice-fields.js';
import { area, day } from '../lib/fields.js';
import { today } from '../lib/reader.js';
import { t } from '../lib/words.js';

const HEAD = ['head'];
const SUPERVISION = ['case-supervision'];

/** One form for each person, so that nobody is decided on in another's place. */
export function caseSteps({ filed }) {
  const at = (path) => `/api/cases/${filed.id}/${path}`;
  const open = filed.state !== 'closed';
  const waiting = filed.persons.filter((each) => !each.decision);
  return [
    ...waiting.map(({ person }) => ({
      step: `decide-${person}`, title: t('case.do-decide', { n: person }), roles: HEAD, at: at('decisions'),
      body: (value) => ({ person, measures: [], ...value }),
      parts: () => ({
        punished: code({
          label: t('case.outcome'), required: true, parse: (chosen) => chosen === 'yes',
          items: [{ code: 'yes', label: t('case.punished') }, { code: 'no', label: t('case.unpunished') }],
        }),
        measures: codes({ label: t('clue.measures'), set: 'clue-measure' }),
        decidedOn: day({ label: t('case.decided-on'), required: true, start: today(), max: today() }),
      }),
    })),
    ...filed.persons.filter((each) => each.decision).map(({ person }) => ({
      step: `revoke-${person}`, title: t('case.do-revoke', { n: person }), roles: HEAD, at: at('revocations'),
      body: (value) => ({ person, ...value }),
      parts: () => ({ reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }) }),
    })),
    open && waiting.length === 0 && {
      step: 'close', title: t('case.do-close'), roles: SUPERVISION, at: at('closing'), body: () => ({}), parts: () => ({}),
    },
  ].filter(Boolean);
}
