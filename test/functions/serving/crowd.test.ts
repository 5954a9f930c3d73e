import { describe, expect, it } from '@jest/globals';

import { crowd } from '../../../functions/serving/crowd.ts';

describe('room for two', () => {
  it('lets two in, and the third when one has left', () => {
    const { enter } = crowd(2);
    const [first, second] = [enter(), enter()];
    expect([first, second, enter()]).toEqual([expect.anything(), expect.anything(), undefined]);
    first?.leave();
    expect(enter()).toBeDefined();
    expect(enter()).toBeUndefined();
    second?.leave();
    expect(enter()).toBeDefined();
  });

  it('gives turns in the order in which they are asked for, with a round for all others between two', async () => {
    const { enter } = crowd(2);
    const order: string[] = [];
    const rounds = (left: number): void => {
      order.push('others');
      if (left > 1) setImmediate(rounds, left - 1);
    };
    setImmediate(rounds, 3);
    await Promise.all(
      ['first', 'second'].map(async (name) => {
        await enter()?.turn();
        order.push(name);
      }),
    );
    expect(order.filter((name) => name !== 'others')).toEqual(['first', 'second']);
    expect(order.slice(order.indexOf('first'), order.indexOf('second'))).toContain('others');
  });
});
