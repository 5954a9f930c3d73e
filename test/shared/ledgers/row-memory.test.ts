import { describe, expect, it } from '@jest/globals';

import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { Cell, Sheet, SheetRow, Workbook } from '../../../shared/files/sheet.ts';
import { readLedger, shapeOf } from '../../../shared/ledgers/read-ledger.ts';
import type { LedgerContext } from '../../../shared/ledgers/recognize-ledger.ts';
import { emptyMemory } from '../../../shared/ledgers/row-memory.ts';
import { bigLedger } from '../../builders/big-ledger.ts';

const { workbook } = bigLedger(40);
const [sheet] = workbook.sheets as readonly [Sheet];

/** A desk at which one workbook after the other is read, with everything before still in memory. */
function readings(context: Partial<LedgerContext> = {}) {
  const memory = emptyMemory();
  const asked = { file: '湖塘镇.xlsx', year: 2021, units: wujinUnits, ...context };
  return {
    remembered: (one: Workbook, again: Partial<LedgerContext> = {}) =>
      readLedger(one, { ...asked, ...again, memory }),
    fresh: (one: Workbook, again: Partial<LedgerContext> = {}) => readLedger(one, { ...asked, ...again }),
  };
}

const withSheet = (change: Partial<Sheet>): Workbook => ({ ...workbook, sheets: [{ ...sheet, ...change }] });

const withRow = (place: number, change: (row: SheetRow) => SheetRow): Workbook =>
  withSheet({ rows: sheet.rows.map((row, index) => (index === place ? change(row) : row)) });

const withCell =
  (cell: Cell) =>
  (row: SheetRow): SheetRow => ({
    ...row,
    cells: [...row.cells.filter(({ column }) => column !== cell.column), cell].sort(
      (one, other) => one.column - other.column,
    ),
  });

/** A column of figures, and a firm in the middle of the table. */
const { tables } = shapeOf(workbook, { file: '', year: 2021, units: wujinUnits });
const columnOf = (meaning: string): number =>
  tables[0]?.columns.find((column) => column.meaning === meaning)?.column ?? NaN;
const middle = 20;

const formulaOf = (row: number): Cell => ({
  kind: 'uncached',
  value: null,
  column: columnOf('staffCount'),
  formula: `ROUND(${String.fromCharCode(65 + columnOf('scienceStaffCount'))}${row}*2,0)`,
});

describe('rows that were read before', () => {
  it('are not read once more while they stay what they were', () => {
    const { remembered } = readings();
    const before = remembered(workbook);
    const after = remembered(
      withRow(middle, withCell({ kind: 'text', value: '9', column: columnOf('uscc') })),
    );
    const same = after.rows.filter(({ values }, place) => values === before.rows[place]?.values);
    expect(same).toHaveLength(before.rows.length - 1);
  });

  it.each<readonly [string, Workbook, Partial<LedgerContext>?]>([
    [
      'a cell was edited',
      withRow(middle, withCell({ kind: 'text', value: '9132', column: columnOf('uscc') })),
    ],
    ['a row went', withSheet({ rows: sheet.rows.filter((_, place) => place !== middle) })],
    ['a row was hidden', withSheet({ hiddenRows: [{ first: middle, last: middle + 2 }] })],
    ['the sheet has another name', withSheet({ name: '别的' })],
    ['the days are counted from 1904', { ...workbook, date1904: true }],
    ['the year is another', workbook, { year: 2022 }],
    [
      'a cell was merged over rows',
      withSheet({
        rows: sheet.rows.map((row, place) =>
          place === middle + 1
            ? { ...row, cells: row.cells.filter(({ column }) => column !== columnOf('enterpriseName')) }
            : row,
        ),
        merges: [
          {
            top: sheet.rows[middle]?.row ?? NaN,
            bottom: sheet.rows[middle + 1]?.row ?? NaN,
            left: columnOf('enterpriseName'),
            right: columnOf('enterpriseName'),
          },
        ],
      }),
    ],
    [
      'another row stands twice',
      withSheet({
        rows: sheet.rows.map((row, place) =>
          place === middle ? { ...row, cells: sheet.rows[middle - 1]?.cells ?? [] } : row,
        ),
      }),
    ],
  ])('are read as if for the first time when %s', (_, changed, again = {}) => {
    const { remembered, fresh } = readings();
    const before = remembered(workbook);
    const expected = fresh(changed, again);
    expect(remembered(changed, again)).toEqual(expected);
    expect(expected).not.toEqual(before);
    expect(remembered(workbook)).toEqual(before);
  });

  it('follow a formula that points into another row', () => {
    const { remembered, fresh } = readings();
    const pointing = withRow(middle, withCell(formulaOf((sheet.rows[middle + 1]?.row ?? NaN) + 1)));
    const before = remembered(pointing);
    const [{ rows }] = pointing.sheets as readonly [Sheet];
    const changed: Workbook = {
      ...pointing,
      sheets: [
        {
          ...sheet,
          rows: rows.map((row, place) =>
            place === middle + 1
              ? withCell({ kind: 'number', value: 77, column: columnOf('scienceStaffCount') })(row)
              : row,
          ),
        },
      ],
    };
    expect(remembered(changed)).toEqual(fresh(changed));
    const staff = remembered(changed).rows.find(({ row }) => row === (sheet.rows[middle]?.row ?? NaN) + 1);
    expect(staff?.values.staffCount).toBe(154);
    expect(before.rows.map(({ values }) => values.staffCount)).not.toContain(154);
  });

  it('take another unit of their column', () => {
    const { remembered, fresh } = readings();
    const context = { file: '湖塘镇.xlsx', year: 2021, units: wujinUnits };
    const shape = shapeOf(workbook, context);
    const inYuan = {
      ...shape,
      tables: shape.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.unit === undefined
            ? column
            : { ...column, unit: column.unit === '元' ? ('万元' as const) : ('元' as const) },
        ),
      })),
    };
    const memory = emptyMemory();
    const before = readLedger(workbook, { ...context, memory }, shape);
    const after = readLedger(workbook, { ...context, memory }, inYuan);
    expect(after).toEqual(readLedger(workbook, context, inYuan));
    expect(after.rows).not.toEqual(before.rows);
    expect(remembered(workbook)).toEqual(fresh(workbook));
  });
});
