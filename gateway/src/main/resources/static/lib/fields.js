// Fields one writes into. Every field, group and list of a form is a part:
// `{element, value(), fill(value), fault(path, words), missing(), ready}`. A path is what is left of a
// JSON pointer when it comes to the part; `fault` shows the words there, takes them away where they
// are null, and says whether there is such a place.

import { fill, h } from './dom.js';
import { day as printed } from './format.js';
import { t } from './words.js';

const quiet = { autocomplete: 'off', spellcheck: 'false' };
let serial = 0;

/** An id for an element that another one names. */
export function nextId() {
  serial += 1;
  return `part-${serial}`;
}

/** Says that a field may be left empty; what must be filled in is the rule. */
export function optional(field) {
  return field.required ? null : h('span', { class: 'optional' }, t('form.optional'));
}

/** The line under a field that says what is wrong with it, and the part's `fault`. */
export function complaint(inputs) {
  const line = h('p', { class: 'fault', id: nextId(), hidden: true });
  const fault = (path, words) => {
    line.hidden = words === null;
    fill(line, words ?? '');
    for (const each of inputs()) {
      if (words === null) each.removeAttribute('aria-invalid');
      else each.setAttribute('aria-invalid', 'true');
    }
    return true;
  };
  return { line, fault };
}

/** A part of one input with its label; `read` and `write` know its value. */
export function labelled(field, input, read, write) {
  input.id = nextId();
  const { line, fault } = complaint(() => [input]);
  const hint = field.hint ? h('p', { class: 'hint', id: nextId() }, field.hint) : null;
  input.setAttribute('aria-describedby', [hint?.id, line.id].filter(Boolean).join(' '));
  if (field.required) input.required = true;
  // Once it is touched, what was wrong with it is no longer known.
  input.addEventListener('input', () => fault([], null));
  return {
    element: h('div', { class: field.wide ? 'field wide' : 'field' },
      h('label', { for: input.id }, field.label, optional(field)), input, hint, line),
    value: read, fill: write, fault, ready: Promise.resolve(),
    missing: () => field.required && read() === undefined && [[]],
  };
}

function typed(field, input, parse = (text) => text) {
  if (field.start !== undefined) input.value = field.start;
  return labelled(field, input,
    () => input.value.trim() === '' ? undefined : parse(input.value.trim()),
    (given) => { input.value = given ?? ''; });
}

/** `{label, required?, most?, hint?, start?, list?, inputmode?}` */
export function text(field) {
  return typed(field, h('input', {
    ...quiet, type: 'text', maxlength: field.most, inputmode: field.inputmode, list: field.list,
  }));
}

export function number(field) {
  return typed(field, h('input', { ...quiet, type: 'text', inputmode: 'numeric', maxlength: 7 }),
    (written) => /^\d+$/.test(written) ? Number(written) : written);
}

/** A long text. */
export function area(field) {
  return typed({ wide: true, ...field }, h('textarea', { ...quiet, maxlength: field.most, rows: field.rows ?? 4 }));
}

/** A day; browsers print it in their own way, so it stands below in the page's. */
export function day(field) {
  const input = h('input', { ...quiet, type: 'date', min: field.min, max: field.max });
  const below = h('span');
  const tell = () => fill(below, input.value ? printed(input.value) : '');
  const part = typed({ ...field, hint: field.hint ? [field.hint, ' ', below] : below }, input);
  input.addEventListener('input', tell);
  tell();
  return { ...part, fill: (given) => { part.fill(given); tell(); } };
}

/** Several short texts, one on each line. */
export function lines(field) {
  const input = h('textarea', { ...quiet, rows: field.rows ?? 2 });
  const split = () => input.value.split(/[\n,，、;；]/).map((each) => each.trim()).filter(Boolean);
  return labelled({ wide: true, ...field }, input,
    () => split().length === 0 ? undefined : split(),
    (given) => { input.value = (given ?? []).join('\n'); });
}
