import { describe, expect, it } from '@jest/globals';

import { rateLimit } from '../../../functions/serving/rate-limit.ts';

const second = 1_000;

describe('a limit of sixty requests a minute', () => {
  const limit = () => {
    let now = 0;
    const { wait } = rateLimit(60, () => now);
    const pass = (milliseconds: number): void => {
      now += milliseconds;
    };
    const askings = (count: number, user = 'one'): readonly number[] =>
      Array.from({ length: count }, () => wait(user));
    return { wait, pass, askings };
  };

  it('lets sixty at once pass, and tells the next how long to wait', () => {
    const { wait, askings } = limit();
    expect(askings(60).every((seconds) => seconds === 0)).toBe(true);
    expect(wait('one')).toBe(1);
  });

  it('is filled again evenly, also for who goes on asking meanwhile, and never beyond a minute', () => {
    const { wait, pass, askings } = limit();
    askings(60);
    pass(second / 2);
    expect(wait('one')).toBe(1);
    pass(second / 2);
    expect(askings(2)).toEqual([0, 1]);
    pass(3_600 * second);
    expect(askings(61).filter((seconds) => seconds === 0)).toHaveLength(60);
  });

  it('slows down the one who asks too much and nobody else', () => {
    const { wait, askings } = limit();
    askings(100, 'busy');
    expect([wait('busy'), wait('quiet')]).toEqual([1, 0]);
  });

  it('remembers the last ten thousand people, the busy one among them', () => {
    const { wait, askings } = limit();
    askings(100, 'busy');
    for (let person = 0; person < 9_999; person += 1) wait(`person ${person}`);
    expect(wait('busy')).toBe(1);
    for (let person = 0; person < 10_000; person += 1) wait(`another ${person}`);
    expect(wait('busy')).toBe(0);
  });
});

describe('a limit of six hundred requests a minute', () => {
  it('over ten minutes of asking ten thousand times a minute lets just those pass that it should', () => {
    let now = 0;
    const { wait } = rateLimit(600, () => now);
    let passed = 0;
    for (let asking = 0; asking < 100_000; asking += 1) {
      now += 6;
      if (wait('one') === 0) passed += 1;
    }
    expect(Math.abs(passed - (600 + 6_000))).toBeLessThanOrEqual(1);
  });
});
