import { reconcileTotals as trigger } from '../../shared/triggers/reconcile-totals.ts';
import { reconcileTotals } from '../../shared/use-cases/reconcile-totals.ts';
import { registerTimer } from './register-timer.ts';

registerTimer(trigger, async (surroundings) => {
  const { compared, repaired, damaged } = await reconcileTotals(surroundings);
  const list = (versions: typeof repaired): string =>
    [versions.length, ...versions.map(({ quarter, unit, version }) => `${quarter}/${unit}/${version}`)].join(
      ' ',
    );
  return `compared ${compared}, repaired ${list(repaired)}, damaged ${list(damaged)}`;
});
