import { describe, expect, it } from '@jest/globals';

import { marksOf } from '../../../addin/taskpane/marks-of.ts';
import { placedRemarks, saidByBureau } from '../../../addin/taskpane/placed-remarks.ts';

const remark = (sheet: string | null) => ({ sheet, cell: 'B5', text: '代码少一位' });
const sheetsOf = (sheet: string | null, open: readonly string[]) =>
  placedRemarks([remark(sheet)], open).map((placed) => placed.sheet);

describe('a remark of the bureau', () => {
  it('belongs to the sheet of its name', () => {
    expect(sheetsOf('台账', ['说明', '台账'])).toEqual(['台账']);
  });

  it('belongs to no sheet when the one of its name is not there, even if there is but one', () => {
    expect(sheetsOf('台账', ['台账2'])).toEqual([undefined]);
  });

  it('belongs to the one sheet of a text file, and to none of several', () => {
    expect(sheetsOf(null, ['Sheet1'])).toEqual(['Sheet1']);
    expect(sheetsOf(null, ['Sheet1', 'Sheet2'])).toEqual([undefined]);
  });

  it('stands at its cell beside the problem found there, which keeps its colour', () => {
    const problem = { sheet: '台账', cell: 'B5', severity: 'error', message: 'B5：应为18位' } as const;
    const said = saidByBureau(placedRemarks([remark('台账'), remark('没有')], ['台账']));
    expect(marksOf([problem, ...said])).toEqual([
      {
        ...{ sheet: '台账', row: 4, column: 1, severity: 'error' },
        note: 'B5：应为18位\n区科技局的意见：代码少一位',
      },
    ]);
    expect(marksOf(said)).toMatchObject([{ sheet: '台账', row: 4, column: 1, severity: 'warning' }]);
  });
});
