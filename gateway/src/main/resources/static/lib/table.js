// Tables: a caption for those who cannot see, numbers to the right, heads that stay.

import { h } from './dom.js';

/**
 * @param columns each `{head, cell(row), number?, class?}`
 */
export function table(caption, columns, rows, options = {}) {
  const th = (column) => h('th', {
    scope: 'col', class: [column.number ? 'number' : '', column.class ?? ''].join(' ').trim() || null,
  }, column.head);
  const td = (column, row, first) => h(first && options.rowHeads ? 'th' : 'td', {
    scope: first && options.rowHeads ? 'row' : null,
    class: [column.number ? 'number' : '', column.class ?? ''].join(' ').trim() || null,
  }, column.cell(row));
  const tr = (row) => h('tr', { class: options.rowClass?.(row) || null },
    columns.map((column, index) => td(column, row, index === 0)));
  return reachable(caption, h('div', { class: 'scroll' },
    h('table', null,
      h('caption', { class: options.showCaption ? null : 'unseen' }, caption),
      h('thead', null, h('tr', null, columns.map(th))),
      h('tbody', null, rows.map(tr)),
      options.foot ? h('tfoot', null, options.foot.map(tr)) : null)));
}

// What is wider than its place can be moved with the keyboard too.
function reachable(caption, place) {
  new ResizeObserver(() => {
    if (place.scrollWidth > place.clientWidth) {
      place.tabIndex = 0;
      place.setAttribute('role', 'group');
      place.setAttribute('aria-label', caption);
    } else {
      ['tabindex', 'role', 'aria-label'].forEach((each) => place.removeAttribute(each));
    }
  }).observe(place);
  return place;
}
