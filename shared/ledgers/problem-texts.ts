import type { Severity } from './problem.ts';

/** What a sentence may speak of: the cell, the column's name, what stands there and what was expected. */
export interface Finding {
  readonly where: string;
  readonly label: string;
  readonly found?: string;
  readonly other?: string;
}

interface ProblemText {
  readonly severity: Severity;
  /** Short name, for lists and counts. */
  readonly title: string;
  readonly sentence: (finding: Finding) => string;
}

const text = (severity: Severity, title: string, sentence: (finding: Finding) => string): ProblemText => ({
  severity,
  title,
  sentence,
});

const retype = '请按营业执照用文本格式重新填写';

/** Every kind of problem with its one sentence: where, what is wrong, what to do. */
export const problemTexts = {
  'uscc-missing': text(
    'error',
    '缺信用代码',
    ({ where }) => `${where}：没有统一社会信用代码，请按营业执照补填18位代码`,
  ),
  'uscc-as-number': text(
    'error',
    '信用代码存成了数字',
    ({ where }) => `${where}：统一社会信用代码存成了数字，末几位已丢失且无法找回，${retype}`,
  ),
  'uscc-scientific-text': text(
    'error',
    '信用代码变成科学计数',
    ({ where, found }) => `${where}：统一社会信用代码变成了「${found ?? ''}」，原来的数字已丢失，${retype}`,
  ),
  'uscc-length': text(
    'error',
    '信用代码位数不对',
    ({ where, found }) => `${where}：统一社会信用代码应为18位，现为${found ?? ''}位，请核对营业执照`,
  ),
  'uscc-illegal-character': text(
    'error',
    '信用代码有不允许的字符',
    ({ where, found, other }) =>
      `${where}：统一社会信用代码含有不允许的字符「${found ?? ''}」${other === undefined ? '' : `，可能应为 ${other}`}，请核对营业执照`,
  ),
  'uscc-normalised': text(
    'warning',
    '信用代码已整理',
    ({ where, other }) => `${where}：统一社会信用代码中的空格、标点或小写字母已整理为 ${other ?? ''}，请核实`,
  ),
  'uscc-check-character': text(
    'warning',
    '信用代码校验位不符',
    ({ where, other }) =>
      `${where}：统一社会信用代码的校验位应为「${other ?? ''}」，现按填写的代码计入，请核对营业执照`,
  ),
  'registration-number-missing': text(
    'error',
    '缺入库登记编号',
    ({ where, found }) =>
      `${where}：${found === undefined ? '没有入库登记编号' : `「${found}」不是入库登记编号`}，本行不计入，取得编号后请补填`,
  ),
  'registration-number-as-number': text(
    'error',
    '登记编号存成了数字',
    ({ where }) =>
      `${where}：入库登记编号存成了数字，末几位已丢失，请按公告用文本格式重新填写；年份可靠，本行照常计数`,
  ),
  'registration-number-normalised': text(
    'warning',
    '登记编号已整理',
    ({ where, other }) => `${where}：入库登记编号中的空格、标点或文字已整理为 ${other ?? ''}，请核实`,
  ),
  'registration-number-format': text(
    'warning',
    '登记编号格式少见',
    ({ where, found }) =>
      `${where}：入库登记编号「${found ?? ''}」与通常的18位格式不同，现按年份计入，请对照公告核实`,
  ),
  'registration-number-shared': text(
    'warning',
    '两家企业同一编号',
    ({ where, found, other }) =>
      `${where}：入库登记编号 ${found ?? ''} 与第${other ?? ''}行的另一家企业相同，两家都已计入，请核实`,
  ),
  'duplicate-in-file': text(
    'warning',
    '本表内重复',
    ({ where, other }) => `${where}：与第${other ?? ''}行是同一家企业，只计一次，请删去多余的一行或核实`,
  ),
  'enterprise-renamed': text(
    'warning',
    '同一代码名称不同',
    ({ where, found, other }) =>
      `${where}：「${found ?? ''}」与前面一行代码或编号相同而名称为「${other ?? ''}」，请核实是否更名`,
  ),
  'date-unreadable': text(
    'warning',
    '日期看不懂',
    ({ where, label, found }) =>
      `${where}：${label}「${found ?? ''}」看不出是哪一天，请写成 2021-03-05 的样子`,
  ),
  'date-ambiguous': text(
    'warning',
    '日期有两种读法',
    ({ where, label, found }) =>
      `${where}：${label}「${found ?? ''}」可能是1月或10月，请写成 2021-01 或 2021-10`,
  ),
  'date-year-differs': text(
    'warning',
    '日期与编号年份不同',
    ({ where, found, other }) =>
      `${where}：入库日期 ${found ?? ''} 与登记编号的年份${other ?? ''}不同，按编号计入，请核实`,
  ),
  'amount-unreadable': text(
    'warning',
    '金额看不懂',
    ({ where, label, found }) => `${where}：${label}「${found ?? ''}」不是金额，请只填数字`,
  ),
  'amount-approximate': text(
    'warning',
    '金额是约数',
    ({ where, label, found }) => `${where}：${label}「${found ?? ''}」是约数，暂按所写数字采用，请填准确金额`,
  ),
  'amount-outlier': text(
    'warning',
    '金额大得异常',
    ({ where, label, found }) =>
      `${where}：${label}合 ${found ?? ''} 万元，已超过科技型中小企业上限的十倍，可能单位填错，请核实`,
  ),
  'amount-unit-unknown': text(
    'error',
    '金额单位不明',
    ({ where, label }) => `${where}：${label}没有写明单位，请在表头注明（万元）、（元）等`,
  ),
  'staff-inconsistent': text(
    'warning',
    '科技人员多于职工',
    ({ where, found, other }) =>
      `${where}：科技人员 ${found ?? ''} 人，多于职工总数 ${other ?? ''} 人，请核实`,
  ),
  'formula-error': text(
    'error',
    '公式出错',
    ({ where, found }) => `${where}：单元格显示错误 ${found ?? ''}，请修正公式或直接填写`,
  ),
  'text-looks-like-formula': text(
    'warning',
    '文字像公式',
    ({ where }) => `${where}：文字以 = + - @ 开头，只按文字保存，不会作为公式计算，请核实`,
  ),
  'sample-row': text(
    'warning',
    '示例行未删',
    ({ where }) => `${where}：这是表样自带的示例行，不计入，请删去`,
  ),
  'unit-unknown': text('error', '看不出是哪个镇', ({ found }) =>
    found === undefined
      ? '看不出是哪个镇（开发区）的台账，请在标题或文件名中写明，例如“湖塘镇2021年科小台账.xlsx”'
      : `标题、表内或文件名写着不同的镇（开发区）：${found}，请改成一致后重新报送`,
  ),
  'no-table': text(
    'error',
    '没有找到台账',
    () => '没有找到企业名单，请确认表头含有企业名称、统一社会信用代码、入库登记编号等列',
  ),
  'file-unreadable': text(
    'error',
    '文件打不开',
    ({ found }) => found ?? '文件打不开，请重新另存为 .xlsx 后再试',
  ),
  'file-encrypted': text(
    'error',
    '文件有密码',
    ({ found }) => found ?? '文件设有打开密码，请取消密码后重新保存',
  ),
  'file-too-large': text('error', '文件太大', ({ found }) => found ?? '文件太大，请只保留台账后重新保存'),
  'unit-twice': text(
    'error',
    '同一单位交了两份',
    ({ found }) => `${found ?? '这个单位'}交了不止一份台账，都没有计入，请只留一份`,
  ),
  'enterprise-name-missing': text('hint', '缺企业名称', ({ where }) => `${where}：没有企业名称，请补填`),
  'count-unreadable': text(
    'hint',
    '人数或件数看不懂',
    ({ where, label, found }) => `${where}：${label}「${found ?? ''}」不是整数，暂按未填处理`,
  ),
  'technology-field-unknown': text(
    'hint',
    '技术领域不在目录内',
    ({ where, found }) => `${where}：「${found ?? ''}」不是八大技术领域之一，请从目录中选填`,
  ),
  'formula-uncached': text(
    'hint',
    '公式没有结果',
    ({ where, label }) => `${where}：${label}的公式没有保存结果，暂按未填处理，请在 Excel 中打开后重新保存`,
  ),
  'column-twice': text(
    'hint',
    '同一内容两列',
    ({ where, label }) => `${where}：表中不止一列写着${label}，只采用其中一列，请核实`,
  ),
  'amounts-out-of-scale': text(
    'hint',
    '整列金额量级可疑',
    ({ where, label, found }) =>
      `${where}：${label}的中位数为 ${found ?? ''} 万元，可能整列单位填错，请核实表头的单位`,
  ),
  'amount-far-off': text(
    'hint',
    '金额与同列相差悬殊',
    ({ where, label, found, other }) =>
      `${where}：${label} ${found ?? ''} 万元，与本列中位数 ${other ?? ''} 万元相差千倍以上，可能单位填错，请核实`,
  ),
  'no-rows': text(
    'hint',
    '表里没有企业',
    ({ where }) =>
      `${where}：表头下面没有企业，按零报告计 0 家；确实没有就这样报送，否则请核对是不是交错了文件`,
  ),
  'stray-cells': text('hint', '零星内容', ({ where }) => `${where}：这一行只有零星内容，没有当作企业`),
} as const satisfies Readonly<Record<string, ProblemText>>;

export type DeclaredKind = keyof typeof problemTexts;
/** `registration-year-not-2021` carries the year in its name. */
export type ProblemKind = DeclaredKind | `registration-year-not-${number}`;

const otherYear: ProblemText = text(
  'warning',
  '编号不是本年度',
  ({ where, found, other }) => `${where}：入库登记编号是${found ?? ''}年的，不计入${other ?? ''}年，请核实`,
);

const isOtherYear = (kind: string): boolean => kind.startsWith('registration-year-not-');

export const problemTextOf = (kind: ProblemKind): ProblemText =>
  kind in problemTexts ? problemTexts[kind as DeclaredKind] : otherYear;

/** The short name of a kind, also of one written down by another version of the product. */
export const problemTitle = (kind: string): string =>
  isOtherYear(kind) || kind in problemTexts ? problemTextOf(kind as ProblemKind).title : kind;
