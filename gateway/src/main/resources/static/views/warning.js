// One card: on whom, for what, until when, who is bound by it, and by which terms it was given.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day, minute } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { cadre, cadres, officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { units } from '../lib/units.js';
import { facts, trail } from '../lib/why.js';
import { t } from '../lib/words.js';
import { warningSteps } from '../forms/warning.js';

const SETS = ['state', 'situation', 'source', 'party', 'target'];

export function title() {
  return t('warn.one');
}

export function show({ argument, query }) {
  return panel(null, async () => {
    const [known, unit, seen, why, code] = await Promise.all([names(), units(), read(`/api/scores/warnings/${argument}`),
      get(`/api/scores/warnings/${argument}/why`), labelled('scoring-warning-', SETS)]);
    const warning = { ...seen.body, parties: seen.body.parties.map((each) => ({ ...each, label: code.party(each.role) })) };
    await Promise.all([cadres([warning.line.target, ...warning.parties.map((each) => each.who)]),
      officers([...why.steps, ...why.trail].map((each) => each.officer))]);
    return { known, unit, warning, why, code, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' });
}

function whole(all) {
  const { known, unit, warning, why, code, etag, wanted } = all;
  const { line } = warning;
  const nameOf = (id) => unit(id) === id ? cadre(id) : unit(id);
  return [
    facts([
      [code.target(line.kind), h('strong', null, nameOf(line.target))],
      [t('clue.state'), [line.level ? mark(line.level) : null, ' ', code.state(line.state)]],
      [t('warn.until'), line.until ? day(line.until) : null],
      [t('warn.situations'), warning.situations.map(code.situation).join(t('semicolon'))],
      [t('warn.source'), code.source(warning.source)],
      [t('clue.organ'), known.organ(line.organ)],
    ]),
    steps(line.id, warningSteps(all), { etag, wanted, organ: line.organ }),
    h('h2', null, t('warn.parties')), table(t('warn.parties'), [
      { head: t('warn.party'), cell: (row) => row.label },
      { head: t('warn.who'), cell: (row) => nameOf(row.who) },
      { head: t('warn.duty'), class: 'wrap', cell: (row) => row.duty },
      { head: t('warn.measures'), class: 'wrap', cell: (row) => row.measures },
      { head: t('warn.effect'), class: 'wrap', cell: (row) => row.effect || '—' },
    ], warning.parties, { rowHeads: true }),
    h('h2', null, t('warn.terms')), why.terms.map((each) => h('p', null, h('strong', null, each.id), ' ',
      each.example ? h('span', { class: 'late' }, t('warn.example'), ' ') : null,
      t('warn.terms-from', { day: day(each.validFrom) }), ' ', h('span', { class: 'quiet', lang: 'en' }, each.remark))),
    h('h2', null, t('clue.steps')), table(t('clue.steps'), [
      { head: t('clue.on'), cell: (row) => minute(row.at) },
      { head: t('clue.signed-by'), cell: (row) => officer(row.officer) },
      { head: t('clue.note'), class: 'wrap', cell: (row) => row.note || '—' },
    ], why.steps, { rowHeads: true }),
    trail(why.trail, (row) => row.step),
  ];
}
