import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Side } from './contest.ts';

/** The rubbish of one run is not to be cleared away in the time of the next. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('() => gc()') as () => void;
}

const collectGarbage = garbageCollector();

async function millisecondsOf({ run }: Side): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds of every side, round by round: the sides take turns, so that a busy moment meets them all. */
export async function interleaved(
  sides: readonly Side[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  for (const side of sides) await millisecondsOf(side);
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) times[index]?.push(await millisecondsOf(side));
  return times;
}
