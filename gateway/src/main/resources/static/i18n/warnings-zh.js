// 中文用语。Words of warnings.

export default {
  'warn.one': '干部预警',
  'warn.situations': '情形',
  'warn.source': '来源',
  'warn.parties': '三方包保',
  'warn.party': '责任方',
  'warn.who': '责任人',
  'warn.duty': '责任',
  'warn.measures': '措施',
  'warn.effect': '整改成效',
  'warn.evidence': '佐证',
  'warn.evidence-hint': '材料名称，一行一份',
  'warn.do-effect': '登记整改成效',
  'warn.do-revoke': '撤销预警',
  'warn.do-escalate': '升级预警',
  'warn.do-handle': '提请组织处理',
  'warn.do-void': '作废（误亮牌）',
  'warn.measure': '处理方式',
  'warn.terms': '适用规则',
  'warn.terms-from': '自 {day} 起',
  'warn.example': '示例规则',
};
