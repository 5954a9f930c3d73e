import type { Cell, SheetRow } from '../files/sheet.ts';
import type { FieldColumn } from './field-columns.ts';
import { type FieldId, fieldLabel } from './fields.ts';
import { cellText, type Grid } from './grid.ts';
import type { FieldValue, LedgerRow } from './ledger.ts';
import type { Problem } from './problem.ts';
import { problemAt, problemOfField } from './problem-at.ts';
import type { ProblemKind } from './problem-texts.ts';
import { readCell } from './read-cell.ts';
import type { Reading } from './reading.ts';
import { cellsByColumn } from './row-cells.ts';
import { isSampleText } from './row-kind.ts';
import type { ColumnShape, TableShape } from './shape.ts';

/** What the cells of a row say, before rows are compared with each other. */
export type RowFacts = Omit<LedgerRow, 'counts' | 'why' | 'sameEnterpriseAs'>;

export interface ReadRow {
  readonly facts: RowFacts;
  /** The form's own example, left in by the clerk. */
  readonly sample: boolean;
  /** Where the fields of its table stand, for problems that show only when rows are compared. */
  readonly columns: ReadonlyMap<FieldId, number>;
}

export interface RowContext {
  readonly grid: Grid;
  readonly shape: TableShape;
  readonly table: number;
  /** Null for every field of the table: all rows begin with it and so keep one shape in memory. */
  readonly emptyValues: Readonly<Partial<Record<FieldId, null>>>;
  readonly isHidden: (row: number) => boolean;
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly fieldColumns: readonly FieldColumn[];
}

const isSample = (cells: readonly (Cell | undefined)[], { columns, shape }: RowContext): boolean => {
  const serial = shape.columns.find(({ meaning }) => meaning === 'serial')?.column;
  return [columns.get('enterpriseName'), serial].some((column) => {
    const cell = column === undefined ? undefined : cells[column];
    return cell?.kind === 'text' && isSampleText(cellText(cell));
  });
};

interface Draft {
  readonly values: Partial<Record<FieldId, FieldValue>>;
  readonly byYear: Record<string, Record<string, FieldValue>>;
  readonly asWritten: Record<string, string>;
  registrationYear: number | null;
  usccSuggestion?: string;
}

/** Only rights of one class may stand in several columns; every other field comes here once. */
const addedUp = (before: FieldValue | undefined, value: FieldValue): FieldValue =>
  typeof before === 'number' && typeof value === 'number' ? before + value : (value ?? before ?? null);

function put(draft: Draft, { field, shape, plain }: FieldColumn, reading: Reading): void {
  if (shape.year !== undefined) (draft.byYear[field] ??= {})[shape.year] = reading.value;
  draft.values[field] = plain ? addedUp(draft.values[field], reading.value) : (draft.values[field] ?? null);
  if (plain && reading.asWritten !== undefined) draft.asWritten[field] = reading.asWritten;
  if (reading.year !== undefined) draft.registrationYear = reading.year;
  if (reading.suggestion !== undefined) draft.usccSuggestion = reading.suggestion;
}

const labelOf = (field: FieldId, { year }: ColumnShape): string =>
  (year === undefined ? '' : `${year}年`) + fieldLabel(field);

/** Error values in the clerk's own columns: of no consequence for the return, but she should know. */
function errorsBesideFields(row: SheetRow, { grid, shape, fieldColumns }: RowContext): readonly Problem[] {
  const errors = row.cells.filter((cell) => cell.kind === 'error');
  const aside = errors.filter(
    (cell) =>
      shape.columns.some(({ column }) => column === cell.column) &&
      !fieldColumns.some((own) => own.shape.column === cell.column),
  );
  return aside.map((cell) =>
    problemAt(
      { sheet: grid.sheet.name, row: row.row, column: cell.column, field: null, label: '' },
      { kind: 'formula-error', found: String(cell.value) },
    ),
  );
}

/** What two cells of one row say against each other. */
function contradictions(
  row: SheetRow,
  { values, registrationYear }: Draft,
  { grid, columns }: RowContext,
): readonly Problem[] {
  const tell = (
    field: FieldId,
    kind: ProblemKind,
    [found, other]: readonly [string, string],
  ): readonly Problem[] =>
    problemOfField(row.row, field, { kind, found, other }, { sheet: grid.sheet.name, columns });
  const { staffCount, scienceStaffCount, registeredOn } = values;
  const tooMany =
    typeof staffCount === 'number' && typeof scienceStaffCount === 'number' && scienceStaffCount > staffCount;
  const otherYear =
    typeof registeredOn === 'string' &&
    registrationYear !== null &&
    Number(registeredOn.slice(0, 4)) !== registrationYear;
  return [
    ...(tooMany
      ? tell('scienceStaffCount', 'staff-inconsistent', [String(scienceStaffCount), String(staffCount)])
      : []),
    ...(otherYear ? tell('registeredOn', 'date-year-differs', [registeredOn, String(registrationYear)]) : []),
  ];
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

function factsOf(row: SheetRow, draft: Draft, { grid, table, isHidden }: RowContext): RowFacts {
  const { values, byYear, asWritten, registrationYear, usccSuggestion } = draft;
  const facts: Growing<RowFacts> = {
    table,
    sheet: grid.sheet.name,
    row: row.row + 1,
    values,
    registrationYear,
  };
  if (Object.keys(byYear).length > 0) facts.byYear = byYear;
  if (Object.keys(asWritten).length > 0) facts.asWritten = asWritten;
  if (usccSuggestion !== undefined) facts.usccSuggestion = usccSuggestion;
  if (isHidden(row.row)) facts.hidden = true;
  return facts;
}

export interface ReadingOfRow {
  readonly row: ReadRow;
  readonly problems: readonly Problem[];
}

/** One row of an enterprise: its typed values, and every problem of its cells. */
export function readRow(row: SheetRow, context: RowContext): ReadingOfRow {
  const { grid, columns, fieldColumns, emptyValues } = context;
  const cells = cellsByColumn(grid, row);
  const draft: Draft = { values: { ...emptyValues }, byYear: {}, asWritten: {}, registrationYear: null };
  const problems: Problem[] = [];
  for (const column of fieldColumns) {
    const { shape, field } = column;
    const reading = readCell(cells[shape.column], column.reading);
    put(draft, column, reading);
    for (const finding of reading.findings ?? [])
      problems.push(
        problemAt(
          { sheet: grid.sheet.name, row: row.row, column: shape.column, field, label: labelOf(field, shape) },
          finding,
        ),
      );
  }
  const sample = isSample(cells, context);
  const told = sample
    ? problemOfField(row.row, 'enterpriseName', { kind: 'sample-row' }, { sheet: grid.sheet.name, columns })
    : [...problems, ...errorsBesideFields(row, context), ...contradictions(row, draft, context)];
  return { row: { facts: factsOf(row, draft, context), sample, columns }, problems: told };
}
