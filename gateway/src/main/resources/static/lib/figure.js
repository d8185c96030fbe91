// Numbers as they are reported, each a link to the rows it counts.

import { address } from './api.js';
import { COLOURS, mark } from './colour.js';
import { plain } from './format.js';
import { h } from './dom.js';
import { table } from './table.js';
import { t } from './words.js';

const UNITS = { 件: 'matter', 人: 'person', 件次: 'row', 人次: 'time', 次: 'event', 项: 'duty', 个: 'piece', 轮: 'round', 份: 'letter', 期: 'issue' };

/** The page of the rows at a path of the API. */
export function rowsAt(path, of) {
  return address('#/rows', { path, of });
}

/** A number that opens to its rows. */
export function number(value, path, of) {
  return h('a', { href: rowsAt(path, of), class: value ? null : 'zero' }, plain(value));
}

/** A figure: its number with the unit, its denominator and the share where it has them. */
export function figure(each, of) {
  if (!each) return '—';
  if (each.amount !== undefined && each.amount !== null) {
    return [h('a', { href: rowsAt(each.rows, of) }, money(each.amount)), ' ', quiet(t('unit.yuan'))];
  }
  const unit = quiet(t(`unit.${UNITS[each.unit] ?? 'matter'}`));
  if (each.denominator === null || each.denominator === undefined) return [number(each.numerator, each.rows, of), ' ', unit];
  return [number(each.numerator, each.rows, of), quiet(' / '), number(each.denominator, each.denominatorRows, of), ' ', unit,
    each.rate ? h('strong', { class: 'rate' }, `${each.rate}%`) : null];
}

/** What is open, by organ and colour; every number is a link. */
export function byColour(caption, organs, of) {
  const path = (row, colour) => colour ? `${row.rows}&colour=${colour.toUpperCase()}` : row.rows;
  return table(caption, [
    { head: t('overview.organ'), cell: (row) => h('a', { href: rowsAt(row.rows, of) }, row.name) },
    { head: t('overview.open'), number: true, cell: (row) => number(row.open, path(row), of) },
    ...COLOURS.toReversed().map((colour) => ({
      head: mark(colour), number: true, cell: (row) => number(row[colour], path(row, colour), of),
    })),
  ], organs, { rowHeads: true });
}

/** Lines of a name and what is said of it. */
export function lines(pairs) {
  return h('dl', { class: 'lines' }, pairs.filter(([, value]) => value !== null).map(([name, value]) =>
    h('div', null, h('dt', null, name), h('dd', null, value))));
}

/** Each colour with its number, the worst first. */
export function colours(counts, path, of) {
  return COLOURS.toReversed().map((colour) => h('span', { class: 'one-of' },
    mark(colour), ' ', number(counts[colour], `${path}&colour=${colour.toUpperCase()}`, of)));
}

/** The organs' counts together. */
export function total(organs) {
  const sum = { open: 0, green: 0, blue: 0, yellow: 0, red: 0 };
  for (const each of organs) for (const name of Object.keys(sum)) sum[name] += each[name];
  return sum;
}

function quiet(text) {
  return h('span', { class: 'quiet' }, text);
}

function money(amount) {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(amount);
}
