import { describe, expect, it } from '@jest/globals';

import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { Workbook } from '../../../shared/files/sheet.ts';
import { fingerprintOf, recalledShape, rememberedMapping } from '../../../shared/ledgers/mapping.ts';
import { readLedger, shapeOf } from '../../../shared/ledgers/read-ledger.ts';
import type { LedgerShape } from '../../../shared/ledgers/shape.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';

const firm = ['江苏恒骏拟生物科技股份有限公司', '91320412998082694F', '202132041208926645', 300, 20] as const;

const ledgerOf = (year: number, rows: readonly (readonly (string | number)[])[] = [firm]): Workbook =>
  plainWorkbook(
    [
      {
        name: '台账',
        rows: [
          ['湖塘镇科技型中小企业台账'],
          ['企业名称', '信用代码', '登记编号', `${year - 1}年销售收入`, '投入'],
          ...rows,
        ],
      },
    ],
    { format: 'xlsx', date1904: false },
  );

const context = (year: number) => ({ file: '湖塘镇.xlsx', year, units: wujinUnits });

/** What a person does in the pane: says what a column holds, and in which unit. */
const corrected = (shape: LedgerShape): LedgerShape => ({
  ...shape,
  tables: shape.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.header === '投入'
        ? { column: column.column, header: column.header, meaning: 'rdExpense' as const, unit: '元' as const }
        : column.meaning === 'salesRevenue'
          ? { ...column, unit: '元' as const }
          : column,
    ),
  })),
});

describe('the mapping of a template', () => {
  const recognized = shapeOf(ledgerOf(2021), context(2021));
  const mapping = rememberedMapping(recognized, corrected(recognized), 2021);

  it('is found again for a later file of the template, with other rows and another year', () => {
    const later = shapeOf(ledgerOf(2022, [firm, firm]), context(2022));
    expect(fingerprintOf(later)).toBe(mapping.fingerprint);
    expect(recalledShape(later, mapping, 2022)).toBeDefined();
  });

  it('gives a column the field and the unit that a person said', () => {
    const workbook = ledgerOf(2021);
    const recalled = recalledShape(shapeOf(workbook, context(2021)), mapping, 2021);
    const [row] = readLedger(workbook, context(2021), recalled).rows;
    expect(row?.values).toMatchObject({ salesRevenue: '0.03', rdExpense: '0.002' });
  });

  it('is not taken for another template', () => {
    const other = plainWorkbook([{ name: '台账', rows: [['企业名称', '登记编号', '信用代码', '投入']] }], {
      format: 'xlsx',
      date1904: false,
    });
    expect(recalledShape(shapeOf(other, context(2021)), mapping, 2021)).toBeUndefined();
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping);
  });
});
