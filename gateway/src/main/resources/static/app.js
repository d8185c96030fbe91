// Starts the page: who is reading, which view, what the law's clock says.

import { day } from './lib/format.js';
import { fill, h } from './lib/dom.js';
import { choose, language, t, tag } from './lib/words.js';
import { get, me, post, Trouble } from './lib/api.js';
import { LEDGER } from './lib/names.js';
import { state } from './lib/panel.js';
import { isAny, setReader } from './lib/reader.js';
import { say } from './lib/say.js';
import * as filed from './views/case.js';
import * as declaration from './views/declaration.js';
import * as declare from './views/declare.js';
import * as clue from './views/clue.js';
import * as duplicates from './views/duplicates.js';
import * as figures from './views/figures.js';
import * as inspections from './views/inspections.js';
import * as ledger from './views/ledger.js';
import * as mandate from './views/mandate.js';
import * as openings from './views/openings.js';
import * as opinion from './views/opinion.js';
import * as opinions from './views/opinions.js';
import * as overview from './views/overview.js';
import * as petition from './views/petition.js';
import * as petitions from './views/petitions.js';
import * as problem from './views/problem.js';
import * as publish from './views/publish.js';
import * as register from './views/register.js';
import * as round from './views/round.js';
import * as roundNew from './views/round-new.js';
import * as rows from './views/rows.js';
import * as runs from './views/runs.js';
import * as scores from './views/scores.js';
import * as signIn from './views/sign-in.js';
import * as talk from './views/talk.js';
import * as talkPlan from './views/talk-plan.js';
import * as talks from './views/talks.js';
import * as tasks from './views/tasks.js';
import * as thread from './views/thread.js';
import * as warning from './views/warning.js';
import * as warningNew from './views/warning-new.js';

const VIEWS = [
  { at: /^\/$/, view: overview, tab: '/' },
  { at: /^\/clues$/, view: ledger, tab: '/clues' },
  { at: /^\/clues\/([0-9a-f-]{36})$/, view: clue, tab: '/clues' },
  { at: /^\/petitions$/, view: petitions, tab: '/petitions' },
  { at: /^\/petitions\/new$/, view: register, tab: '/petitions' },
  { at: /^\/petitions\/([0-9a-f-]{36})$/, view: petition, tab: '/petitions' },
  { at: /^\/petitions\/([0-9a-f-]{36})\/thread$/, view: thread, tab: '/petitions' },
  { at: /^\/petitions\/([0-9a-f-]{36})\/openings$/, view: openings, tab: '/petitions' },
  { at: /^\/petitions\/duplicates$/, view: duplicates, tab: '/petitions' },
  { at: /^\/petitions\/duplicates\/([0-9a-f-]{36})$/, view: duplicates.one, tab: '/petitions' },
  { at: /^\/talks$/, view: talks, tab: '/talks' },
  { at: /^\/talks\/new$/, view: talkPlan, tab: '/talks' },
  { at: /^\/talks\/mandates\/([0-9a-f-]{36})$/, view: mandate, tab: '/talks' },
  { at: /^\/talks\/([0-9a-f-]{36})$/, view: talk, tab: '/talks' },
  { at: /^\/inspections$/, view: inspections, tab: '/inspections' },
  { at: /^\/inspections\/problems\/([0-9a-f-]{36})$/, view: problem, tab: '/inspections' },
  { at: /^\/inspections\/rounds\/new$/, view: roundNew, tab: '/inspections' },
  { at: /^\/inspections\/rounds\/([0-9a-f-]{36})$/, view: round, tab: '/inspections' },
  { at: /^\/scores$/, view: scores, tab: '/scores' },
  { at: /^\/scores\/([\w-]+\/\d{4}-\d{2})$/, view: scores, tab: '/scores' },
  { at: /^\/scores\/([\w-]+\/\d{4}-\d{2}\/[\w-]+)$/, view: scores.entry, tab: '/scores' },
  { at: /^\/scores\/opinions$/, view: opinions, tab: '/scores' },
  { at: /^\/scores\/opinions\/([0-9a-f-]{36})$/, view: opinion, tab: '/scores' },
  { at: /^\/scores\/months$/, view: publish, tab: '/scores' },
  { at: /^\/scores\/declarations\/new$/, view: declare, tab: '/scores' },
  { at: /^\/scores\/declarations\/([0-9a-f-]{36})$/, view: declaration, tab: '/scores' },
  { at: /^\/scores\/warnings\/new$/, view: warningNew, tab: '/scores' },
  { at: /^\/scores\/warnings\/([0-9a-f-]{36})$/, view: warning, tab: '/scores' },
  { at: /^\/cases\/([0-9a-f-]{36})$/, view: filed, tab: '/clues' },
  { at: /^\/rows$/, view: rows, tab: '/' },
  { at: /^\/tasks$/, view: tasks, tab: '/tasks' },
  { at: /^\/figures$/, view: figures, tab: '/figures' },
  { at: /^\/figures\/([a-z-]+)$/, view: figures, tab: '/figures' },
  { at: /^\/runs$/, view: runs, tab: '/runs' },
  { at: /^\/runs\/(\d{4}-\d{2}-\d{2})$/, view: runs, tab: '/runs' },
];
// A tab with roles is of no use to others; what they may see is still the services' to say.
const KEEPERS = ['intake', 'case-supervision', 'head'];
const TABS = [['/', 'nav.overview'], ['/tasks', 'nav.tasks'], ['/petitions', 'nav.petitions', KEEPERS],
  ['/clues', 'nav.ledger', LEDGER], ['/talks', 'nav.talks', talks.READERS],
  ['/inspections', 'nav.inspections', inspections.READERS], ['/scores', 'nav.scores', scores.READERS], ['/figures', 'nav.figures', LEDGER], ['/runs', 'nav.runs', LEDGER]];
const RETURN = 'casework.return';

const wall = new URLSearchParams(location.search).has('wall');
const main = document.getElementById('main');
let reader = null;

document.documentElement.lang = tag;
if (wall) document.documentElement.classList.add('wall');

function here() {
  const [path, query] = (location.hash.slice(1) || '/').split('?');
  return { path: path || '/', query: new URLSearchParams(query ?? '') };
}

function show() {
  if (!reader) return;
  const { path, query } = here();
  const found = VIEWS.map((each) => ({ ...each, match: each.at.exec(path) }))
    .find((each) => each.match);
  header(found?.tab);
  say('');
  if (!found) {
    document.title = t('title');
    fill(main, state('missing'));
    return;
  }
  const name = found.view.title(found.match[1]);
  document.title = `${name} · ${t('title')}`;
  fill(main, h('h1', null, name), found.view.show({ reader, query, argument: found.match[1], wall }));
  if (show.before !== undefined && show.before !== path) main.focus({ preventScroll: true });
  if (show.before !== path) scrollTo(0, 0);
  show.before = path;
}

function header(tab) {
  fill(document.getElementById('top'),
    h('div', { class: 'bar' },
      h('a', { class: 'brand', href: '#/' }, t('title')),
      wall ? null : h('nav', { 'aria-label': t('nav') }, TABS.filter(([, , roles]) => !roles || isAny(roles)).map(([path, key]) =>
        h('a', { href: `#${path}`, 'aria-current': path === tab ? 'page' : null }, t(key),
          path === '/tasks' ? h('span', { id: 'waiting', class: 'badge', hidden: true }) : null))),
      who()),
    lawTime());
  if (!wall) countTasks();
}

function who() {
  const roles = reader.roles.map((role) => t(`role.${role}`)).join(t('comma'));
  return h('div', { class: 'who' },
    h('span', { title: reader.officer ?? '' },
      h('strong', null, reader.name ?? reader.officer), ' ', h('span', { class: 'quiet' }, roles)),
    h('button', {
      type: 'button', class: 'plain', lang: language === 'zh' ? 'en' : 'zh-CN',
      onclick: () => choose(language === 'zh' ? 'en' : 'zh'),
    }, language === 'zh' ? 'English' : '中文'),
    wall ? null : h('button', { type: 'button', class: 'plain', onclick: signOut }, t('sign-out')));
}

// After a replay the law's clock stands, and every page says so.
function lawTime() {
  if (!reader.lawTime.stands) return null;
  return h('p', { class: 'law-time', role: 'note' },
    t('law-time.stands', { day: day(reader.lawTime.today) }));
}

async function countTasks() {
  try {
    const waiting = await get('/api/tasks');
    const badge = document.getElementById('waiting');
    if (badge && waiting.items.length > 0) {
      badge.hidden = false;
      fill(badge, waiting.items.length, waiting.more.length ? '+' : '');
    }
  } catch {
    // The tasks page says what is wrong; a missing count harms nobody.
  }
}

async function signOut() {
  try {
    await post('/sign-out');
  } finally {
    reader = null;
    location.hash = '';
    location.reload();
  }
}

function signedOut() {
  reader = null;
  sessionStorage.setItem(RETURN, location.hash);
  fill(document.getElementById('top'), h('div', { class: 'bar' },
    h('span', { class: 'brand' }, t('title')),
    h('div', { class: 'who' }, h('button', {
      type: 'button', class: 'plain', onclick: () => choose(language === 'zh' ? 'en' : 'zh'),
    }, language === 'zh' ? 'English' : '中文'))));
  document.title = t('title');
  fill(main, signIn.show(new URLSearchParams(location.search).get('sign-in') === 'failed'));
}

async function refreshReader() {
  reader = await me();
  setReader(reader);
}

async function start() {
  fill(document.getElementById('bottom'), h('p', { class: 'quiet' }, t('footer'), ' · ',
    h('a', { href: '/docs/api/' }, t('nav.api'))));
  try {
    await refreshReader();
  } catch (trouble) {
    if (trouble instanceof Trouble && trouble.kind === 'signed-out') signedOut();
    else fill(main, state(trouble.kind ?? 'failed', trouble.problem));
    return;
  }
  const back = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  if (back && !location.hash) location.replace(`${location.pathname}${location.search}${back}`);
  show();
}

addEventListener('hashchange', show);
addEventListener('signed-out', signedOut);
// The law's day may have moved on while the page stood open.
setInterval(() => {
  if (reader && !document.hidden) refreshReader().catch(() => {});
}, 60_000);
start();
