import * as z from 'zod';

import { fileLimits } from '../files/file-limits.ts';
import { columnMeanings, isAmount } from '../ledgers/column-meaning.ts';
import { amountUnits } from '../ledgers/ledger.ts';
import type { ToldColumn } from '../ledgers/mapping.ts';
import { list } from './shapes.ts';

export const columnMeaning = z
  .enum(columnMeanings)
  .meta({ description: '字段，或不是字段的内容；other 不是数据' });

const amountUnit = z.enum(amountUnits).nullable();

const toldColumn = z
  .strictObject({
    table: z.int().min(0).max(99).meta({ description: '识别出的第几张表，从 0 起' }),
    column: z.int().min(0).max(fileLimits.lastColumn).meta({ description: '列号，从 0 起' }),
    meaning: columnMeaning,
    unit: amountUnit.exactOptional().meta({ description: '金额列的单位；null 为未写明' }),
  })
  .refine(({ meaning, unit }) => isAmount(meaning) === (unit !== undefined), { path: ['unit'] })
  .meta({ id: 'ToldColumn' });

const placeOf = ({ table, column }: ToldColumn): string => `${table} ${column}`;

const eachOnce = (told: readonly ToldColumn[]): boolean => new Set(told.map(placeOf)).size === told.length;

export const mapping = z
  .strictObject({
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({ description: '表头的指纹' }),
    columns: list(toldColumn, 1_000).refine(eachOnce),
  })
  .meta({ id: 'Mapping', description: '填报员指定的列；其余各列按自动识别' });

export const correctedColumn = z
  .strictObject({
    sheet: z.string().nullable(),
    column: z.string().meta({ description: '列字母' }),
    header: z.string(),
    meaning: columnMeaning,
    unit: amountUnit,
  })
  .meta({ id: 'CorrectedColumn', description: '报送人指定了内容的一列' });
