import { type Cell, type CellStyle, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A sheet to be written: one header row, frozen, and rows below. */
export interface OutSheet {
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly OutRow[];
}

export interface OutColumn {
  readonly header: string;
  /** In characters of the default font; a Chinese one takes two. */
  readonly width: number;
  readonly kind: 'text' | 'count' | 'amount' | 'share';
}

export type OutRow = readonly (string | number | null)[];

/** Under the text format "@" a text stays a text even when somebody edits the cell and presses Enter. */
const formats: Readonly<Record<OutColumn['kind'], string>> = {
  text: '@',
  count: '0',
  amount: '#,##0.00####',
  share: '0.0%',
};

const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { vertical: 'center', wrapText: true },
  numFmt: '@',
};

/** The limits of Excel: rows of a sheet, characters of a cell. */
const maxRows = 1_048_576;
const maxLength = 32_767;

// eslint-disable-next-line no-restricted-globals -- a fixed day instead of the library's clock
export const fixedDay = new Date(Date.UTC(1980, 0, 1));

/** Bytes of an .xlsx. Text is written as text, whatever it looks like; the same sheets give the same bytes. */
export const workbookBytes = (sheets: readonly OutSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.flatMap(withinRowLimit).map(sheetOf),
    properties: { modified: fixedDay },
  });

function withinRowLimit(sheet: OutSheet): readonly OutSheet[] {
  const room = maxRows - 1;
  if (sheet.rows.length <= room) return [sheet];
  return Array.from({ length: Math.ceil(sheet.rows.length / room) }, (_, part) => ({
    ...sheet,
    name: part === 0 ? sheet.name : `${sheet.name}${part + 1}`,
    rows: sheet.rows.slice(part * room, (part + 1) * room),
  }));
}

function sheetOf({ name, columns, rows }: OutSheet): WriteSheet {
  const headers = columns.map(({ header }, column): [string, Partial<Cell>] => [
    `0,${column}`,
    { value: header, style: headerStyle },
  ]);
  return {
    name,
    columns: columns.map(columnOf),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(safeValue))],
    cells: new Map([...headers, ...rows.flatMap(errorWords)]),
    freezePane: { rows: 1 },
  };
}

const columnOf = ({ width, kind }: OutColumn): ColumnDef => ({ width, style: { numFmt: formats[kind] } });

const safeValue = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? writableText(value) : value;

/**
 * Without what XML cannot hold (half a surrogate pair, U+FFFE, U+FFFF), and no longer than Excel allows. Excel reads
 * _x0041_ as an escaped A, so a text that really says so has its first underscore escaped.
 */
export const writableText = (text: string): string => {
  const cut = text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
  return cut.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
};

/** A text that the library would write as an error value. */
export const isErrorWord = (text: string): boolean => /^#[A-Z0-9/_]+[!?]?$/.test(text);

/** The library writes a text such as "#N/A" as an error value, unless it comes as rich text. */
const errorWords = (row: OutRow, index: number): readonly [string, Partial<Cell>][] =>
  row.flatMap((value, column): [string, Partial<Cell>][] =>
    typeof value === 'string' && isErrorWord(value)
      ? [[`${index + 1},${column}`, { value, richText: [{ text: value }], style: { numFmt: '@' } }]]
      : [],
  );
