// 中文用语。Keys are the page's own; names of codes come from the services' code sets.

import forms from './forms-zh.js';
import petitions from './petitions-zh.js';
import reporter from './reporter-zh.js';
import steps from './steps-zh.js';
import talks from './talks-zh.js';
import inspections from './inspections-zh.js';
import scores from './scores-zh.js';
import opinions from './opinions-zh.js';
import warnings from './warnings-zh.js';
import cases from './cases-zh.js';
import rounds from './rounds-zh.js';
import boards from './boards-zh.js';

export default {
  ...forms, ...petitions, ...reporter, ...steps, ...talks, ...inspections, ...scores, ...opinions, ...warnings, ...cases, ...rounds, ...boards,
  title: '监督执纪办案平台',
  footer: '内部系统，注意保密',
  comma: '、', semicolon: '；', colon: '：',
  nav: '主导航',
  'nav.overview': '总览',
  'nav.ledger': '线索台账',
  'nav.tasks': '我的待办',
  'nav.figures': '年度数据',
  'nav.runs': '定期评估',
  'nav.api': '接口说明',
  refresh: '刷新',
  'sign-in': '登录',
  'sign-in.why': '请使用本单位账号登录后查看。',
  'sign-in.failed': '登录没有成功，请重试。',
  'sign-out': '退出',
  'law-time.stands': '演示环境：法定时间停在 {day}，各项期限和颜色均按这一天计算。',

  'unit.matter': '件', 'unit.row': '件次', 'unit.person': '人', 'unit.time': '人次', 'unit.workday': '个工作日',
  'change.none': '持平',

  'state.loading': '正在读取',
  'state.empty': '没有内容。',
  'state.forbidden': '您的角色不能查看这一部分。',
  'state.missing': '没有这项内容，或者不在您的查看范围内。',
  'state.down': '这一部分的服务暂时没有应答，稍后会自动重试。',
  'state.offline': '连不上平台，请检查网络；恢复后会自动重试。',
  'state.too-many': '请求过于频繁，请稍候再试。',
  'state.failed': '读取失败，请稍后再试。',
  'fresh.at': '数据读取于 {time}',
  'fresh.stale': '未能更新，以下为 {time} 的数据',

  'colour.green': '绿色', 'colour.blue': '蓝色', 'colour.yellow': '黄色', 'colour.red': '红色', 'colour.none': '未计时',
  'meaning.green': '正常', 'meaning.blue': '临近到期', 'meaning.yellow': '已超期', 'meaning.red': '严重超期',

  'role.intake': '信访受理', 'role.case-supervision': '案件监督管理', 'role.handler': '承办人', 'role.department-lead': '部门负责人',
  'role.leader-in-charge': '分管领导', 'role.head': '主要负责人', 'role.inspector': '巡察', 'role.scorer': '考核', 'role.viewer': '数据查看',
  'role.hotline': '热线', 'role.service': '系统', 'role.system-admin': '系统管理员', 'role.security-admin': '安全保密管理员', 'role.audit-admin': '安全审计员',

  'service.gateway': '通用', 'service.petition': '信访举报', 'service.clue': '问题线索',

  'overview.title': '在办问题线索',
  'overview.as-of': '截至 {day}，',
  'overview.late': '在办 {open}，其中已超期 {late}。',
  'overview.none-late': '在办 {open}，没有超期的线索。',
  'overview.open': '在办',
  'overview.on-clock': '其中计时 {clock}，未计时 {none}',
  'overview.of-clock': '占计时 {clock} 的 {share}',
  'overview.since': '较 {day} 评估 {change}',
  'overview.since-last': '较各自上次评估 {change}',
  'overview.no-run': '尚未评估',
  'overview.by-organ': '各单位在办线索（件）',
  'overview.organ': '单位',
  'overview.by-department': '{organ}各部门在办线索（件）', 'overview.department': '部门', 'overview.nowhere': '尚未分办',
  'overview.all': '合计',
  'overview.late-share': '超期占计时',
  'overview.note': '单位：件。颜色按当天的期限实时计算；没有期限在走的线索（如暂存待查、尚未移交）不着色。颜色旁的小字为较上一次评估的增减。点击数字可查看名单。',
  'overview.empty': '您的查看范围内没有在办线索。',

  'ledger.of-overview': '在办线索', 'ledger.whole': '查看整个台账',
  filter: '筛选', 'filter.any': '全部', 'filter.status': '办理状况', 'filter.apply': '筛选', 'filter.clear': '清除条件',
  'status.open': '在办', 'status.closed': '已办结未销号', 'status.struck-off': '已销号', 'status.voided': '已作废',
  'ledger.title': '问题线索台账',
  'ledger.empty': '没有符合条件的线索。',
  'ledger.export': '导出 CSV',

  'clue.number': '线索编号', 'clue.unnumbered': '未编号', 'clue.colour': '颜色', 'clue.state': '办理环节', 'clue.due': '到期日',
  'clue.organ': '单位', 'clue.department': '承办部门', 'clue.entered': '收到日期', 'clue.closed': '办结日期', 'clue.clock': '期限', 'clue.keeper': '承办人', 'clue.late': '超期 {days} 个工作日', 'clue.provisional-short': '（暂定）',
  'clue.title': '问题线索',
  'clue.origin': '来源', 'clue.method': '处置方式', 'clue.mode': '办理方式', 'clue.result': '办理结果', 'clue.taken-over': '由纸质台账接续',
  'clue.case': '案件 {number}，{persons} 人',
  'clue.why-colour': '为什么是这个颜色', 'clue.no-colour': '没有期限在走，因此不着色。', 'clue.told-for': '按 {day} 24:00 计算，依据预警规则 {policy}',
  'clue.clocks': '期限', 'clue.clock-span': '自 {from} 起算，至 {due} 到期', 'clue.clock-runs': '计时中', 'clue.clock-stopped': '已于 {day} 停止计时',
  'clue.provisional': '暂定：相应年份的节假日安排尚未公布', 'clue.how-counted': '到期日是怎样算出来的',
  'clue.extended': '{day} 经 {officer} 批准延期', 'clue.paused': '{from} 至 {until} 暂停计时：{reason}（{officer} 批准）', 'clue.paused-open': '自 {from} 起暂停计时：{reason}（{officer} 批准）',
  'clue.recorded-on': '{day} 补录', 'clue.revised': '因节假日安排公布，到期日由 {from} 改为 {to}',
  'clue.steps': '办理经过', 'clue.step': '环节', 'clue.signed-by': '签批人', 'clue.on': '日期', 'clue.note': '说明', 'clue.on-paper': '（纸质签批）',
  'clue.studies': '集体研判', 'clue.study-level': '层级', 'clue.study-held': '召开日期', 'clue.study-participants': '参加人', 'clue.study-conclusion': '意见',
  'clue.notices': '预警与督办', 'clue.notice-kind': '事项', 'clue.none-yet': '尚无。',
  'warning.turn': '转为此颜色', 'warning.due': '到期日 {day}', 'warning.prompt': '口头提示', 'warning.acknowledged': '{officer} 已于 {day} 确认', 'warning.open': '尚未确认',
  'warning.notice': '督办通知书 {number}', 'warning.answered': '{officer} 于 {day} 答复：', 'warning.answer-by': '应于 {day} 前答复', 'warning.circular': '通报', 'warning.talk': '监督谈话',
  'clue.runs': '历次评估', 'clue.run-day': '评估日', 'clue.overdue': '超期（工作日）',
  'clue.contents': '反映内容', 'clue.contents-note': '每次查看都会记录在案。', 'clue.show-subjects': '查看被反映人', 'clue.show-allegation': '查看举报内容',
  'clue.subjects-unknown': '信访举报服务尚未提供被反映人信息。',
  'clue.readers': '操作与查看记录', 'clue.reader': '人员', 'clue.read-at': '时间', 'clue.read-what': '事项', 'clue.outcome': '结果',
  'read.why': '查看线索', 'read.detail': '查看线索', 'read.subjects': '查看被反映人', 'read.allegation': '查看举报内容',
  'outcome.DONE': '已办理', 'outcome.READ': '查看', 'outcome.REFUSED': '未获准',
  'clue.print': '打印',

  'tasks.title': '我的待办',
  'tasks.empty': '没有等您办理的事项。',
  'tasks.unavailable': '「{service}」暂时没有应答，它的待办没有列出。',
  'tasks.matter': '事项编号', 'tasks.unit': '件', 'tasks.rest-empty': '其他服务没有等您办理的事项。',
  'tasks.what': '事项', 'tasks.from': '来自', 'tasks.all': '查看全部 {count} 项', 'tasks.more': '还有更多，请到各台账查看。',

  'list.shown': '已列出 {count} {unit}，后面还有', 'list.whole': '共 {count} {unit}', 'list.more': '继续列出',

  'figures.title': '年度数据',
  'figures.from': '自', 'figures.to': '至', 'figures.show': '查看',
  'figures.lead': '{from}至{to}', 'figures.as-of': '按法定时间 {at} 计算',
  'figures.name': '指标', 'figures.numerator': '分子', 'figures.denominator': '分母', 'figures.share': '比例',
  'figures.empty': '这一时期没有数据。', 'figures.behind': '名单：{name}', 'figures.back': '返回年度数据',
  'figures.runs': '定期评估各颜色（件次）', 'figures.of-rows': '占 {all} 件次的 {share}',
  'figures.note': '各次评估共 {all}：同一线索每次评估各计一件次，与线索件数不同。每个数字都可点开查看名单。',
  'figure.disposed': '处置问题线索', 'figure.preliminary': '初步核实：办结 / 启动', 'figure.inquiry': '谈话函询：办结 / 启动',
  'figure.punished-cases': '立案：给予处分 / 立案（件）', 'figure.punished-persons': '立案：给予处分 / 立案（人）', 'figure.carried-over': '上年结转线索：办结 / 结转',
  'figure.run-rows-green': '评估为绿色', 'figure.run-rows-blue': '评估为蓝色', 'figure.run-rows-yellow': '评估为黄色', 'figure.run-rows-red': '评估为红色',

  'cases.title': '立案案件', 'cases.number': '案件编号', 'cases.clue': '来自线索', 'cases.open-clue': '查看线索', 'cases.filed': '立案日期',
  'cases.state': '状况', 'cases.persons': '人数（人）', 'cases.punished': '受处分（人）',
  'case-state.filed': '审查调查中', 'case-state.decided': '已作决定', 'case-state.closed': '已结案',

  'runs.title': '定期评估', 'runs.day': '评估日', 'runs.rows': '评估件次', 'runs.organ': '单位', 'runs.next': '下一次评估',
  'runs.empty': '还没有进行过评估。', 'runs.of': '{day} 定期评估', 'runs.no-rows': '这一次没有符合条件的线索。', 'runs.all': '全部',
  'runs.series': '下一次评估', 'runs.held': '已进行的评估', 'runs.back': '返回全部评估', 'runs.carried-out': '实际进行', 'runs.by-colour': '按颜色查看',
  'runs.circular': '本单位通报', 'runs.no-circular': '这一次没有需要通报的线索。',

  'api.title': '接口说明', 'api.lead': '由正在运行的各服务汇总。办理类请求须带 Idempotency-Key 或 If-Match，见各条说明。',
  'api.parameters': '参数', 'api.body': '请求内容', 'api.answers': '应答', 'api.required': '必填', 'api.unavailable': '「{service}」没有应答，未列出它的接口。',
  'api.name': '名称', 'api.in': '位置', 'api.type': '类型', 'api.meaning': '说明',
  'api.raw': '下载 JSON', 'api.home': '返回工作台', 'api.search': '按路径或说明查找',
};
