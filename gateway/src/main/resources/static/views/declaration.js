// One body's declaration of a month: what it claims by what evidence, and what has been verified.

import { address, get, read } from '../lib/api.js';
import { labelled, labels } from '../lib/codes.js';
import { minute } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { panel } from '../lib/panel.js';
import { officer, officers } from '../lib/people.js';
import { reader } from '../lib/reader.js';
import { scheme } from '../lib/schemes.js';
import { steps } from '../lib/steps.js';
import { table } from '../lib/table.js';
import { facts, trail } from '../lib/why.js';
import { t, wordOf } from '../lib/words.js';
import { declarationSteps } from '../forms/declaration.js';

export function title() {
  return t('declare.one');
}

export function show({ argument, query }) {
  return panel(null, async () => {
    const path = `/api/scores/declarations/${argument}`;
    const [seen, why, code, fact] = await Promise.all([read(path), get(`${path}/why`), labelled('scoring-', ['declaration-state']), labels('scoring-fact')]);
    const { line } = seen.body;
    const own = line.department === reader().department && line.organ === reader().organ;
    const [found, proposed] = await Promise.all([scheme(line.scheme),
      own ? get(address('/api/scores/proposals', { period: line.period })) : seen.body.proposals]);
    await officers([...why.steps, ...why.trail].map((each) => each.officer));
    return { declaration: seen.body, why, code, fact, own, scheme: found, proposals: proposed.items ?? proposed, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' });
}

function whole(all) {
  const { declaration, why, code, scheme: by, fact, etag, wanted } = all;
  const { line } = declaration;
  return [
    facts([
      [t('score.body'), h('strong', null, line.name)],
      [t('score.month'), line.period],
      [t('clue.state'), code['declaration-state'](line.state)],
      [t('declare.scheme'), by.name],
      [t('declare.return-reason'), declaration.returnReason],
    ]),
    steps(line.id, declarationSteps(all), { etag, wanted, organ: line.organ }),
    h('h2', null, t('score.items')), table(t('score.items'), [
      { head: t('score.item'), class: 'wrap', cell: (row) => `${row.item} ${by.named(row.item)}` },
      { head: t('score.claimed'), number: true, cell: (row) => row.claimed },
      { head: t('score.counted'), number: true, cell: (row) => row.counted ?? '—' },
      { head: t('score.points'), number: true, cell: (row) => row.points },
      { head: t('warn.evidence'), class: 'wrap', cell: (row) => [...row.evidence, ...row.facts.map((each) => heard(each, all, fact))].join(t('semicolon')) || '—' },
      { head: t('form.reason'), class: 'wrap', cell: (row) => row.reason ?? '—' },
    ], declaration.items, { rowHeads: true }),
    h('h2', null, t('clue.steps')), table(t('clue.steps'), [
      { head: t('clue.step'), cell: (row) => wordOf('declare-step', row.step) },
      { head: t('clue.on'), cell: (row) => minute(row.at) },
      { head: t('clue.signed-by'), cell: (row) => officer(row.officer) },
      { head: t('clue.note'), class: 'wrap', cell: (row) => row.note || '—' },
    ], why.steps, { rowHeads: true }),
    trail(why.trail, (row) => wordOf('declare-step', row.step)),
  ];
}

// A fact that has been revoked since is said to have fallen.
function heard(id, { declaration, proposals }, fact) {
  if (declaration.items.some((each) => each.fallen.includes(id))) return t('declare.fallen');
  const kind = proposals.find((each) => each.fact === id)?.kind;
  return kind ? fact(kind) : t('declare.heard');
}
