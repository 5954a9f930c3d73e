import { describe, expect, it } from '@jest/globals';

import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { Workbook } from '../../../shared/files/sheet.ts';
import {
  fingerprintOf,
  isMapping,
  mappingOf,
  recalledShape,
  type ToldColumn,
  toldShape,
} from '../../../shared/ledgers/mapping.ts';
import { readLedger, shapeOf } from '../../../shared/ledgers/read-ledger.ts';
import type { LedgerShape } from '../../../shared/ledgers/shape.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';

const firm = ['江苏恒骏拟生物科技股份有限公司', '91320412998082694F', '202132041208926645', 300, 20] as const;
const headers = (year: number) => ['企业名称', '信用代码', '登记编号', `${year - 1}年销售收入`, '投入'];

const workbookOf = (rows: readonly (readonly (string | number)[])[]): Workbook =>
  plainWorkbook([{ name: '台账', rows }], { format: 'xlsx', date1904: false });

const ledgerOf = (year: number, rows: readonly (readonly (string | number)[])[] = [firm]): Workbook =>
  workbookOf([['湖塘镇科技型中小企业台账'], headers(year), ...rows]);

const context = (year: number) => ({ file: '湖塘镇.xlsx', year, units: wujinUnits });
const recognizedIn = (workbook: Workbook, year = 2021) => shapeOf(workbook, context(year));

/** What a person does in the pane: says what a column holds, and in which unit. */
const inYuan: ToldColumn = { table: 0, column: 3, meaning: 'salesRevenue', unit: '元' };
const isExpense: ToldColumn = { table: 0, column: 4, meaning: 'rdExpense', unit: '元' };

const meaningsOf = ({ tables }: LedgerShape) => tables[0]?.columns.map(({ meaning }) => meaning);

describe('the mapping of a template', () => {
  const recognized = recognizedIn(ledgerOf(2021));
  const mapping = mappingOf(recognized, toldShape(recognized, [isExpense, inYuan]));

  it('says no more than what differs from what is recognised', () => {
    expect(mapping.columns).toEqual([inYuan, isExpense]);
    expect(mappingOf(recognized, recognized).columns).toEqual([]);
  });

  it('is found again for a later file of the template, with other rows and another year', () => {
    const later = recognizedIn(ledgerOf(2022, [firm, firm]), 2022);
    expect(fingerprintOf(later)).toBe(mapping.fingerprint);
    expect(recalledShape(later, mapping)).toBeDefined();
  });

  it('gives a column the field and the unit that a person said', () => {
    const workbook = ledgerOf(2021);
    const recalled = recalledShape(recognizedIn(workbook), mapping);
    const [row] = readLedger(workbook, context(2021), recalled).rows;
    expect(row?.values).toMatchObject({ salesRevenue: '0.03', rdExpense: '0.002' });
    expect(recalled?.tables[0]?.columns[3]).toMatchObject({ unit: '元', unitFrom: 'person' });
  });

  it('is not taken for another template', () => {
    const other = workbookOf([['企业名称', '登记编号', '信用代码', '投入']]);
    expect(recalledShape(recognizedIn(other), mapping)).toBeUndefined();
  });

  it('takes a field from the column that was recognised for it', () => {
    const used = toldShape(recognized, [{ table: 0, column: 4, meaning: 'salesRevenue', unit: null }]);
    expect(meaningsOf(used)?.slice(3)).toEqual(['other', 'salesRevenue']);
    expect(mappingOf(recognized, used).columns).toEqual([
      { table: 0, column: 3, meaning: 'other' },
      { table: 0, column: 4, meaning: 'salesRevenue', unit: null },
    ]);
  });

  it('leaves each year of a group its own column', () => {
    const years = ['企业名称', '信用代码', '登记编号', '2019年销售收入', '2020年销售收入', '2020年投入'];
    const group = recognizedIn(workbookOf([years, [...firm, 30]]));
    expect(group.tables[0]?.columns.slice(3, 5).map(({ year }) => year)).toEqual([2019, 2020]);
    const swapped = toldShape(group, [{ table: 0, column: 3, meaning: 'rdExpense', unit: '万元' }]);
    expect(meaningsOf(swapped)?.slice(3, 5)).toEqual(['rdExpense', 'salesRevenue']);
    const back = toldShape(group, [...mappingOf(group, swapped).columns, { ...isExpense, column: 4 }]);
    expect(meaningsOf(back)?.slice(3, 5)).toEqual(['rdExpense', 'rdExpense']);
  });

  it.each<[string, readonly ToldColumn[]]>([
    ['a table that is not there', [{ ...isExpense, table: 1 }]],
    ['a column that is not there', [{ ...isExpense, column: 9 }]],
    ['one field for two columns', [isExpense, { ...isExpense, column: 3 }]],
  ])('is refused when it speaks of %s', (_, columns) => {
    expect(recalledShape(recognized, { ...mapping, columns })).toBeUndefined();
  });

  it('survives being written down, and anything else is known for no mapping', () => {
    const written: unknown = JSON.parse(JSON.stringify(mapping));
    expect(written).toEqual(mapping);
    expect(isMapping(written)).toBe(true);
    const wrong = [null, 'x', {}, { ...mapping, columns: 3 }];
    const wrongColumns = [
      null,
      { ...isExpense, meaning: 'profit' },
      { ...isExpense, unit: '美元' },
      { table: 0 },
    ];
    const damaged = wrongColumns.map((column) => ({ ...mapping, columns: [column] }));
    expect([...wrong, ...damaged].filter(isMapping)).toEqual([]);
  });
});
