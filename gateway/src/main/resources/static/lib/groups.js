// Parts made of parts: named ones side by side, one kind of several, and lists. As in fields.js.

import { fill, h } from './dom.js';
import { complaint } from './fields.js';
import { t } from './words.js';

/**
 * Named parts; the value is an object of those that have one.
 *
 * @param parts `{name: part}`
 */
export function group(parts) {
  const all = Object.entries(parts);
  return {
    element: h('div', { class: 'fields' }, all.map(([, part]) => part.element)),
    value: () => Object.fromEntries(all.map(([name, part]) => [name, part.value()])
      .filter(([, value]) => value !== undefined)),
    fill: (given) => all.forEach(([name, part]) => part.fill(given?.[name])),
    fault: (path, words) => {
      if (path.length === 0 && words === null) all.forEach(([, part]) => part.fault([], null));
      return path.length > 0 && path[0] in parts && parts[path[0]].fault(path.slice(1), words);
    },
    missing: () => all.flatMap(([name, part]) => (part.missing() || []).map((path) => [name, ...path])),
    ready: Promise.all(all.map(([, part]) => part.ready)),
  };
}

/** Parts under a name of their own, such as one of three parties. */
export function named(label, part) {
  return { ...part, element: h('fieldset', { class: 'set wide' }, h('legend', null, label), part.element) };
}

/** What goes along and is not asked for. */
export function fixed(value) {
  return { element: null, value: () => value, fill: () => {}, fault: () => false, missing: () => false, ready: Promise.resolve() };
}

/** One part for each of what is there already; the value is a list in their order. */
export function every(items, make) {
  const all = items.map(make);
  const { line, fault } = complaint(() => []);
  return {
    element: h('div', { class: 'wide' }, all.map((part) => part.element), line),
    value: () => all.map((part) => part.value()),
    fill: (given) => all.forEach((part, n) => part.fill(given?.[n])),
    fault: (path, words) => {
      if (path.length > 0) return all[path[0]]?.fault(path.slice(1), words) ?? false;
      if (words === null) all.forEach((part) => part.fault([], null));
      return fault([], words);
    },
    missing: () => all.flatMap((part, n) => (part.missing() || []).map((path) => [n, ...path])),
    ready: Promise.all(all.map((part) => part.ready)),
  };
}

/** A select whose codes stand below those of another one. */
export function follows(upper, lower) {
  const tell = () => lower.below(upper.value());
  upper.input.addEventListener('change', tell);
  return { ...upper, fill: (given) => { upper.fill(given); tell(); } };
}

/**
 * One of several kinds, each with its own parts; the value has the kind's word in `kind`.
 *
 * @param kinds `[{kind, label, parts()}]`; one without parts has no value
 */
export function variant(label, kinds) {
  const name = `kind-${Math.random().toString(36).slice(2)}`;
  const place = h('div');
  let chosen = null;
  let inner = null;
  const radios = kinds.map((each) => h('input', {
    type: 'radio', name, value: each.kind, onchange: () => choose(each.kind),
  }));
  function choose(kind) {
    chosen = kinds.find((each) => each.kind === kind) ?? kinds[0];
    inner = chosen.parts ? group(chosen.parts()) : null;
    radios.forEach((each) => { each.checked = each.value === chosen.kind; });
    fill(place, inner?.element ?? null);
  }
  choose(kinds[0].kind);
  return {
    element: h('fieldset', { class: 'set wide' }, h('legend', null, label),
      h('div', { class: 'boxes' }, kinds.map((each, index) =>
        h('label', { class: 'box' }, radios[index], h('span', null, each.label)))), place),
    value: () => inner ? { kind: chosen.kind, ...inner.value() } : undefined,
    fill: (given) => {
      choose(given?.kind);
      inner?.fill(given);
    },
    fault: (path, words) => inner?.fault(path, words) ?? false,
    missing: () => inner?.missing() ?? [],
    ready: Promise.resolve(),
  };
}

/**
 * As many of the same as are wanted.
 *
 * @param options one: what each is called, more: what the button says, least: how many there are at least
 */
export function list(options, make) {
  const rows = h('div', { class: 'rows' });
  const { line, fault } = complaint(() => []);
  const least = options.least ?? 0;
  let all = [];
  const draw = () => {
    all.forEach((each, index) => {
      fill(each.head, `${options.one} ${index + 1}`);
      each.remove.hidden = all.length <= least;
    });
  };
  const add = () => {
    const head = h('legend');
    const part = make();
    const remove = h('button', { type: 'button', class: 'plain', onclick: () => {
      all = all.filter((each) => each.part !== part);
      row.remove();
      draw();
      more.focus();
    } }, t('form.remove'));
    const row = h('fieldset', { class: 'set' }, head, part.element, remove);
    all.push({ part, head, remove, row });
    rows.append(row);
    draw();
    return row;
  };
  const more = h('button', { type: 'button', class: 'plain more', onclick: () =>
    add().querySelector('input, select, textarea')?.focus() }, options.more);
  for (let n = 0; n < least; n += 1) add();
  return {
    element: h('div', { class: 'wide' }, rows, line, h('p', null, more)),
    value: () => all.length === 0 ? undefined : all.map((each) => each.part.value()),
    fill: (given) => {
      all.forEach((each) => each.row.remove());
      all = [];
      for (let n = 0; n < Math.max(least, given?.length ?? 0); n += 1) add();
      all.forEach((each, index) => each.part.fill(given?.[index]));
    },
    fault: (path, words) => {
      if (path.length === 0) {
        if (words === null) all.forEach((each) => each.part.fault([], null));
        return fault([], words);
      }
      return all[path[0]]?.part.fault(path.slice(1), words) ?? false;
    },
    missing: () => all.flatMap((each, index) => (each.part.missing() || []).map((path) => [index, ...path])),
    ready: Promise.resolve(),
  };
}
