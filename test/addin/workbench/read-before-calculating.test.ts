import { describe, expect, it } from '@jest/globals';
import { SetRangeValuesMutation } from '@univerjs/sheets';

import { gridContent } from '../../../addin/workbench/grid-content.ts';
import { readBeforeCalculating } from '../../../addin/workbench/read-before-calculating.ts';
import type { Cell, Workbook } from '../../../shared/files/sheet.ts';
import type { LedgerDesk } from '../../../shared/ports/ledger-desk.ts';
import { headlessGrid } from '../../builders/headless-grid.ts';

const cells: readonly Cell[] = [
  { kind: 'number', column: 0, value: 1 },
  { kind: 'number', column: 1, value: 2, formula: 'A1*2' },
];

const workbook: Workbook = {
  format: 'xlsx',
  date1904: false,
  sheets: [
    {
      ...{ name: '台账', visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] },
      rows: [{ row: 0, cells }],
    },
  ],
};

/** A desk whose reading takes three times as long as the engine waits after an edit. */
const slowDesk = (read: () => void): Pick<LedgerDesk, 'changeRows'> => ({
  changeRows: () =>
    new Promise((_, reject) => {
      setTimeout(() => {
        read();
        reject(new Error('Nothing is answered here.'));
      }, 300);
    }),
});

describe('an edit', () => {
  it('is read before the formulas are calculated, and then they are', async () => {
    const host = headlessGrid();
    host.api.createWorkbook(await gridContent('book', '台账', workbook));
    const formula = host.api.getFormula();
    // What is opened is calculated once.
    await new Promise<void>((resolve) => {
      formula.calculationEnd(() => {
        resolve();
      });
    });
    const happened: string[] = [];
    const calculated = new Promise<void>((resolve) => {
      formula.calculationEnd(() => {
        happened.push('calculated');
        resolve();
      });
    });
    const desk = readBeforeCalculating(
      host,
      slowDesk(() => happened.push('read')),
    );
    const cellValue = { 0: { 0: { v: 21 } } };
    host.api.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: 'book',
      subUnitId: 'sheet-0',
      cellValue,
    });
    await expect(desk.changeRows([])).rejects.toThrow();
    await calculated;
    await formula.onCalculationResultApplied(2_000);
    expect(happened).toEqual(['read', 'calculated']);
    expect(host.api.getActiveWorkbook()?.getActiveSheet().getRange('B1').getRawValue()).toBe(42);
    host.univer.dispose();
  });
});
