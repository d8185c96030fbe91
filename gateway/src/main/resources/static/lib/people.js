// Officers and cadres by name where the directory answers, by id where it does not.

import { address, get } from './api.js';
import { code, codes } from './choice-fields.js';
import { h } from './dom.js';
import { lines, text } from './fields.js';
import { reader, today } from './reader.js';
import { t } from './words.js';

/** Ids of the page's lists of officers and cadres, for fields that name one. */
export const PEOPLE = 'people-known';
export const CADRES = 'cadres-known';
const MOST = 50;
const known = { officers: new Map(), cadres: new Map() };

/** Asks for the names of those ids that are not known yet; never fails. */
async function learn(kind, ids) {
  const unknown = [...new Set(ids)].filter((id) => id && !id.includes(':') && !known[kind].has(id));
  for (let from = 0; from < unknown.length; from += MOST) {
    try {
      const found = await get(address(`/api/directory/${kind}`, { ids: unknown.slice(from, from + MOST).join(',') }));
      for (const each of found.items ?? []) known[kind].set(each.officer ?? each.cadre, each.name);
    } catch {
      return;
    }
  }
}

/** A function from an officer's id to his name; what the platform did by itself has no officer. */
export async function officers(ids) {
  await learn('officers', ids);
  return officer;
}

export async function cadres(ids) {
  await learn('cadres', ids);
  return cadre;
}

export function officer(id) {
  if (!id) return '—';
  return id.startsWith('system:') ? t('role.service') : known.officers.get(id) ?? id;
}

export function cadre(id) {
  return id ? known.cadres.get(id) ?? id : '—';
}

const rooms = new Map();

/** Names of the departments of an organ as it is today, `code => name`; the code where nobody tells. */
export async function departments(organ) {
  if (!rooms.has(organ)) rooms.set(organ, asItIs(organ).then((found) => new Map((found?.departments ?? []).map((each) => [each.code, each.name]))));
  const known = await rooms.get(organ);
  return (code) => known.get(code) ?? code;
}

function asItIs(organ) {
  return get(`/api/directory/organs/${organ}`)
    .then((found) => found.history.filter((each) => each.validFrom <= today()).at(-1))
    .catch(() => null);
}

let own = null;
let offered = null;

/** The reader's colleagues as options of a list. */
export async function colleagueOptions() {
  return (await colleagues()).map((each) => h('option', { value: each.officer },
    [each.name, each.post].filter(Boolean).join('　')));
}

/** The cadres within sight as options of a list; none where the directory does not answer. */
export async function cadreOptions() {
  offered ??= get('/api/directory/cadres?limit=200').then((found) => found.items).catch(() => {
    offered = null;
    return [];
  });
  return (await offered).map((each) => h('option', { value: each.cadre },
    [each.name, each.posts[0]?.title].filter(Boolean).join('　')));
}

/** The officers of the reader's organ as it is today; none where the directory does not answer. */
export function colleagues() {
  own ??= asItIs(reader().organ)
    .then((organ) => {
      if (!organ) own = null;
      return organ?.officers ?? [];
    })
    .then((found) => {
      found.forEach((each) => known.officers.set(each.officer, each.name));
      return found;
    });
  return own;
}

/**
 * A field for one officer: chosen by name where the directory answers, by id where it does not.
 *
 * @param all what `colleagues` answered
 */
export function officerField(field, all, room) {
  const some = all.filter((each) => !room || each.department === room);
  return some.length === 0
    ? text({ most: 60, list: PEOPLE, hint: t('form.officer-hint'), ...field })
    : code({ ...field, items: some.map(item) });
}

/** The same for several. */
export function officersField(field, all) {
  return all.length === 0
    ? lines({ ...field, hint: hint(field, t('form.officers-hint')) })
    : codes({ ...field, hint: hint(field, t('form.pick')), items: all.map(item) });
}

function hint(field, how) {
  return [field.hint, how].filter(Boolean).join(t('semicolon'));
}

function item(each) {
  return { code: each.officer, label: [each.name, each.post].filter(Boolean).join('　') };
}
