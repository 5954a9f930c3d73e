import { cellAddress } from '../../shared/files/address.ts';
import type { TruthProblem, TruthRow, TruthValue } from './truth.ts';
import type { ColumnPlan } from './table-columns.ts';
import type { Canvas } from './canvas.ts';
import { type Entry, type RowWriting, acrossCells, writtenExtra, writtenField } from './written-row.ts';
import type { Written } from './written.ts';

/** A row before counting: values, and the cells at which counting may say something. */
export interface DraftRow {
  readonly row: Omit<TruthRow, 'counts' | 'why' | 'sameEnterpriseAs'>;
  readonly sample: boolean;
  readonly cells: Readonly<Record<'enterpriseName' | 'uscc' | 'registrationNumber', string | null>>;
}

export interface PaintedRow {
  readonly draft: DraftRow;
  readonly problems: readonly TruthProblem[];
}

export interface RowSpot {
  readonly sheet: string | null;
  readonly table: number;
  /** From 0. */
  readonly row: number;
  readonly left: number;
  readonly year: number;
  readonly hidden: boolean;
}

interface Filled {
  readonly column: ColumnPlan;
  readonly index: number;
  readonly written: Written;
}

const keyOf = (column: ColumnPlan): string =>
  column.target.kind === 'field' && column.target.yearOffset === undefined ? column.target.field : '';

function valuesOf(filled: readonly Filled[]): Record<string, TruthValue> {
  const values: Record<string, TruthValue> = {};
  for (const { column, written } of filled) {
    if (column.target.kind !== 'field') continue;
    const { field, yearOffset } = column.target;
    // In a group of years the plain field holds the newest year before the evaluation year.
    if (yearOffset === undefined || yearOffset === -1) values[field] = written.value;
  }
  return values;
}

function byYearOf(filled: readonly Filled[], year: number): TruthRow['byYear'] {
  const found: Record<string, Record<string, TruthValue>> = {};
  for (const { column, written } of filled) {
    if (column.target.kind !== 'field' || column.target.yearOffset === undefined) continue;
    const { field, yearOffset } = column.target;
    found[field] = { ...found[field], [String(year + yearOffset)]: written.value };
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function asWrittenOf(filled: readonly Filled[]): Readonly<Record<string, string>> | undefined {
  const entries = filled.flatMap(({ column, written }) =>
    column.target.kind === 'field' && written.asWritten !== undefined
      ? [[column.target.field, written.asWritten] as const]
      : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const openOf = (filled: readonly Filled[], sample: boolean): readonly string[] => [
  ...(sample ? ['registrationYear', 'byYear', 'asWritten'] : []),
  ...filled.flatMap(({ column, written }) =>
    column.target.kind === 'field' && (sample || written.open) ? [column.target.field] : [],
  ),
];

function problemsOf(filled: readonly Filled[], spot: RowSpot): readonly TruthProblem[] {
  const values = new Map(filled.map(({ column, written }) => [keyOf(column), written]));
  return filled.flatMap(({ column, index, written }) =>
    [...written.faults, ...acrossCells(column, values)].map(({ kind, severity, optional }) => ({
      sheet: spot.sheet,
      cell: cellAddress(spot.row, spot.left + index),
      kind,
      severity,
      field: column.target.kind === 'field' ? column.target.field : null,
      ...(optional ? { optional } : {}),
    })),
  );
}

function draftOf(filled: readonly Filled[], spot: RowSpot, sample: boolean): DraftRow {
  const cellOf = (field: string): string | null => {
    const found = filled.find(({ column }) => keyOf(column) === field);
    return found === undefined ? null : cellAddress(spot.row, spot.left + found.index);
  };
  const numberCell = filled.find(({ column }) => keyOf(column) === 'registrationNumber');
  const suggestion = filled.find(({ written }) => written.suggestion !== undefined)?.written.suggestion;
  const [byYear, asWritten, open] = [
    byYearOf(filled, spot.year),
    asWrittenOf(filled),
    openOf(filled, sample),
  ];
  return {
    row: {
      table: spot.table,
      sheet: spot.sheet,
      row: spot.row + 1,
      ...valuesOf(filled),
      ...(byYear === undefined ? {} : { byYear }),
      ...(asWritten === undefined ? {} : { asWritten }),
      ...(suggestion === undefined ? {} : { usccSuggestion: suggestion }),
      ...(spot.hidden ? { hidden: true as const } : {}),
      registrationYear: numberCell?.written.year ?? null,
      ...(open.length === 0 ? {} : { open }),
    },
    sample,
    cells: {
      enterpriseName: cellOf('enterpriseName'),
      uscc: cellOf('uscc'),
      registrationNumber: cellOf('registrationNumber'),
    },
  };
}

/** Writes one enterprise into its row. `skip` says which columns stay empty because a merged cell above holds for them. */
export function paintRow(
  paper: Canvas,
  columns: readonly ColumnPlan[],
  row: {
    readonly entry: Entry;
    readonly writing: RowWriting;
    readonly spot: RowSpot;
    readonly skip: readonly number[];
  },
): PaintedRow {
  const { entry, writing, spot } = row;
  const filled = columns.map((column, index) => ({
    column,
    index,
    written:
      column.target.kind === 'field'
        ? writtenField(writing, entry, column.target)
        : writtenExtra(writing, entry, column.target.extra),
  }));
  for (const { index, written } of filled)
    if (!row.skip.includes(index)) paper.set(spot.row, spot.left + index, written.content);
  const sample = entry.sample ?? false;
  return {
    draft: draftOf(filled, spot, sample),
    problems: sample
      ? [
          {
            sheet: spot.sheet,
            cell:
              filled
                .filter(({ column }) => keyOf(column) === 'enterpriseName')
                .map(({ index }) => cellAddress(spot.row, spot.left + index))[0] ?? null,
            kind: 'sample-row',
            severity: 'warning',
            field: 'enterpriseName',
          },
        ]
      : problemsOf(filled, spot),
  };
}
