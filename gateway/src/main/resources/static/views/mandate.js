// One duty to talk: what it goes back to, until when, and what came of it.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day } from '../lib/format.js';
import { h } from '../lib/dom.js';
import { names, roomsOf } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { cadre, cadres, officer, officers } from '../lib/people.js';
import { isAny } from '../lib/reader.js';
import { steps } from '../lib/steps.js';
import { clocks, colourNow, facts, signatures, trail } from '../lib/why.js';
import { t } from '../lib/words.js';
import { mandateSteps } from '../forms/talk.js';

const PLANNERS = ['handler', 'department-lead', 'case-supervision', 'head', 'leader-in-charge'];

export function title() {
  return t('mandate.title');
}

export function show({ argument, query }) {
  return panel(null, async () => {
    const [known, seen, why, code] = await Promise.all([names(), read(`/api/talks/mandates/${argument}`),
      get(`/api/talks/mandates/${argument}/why`), labelled('talk-', ['kind', 'mandate-stage', 'step', 'cause', 'trigger', 'clock'])]);
    const { line } = seen.body;
    await Promise.all([line.targetKind === 'CADRE' ? cadres([line.target]) : officers([line.target]),
      officers([...why.steps, ...why.trail].map((each) => each.officer))]);
    return { known, mandate: seen.body, why, code, etag: seen.etag, wanted: query.get('step') };
  }, whole, { once: true, class: 'beside-title' });
}

function whole(all) {
  const { known, mandate, why, code, etag, wanted } = all;
  const { line } = mandate;
  return [
    facts([
      [t('talk.kind'), h('strong', null, code.kind(line.kind))],
      [t('talk.target'), line.targetKind === 'CADRE' ? cadre(line.target) : officer(line.target)],
      [t('clue.colour'), mark(line.colour)],
      [t('clue.state'), code['mandate-stage'](line.stage)],
      [t('clue.due'), day(line.dueOn)],
      [t('talk.cause'), [code.cause(line.cause), line.trigger ? ` · ${code.trigger(line.trigger)}` : '',
        line.cause === 'CLUE' && line.causeMatters[0] ? [' · ', h('a', { href: `#/clues/${line.causeMatters[0]}` }, t('cases.open-clue'))] : null]],
      [t('clue.organ'), known.organ(line.organ)],
      [t('clue.department'), known.department(line.department)],
      [t('talk.held-on'), line.talk ? h('a', { href: `#/talks/${line.talk}` }, day(line.heldOn)) : null],
    ]),
    line.stage === 'open' && isAny(PLANNERS) ? h('p', { class: 'no-print' },
      h('a', { class: 'button', href: `#/talks/new?mandate=${line.id}` }, t('talk.plan'))) : null,
    steps(line.id, mandateSteps({ mandate, rooms: roomsOf(known, line.organ) }), { etag, wanted, organ: line.organ }),
    h('h2', null, t('clue.why-colour')), colourNow(why.colour), clocks(why.clocks, code.clock),
    signatures(why.steps, (row) => code.step(row.step)),
    trail(why.trail, (row) => code.step(row.step)),
  ];
}
