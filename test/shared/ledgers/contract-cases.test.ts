import { describe, expect, it } from '@jest/globals';

import { columnOfLetters } from '../../../shared/files/address.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';
import { contractCases } from './contract-cases.ts';

/** The cases are right about themselves before they are asked of a reader. */
describe('the cases of the contract', () => {
  it.each(contractCases)('$section: $name', ({ sheets, format, date1904, expected }) => {
    const workbook = plainWorkbook(sheets, { format, date1904 });
    const cellExists = (address: string): boolean => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      return workbook.sheets.some(
        (sheet) => columnOfLetters(letters) >= 0 && sheet.rows.some((one) => one.row === Number(row) - 1),
      );
    };
    const cells = (expected.problems ?? []).flatMap(([cell]) => (cell === null ? [] : [cell]));
    expect(cells.filter((cell) => !cellExists(cell))).toEqual([]);
  });
});
