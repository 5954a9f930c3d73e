import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type Output, writeOutputs } from '../../../functions/commands/write-outputs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const output = (name: string, content: string): Output => ({
  path: join(folder, name),
  write: (place) => writeFile(place, content),
});

const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('outputs', () => {
  it('replace what was there before and leave nothing beside', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    expect(await writeOutputs([output('a', 'new'), output('b', 'new')])).toMatchObject({ ok: true });
    expect(contents()).toEqual({ a: 'new', b: 'new' });
  });

  it('are not there at all when the second cannot be written', async () => {
    const failing: Output = { path: join(folder, 'b'), write: () => Promise.reject(new Error('disk full')) };
    expect(await writeOutputs([output('a', 'new'), failing])).toEqual({ ok: false, reason: 'disk full' });
    expect(contents()).toEqual({});
  });

  it('bring back the first when the second cannot be put in its place', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    // It says it was written, but nothing is there to be renamed.
    const vanished: Output = { path: join(folder, 'b'), write: () => Promise.resolve() };
    expect(await writeOutputs([output('a', 'new'), vanished])).toMatchObject({ ok: false });
    expect(contents()).toEqual({ a: 'old' });
    expect(await writeOutputs([output('c', 'new'), vanished])).toMatchObject({ ok: false });
    expect(existsSync(join(folder, 'c'))).toBe(false);
  });

  it('are forgotten when the program ends in the middle', async () => {
    const before = new Set(process.listeners('exit'));
    const interrupted: Output = {
      path: join(folder, 'a'),
      write: async (place) => {
        await writeFile(place, 'half');
        for (const listener of process.listeners('exit')) if (!before.has(listener)) listener(130);
        expect(contents()).toEqual({});
        throw new Error('interrupted');
      },
    };
    expect(await writeOutputs([interrupted])).toMatchObject({ ok: false, reason: 'interrupted' });
    expect(contents()).toEqual({});
  });
});
