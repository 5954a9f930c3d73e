import type { SheetRow } from '../files/sheet.ts';
import { sizesOf } from './amount-scale.ts';
import type { EmptyValues, FieldColumn } from './field-columns.ts';
import { type FieldId, fieldLabel } from './fields.ts';
import { cellText, type Grid } from './grid.ts';
import type { Problem } from './problem.ts';
import { problemAt, problemOfField } from './problem-at.ts';
import type { ProblemKind } from './problem-texts.ts';
import type { CellFinding } from './reading.ts';
import { cellOf } from './row-cells.ts';
import { type Draft, put, type RowFacts } from './row-facts.ts';
import { isSampleText } from './row-kind.ts';
import type { ColumnShape, TableShape } from './shape.ts';

export interface ReadRow {
  readonly facts: RowFacts;
  /** The form's own example, left in by the clerk. */
  readonly sample: boolean;
  /** Where the fields of its table stand, for problems that show only when rows are compared. */
  readonly columns: ReadonlyMap<FieldId, number>;
  /** How large its amounts are, in the order of `amountFields`. */
  readonly sizes: readonly number[];
}

export interface RowContext {
  readonly grid: Grid;
  readonly shape: TableShape;
  readonly table: number;
  readonly emptyValues: EmptyValues;
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly fieldColumns: readonly FieldColumn[];
  readonly amountFields: readonly FieldId[];
  /** Where the form's own example would be marked as one: names and serial numbers. */
  readonly sampleColumns: readonly number[];
}

/** Most rows have none, and need no list of their own. */
const noProblems: readonly Problem[] = [];

const isSample = (row: SheetRow, { grid, sampleColumns }: RowContext): boolean =>
  sampleColumns.some((column) => {
    const cell = cellOf(grid, row, column);
    return cell?.kind === 'text' && isSampleText(cellText(cell));
  });

const labelOf = (field: FieldId, { year }: ColumnShape): string =>
  (year === undefined ? '' : `${year}年`) + fieldLabel(field);

const cellProblems = (
  { row }: SheetRow,
  { field, shape }: FieldColumn,
  findings: readonly CellFinding[],
  { grid }: RowContext,
): readonly Problem[] =>
  findings.map((finding) =>
    problemAt(
      { sheet: grid.sheet.name, row, column: shape.column, field, label: labelOf(field, shape) },
      finding,
    ),
  );

/** Error values in the clerk's own columns: of no consequence for the return, but she should know. */
function errorsBesideFields(row: SheetRow, { grid, shape, fieldColumns }: RowContext): readonly Problem[] {
  const errors = row.cells.filter((cell) => cell.kind === 'error');
  if (errors.length === 0) return noProblems;
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
  if (!tooMany && !otherYear) return noProblems;
  return [
    ...(tooMany
      ? tell('scienceStaffCount', 'staff-inconsistent', [String(scienceStaffCount), String(staffCount)])
      : []),
    ...(otherYear ? tell('registeredOn', 'date-year-differs', [registeredOn, String(registrationYear)]) : []),
  ];
}

const emptyDraft = ({ row }: SheetRow, { grid, table, emptyValues }: RowContext): Draft => ({
  table,
  sheet: grid.sheet.name,
  row: row + 1,
  hidden: grid.hiddenRows.has(row),
  values: { ...emptyValues },
  byYear: undefined,
  asWritten: undefined,
  registrationYear: null,
  usccSuggestion: undefined,
});

export interface ReadingOfRow {
  readonly row: ReadRow;
  readonly problems: readonly Problem[];
}

/** One row of an enterprise: its typed values, and every problem of its cells. */
export function readRow(row: SheetRow, context: RowContext): ReadingOfRow {
  const { grid, columns, fieldColumns } = context;
  const sheet = grid.sheet.name;
  const draft = emptyDraft(row, context);
  let problems = noProblems;
  for (const column of fieldColumns) {
    const reading = column.read(cellOf(grid, row, column.shape.column));
    put(draft, column, reading);
    if (reading.findings !== undefined)
      problems = [...problems, ...cellProblems(row, column, reading.findings, context)];
  }
  const sample = isSample(row, context);
  const sizes = sizesOf(draft.values, context.amountFields);
  const read: ReadRow = { facts: draft, sample, columns, sizes };
  if (sample) {
    const told = problemOfField(row.row, 'enterpriseName', { kind: 'sample-row' }, { sheet, columns });
    return { row: read, problems: told };
  }
  for (const others of [errorsBesideFields(row, context), contradictions(row, draft, context)])
    if (others.length > 0) problems = [...problems, ...others];
  return { row: read, problems };
}
