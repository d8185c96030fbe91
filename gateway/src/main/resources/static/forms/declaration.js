// The month's declaration of two-way points: what a body claims with its evidence, and the office's verdict.

import { code, codes, tick } from '../lib/choice-fields.js';
import { area, lines, number, text } from '../lib/fields.js';
import { day } from '../lib/format.js';
import { every, fixed, group, list, named } from '../lib/groups.js';
import { itemsOf } from '../lib/schemes.js';
import { t } from '../lib/words.js';

export const BODY = ['handler', 'department-lead'];
const OFFICE = ['scorer'];

/**
 * What is claimed, item by item.
 *
 * @param proposals facts the platform has heard, that may be taken up instead of evidence
 * @param before what was claimed already
 */
export function claims({ scheme, proposals, fact, before }) {
  const items = itemsOf(scheme, false);
  const facts = proposals.map((each) => ({
    code: each.fact, label: t('declare.fact', { item: scheme.named(each.item), kind: fact(each.kind), day: day(each.on) }),
  }));
  const rows = list({ one: t('score.item'), more: t('declare.more'), least: 1 }, () => group({
    item: code({ label: t('score.item'), items, tree: true, required: true, wide: true }),
    count: number({ label: t('declare.count'), hint: t('declare.count-hint'), required: true }),
    evidence: lines({ label: t('warn.evidence'), hint: t('warn.evidence-hint'), required: scheme.evidenceMandatory && facts.length === 0 }),
    ...(facts.length ? { facts: codes({ label: t('declare.facts'), items: facts }) } : {}),
  }));
  if (before?.length) rows.fill(before.map((each) => ({ ...each, count: each.claimed })));
  return group({ items: rows, draft: tick({ label: t('declare.draft'), hint: t('declare.draft-hint') }) });
}

/** What the API is told of it. */
export function claimed({ items, draft }) {
  return { items: items ?? [], declared: !draft };
}

/** Where a refusal means one of the items. */
export const misclaimed = (scheme) => (problem, { items = [] }) => {
  const at = (test, field) => {
    const n = items.findLastIndex(test);
    return n < 0 ? [] : [{ path: ['items', String(n), field] }];
  };
  if (problem.field === 'count') return at((each) => !within(scheme, each, 1), 'count');
  if (problem.code === 'score-no-evidence') return at((each) => each.item === problem.item, 'evidence');
  if (problem.field === 'items') return at((each, n) => items.findIndex((other) => other.item === each.item) < n, 'item');
  return problem.item ? at((each) => each.item === problem.item, 'item') : [];
};

/** Whether a count is one there can be: a share in per cent, or so many times or persons. */
export function within(scheme, { item, count }, least) {
  const isShare = scheme.items.some((each) => each.code === item && each.unit === 'SHARE');
  return count >= least && count <= (isShare ? 100 : 10_000);
}

/** The steps open on a declaration: its body's while it is with the body, else the office's. */
export function declarationSteps(all) {
  const { declaration, scheme } = all;
  const { line } = declaration;
  const at = (path) => `/api/scores/declarations/${line.id}/${path}`;
  const is = (...states) => states.includes(line.state);
  return [
    is('draft', 'returned') && all.own && {
      step: 'resubmit', title: t('declare.do-rewrite'), roles: BODY, at: at('rewriting'), body: claimed, place: misclaimed(scheme),
      part: () => claims({ ...all, before: declaration.items }),
    },
    is('declared') && {
      step: 'verify', title: t('declare.do-verify'), roles: OFFICE, at: at('verification'), note: t('declare.verify-note'),
      parts: () => ({ verdicts: every(declaration.items, (each) => verdict(each, scheme)) }), place: (problem, value) => unverified(problem, value, scheme),
    },
    is('declared', 'verified') && {
      step: 'return', title: t('declare.do-return'), roles: OFFICE, at: at('return'),
      parts: () => ({ reason: area({ label: t('form.reason'), required: true, most: 500, rows: 2 }) }),
    },
  ].filter(Boolean);
}

function verdict(each, scheme) {
  const shown = [...each.evidence, ...each.facts.map(() => t('declare.heard'))].join(t('semicolon'));
  return named(`${each.item} ${scheme.named(each.item)}`, group({
    item: fixed(each.item),
    count: number({ label: t('declare.verified'), required: true, start: String(each.claimed), hint: t('declare.claimed', { count: each.claimed, evidence: shown || '—' }) }),
    reason: text({ label: t('form.reason'), most: 500, hint: t('declare.reason-hint') }),
  }));
}

function unverified(problem, { verdicts = [] }, scheme) {
  if (problem.field === 'count') {
    const n = verdicts.findIndex((each) => !within(scheme, each, 0));
    return n < 0 ? [] : [{ path: ['verdicts', String(n), 'count'] }];
  }
  return (problem.items ?? []).map((item) => ({
    path: ['verdicts', String(verdicts.findIndex((each) => each.item === item)), 'reason'],
  }));
}
