import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';

import type { CellMark } from '../../shared/ports/workbook.ts';
import type { GridHost } from './grid-host.ts';
import { markFills } from './mark-fills.ts';

type Fill = Nullable<IStyleData['bg']>;

interface Marked {
  readonly sheetId: string;
  readonly noteId: string;
  readonly mark: CellMark;
  /** The clerk's own fill, given back when the mark goes. */
  readonly before: Fill;
}

export interface GridMarks {
  readonly show: (marks: readonly CellMark[]) => void;
}

type Blocks = Map<string, Record<number, Record<number, ICellData>>>;

/** Marks go past the clerk's undo list: she never made them, so she cannot take them back. */
export function gridMarks(host: GridHost): GridMarks {
  let marked: readonly Marked[] = [];
  let count = 0;
  return {
    show(marks) {
      const found = located(host, marked);
      const wanted = new Map(marks.map((mark) => [keyOf(mark), mark]));
      const kept = found.filter(({ mark }) => isSame(wanted.get(keyOf(mark)), mark));
      const keptKeys = new Set(kept.map(({ mark }) => keyOf(mark)));
      const fresh = marks.filter((mark) => !keptKeys.has(keyOf(mark)));
      const gone = found.filter((one) => !kept.includes(one));
      unmark(host, gone);
      const added = fresh.flatMap((mark) => toMark(host, mark, `mark-${(count += 1)}`));
      put(host, added);
      marked = [...kept, ...added];
    },
  };
}

const keyOf = ({ sheet, row, column }: CellMark): string => `${sheet}\n${row}\n${column}`;

const isSame = (wanted: CellMark | undefined, mark: CellMark): boolean =>
  wanted !== undefined && wanted.note === mark.note && wanted.severity === mark.severity;

const notesOf = ({ univer, api }: GridHost) =>
  univer
    .__getInjector()
    .get(SheetsNoteModel)
    .getUnitNotes(bookId(api) ?? '');

const bookId = (api: GridHost['api']): string | undefined => api.getActiveWorkbook()?.getId();

/** Inserted rows move the notes, so the notes know where a mark is now; a mark without its note is gone with its row. */
function located(host: GridHost, marked: readonly Marked[]): readonly Marked[] {
  const notes = notesOf(host);
  return marked.flatMap((one) => {
    const note = notes?.get(one.sheetId)?.get(one.noteId);
    return note === undefined ? [] : [{ ...one, mark: { ...one.mark, row: note.row, column: note.col } }];
  });
}

function toMark({ api }: GridHost, mark: CellMark, noteId: string): readonly Marked[] {
  const sheet = api.getActiveWorkbook()?.getSheetByName(mark.sheet);
  if (!sheet) return [];
  const cell = sheet.getSheet().getCellRaw(mark.row, mark.column);
  const before = api.getActiveWorkbook()?.getWorkbook().getStyles().getStyleByCell(cell)?.bg ?? null;
  return [{ sheetId: sheet.getSheetId(), noteId, mark, before }];
}

function put(host: GridHost, added: readonly Marked[]): void {
  fill(host, added, ({ mark }) => ({ rgb: markFills[mark.severity] }));
  for (const { sheetId, noteId, mark } of added)
    run(host, UpdateNoteMutation.id, {
      sheetId,
      row: mark.row,
      col: mark.column,
      note: {
        id: noteId,
        row: mark.row,
        col: mark.column,
        ...noteSize(mark.note),
        note: mark.note,
        show: false,
      },
    });
}

function unmark(host: GridHost, gone: readonly Marked[]): void {
  fill(host, gone, ({ before }) => before ?? null);
  for (const { sheetId, noteId } of gone) run(host, RemoveNoteMutation.id, { sheetId, noteId });
}

const noteSize = (note: string) => ({ width: 240, height: 32 + 20 * Math.ceil(note.length / 16) });

/** One mutation a sheet, however many cells. */
function fill(host: GridHost, cells: readonly Marked[], fillOf: (one: Marked) => Fill): void {
  const blocks: Blocks = new Map();
  for (const one of cells) {
    const rows = blocks.get(one.sheetId) ?? {};
    const { row, column } = one.mark;
    rows[row] = { ...rows[row], [column]: { s: { bg: fillOf(one) ?? null } } };
    blocks.set(one.sheetId, rows);
  }
  for (const [subUnitId, cellValue] of blocks) run(host, SetRangeValuesMutation.id, { subUnitId, cellValue });
}

function run({ api }: GridHost, id: string, parameters: object): void {
  api.syncExecuteCommand(id, { unitId: bookId(api), ...parameters }, { onlyLocal: true });
}
