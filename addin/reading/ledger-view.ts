import { cellAddress, rangeAddress } from '../../shared/files/address.ts';
import type { Sheet, Workbook } from '../../shared/files/sheet.ts';
import { carriesField } from '../../shared/ledgers/field-columns.ts';
import { fieldKind } from '../../shared/ledgers/fields.ts';
import { cellIn, cellText } from '../../shared/ledgers/grid.ts';
import type { Ledger, LedgerTable } from '../../shared/ledgers/ledger.ts';
import { mappingOf } from '../../shared/ledgers/mapping.ts';
import type { ColumnShape, LedgerShape, TableShape } from '../../shared/ledgers/shape.ts';
import type { ColumnView, LedgerView, TableView, UncountedReason } from '../../shared/ports/ledger-desk.ts';
import { listedProblems } from './listed-problems.ts';

const samplesShown = 3;

interface Shapes {
  readonly recognised: LedgerShape;
  readonly used: LedgerShape;
}

/** Of a ledger only what a person looks at: thousands of rows stay where they were read. */
export function ledgerView({ sheets }: Workbook, { recognised, used }: Shapes, ledger: Ledger): LedgerView {
  return {
    file: ledger.file,
    orgUnit: ledger.orgUnit,
    year: ledger.year,
    rowCount: ledger.rows.length,
    countedCount: ledger.rows.filter(({ counts }) => counts).length,
    sheets: sheets.map(({ name }) => name ?? ''),
    tables: used.tables.flatMap((table, index) => {
      const sheet = sheets[table.sheet];
      const read = ledger.tables[index];
      return sheet === undefined || read === undefined ? [] : [tableView(sheet, table, read)];
    }),
    reasons: reasonsOf(ledger),
    ...listedProblems(ledger.problems),
    mapping: mappingOf(recognised, used),
  };
}

function reasonsOf({ rows }: Ledger): readonly UncountedReason[] {
  const counts = new Map<string, number>();
  for (const { counts: counted, why } of rows) if (!counted) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}

function tableView(sheet: Sheet, table: TableShape, { firstRow, lastRow }: LedgerTable): TableView {
  const columns = table.columns.map(({ column }) => column);
  return {
    sheet: sheet.name ?? '',
    area: rangeAddress({
      top: Math.min(...table.headerRows),
      left: Math.min(...columns),
      bottom: (lastRow ?? Math.max(...table.headerRows) + 1) - 1,
      right: Math.max(...columns),
    }),
    columns: table.columns.map((column) => columnView(sheet, column, firstRow ?? 0)),
  };
}

const columnView = (sheet: Sheet, shape: ColumnShape, firstRow: number): ColumnView => ({
  column: shape.column,
  header: shape.header === '' ? cellAddress(0, shape.column).replace('1', '') : shape.header,
  meaning: shape.meaning,
  year: shape.year ?? null,
  unit: shape.unit ?? null,
  unitFrom: shape.unitFrom ?? 'header',
  samples: samplesOf(sheet, shape.column, firstRow),
  unsure: isUnsure(shape),
});

const isUnsure = (shape: ColumnShape): boolean =>
  shape.alsoClaims !== undefined ||
  (carriesField(shape) && fieldKind(shape.meaning) === 'amount' && (shape.unit ?? null) === null);

function samplesOf({ rows }: Sheet, column: number, firstRow: number): readonly string[] {
  const samples: string[] = [];
  for (const row of rows) {
    if (samples.length === samplesShown) break;
    const cell = row.row + 1 < firstRow ? undefined : cellIn(row, column);
    const text = cell === undefined ? '' : cellText(cell);
    if (text !== '') samples.push(text.length > 20 ? `${text.slice(0, 20)}…` : text);
  }
  return samples;
}
