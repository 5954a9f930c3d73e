import { rollUpNation as trigger } from '../../shared/triggers/roll-up-nation.ts';
import { rollUpNation } from '../../shared/use-cases/roll-up-nation.ts';
import { registerTimer } from './register-timer.ts';

registerTimer(trigger, async (surroundings) => {
  const made = await rollUpNation(surroundings);
  return `${made.length} made ${made.map(({ quarter, commits }) => `${quarter}/${commits}`).join(' ')}`;
});
