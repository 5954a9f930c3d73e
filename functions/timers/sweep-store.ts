import { sweepStore } from '../../shared/use-cases/sweep-store.ts';
import type { TimerWork } from './register-timer.ts';

export const work: TimerWork = async (surroundings) => {
  await sweepStore(surroundings);
  return 'swept';
};
