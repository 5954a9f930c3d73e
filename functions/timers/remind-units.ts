import { remindUnits as trigger } from '../../shared/triggers/remind-units.ts';
import { remindUnits } from '../../shared/use-cases/remind-units.ts';
import { registerTimer } from './register-timer.ts';

registerTimer(trigger, async (surroundings) => {
  const reminders = await remindUnits(surroundings);
  return reminders
    .map(({ quarter, dueOn, units }) => `${quarter} due ${dueOn} missing ${units.join(' ')}`)
    .join('; ');
});
