import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Desk, deskWith, rereadAs, viewOf, withRows } from '../../../addin/reading/desk.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { readLedger } from '../../../shared/ledgers/read-ledger.ts';
import { emptyMemory } from '../../../shared/ledgers/row-memory.ts';
import { evaluationYear, ledgerOfSeed, seeds } from '../../builders/arbitrary-ledgers.ts';
import { type Random, randomOf } from '../../builders/random.ts';
import { type SheetEdit, sheetEdit } from '../../builders/sheet-edits.ts';

const editsOfRun = 12;

function openedDesk(seed: number): Desk {
  const { file, workbook } = ledgerOfSeed(seed);
  return deskWith(wujinUnits, { name: file, workbook, usualYear: evaluationYear });
}

/** What stands in the sheets now, read as if nothing had ever been read before. */
function freshly({ file, workbook, year, units }: Desk) {
  return readLedger(workbook, { file, year, units });
}

const remembered = ({ file, workbook, year, units, memory }: Desk) =>
  readLedger(workbook, { file, year, units, memory });

function expectFresh(desk: Desk): void {
  expect(viewOf(desk)).toEqual(viewOf({ ...desk, memory: emptyMemory() }));
  expect(remembered(desk)).toEqual(freshly(desk));
}

/** The next thing that happens at the desk: an edit, taking back the last one, or another year. */
function next(desk: Desk, done: SheetEdit[], random: Random): Desk {
  const undone = random.chance(0.25) ? done.pop() : undefined;
  if (undone !== undefined) return withRows(desk, [undone.undo]);
  if (random.chance(0.05)) return rereadAs(desk, { year: evaluationYear + random.integer(-1, 1) });
  const edit = sheetEdit(desk.workbook, random);
  done.push(edit);
  return withRows(desk, [edit.change]);
}

describe('a ledger at the desk', () => {
  it('reads after any edits as if it had been read for the first time', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomOf(seed).fork('edits');
        const done: SheetEdit[] = [];
        let desk = openedDesk(seed);
        for (let step = 0; step < editsOfRun; step += 1) {
          desk = next(desk, done, random);
          expectFresh(desk);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('reads as at the beginning when every edit is taken back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomOf(seed).fork('edits');
        const opened = openedDesk(seed);
        const before = viewOf(opened);
        const edits: SheetEdit[] = [];
        let desk = opened;
        for (let step = 0; step < editsOfRun; step += 1) {
          const edit = sheetEdit(desk.workbook, random);
          edits.push(edit);
          desk = withRows(desk, [edit.change]);
          viewOf(desk);
        }
        for (const { undo } of edits.toReversed()) desk = withRows(desk, [undo]);
        expect(viewOf(desk)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
