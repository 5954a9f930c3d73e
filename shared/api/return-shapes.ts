import * as z from 'zod';

import { ledgerProblem } from './ledger-shapes.ts';
import { correctedColumn } from './mapping-shape.ts';
import { author, list, moment, unitState } from './shapes.ts';

export const versionTotals = z
  .strictObject({
    version: z.int(),
    file: z.string(),
    contentHash: z.string().meta({ description: '所报内容的 SHA-256' }),
    sheets: list(z.string().nullable()).meta({ description: '工作表名，依次' }),
    rows: z.int(),
    counted: z.int().meta({ description: '本表计入的企业数' }),
    errors: z.int(),
    warnings: z.int(),
    hints: z.int(),
    zeroReport: z.boolean().meta({ description: '零报告：报了，本期没有企业' }),
  })
  .meta({ id: 'VersionTotals' });

/** Where the return of a unit stands; numbers are null as long as there is none. */
export const returnLine = z
  .strictObject({
    quarter: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    state: unitState,
    stateText: z.string().meta({ description: '未报送、草稿、已报送、已审核、已退回' }),
    revision: z.int().nullable().meta({ description: '每次变动加一；就是 ETag 里的数字' }),
    version: z.int().nullable(),
    latest: versionTotals.nullable(),
    inForce: versionTotals.nullable().meta({ description: '计数所用的已审核版本' }),
    changedAt: moment.nullable(),
    changedBy: author.nullable(),
  })
  .meta({ id: 'ReturnLine' });

export const remark = z
  .strictObject({
    sheet: z.string().max(255).nullable(),
    cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
    text: z.string().trim().min(1).max(1_000),
  })
  .meta({ id: 'Remark', description: '写在单元格上的意见' });

const decision = z.strictObject({
  at: moment,
  by: author,
  reason: z.string().nullable(),
  remarks: list(remark),
});

export const returnVersion = z
  .strictObject({
    version: z.int(),
    state: z.enum(['draft', 'submitted', 'approved', 'sent-back']),
    savedAt: moment,
    savedBy: author,
    source: z.enum(['sent', 'mailed']).meta({ description: 'sent 由镇报送；mailed 由局代为导入' }),
    totals: versionTotals,
    correctedColumns: list(correctedColumn).optional().meta({ description: '报送人指定的列；没有则不列' }),
    explanation: z.string().nullable(),
    decision: decision.nullable().meta({ description: '通过或退回' }),
  })
  .meta({ id: 'ReturnVersion' });

/** What a reporter keeps as proof. */
const receipt = z
  .strictObject({
    number: z.string().meta({ examples: ['2021Q4-hutang-1'] }),
    at: moment,
    contentHash: z.string(),
    rows: z.int(),
    counted: z.int(),
  })
  .meta({ id: 'Receipt', description: '回执' });

export const savedReturn = z
  .strictObject({ receipt, return: returnLine, version: returnVersion, problems: list(ledgerProblem) })
  .meta({ id: 'SavedReturn' });

/** What an officer's decision leaves behind. */
export const decidedReturn = z
  .strictObject({ return: returnLine, version: returnVersion })
  .meta({ id: 'DecidedReturn' });
