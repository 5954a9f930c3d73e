import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { xlsxBytes } from '../../builders/xlsx-bytes.ts';

const root = join(__dirname, '../../..');
const sheets = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/functions/sheets.cjs'), ...words], { encoding: 'utf8' });

describe('npm run sheets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const output = join(folder, 'out.ndjson');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes one line a file, in the order of their names, also for those that cannot be read', () => {
    writeFileSync(join(folder, 'b.xlsx'), xlsxBytes({ rows: '<row><c><v>1</v></c></row>' }));
    writeFileSync(join(folder, 'a\nb.csv'), '镇,数\n');
    writeFileSync(join(folder, 'c.xls'), '');
    symlinkSync(join(folder, 'b.xlsx'), join(folder, 'd.xlsx'));
    const ran = sheets(folder, '--json', output);
    expect(ran.status).toBe(0);
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        file: 'a\nb.csv',
        ok: true,
        date1904: false,
        sheets: [{ name: null, visibility: 'visible', merges: [] }],
      },
      { file: 'b.xlsx', ok: true, sheets: [{ name: '台账', cells: [['A1', 'n', '1']] }] },
      { file: 'c.xls', ok: false, kind: 'file-unreadable' },
      { file: 'd.xlsx', ok: false, kind: 'file-unreadable' },
    ]);
    expect(ran.stdout).toContain('共 4 个文件：读出 2 个，未读 2 个');
  });

  it('reads a single file too', () => {
    expect(sheets(join(folder, 'b.xlsx')).stdout).toContain('b.xlsx：1 个工作表，1 个单元格');
  });

  it.each([
    ['nothing', []],
    ['an unknown word', ['--xml', 'x', 'y']],
    ['a place that is not there', [join(folder, 'nowhere')]],
    ['an output that cannot be written', [folder, '--json', join(folder, 'nowhere', 'out.ndjson')]],
  ])('says how it is used, and writes nothing, for %s', (_, words) => {
    const ran = sheets(...words);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('用法：npm run sheets');
    expect(readdirSync(folder).some((name) => name.endsWith('.tmp'))).toBe(false);
  });
});
