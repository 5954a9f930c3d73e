import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { LedgerSource, ReadFile } from '../../../functions/commands/ledger-source.ts';
import { runConsolidate } from '../../../functions/commands/run-consolidate.ts';
import type { HandedIn } from '../../../shared/consolidation/handed-in.ts';
import { textWidth } from '../../../shared/text/columns.ts';
import { aRow, handedIn } from '../../builders/ledgers.ts';
import { truth, truthHandedIn } from '../../builders/truth-2021.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '汇总-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ledgersOf = (entries: readonly HandedIn[]): readonly ReadFile[] =>
  entries.flatMap((entry) => ('ledger' in entry ? [entry] : []));

/** Ledgers as a reader would bring them, without the files. */
const sourceOf = (files: readonly ReadFile[]): LedgerSource => ({
  openFolder: () =>
    Promise.resolve({
      files: files.map(({ file }) => file),
      readLedgers: async function* () {
        for (const file of files) yield await Promise.resolve(file);
      },
    }),
});

const eleven = sourceOf(ledgersOf(truthHandedIn));

async function run(words: readonly string[], source: LedgerSource = eleven, columns?: number) {
  const texts = { out: '', error: '' };
  const status = await runConsolidate(words, source, {
    out: (text) => (texts.out += text),
    error: (text) => (texts.error += text),
    columns,
  });
  return { status, ...texts };
}

describe('consolidate on the eleven ledgers', () => {
  it('prints the table with both totals against 670', async () => {
    const { status, out, error } = await run([folder, '--year', '2021']);
    expect([status, error]).toEqual([0, '']);
    expect(out).toMatch(/^嘉泽镇 +嘉泽镇\.xlsx +13 +13 +10 +130\.0% +1$/m);
    expect(out).toMatch(/^各镇合计 +612 +585 +670 +87\.3%$/m);
    expect(out).toMatch(/^全区去重 +581 +670 +86\.7%$/m);
    expect(out).toContain('不一致：销售收入、职工总数');
  });

  it('aligns the columns under their headers', async () => {
    const lines = (await run([folder, '--year', '2021'])).out.split('\n').slice(0, 12);
    expect(new Set(lines.map(textWidth)).size).toBe(1);
  });

  it('writes the JSON of the truth', async () => {
    const json = join(folder, '结果.json');
    await run([folder, '--year', '2021', '--json', json]);
    const written = JSON.parse(readFileSync(json, 'utf8')) as typeof truth;
    expect(written.district).toEqual({ ...truth.district, missing: [] });
    for (const { features, ...file } of truth.files) {
      const mine = written.files.find((other) => other.file === file.file);
      expect([features.length > 0, mine]).toMatchObject([true, file]);
      expect(mine?.rows).toEqual(file.rows);
    }
  });

  it('writes a workbook whose texts stay texts', async () => {
    const xlsx = join(folder, '结果.xlsx');
    await run([folder, '--year', '2021', '--xlsx', xlsx]);
    const book = read(readFileSync(xlsx), { cellFormula: true });
    expect(book.SheetNames).toEqual(['汇总', '明细', '重复申报', '问题']);
    const cells = Object.values(book.Sheets['明细'] ?? {}) as { f?: string; v?: unknown; t?: string }[];
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.some(({ t, v }) => t === 's' && String(v).startsWith('=HYPERLINK'))).toBe(true);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['明细'] ?? {});
    expect(rows).toHaveLength(612);
    expect(rows.filter((row) => row['是否计入'] === '计入')).toHaveLength(585);
  });

  it('gives the same bytes for the same ledgers in another order', async () => {
    const words = [
      folder,
      '--year',
      '2021',
      '--json',
      join(folder, 'a.json'),
      '--xlsx',
      join(folder, 'a.xlsx'),
    ];
    const bytes = () => ['a.json', 'a.xlsx'].map((name) => readFileSync(join(folder, name)));
    const first = await run(words);
    const firstBytes = bytes();
    const second = await run(words, sourceOf(ledgersOf(truthHandedIn).toReversed()));
    expect(second).toEqual(first);
    expect(bytes()).toEqual(firstBytes);
  });

  it('shows progress on a terminal only, in one line', async () => {
    const watched = await run([folder, '--year', '2021'], eleven, 40);
    expect(watched.error).toContain('\r\u001b[K正在读取 11/11');
    expect(watched.error).not.toContain('\n');
    expect(watched.error.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('consolidate on files that cannot be used', () => {
  const broken: ReadFile = {
    file: '坏\n的.xlsx',
    problem: { kind: 'file-unreadable', message: '文件已损坏，请重新另存' },
  };

  it('names them, counts the others and ends with 1', async () => {
    const json = join(folder, 'out.json');
    const source = sourceOf([broken, ...ledgersOf([handedIn('湖塘镇', [aRow(1)])])]);
    const { status, out, error } = await run([folder, '--year', '2021', '--json', json], source);
    expect(status).toBe(1);
    expect(out).toMatch(/^湖塘镇 +湖塘镇\.xlsx +1 +1 +50 +2\.0% +1$/m);
    expect(error).toContain('「坏␊的.xlsx」：文件已损坏，请重新另存');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      files: [
        { file: '坏\n的.xlsx', orgUnit: null, tables: [], rows: [], problems: [{ kind: 'file-unreadable' }] },
        { file: '湖塘镇.xlsx', orgUnit: '湖塘镇' },
      ],
    });
  });

  it('ends with 0 where units are missing but every file counts', async () => {
    const { status, out } = await run(
      [folder, '--year', '2021'],
      sourceOf(ledgersOf([handedIn('湖塘镇', [])])),
    );
    expect(status).toBe(0);
    expect(out).toContain('未报送或未计入：高新区');
  });
});

describe('consolidate called wrongly', () => {
  const wrong = async (words: readonly string[], source = eleven) => {
    const { status, out, error } = await run(words, source);
    expect([status, out]).toEqual([2, '']);
    return error;
  };

  it('answers each mistake with its own sentence', async () => {
    expect(await wrong(['--year', '2021'])).toContain('请写明台账所在的文件夹');
    expect(await wrong([folder])).toContain('请用 --year 写明评价年度');
    expect(await wrong([folder, '--year', '21'])).toContain('--year 应为四位年份');
    expect(await wrong([folder, '--year'])).toContain('参数 --year 后面要写一个值');
    expect(await wrong([folder, '--jahr', '2021'])).toContain('不认识参数 --jahr');
    expect(await wrong([folder, folder, '--year', '2021'])).toContain('只能写一个文件夹');
    expect(await wrong([join(folder, '没有'), '--year', '2021'])).toContain('找不到文件夹');
    expect(await wrong([__filename, '--year', '2021'])).toContain('不是文件夹');
    expect(await wrong([folder, '--year', '2021'], sourceOf([]))).toContain('没有台账文件');
  });

  it('refuses outputs that would do harm, before it reads', async () => {
    const to = (path: string) => [folder, '--year', '2021', '--json', path];
    expect(await wrong(to(folder))).toContain('是文件夹');
    expect(await wrong(to(join(folder, '没有', 'a.json')))).toContain('所在的文件夹不存在');
    expect(await wrong(to(join(folder, '湖塘镇.xlsx')))).toContain('是要读取的文件');
    const same = join(folder, 'a');
    expect(await wrong([...to(same), '--xlsx', same])).toContain('写到了同一个文件');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('targets from a file', () => {
  const targets = (content: string): string => {
    const path = join(folder, 'targets.json');
    writeFileSync(path, content);
    return path;
  };
  const withTargets = (content: string) => run([folder, '--year', '2021', '--targets', targets(content)]);

  it('give their units, order and targets', async () => {
    const units = [
      { name: '湖塘镇', target: 60 },
      { name: '高新区', aliases: ['开发区'], target: 0 },
    ];
    const { out, status } = await withTargets(JSON.stringify({ year: 2021, units }));
    expect(status).toBe(1);
    expect(out).toMatch(/^湖塘镇 +湖塘镇\.xlsx +66 +63 +60 +105\.0% +1\n高新区 .*221 +214 +0 +— +—$/m);
  });

  it.each([
    ['没有', '打不开'],
    ['{', '不是正确的 JSON'],
    ['{"year":2021,"units":[]}', 'units 写得不对'],
    ['{"year":2021,"units":[{"name":"甲镇","target":"五十"}]}', 'units[0].target 写得不对'],
    ['{"year":2021,"units":[{"name":"甲镇","goal":1}]}', 'units[0].goal 写得不对'],
    ['{"year":2022,"units":[{"name":"甲镇","target":1}]}', '是 2022 年的，而 --year 是 2021'],
    ['{"year":2021,"units":[{"name":"甲镇","target":1},{"name":"甲镇","target":1}]}', '出现了不止一次'],
  ])('are refused with a reason when they are %s', async (content, reason) => {
    const result =
      content === '没有' ? run([folder, '--year', '2021', '--targets', 'nowhere']) : withTargets(content);
    expect(await result).toMatchObject({ status: 2, out: '' });
    expect((await result).error).toContain(reason);
  });
});

describe('outputs', () => {
  it('appear both or not at all, and what was there before stays', async () => {
    const [json, xlsx] = [join(folder, 'a.json'), join(folder, 'deep', 'a.xlsx')];
    mkdirSync(join(folder, 'deep'));
    writeFileSync(json, 'before');
    const leaving: LedgerSource = {
      openFolder: async (path) => {
        const opened = await eleven.openFolder(path);
        return {
          ...opened,
          readLedgers: (reading) => {
            // The second output loses its folder after it was checked.
            rmSync(join(folder, 'deep'), { recursive: true });
            return opened.readLedgers(reading);
          },
        };
      },
    };
    const { status, error } = await run([folder, '--year', '2021', '--json', json, '--xlsx', xlsx], leaving);
    expect(status).toBe(2);
    expect(error).toContain('结果文件没有写成');
    expect(readFileSync(json, 'utf8')).toBe('before');
    expect(existsSync(xlsx)).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
