// Dates, numbers and units as they are printed.

import { language, t } from './words.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];
const grouped = new Intl.NumberFormat('en-US');

/** 2026年11月20日, or 20 November 2026; from an ISO date or the law day of an instant. */
export function day(iso) {
  if (!iso) return '—';
  const [year, month, date] = (iso.includes('T') ? lawDay(iso) : iso).split('-').map(Number);
  return language === 'zh'
    ? `${year}年${month}月${date}日`
    : `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Day and minute in Asia/Shanghai. */
export function minute(iso) {
  if (!iso) return '—';
  return `${day(iso)} ${clock(iso)}`;
}

/** Hour and minute in Asia/Shanghai. */
export function clock(iso) {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false,
  }).format(new Date(iso));
}

function lawDay(iso) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(iso));
}

/** A number with its unit: matter 件, row 件次, person 人, time 人次. */
export function count(number, unit) {
  return `${grouped.format(number)}${language === 'zh' ? '\u202f' : '\u00a0'}${t(`unit.${unit}`)}`;
}

export function plain(number) {
  return grouped.format(number);
}

/** 92.16%; a dash where nothing is counted. */
export function share(numerator, denominator) {
  return denominator ? `${(100 * numerator / denominator).toFixed(2)}%` : '—';
}

/** +3, −2, 持平. */
export function change(difference) {
  if (difference === 0) return t('change.none');
  return difference > 0 ? `+${plain(difference)}` : `−${plain(-difference)}`;
}
