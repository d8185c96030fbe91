// One case: who is in it, by number alone, and what was decided on each.

import { read } from '../lib/api.js';
import { labels } from '../lib/codes.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { steps } from '../lib/steps.js';
import { story } from '../lib/story.js';
import { table } from '../lib/table.js';
import { facts } from '../lib/why.js';
import { t } from '../lib/words.js';
import { caseSteps } from '../forms/case.js';

export function title() {
  return t('case.title');
}

export function show({ argument, query }) {
  return [panel(null, async () => {
    const [known, seen, measure] = await Promise.all([names(), read(`/api/cases/${argument}`), labels('clue-measure')]);
    return { known, filed: seen.body, measure, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' }), story(argument)];
}

function whole(all) {
  const { known, filed, measure, etag, wanted } = all;
  const told = (decision) => `${t(decision.punished ? 'case.punished' : 'case.unpunished')} ${decision.measures.map(measure).join(t('comma'))}`;
  return [
    facts([
      [t('case.number'), h('strong', null, filed.number)],
      [t('clue.state'), t(`case.${filed.state}`)],
      [t('case.filed-on'), day(filed.filedOn)],
      [t('clue.organ'), known.organ(filed.organ)],
      [t('clue.department'), known.department(filed.department)],
      [t('case.clue'), h('a', { href: `#/clues/${filed.clue}` }, t('cases.open-clue'))],
    ]),
    steps(filed.id, caseSteps(all), { etag, wanted, organ: filed.organ }),
    h('h2', null, t('case.persons')), table(t('case.persons'), [
      { head: t('case.person'), cell: (row) => t('case.nth', { n: row.person }) },
      { head: t('case.outcome'), class: 'wrap', cell: (row) => row.decision ? told(row.decision) : t('case.undecided') },
      { head: t('case.decided-on'), cell: (row) => row.decision ? day(row.decision.decidedOn) : '—' },
      { head: t('case.revoked'), class: 'wrap', cell: (row) => row.revoked.map((each) => `${told(each.decision)} ${day(each.revokedOn)}`).join(t('semicolon')) || '—' },
    ], filed.persons, { rowHeads: true }),
  ];
}
