import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { takenFiles } from '../../../functions/reading/taken-files.ts';

describe('the files taken of a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'taken-'));
    const names = [
      'b.XLSX',
      'a.csv',
      '湖塘.et',
      '~$a.xlsx',
      '.hidden.xlsx',
      'notes.docx',
      'line\nbreak.txt',
      '\u{20000}.xls',
      '\uffee.xls',
    ];
    await Promise.all(names.map((name) => writeFile(join(folder, name), 'x')));
    await mkdir(join(folder, 'folder.xlsx'));
    await symlink(join(folder, 'a.csv'), join(folder, 'link.xlsx'));
    await writeFile(join(folder, 'large.xlsx'), '');
    await truncate(join(folder, 'large.xlsx'), 21 * 1024 * 1024);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('come in order of the code points of their names; others, hidden ones and locks are left out', async () => {
    expect((await takenFiles(folder)).map(({ name }) => name)).toEqual([
      'a.csv',
      'b.XLSX',
      'folder.xlsx',
      'large.xlsx',
      'line\nbreak.txt',
      'link.xlsx',
      '湖塘.et',
      '\uffee.xls',
      '\u{20000}.xls',
    ]);
  });

  it('carry a problem when they are links, folders or too large', async () => {
    const files = await takenFiles(folder);
    const problems = files.flatMap(({ name, problem }) =>
      problem === undefined ? [] : [[name, problem.kind]],
    );
    expect(problems).toEqual([
      ['folder.xlsx', 'file-unreadable'],
      ['large.xlsx', 'file-too-large'],
      ['link.xlsx', 'file-unreadable'],
    ]);
  });
});
