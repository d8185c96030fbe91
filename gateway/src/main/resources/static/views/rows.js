// The rows behind a number of any service.

import { h } from '../lib/dom.js';
import { ledgerAt } from '../lib/ledgers.js';
import { pages } from '../lib/pages.js';
import { state } from '../lib/panel.js';
import { has, t } from '../lib/words.js';

export function title() {
  return t('rows.title');
}

export function show({ query }) {
  const path = query.get('path') ?? '';
  const of = query.get('of') ?? '';
  const ledger = ledgerAt(path);
  if (!ledger) return state('missing');
  return [
    h('p', { class: 'lead' }, has(of) ? t('figures.behind', { name: t(of) }) : null,
      h('button', { type: 'button', class: 'plain aside', onclick: () => history.back() }, t('rows.back'))),
    pages(path, ledger.draw, { unit: ledger.unit, more: ledger.more, learn: ledger.learn, empty: t('rows.empty') }),
  ];
}
