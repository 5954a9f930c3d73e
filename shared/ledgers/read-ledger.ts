import type { Workbook } from '../files/sheet.ts';
import { countRows } from './count-rows.ts';
import type { Grid } from './grid.ts';
import type { Ledger } from './ledger.ts';
import type { UnitOfFile } from './org-unit-of-file.ts';
import type { Problem } from './problem.ts';
import { problemAt, problemOfFile } from './problem-at.ts';
import { type ReadTable, readTable, type TablePlace } from './read-table.ts';
import { type LedgerContext, recognizeLedger } from './recognize-ledger.ts';
import { forgetEarlier, gridsOf } from './row-memory.ts';
import type { LedgerShape, TableShape } from './shape.ts';
import { traceUnit } from './trace-unit.ts';

/** Tables that share rows. */
export const besideEachOther = (one: TableShape, other: TableShape): boolean =>
  one.sheet === other.sheet && one.firstRow === other.firstRow;

function readTables(
  grids: readonly Grid[],
  { tables }: LedgerShape,
  options: Pick<TablePlace, 'date1904' | 'year'>,
): readonly ReadTable[] {
  return tables.flatMap((shape, table) => {
    const grid = grids[shape.sheet];
    const alone = tables.filter((other) => besideEachOther(shape, other)).length === 1;
    return grid === undefined ? [] : [readTable(grid, shape, { table, alone, ...options })];
  });
}

/** Nothing but headers is a report of zero: it counts, and it is said aloud. */
function emptyProblems(
  grids: readonly Grid[],
  { tables: [first] }: LedgerShape,
  read: readonly ReadTable[],
): readonly Problem[] {
  if (first === undefined || read.some(({ rows }) => rows.length > 0)) return [];
  const sheet = grids[first.sheet]?.sheet.name ?? null;
  const place = { row: Math.max(...first.headerRows), column: first.columns[0]?.column ?? 0 };
  return [problemAt({ sheet, ...place, field: null, label: '' }, { kind: 'no-rows' })];
}

function fileProblems({ tables }: LedgerShape, unit: UnitOfFile): readonly Problem[] {
  if (tables.length === 0) return [problemOfFile('no-table')];
  if (unit.unit !== null) return [];
  return [problemOfFile('unit-unknown', unit.contradiction?.join('、'))];
}

/** One problem a cell and kind; those of the whole file first. */
function withoutRepetition(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ sheet, cell, kind }) => {
    const place = `${sheet ?? ''}\u0000${cell ?? ''}\u0000${kind}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** The recognised shape of a workbook's ledger, to be shown, corrected and given back to `readLedger`. */
export const shapeOf = (workbook: Workbook, context: LedgerContext): LedgerShape =>
  recognizeLedger(gridsOf(workbook.sheets, context.memory), context);

/**
 * Reads a clerk's workbook as a ledger: rows as typed values, each enterprise counted once, every problem with its
 * cell. Never fails: what cannot be read is told in `problems`. `shape` is a mapping that a person has confirmed.
 */
export function readLedger(workbook: Workbook, context: LedgerContext, shape?: LedgerShape): Ledger {
  const grids = gridsOf(workbook.sheets, context.memory);
  const used = shape ?? recognizeLedger(grids, context);
  const unit = traceUnit(grids, used, context);
  const tables = readTables(grids, used, { date1904: workbook.date1904, year: context.year });
  if (context.memory !== undefined) forgetEarlier(context.memory, used.tables.length);
  const counted = countRows(
    tables.flatMap(({ rows }) => rows),
    context.year,
  );
  const ofCells = tables.flatMap(({ problems }) => problems);
  return {
    file: context.file,
    orgUnit: unit.unit,
    year: context.year,
    format: workbook.format,
    tables: tables.map(({ table }) => table),
    otherSheets: used.otherSheets,
    rows: counted.rows,
    problems: withoutRepetition([
      ...fileProblems(used, unit),
      ...emptyProblems(grids, used, tables),
      ...ofCells,
      ...counted.problems,
    ]),
  };
}
