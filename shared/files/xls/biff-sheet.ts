import { byteAt, uint16At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import { inOrder } from '../row-order.ts';
import type { Cell, CellRange, Sheet, Span } from '../sheet.ts';
import { spansOf } from '../spans.ts';
import { cellsOf, labelText } from './biff-cells.ts';
import type { BiffGlobals, BiffSheetEntry } from './biff-globals.ts';
import { readRecord, record } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';

interface SheetDraft {
  readonly rows: Map<number, Cell[]>;
  readonly merges: CellRange[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: Span[];
  /** Where the text of the formula just read will belong. */
  awaiting: { readonly row: number; readonly cell: Cell } | undefined;
  isDialog: boolean;
}

/** The formula record as older programs number it. */
const olderFormulas: readonly number[] = [0x206, 0x406];
const dialogFlag = 0x10;
const hiddenRowFlag = 0x20;

/** One worksheet ([MS-XLS] 2.1.7.20.5); undefined for a dialog sheet, which looks like one until it is read. */
export function readBiffSheet(
  stream: Uint8Array,
  entry: BiffSheetEntry,
  globals: BiffGlobals,
): Sheet | undefined {
  const draft: SheetDraft = {
    ...{
      rows: new Map(),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      awaiting: undefined,
      isDialog: false,
    },
  };
  const found: BiffRecord = { id: 0, start: 0, end: entry.place };
  let depth = 0;
  do {
    if (!readRecord(stream, found.end, found)) refuse(fileSentences.brokenXls);
    if (depth === 0 && found.id !== record.beginningOfFile) refuse(fileSentences.brokenXls);
    // Charts lie inside the sheet as substreams of their own, with cells that are not the sheet's.
    if (found.id === record.beginningOfFile) depth += 1;
    else if (found.id === record.endOfFile) depth -= 1;
    else if (depth === 1) takeRecord(stream, found, { draft, globals });
  } while (depth > 0);
  return draft.isDialog ? undefined : sheetOf(entry, draft);
}

function sheetOf({ name, visibility }: BiffSheetEntry, draft: SheetDraft): Sheet {
  const rows = [...draft.rows].map(([row, cells]) => ({ row, cells }));
  const { merges, hiddenColumns } = draft;
  return {
    ...{ name, visibility, merges, hiddenColumns },
    rows: inOrder(rows, name),
    hiddenRows: spansOf(draft.hiddenRows),
  };
}

interface TakeInto {
  readonly draft: SheetDraft;
  readonly globals: BiffGlobals;
}

function takeRecord(stream: Uint8Array, found: BiffRecord, into: TakeInto): void {
  const { draft } = into;
  const { start } = found;
  if (olderFormulas.includes(found.id)) found.id = record.formula;
  switch (found.id) {
    case record.sheetOptions:
      draft.isDialog = (uint16At(stream, start) & dialogFlag) !== 0;
      return;
    case record.row:
      if ((byteAt(stream, start + 12) & hiddenRowFlag) !== 0) draft.hiddenRows.push(uint16At(stream, start));
      return;
    case record.columnInfo:
      if ((uint16At(stream, start + 8) & 1) !== 0)
        draft.hiddenColumns.push({ first: uint16At(stream, start), last: uint16At(stream, start + 2) });
      return;
    case record.mergedCells:
      draft.merges.push(...mergesOf(stream, found));
      return;
    case record.formulaText:
      takeFormulaText(stream, found, into);
      return;
    default:
      takeCells(stream, found, into);
  }
}

function takeCells(stream: Uint8Array, found: BiffRecord, { draft, globals }: TakeInto): void {
  const cells = cellsOf(stream, found, globals);
  if (cells.length === 0) return;
  const row = uint16At(stream, found.start);
  const inRow = draft.rows.get(row);
  if (inRow === undefined) draft.rows.set(row, [...cells]);
  else inRow.push(...cells);
  const [cell] = cells;
  if (found.id === record.formula && cell !== undefined) draft.awaiting = { row, cell };
}

function takeFormulaText(stream: Uint8Array, found: BiffRecord, { draft, globals }: TakeInto): void {
  const { awaiting } = draft;
  if (awaiting?.cell.kind !== 'text') return;
  const value = labelText(stream, found, { at: 0, globals });
  draft.rows.get(awaiting.row)?.splice(-1, 1, { ...awaiting.cell, value });
  draft.awaiting = undefined;
}

const mergesOf = (stream: Uint8Array, { start }: BiffRecord): readonly CellRange[] =>
  Array.from({ length: uint16At(stream, start) }, (_, index) => {
    const [top, bottom, left, right] = [2, 4, 6, 8].map((offset) =>
      uint16At(stream, start + offset + index * 8),
    );
    return { top: top ?? 0, bottom: bottom ?? 0, left: left ?? 0, right: right ?? 0 };
  });
