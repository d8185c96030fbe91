// How the rows behind a number are drawn, by the address they stand at.

import { INSPECTION_LEDGERS } from './inspection-ledgers.js';
import { cadres } from './people.js';
import { SCORE_LEDGERS } from './score-ledgers.js';
import { table } from './table.js';
import { TALK_LEDGERS } from './talk-ledgers.js';
import { t } from './words.js';

const LEDGERS = [...TALK_LEDGERS, ...INSPECTION_LEDGERS, ...SCORE_LEDGERS];

/** `{draw(items, known, more), unit, more()}` of the list at that path; nothing where there is none. */
export function ledgerAt(path) {
  const found = LEDGERS.find((each) => each.at.test(path));
  return found && {
    unit: found.unit, more: found.more,
    learn: async (items) => found.people && await cadres(items.map(found.people).filter(Boolean)),
    draw: (items, known, more) => table(t('rows.title'), found.columns(known, more), items, { rowHeads: true }),
  };
}
