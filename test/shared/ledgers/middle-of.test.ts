import { describe, expect, it } from '@jest/globals';

import { middleOf } from '../../../shared/ledgers/middle-of.ts';
import { randomOf } from '../../builders/random.ts';

const bySorting = (numbers: readonly number[]): number =>
  Float64Array.from(numbers).sort()[numbers.length >> 1] ?? NaN;

describe('the middle one of many figures', () => {
  it('is the one that sorting would put there, however often figures repeat', () => {
    const random = randomOf(7);
    for (let round = 0; round < 500; round += 1) {
      const different = random.integer(1, 40);
      const numbers = Array.from({ length: random.integer(0, 60) }, () => random.integer(1, different) / 8);
      expect(middleOf(Float64Array.from(numbers))).toBe(bySorting(numbers));
    }
  });

  it('is found in sorted lists, in reversed ones and beyond what a double counts', () => {
    const rising = Array.from({ length: 999 }, (_, place) => place);
    for (const numbers of [rising, rising.toReversed(), [...rising, Infinity, Infinity]])
      expect(middleOf(Float64Array.from(numbers))).toBe(bySorting(numbers));
  });

  it('leaves the figures where they are', () => {
    const numbers = Float64Array.from([3, 1, 2]);
    middleOf(numbers);
    expect([...numbers]).toEqual([3, 1, 2]);
  });
});
