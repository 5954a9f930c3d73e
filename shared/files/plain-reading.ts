import type { Result } from '../result.ts';
import { cellAddress, rangeAddress } from './address.ts';
import type { Cell, FileProblem, Sheet, Visibility, Workbook } from './sheet.ts';
import { wallClock } from './wall-clock.ts';

/** A file as it is shown to whoever checks the reading: one such object a line of `npm run sheets`. */
export type PlainReading =
  | {
      readonly file: string;
      readonly ok: true;
      readonly date1904: boolean;
      readonly sheets: readonly PlainSheet[];
    }
  | ({ readonly file: string; readonly ok: false } & FileProblem);

export interface PlainSheet {
  readonly name: string | null;
  readonly visibility: Visibility;
  readonly cells: readonly PlainCell[];
  /** In the order of their texts. */
  readonly merges: readonly string[];
}

/** n number, s text, b boolean, e error, d date or time as the clock on the wall shows it. */
export type PlainCell = readonly [address: string, type: 'n' | 's' | 'b' | 'e' | 'd', value: string];

export function plainReading(file: string, read: Result<Workbook, FileProblem>): PlainReading {
  if (!read.ok) return { file, ok: false, ...read.reason };
  const { date1904, sheets } = read.value;
  return { file, ok: true, date1904, sheets: sheets.map((sheet) => plainSheet(sheet, date1904)) };
}

function plainSheet({ name, visibility, rows, merges }: Sheet, date1904: boolean): PlainSheet {
  const cells = rows.flatMap(({ row, cells: inRow }) =>
    inRow.flatMap((cell) => plainCell(row, cell, date1904)),
  );
  return { name, visibility, cells, merges: merges.map(rangeAddress).toSorted() };
}

function plainCell(row: number, cell: Cell, date1904: boolean): readonly PlainCell[] {
  const address = cellAddress(row, cell.column);
  switch (cell.kind) {
    case 'number':
      return [[address, 'n', String(cell.value)]];
    case 'date': {
      const shown = wallClock(cell.value, date1904);
      return [shown === undefined ? [address, 'n', String(cell.value)] : [address, 'd', shown]];
    }
    case 'text':
      return plainText(address, cell.value);
    case 'boolean':
      return [[address, 'b', String(cell.value)]];
    case 'error':
      return [[address, 'e', cell.value]];
    case 'uncached':
      return [];
  }
}

function plainText(address: string, text: string): readonly PlainCell[] {
  const shown = text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd();
  return shown === '' ? [] : [[address, 's', shown]];
}
