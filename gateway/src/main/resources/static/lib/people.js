// Officers and cadres by name where the directory answers, by id where it does not.

import { address, get } from './api.js';
import { fill, h } from './dom.js';
import { t } from './words.js';

/** Id of the page's list of officers, for fields that name one. */
export const PEOPLE = 'people-known';
const MOST = 50;
const known = { officers: new Map(), cadres: new Map() };

/** Asks for the names of those ids that are not known yet; never fails. */
async function learn(kind, ids) {
  const unknown = [...new Set(ids)].filter((id) => id && !id.includes(':') && !known[kind].has(id));
  for (let from = 0; from < unknown.length; from += MOST) {
    try {
      const found = await get(address(`/api/directory/${kind}`, { ids: unknown.slice(from, from + MOST).join(',') }));
      for (const each of found.items ?? []) known[kind].set(each.id ?? each.officer ?? each.cadre, each.name);
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
