import { describe, expect, it } from '@jest/globals';

import { deskWith, rereadAs, viewOf } from '../../../addin/reading/desk.ts';
import { withColumn } from '../../../addin/taskpane/column-change.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { plainWorkbook, type ShortSheet } from '../../builders/plain-workbook.ts';

const header = (sales: string) => ['企业名称', '统一社会信用代码', '入库登记编号', sales];
const firm = ['常州某某精密科技有限公司', '91320412998082694F', '202132041208926645', 300];

const deskOf = (rows: ShortSheet['rows']) =>
  deskWith(wujinUnits, {
    name: '湖塘镇.xlsx',
    workbook: plainWorkbook([{ name: '台账', rows }], { format: 'xlsx', date1904: false }),
    usualYear: 2021,
  });

const salesOf = (desk: ReturnType<typeof deskOf>) => viewOf(desk).tables[0]?.columns[3];

describe('the unit of a column, as the pane shows it', () => {
  it('comes from the header that states it', () => {
    expect(salesOf(deskOf([header('销售收入（元）'), firm]))).toMatchObject({
      unit: '元',
      unitFrom: 'header',
    });
  });

  it.each([
    ['above', [['单位：元'], header('销售收入'), firm]],
    ['below', [header('销售收入'), firm, ['注：金额单位为元']]],
  ])('comes from the line %s the table where the header is silent', (_, rows) => {
    expect(salesOf(deskOf(rows))).toMatchObject({ unit: '元', unitFrom: 'line' });
  });

  it('comes from the person who changed it', () => {
    const desk = deskOf([header('销售收入（元）'), firm]);
    const shape = withColumn(
      viewOf(desk).shape,
      { table: 0, column: 3 },
      { meaning: 'salesRevenue', unit: '万元' },
    );
    expect(salesOf(rereadAs(desk, { shape }))).toMatchObject({ unit: '万元', unitFrom: 'person' });
  });
});
