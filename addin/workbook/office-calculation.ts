import type { OfficeRun } from './office-run.ts';

/** Calculates every cell anew, also those whose input has not changed: what they ask for may have. */
export const calculateAll = (run: OfficeRun): Promise<void> =>
  run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
