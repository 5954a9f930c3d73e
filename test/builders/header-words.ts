import type { FieldId } from '../../shared/ledgers/fields.ts';

/** Words under which clerks head the column of a field; amounts take a unit behind them. */
export const headerWords: Readonly<Record<FieldId, readonly string[]>> = {
  enterpriseName: [
    '企业名称',
    '单位名称',
    '公司名称',
    '企业全称',
    '企业（单位）名称',
    '企 业 名 称',
    '企业\n名称',
  ],
  uscc: [
    '统一社会信用代码',
    '社会信用代码',
    '信用代码',
    '组织机构代码/统一社会信用代码',
    '税号',
    '纳税人识别号',
    '统一社会\n信用代码',
    '统一社会信用代码（18位）',
  ],
  registrationNumber: [
    '入库登记编号',
    '登记编号',
    '科小编号',
    '入库编号',
    '科技型中小企业入库登记编号',
    '入库登记\n编号',
    '科技型中小企业登记编号',
  ],
  registeredOn: [
    '入库日期',
    '入库时间',
    '登记日期',
    '公告日期',
    '评价公告日',
    '取得日期',
    '入库登记日期',
    '公告时间',
  ],
  foundedOn: ['注册时间', '注册日期', '成立日期', '成立时间', '工商注册日期', '设立日期', '成立\n日期'],
  technologyField: ['技术领域', '所属领域', '高新领域', '所属技术领域', '所属\n领域'],
  salesRevenue: ['销售收入', '营业收入', '年销售收入', '上年度销售收入', '上年销售收入', '2020年销售收入'],
  rdExpense: ['研究开发费用', '研发费用', '研发投入', 'R&D经费', '研发费', '研发经费', '上年度研发费用'],
  totalAssets: ['资产总额', '总资产', '资产总计', '年末资产总额'],
  totalCosts: ['成本费用支出总额', '成本费用总额', '成本费用', '总成本费用'],
  netAssets: ['净资产', '所有者权益', '净资产总额'],
  staffCount: ['职工总数', '从业人员', '员工人数', '职工人数', '从业人员数', '从业\n人员', '员工总数'],
  scienceStaffCount: ['科技人员数', '科技人员', '其中：科技人员', '科技\n人员', '科技人员总数'],
  classOneIpCount: [
    'Ⅰ类知识产权',
    'I类知识产权',
    '一类知识产权',
    'I类',
    'Ⅰ类',
    '发明专利',
    'I类\n知识产权',
    'Ⅰ类IP',
  ],
  classTwoIpCount: ['Ⅱ类知识产权', 'II类知识产权', '二类知识产权', 'II类', 'Ⅱ类', 'II类\n知识产权', 'Ⅱ类IP'],
  batch: ['批次', '入库批次', '公告批次', '入库\n批次', '所属批次'],
  remark: ['备注', '说明', '情况说明', '备 注'],
  certificateNumber: ['证书编号', '高企编号', '高企证书编号', '高新技术企业证书编号'],
};

/** What an extra column holds, for the filling of its cells and for what a reader may call it. */
export type ExtraColumn = 'serial' | 'ratio' | 'contact' | 'phone' | 'unit' | 'count' | 'amount' | 'words';

/** Look-alikes and a clerk's own columns: they carry no field, whatever they resemble. */
export const extraWords: Readonly<Record<Exclude<ExtraColumn, 'unit'>, readonly string[]>> = {
  serial: ['序号', '序 号', '编号', 'No.'],
  ratio: ['研发占比', '研发费用占比', '研发费用占销售收入比例', '研发强度（%）'],
  contact: ['联系人', '联系人姓名', '企业联系人'],
  phone: ['手机', '手机号码', '联系电话', '电话'],
  count: ['参保人数', '研发人员', '研发人员数', '社保人数', '其中：本科以上人数'],
  amount: [
    '主营收入',
    '主营业务收入',
    '其中：主营业务收入',
    '其中：出口收入',
    '高新技术产品收入',
    '利润总额',
    '注册资本',
    '纳税总额',
  ],
  words: ['法定代表人', '注册地址', '是否规上', '是否高企', '主要产品', '经营地址'],
};

/** Headers over several columns. */
export const groupWords = {
  sales: ['近三年销售收入', '销售收入', '近三年营业收入', '三年销售收入情况'],
  research: ['近三年研发费用', '研发费用', '近三年研发投入', '近三年研究开发费用'],
  money: ['经济指标', '经济情况', '财务指标', '财务情况'],
  staff: ['人员', '人员情况', '职工情况'],
  property: ['知识产权', '知识产权情况', '知识产权数量'],
  basics: ['企业基本信息', '基本情况', '企业基本情况'],
} as const;
