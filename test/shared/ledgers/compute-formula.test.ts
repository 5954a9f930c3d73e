import { describe, expect, it } from '@jest/globals';

import type { Cell } from '../../../shared/files/sheet.ts';
import { computeFormula } from '../../../shared/ledgers/compute-formula.ts';

const cells: Readonly<Record<string, Cell>> = {
  '0:0': { column: 0, kind: 'number', value: 0.1 },
  '1:0': { column: 0, kind: 'number', value: 0.2 },
  '2:0': { column: 0, kind: 'text', value: '湖塘镇' },
  '3:0': { column: 0, kind: 'uncached', value: null, formula: 'A1*2' },
  '4:0': { column: 0, kind: 'uncached', value: null, formula: 'A5+A5' },
};
const at = (row: number, column: number): Cell | undefined => cells[`${row}:${column}`];

describe('a formula without a stored result', () => {
  it.each([
    ['1+2', 3],
    ['A1+A2', 0.3],
    ['-(A1+A2)*10/4', -0.75],
    ['SUM(A1:A4)', 0.5],
    ['SUM(A1,A2,1)', 1.3],
    ['ROUND(10/3,2)', 3.33],
    ['$A$3', '湖塘镇'],
    ['"无"', '无'],
    ['A4', 0.2],
    ['B9', 0],
  ])('%s is computed exactly', (formula, value) => {
    expect(computeFormula(formula, at)).toBe(value);
  });

  it.each([
    'VLOOKUP(A1,B:C,2)',
    'A1/0',
    '表2!A1',
    'A3+1',
    '1+',
    'A5',
    `${'('.repeat(400)}1`,
    'A1:A2',
    'IF(A1>0,1,2)',
  ])('%s is left alone', (formula) => {
    expect(computeFormula(formula, at)).toBeUndefined();
  });
});
