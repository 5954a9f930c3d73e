import { cellAddress } from '../../shared/files/address.ts';
import type { Canvas } from './canvas.ts';
import type { ColumnPlan } from './table-columns.ts';
import { isAmount } from './table-columns.ts';
import type { TruthProblem } from './truth.ts';
import { text } from './written.ts';

export interface TableSpot {
  readonly top: number;
  readonly left: number;
  readonly sheet: string | null;
}

/** Start and end of every run of neighbours with the same group. */
function groupRuns(
  columns: readonly ColumnPlan[],
): readonly { readonly first: number; readonly last: number }[] {
  return columns.flatMap(({ group }, first) => {
    if (group === undefined || columns[first - 1]?.group === group) return [];
    const after = columns.findIndex((column, index) => index > first && column.group !== group);
    return [{ first, last: (after === -1 ? columns.length : after) - 1 }];
  });
}

function paintGroups(paper: Canvas, spot: TableSpot, columns: readonly ColumnPlan[]): void {
  for (const { first, last } of groupRuns(columns)) {
    paper.set(spot.top, spot.left + first, text(columns[first]?.group ?? ''));
    paper.merge({ top: spot.top, bottom: spot.top, left: spot.left + first, right: spot.left + last });
  }
}

function paintNames(paper: Canvas, spot: TableSpot, columns: readonly ColumnPlan[], nameRow: number): void {
  for (const [index, { group, head }] of columns.entries()) {
    const alone = group === undefined;
    const column = spot.left + index;
    paper.set(alone ? spot.top : nameRow, column, head);
    if (alone) paper.merge({ top: spot.top, bottom: nameRow, left: column, right: column });
  }
}

/** Writes group row, name row and unit row as far as the columns need them; answers the rows, counted from 0. */
export function paintHeader(
  paper: Canvas,
  spot: TableSpot,
  columns: readonly ColumnPlan[],
): readonly number[] {
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const nameRow = spot.top + (hasGroups ? 1 : 0);
  paintGroups(paper, spot, columns);
  paintNames(paper, spot, columns, nameRow);
  const hasUnits = columns.some(({ unitRow }) => unitRow !== undefined);
  for (const [index, { unitRow }] of columns.entries())
    if (unitRow !== undefined) paper.set(nameRow + 1, spot.left + index, text(unitRow));
  const last = nameRow + (hasUnits ? 1 : 0);
  return Array.from({ length: last - spot.top + 1 }, (_, index) => spot.top + index);
}

export const unitUnknown = (
  spot: TableSpot,
  columns: readonly ColumnPlan[],
  lastHeaderRow: number,
): readonly TruthProblem[] =>
  columns.flatMap(({ target }, index) =>
    target.kind === 'field' && isAmount(target.field) && target.unit === null
      ? [
          {
            sheet: spot.sheet,
            cell: cellAddress(lastHeaderRow, spot.left + index),
            kind: 'amount-unit-unknown',
            severity: 'error' as const,
            field: target.field,
          },
        ]
      : [],
  );
