import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { compareTruth, printed } from '../../builders/compare-truth.ts';
import { judgeFolder } from '../../builders/judge-folder.ts';
import { writeJudgeFolder } from '../../builders/write-judge-folder.ts';

const root = join(__dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'ledgers-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | null;
  readonly json: unknown;
}

function consolidated(folder: string): Answer {
  const out = join(home, 'answer.json');
  const command = join(root, 'dist/functions/consolidate.cjs');
  const { status } = spawnSync(process.execPath, [command, folder, '--year', '2021', '--json', out]);
  return { status, json: JSON.parse(readFileSync(out, 'utf8')) };
}

const districtOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'district' in json ? json.district : undefined;

const expectedOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the command', () => {
  it('finds the exact truth of the eleven ledgers', () => {
    const { status, json } = consolidated(join(root, 'examples/2021'));
    expect(printed(compareTruth(expectedOf(join(root, 'test/expected/truth-2021.json')), json))).toBe('');
    expect(status).toBe(0);
  });

  it.each([101, 102, 103, 104, 105, 106, 107, 108])('finds the exact truth of folder %i', (seed) => {
    const { status, json } = consolidated(writeJudgeFolder(home, seed));
    expect(printed(compareTruth(judgeFolder(seed).truth, json))).toBe('');
    expect(status).toBe(judgeFolder(seed).truth.exitStatus);
  });

  it('counts a ledger once that was handed in twice', () => {
    const folder = mkdtempSync(join(home, 'twice-'));
    for (const name of readdirSync(join(root, 'examples/2021')))
      copyFileSync(join(root, 'examples/2021', name), join(folder, name));
    copyFileSync(join(folder, '嘉泽镇.xlsx'), join(folder, '嘉泽镇(1).xlsx'));
    const twice = consolidated(folder);
    expect(districtOf(twice.json)).toMatchObject({ sumOfTowns: 585, distinct: 581, perTown: { 嘉泽镇: 13 } });
    expect(twice.status).toBe(1);
  });
});
