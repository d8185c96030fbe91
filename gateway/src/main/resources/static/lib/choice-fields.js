// Fields in which something is chosen: one code, several, yes or nothing. Parts as in fields.js.

import { choices } from './codes.js';
import { fill, h } from './dom.js';
import { complaint, labelled, nextId, optional } from './fields.js';
import { t } from './words.js';

const option = (item) => h('option', { value: item.code }, item.label);

function items(field) {
  const all = field.items ? Promise.resolve(field.items) : choices(field.set);
  return all.then((found) => field.only ? found.filter((item) => field.only(item.code)) : found);
}

/**
 * One of a set's codes, or of `items`.
 *
 * `tree`: the codes below others, grouped by these; `under`: those below the code which another
 * field, of that name in the same group, has; `parse`: makes a value of the code.
 */
export function code(field) {
  const input = h('select', null);
  const parse = field.parse ?? ((chosen) => chosen);
  let wanted = field.start === undefined ? '' : String(field.start);
  let all = [];
  let above = null;
  const draw = () => {
    fill(input, h('option', { value: '' }, t(field.required ? 'form.choose' : 'form.none')), offered());
    input.value = wanted;
    if (input.selectedIndex < 0) input.value = '';
  };
  const offered = () => {
    if (field.under) return all.filter((item) => above && item.parent === above).map(option);
    const heads = all.filter((item) => item.parent === null || item.parent === undefined);
    return !field.tree ? heads.map(option) : heads.map((head) => h('optgroup', { label: head.label },
      all.filter((item) => item.parent === head.code).map(option)));
  };
  input.addEventListener('change', () => { wanted = input.value; });
  draw();
  return {
    ...labelled(field, input, () => input.value === '' ? undefined : parse(input.value), (given) => {
      wanted = given === undefined || given === null ? '' : String(given);
      draw();
    }),
    ready: items(field).then((found) => {
      all = found;
      draw();
    }),
    input,
    below: (chosen) => {
      above = chosen ?? null;
      draw();
    },
  };
}

/** Any number of a set's codes, or of `items`. */
export function codes(field) {
  const boxes = h('div', { class: 'boxes' });
  const parse = field.parse ?? ((chosen) => chosen);
  const inputs = () => [...boxes.querySelectorAll('input')];
  const { line, fault } = complaint(inputs);
  boxes.addEventListener('input', () => fault([], null));
  let wanted = (field.start ?? []).map(String);
  const tick = () => inputs().forEach((each) => { each.checked = wanted.includes(each.value); });
  const value = () => {
    const chosen = inputs().filter((each) => each.checked).map((each) => parse(each.value));
    return chosen.length === 0 ? undefined : chosen;
  };
  return {
    element: h('fieldset', { class: 'field wide', 'aria-describedby': line.id },
      h('legend', null, field.label, optional(field)), boxes,
      field.hint ? h('p', { class: 'hint' }, field.hint) : null, line),
    value, fault,
    fill: (given) => {
      wanted = (given ?? []).map(String);
      tick();
    },
    missing: () => field.required && value() === undefined && [[]],
    ready: items(field).then((found) => {
      fill(boxes, found.map((item) => h('label', { class: 'box' },
        h('input', { type: 'checkbox', value: item.code }), h('span', null, item.label))));
      tick();
    }),
  };
}

/** Yes, or `no`, which is nothing where it is not given. */
export function tick(field) {
  const input = h('input', { type: 'checkbox', id: nextId() });
  const { line, fault } = complaint(() => [input]);
  input.setAttribute('aria-describedby', line.id);
  return {
    element: h('div', { class: 'field' }, h('label', { class: 'box', for: input.id }, input, h('span', null, field.label)),
      field.hint ? h('p', { class: 'hint' }, field.hint) : null, line),
    value: () => input.checked ? true : field.no, fault, input,
    fill: (given) => { input.checked = given === true; },
    missing: () => field.required && !input.checked && [[]],
    ready: Promise.resolve(),
  };
}
