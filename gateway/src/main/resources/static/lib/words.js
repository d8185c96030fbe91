// The page's language: Chinese unless the reader chose English. Words stand in i18n/.

import zh from '../i18n/zh.js';
import en from '../i18n/en.js';

const KEY = 'casework.language';
const WORDS = { zh, en };

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
export const tag = language === 'zh' ? 'zh-CN' : 'en';

export function choose(wanted) {
  localStorage.setItem(KEY, wanted);
  location.reload();
}

/** The words for a key, with `{name}` filled in; the key itself where there are none. */
export function t(key, values) {
  const text = WORDS[language][key] ?? WORDS.zh[key] ?? key;
  return values ? text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all) : text;
}

/** Whether there are words for a key. */
export function has(key) {
  return key in WORDS[language];
}

/** The word for a code of a family, such as `talk-step`; the code itself where there is none. */
export function wordOf(family, code) {
  return has(`${family}.${code}`) ? t(`${family}.${code}`) : code;
}

/** The reader's one of two languages in `{zh, en}`; a plain text is taken as it is. */
export function inLanguage(both) {
  if (both === null || both === undefined) return '';
  return typeof both === 'object' && !Array.isArray(both) ? both[language] ?? both.zh ?? '' : both;
}
