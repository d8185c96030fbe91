// English words for the same keys as zh.js; a test holds the two level.

import forms from './forms-en.js';
import petitions from './petitions-en.js';
import reporter from './reporter-en.js';
import steps from './steps-en.js';
import talks from './talks-en.js';
import inspections from './inspections-en.js';
import scores from './scores-en.js';
import opinions from './opinions-en.js';
import warnings from './warnings-en.js';
import cases from './cases-en.js';
import rounds from './rounds-en.js';
import boards from './boards-en.js';

export default {
  ...forms, ...petitions, ...reporter, ...steps, ...talks, ...inspections, ...scores, ...opinions, ...warnings, ...cases, ...rounds, ...boards,
  title: 'Casework',
  footer: 'Internal system, confidential',
  comma: ', ', semicolon: '; ', colon: ': ',
  nav: 'Main',
  'nav.overview': 'Overview',
  'nav.ledger': 'Ledger',
  'nav.tasks': 'My tasks',
  'nav.figures': 'Figures',
  'nav.runs': 'Evaluations',
  'nav.api': 'API',
  refresh: 'Refresh',
  'sign-in': 'Sign in',
  'sign-in.why': 'Sign in with your office account to go on.',
  'sign-in.failed': 'Signing in did not succeed; please try again.',
  'sign-out': 'Sign out',
  'law-time.stands': 'Demonstration: law time stands at {day}; all dates and colours are told for that day.',

  'unit.matter': 'matters', 'unit.row': 'rows', 'unit.person': 'persons', 'unit.time': 'persons', 'unit.workday': 'working days',
  'change.none': 'no change',

  'state.loading': 'Loading',
  'state.empty': 'Nothing here.',
  'state.forbidden': 'Your role may not see this part.',
  'state.missing': 'There is no such thing, or it is not within your sight.',
  'state.down': 'The service behind this part does not answer; it will be asked again by itself.',
  'state.offline': 'The platform cannot be reached; it will be asked again when the network is back.',
  'state.too-many': 'Too many requests; please wait a little.',
  'state.failed': 'Reading failed; please try again later.',
  'fresh.at': 'Read at {time}',
  'fresh.stale': 'Could not be updated; this is from {time}',

  'colour.green': 'Green', 'colour.blue': 'Blue', 'colour.yellow': 'Yellow', 'colour.red': 'Red', 'colour.none': 'No clock',
  'meaning.green': 'on time', 'meaning.blue': 'due soon', 'meaning.yellow': 'overdue', 'meaning.red': 'long overdue',

  'role.intake': 'Intake', 'role.case-supervision': 'Case supervision', 'role.handler': 'Handler', 'role.department-lead': 'Department lead',
  'role.leader-in-charge': 'Leader in charge', 'role.head': 'Head', 'role.inspector': 'Inspector', 'role.scorer': 'Scorer', 'role.viewer': 'Viewer',
  'role.hotline': 'Hotline', 'role.service': 'System', 'role.system-admin': 'System administrator', 'role.security-admin': 'Security administrator', 'role.audit-admin': 'Audit administrator',

  'service.gateway': 'General', 'service.petition': 'Petitions', 'service.clue': 'Clues',

  'overview.title': 'Open clues',
  'overview.as-of': 'As of {day}: ',
  'overview.late': '{open} open, of which {late} overdue.',
  'overview.none-late': '{open} open, none overdue.',
  'overview.open': 'Open',
  'overview.on-clock': '{clock} on a clock, {none} on none',
  'overview.of-clock': '{share} of {clock} on a clock',
  'overview.since': 'since the run of {day}: {change}',
  'overview.since-last': 'since each last run: {change}',
  'overview.no-run': 'no run yet',
  'overview.by-organ': 'Open clues by organ (matters)',
  'overview.organ': 'Organ',
  'overview.by-department': 'Open clues of {organ} by department (matters)', 'overview.department': 'Department', 'overview.nowhere': 'with none yet',
  'overview.all': 'Total',
  'overview.late-share': 'Overdue of on clock',
  'overview.note': 'Unit: matters. Colours are told live for the day; a clue on which no clock runs (shelved, or not yet handed over) has none. Small figures beside a colour are the change since the last run. Every number leads to its rows.',
  'overview.empty': 'There are no open clues within your sight.',

  'ledger.of-overview': 'Open clues', 'ledger.whole': 'Whole ledger',
  filter: 'Filter', 'filter.any': 'All', 'filter.status': 'Status', 'filter.apply': 'Apply', 'filter.clear': 'Clear',
  'status.open': 'Open', 'status.closed': 'Result recorded', 'status.struck-off': 'Struck off', 'status.voided': 'Void',
  'ledger.title': 'Ledger of clues',
  'ledger.empty': 'No clue meets these conditions.',
  'ledger.export': 'Export CSV',

  'clue.number': 'Number', 'clue.unnumbered': 'not numbered', 'clue.colour': 'Colour', 'clue.state': 'Stage', 'clue.due': 'Due',
  'clue.organ': 'Organ', 'clue.department': 'Department', 'clue.entered': 'Received', 'clue.closed': 'Closed', 'clue.clock': 'Clock', 'clue.keeper': 'Keeper', 'clue.late': '{days} working days late', 'clue.provisional-short': '(provisional)',
  'clue.title': 'Clue',
  'clue.origin': 'Origin', 'clue.method': 'Disposal', 'clue.mode': 'Way of handling', 'clue.result': 'Result', 'clue.taken-over': 'taken over from paper',
  'clue.case': 'Case {number}, {persons} persons',
  'clue.why-colour': 'Why this colour', 'clue.no-colour': 'No clock runs, so it has no colour.', 'clue.told-for': 'told at 24:00 of {day} by the policy {policy}',
  'clue.clocks': 'Clocks', 'clue.clock-span': 'from {from}, due on {due}', 'clue.clock-runs': 'running', 'clue.clock-stopped': 'stopped on {day}',
  'clue.provisional': 'provisional: that year’s calendar is not published yet', 'clue.how-counted': 'How the due date was counted',
  'clue.extended': 'Extended on {day}, approved by {officer}', 'clue.paused': 'Paused from {from} to {until}: {reason} (approved by {officer})', 'clue.paused-open': 'Paused since {from}: {reason} (approved by {officer})',
  'clue.recorded-on': 'entered on {day}', 'clue.revised': 'A newly published calendar moved the due date from {from} to {to}',
  'clue.steps': 'Steps', 'clue.step': 'Step', 'clue.signed-by': 'Signed by', 'clue.on': 'Day', 'clue.note': 'Note', 'clue.on-paper': '(signed on paper)',
  'clue.studies': 'Collective study', 'clue.study-level': 'Level', 'clue.study-held': 'Held on', 'clue.study-participants': 'Participants', 'clue.study-conclusion': 'Conclusion',
  'clue.notices': 'Warnings and notices', 'clue.notice-kind': 'What', 'clue.none-yet': 'None yet.',
  'warning.turn': 'Turned to this colour', 'warning.due': 'due on {day}', 'warning.prompt': 'Oral prompt', 'warning.acknowledged': 'acknowledged by {officer} on {day}', 'warning.open': 'not acknowledged yet',
  'warning.notice': 'Supervision notice {number}', 'warning.answered': 'answered by {officer} on {day}:', 'warning.answer-by': 'to be answered by {day}', 'warning.circular': 'Circular', 'warning.talk': 'Supervision talk',
  'clue.runs': 'Evaluation runs', 'clue.run-day': 'Run', 'clue.overdue': 'Late (working days)',
  'clue.contents': 'What it says', 'clue.contents-note': 'Each look is recorded.', 'clue.show-subjects': 'Show the accused', 'clue.show-allegation': 'Show the allegation',
  'clue.subjects-unknown': 'The petition service has not told them yet.',
  'clue.readers': 'Acts and reads', 'clue.reader': 'Person', 'clue.read-at': 'At', 'clue.read-what': 'What', 'clue.outcome': 'Outcome',
  'read.why': 'read the clue', 'read.detail': 'read the clue', 'read.subjects': 'read the accused', 'read.allegation': 'read the allegation',
  'outcome.DONE': 'done', 'outcome.READ': 'read', 'outcome.REFUSED': 'refused',
  'clue.print': 'Print',

  'tasks.title': 'My tasks',
  'tasks.empty': 'Nothing waits for you.',
  'tasks.unavailable': '“{service}” does not answer; its tasks are missing here.',
  'tasks.matter': 'Number', 'tasks.unit': 'waiting', 'tasks.rest-empty': 'Nothing waits for you in the services that answer.',
  'tasks.what': 'Task', 'tasks.from': 'From', 'tasks.all': 'All {count}', 'tasks.more': 'There are more; see the ledgers.',

  'list.shown': '{count} {unit} listed, more to come', 'list.whole': '{count} {unit} in all', 'list.more': 'List more',

  'figures.title': 'Figures of the year',
  'figures.from': 'From', 'figures.to': 'To', 'figures.show': 'Show',
  'figures.lead': '{from} to {to}', 'figures.as-of': 'counted at law time {at}',
  'figures.name': 'Figure', 'figures.numerator': 'Numerator', 'figures.denominator': 'Denominator', 'figures.share': 'Share',
  'figures.empty': 'There are no figures for this period.', 'figures.behind': 'Rows of: {name}', 'figures.back': 'All figures',
  'figures.runs': 'Colours of the evaluation runs (rows)', 'figures.of-rows': '{share} of {all} rows',
  'figures.note': 'All runs together: {all}. One clue makes one row in every run, so rows are not clues. Every number leads to its rows.',
  'figure.disposed': 'Clues disposed of', 'figure.preliminary': 'Preliminary verifications: closed of started', 'figure.inquiry': 'Inquiries: closed of started',
  'figure.punished-cases': 'Cases: punished of filed (matters)', 'figure.punished-persons': 'Cases: punished of filed (persons)', 'figure.carried-over': 'Carried-over clues: closed of all',
  'figure.run-rows-green': 'Rows in green', 'figure.run-rows-blue': 'Rows in blue', 'figure.run-rows-yellow': 'Rows in yellow', 'figure.run-rows-red': 'Rows in red',

  'cases.title': 'Cases', 'cases.number': 'Number', 'cases.clue': 'From clue', 'cases.open-clue': 'Open the clue', 'cases.filed': 'Filed on',
  'cases.state': 'State', 'cases.persons': 'Persons', 'cases.punished': 'Punished (persons)',
  'case-state.filed': 'Under investigation', 'case-state.decided': 'Decided', 'case-state.closed': 'Closed',

  'runs.title': 'Evaluation runs', 'runs.day': 'Run', 'runs.rows': 'Rows', 'runs.organ': 'Organ', 'runs.next': 'Next run',
  'runs.empty': 'No run has been held yet.', 'runs.of': 'Run of {day}', 'runs.no-rows': 'No row of this run meets the condition.', 'runs.all': 'All',
  'runs.series': 'Next runs', 'runs.held': 'Runs held', 'runs.back': 'All runs', 'runs.carried-out': 'Carried out', 'runs.by-colour': 'By colour',
  'runs.circular': 'Circular of your organ', 'runs.no-circular': 'This run had nothing to put in a circular.',

  'api.title': 'API', 'api.lead': 'Joined from the running services. Commands need an Idempotency-Key or If-Match, as each entry says.',
  'api.parameters': 'Parameters', 'api.body': 'Body', 'api.answers': 'Answers', 'api.required': 'required', 'api.unavailable': '“{service}” does not answer; its part is missing here.',
  'api.name': 'Name', 'api.in': 'In', 'api.type': 'Type', 'api.meaning': 'Meaning',
  'api.raw': 'JSON', 'api.home': 'Dashboard', 'api.search': 'Find by path or words',
};
