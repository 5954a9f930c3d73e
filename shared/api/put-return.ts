import * as z from 'zod';

import { savedExample } from './examples/returns.ts';
import { defineRoute } from './define-route.ts';
import { savedReturn } from './return-shapes.ts';
import { list, nothing, quarterParameter, unitParameter } from './shapes.ts';
import { mapping } from './mapping-shape.ts';
import { sheet } from './sheet-shapes.ts';

const sheets = z
  .strictObject({
    kind: z.literal('sheets'),
    file: z.string().min(1).max(255).meta({ description: '工作簿的文件名' }),
    format: z.enum(['xlsx', 'xls', 'csv']),
    date1904: z.boolean(),
    sheets: list(sheet, 50),
    mapping: mapping.exactOptional(),
  })
  .meta({ id: 'SheetsContent', description: '台账工作簿的单元格；联系人、手机等列不要发送，发送了也不保存' });

const zeroReport = z
  .strictObject({ kind: z.literal('zero-report') })
  .meta({ id: 'ZeroReport', description: '零报告：本期没有企业' });

const put = z
  .strictObject({
    as: z.enum(['draft', 'submitted']).meta({ description: 'draft 存草稿；submitted 报送' }),
    content: z.discriminatedUnion('kind', [sheets, zeroReport]),
    explanation: z.string().trim().min(1).max(2_000).optional().meta({
      description: '说明后报送：还有强制问题时必填',
    }),
  })
  .meta({ id: 'PutReturn' });

const text = (column: number, value: string) => ({ column, kind: 'text', value });

export const putReturn = defineRoute({
  id: 'put-return',
  summary: '保存草稿或报送；首次不带 If-Match，以后带上读到的 ETag',
  parameters: z.strictObject({ quarter: quarterParameter, unit: unitParameter }),
  query: nothing,
  body: { kind: 'json', shape: put, largest: 20 * 1024 * 1024 },
  guarded: true,
  revised: true,
  status: 201,
  answer: savedReturn,
  problems: [
    'unit-not-found',
    'period-not-begun',
    'period-closed',
    'wrong-state',
    'unit-of-file',
    'mapping-mismatch',
    'ledger-blocked',
    'explanation-missing',
  ],
  examples: {
    answer: savedExample,
    body: {
      as: 'submitted',
      content: {
        kind: 'sheets',
        file: '湖塘镇.xlsx',
        format: 'xlsx',
        date1904: false,
        sheets: [
          {
            name: 'Sheet1',
            visibility: 'visible',
            rows: [
              {
                row: 0,
                cells: [
                  text(0, '企业名称'),
                  text(1, '统一社会信用代码'),
                  text(2, '入库登记编号'),
                  text(3, '销售收入（万元）'),
                ],
              },
              {
                row: 1,
                cells: [
                  text(0, '常州拟例科技有限公司'),
                  text(1, '91320412MAX0000015'),
                  text(2, '202132041200900001'),
                  { column: 3, kind: 'number', value: 1234.5 },
                ],
              },
            ],
            merges: [],
            hiddenRows: [],
            hiddenColumns: [],
          },
        ],
      },
    },
  },
});
