// English. Words of cases.

export default {
  'case.title': 'Case',
  'case.number': 'Number',
  'case.filed-on': 'Filed on',
  'case.filed': 'Filed',
  'case.decided': 'Decided',
  'case.closed': 'Closed',
  'case.clue': 'Its clue',
  'case.persons': 'Persons',
  'case.person': 'Person',
  'case.nth': 'Person {n}',
  'case.outcome': 'Outcome',
  'case.punished': 'Punished',
  'case.unpunished': 'Not punished',
  'case.undecided': 'Not decided yet',
  'case.decided-on': 'Decided on',
  'case.revoked': 'Revoked',
  'case.do-decide': 'Decide on person {n}',
  'case.do-revoke': 'Revoke the decision on person {n}',
  'case.do-close': 'Close the case',
};
