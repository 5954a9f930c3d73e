import { closePeriods } from './close-periods.ts';
import type { Trigger } from './define-trigger.ts';
import { followChanges } from './follow-changes.ts';
import { reconcileTotals } from './reconcile-totals.ts';
import { remindUnits } from './remind-units.ts';
import { rollUpNation } from './roll-up-nation.ts';
import { sweepStore } from './sweep-store.ts';

/** Everything that runs by itself. */
export const triggers: readonly Trigger[] = [
  remindUnits,
  closePeriods,
  reconcileTotals,
  rollUpNation,
  sweepStore,
  followChanges,
];
