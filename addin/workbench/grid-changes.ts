import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';

import type { SheetChange } from '../../shared/ports/workbook.ts';
import type { GridHost } from './grid-host.ts';
import { plainRows } from './grid-rows.ts';

/** Commands after which rows are no longer where they were. */
const structural =
  /^(sheet\.mutation\.(insert-(row|col|sheet)|remove-(rows?|cols?|col|sheet)|move-(rows|columns|range)|set-worksheet-(name|hide|row-hidden|row-visible)|set-(row|col)-(hidden|visible)|add-worksheet-merge|remove-worksheet-merge)|doc\.never)/;

export function gridChanges(host: GridHost, listener: (change: SheetChange) => void): () => void {
  const subscription = host.api.addEvent(host.api.Event.CommandExecuted, ({ id, params }) => {
    if (structural.test(id)) listener({ kind: 'structure' });
    else if (id === SetRangeValuesMutation.id)
      tellRows(host, params as ISetRangeValuesMutationParams, listener);
  });
  return () => {
    subscription.dispose();
  };
}

/** A mutation that only paints cells changes no row. */
function tellRows(
  host: GridHost,
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
  listener: (change: SheetChange) => void,
): void {
  const changed = Object.entries(cellValue ?? {})
    .filter(([, cells]) => Object.values<unknown>({ ...(cells as object | undefined) }).some(holdsValue))
    .map(([row]) => Number(row))
    .sort((one, other) => one - other);
  const book = host.api.getWorkbook(unitId)?.getWorkbook();
  const sheet = book?.getSheetBySheetId(subUnitId);
  if (changed.length === 0 || !book || !sheet) return;
  listener({ kind: 'rows', sheet: sheet.getName(), rows: plainRows(host, book, sheet, changed) });
}

const holdsValue = (cell: unknown): boolean =>
  cell === null || (typeof cell === 'object' && ['v', 'f', 'p', 'si'].some((key) => key in cell));
