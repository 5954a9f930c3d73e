import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { inChromium } from '../end-to-end/in-chromium.ts';
import { boardReaders } from './board-readers.ts';
import type { Contest } from './contest.ts';
import { verdictsContest } from './g1-verdicts.ts';
import { tracesContest } from './g2-traces.ts';
import { remoteCellsContest } from './g11-remote-cells.ts';
import { scoresContest } from './g3-scores.ts';
import { readSheetsContest } from './g4a-read-sheets.ts';
import { readLedgerContest } from './g4b-read-ledger.ts';
import { validateRowsContest } from './g5-validate-rows.ts';
import { consolidateContest } from './g6-consolidate.ts';
import { resubmitContest } from './g7-resubmit.ts';
import { blocksWhileReading, heldUpByEvaluation, ownWhileOpening } from './held-up.ts';
import { answersOfBoth, submissions } from './g8-submissions.ts';
import { coldStarts } from './g9-cold-start.ts';
import { partSizes } from './g10-sizes.ts';
import { markTimes } from './g12-pane.ts';
import { openingTimes } from './opening-times.ts';
import { growthExponent, spreadOf } from './spread.ts';
import { usableTimes } from './usable-times.ts';

const agreement = async ({ product, baselines, beside = [] }: Contest) => {
  for (const side of [product, ...baselines, ...beside]) await side.run();
  return Promise.all(baselines.map(async ({ name, agrees }) => [name, await agrees()] as const));
};

describe('the benches, on little', () => {
  it('G1: the programs and a loop by hand come to the same verdicts', async () => {
    const judged = await agreement(await verdictsContest(2_000));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it('G2: so do the explained ones', async () => {
    const judged = await agreement(await tracesContest(500));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it('G3: formulas and rules give the scores of the function', async () => {
    const judged = await agreement(await scoresContest(300));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it('G4a: a library gives the values that were written', async () => {
    const judged = await agreement(await readSheetsContest(120));
    expect(judged.filter(([, agrees]) => agrees).length).toBeGreaterThan(0);
  });

  it('G4b: the ledger says what was written', async () => {
    const judged = await agreement(await readLedgerContest(120));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it('G5: the readers of cells and a schema find fault with the same fields', async () => {
    const judged = await agreement(await validateRowsContest(2_000));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it.each([50, 3_000])('G6: both count the same of %i rows', async (rows) => {
    const judged = await agreement(await consolidateContest(rows));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });

  it.each([50, 2_000])(
    'G7: what a town changes and a count from nothing come to the same of %i rows',
    async (rows) => {
      const judged = await agreement(await resubmitContest(rows));
      expect(judged.every(([, agrees]) => agrees)).toBe(true);
    },
  );
});

describe('what is built', () => {
  it('G8: a store that stores nothing is answered as one that stores, and both take what is sent', async () => {
    const root = join(__dirname, '../..');
    const [durable, forgetful] = await answersOfBoth(root);
    expect(durable).toHaveLength(2);
    expect(durable?.[1]).toContain('"version":2');
    expect(forgetful).toEqual(durable);
    const figures = await submissions(root, { connections: 3, rows: 3, seconds: 0.3, rounds: 1 });
    for (const { acknowledged } of [...figures.durable, ...figures.forgetful, figures.few])
      expect(acknowledged.length).toBeGreaterThan(0);
  });

  it('G9: every process answers what is expected', async () => {
    const { ready, refusing, bare } = await coldStarts(join(__dirname, '../..'), 1);
    for (const times of [ready, refusing, bare]) expect(times).toEqual([expect.any(Number)]);
  });

  it('G10: what checks a cell is a part of what checks a row, and nothing is empty', () => {
    const [functions = NaN, cell = NaN, row = NaN] = partSizes(join(__dirname, '../..')).map(
      ({ compressed }) => compressed,
    );
    expect(functions).toBeGreaterThan(1_000);
    expect(cell).toBeGreaterThan(1_000);
    expect(row).toBeGreaterThan(cell);
  });
});

describe('the readers of the board', () => {
  it('are all answered, and the towns have sent what the district then counts', async () => {
    const figures = await boardReaders({ readers: 3, seconds: 1, rows: 4 });
    expect(figures).toMatchObject({ failed: 0, counted: 44 });
    expect(figures.reads).toBeGreaterThan(0);
    expect(figures.p95).toBeGreaterThan(0);
  });
});

describe('the benches, on little, over the network', () => {
  it('G11: cells get what one request brings', async () => {
    const judged = await agreement(await remoteCellsContest(60));
    expect(judged.every(([, agrees]) => agrees)).toBe(true);
  });
});

inChromium('the benches on little', () => {
  it('G12: both pages can be used, and what is typed is marked', async () => {
    const { pane, empty } = await usableTimes(join(__dirname, '../..'), 1);
    const marks = await markTimes(60, 2);
    for (const times of [pane, empty, marks]) expect(times.every((time) => time > 0)).toBe(true);
    expect([pane.length, empty.length, marks.length]).toEqual([1, 1, 2]);
  });

  it('open: the ledger is there', async () => {
    const [seconds = NaN] = await openingTimes(60, 1);
    expect(seconds).toBeGreaterThan(0);
  });

  it('blocks: each of them can be looked at', async () => {
    const reading = await blocksWhileReading(join(__dirname, '../..'), 60, 1);
    const opening = await ownWhileOpening(60, 1);
    const { own, cancelled } = await heldUpByEvaluation(400, 1);
    expect([reading.length, opening.length, own.length]).toEqual([1, 1, 1]);
    expect(reading[0]).toBeGreaterThan(0);
    expect(Math.min(...opening, ...own)).toBeGreaterThanOrEqual(0);
    expect(cancelled).toBeGreaterThan(0);
  });
});

describe('the figures of a bench', () => {
  it('are the median and both ends', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, least: 1, most: 5 });
  });

  it('grow with an exponent of 1 when ten times the rows take ten times as long', () => {
    expect(growthExponent({ size: 10, milliseconds: 3 }, { size: 100, milliseconds: 30 })).toBeCloseTo(1);
  });
});
