import {
  CellValueType,
  type ICellData,
  IUndoRedoService,
  type Nullable,
  type Workbook as GridBook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';

import type { Block, BlockValue, CellPlace } from '../../shared/ports/workbook.ts';
import type { GridHost } from './grid-host.ts';
import { spilledRows } from './grid-rows.ts';
import { nextTask } from './next-task.ts';
import { textContent } from './text-content.ts';

/** What the grid takes in without anybody noticing. */
const rowsAtOnce = 300;

/** All blocks or none; long ones in pieces between which the page goes on, and one step of the clerk's undo. */
export async function fillGrid(host: GridHost, blocks: readonly Block[]): Promise<CellPlace | undefined> {
  const taken = blocks.flatMap((block) => takenIn(host, block) ?? [])[0];
  if (taken !== undefined) return taken;
  const done: Written[] = [];
  for (const piece of blocks.flatMap(pieces)) {
    done.push(...write(host, piece));
    await nextTask();
  }
  rememberUndo(host, done);
  return undefined;
}

/** One step in the clerk's undo list, however long it took. */
function rememberUndo({ univer, api }: GridHost, done: readonly Written[]): void {
  const unitID = api.getActiveWorkbook()?.getId();
  if (unitID === undefined || done.length === 0) return;
  univer
    .__getInjector()
    .get(IUndoRedoService)
    .pushUndoRedo({
      unitID,
      undoMutations: done.map((params) => ({ id: SetRangeValuesMutation.id, params: emptied(params) })),
      redoMutations: done.map((params) => ({ id: SetRangeValuesMutation.id, params })),
    });
}

const emptied = ({ cellValue, ...place }: Written) => ({
  ...place,
  cellValue: Object.fromEntries(
    Object.entries(cellValue).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.keys(cells).map((column) => [column, null])),
    ]),
  ),
});

const pieces = ({ values, row, ...place }: Block): readonly Block[] =>
  Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, step) => ({
    ...place,
    row: row + step * rowsAtOnce,
    values: values.slice(step * rowsAtOnce, (step + 1) * rowsAtOnce),
  }));

function takenIn(host: GridHost, block: Block): CellPlace | undefined {
  const book = host.api.getActiveWorkbook()?.getWorkbook();
  const sheet = book?.getSheetBySheetName(block.sheet);
  if (!book || !sheet) return undefined;
  const isTaken = takenOn(host, book, sheet);
  for (const [down, line] of block.values.entries())
    for (const [right, value] of line.entries()) {
      const place = { sheet: block.sheet, row: block.row + down, column: block.column + right };
      if (value !== null && isTaken(place)) return place;
    }
  return undefined;
}

/** A cell under a merged one looks empty and is not. */
function takenOn(host: GridHost, book: GridBook, sheet: Worksheet): (place: CellPlace) => boolean {
  const spilled = spilledRows(host, book, sheet);
  const merges = sheet.getMergeData();
  return ({ row, column }) =>
    isFilled(sheet.getCellRaw(row, column)) ||
    isFilled(spilled[row]?.[column]) ||
    merges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell) && ((cell?.v ?? '') !== '' || Boolean(cell?.f) || Boolean(cell?.si) || cell?.p !== undefined);

interface Written {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
}

function write({ api }: GridHost, { sheet, row, column, values }: Block): readonly Written[] {
  const book = api.getActiveWorkbook();
  const found = book?.getSheetByName(sheet);
  const width = widthOf(values);
  if (!book || !found || width === 0) return [];
  const needed = { rows: row + values.length, columns: column + width };
  if (needed.rows > found.getMaxRows()) found.setRowCount(needed.rows);
  if (needed.columns > found.getMaxColumns()) found.setColumnCount(needed.columns);
  const cellValue = Object.fromEntries(values.map((line, down) => [row + down, cellsOf(line, column)]));
  const written = { unitId: book.getId(), subUnitId: found.getSheetId(), cellValue };
  api.syncExecuteCommand(SetRangeValuesMutation.id, written);
  return [written];
}

export const cellsOf = (line: Block['values'][number], column: number): Readonly<Record<number, ICellData>> =>
  Object.fromEntries(
    line.flatMap((value, right) => (value === null ? [] : [[column + right, cellOf(value)]])),
  );

export const widthOf = (values: Block['values']): number =>
  values.reduce((widest, { length }) => Math.max(widest, length), 0);

function cellOf(value: NonNullable<BlockValue>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === 'string' ? textContent(value) : { f: value.formula };
}
