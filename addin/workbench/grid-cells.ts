import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

import { numberFormat } from '../../shared/files/number-format.ts';
import type { Cell } from '../../shared/files/sheet.ts';

const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

interface Place {
  readonly column: number;
  readonly pattern: string | undefined;
  /** As the engine writes it, with its equals sign. */
  readonly formula: string | undefined;
}

/** A cell of the grid as a plain one; undefined where nothing stands. */
export function plainCell(cell: Nullable<ICellData>, { column, pattern, formula }: Place): Cell | undefined {
  if (!cell) return undefined;
  const { code } = numberFormat(pattern);
  const place = {
    column,
    ...(formula !== undefined && { formula: formula.replace(/^=/, '') }),
    ...(code !== undefined && { format: code }),
  };
  const value = cell.v ?? writtenText(cell);
  if (value === undefined || value === '')
    return place.formula === undefined || value === ''
      ? undefined
      : { ...place, kind: 'uncached', value: null };
  return { ...place, ...content(value, cell, pattern) };
}

type Content =
  | Pick<Extract<Cell, { kind: 'number' | 'date' }>, 'kind' | 'value'>
  | Pick<Extract<Cell, { kind: 'text' | 'error' }>, 'kind' | 'value'>
  | Pick<Extract<Cell, { kind: 'boolean' }>, 'kind' | 'value'>;

function content(value: string | number | boolean, cell: ICellData, pattern: string | undefined): Content {
  // Booleans come as 1 and 0.
  if (cell.t === CellValueType.BOOLEAN) return { kind: 'boolean', value: Boolean(Number(value)) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: numberFormat(pattern).kind, value };
  return { kind: errorText.test(value) ? 'error' : 'text', value };
}

/** A text with line breaks or several fonts stands in a document of its own. */
const writtenText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
