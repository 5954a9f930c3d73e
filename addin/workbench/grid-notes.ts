import { type ISheetNote, SheetsNoteModel } from '@univerjs/sheets-note';

import type { GridHost } from './grid-host.ts';

type Notes = NonNullable<ReturnType<SheetsNoteModel['getSheetNotes']>>;

/** More columns than a sheet has. */
const widest = 2 ** 15;

const keyOf = (row: number, column: number): number => row * widest + column;

const placed = (notes: Notes): ReadonlyMap<number, ISheetNote> =>
  new Map([...notes.values()].reverse().map((note) => [keyOf(note.row, note.col), note]));

/**
 * In each drawing the engine asks several times for the note of every cell that is seen, and looks through all notes of
 * the sheet each time; a ledger has hundreds of them.
 */
export function findNotesByCell({ univer }: GridHost): void {
  const model = univer.__getInjector().get(SheetsNoteModel);
  const lookedThrough = model.getNote.bind(model);
  let known = new WeakMap<Notes, ReturnType<typeof placed>>();
  model.change$.subscribe(() => {
    known = new WeakMap();
  });
  model.getNote = (unitId, sheetId, wanted) => {
    const { noteId, row, col } = wanted;
    const notes = model.getSheetNotes(unitId, sheetId);
    if (noteId !== undefined || row === undefined || col === undefined || notes === undefined)
      return lookedThrough(unitId, sheetId, wanted);
    const before = known.get(notes);
    const now = before?.size === notes.size ? before : placed(notes);
    known.set(notes, now);
    return now.get(keyOf(row, col));
  };
}
