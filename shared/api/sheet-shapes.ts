import * as z from 'zod';

import { fileLimits } from '../files/file-limits.ts';
import { list } from './shapes.ts';

const row = z.int().min(0).max(fileLimits.lastRow);
const column = z.int().min(0).max(fileLimits.lastColumn);
const place = {
  column,
  formula: z.string().max(8_192).exactOptional(),
  format: z.string().max(255).exactOptional(),
};
const text = z.string().max(32_767);

/** Cells as they stand in the sheet, before anybody asks what they mean; rows and columns count from 0. */
const cell = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...place, kind: z.enum(['number', 'date']), value: z.number() }),
    z.strictObject({ ...place, kind: z.enum(['text', 'error']), value: text }),
    z.strictObject({ ...place, kind: z.literal('boolean'), value: z.boolean() }),
    z.strictObject({ ...place, kind: z.literal('uncached'), value: z.null() }),
  ])
  .meta({ id: 'Cell' });

const span = z.strictObject({ first: z.int().min(0), last: z.int().min(0).max(fileLimits.lastRow) });

/** Rows that merged ranges may cover together: honest sheets stay far below, and each costs a look. */
const mergedRows = 1_000_000;

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? -1));

interface Placed {
  readonly rows: readonly { readonly row: number; readonly cells: readonly { readonly column: number }[] }[];
  readonly merges: readonly { readonly top: number; readonly bottom: number }[];
}

const inOrder = ({ rows }: Placed): boolean =>
  ascending(rows.map((one) => one.row)) &&
  rows.every(({ cells }) => ascending(cells.map((one) => one.column)));

const mergesInReason = ({ merges }: Placed): boolean =>
  merges.reduce((sum, { top, bottom }) => sum + Math.max(0, bottom - top), 0) <= mergedRows;

export const sheet = z
  .strictObject({
    name: z.string().max(255).nullable().meta({ description: 'CSV 没有工作表名' }),
    visibility: z.enum(['visible', 'hidden', 'very-hidden']),
    rows: list(z.strictObject({ row, cells: list(cell, fileLimits.lastColumn + 1) }), 100_000).meta({
      description: '按行号从小到大，只列有内容的行和单元格',
    }),
    merges: list(z.strictObject({ top: row, left: column, bottom: row, right: column }), 5_000),
    hiddenRows: list(span, 100_000),
    hiddenColumns: list(span, 20_000),
  })
  .refine(inOrder, { path: ['rows'] })
  .refine(mergesInReason, { path: ['merges'] })
  .meta({ id: 'Sheet', description: '一个工作表的单元格' });
