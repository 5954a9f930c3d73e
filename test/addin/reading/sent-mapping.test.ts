import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { type Desk, deskWith, rereadAs, sendable, viewOf } from '../../../addin/reading/desk.ts';
import { withColumn } from '../../../addin/taskpane/column-change.ts';
import { parseQuarter } from '../../../shared/domain/period.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { readWorkbook } from '../../../shared/files/read-workbook.ts';
import { type ColumnMeaning, isAmount } from '../../../shared/ledgers/column-meaning.ts';
import { readSent } from '../../../shared/use-cases/read-sent.ts';

const folder = join(__dirname, '../../../examples/2021');

async function deskOf(name: string): Promise<Desk> {
  const read = await readWorkbook(readFileSync(join(folder, name)), name);
  if (!read.ok) throw new Error(read.reason.message);
  return deskWith(wujinUnits, { name, workbook: read.value, usualYear: 2021 });
}

/** What the bureau makes of what the pane sends. */
function readByTheBureau(desk: Desk) {
  const { file, mapping, ...workbook } = sendable(desk);
  const unit = wujinUnits.find(({ name }) => name === viewOf(desk).orgUnit);
  const quarter = parseQuarter('2021Q4');
  if (unit === undefined || quarter === undefined) throw new Error('The ledger names its unit.');
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  return readSent(
    { kind: 'workbook', file, workbook, ...(mapping && { mapping }) },
    { unit, quarter, digest },
  );
}

/** Without the warnings: an error in a column of telephones stays in the town, and so does what is said of it. */
const figuresOf = (desk: Desk) => {
  const { rowCount, countedCount, problemCounts } = viewOf(desk);
  return { rows: rowCount, counted: countedCount, errors: problemCounts.error };
};

function sentFigures(desk: Desk) {
  const read = readByTheBureau(desk);
  if (!read.ok) return read.reason.kind;
  const { rows, counted, errors } = read.value.totals;
  return { rows, counted, errors };
}

const said: readonly ColumnMeaning[] = ['other', 'phone', 'registrationNumber', 'salesRevenue'];

describe('a ledger whose columns a person corrected', () => {
  const ledgers = readdirSync(folder).filter((name) => /\.(xlsx|xls|csv)$/.test(name));

  it.each(ledgers)('is counted by the bureau as the pane showed it: %s', async (name) => {
    const desk = await deskOf(name);
    const { mapping, tables } = viewOf(desk);
    const columns = tables.flatMap((one, table) => one.columns.map(({ column }) => ({ table, column })));
    const corrected = columns.flatMap((place) =>
      said.map((meaning) => {
        const change = { meaning, unit: isAmount(meaning) ? ('元' as const) : null };
        return {
          change: { ...place, meaning },
          desk: rereadAs(desk, { mapping: withColumn(mapping, place, change) }),
        };
      }),
    );
    const differing = corrected
      .map((one) => ({ ...one.change, pane: figuresOf(one.desk), bureau: sentFigures(one.desk) }))
      .filter(({ pane, bureau }) => JSON.stringify(pane) !== JSON.stringify(bureau));
    expect(differing).toEqual([]);
    expect(new Set(corrected.map((one) => figuresOf(one.desk).counted)).size).toBeGreaterThan(
      viewOf(desk).countedCount === 0 ? 0 : 1,
    );
  });
});
