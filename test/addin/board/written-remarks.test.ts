import { describe, expect, it } from '@jest/globals';

import { writtenRemarks } from '../../../addin/board/written-remarks.ts';

const one = ['Sheet1'];
const two = ['入库', '2021 年（新）'];

describe('remarks as an officer writes them', () => {
  it('are a line each, with the cell first; empty lines are none', () => {
    expect(writtenRemarks('b53 缺末位\n\n C16：请补填: 编号 \nD7请核对！A1 也是', one)).toEqual({
      ok: true,
      value: [
        { sheet: 'Sheet1', cell: 'B53', text: '缺末位' },
        { sheet: 'Sheet1', cell: 'C16', text: '请补填: 编号' },
        { sheet: 'Sheet1', cell: 'D7', text: '请核对！A1 也是' },
      ],
    });
    expect(writtenRemarks(' ', two)).toEqual({ ok: true, value: [] });
  });

  it('name the sheet where the return has several', () => {
    expect(writtenRemarks("入库!B5 请核对\n'2021 年（新）'！C7：请核对", two)).toMatchObject({
      value: [{ sheet: '入库' }, { sheet: '2021 年（新）' }],
    });
    expect(writtenRemarks('入库!B5 请核对\nB5 请核对', two)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^第 2 行：报来的工作表不止一张/),
    });
    expect(writtenRemarks('旧表!B5 请核对', two)).toEqual({
      ok: false,
      reason: '第 1 行：报来的台账里没有工作表「旧表」',
    });
  });

  it('need no name for the one sheet of a text file', () => {
    expect(writtenRemarks('B5 请核对', [null])).toMatchObject({ value: [{ sheet: null }] });
  });

  it.each(['请核对', 'B53', 'B0 请核对', 'ABCD5 请核对'])('are not "%s"', (line) => {
    expect(writtenRemarks(line, one)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^第 1 行：请先写单元格/),
    });
  });
});
