import { expect, it } from '@jest/globals';

import { gridWorkbook } from '../../../addin/workbench/grid-workbook.ts';
import { headlessGrid } from '../../builders/headless-grid.ts';

it('reads a formula that was filled down in each of its cells', async () => {
  const host = headlessGrid();
  host.api.createWorkbook({ id: 'book', sheets: { one: { id: 'one', name: '台账' } }, sheetOrder: ['one'] });
  const sheet = host.api.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange('A1:A3').setValues([[1], [2], [3]]);
  sheet?.getRange('B1').setValue('=A1*2');
  await sheet?.getRange('B1').autoFill(sheet.getRange('B1:B3'));
  const { sheets } = await gridWorkbook(host).readSheets();
  const formulas = sheets[0]?.rows.map(({ cells }) => cells.map(({ formula }) => formula));
  expect(formulas).toEqual([
    [undefined, 'A1*2'],
    [undefined, 'A2*2'],
    [undefined, 'A3*2'],
  ]);
  host.univer.dispose();
});
