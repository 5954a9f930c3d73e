import { describe, expect, it } from '@jest/globals';

import { sourceOf, standOf } from '../../../shared/domain/target.ts';

describe('a figure against its target', () => {
  it.each([
    ['达到', 319, 'open'],
    ['达到', 320, 'met'],
    ['不低于', 320, 'met'],
    ['超', 320, 'not-exceeded'],
    ['超', 321, 'met'],
    ['突破', 319, 'open'],
    ['突破', 320, 'not-exceeded'],
    ['突破', 321, 'met'],
  ] as const)('%s 320, counted %d: %s', (word, counted, stand) => {
    expect(standOf(counted, 320, word)).toBe(stand);
  });

  it('is met at the figure where the document has no word for it', () => {
    expect([standOf(670, 670), standOf(669, 670)]).toEqual(['met', 'open']);
  });

  it('reads 突破 as 达到 for whoever chooses so; 超 has no choice', () => {
    expect(standOf(126, 126, '突破', 'at')).toBe('met');
    expect(standOf(126, 126, '超', 'at')).toBe('not-exceeded');
  });

  it('says of a draft that it is one', () => {
    const table = { year: 2024, source: '工作要点', targets: {} };
    expect(sourceOf(table)).toBe('工作要点');
    expect(sourceOf({ ...table, standing: '征求意见稿' })).toBe('工作要点（征求意见稿）');
  });
});
