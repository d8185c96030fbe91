// Where a matter of a service is shown.

import { h } from './dom.js';
import { address } from './api.js';

const PLACES = {
  petition: () => '#/petitions/',
  clue: (kind) => kind === 'case' ? '#/cases/' : '#/clues/',
};

/** A matter's page, opened at a step; null where it has none. */
export function placeOf(service, kind, matter, step) {
  const place = PLACES[service]?.(kind);
  return place && matter ? address(`${place}${matter}`, { step }) : null;
}

/** The words as a link to the matter, or alone. */
export function link(service, kind, matter, words, step) {
  const to = placeOf(service, kind, matter, step);
  return to ? h('a', { href: to }, words) : words;
}
