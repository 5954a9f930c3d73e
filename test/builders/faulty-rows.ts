import { wujinUnits } from '../../shared/domain/wujin.ts';
import type { Cell, SheetRow } from '../../shared/files/sheet.ts';
import type { FieldId } from '../../shared/ledgers/fields.ts';
import { gridOf } from '../../shared/ledgers/grid.ts';
import { rowContextOf } from '../../shared/ledgers/read-table.ts';
import type { RowContext } from '../../shared/ledgers/read-row.ts';
import { recognizeLedger } from '../../shared/ledgers/recognize-ledger.ts';
import { bigLedger, bigLedgerYear } from './big-ledger.ts';
import { randomOf } from './random.ts';

/** Rows of a ledger, a few of them with something wrong in one cell, and what is known of their table. */
export interface FaultyRows {
  readonly rows: readonly SheetRow[];
  readonly context: RowContext;
}

type Written = string | number;

/** Field -> what somebody may have written there; every one of them has to be found. */
const faults: readonly (readonly [FieldId, (written: Written) => Written])[] = [
  ['uscc', (code) => `${String(code).trim().slice(0, 17)}${String(code).trim().endsWith('0') ? '1' : '0'}`],
  ['uscc', (code) => String(code).trim().slice(0, 17)],
  ['uscc', (code) => `${String(code).trim().slice(0, 9)}O${String(code).trim().slice(10)}`],
  ['registrationNumber', () => '待定'],
  ['registrationNumber', (number) => String(number).slice(0, 17)],
  ['registeredOn', () => '上半年'],
  ['foundedOn', () => '2019年13月'],
  ['technologyField', () => '其他领域'],
  ['staffCount', () => '若干'],
  ['scienceStaffCount', () => 99_999],
  ['salesRevenue', () => '不详'],
  ['rdExpense', () => 3_000_000],
  ['classOneIpCount', () => 1.5],
  ['batch', () => '=1+1'],
];

const cellWith = (column: number, value: Written): Cell =>
  typeof value === 'number' ? { kind: 'number', column, value } : { kind: 'text', column, value };

const written = (cell: Cell): Written => (typeof cell.value === 'number' ? cell.value : String(cell.value));

export function faultyRows(count: number): FaultyRows {
  const { workbook } = bigLedger(count);
  const grids = workbook.sheets.map(gridOf);
  const [grid] = grids;
  const year = bigLedgerYear;
  const [shape] = recognizeLedger(grids, { file: '', year, units: wujinUnits }).tables;
  if (grid === undefined || shape === undefined) throw new Error('The ledger has a table.');
  const context = rowContextOf(grid, shape, { table: 0, date1904: false, year });
  const random = randomOf(count);
  const rows = grid.sheet.rows
    .filter(({ row }) => row > Math.max(...shape.headerRows))
    .map((row): SheetRow => {
      if (!random.chance(0.06)) return row;
      const [field, change] = random.pick(faults);
      const column = context.columns.get(field);
      const cells = row.cells.map((cell) =>
        cell.column === column ? cellWith(cell.column, change(written(cell))) : cell,
      );
      return { ...row, cells };
    });
  return { rows, context };
}
