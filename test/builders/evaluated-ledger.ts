import type { Cell, Sheet, Workbook } from '../../shared/files/sheet.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { shapeOf } from '../../shared/ledgers/read-ledger.ts';
import type { LedgerShape } from '../../shared/ledgers/shape.ts';
import {
  type EvaluationTable,
  evaluationTables,
} from '../../shared/use-cases/evaluation/evaluation-table.ts';

type Value = string | number | boolean | null;

const cellOf = (value: Value, column: number): Cell | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'number') return { column, kind: 'number', value };
  return typeof value === 'string' ? { column, kind: 'text', value } : { column, kind: 'boolean', value };
};

/** A sheet of the given lines, from its first cell on. */
export const sheetOfLines = (name: string, lines: readonly (readonly Value[])[]): Sheet => ({
  name,
  visibility: 'visible',
  rows: lines.map((line, row) => ({
    row,
    cells: line.map(cellOf).filter((cell) => cell !== undefined),
  })),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  format: 'xlsx',
  date1904: false,
  sheets,
});

const context = { file: '湖塘镇.xlsx', year: 2026, units: wujinUnits };

/** The tables of a workbook as the desk sees them; `corrected` is what a person made of the mapping. */
export function tablesIn(
  workbook: Workbook,
  corrected: (shape: LedgerShape) => LedgerShape = (shape) => shape,
): readonly EvaluationTable[] {
  const recognised = shapeOf(workbook, context);
  return evaluationTables(workbook, { recognised, used: corrected(recognised) });
}

/** Which sheets of a workbook are taken for ledgers. */
export const ledgerSheets = (workbook: Workbook): readonly number[] =>
  shapeOf(workbook, context).tables.map(({ sheet }) => sheet);
