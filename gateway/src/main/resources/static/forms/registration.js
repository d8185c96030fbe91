// What the 12388 form asks for: where it came from, who reports, whom, and what is said.

import { code, codes, tick } from '../lib/choice-fields.js';
import { area, day, lines, number, text } from '../lib/fields.js';
import { follows, group, list, variant } from '../lib/groups.js';
import { reader, today } from '../lib/reader.js';
import { t } from '../lib/words.js';

export const REGIONS = 'regions-known';

/** The parts of a registration, in the order of the paper form. */
export function registration() {
  const subChannel = code({ label: t('petition.sub-channel'), set: 'petition-channel', under: 'channel' });
  const channel = follows(code({ label: t('petition.channel'), set: 'petition-channel', required: true }), subChannel);
  return group({
    channel, subChannel,
    receivedOn: day({ label: t('petition.received-on'), required: true, start: today(), max: today() }),
    collective: tick({ label: t('petition.collective') }),
    people: number({ label: t('petition.people'), hint: t('petition.people-hint') }),
    reporter: variant(t('petition.reporter'), [
      { kind: 'none', label: t('petition.anonymous') },
      { kind: 'person', label: t('petition.person'), parts: person },
      { kind: 'unit', label: t('petition.unit'), parts: unit },
    ]),
    accused: list({ one: t('petition.accused'), more: t('petition.more-accused'), least: 1 }, () => group(accused())),
    title: text({ label: t('petition.title-of'), required: true, most: 200, wide: true }),
    problem: code({ label: t('petition.problem'), set: 'petition-problem', tree: true, required: true, wide: true }),
    text: area({ label: t('petition.text'), required: true, most: 20_000, rows: 10 }),
    flags: codes({ label: t('petition.flags'), set: 'petition-flag' }),
    earlierOrgans: lines({ label: t('petition.earlier-organs'), hint: t('form.one-each-line') }),
  });
}

function person() {
  return {
    name: text({ label: t('petition.name'), required: true, most: 100 }),
    idNumber: text({ label: t('petition.id-number'), required: true, most: 18 }),
    mobile: text({ label: t('petition.mobile'), required: true, most: 20, inputmode: 'tel' }),
    address: text({ label: t('petition.address'), required: true, most: 200, wide: true }),
    politicalStatus: code({ label: t('petition.political-status'), set: 'petition-political-status' }),
    level: code({ label: t('petition.level'), set: 'petition-level' }),
  };
}

function unit() {
  return {
    name: text({ label: t('petition.unit-name'), required: true, most: 100 }),
    creditCode: text({ label: t('petition.credit-code'), most: 18 }),
    contact: text({ label: t('petition.contact'), required: true, most: 100 }),
    phone: text({ label: t('petition.phone'), required: true, most: 30, inputmode: 'tel' }),
    address: text({ label: t('petition.address'), most: 200, wide: true }),
  };
}

function accused() {
  return {
    name: text({ label: t('petition.name'), required: true, most: 100 }),
    unit: text({ label: t('petition.accused-unit'), required: true, most: 200 }),
    post: text({ label: t('petition.post'), required: true, most: 100 }),
    level: code({ label: t('petition.level'), set: 'petition-level', required: true }),
    region: text({
      label: t('petition.region'), required: true, most: 6, inputmode: 'numeric', list: REGIONS,
      hint: t('petition.region-hint'), start: reader().organ?.slice(0, 6),
    }),
  };
}
