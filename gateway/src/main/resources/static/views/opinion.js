// One opinion on integrity: what all services said of each cadre, the verdicts, and who signed.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { day, minute } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { cadre, cadres, officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { facts, trail } from '../lib/why.js';
import { t, wordOf } from '../lib/words.js';
import { opinionSteps } from '../forms/opinion.js';

const SETS = ['state', 'purpose', 'step', 'verdict', 'ground', 'open'];

export function title() {
  return t('opinion.title');
}

export function show({ argument, query }) {
  return panel(null, async () => {
    const [known, seen, why, code] = await Promise.all([names(), read(`/api/scores/opinions/${argument}`),
      get(`/api/scores/opinions/${argument}/why`), labelled('scoring-opinion-', SETS)]);
    const opinion = seen.body;
    await Promise.all([cadres(opinion.line.cadres), officers([...opinion.signatures, ...why.trail].map((each) => each.officer))]);
    return { known, opinion, why, code, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' });
}

function whole(all) {
  const { known, opinion, why, code, etag, wanted } = all;
  const { line } = opinion;
  return [
    facts([
      [t('opinion.number'), line.number ? h('strong', null, line.number) : null],
      [t('clue.state'), code.state(line.state)],
      [t('opinion.purpose'), code.purpose(line.purpose)],
      [t('opinion.cadres'), line.cadres.map(cadre).join(t('comma'))],
      [t('clue.organ'), known.organ(line.organ)],
      [t('opinion.requested-on'), day(line.requestedOn)],
      [t('opinion.issued-on'), line.issuedOn ? day(line.issuedOn) : null],
    ]),
    steps(line.opinion, opinionSteps(all), { etag, wanted, organ: line.organ }),
    said(opinion, code), verdicts(opinion, code),
    h('h2', null, t('clue.steps')), table(t('clue.steps'), [
      { head: t('clue.step'), cell: (row) => code.step(row.step) },
      { head: t('clue.on'), cell: (row) => minute(row.at) },
      { head: t('clue.signed-by'), cell: (row) => officer(row.officer) },
    ], opinion.signatures, { rowHeads: true }),
    trail(why.trail, (row) => code.step(row.step)),
  ];
}

function said(opinion, code) {
  if (opinion.facts.length === 0) return null;
  return [h('h2', null, t('opinion.facts')), table(t('opinion.facts'), [
    { head: t('opinion.cadre'), cell: (row) => cadre(row.cadre) },
    { head: t('opinion.as-of'), cell: (row) => day(row.asOf) },
    { head: t('opinion.open'), class: 'wrap', cell: (row) => row.open.length === 0 ? t('opinion.nothing')
      : row.open.map((each) => `${wordOf('service', each.service.replace('-service', ''))} ${code.open(each.kind)} ${day(each.since)}`).join(t('semicolon')) },
    { head: t('opinion.influence'), cell: (row) => row.influenceUntil ? day(row.influenceUntil) : '—' },
    { head: t('opinion.warned'), cell: (row) => row.warnedUntil ? day(row.warnedUntil) : '—' },
  ], opinion.facts, { rowHeads: true })];
}

function verdicts(opinion, code) {
  if (opinion.verdicts.length === 0) return null;
  return [h('h2', null, t('opinion.verdicts')), table(t('opinion.verdicts'), [
    { head: t('opinion.cadre'), cell: (row) => cadre(row.cadre) },
    { head: t('opinion.verdict'), cell: (row) => code.verdict(row.verdict) },
    { head: t('opinion.grounds'), class: 'wrap', cell: (row) => row.grounds.map(code.ground).join(t('comma')) || '—' },
  ], opinion.verdicts, { rowHeads: true })];
}
