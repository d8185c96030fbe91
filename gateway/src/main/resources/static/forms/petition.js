// The steps of the petition office. The service says what waits; the rest follows from the state.

import { code, codes } from '../lib/choice-fields.js';
import { day } from '../lib/fields.js';
import { today } from '../lib/reader.js';
import { t } from '../lib/words.js';

const INTAKE = ['intake'];
// A petition that came to a clue is closed by the clue's end, not by hand.
const BY_ITSELF = ['clue-struck-off', 'clue-voided'];
const NAMED = ['registered', 'accepted', 'refused', 'referred'];

/** The steps open on a petition. */
export function petitionSteps(petition) {
  const at = (step) => `/api/petitions/${petition.id}/${step}`;
  const { status, category, notice, nameStatus } = petition;
  const left = petition.accused.filter((each) => !each.referred);
  return [
    status === 'registered' && {
      step: 'petition-acceptance', title: t('petition.accept'), roles: INTAKE, at: at('acceptance'),
      parts: () => ({ category: code({ label: t('petition.category'), set: 'petition-category', required: true }) }),
    },
    status === 'registered' && {
      step: 'refusal', title: t('petition.refuse'), roles: INTAKE, at: at('refusal'),
      parts: () => ({ reason: code({ label: t('petition.reason'), set: 'petition-refusal-reason', required: true, wide: true }) }),
    },
    ['accepted', 'referred'].includes(status) && category === 'accusation' && left.length > 0 && {
      step: 'petition-referral', title: t('petition.refer'), roles: INTAKE, at: at('referrals'),
      note: t('petition.refer-note'), parts: () => left.length === 1 ? {} : { accused: chosen(left) },
    },
    notice.status === 'owed' && {
      step: 'petition-notice', title: t('petition.give-notice'), roles: INTAKE, at: at('acceptance-notice'),
      parts: () => ({
        givenOn: day({ label: t('petition.given-on'), required: true, start: today(), max: today() }),
        way: code({ label: t('petition.way'), set: 'petition-notice-way', required: true }),
      }),
    },
    NAMED.includes(status) && nameStatus === 'claimed-realname' && {
      step: 'name-verification', title: t('petition.verify-name'), roles: INTAKE, at: at('name-verification'),
      parts: () => ({
        genuine: code({
          label: t('petition.genuine'), required: true, parse: (chosenCode) => chosenCode === 'yes',
          items: [{ code: 'yes', label: t('petition.genuine-yes') }, { code: 'no', label: t('petition.genuine-no') }],
        }),
      }),
    },
    (status === 'refused' || (status === 'accepted' && category !== 'accusation')) && {
      step: 'petition-closure', title: t('petition.close'), roles: INTAKE, at: at('closure'),
      parts: () => ({
        outcome: code({ label: t('petition.outcome'), set: 'petition-outcome', required: true, only: (each) => !BY_ITSELF.includes(each) }),
      }),
    },
  ].filter(Boolean);
}

function chosen(left) {
  return codes({
    label: t('petition.accused'), hint: t('petition.refer-all'), parse: Number,
    items: left.map((each) => ({ code: String(each.number), label: t('petition.accused-n', { n: each.number }) })),
  });
}
