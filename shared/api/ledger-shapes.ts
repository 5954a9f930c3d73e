import * as z from 'zod';

import { list } from './shapes.ts';

/** A ledger's rows and problems as they are answered; see shared/ledgers for what each field means. */
export const ledgerProblem = z
  .strictObject({
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    kind: z.string(),
    severity: z.enum(['error', 'warning', 'hint']),
    field: z.string().nullable(),
    message: z.string(),
    optional: z.literal(true).optional(),
  })
  .meta({ id: 'LedgerProblem', description: '一个单元格（或整份文件）的问题：强制、核实、提示' });

const fieldValue = z.union([z.string(), z.number(), z.null()]);

export const ledgerRow = z
  .strictObject({
    table: z.int(),
    sheet: z.string().nullable(),
    row: z.int().meta({ description: '工作表中的行号，从 1 起' }),
    values: z.record(z.string(), fieldValue).meta({ description: '金额为万元的精确十进制文本' }),
    byYear: z.record(z.string(), z.record(z.string(), fieldValue)).optional(),
    asWritten: z.record(z.string(), z.string()).optional(),
    usccSuggestion: z.string().optional(),
    hidden: z.literal(true).optional(),
    registrationYear: z.int().nullable(),
    counts: z.boolean(),
    why: z.string(),
    sameEnterpriseAs: z.strictObject({ table: z.int(), row: z.int() }).optional(),
  })
  .meta({ id: 'LedgerRow', description: '台账的一行：各列的值，是否计入，为什么' });

export const ledgerTable = z
  .strictObject({
    table: z.int(),
    sheet: z.string().nullable(),
    headerRows: list(z.int()),
    columnMap: z.record(z.string(), z.string()).meta({ description: '列字母对应的字段' }),
    amountUnit: z.record(z.string(), z.enum(['元', '千元', '万元', '亿元']).nullable()),
    otherColumns: z.record(z.string(), z.string()),
    hiddenColumns: list(z.string()),
    hiddenRows: list(z.int()),
    firstRow: z.int().nullable(),
    lastRow: z.int().nullable(),
    skipRows: list(z.strictObject({ row: z.int(), kind: z.string() })),
  })
  .meta({ id: 'LedgerTable', description: '识别出的一张表' });
