// One problem an inspection found: on which account it stands, until when, and what was done.

import { get, read } from '../lib/api.js';
import { labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { names } from '../lib/names.js';
import { panel } from '../lib/panel.js';
import { officer, officers } from '../lib/people.js';
import { steps } from '../lib/steps.js';
import { story } from '../lib/story.js';
import { table } from '../lib/table.js';
import { units } from '../lib/units.js';
import { clocks, facts, signatures, trail } from '../lib/why.js';
import { t, wordOf } from '../lib/words.js';
import { problemSteps } from '../forms/problem.js';

const SETS = ['problem-stage', 'problem-category', 'unit-kind', 'rejection-reason', 'pause-reason', 'step'];
const TEXTS = ['text', 'owner', 'measures', 'evidence'];

export function title() {
  return t('problem.title');
}

export function show({ argument, query }) {
  const load = async () => {
    const [known, seen, why, code, unit] = await Promise.all([names(), read(`/api/inspections/problems/${argument}`),
      get(`/api/inspections/${argument}/why`), labelled('inspection-', SETS), units()]);
    const problem = seen.body;
    await officers([problem.claimedBy, problem.verifiedBy, ...problem.pauses.map((each) => each.approvedBy), ...[...why.steps, ...why.trail].map((each) => each.officer)]);
    return { known, problem, why, code, unit, etag: seen.etag, wanted: query.get('step') };
  };
  return [panel(null, load, whole, { once: true, class: 'beside-title' }), story(argument)];
}

function whole(all) {
  const { known, problem, why, code, unit, etag, wanted } = all;
  const { line } = problem;
  const word = (row) => code.step(row.step) === row.step ? wordOf('problem-step', row.step) : code.step(row.step);
  return [
    facts([
      [t('problem.number'), h('strong', null, line.number)],
      [t('clue.colour'), mark(line.colour)],
      [t('problem.account'), code['problem-stage'](line.stage)],
      [t('clue.due'), [day(line.due), line.overdueWorkdays > 0 ? h('span', { class: 'late' }, ' ', t('clue.late', { days: line.overdueWorkdays })) : null]],
      [t('problem.unit'), [unit(line.unit), ' ', h('span', { class: 'quiet' }, code['unit-kind'](line.unitKind))]],
      [t('problem.category'), code['problem-category'](line.category)],
      [t('problem.supervisor'), line.supervisor ? [known.organ(line.supervisor), ' ', known.department(line.department)] : null],
      [t('problem.told-on'), day(line.fedBackOn)],
      [t('problem.claimed'), problem.claimedBy ? [officer(problem.claimedBy), ' ', day(problem.claimedOn)] : null],
      [t('problem.cleared-on'), line.clearedOn ? [day(line.clearedOn), ' ', t(line.onTime ? 'problem.in-time' : 'problem.late'), ' ', officer(problem.verifiedBy)] : null],
    ]),
    steps(line.id, problemSteps(all), { etag, wanted }),
    texts(line.id), returns(problem, code), pauses(problem, code),
    clocks(why.clocks, (stage) => wordOf('limit', stage)),
    signatures(why.steps, word), trail(why.trail, word),
  ];
}

function texts(id) {
  const shown = h('div');
  const ask = () => fill(shown, panel(null, () => get(`/api/inspections/problems/${id}/texts`), (found) =>
    TEXTS.filter((name) => found[name]).map((name) => [h('h3', null, t(`problem.${name}`)), h('p', { class: 'text' }, found[name])]), { once: true }));
  return h('section', { class: 'no-print' }, h('h2', null, t('problem.text')),
    h('p', null, h('span', { class: 'quiet' }, t('clue.contents-note')), ' ',
      h('button', { type: 'button', class: 'plain', onclick: ask }, t('problem.show-texts'))), shown);
}

function returns(problem, code) {
  const rows = [...problem.rejections.map((each) => ({ ...each, what: t('problem.reject') })),
    ...problem.reopenings.map((each) => ({ ...each, what: t('problem.do-reopen') }))];
  if (rows.length === 0) return null;
  return [h('h2', null, t('problem.returns')), table(t('problem.returns'), [
    { head: t('clue.on'), cell: (row) => day(row.on) },
    { head: t('clue.step'), cell: (row) => row.what },
    { head: t('form.reason'), cell: (row) => code['rejection-reason'](row.reason) },
    { head: t('clue.signed-by'), cell: (row) => officer(row.by) },
  ], rows)];
}

function pauses(problem, code) {
  return problem.pauses.map((each) => h('p', null, t(each.until ? 'clue.paused' : 'clue.paused-open', {
    from: day(each.from), until: day(each.until), reason: code['pause-reason'](each.reason), officer: officer(each.approvedBy),
  })));
}
