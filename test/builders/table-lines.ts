import type { Canvas } from './canvas.ts';
import type { Random } from './random.ts';
import type { BodyPart } from './table-body.ts';
import { type ColumnPlan, isAmount } from './table-columns.ts';
import type { TableRequest } from './table-request.ts';
import { number, text } from './written.ts';

function labelColumn(columns: readonly ColumnPlan[]): number {
  const serial = columns.findIndex(({ target }) => target.kind === 'extra' && target.extra === 'serial');
  if (serial >= 0) return serial;
  return columns.findIndex(({ target }) => target.kind === 'field' && target.field === 'enterpriseName');
}

const figureFields: readonly string[] = [
  'staffCount',
  'scienceStaffCount',
  'classOneIpCount',
  'classTwoIpCount',
];

const holdsFigures = ({ target }: ColumnPlan): boolean =>
  target.kind === 'field'
    ? isAmount(target.field) || figureFields.includes(target.field)
    : target.extra === 'amount';

export function paintSum(
  paper: Canvas,
  request: TableRequest,
  columns: readonly ColumnPlan[],
  at: { row: number; label: string; random: Random },
): void {
  const { spot, place } = request;
  const label = labelColumn(columns);
  paper.set(at.row, spot.left + label, text(at.label));
  for (const [index, column] of columns.entries()) {
    if (index === label || !holdsFigures(column)) continue;
    const sum = at.random.integer(10, 900_000);
    paper.set(at.row, spot.left + index, place.medium === 'csv' ? text(String(sum)) : number(sum));
  }
}

export function paintColumnNumbers(
  paper: Canvas,
  request: TableRequest,
  columns: readonly ColumnPlan[],
  row: number,
): void {
  const letters = Array.from('甲乙丙丁戊己庚辛');
  const first = columns.findIndex(holdsFigures);
  const words = Math.min(first === -1 ? columns.length : first, letters.length);
  for (const index of columns.keys()) {
    const figure = index - words + 1;
    const shown = figure === 3 && index > words ? '3=1+2' : String(figure);
    paper.set(row, request.spot.left + index, text(index < words ? (letters[index] ?? '') : shown));
  }
}

/** A section or a note of the table stands in its first column, over its whole width. */
export function paintLine(
  paper: Canvas,
  request: TableRequest,
  columns: readonly ColumnPlan[],
  at: { row: number; label: string },
): void {
  const { spot, place, layout } = request;
  paper.set(at.row, spot.left, text(at.label));
  if (place.medium !== 'csv' && layout.seed % 3 !== 0)
    paper.merge({ top: at.row, bottom: at.row, left: spot.left, right: spot.left + columns.length - 1 });
}

/** Repeats of a batch in the rows right below: they are merged, and only the first is written. */
function mergedRuns(parts: readonly BodyPart[]): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  let first = -1;
  for (const [index, part] of parts.entries()) {
    const before = first >= 0 ? parts[first] : undefined;
    const continues =
      part.kind === 'entry' &&
      before?.kind === 'entry' &&
      parts[index - 1]?.kind === 'entry' &&
      before.entry.enterprise.batch === part.entry.enterprise.batch;
    if (!continues) first = part.kind === 'entry' ? index : -1;
    if (first >= 0) runs.set(first, index);
  }
  return runs;
}

export function paintMergedBatches(
  paper: Canvas,
  request: TableRequest,
  parts: readonly BodyPart[],
  where: { readonly column: number; readonly top: number },
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [first, last] of mergedRuns(parts)) {
    const column = request.spot.left + where.column;
    paper.merge({ top: where.top + first, bottom: where.top + last, left: column, right: column });
    for (let index = first + 1; index <= last; index += 1) covered.add(index);
  }
  return covered;
}
