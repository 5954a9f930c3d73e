import { rollUpNation } from '../../shared/use-cases/roll-up-nation.ts';
import type { TimerWork } from './register-timer.ts';

export const work: TimerWork = async (surroundings) => {
  const made = await rollUpNation(surroundings);
  return `${made.length} made ${made.map(({ quarter, commits }) => `${quarter}/${commits}`).join(' ')}`;
};
