import { describe, expect, it } from '@jest/globals';

import { plainWorkbook, type ShortSheet } from '../../builders/plain-workbook.ts';
import { readAs } from './reader-under-test.ts';

const ledgerOf = (sheet: ShortSheet) =>
  readAs(plainWorkbook([{ name: '湖塘镇', ...sheet }], { format: 'xlsx', date1904: false }), '台账.xlsx');

const [code, number] = ['91320412998082694F', '202132041208926645'];
const [otherCode, otherNumber] = ['91320412MAXQFXC5XE', '202132041208941650'];
const [name, other] = ['江苏恒骏拟生物科技股份有限公司', '常州市镕鼎例医疗器械有限公司'];

describe('tables on a sheet', () => {
  it('are not split by one header merged over two columns', () => {
    const { tables, rows } = ledgerOf({
      rows: [
        ['信用代码', '登记编号', '企业名称', null, '销售收入（万元）'],
        [code, number, name, null, 300],
      ],
      merges: ['C1:D1', 'C2:D2'],
    });
    expect(tables).toHaveLength(1);
    expect(rows[0]?.values).toMatchObject({ enterpriseName: name, salesRevenue: '300' });
  });

  it('stand side by side even without a gap and with headers of different height', () => {
    const { tables, rows } = ledgerOf({
      rows: [
        ['企业名称', '信用代码', '登记编号', '企业名称', '信用代码', '登记编号', '销售收入'],
        [name, code, number, null, null, null, '万元'],
        [null, null, null, other, otherCode, otherNumber, 12],
      ],
    });
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1], [1, 2]]);
    expect(rows.map(({ values }) => values.enterpriseName)).toEqual([name, other]);
  });

  it.each([
    '职工总数（截至2021年12月31日）',
    '截至2021.12.31职工总数',
    '职工总数（按月平均，如2021320412号文所附的表；不含劳务派遣，不含退休返聘，不含实习生，未取得的留空，不要填“无”，不要合并单元格）',
  ])('begin with a header that holds a day, a code or an instruction: %s', (header) => {
    const { rows } = ledgerOf({
      rows: [
        ['企业名称', '信用代码（如91320412MA1XXXXX0X）', '登记编号', header, '2021年12月31日'],
        [name, code, number, 30, '是'],
      ],
    });
    expect(rows.map(({ values }) => values)).toEqual([
      { enterpriseName: name, uscc: code, registrationNumber: number, staffCount: 30 },
    ]);
  });

  it('go on after a page break with the header repeated', () => {
    const head = ['企业名称', '信用代码', '登记编号'];
    const { tables } = ledgerOf({
      rows: [head, [name, code, number], head, [other, otherCode, otherNumber]],
    });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.skipRows).toEqual([{ row: 3, kind: 'repeated-header' }]);
  });

  it('begin anew below a section with its own header', () => {
    const head = ['企业名称', '信用代码', '登记编号'];
    const { tables } = ledgerOf({
      rows: [head, [name, code, number], [], ['二、下半年入库企业'], head, [other, otherCode, otherNumber]],
    });
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1], [5]]);
  });
});
