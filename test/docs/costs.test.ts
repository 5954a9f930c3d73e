import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openSqlite } from '../../functions/store/sqlite-driver.ts';
import { measuredTable } from '../bench/deadline-lines.ts';
import { measuredVerbs } from '../bench/measured-verbs.ts';
import { scenarios, sizes, verbs } from '../builders/cost-model.ts';
import { costTables } from '../builders/cost-tables.ts';
import { type RunningProduct, startProduct } from '../builders/running-product.ts';

const page = readFileSync(join(__dirname, '../../docs/costs.md'), 'utf8');

/** The table behind its mark in the page. */
const written = (name: string): string =>
  new RegExp(`<!-- ${name} -->\\n\\n((?:\\|.*\\n)+)`).exec(page)?.[1] ?? '';

/** Without the blanks and dashes that only make the columns wide. */
const cellsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-{3,}$/, '---')));

describe('docs/costs.md', () => {
  it.each(Object.entries(costTables()))('shows the table "%s" as it is computed', (name, table) => {
    expect(cellsOf(written(name))).toEqual(cellsOf(table));
  });

  it('would not stay the same if a size were another', () => {
    expect(verbs.send(500, 20)).toBeGreaterThan(verbs.send(499, 20));
    expect(verbs.send(501, 20)).toBeGreaterThan(verbs.send(500, 20));
    expect(verbs.decide(21)).toBeGreaterThan(verbs.decide(20));
  });
});

describe('the day of the deadline', () => {
  it('costs what its acts were measured to cost', async () => {
    const { towns, rows } = scenarios.country;
    const measured = measuredTable(await measuredVerbs(towns, rows)).join('\n');
    expect(cellsOf(written('measured'))).toEqual(cellsOf(measured));
  }, 60_000);
});

interface Stored {
  readonly id: string;
  readonly body: string;
}

describe('the sizes behind the costs', () => {
  let product: RunningProduct | undefined;
  let stored: readonly Stored[] = [];

  beforeAll(async () => {
    product = await startProduct({ words: [] });
    await product.end('SIGTERM');
    const driver = await openSqlite(join(product.folder, 'ledgers.db'));
    stored = driver.all("SELECT id, body FROM docs WHERE pk LIKE '%2021Q4'", []) as unknown as Stored[];
    driver.close();
  }, 120_000);
  afterAll(async () => {
    await product?.end('SIGTERM');
  });

  const ofKind = (kind: string): readonly Stored[] => stored.filter(({ id }) => id.startsWith(`${kind}:`));
  const bytes = ({ body }: Stored): number => Buffer.byteLength(body);
  const mean = (some: readonly Stored[]): number =>
    some.reduce((total, one) => total + bytes(one), 0) / some.length;
  const near = (measured: number, stated: number): void => {
    expect(measured / stated).toBeGreaterThan(0.85);
    expect(measured / stated).toBeLessThan(1.15);
  };

  it('are those of the eleven example ledgers', () => {
    for (const kind of ['answer', 'head', 'version', 'content', 'event'] as const)
      near(mean(ofKind(kind)), sizes[kind]);
    const states = stored.filter(({ id }) => id === 'states');
    near(mean(states) / 11, sizes.stateLine);
  });

  it('hold for rows and for cells', () => {
    const manifests = ofKind('content').map(
      ({ body }) => JSON.parse(body) as { rows: string[]; sheets: { rows: string[] }[] },
    );
    const part = new Map(stored.map((one) => [one.id, bytes(one)]));
    const total = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (part.get(id) ?? 0), 0);
    const rows = 612;
    const [ledger, cells] = [
      total(manifests.flatMap((one) => one.rows)),
      total(manifests.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.rows))),
    ];
    near(ledger / rows, sizes.row);
    near(cells / rows, sizes.cells);
    const all = ofKind('part').reduce((sum, one) => sum + bytes(one), 0);
    near((all - ledger - cells) / manifests.length, sizes.besideRows);
  });
});
