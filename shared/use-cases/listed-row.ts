import type { Listing } from '../consolidation/handed-in.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import { whyLabel } from '../text/messages/consolidate.ts';
import type { CountingReturn } from './count-district.ts';

/** Where a row stands: the return, the file, the sheet, and the cell of each of its fields. */
export interface ListedRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly quarter: string;
  readonly version: number;
  readonly file: string;
  readonly sheet: string | null;
  /** From 0, in the order of the tabs. */
  readonly sheetIndex: number;
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly why: string;
  readonly whyText: string;
}

/** How the rows of a count are shown. */
export function rowsShown(
  returns: readonly CountingReturn[],
  ledgers: ReadonlyMap<string, Ledger>,
): (listing: Listing) => ListedRow {
  const byUnit = new Map(returns.map((one) => [one.unit.name, one]));
  return ({ unit, row: { table, sheet, row, why } }) => {
    const counting = byUnit.get(unit);
    const columns = ledgers.get(unit)?.tables[table]?.columnMap ?? {};
    return {
      unitId: counting?.unit.id ?? unit,
      unitName: unit,
      quarter: counting?.quarter ?? '',
      version: counting?.totals.version ?? 0,
      file: counting?.totals.file ?? '',
      sheet,
      sheetIndex: counting?.totals.sheets.indexOf(sheet) ?? 0,
      row,
      cells: Object.fromEntries(
        Object.entries(columns).map(([letters, field]) => [field, `${letters}${row}`]),
      ),
      why,
      whyText: whyLabel(why),
    };
  };
}
