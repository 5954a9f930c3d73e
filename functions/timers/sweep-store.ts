import { sweepStore as trigger } from '../../shared/triggers/sweep-store.ts';
import { sweepStore } from '../../shared/use-cases/sweep-store.ts';
import { registerTimer } from './register-timer.ts';

registerTimer(trigger, async (surroundings) => {
  await sweepStore(surroundings);
  return 'swept';
});
