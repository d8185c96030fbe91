// The scheme a month is scored under, with the names of its items.

import { get } from './api.js';
import { reader, today } from './reader.js';
import { language } from './words.js';

const details = new Map();

/** The last day of a month, `2020-06`. */
function lastDay(period) {
  const [year, month] = period.split('-').map(Number);
  return `${period}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The scheme in force on the month's last day; the organ's own before the one for all. */
export async function schemeOf(period, organ = reader().organ) {
  const day = lastDay(period);
  const found = (await get('/api/scores/schemes')).items
    .filter((each) => [organ, '*'].includes(each.organ) && each.validFrom <= day && (!each.validTo || each.validTo >= day));
  const one = found.find((each) => each.organ === organ) ?? found[0];
  return one ? scheme(one.id) : null;
}

/** `{name, items, categories, situations, named(code)}` of a version. */
export function scheme(id) {
  if (!details.has(id)) {
    details.set(id, get(`/api/scores/schemes/${id}`).then((found) => {
      const known = new Map(found.items.map((each) => [each.code, label(each)]));
      return { ...found, name: label(found.line), named: (code) => known.get(code) ?? code };
    }).catch((trouble) => {
      details.delete(id);
      throw trouble;
    }));
  }
  return details.get(id);
}

/** The items that earn, below their categories, or those that cost, as a field offers them. */
export function itemsOf(found, negative) {
  const items = found.items.filter((each) => each.negative === negative)
    .map((each) => ({ code: each.code, parent: each.category ?? null, label: `${each.code} ${label(each)}` }));
  return negative ? items : [...found.categories.map((each) => ({ code: each.code, parent: null, label: label(each) })), ...items];
}

function label(each) {
  return each[language] ?? each.zh;
}

/** The months that can be declared or published today, the one whose turn it is first. */
export function months(count = 3) {
  const [year, month] = today().split('-').map(Number);
  const first = lastDay(today().slice(0, 7)) === today() ? month : month - 1;
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, first - 1 - back, 1)).toISOString().slice(0, 7));
}
