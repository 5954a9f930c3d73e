import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { truth } from '../../builders/truth-2021.ts';

/** The command as it is shipped; `npm run build` makes it, and `npm test` builds first. */
const root = join(__dirname, '../../..');
const program = join(root, 'dist/functions/consolidate.cjs');
const examples = join(root, 'examples/2021');

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [program, ...words, '--year', '2021'], { encoding: 'utf8' });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'consolidate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run consolidate on the eleven workbooks', () => {
  it('counts 581 enterprises of the district, 585 of the towns, and agrees with every row of the truth', () => {
    const json = join(folder, 'out.json');
    const { status, stdout, stderr } = run(examples, '--json', json, '--xlsx', join(folder, 'out.xlsx'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^各镇合计 +612 +585 +670 +87\.3%\n全区去重 +581 +670 +86\.7%$/m);
    const written = JSON.parse(readFileSync(json, 'utf8')) as typeof truth;
    expect(written.district).toEqual({ ...truth.district, missing: [] });
    const rowsOf = ({ files }: typeof truth) =>
      Object.fromEntries(files.map(({ file, rows }) => [file, rows]));
    expect(rowsOf(written)).toEqual(rowsOf(truth));
    expect(readdirSync(folder)).toEqual(['out.json', 'out.xlsx']);
  });
});

describe('npm run consolidate on a folder of trouble', () => {
  it('names what cannot be used, counts the rest, and writes nothing', () => {
    const trouble = join(folder, 'trouble');
    mkdirSync(join(trouble, '文件夹.xlsx'), { recursive: true });
    cpSync(join(examples, '湖塘镇.xlsx'), join(trouble, '湖塘镇.xlsx'));
    cpSync(join(examples, '湖塘镇.xlsx'), join(trouble, '湖塘镇（再报）.xlsx'));
    cpSync(join(examples, '嘉泽镇.xlsx'), join(trouble, '嘉泽\n镇.xlsx'));
    writeFileSync(join(trouble, '牛塘镇.xlsx'), 'not a workbook');
    symlinkSync(join(examples, '洛阳镇2021科技型中小企业(1).xlsx'), join(trouble, '洛阳镇.xlsx'));
    writeFileSync(join(trouble, '~$湖塘镇.xlsx'), 'lock');
    const before = readdirSync(trouble);
    const { status, stdout, stderr } = run(trouble);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^湖塘镇 .* 66 +63 +50 +126\.0% +2$/m);
    expect(stdout).toMatch(/^嘉泽镇 +嘉泽␊镇\.xlsx +13 +13 +10 +130\.0% +1$/m);
    expect(stderr).toContain('有 4 个文件没有计入');
    for (const name of ['文件夹.xlsx', '湖塘镇（再报）.xlsx', '牛塘镇.xlsx', '洛阳镇.xlsx'])
      expect(stderr).toContain(`「${name}」：`);
    expect(readdirSync(trouble)).toEqual(before);
  });

  it('answers wrong usage with 2 and how to call it', () => {
    const { status, stdout, stderr } = run(examples, '--unknown');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('用法：npm run consolidate');
  });
});
