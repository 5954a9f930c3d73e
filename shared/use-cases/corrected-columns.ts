import { columnLetters } from '../files/address.ts';
import type { Workbook } from '../files/sheet.ts';
import type { Mapping } from '../ledgers/mapping.ts';
import type { LedgerShape } from '../ledgers/shape.ts';
import type { CorrectedColumn } from '../ports/store.ts';

/** What the sender said about columns, as whoever looks at the return finds them. */
export function correctedColumns(
  { sheets }: Workbook,
  shape: LedgerShape | undefined,
  mapping: Mapping | undefined,
): readonly CorrectedColumn[] {
  return (mapping?.columns ?? []).flatMap((told) => {
    const table = shape?.tables[told.table];
    const column = table?.columns.find((one) => one.column === told.column);
    if (table === undefined || column === undefined) return [];
    return [
      {
        sheet: sheets[table.sheet]?.name ?? null,
        column: columnLetters(told.column),
        header: column.header,
        meaning: told.meaning,
        unit: told.unit ?? null,
      },
    ];
  });
}
