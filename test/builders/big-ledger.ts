import { serialOfDate, parseCalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Cell, Sheet, SheetRow, Workbook } from '../../shared/files/sheet.ts';
import { type Enterprise, inventedEnterprises } from './enterprises.ts';
import { type Random, randomOf } from './random.ts';
import { type CellContent, number, text } from './written.ts';

/** A town's ledger of any length, and what a reader has to find in it. */
export interface BigLedger {
  readonly workbook: Workbook;
  /** One an enterprise row, in their order. */
  readonly enterprises: readonly Enterprise[];
  /** Rows that repeat an earlier enterprise. */
  readonly repeated: number;
}

export const bigLedgerUnit = '湖塘镇';
export const bigLedgerYear = 2021;

interface ListedRow {
  readonly enterprise: Enterprise;
  /** From 0. */
  readonly place: number;
  readonly random: Random;
}

const inWan = (yuan: number): number => yuan / 10_000;
const withThousands = (yuan: number): string =>
  inWan(yuan)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+\.)/g, ',');

const dayFormat = 'yyyy"年"m"月"d"日"';
const day = (date: string): CellContent => {
  const parsed = parseCalendarDate(date);
  return { kind: 'date', value: (parsed && serialOfDate(parsed)) ?? 0, format: dayFormat };
};
const dayAsText = (date: string): string => date.split('-').map(Number).join('.');
const amount = (yuan: number): CellContent => number(inWan(yuan), '0.00');

/** Codes pasted with a blank in front or typed in small letters. */
const untidy = (random: Random, code: string): string =>
  random.chance(0.03) ? ` ${code.toLowerCase()}` : code;

const firstRow = 3;

/** Header -> what a row writes below it; the column of the rate is computed from the two in front of it. */
const columns: readonly (readonly [header: string, write: (row: ListedRow) => CellContent | null])[] = [
  ['序号', ({ place }) => number(place + 1)],
  ['企业名称', ({ enterprise }) => text(enterprise.name)],
  ['统一社会信用代码', ({ enterprise, random }) => text(untidy(random, enterprise.uscc))],
  ['入库登记编号', ({ enterprise }) => text(enterprise.registrationNumber)],
  ['入库日期', ({ enterprise }) => day(enterprise.registeredOn)],
  [
    '成立日期',
    ({ enterprise, random }) =>
      random.chance(0.1) ? text(dayAsText(enterprise.foundedOn)) : day(enterprise.foundedOn),
  ],
  ['所属镇', () => text(bigLedgerUnit)],
  ['技术领域', ({ enterprise }) => text(enterprise.technologyField)],
  ['批次', ({ enterprise }) => text(`第${enterprise.batch}批`)],
  ['职工总数', ({ enterprise }) => number(enterprise.counts.staffCount)],
  ['科技人员数', ({ enterprise }) => number(enterprise.counts.scienceStaffCount)],
  ['销售收入（万元）', ({ enterprise }) => amount(enterprise.yuan.salesRevenue)],
  ['研发费用（万元）', ({ enterprise }) => amount(enterprise.yuan.rdExpense)],
  [
    '研发费用占比',
    ({ enterprise: { yuan }, place }) => ({
      kind: 'number',
      value: inWan(yuan.rdExpense) / inWan(yuan.salesRevenue),
      format: '0.00%',
      formula: `M${place + firstRow + 1}/L${place + firstRow + 1}`,
    }),
  ],
  ['资产总额（万元）', ({ enterprise }) => text(withThousands(enterprise.yuan.totalAssets))],
  ['成本费用总额（万元）', ({ enterprise }) => amount(enterprise.yuan.totalCosts)],
  ['净资产（万元）', ({ enterprise }) => amount(enterprise.yuan.netAssets)],
  ['Ⅰ类知识产权', ({ enterprise }) => number(enterprise.counts.classOneIpCount)],
  ['Ⅱ类知识产权', ({ enterprise }) => number(enterprise.counts.classTwoIpCount)],
  ['备注', ({ enterprise }) => (enterprise.remark === null ? null : text(enterprise.remark))],
];

const rowOf = (row: number, contents: readonly (CellContent | null)[]): SheetRow => ({
  row,
  cells: contents.flatMap((content, column): readonly Cell[] =>
    content === null ? [] : [{ column, ...content }],
  ),
});

const headRows: readonly SheetRow[] = [
  rowOf(0, [text(`${bigLedgerUnit}${bigLedgerYear}年科技型中小企业台账`)]),
  rowOf(1, [text('填报单位：科技办')]),
  rowOf(
    2,
    columns.map(([header]) => text(header)),
  ),
];

/** One row in a hundred lists an enterprise again that stands further up. */
function listed(random: Random, rows: number): readonly Enterprise[] {
  const distinct = inventedEnterprises(random, bigLedgerYear, rows - Math.floor(rows / 100));
  const again = Array.from({ length: Math.floor(rows / 100) }, () => random.pick(distinct));
  return [...distinct, ...again];
}

function sheetOf(enterprises: readonly Enterprise[], random: Random): Sheet {
  const body = enterprises.map((enterprise, place) =>
    rowOf(
      place + firstRow,
      columns.map(([, write]) => write({ enterprise, place, random })),
    ),
  );
  const hidden = random.some(body, 0.03).map(({ row }) => ({ first: row, last: row }));
  return {
    name: '台账',
    visibility: 'visible',
    rows: [...headRows, ...body],
    merges: [{ top: 0, left: 0, bottom: 0, right: columns.length - 1 }],
    hiddenRows: hidden,
    hiddenColumns: [],
  };
}

/** Rows × 20 columns: codes and names as shared texts, days, figures, assets as text, a rate computed in each row. */
export function bigLedger(rows: number): BigLedger {
  const random = randomOf(rows);
  const enterprises = listed(random.fork('enterprises'), rows);
  return {
    workbook: { format: 'xlsx', date1904: false, sheets: [sheetOf(enterprises, random.fork('cells'))] },
    enterprises,
    repeated: Math.floor(rows / 100),
  };
}
