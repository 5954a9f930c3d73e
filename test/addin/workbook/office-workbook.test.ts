import { describe, expect, it } from '@jest/globals';

import { officeWorkbook } from '../../../addin/workbook/office-workbook.ts';
import { cellAddress } from '../../../shared/files/address.ts';
import type { Cell, Sheet } from '../../../shared/files/sheet.ts';
import { type StrictOffice, strictOffice } from '../../builders/strict-office.ts';
import { type FakeCell, type FakeSheet, fakeSheet } from '../../builders/strict-office-sheet.ts';
import { workbookContract } from '../../contracts/workbook.contract.ts';

const fakeCell = ({ kind, value, format, formula }: Cell): FakeCell => ({
  value: value ?? '',
  ...(kind === 'error' && { type: 'Error' as const }),
  ...(format !== undefined && { format }),
  ...(formula !== undefined && { formula: `=${formula}` }),
});

const placesIn = (spans: Sheet['hiddenRows']): readonly number[] =>
  spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step));

const fakeOf = (sheet: Sheet): FakeSheet =>
  fakeSheet(
    sheet.name ?? '',
    Object.fromEntries(
      sheet.rows.flatMap(({ row, cells }) =>
        cells.map((cell) => [cellAddress(row, cell.column), fakeCell(cell)]),
      ),
    ),
    {
      merges: sheet.merges,
      hiddenRows: placesIn(sheet.hiddenRows),
      hiddenColumns: placesIn(sheet.hiddenColumns),
    },
  );

function markOn(office: StrictOffice, sheet: string, address: string) {
  const { formats, notes } = office.sheet(sheet);
  const fill = [...formats].find(({ addresses }) => addresses.includes(address))?.color;
  const note = notes.get(address);
  return { ...(fill !== undefined && { fill }), ...(note !== undefined && { note }) };
}

/** What a person types with an equals sign is a formula; of its results this stand-in knows none. */
function typedCell(value: string | number | undefined): FakeCell | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' && value.startsWith('=') ? { value: '', formula: value } : { value };
}

workbookContract('Office.js, by its strict stand-in', (sheets) => {
  const office = strictOffice(sheets.map(fakeOf));
  return {
    workbook: officeWorkbook({ run: office.run, withNotes: true }),
    type: (sheet, address, value) => office.type(sheet, address, typedCell(value)),
    markOn: (sheet, address) => markOn(office, sheet, address),
    selected: office.selected,
    widthOf: (sheet, column) => office.sheet(sheet).widths.get(column),
    close: () => undefined,
  };
});

describe('the Office adapter', () => {
  it('reads a large sheet in blocks that Excel on the web lets through', async () => {
    const cells = Array.from({ length: 30_000 }, (_, row) => [`A${row + 1}`, { value: row }] as const);
    const office = strictOffice([fakeSheet('大表', Object.fromEntries(cells))]);
    const { sheets } = await officeWorkbook({ run: office.run, withNotes: false }).readSheets();
    expect(sheets[0]?.rows).toHaveLength(30_000);
    expect(sheets[0]?.rows.at(-1)?.cells).toEqual([{ column: 0, kind: 'number', value: 29_999 }]);
  });

  it('leaves the conditional formats and notes of the clerk alone', async () => {
    const own = { addresses: ['A1'], formula: '=A1>0', color: '#00FF00' };
    const sheet = fakeSheet(
      '台账',
      { A1: { value: 1 } },
      { formats: new Set([own]), notes: new Map([['A1', '我的']]) },
    );
    const office = strictOffice([sheet]);
    const workbook = officeWorkbook({ run: office.run, withNotes: true });
    await workbook.mark([{ sheet: '台账', row: 1, column: 0, severity: 'error', note: '一' }]);
    await workbook.clearMarks();
    expect([...office.sheet('台账').formats]).toEqual([own]);
    expect([...office.sheet('台账').notes]).toEqual([['A1', '我的']]);
  });

  it('marks without notes where Excel knows none', async () => {
    const office = strictOffice([fakeSheet('台账', { A1: { value: 1 } })]);
    await officeWorkbook({ run: office.run, withNotes: false }).mark([
      { sheet: '台账', row: 0, column: 0, severity: 'warning', note: '二' },
    ]);
    expect(markOn(office, '台账', 'A1')).toEqual({ fill: '#FFEB9C' });
  });
});
