import { describe, expect, it } from '@jest/globals';

import { expectNothingLost, lifeOf, newMemories } from '../builders/killed-lives.ts';
import { newFolder } from '../builders/running-product.ts';

const lives = 300;

/** Lives after which everything is looked at, so that a loss is told near to where it happened. */
const between = 50;

describe(`a process that is killed ${lives} times in the middle of commits`, () => {
  it('has lost nothing that it acknowledged, stored nothing twice, and opens its store each time', async () => {
    const folder = newFolder();
    const memories = newMemories();
    for (let life = 1; life <= lives; life += 1) {
      await lifeOf(folder, memories, 1 + ((life * 7) % 12));
      if (life % between !== 0) continue;
      await expectNothingLost(folder, memories);
      const told = memories.reduce((sum, memory) => sum + memory.told.length, 0);
      process.stdout.write(`${life} lives, ${told} acknowledged returns\n`);
    }
    expect(memories.every(({ told }) => told.length > lives)).toBe(true);
  });
});
