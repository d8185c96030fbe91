// The forms of a matter: those its state has open for the reader's role, closed until wanted.

import { post } from './api.js';
import { h } from './dom.js';
import { nextId } from './fields.js';
import { form, hasDraft } from './form.js';
import { group } from './groups.js';
import { isAny, reader } from './reader.js';
import { t } from './words.js';

/**
 * @param matter id of what the steps are taken on; keeps drafts apart
 * @param list each `{step, title, roles, at, etag?, creates?, parts?(), part?(), body?(value), note?, submit?, ask?,
 *   place?(problem, value), free?}`: who may send what where; the API alone decides, and what it
 *   says is shown. What is free is sent without a revision, what creates with a key
 * @param options wanted: the step to show opened; etag: of the matter as it was read; organ: whose it is
 */
export function steps(matter, list, options) {
  const mine = list.filter((each) => isAny(each.roles) && (!options.organ || options.organ === reader().organ));
  if (mine.length === 0) return null;
  const wanted = mine.find((each) => each.step === options.wanted) ?? (mine.length === 1 ? mine[0] : null);
  const head = nextId();
  return h('section', { class: 'steps no-print', 'aria-labelledby': head },
    h('h2', { id: head }, t('steps.title')),
    mine.map((each) => fold(matter, each, options, each === wanted || hasDraft(nameOf(matter, each)))));
}

function fold(matter, step, options, open) {
  const details = h('details', { class: 'step', open }, h('summary', null, step.title));
  const unfold = () => {
    if (details.open && details.childElementCount === 1) details.append(sheet(matter, step, options, details));
  };
  // Most are never opened; what is inside is made when it is.
  details.addEventListener('toggle', unfold);
  unfold();
  return details;
}

function nameOf(matter, step) {
  return `${matter}/${step.step}`;
}

function sheet(matter, step, options, details) {
  const again = (said) => details.dispatchEvent(new CustomEvent('again', { bubbles: true, detail: said }));
  return form({
    name: nameOf(matter, step),
    note: step.note, ask: step.ask, submit: step.submit ?? step.title,
    part: step.part?.() ?? group(step.parts?.() ?? {}),
    place: step.place,
    send: (value, key) => post(step.at, step.body ? step.body(value) : value,
      step.creates ? { key } : step.free ? {} : { etag: step.etag ?? options.etag }),
    done: () => again(t('form.done', { step: step.title })),
    reload: () => again(null),
  });
}
