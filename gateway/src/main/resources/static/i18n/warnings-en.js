// English. Words of warnings.

export default {
  'warn.one': 'Warning',
  'warn.situations': 'Situations',
  'warn.source': 'Source',
  'warn.parties': 'Three bound parties',
  'warn.party': 'Party',
  'warn.who': 'Who',
  'warn.duty': 'Duty',
  'warn.measures': 'Measures',
  'warn.effect': 'Effect',
  'warn.evidence': 'Evidence',
  'warn.evidence-hint': 'Names of papers, one on each line',
  'warn.do-effect': 'Record what was put right',
  'warn.do-revoke': 'Take the card off',
  'warn.do-escalate': 'Give the next card',
  'warn.do-handle': 'Hand over to the organisation',
  'warn.do-void': 'Void, given by mistake',
  'warn.measure': 'Handling',
  'warn.terms': 'Terms it was given by',
  'warn.terms-from': 'from {day}',
  'warn.example': 'Example set',
};
