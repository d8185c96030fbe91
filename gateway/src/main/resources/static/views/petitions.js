// The register of petitions.

import { address } from '../lib/api.js';
import { choices, labelled } from '../lib/codes.js';
import { mark } from '../lib/colour.js';
import { day, plain } from '../lib/format.js';
import { fill, h } from '../lib/dom.js';
import { pages } from '../lib/pages.js';
import { isAny } from '../lib/reader.js';
import { table } from '../lib/table.js';
import { t } from '../lib/words.js';

const FILTERS = ['status', 'channel', 'nameStatus', 'category'];
const SETS = { status: 'status', channel: 'channel', nameStatus: 'name-status', category: 'category' };

export function title() {
  return t('petitions.title');
}

export function show({ query }) {
  const asked = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
  const conditions = h('div');
  filters(asked).then((form) => fill(conditions, form));
  return [
    h('p', null, isAny(['intake']) ? [h('a', { class: 'button', href: '#/petitions/new' }, t('register.title')), ' '] : null,
      h('a', { class: 'button plain', href: '#/petitions/duplicates' }, t('duplicate.title'))),
    conditions,
    pages(address('/api/petitions', asked), petitionTable, {
      empty: t('petitions.empty'),
      more: () => labelled('petition-', ['status', 'channel', 'name-status', 'problem', 'category']),
    }),
  ];
}

async function filters(asked) {
  const sets = await Promise.all(FILTERS.map((name) => choices(`petition-${SETS[name]}`)));
  const form = h('form', { class: 'filters', role: 'search', 'aria-label': t('filter') },
    FILTERS.map((name, index) => h('label', null, t(`petitions.${name}`),
      h('select', { name }, h('option', { value: '' }, t('filter.any')), sets[index].filter((each) => !each.parent).map((each) =>
        h('option', { value: each.code, selected: asked[name] === each.code }, each.label))))),
    h('button', { type: 'submit' }, t('filter.apply')),
    h('a', { class: 'button plain', href: '#/petitions' }, t('filter.clear')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = address('/petitions', Object.fromEntries(new FormData(form)));
  });
  return form;
}

function petitionTable(items, known, code) {
  return table(t('petitions.title'), [
    { head: t('petition.number'), cell: (row) => h('a', { href: `#/petitions/${row.id}` }, row.number) },
    { head: t('petitions.status'), cell: (row) => code.status(row.status) },
    { head: t('petition.received-on'), cell: (row) => day(row.receivedOn) },
    { head: t('petitions.channel'), cell: (row) => code.channel(row.subChannel ?? row.channel) },
    { head: t('petitions.nameStatus'), cell: (row) => code['name-status'](row.nameStatus) },
    { head: t('petition.problem'), cell: (row) => code.problem(row.problem) },
    { head: t('petition.accused'), number: true, cell: (row) => [plain(row.accused.length), ' ', h('span', { class: 'quiet' }, t('unit.person'))] },
    { head: t('petition.notice'), cell: (row) => row.notice.colour ? [mark(row.notice.colour), ' ', day(row.notice.dueOn)] : '—' },
    { head: t('clue.organ'), cell: (row) => known.organ(row.organ) },
  ], items, { rowHeads: true });
}
