import { reconcileTotals } from '../../shared/use-cases/reconcile-totals.ts';
import type { TimerWork } from './register-timer.ts';

export const work: TimerWork = async (surroundings) => {
  const { compared, repaired, damaged } = await reconcileTotals(surroundings);
  const list = (versions: typeof repaired): string =>
    [versions.length, ...versions.map(({ quarter, unit, version }) => `${quarter}/${unit}/${version}`)].join(
      ' ',
    );
  return `compared ${compared}, repaired ${list(repaired)}, damaged ${list(damaged)}`;
};
