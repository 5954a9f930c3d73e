/** How the cells of a field are read. */
export type FieldKind =
  'name' | 'uscc' | 'number' | 'date' | 'amount' | 'count' | 'technology-field' | 'text' | 'certificate';

/** The fields a ledger can carry. What is not here stays in the clerk's file. Amounts are in 万元. */
export const fields = {
  enterpriseName: 'name',
  uscc: 'uscc',
  registrationNumber: 'number',
  registeredOn: 'date',
  foundedOn: 'date',
  technologyField: 'technology-field',
  salesRevenue: 'amount',
  rdExpense: 'amount',
  totalAssets: 'amount',
  totalCosts: 'amount',
  netAssets: 'amount',
  staffCount: 'count',
  scienceStaffCount: 'count',
  classOneIpCount: 'count',
  classTwoIpCount: 'count',
  batch: 'text',
  remark: 'text',
  certificateNumber: 'certificate',
} as const satisfies Readonly<Record<string, FieldKind>>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as readonly FieldId[];

export const fieldKind = (field: FieldId): FieldKind => fields[field];

const labels: Readonly<Record<FieldId, string>> = {
  enterpriseName: '企业名称',
  uscc: '统一社会信用代码',
  registrationNumber: '入库登记编号',
  registeredOn: '入库日期',
  foundedOn: '成立日期',
  technologyField: '技术领域',
  salesRevenue: '销售收入',
  rdExpense: '研发费用',
  totalAssets: '资产总额',
  totalCosts: '成本费用总额',
  netAssets: '净资产',
  staffCount: '职工总数',
  scienceStaffCount: '科技人员数',
  classOneIpCount: 'Ⅰ类知识产权',
  classTwoIpCount: 'Ⅱ类知识产权',
  batch: '批次',
  remark: '备注',
  certificateNumber: '高企证书编号',
};

export const fieldLabel = (field: string): string =>
  (labels as Readonly<Record<string, string>>)[field] ?? field;

/** A row is about an enterprise when one of these says which. */
export const identifyingFields: readonly FieldId[] = ['enterpriseName', 'uscc', 'registrationNumber'];
