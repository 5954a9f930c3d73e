import { describe, expect, it } from '@jest/globals';

import { compareFileNames } from '../../../shared/text/code-point-order.ts';
import { alignedLines, cutToWidth, textWidth } from '../../../shared/text/columns.ts';
import { shownName } from '../../../shared/text/shown-name.ts';

describe('the width of a text', () => {
  it('is two columns for a Chinese or full-width character and one for a Latin one', () => {
    expect(textWidth('湖塘镇')).toBe(6);
    expect(textWidth('湖塘A1')).toBe(6);
    expect(textWidth('（）')).toBe(4);
    expect(textWidth('𠮷')).toBe(2);
  });

  it('is nothing for a mark that joins the character before it', () => {
    expect(textWidth('e\u0301')).toBe(1);
  });

  it('is kept when a text is cut', () => {
    expect(cutToWidth('湖塘镇台账', 6)).toBe('湖塘…');
    expect(cutToWidth('湖塘镇', 6)).toBe('湖塘镇');
  });
});

describe('aligned lines', () => {
  it('let numbers end in one column, whatever stands before', () => {
    const rows = [
      ['湖塘镇', '63'],
      ['A', '5'],
    ];
    expect(alignedLines(rows, ['left', 'right'])).toEqual(['湖塘镇  63', 'A        5']);
  });
});

describe('a file name', () => {
  it('is shown without anything that moves the cursor or turns the text', () => {
    expect(shownName('a\n\u001b[2Jb\u202ec.xlsx')).toBe('a␊␛[2Jb�c.xlsx');
  });

  it('sorts by code points of its composed form', () => {
    expect(['\u{20bb7}', '\uff21', 'e\u0301b', '\u00e9a', 'z'].toSorted(compareFileNames)).toEqual([
      'z',
      '\u00e9a',
      'e\u0301b',
      '\uff21',
      '\u{20bb7}',
    ]);
  });

  it('stands before a longer name that begins with it', () => {
    expect(compareFileNames('湖塘镇', '湖塘镇2')).toBeLessThan(0);
    expect(compareFileNames('湖塘镇2', '湖塘镇')).toBeGreaterThan(0);
  });
});
