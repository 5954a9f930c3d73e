import { isDeepStrictEqual } from 'node:util';

import { readRow } from '../../shared/ledgers/read-row.ts';
import { type FaultyRows, faultyRows } from '../builders/faulty-rows.ts';
import type { Bench, Contest } from './contest.ts';
import { type PlainRow, rowValidator } from './row-schema.ts';

const plainRows = ({ rows, context }: FaultyRows): readonly PlainRow[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(
      [...context.columns].map(([field, column]) => {
        const value = cells.find((cell) => cell.column === column)?.value ?? null;
        return [field, typeof value === 'boolean' ? String(value) : value];
      }),
    ),
  );

/** "12 uscc": the fields of each row with something wrong, each once. */
const distinct = (rows: readonly (readonly (string | null)[])[]): readonly string[] =>
  rows.flatMap((fields, place) => [...new Set(fields)].sort().map((field) => `${place} ${field ?? ''}`));

export function validateRowsContest(count: number): Promise<Contest> {
  const faulty = faultyRows(count);
  const plain = plainRows(faulty);
  const validate = rowValidator();
  const byProduct = () => faulty.rows.map((row) => readRow(row, faulty.context).problems);
  const bySchema = () => plain.map(validate);
  return Promise.resolve({
    product: { name: '本品（连同读出的值与每处的话）', run: byProduct },
    baselines: [
      {
        name: 'ajv（生成代码）',
        run: bySchema,
        agrees: () =>
          isDeepStrictEqual(
            distinct(byProduct().map((problems) => problems.map(({ field }) => field))),
            distinct(bySchema()),
          ),
      },
    ],
  });
}

export const validateRowsBench: Bench = {
  id: 'G5',
  title: '10,000 行逐格核对（不生成代码，受 CSP 约束）',
  unit: '行',
  ...{ goal: 4, stretch: 2, size: 10_000, growth: [1_000, 10_000, 100_000] },
  contest: validateRowsContest,
};
