import { columnLetters } from '../../shared/files/address.ts';
import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { Canvas } from './canvas.ts';
import { type DraftRow, paintRow } from './draft-row.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import { type Random, randomOf } from './random.ts';
import { type BodyPart, bodyOf } from './table-body.ts';
import { type ColumnPlan, columnsOf, isAmount } from './table-columns.ts';
import { type TableSpot, paintHeader, unitUnknown } from './table-header.ts';
import type { TruthProblem, TruthSkippedRow, TruthTable } from './truth.ts';
import type { Entry, RowWriting } from './written-row.ts';
import { type WritingPlace, number, text } from './written.ts';

export interface TableRequest {
  readonly layout: LedgerLayout;
  readonly entries: readonly Entry[];
  readonly spot: TableSpot;
  readonly table: number;
  readonly place: WritingPlace;
  readonly unitWords: readonly string[];
  /** Rows above the header, written by the ledger, that belong to this table. */
  readonly above: readonly TruthSkippedRow[];
}

export interface PaintedTable {
  readonly truth: TruthTable;
  readonly drafts: readonly DraftRow[];
  readonly problems: readonly TruthProblem[];
  /** First free row below, from 0. */
  readonly next: number;
  readonly width: number;
}

const letterOf = (spot: TableSpot, index: number): string => columnLetters(spot.left + index);

function columnMapOf(spot: TableSpot, columns: readonly ColumnPlan[], year: number): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) => {
      if (target.kind !== 'field') return [];
      const name =
        target.yearOffset === undefined ? target.field : `${target.field}@${year + target.yearOffset}`;
      return [[letterOf(spot, index), name] as const];
    }),
  );
}

function amountUnitsOf(spot: TableSpot, columns: readonly ColumnPlan[]): Record<string, AmountUnit | null> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) =>
      target.kind === 'field' && isAmount(target.field)
        ? [[letterOf(spot, index), target.unit ?? null] as const]
        : [],
    ),
  );
}

const knownExtras: readonly string[] = ['serial', 'ratio', 'contact', 'phone'];

function otherColumnsOf(spot: TableSpot, columns: readonly ColumnPlan[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) =>
      target.kind === 'extra'
        ? [[letterOf(spot, index), knownExtras.includes(target.extra) ? target.extra : 'other'] as const]
        : [],
    ),
  );
}

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

function paintSum(
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

function paintColumnNumbers(
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
function paintLine(
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

function paintMergedBatches(
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
