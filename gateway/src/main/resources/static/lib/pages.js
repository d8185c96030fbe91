// A list behind an address, page by page.

import { address, get } from './api.js';
import { fill, h } from './dom.js';
import { names } from './names.js';
import { panel } from './panel.js';
import { t } from './words.js';

/**
 * @param path the list's address, with its conditions
 * @param draw makes a table of rows, the known names and whatever more was asked for
 * @param options empty, tools: as a panel has them; unit: what a row is; more: asks for what else is needed;
 *   learn: asks for what a page's rows name
 */
export function pages(path, draw, options = {}) {
  const page = async (cursor) => {
    const found = await get(address(path, { limit: 50, cursor }));
    await options.learn?.(found.items);
    return found;
  };
  const load = async () => ({ known: await names(), more: await options.more?.(), first: await page(null) });
  return panel(options.title ?? null, load, ({ known, more, first }) =>
    first.items.length === 0 ? null
      : list(first, page, (items) => draw(items, known, more), options.unit ?? 'matter'), options);
}

function list(first, page, draw, unit) {
  const body = h('div');
  let { items, next } = first;
  const show = () => fill(body, draw(items),
    h('p', { class: 'after' },
      t(next ? 'list.shown' : 'list.whole', { count: items.length, unit: t(`unit.${unit}`) }),
      next ? h('button', { type: 'button', onclick: more }, t('list.more')) : null));
  async function more(event) {
    event.target.disabled = true;
    const further = await page(next);
    items = items.concat(further.items);
    next = further.next;
    show();
  }
  show();
  return body;
}
