import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';

import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import type { GridHost } from './grid-host.ts';

/** The engine calculates a tenth of a second after the last thing that concerns it. Milliseconds. */
const halfOfItsPause = 50;

/** A reading that takes longer than anybody waits for its marks must not keep the figures back. Milliseconds. */
const longest = 1_000;

/** What concerns the engine and changes nothing. */
const nothingDirty = {
  ...{ commands: [], dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {} },
  ...{ dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} },
};

/**
 * After each edit the engine goes through all formulas of the workbook, and while it does so nothing is shown: on a slow
 * machine the mark of the edited cell would come that much later. So the marks come first.
 */
export function readBeforeCalculating<T extends Pick<LedgerDesk, 'changeRows'>>(
  { api }: GridHost,
  desk: T,
): T {
  const putOff = (): void => {
    void api.executeCommand(SetTriggerFormulaCalculationStartMutation.id, nothingDirty, { onlyLocal: true });
  };
  return {
    ...desk,
    changeRows: (changes) => {
      const ticking = setInterval(putOff, halfOfItsPause);
      const stop = (): void => {
        clearInterval(ticking);
      };
      const late = setTimeout(stop, longest);
      return desk.changeRows(changes).finally(() => {
        stop();
        clearTimeout(late);
      });
    },
  };
}
