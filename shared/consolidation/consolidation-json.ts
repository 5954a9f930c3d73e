import type { LedgerRow, LedgerTable } from '../ledgers/ledger.ts';
import type { Consolidation } from './consolidate.ts';
import type { PlacedFile } from './place-ledgers.ts';

/** The JSON of a consolidation piece by piece, a row at a time, so that nobody has to hold the whole text. */
export function* consolidationJson(year: number, { files, district }: Consolidation): Generator<string> {
  yield `{\n "year": ${year},\n "files": [`;
  for (const [index, file] of files.entries()) {
    yield index === 0 ? '\n' : ',\n';
    yield* fileJson(year, file);
  }
  yield `\n ],\n "district": ${JSON.stringify(district)}\n}\n`;
}

function* fileJson(year: number, placed: PlacedFile): Generator<string> {
  const { file, ledger, problems } = placed;
  const rows = ledger?.rows ?? [];
  const head = {
    file,
    orgUnit: ledger?.orgUnit ?? null,
    year,
    format: ledger?.format ?? null,
    ...firstTable(ledger?.tables[0]),
    tables: ledger?.tables ?? [],
    otherSheets: ledger?.otherSheets ?? [],
  };
  yield `  ${JSON.stringify(head).slice(0, -1)},"rows":[`;
  for (const [index, row] of rows.entries())
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(flatRow(row))}`;
  yield `],"problems":${JSON.stringify(problems)},"distinctCounted":${distinctCounted(rows)}}`;
}

const firstTable = (table: LedgerTable | undefined) => ({
  sheet: table?.sheet ?? null,
  headerRows: table?.headerRows ?? [],
  columnMap: table?.columnMap ?? {},
  amountUnit: table?.amountUnit ?? {},
});

/** Fields stand beside what is known about the row; what does not apply is absent. */
const flatRow = ({ table, sheet, row, values, ...known }: LedgerRow) => ({
  table,
  sheet,
  row,
  ...values,
  ...known,
});

/** What the file counts by itself, whether or not the district counts the file. */
export const distinctCounted = (rows: readonly LedgerRow[]): number =>
  rows.filter(({ counts }) => counts).length;
