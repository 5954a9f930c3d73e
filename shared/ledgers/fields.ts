/** How the cells of a field are read. */
export type FieldKind =
  'name' | 'uscc' | 'number' | 'date' | 'amount' | 'count' | 'technology-field' | 'text' | 'certificate';

interface Field {
  readonly label: string;
  readonly kind: FieldKind;
}

/** The fields a ledger can carry. What is not here stays in the clerk's file. Amounts are in 万元. */
export const fields = {
  enterpriseName: { label: '企业名称', kind: 'name' },
  uscc: { label: '统一社会信用代码', kind: 'uscc' },
  registrationNumber: { label: '入库登记编号', kind: 'number' },
  registeredOn: { label: '入库日期', kind: 'date' },
  foundedOn: { label: '成立日期', kind: 'date' },
  technologyField: { label: '技术领域', kind: 'technology-field' },
  salesRevenue: { label: '销售收入', kind: 'amount' },
  rdExpense: { label: '研发费用', kind: 'amount' },
  totalAssets: { label: '资产总额', kind: 'amount' },
  totalCosts: { label: '成本费用总额', kind: 'amount' },
  netAssets: { label: '净资产', kind: 'amount' },
  staffCount: { label: '职工总数', kind: 'count' },
  scienceStaffCount: { label: '科技人员数', kind: 'count' },
  classOneIpCount: { label: 'Ⅰ类知识产权', kind: 'count' },
  classTwoIpCount: { label: 'Ⅱ类知识产权', kind: 'count' },
  batch: { label: '批次', kind: 'text' },
  remark: { label: '备注', kind: 'text' },
  certificateNumber: { label: '高企证书编号', kind: 'certificate' },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as readonly FieldId[];

export const fieldKind = (field: FieldId): FieldKind => fields[field].kind;

export const fieldLabel = (field: string): string =>
  (fields as Readonly<Record<string, Field>>)[field]?.label ?? field;

/** A row is about an enterprise when one of these says which. */
export const identifyingFields: readonly FieldId[] = ['enterpriseName', 'uscc', 'registrationNumber'];
