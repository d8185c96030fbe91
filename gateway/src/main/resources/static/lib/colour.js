// The four colours, always with a shape and a word.

import { h } from './dom.js';
import { t } from './words.js';

export const COLOURS = ['green', 'blue', 'yellow', 'red'];
const SHAPES = { green: '●', blue: '◆', yellow: '▲', red: '■' };

/** Shape and word; `none` for a matter without a running clock. */
export function mark(colour, more) {
  const known = COLOURS.includes(word(colour)) ? word(colour) : 'none';
  return h('span', { class: `mark ${known}` },
    known === 'none' ? null : h('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[known]),
    h('span', null, t(`colour.${known}`)), more ?? null);
}

export function word(colour) {
  return (colour ?? 'none').toLowerCase();
}
