import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type Decimal, plus } from '../../domain/decimal.ts';
import { fieldKind } from '../../ledgers/fields.ts';
import { isTotalText } from '../../ledgers/row-words.ts';
import { isBlank } from '../../text/clean-text.ts';
import { cleanedNumber } from '../../text/written-code.ts';
import { readAmount, wanYuanOf } from '../amount-parameters.ts';
import { isCellError } from '../cell-error.ts';
import { type Cell, isMissing } from '../cells.ts';
import { countOf, readCount, readHeads } from '../count-parameters.ts';
import { readDate } from '../date-parameters.ts';
import { figureIn } from '../figure.ts';
import { readClaim } from './read-claim.ts';
import { type ColumnKind, ownColumns, type RowField } from './row-columns.ts';
import type { RowColumn, RowTable } from './row-table.ts';

export type RowValue =
  | { readonly kind: 'figure'; readonly figure: Decimal }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'claim'; readonly claim: boolean }
  | { readonly kind: 'text'; readonly text: string };

export interface RowReading {
  readonly values: ReadonlyMap<RowColumn, RowValue>;
  readonly unreadable: readonly { readonly column: RowColumn; readonly cell: Cell }[];
}

/** Nothing but empty cells and zeros, as the desktop hands over a blank row; or a row that adds up the others. */
export const isNoEnterprise = (row: readonly Cell[]): boolean =>
  row.every(
    (cell) =>
      cell === 0 || cell === null || cell === undefined || (typeof cell === 'string' && isBlank(cell)),
  ) || row.some((cell) => typeof cell === 'string' && isTotalText(cell));

const ledgerKinds: Readonly<Record<ReturnType<typeof fieldKind>, ColumnKind>> = {
  amount: 'amount',
  count: 'count',
  date: 'day',
  number: 'number',
  certificate: 'number',
  name: 'text',
  uscc: 'text',
  'technology-field': 'text',
  text: 'text',
};

const isOwnField = (field: RowField): field is keyof typeof ownColumns => field in ownColumns;

const staff: ReadonlySet<RowField> = new Set(['staffCount', 'scienceStaffCount']);

function kindOf(field: RowField): ColumnKind {
  if (isOwnField(field)) return ownColumns[field].kind;
  return staff.has(field) ? 'heads' : ledgerKinds[fieldKind(field)];
}

/** Undefined when the cell cannot be read. */
function readCell(cell: Cell, { field, header, unit }: RowColumn): RowValue | 'missing' | undefined {
  const kind = kindOf(field);
  if (kind === 'claim') return claimIn(cell, header);
  if (isMissing(cell)) return 'missing';
  switch (kind) {
    case 'amount': {
      const amount = readAmount(cell, header);
      return isCellError(amount) ? undefined : { kind: 'figure', figure: wanYuanOf(amount, unit) };
    }
    case 'heads':
    case 'points':
      return figureOrNothing(kind === 'heads' ? readHeads(cell, header) : pointsIn(cell));
    case 'count': {
      const count = readCount(cell, header);
      return isCellError(count) ? undefined : { kind: 'count', count: countOf(count) };
    }
    case 'day': {
      const day = readDate(cell, header);
      return isCellError(day) ? undefined : { kind: 'day', day };
    }
    case 'number':
      return writtenIn(cell, cleanedNumber);
    case 'text':
      return writtenIn(cell, (text) => text);
  }
}

const writtenIn = (cell: Cell, cleaned: (text: string) => string): RowValue | undefined =>
  typeof cell === 'string' || typeof cell === 'number'
    ? { kind: 'text', text: cleaned(String(cell)) }
    : undefined;

function claimIn(cell: Cell, header: string): RowValue | 'missing' | undefined {
  const claim = readClaim(cell, header);
  if (claim === 'none') return 'missing';
  return claim === undefined ? undefined : { kind: 'claim', claim };
}

function pointsIn(cell: Cell): Decimal | undefined {
  const written = figureIn(cell);
  return written?.suffix === undefined && written && written.figure.units >= 0n ? written.figure : undefined;
}

const figureOrNothing = (figure: ReturnType<typeof readHeads> | undefined): RowValue | undefined =>
  figure === undefined || isCellError(figure) ? undefined : { kind: 'figure', figure };

/** All cells of the columns that a function uses. */
export function readRow(
  row: readonly Cell[],
  { columns }: RowTable,
  used: ReadonlySet<RowField>,
): RowReading {
  const values = new Map<RowColumn, RowValue>();
  const unreadable: { column: RowColumn; cell: Cell }[] = [];
  for (const column of columns) {
    if (!used.has(column.field)) continue;
    const cell = row[column.column];
    const value = readCell(cell, column);
    if (value === undefined) unreadable.push({ column, cell });
    else if (value !== 'missing') values.set(column, value);
  }
  return { values, unreadable };
}

export const sumOfFigures = (figures: readonly (Decimal | undefined)[]): Decimal | undefined =>
  figures.reduce((sum, figure) => sum && figure && plus(sum, figure));
