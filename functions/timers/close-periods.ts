import { closePeriods } from '../../shared/use-cases/close-periods.ts';
import type { TimerWork } from './register-timer.ts';

export const work: TimerWork = async (surroundings) => {
  const closings = await closePeriods(surroundings);
  return `${closings.length} closed ${closings.map(({ quarter }) => quarter).join(' ')}`;
};
