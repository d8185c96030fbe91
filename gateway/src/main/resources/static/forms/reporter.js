// The forms about who reported: what is asked of him and told him, and who may see his name.

import { code } from '../lib/choice-fields.js';
import { area } from '../lib/fields.js';
import { reader } from '../lib/reader.js';
import { t } from '../lib/words.js';

const SPEAKERS = ['intake', 'handler', 'department-lead'];
const WORDS = 2000;

/** Who may ask for an identity and decide on it, as far as roles tell. */
export const OPENERS = ['intake', 'case-supervision', 'handler', 'department-lead', 'leader-in-charge', 'head'];

/** Who is shown what may be a repeat. */
export const KEEPERS = ['intake', 'case-supervision', 'head'];

/** What can be said to a reporter, and that he has been read. */
export function threadSteps(at, entries, readUpTo) {
  const say = (step, title, path) => ({
    step, title, roles: SPEAKERS, at: `${at}/${path}`, creates: true, note: t('thread.say-note'),
    parts: () => ({ text: area({ label: t('thread.text'), required: true, most: WORDS }) }),
  });
  return [
    entries > readUpTo && {
      step: 'petition-reading', title: t('thread.mark-read'), roles: SPEAKERS, at: `${at}/readings`, creates: true,
      body: () => ({ upTo: entries }),
    },
    say('question', t('thread.ask'), 'questions'),
    say('notice', t('thread.tell'), 'notices'),
  ].filter(Boolean);
}

/** Asking for an identity. */
export function askStep(at) {
  return {
    step: 'ask', title: t('opening.ask'), roles: OPENERS, at, creates: true, note: t('opening.ask-note'),
    parts: () => ({
      purpose: code({ label: t('opening.purpose'), set: 'petition-opening-purpose', required: true }),
      words: area({ label: t('opening.words'), required: true, most: WORDS }),
    }),
  };
}

/** What can be decided on one opening: by another than the asker, and by him that it is over. */
export function openingSteps(at, opening) {
  const own = opening.askedBy === reader().officer;
  const step = (word, title, path, more) => ({
    step: `${word}-${opening.id}`, title, roles: OPENERS, at: `${at}/${opening.id}/${path}`, etag: `"${opening.revision}"`,
    body: () => undefined, ...more,
  });
  const waits = opening.status === 'requested';
  return [
    waits && !own && step('approve', t('opening.approve'), 'approval', { ask: t('opening.approve-ask') }),
    waits && !own && step('refuse', t('opening.refuse'), 'refusal'),
    (waits || opening.status === 'open') && own && step('withdraw', t('opening.withdraw'), 'withdrawal'),
  ].filter(Boolean);
}

/**
 * What can be decided on what a petition may repeat.
 *
 * @param duplicate as it was read, `{body, etag}`; petition likewise
 */
export function duplicateSteps(duplicate, petition) {
  const { candidates } = duplicate.body;
  const at = `/api/petitions/${duplicate.body.petition}`;
  const open = candidates.filter((each) => each.standing === 'open');
  const repeated = petition.body.petition.repeat;
  return [
    ...(repeated ? [] : open.flatMap((each) => [{
      step: `confirm-${each.first}`, title: t('duplicate.confirm', { number: each.number }), roles: ['intake'],
      at: `${at}/repeat`, etag: petition.etag, note: t('duplicate.confirm-note'),
      parts: () => ({
        sameReporter: code({
          label: t('duplicate.same-reporter'), required: true, parse: (chosen) => chosen === 'yes',
          items: [{ code: 'yes', label: t('duplicate.same') }, { code: 'no', label: t('duplicate.other') }],
        }),
      }),
      body: (value) => ({ ...value, of: each.first }),
    }])),
    ...open.map((each) => ({
      step: `reject-${each.first}`, title: t('duplicate.reject', { number: each.number }), roles: ['intake'],
      at: `/api/petitions/duplicates/${duplicate.body.petition}/rejections`, etag: duplicate.etag,
      body: () => ({ first: each.first }),
    })),
    repeated && {
      step: 'undo', title: t('duplicate.undo'), roles: ['intake'], at: `${at}/repeat-undoing`, etag: petition.etag,
      parts: () => ({ reason: code({ label: t('duplicate.why'), set: 'petition-undoing-reason', required: true }) }),
    },
  ].filter(Boolean);
}
