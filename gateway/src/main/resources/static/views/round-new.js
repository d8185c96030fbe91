// Opens an inspection round.

import { post } from '../lib/api.js';
import { form } from '../lib/form.js';
import { t } from '../lib/words.js';
import { newRound } from '../forms/round.js';

export function title() {
  return t('round.new');
}

export function show() {
  return form({
    name: 'round/new', submit: t('round.new-do'), note: t('round.new-note'), part: newRound(),
    send: (value, key) => post('/api/inspections/rounds', value, { key }),
    done: (made) => { location.hash = `/inspections/rounds/${made.line.id}?step=declare`; },
  });
}
