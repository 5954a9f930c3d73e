/**
 * Built-in number formats by their id (ECMA-376 part 1, 18.8.30), with the Chinese ones of 27-36 and 50-58 that a file
 * never spells out. General (0) and text (49) have no entry.
 */
export const builtInFormats: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?' },
  ...{ 5: '"¥"#,##0;"¥"-#,##0', 6: '"¥"#,##0;[Red]"¥"-#,##0', 7: '"¥"#,##0.00;"¥"-#,##0.00' },
  ...{ 8: '"¥"#,##0.00;[Red]"¥"-#,##0.00', 13: '# ??/??', 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm' },
  ...{ 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm' },
  ...{ 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"' },
  ...{
    32: 'h"时"mm"分"',
    33: 'h"时"mm"分"ss"秒"',
    34: '上午/下午h"时"mm"分"',
    35: '上午/下午h"时"mm"分"ss"秒"',
  },
  ...{ 36: 'yyyy"年"m"月"', 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00' },
  ...{ 40: '#,##0.00;[Red]-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
  ...{ 41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 42: '_-"¥"* #,##0_-;-"¥"* #,##0_-;_-"¥"* "-"_-;_-@_-' },
  ...{ 43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-' },
  ...{ 44: '_-"¥"* #,##0.00_-;-"¥"* #,##0.00_-;_-"¥"* "-"??_-;_-@_-' },
  ...{ 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"' },
  ...{ 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"' },
};

/** What a number under a format is taken for. */
export interface NumberFormat {
  readonly kind: 'number' | 'date';
  /** Absent for General. */
  readonly code: string | undefined;
}

export const general: NumberFormat = { kind: 'number', code: undefined };

export function numberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === '' || /^general$/i.test(code)) return general;
  return { kind: showsDate(code) ? 'date' : 'number', code };
}

/** Quoted text, escaped, padding and fill characters say nothing about what a number is. */
const literals = /"[^"]*"?|\\.|_.|\*./gs;
const elapsed = /\[(h+|m+|s+)\]/i;
/** Colours, conditions, currencies, calendars and digit shapes; elapsed time is looked for before. */
const brackets = /\[[^\]]*\]/g;

/** Whether a format shows a day or a time: y m d h s, weekday, era, or an elapsed [h], outside of literals. */
export function showsDate(code: string): boolean {
  const bare = code.replace(literals, '');
  if (elapsed.test(bare)) return true;
  return /[ymdhsg]|e(?![+-])|aaa/i.test(bare.replace(brackets, '').replace(/general/gi, ''));
}
