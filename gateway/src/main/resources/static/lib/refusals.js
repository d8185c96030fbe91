// What the platform said no to, in plain words: which places of the form, and what holds for all of it.

import { get } from './api.js';
import { day } from './format.js';
import { h } from './dom.js';
import { has, language, t } from './words.js';

// Kinds that are not the matter's: there is nothing to correct, only something to do.
const OUTSIDE = ['offline', 'down', 'too-many', 'signed-out', 'changed', 'missing'];

/**
 * `{places: [{path, words}], words, outside}`; a path is a list of names and numbers.
 *
 * @param trouble what the API answered
 * @param place the places of a refusal that names no field: `problem => [{path, words?, alone?}]`, or a promise
 *   of them; the words follow the problem's title, or stand alone
 */
export async function plain(trouble, place = () => []) {
  const problem = trouble.problem ?? {};
  const places = (problem.errors ?? []).map((each) => ({
    path: pointed(each.pointer), words: constraint(each.code),
  }));
  const words = [trouble.kind === 'failed' || trouble.kind === 'forbidden' ? null : t(`form.${trouble.kind}`)];
  const outside = OUTSIDE.includes(trouble.kind);
  const meant = places.length === 0 && !outside ? await place(problem) : [];
  const one = meant.length ? null : problem.field ? named(problem.field) : problem.pointer ? pointed(problem.pointer) : null;
  if (one && places.length === 0) places.push({ path: one, words: [problem.title ?? t('fault.invalid'), range(problem)] });
  if (!outside) words.push(...places.length ? [t('form.places')] : await meaning(problem));
  places.push(...meant.map((each) => ({ path: each.path, words: each.alone
    ? each.words : [problem.title ?? t('fault.invalid'), each.words ? [t('colon'), each.words] : range(problem)] })));
  return { places, words: words.filter(Boolean), outside };
}

function constraint(code) {
  return has(`fault.${code}`) ? t(`fault.${code}`) : t('fault.invalid');
}

// The title is in the reader's language already; the rest stands where the type leads.
async function meaning(problem) {
  if (!problem.title) return [t('form.failed')];
  let text = null;
  try {
    const kind = problem.type ? await get(problem.type) : null;
    text = kind?.[language]?.text ?? null;
  } catch {
    // The title alone has to do.
  }
  return [h('strong', null, problem.title), text ? ` ${text}` : null, range(problem),
    problem.rule ? h('span', { class: 'rule-id' }, problem.rule) : null];
}

/** What a kind of problem is called, in the reader's language; the code where nobody says. */
export async function titleOf(code) {
  try {
    return (await get(`/problems/${code}`))[language]?.title ?? code;
  } catch {
    return code;
  }
}

function range(problem) {
  if (problem.earliest && problem.latest) {
    return ` ${t('fault.range', { earliest: day(problem.earliest), latest: day(problem.latest) })}`;
  }
  const from = problem.earliest ?? problem.from;
  return from ? ` ${t('fault.from', { day: day(from) })}` : null;
}

/** `/accused/0/name` */
function pointed(pointer) {
  return (pointer ?? '').split('/').slice(1).map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `accused[0].name` */
function named(field) {
  return field.replaceAll('[', '.').replaceAll(']', '').split('.').filter(Boolean);
}
