// 中文用语。Words of cases.

export default {
  'case.title': '案件',
  'case.number': '案号',
  'case.filed-on': '立案日期',
  'case.filed': '已立案',
  'case.decided': '已作出决定',
  'case.closed': '已结案',
  'case.clue': '来源线索',
  'case.persons': '被审查调查人',
  'case.person': '人员',
  'case.nth': '第 {n} 人',
  'case.outcome': '处理结果',
  'case.punished': '给予处分或者处理',
  'case.unpunished': '不予处分',
  'case.undecided': '尚未作出决定',
  'case.decided-on': '决定日期',
  'case.revoked': '已撤销的决定',
  'case.do-decide': '作出第 {n} 人的决定',
  'case.do-revoke': '撤销第 {n} 人的决定',
  'case.do-close': '结案',
};
