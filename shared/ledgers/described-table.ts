import { columnLetters } from '../files/address.ts';
import type { Span } from '../files/sheet.ts';
import { carriesField } from './field-columns.ts';
import { fieldKind } from './fields.ts';
import type { LedgerTable } from './ledger.ts';
import type { RowContext } from './read-row.ts';
import type { ColumnShape } from './shape.ts';
import type { TableRows } from './table-rows.ts';

const inSpans =
  (spans: readonly Span[]) =>
  (place: number): boolean =>
    spans.some(({ first, last }) => place >= first && place <= last);

const isAmount = (column: ColumnShape): boolean =>
  carriesField(column) && fieldKind(column.meaning) === 'amount';

const byLetter = <T>(
  columns: readonly ColumnShape[],
  of: (column: ColumnShape) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(columns.map((column) => [columnLetters(column.column), of(column)]));

const fieldName = ({ meaning, year }: ColumnShape): string =>
  year === undefined ? meaning : `${meaning}@${year}`;

/** A table as the contract tells it: where it stands, what its columns mean, and which rows were passed over. */
export function describedTable(
  { shape, grid, table }: RowContext,
  { enterprises, skipped }: TableRows,
): LedgerTable {
  const numbers = enterprises.map(({ row }) => row + 1);
  return {
    table,
    sheet: grid.sheet.name,
    headerRows: shape.headerRows.map((row) => row + 1),
    columnMap: byLetter(shape.columns.filter(carriesField), fieldName),
    amountUnit: byLetter(shape.columns.filter(isAmount), ({ unit }) => unit ?? null),
    otherColumns: byLetter(
      shape.columns.filter((column) => !carriesField(column)),
      ({ meaning }) => meaning,
    ),
    hiddenColumns: shape.columns
      .map(({ column }) => column)
      .filter(inSpans(grid.sheet.hiddenColumns))
      .map(columnLetters),
    hiddenRows: numbers.filter((row) => grid.hiddenRows.has(row - 1)),
    firstRow: numbers[0] ?? null,
    lastRow: numbers.at(-1) ?? null,
    skipRows: skipped,
  };
}
