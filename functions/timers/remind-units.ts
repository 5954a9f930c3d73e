import { remindUnits } from '../../shared/use-cases/remind-units.ts';
import type { TimerWork } from './register-timer.ts';

export const work: TimerWork = async (surroundings) => {
  const reminders = await remindUnits(surroundings);
  return reminders
    .map(({ quarter, dueOn, units }) => `${quarter} due ${dueOn} missing ${units.join(' ')}`)
    .join('; ');
};
