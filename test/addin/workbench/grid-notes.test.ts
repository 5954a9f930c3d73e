import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';

import { gridContent } from '../../../addin/workbench/grid-content.ts';
import type { GridHost } from '../../../addin/workbench/grid-host.ts';
import { findNotesByCell } from '../../../addin/workbench/grid-notes.ts';
import { headlessGrid } from '../../builders/headless-grid.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';
import { type Random, randomOf } from '../../builders/random.ts';

const [rows, columns] = [6, 4];
const sheetId = 'sheet-0';
let host: GridHost;

beforeEach(async () => {
  host = headlessGrid();
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => '甲'));
  const workbook = plainWorkbook([{ name: '台账', rows: lines }], { format: 'xlsx', date1904: false });
  host.api.createWorkbook(await gridContent('book', '台账', workbook));
  findNotesByCell(host);
});

afterEach(() => {
  host.univer.dispose();
});

const model = () => host.univer.__getInjector().get(SheetsNoteModel);

const run = (id: string, parameters: object): void => {
  host.api.syncExecuteCommand(id, { unitId: 'book', sheetId, ...parameters });
};

const place = (random: Random) => ({
  row: random.integer(0, rows - 1),
  col: random.integer(0, columns - 1),
});

const deeds: readonly ((random: Random, step: number) => void)[] = [
  (random, step) => {
    const { row, col } = place(random);
    if (model().getNote('book', sheetId, { row, col }) !== undefined) return;
    const note = { id: `note-${step}`, row, col, width: 9, height: 9, note: `第${step}条` };
    run(UpdateNoteMutation.id, { row, col, note });
  },
  (random, step) => {
    const before = model().getNote('book', sheetId, place(random));
    if (before) run(UpdateNoteMutation.id, { ...before, note: { ...before, note: `改${step}` } });
  },
  (random) => {
    run(RemoveNoteMutation.id, place(random));
  },
  (random) => {
    host.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .insertRows(random.integer(0, rows - 1), 1);
  },
  (random) => {
    host.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .deleteRows(random.integer(0, rows - 1), 1);
  },
];

/** Every cell's note, found by looking through all of them. */
const lookedThrough = (row: number, col: number) =>
  [...(model().getSheetNotes('book', sheetId)?.values() ?? [])].find(
    (note) => note.row === row && note.col === col,
  );

describe('the note of a cell', () => {
  it('is the one that looking through all notes finds, whatever was written, moved or taken away', () => {
    const random = randomOf(3);
    let found = 0;
    for (let step = 0; step < 200; step += 1) {
      random.pick(deeds)(random, step);
      for (let row = 0; row < rows + 3; row += 1)
        for (let col = 0; col < columns; col += 1) {
          const note = model().getNote('book', sheetId, { row, col });
          expect(note).toBe(lookedThrough(row, col));
          found += note ? 1 : 0;
        }
    }
    expect(found).toBeGreaterThan(200);
  });
});
