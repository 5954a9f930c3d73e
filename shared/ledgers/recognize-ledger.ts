import type { UnitNames } from '../domain/org-unit.ts';
import { registrationYearOf } from '../domain/registration-number.ts';
import type { Visibility } from '../files/sheet.ts';
import { cleanedNumber } from '../text/written-code.ts';
import { sampleOf } from './column-content.ts';
import { fieldKind, fields, type FieldId } from './fields.ts';
import { findTables, freeLines, type FoundTable } from './find-tables.ts';
import { cellText, filledCells, type Grid } from './grid.ts';
import type { OtherSheet } from './ledger.ts';
import { unitOfLines } from './line-units.ts';
import { unitsNamedIn } from './org-unit-of-file.ts';
import { recognizeColumns } from './recognize-columns.ts';
import type { RowMemory } from './row-memory.ts';
import { saysNote } from './row-words.ts';
import type { ColumnShape, LedgerShape, TableShape } from './shape.ts';

export interface LedgerContext {
  readonly file: string;
  /** The evaluation year asked for. */
  readonly year: number;
  readonly units: readonly UnitNames[];
  /** For a workbook that is read again at every edit. */
  readonly memory?: RowMemory;
}

interface SheetTables {
  readonly index: number;
  readonly grid: Grid;
  readonly found: readonly FoundTable[];
  readonly tables: readonly TableShape[];
  readonly year: number;
}

const hasUnit = ({ unit, meaning }: ColumnShape): boolean => unit !== null || !(meaning in fields);

/** Units that no header states come from the lines above the table, else of the sheet, else below the table. */
function withLineUnits(
  grid: Grid,
  table: FoundTable,
  columns: readonly ColumnShape[],
  sheetLines: () => readonly string[],
): readonly ColumnShape[] {
  if (columns.every(hasUnit)) return columns;
  const headerStart = Math.min(...table.headerRows);
  const lines = (keep: (row: number) => boolean, only: (text: string) => boolean) =>
    grid.sheet.rows
      .filter(({ row }) => row >= table.firstRow && row <= table.lastRow && keep(row))
      .flatMap((row) => (filledCells(row).length <= 6 ? filledCells(row) : []).map(cellText).filter(only));
  const above = unitOfLines(
    lines(
      (row) => row < headerStart,
      () => true,
    ),
  );
  const below = () =>
    unitOfLines(
      lines(
        (row) => row > headerStart,
        (text) => saysNote(text) || /单位/.test(text),
      ),
    );
  const unit = above === undefined ? (below() ?? unitOfLines(sheetLines()) ?? null) : above;
  if (unit === null) return columns;
  return columns.map((column) => (hasUnit(column) ? column : { ...column, unit, unitFrom: 'line' }));
}

function yearOfSheet(grid: Grid, tables: readonly TableShape[], year: number): number {
  const years = tables.flatMap((table) => {
    const column = table.columns.find(({ meaning }) => meaning === 'registrationNumber')?.column;
    const rows = { first: Math.max(...table.headerRows) + 1, last: table.lastRow };
    return column === undefined
      ? []
      : sampleOf(grid, column, rows).map((cell) => registrationYearOf(cleanedNumber(cellText(cell))));
  });
  const known = years.filter((one) => one !== undefined).sort((a, b) => a - b);
  const middle = known[known.length >> 1];
  if (middle !== undefined) return middle;
  const first = tables[0]?.headerRows[0] ?? 0;
  const titles = grid.sheet.rows
    .filter(({ row }) => row < first)
    .flatMap((row) => filledCells(row).map(cellText));
  return Number(/(20\d\d)年?/.exec([...titles, grid.sheet.name ?? ''].join(' '))?.[1] ?? year);
}

function tablesOfSheet(grid: Grid, index: number, { units, year }: LedgerContext): SheetTables {
  const found = findTables(grid);
  const isUnitName = (text: string): boolean => text.length <= 20 && unitsNamedIn(text, units).length === 1;
  const lines = () => freeLines(grid, found);
  const tables = found.map((table) => {
    const columns = withLineUnits(grid, table, recognizeColumns(grid, table, isUnitName), lines);
    const { headerRows, firstRow, lastRow, repeatedHeaders } = table;
    return { sheet: index, headerRows, firstRow, lastRow, repeatedHeaders, columns };
  });
  const ledgers = tables.filter(isLedgerTable);
  return { index, grid, found, tables: ledgers, year: yearOfSheet(grid, ledgers, year) };
}

const carried = (table: TableShape): ReadonlySet<string> =>
  new Set(table.columns.map(({ meaning }) => meaning).filter((meaning) => meaning in fields));

/** A list of names with telephone numbers is no ledger: it takes a number, or a code with figures. */
function isLedgerTable(table: TableShape): boolean {
  const meanings = carried(table);
  if (meanings.has('registrationNumber')) return true;
  const figures = [...meanings].filter((meaning) =>
    ['amount', 'count', 'date'].includes(fieldKind(meaning as FieldId)),
  );
  return meanings.has('uscc') ? figures.length >= 1 : figures.length >= 2;
}

const isHidden = (visibility: Visibility): boolean => visibility !== 'visible';

/** Where one sheet carries registration numbers, sheets of names and figures alone are lists beside the ledger. */
function withoutSideLists(sheets: readonly SheetTables[]): readonly SheetTables[] {
  const numbered = (tables: readonly TableShape[]) =>
    tables.some((table) => carried(table).has('registrationNumber'));
  if (!sheets.some(({ tables }) => numbered(tables))) return sheets;
  return sheets.filter(({ tables }) => numbered(tables));
}

/** A hidden ledger is an old copy, unless no visible one reaches its year. */
function dataSheets(sheets: readonly SheetTables[]): readonly SheetTables[] {
  const withTables = withoutSideLists(sheets.filter(({ tables }) => tables.length > 0));
  const visible = withTables.filter(({ grid }) => !isHidden(grid.sheet.visibility));
  const newest = Math.max(...visible.map(({ year }) => year));
  return withTables.filter(({ grid, year }) => !isHidden(grid.sheet.visibility) || year > newest);
}

function whyOther({ grid }: SheetTables): OtherSheet['why'] {
  const { name, visibility, rows } = grid.sheet;
  if (isHidden(visibility)) return 'hidden';
  const texts = rows.slice(0, 40).flatMap((row) => filledCells(row).map(cellText));
  if (texts.length === 0) return 'empty';
  if (/汇总|统计|合计|分析|透视/.test(name ?? '')) return 'summary';
  if (/说明|须知|要求|填报|指引|注意/.test([name ?? '', ...texts.slice(0, 3)].join(' ')))
    return 'instructions';
  return rows.some((row) => filledCells(row).some((cell) => cell.kind === 'number'))
    ? 'summary'
    : 'instructions';
}

/** Finds the ledger's tables in a workbook: where they lie, what their columns hold and in which units. */
export function recognizeLedger(grids: readonly Grid[], context: LedgerContext): LedgerShape {
  const sheets = grids.map((grid, index) => tablesOfSheet(grid, index, context));
  const chosen = dataSheets(sheets);
  const others = sheets.filter((sheet) => !chosen.includes(sheet));
  return {
    tables: chosen.flatMap(({ tables }) => tables),
    otherSheets: others.map((sheet) => ({ sheet: sheet.grid.sheet.name, why: whyOther(sheet) })),
  };
}
