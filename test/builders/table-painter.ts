import type { Canvas } from './canvas.ts';
import { type DraftRow, paintRow } from './draft-row.ts';
import { type Random, randomOf } from './random.ts';
import { bodyOf } from './table-body.ts';
import { type ColumnPlan, columnsOf } from './table-columns.ts';
import { type TableSpot, paintHeader, unitUnknown } from './table-header.ts';
import { paintColumnNumbers, paintLine, paintMergedBatches, paintSum } from './table-lines.ts';
import type { TableRequest } from './table-request.ts';
import { amountUnitsOf, columnMapOf, letterOf, otherColumnsOf } from './table-truth.ts';
import type { TruthProblem, TruthSkippedRow, TruthTable } from './truth.ts';
import type { RowWriting } from './written-row.ts';
import { text } from './written.ts';

export interface PaintedTable {
  readonly truth: TruthTable;
  readonly drafts: readonly DraftRow[];
  readonly problems: readonly TruthProblem[];
  /** First free row below, from 0. */
  readonly next: number;
  readonly width: number;
}

interface Body {
  readonly drafts: DraftRow[];
  readonly problems: TruthProblem[];
  readonly skipped: TruthSkippedRow[];
  readonly hidden: number[];
}

function paintBody(
  paper: Canvas,
  request: TableRequest,
  columns: readonly ColumnPlan[],
  top: number,
): Body & { readonly length: number } {
  const { layout, place, spot } = request;
  const random = randomOf(layout.seed);
  const parts = bodyOf(layout, request.entries, random.fork('body'));
  const batch = columns.findIndex(({ target }) => target.kind === 'field' && target.field === 'batch');
  const covered =
    layout.mergedBatches && batch >= 0
      ? paintMergedBatches(paper, request, parts, { column: batch, top })
      : new Set<number>();
  const body: Body = { drafts: [], problems: [], skipped: [], hidden: [] };
  const chance = random.fork('hidden');
  for (const [index, part] of parts.entries()) {
    const row = top + index;
    if (part.kind === 'blank') continue;
    if (part.kind === 'entry') {
      const hidden = layout.hiddenRows && chance.chance(0.2);
      if (hidden) {
        paper.hideRow(row);
        body.hidden.push(row + 1);
      }
      const writing: RowWriting = {
        place,
        random: random.fork('rows'),
        batchStyle: layout.batchStyle,
        unitWords: request.unitWords,
        serial: body.drafts.length + 1,
      };
      const painted = paintRow(paper, columns, {
        entry: part.entry,
        writing,
        spot: { sheet: spot.sheet, table: request.table, row, left: spot.left, year: place.year, hidden },
        skip: covered.has(index) ? [batch] : [],
      });
      body.drafts.push(painted.draft);
      body.problems.push(...painted.problems);
      continue;
    }
    body.skipped.push({ row: row + 1, kind: part.kind });
    if (part.kind === 'section') paintLine(paper, request, columns, { row, label: part.label });
    else if (part.kind === 'repeated-header')
      paintHeader(
        paper,
        { ...spot, top: row },
        columns.map((column) => ({ target: column.target, head: column.head })),
      );
    else if (part.kind === 'column-numbers') paintColumnNumbers(paper, request, columns, row);
    else if (part.kind === 'placeholder')
      for (const column of columns.keys()) paper.set(row, spot.left + column, text('无'));
    else paintSum(paper, request, columns, { row, label: part.label, random });
  }
  return { ...body, length: parts.length };
}

export function paintTable(paper: Canvas, request: TableRequest): PaintedTable {
  const { layout, place, spot } = request;
  const random = randomOf(layout.seed);
  const columns = columnsOf(layout, place.year, randomOf(layout.headSeed));
  const headerRows = paintHeader(paper, spot, columns);
  const last = headerRows.at(-1) ?? spot.top;
  const body = paintBody(paper, request, columns, last + 1);
  const hiddenColumns = layout.hiddenColumns ? hide(paper, spot, columns, random.fork('hidden-columns')) : [];
  const rows = body.drafts.map(({ row }) => row.row);
  return {
    truth: {
      table: request.table,
      sheet: spot.sheet,
      headerRows: headerRows.map((row) => row + 1),
      columnMap: columnMapOf(spot, columns, place.year),
      amountUnit: amountUnitsOf(spot, columns),
      otherColumns: otherColumnsOf(spot, columns),
      hiddenColumns,
      hiddenRows: body.hidden,
      firstRow: rows[0] ?? null,
      lastRow: rows.at(-1) ?? null,
      skipRows: [...request.above, ...body.skipped],
    },
    drafts: body.drafts,
    problems: [...unitUnknown(spot, columns, last), ...body.problems],
    next: last + 1 + body.length,
    width: columns.length,
  };
}

function hide(
  paper: Canvas,
  spot: TableSpot,
  columns: readonly ColumnPlan[],
  random: Random,
): readonly string[] {
  return [...columns.keys()]
    .filter(() => random.chance(0.15))
    .map((index) => {
      paper.hideColumn(spot.left + index);
      return letterOf(spot, index);
    });
}
