import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readFiles } from '../../../functions/reading/reading-pool.ts';
import type { PoolOptions } from '../../../functions/reading/reading-pool.ts';
import type { TakenFile } from '../../../functions/reading/taken-files.ts';
import { fileSentences } from '../../../shared/files/file-sentences.ts';

/** A reading process whose behaviour is the name of the file. */
const oddProgram = `
process.on('message', ({ name, options }) => {
  if (name === 'hangs') for (;;);
  if (name === 'crashes') process.abort();
  if (name === 'throws') throw new Error('a bug');
  if (name === 'eats') for (const kept = []; ; ) kept.push(new Array(100000).fill(kept.length));
  process.send({ kind: 'answer', answer: name + (options ?? '') });
});
process.on('disconnect', () => process.exit());
process.send({ kind: 'ready' });
`;

describe('reading files in processes of their own', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pool-'));
    await writeFile(join(folder, 'odd.cjs'), oddProgram);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = (name: string, problem?: TakenFile['problem']): TakenFile => ({
    name,
    path: name,
    bytes: 1,
    problem,
  });

  async function readAll(
    files: readonly TakenFile[],
    options: Partial<PoolOptions> = {},
  ): Promise<readonly string[]> {
    const answers: string[] = [];
    const pool = {
      program: join(folder, 'odd.cjs'),
      task: 'sheets',
      deadline: 3_000,
      memory: 64,
      ...options,
    } as const;
    for await (const { read } of readFiles<string>(files, pool)) {
      answers.push(read.ok ? read.value : read.reason.message);
    }
    return answers;
  }

  it('gives answers in the order of the files, and hands the options to the task', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `f${index}`);
    const answers = await readAll(
      names.map((name) => file(name)),
      { options: '!' },
    );
    expect(answers).toEqual(names.map((name) => `${name}!`));
  });

  it('reads what stands beside a file that hangs', async () => {
    expect(await readAll(['a', 'hangs', 'b'].map((name) => file(name)))).toEqual([
      'a',
      fileSentences.tooSlow.message,
      'b',
    ]);
  });

  it('reads what stands beside a file that ends its process', async () => {
    const crashed = fileSentences.crashed.message;
    expect(await readAll(['crashes', 'a', 'throws', 'b'].map((name) => file(name)))).toEqual([
      crashed,
      'a',
      crashed,
      'b',
    ]);
  });

  it('reads what stands beside a file that needs too much memory', async () => {
    const answers = await readAll(
      ['eats', 'a'].map((name) => file(name)),
      { deadline: 60_000 },
    );
    expect(answers).toEqual([fileSentences.tooMuchMemory.message, 'a']);
  });

  it('does not open a file that carries a problem', async () => {
    expect(await readAll([file('hangs', fileSentences.notAFile), file('a')])).toEqual([
      fileSentences.notAFile.message,
      'a',
    ]);
  });

  it('answers for every file when no process can be started', async () => {
    const answers = await readAll([file('a')], { program: join(folder, 'absent.cjs') });
    expect(answers).toEqual([fileSentences.crashed.message]);
  });
});
