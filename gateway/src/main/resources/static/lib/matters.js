// Where a matter of a service is shown, and what its steps are called.

import { address } from './api.js';
import { labels } from './codes.js';
import { h } from './dom.js';
import { wordOf } from './words.js';

// By what it is, as stories say it.
const KINDS = {
  'petition/petition': 'petitions', 'clue/clue': 'clues', 'talk/mandate': 'talks/mandates', 'talk/talk': 'talks',
  'inspection/problem': 'inspections/problems', 'inspection/round': 'inspections/rounds',
};

// By what waits, as work lists say it, and by what it is where they say that; the first of a service is for all it does not name.
const TASKS = {
  petition: { petitions: null, 'petitions/:/thread': ['petition-reading'], 'petitions/:/openings': ['petition-identity-opening'], '': ['hotline-parked', 'hotline-call-back', 'relay-dispatch', 'clarification-approval', 'clarification-notice',
    'clarification-way', 'clarification-visit', 'clarification-visit-plan', 'clarification-closure'] },
  clue: { clues: null },
  talk: { talks: null, 'talks/mandates': ['mandate'] },
  inspection: { '': null, 'inspections/problems': ['transfer', 'plan', 'reconcile', 'verify'],
    'inspections/rounds': ['authorise', 'announce', 'enter', 'leave', 'report', 'feed-back', 'close'] },
  scoring: { '': null, 'scores/opinions': ['gather-facts', 'draft-opinion', 'sign-opinion'], 'scores/warnings': ['decide-warning'],
    'scores/declarations': ['verify', 'resubmit'] },
};

// What is not there yet, or goes by its month, is found by the number in the work list: `P01 2020-02`, `2020-02 #1`.
const MONTHS = {
  declare: (row) => address('#/scores/declarations/new', { period: row.number?.split(' ').at(-1) }),
  publish: (row) => address('#/scores/months', { period: row.number }),
  'decide-objection': (row) => address(`#/scores/${row.organ}/${row.number?.split(' ')[0]}`, { step: row.kind }),
};

// Services that have labels for what their lists name.
const SETS = { petition: ['petition-task'], clue: ['clue-step'], inspection: ['inspection-step'], talk: ['talk-step'], scoring: ['scoring-task'] };

// Of what waits a service may have words of its own.
const WAITING = { ...SETS, talk: ['talk-task'] };

/** The page of a matter in a story; null where it has none. */
export function placeOf(service, kind, matter) {
  const place = KINDS[`${service}/${kind}`];
  return place ? `#/${place}/${matter}` : null;
}

/** The page on which a task is done, opened at its form. */
export function placeOfTask(row) {
  const { service, kind, of, matter } = row;
  if (service === 'scoring' && MONTHS[kind]) return MONTHS[kind](row);
  const places = Object.entries(TASKS[service] ?? {});
  const place = (places.find(([, kinds]) => kinds?.includes(of ?? kind)) ?? places[0])?.[0];
  if (!place) return null;
  return address(place.includes(':') ? `#/${place.replace(':', matter)}` : `#/${place}/${matter}`, { step: kind });
}

/** The words as a link where there is a page. */
export function linked(to, words) {
  return to ? h('a', { href: to }, words) : words;
}

/** For each of the services a function from the code of what waits to its label. */
export const taskLabels = (services) => stepLabels(services, WAITING);

/** For each of the services a function from a step's code to its label. */
export async function stepLabels(services, known = SETS) {
  const all = await Promise.all(services.map(async (service) => {
    const sets = await Promise.all((known[service] ?? []).map(labels));
    return [service, (code) => sets.map((label) => label(code)).find((label) => label !== code) ?? wordOf(`${service}-step`, code)];
  }));
  return Object.fromEntries(all);
}
