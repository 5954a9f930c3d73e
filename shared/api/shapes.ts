import * as z from 'zod';

import { parsePeriod, parseQuarter } from '../domain/period.ts';

/** Pieces that many routes share. */
export const list = <Shape extends z.ZodType>(shape: Shape, most = 1_000_000) =>
  z.array(shape).max(most).readonly();

export const unitParameter = z
  .string()
  .min(1)
  .max(50)
  .meta({ description: '镇（开发区）的编号、名称或别名', examples: ['hutang', '湖塘镇'] });

/** The pattern tells other systems the form; the refinement would add nothing to it. */
export const quarterParameter = z
  .string()
  .refine((text) => parseQuarter(text) !== undefined)
  .meta({ description: '季度', pattern: '^20\\d\\dQ[1-4]$', examples: ['2021Q4'] });

export const periodParameter = z
  .string()
  .refine((text) => parsePeriod(text) !== undefined)
  .meta({
    description: '年、季度或月',
    pattern: '^20\\d\\d(Q[1-4]|-(0[1-9]|1[0-2]))?$',
    examples: ['2021', '2021Q4', '2021-09'],
  });

export const versionParameter = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .meta({ description: '版本号；不写为最新一版', examples: ['1'] });

export const basis = z
  .enum(['approved', 'submitted'])
  .meta({ description: 'approved 已审核（默认）；submitted 已报送' });

export const moment = z.iso.datetime().meta({ description: '时刻（UTC）' });

export const unitState = z
  .enum(['not-reported', 'draft', 'submitted', 'approved', 'sent-back'])
  .meta({ id: 'UnitState', description: '未报送、草稿、已报送（待审核）、已审核、已退回' });

export const author = z.strictObject({ id: z.string(), name: z.string() }).meta({ id: 'Author' });

/** A share as the nearest double: 0.867 is 86.7 %. */
export const share = z.number().nullable();

export const nothing = z.strictObject({});
