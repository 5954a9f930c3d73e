import type { Cell, Sheet, SheetRow, Workbook } from '../../shared/files/sheet.ts';
import type { RowsOfSheet } from '../../shared/ports/ledger-desk.ts';
import type { Random } from './random.ts';

/** What somebody may type into any cell, without its place; null empties it. */
type Typed = Pick<Cell, 'kind' | 'value'> & { readonly formula?: string };

const text = (value: string): Typed => ({ kind: 'text', value });

/** Words that make a row another one, or a table: headers, units, totals, notes, samples. */
const words = [
  ...[
    '合计',
    '小计',
    '总计',
    '单位：万元',
    '单位：元',
    '金额单位：千元',
    '填表说明：如实填写',
    '一、新增企业',
  ],
  ...[
    '企业名称',
    '统一社会信用代码',
    '入库登记编号',
    '销售收入（万元）',
    '研发费用',
    '职工总数',
    '所属镇',
    '序号',
  ],
  ...[
    '填表人：张三',
    '示例',
    '无',
    '/',
    '湖塘镇',
    '2021年',
    '91320412',
    '202132041208000123',
    '约30',
    '12%',
    '2019.3.4',
  ],
].map(text);

const figures: readonly Typed[] = [0, 1, 7, 50.5, 99_999_999, -3].map((value) => ({ kind: 'number', value }));

const formula = (random: Random, rows: number): Typed => ({
  kind: 'uncached',
  value: null,
  formula: `${random.pick(['B', 'D', 'H'])}${random.integer(1, rows)}*2`,
});

const last = ({ rows }: Sheet): number => (rows.at(-1)?.row ?? 0) + 1;

const cellsAt = ({ rows }: Sheet, row: number): readonly Cell[] =>
  rows.find((one) => one.row === row)?.cells ?? [];

const widthOf = ({ rows }: Sheet): number =>
  rows.reduce((widest, { cells }) => Math.max(widest, (cells.at(-1)?.column ?? 0) + 1), 1);

const withCell = (cells: readonly Cell[], column: number, typed: Typed | null): readonly Cell[] =>
  [
    ...cells.filter((cell) => cell.column !== column),
    ...(typed === null ? [] : [{ ...typed, column } as Cell]),
  ].sort((one, other) => one.column - other.column);

type Edit = (sheet: Sheet, random: Random) => readonly SheetRow[];

/** A place that is mostly inside: its rows and two below, its columns and one beside. */
const placeIn = (sheet: Sheet, random: Random) => ({
  row: random.integer(0, last(sheet) + 1),
  column: random.integer(0, widthOf(sheet)),
});

const typing: Edit = (sheet, random) => {
  const { row, column } = placeIn(sheet, random);
  const [typed] = random.shuffled([...words, ...figures, formula(random, last(sheet)), null]);
  return [{ row, cells: withCell(cellsAt(sheet, row), column, typed ?? null) }];
};

const clearing: Edit = (sheet, random) => [{ row: placeIn(sheet, random).row, cells: [] }];

/** Some rows and columns as they stand, put down somewhere else over whatever is there. */
const pasting: Edit = (sheet, random) => {
  const [from, to] = [placeIn(sheet, random), placeIn(sheet, random)];
  const [height, width] = [random.integer(1, 4), random.integer(1, widthOf(sheet) + 1)];
  return Array.from({ length: height }, (_, down) => {
    const copied = cellsAt(sheet, from.row + down);
    const row = to.row + down;
    const cells = Array.from({ length: width }, (_, right) => right).reduce(
      (pasted, right) =>
        withCell(
          pasted,
          to.column + right,
          copied.find(({ column }) => column === from.column + right) ?? null,
        ),
      cellsAt(sheet, row),
    );
    return { row, cells };
  });
};

const edits: readonly Edit[] = [typing, typing, typing, clearing, pasting, pasting];

/** The rows as the sheet holds them: what puts an edit back. */
const asTheyAre = (sheet: Sheet, rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.map(({ row }) => ({ row, cells: cellsAt(sheet, row) }));

export interface SheetEdit {
  readonly change: RowsOfSheet;
  readonly undo: RowsOfSheet;
}

/** Something that a person does in one sheet of a workbook. */
export function sheetEdit({ sheets }: Workbook, random: Random): SheetEdit {
  const sheet = random.pick(sheets);
  const name = sheet.name ?? '';
  const rows = random.pick(edits)(sheet, random);
  return { change: { sheet: name, rows }, undo: { sheet: name, rows: asTheyAre(sheet, rows) } };
}
