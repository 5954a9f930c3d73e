import type { Sheet } from '../../shared/files/sheet.ts';

interface SentRow {
  readonly serial: number;
  readonly uscc?: string;
  readonly number?: string;
}

const padded = (serial: number): string => String(serial).padStart(6, '0');

/** The sheet of a ledger as a pane sends it; every row counts unless told otherwise. */
export function aSentSheet(rows: readonly SentRow[], title = '湖塘镇2021年科技型中小企业台账'): Sheet {
  const headers = ['企业名称', '统一社会信用代码', '入库登记编号', '销售收入（万元）', '联系人', '手机'];
  const texts = rows.map(({ serial, uscc, number }) => [
    `常州例${serial}科技有限公司`,
    uscc ?? `91320412MAX${padded(serial)}0`,
    number ?? `2021320412009${padded(serial).slice(1)}`,
    '1200.5',
    '拟某',
    '15400000000',
  ]);
  return {
    name: 'Sheet1',
    visibility: 'visible',
    rows: [[title], headers, ...texts].map((cells, row) => ({
      row,
      cells: cells.map((value, column) => ({ column, kind: 'text', value })),
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Serials from one to so many. */
export const manyRows = (count: number, from = 1): readonly SentRow[] =>
  Array.from({ length: count }, (_, index) => ({ serial: from + index }));

/** The body of a return that holds one such sheet. */
export const aSending = (rows: readonly SentRow[], changes: Readonly<Record<string, unknown>> = {}) => ({
  as: 'submitted',
  content: {
    kind: 'sheets',
    file: '湖塘镇.xlsx',
    format: 'xlsx',
    date1904: false,
    sheets: [aSentSheet(rows)],
  },
  ...changes,
});
