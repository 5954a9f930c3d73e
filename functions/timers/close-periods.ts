import { closePeriods as trigger } from '../../shared/triggers/close-periods.ts';
import { closePeriods } from '../../shared/use-cases/close-periods.ts';
import { registerTimer } from './register-timer.ts';

registerTimer(trigger, async (surroundings) => {
  const closings = await closePeriods(surroundings);
  return `${closings.length} closed ${closings.map(({ quarter }) => quarter).join(' ')}`;
});
