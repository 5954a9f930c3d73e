import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

import { scenarios } from '../builders/cost-model.ts';
import { deadlineTables } from './deadline-lines.ts';

const page = readFileSync(join(__dirname, '../../docs/costs.md'), 'utf8');

const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());

it('docs/costs.md shows the day of the deadline as it is simulated', async () => {
  const { simulated } = await deadlineTables(scenarios.country);
  const [, text = ''] = /<!-- simulated -->\n\n((?:\|.*\n)+)/.exec(page) ?? [];
  const written = text.trim().split('\n');
  expect(written.filter((_, line) => line !== 1).map(cellsOf)).toEqual(
    simulated.filter((_, line) => line !== 1).map(cellsOf),
  );
});
