import { describe, expect, it } from '@jest/globals';

import { withColumn } from '../../../addin/taskpane/column-change.ts';
import { keptMappings } from '../../../addin/taskpane/kept-mappings.ts';
import { ledgerSession } from '../../../addin/taskpane/ledger-session.ts';
import type { LedgerSession } from '../../../addin/taskpane/ledger-state.ts';
import type { Workbook as PlainWorkbook } from '../../../shared/files/sheet.ts';
import type { Keepsakes } from '../../../shared/ports/keepsakes.ts';
import type { Workbook } from '../../../shared/ports/workbook.ts';
import { deskInProcess } from '../../builders/desk-in-process.ts';
import { keepsakesInMemory } from '../../builders/keepsakes-in-memory.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';
import { thisYearsNumbers, twoNumberLedger } from '../../builders/two-number-ledger.ts';

/** A workbook that is open in a host, which shows nothing. */
const hostOf = (sheets: PlainWorkbook): Pick<Workbook, 'readSheets' | 'mark' | 'onChanged'> => ({
  readSheets: () => Promise.resolve(sheets),
  mark: () => Promise.resolve(),
  onChanged: () => Promise.resolve(() => undefined),
});

/** The pane opened beside a ledger of the template, with so many rows. */
async function opened(keepsakes: Keepsakes, year: number, rows: number) {
  const sheets = plainWorkbook([{ name: '台账', rows: twoNumberLedger(year, rows) }], {
    format: 'xlsx',
    date1904: false,
  });
  const mappings = keptMappings(keepsakes, { today: () => `${year}-12-05` });
  const desk = deskInProcess();
  const session = ledgerSession({ workbook: hostOf(sheets) as Workbook, desk, mappings });
  await session.readOpenWorkbook('湖塘镇.xlsx', year);
  return { session, desk };
}

function shown(session: LedgerSession) {
  const state = session.state.get();
  if (state.kind !== 'read') throw new Error('The ledger has been read.');
  return { counted: state.view.countedCount, confirmedOn: state.confirmedOn, mapping: state.view.mapping };
}

async function corrected(keepsakes: Keepsakes, year: number): Promise<LedgerSession> {
  const { session } = await opened(keepsakes, year, 2);
  const { meaning, ...place } = thisYearsNumbers;
  await session.reread({ mapping: withColumn(shown(session).mapping, place, { meaning, unit: null }) });
  return session;
}

describe('a mapping that she corrects', () => {
  it('counts at once, and is remembered only when she confirms it', async () => {
    const keepsakes = keepsakesInMemory();
    const session = await corrected(keepsakes, 2021);
    expect(shown(session)).toMatchObject({ counted: 2, confirmedOn: undefined });
    expect(shown((await opened(keepsakes, 2021, 2)).session).counted).toBe(0);
    await session.confirmMapping();
    expect(shown(session)).toMatchObject({ counted: 2, confirmedOn: '2021-12-05' });
  });

  it('is applied to the next file of the template, which tells the day and is sent with it', async () => {
    const keepsakes = keepsakesInMemory();
    await (await corrected(keepsakes, 2021)).confirmMapping();
    const { session, desk } = await opened(keepsakes, 2022, 3);
    expect(shown(session)).toMatchObject({ counted: 3, confirmedOn: '2021-12-05' });
    expect((await desk.sheetsToSend()).mapping?.columns).toContainEqual(thisYearsNumbers);
  });

  it('is forgotten when she has it read as recognised', async () => {
    const keepsakes = keepsakesInMemory();
    await (await corrected(keepsakes, 2021)).confirmMapping();
    const { session, desk } = await opened(keepsakes, 2021, 3);
    await session.forgetMapping();
    expect(shown(session)).toMatchObject({ counted: 0, confirmedOn: undefined });
    expect((await desk.sheetsToSend()).mapping).toBeUndefined();
    expect(shown((await opened(keepsakes, 2021, 3)).session).counted).toBe(0);
  });

  it('is no longer called confirmed while something else is tried', async () => {
    const keepsakes = keepsakesInMemory();
    const session = await corrected(keepsakes, 2021);
    await session.confirmMapping();
    const before = shown(session).mapping;
    await session.reread({
      mapping: withColumn(before, { table: 0, column: 1 }, { meaning: 'other', unit: null }),
    });
    expect(shown(session).confirmedOn).toBeUndefined();
    await session.reread({ mapping: before });
    expect(shown(session).confirmedOn).toBe('2021-12-05');
  });

  it('is forgotten when she confirms what is recognised anyway', async () => {
    const keepsakes = keepsakesInMemory();
    const session = await corrected(keepsakes, 2021);
    await session.confirmMapping();
    await session.reread({ mapping: { ...shown(session).mapping, columns: [] } });
    await session.confirmMapping();
    expect(shown((await opened(keepsakes, 2021, 2)).session)).toMatchObject({
      counted: 0,
      confirmedOn: undefined,
    });
  });
});
