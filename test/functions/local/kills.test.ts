import { describe, expect, it } from '@jest/globals';

import { expectNothingLost, lifeOf, newMemories } from '../../builders/killed-lives.ts';
import { newFolder } from '../../builders/running-product.ts';

describe('a process that is killed ten times in the middle of commits', () => {
  it('has lost nothing that it acknowledged, and stored nothing twice that was sent again', async () => {
    const folder = newFolder();
    const memories = newMemories();
    for (let life = 0; life < 10; life += 1) await lifeOf(folder, memories, 1 + ((life * 7) % 12));
    expect(memories.flatMap(({ told }) => told).length).toBeGreaterThanOrEqual(50);
    await expectNothingLost(folder, memories);
  });
});
