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
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { runStore } from '../../../functions/commands/run-store.ts';
import { openSqlite } from '../../../functions/store/sqlite-driver.ts';
import { sqliteStore } from '../../../functions/store/sqlite-store.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { aCosmosAccount, aCosmosStore, emulatorKey } from '../../builders/cosmos-account.ts';
import type { CosmosDouble } from '../../builders/cosmos-double/cosmos-double.ts';
import { aSaving } from '../../builders/return-commits.ts';
import { aHistory } from '../../builders/store-histories.ts';

/** A moment at which the keys of the history still hold. */
const now = (): string => '2021-12-31T00:00:05.000Z';
const district = 'district';

let opened: CosmosDouble[] = [];
afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()));
  opened = [];
});
const ownAccount = async (): Promise<CosmosDouble> => {
  const own = await aCosmosAccount();
  opened = [...opened, own];
  return own;
};

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'transfer-'));
  file = join(folder, 'out.ndjson.gz');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Settings = Readonly<Record<string, string>>;
const inFolder = (name: string): Settings => ({ DATA_FOLDER: join(folder, name) });
const inAccount = (endpoint: string): Settings => ({
  COSMOS_ENDPOINT: endpoint,
  COSMOS_KEY: emulatorKey,
});

/** Runs the command; it is asked to stop after so many records or commits. */
async function run(settings: Settings, words: readonly string[], stopAfter = Infinity) {
  const texts = { out: '', error: '' };
  let asked = 0;
  const status = await runStore(words, {
    environment: settings,
    root: folder,
    district,
    now,
    stopped: () => (asked += 1) > stopAfter,
    screen: {
      out: (text) => (texts.out += text),
      error: (text) => (texts.error += text),
      columns: undefined,
    },
  });
  return { status, ...texts };
}

async function within<Answer>(settings: Settings, work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const { DATA_FOLDER: place, COSMOS_ENDPOINT: endpoint = '' } = settings;
  if (place !== undefined) mkdirSync(place, { recursive: true });
  const store =
    place === undefined
      ? await aCosmosStore({ endpoint })
      : await sqliteStore({ file: join(place, 'ledgers.db'), district });
  return work(store).finally(() => {
    store.close();
  });
}

const linesOf = (path: string): readonly string[] =>
  gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
const packed = (lines: readonly string[]): Buffer => gzipSync(lines.map((line) => `${line}\n`).join(''));

const fingerprintIn = (text: string): string => /[\da-f]{64}/.exec(text)?.[0] ?? 'none';

describe('what was exported', () => {
  it('goes from SQLite to Cosmos DB and back, and is the same file to the byte', async () => {
    const [one, other] = [inFolder('one'), inFolder('other')];
    await within(one, (store) => aHistory(store, 603));
    const first = await run(one, ['export', file]);
    expect([first.status, first.error]).toEqual([0, '']);
    expect(first.out).toContain('报表 3 份，各版共 4 个，留痕 6 条，服务的记录 2 条');
    const own = await ownAccount();
    expect(await run(inAccount(own.endpoint), ['import', file])).toMatchObject({ status: 0, error: '' });
    expect(await run(inAccount(own.endpoint), ['verify', file])).toMatchObject({ status: 0 });
    await run(inAccount(own.endpoint), ['export', `${file}.2`]);
    expect(await run(other, ['import', `${file}.2`])).toMatchObject({ status: 0, error: '' });
    const last = await run(other, ['export', `${file}.3`]);
    for (const copy of [`${file}.2`, `${file}.3`]) expect(readFileSync(copy)).toEqual(readFileSync(file));
    expect(fingerprintIn(last.out)).toBe(fingerprintIn(first.out));
    expect(fingerprintIn(first.out)).not.toBe('none');
  });

  it('brings the keys along: who sends the same again is answered as before', async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    await run(inFolder('one'), ['export', file]);
    await run(inFolder('other'), ['import', file]);
    const place = { quarter: '2021Q4', unit: 'hutang' } as const;
    const answers = await Promise.all(
      ['one', 'other'].map((name) =>
        within(inFolder(name), (store) => store.answerTo(place, 'save 2021Q4 hutang 1 one', now())),
      ),
    );
    expect(answers[0]).toBeDefined();
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is not written over, and nothing is written where there is nothing', async () => {
    writeFileSync(file, 'mine');
    await within(inFolder('one'), (store) => aHistory(store));
    expect(await run(inFolder('one'), ['export', file])).toMatchObject({ status: 1 });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const { status, error } = await run(inFolder('none'), ['export', `${file}.2`]);
    expect([status, error]).toEqual([1, expect.stringContaining('没有数据文件')]);
    await within(inFolder('empty'), () => Promise.resolve());
    expect((await run(inFolder('empty'), ['export', `${file}.2`])).error).toContain('没有任何报表');
    expect(existsSync(`${file}.2`)).toBe(false);
  });

  it('stopped half way leaves no file', async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    const { status, error } = await run(inFolder('one'), ['export', file], 3);
    expect([status, error]).toEqual([130, expect.stringContaining('没有留下不完整的文件')]);
    expect(readdirSync(folder)).toEqual(['one']);
  });
});

describe('an import', () => {
  beforeEach(async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    await run(inFolder('one'), ['export', file]);
  });

  it('of what is there already does nothing', async () => {
    const before = readFileSync(join(folder, 'one', 'ledgers.db'));
    const { status, out } = await run(inFolder('one'), ['import', file]);
    expect([status, out]).toEqual([0, expect.stringContaining('不用导入')]);
    expect(readFileSync(join(folder, 'one', 'ledgers.db'))).toEqual(before);
  });

  it('into a store with other returns is refused, and nothing changes', async () => {
    await within(inFolder('two'), (store) => store.commitReturn(aSaving(undefined, { mark: 'mine' })));
    const { status, error } = await run(inFolder('two'), ['import', file]);
    expect([status, error]).toEqual([1, expect.stringContaining('2021年第四季度已经有别的报表')]);
    await within(inFolder('two'), async (store) => {
      expect(await store.eventsOf('2021Q4')).toHaveLength(1);
      expect(await store.eventsOf('2021Q3')).toHaveLength(0);
    });
  });

  it('into a store with a quarter that the file has not is refused', async () => {
    await within(inFolder('two'), (store) => store.commitReturn(aSaving(undefined, { quarter: '2020Q1' })));
    expect((await run(inFolder('two'), ['import', file])).error).toContain('2020年第一季度已经有别的报表');
  });

  it('into a store whose service has made notes of its own keeps them', async () => {
    const mine = { kind: 'beginning', name: 'periods', at: now(), on: '2021-12-31' } as const;
    await within(inFolder('two'), (store) => store.keepNote(mine));
    expect(await run(inFolder('two'), ['import', file])).toMatchObject({ status: 0 });
    await within(inFolder('two'), async (store) => {
      expect(await store.noteOf('beginning', 'periods')).toEqual(mine);
      expect(await store.notesOf('closing', '')).toHaveLength(1);
    });
  });

  it('into a new data file that is stopped leaves none', async () => {
    const { status, error } = await run(inFolder('two'), ['import', file], 12);
    expect([status, error]).toEqual([130, expect.stringContaining('什么也没有导入')]);
    expect(readdirSync(join(folder, 'two'))).toEqual(['running.lock']);
  });

  it('into an account that is stopped after any commit goes on the next time, and ends the same', async () => {
    for (const stopAfter of [10, 11, 13, 15]) {
      const own = await ownAccount();
      const settings = inAccount(own.endpoint);
      const stopped = await run(settings, ['import', file], stopAfter);
      expect([stopped.status, stopped.error]).toEqual([130, expect.stringContaining('会接着导入')]);
      expect(await run(settings, ['import', file])).toMatchObject({ status: 0 });
      expect(await run(settings, ['verify', file])).toMatchObject({ status: 0 });
    }
  });

  it('waits for the service to be stopped', async () => {
    await within(inFolder('two'), () => Promise.resolve());
    const holder = await openSqlite(join(folder, 'two', 'running.lock'));
    holder.exec('BEGIN EXCLUSIVE');
    expect((await run(inFolder('two'), ['import', file])).error).toContain('正被运行着的服务使用');
    holder.close();
  });
});

describe('a file that is not what it should be', () => {
  beforeEach(async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    await run(inFolder('one'), ['export', file]);
  });

  const at = (place: number, change: (line: string) => string) => (lines: readonly string[]) =>
    lines.map((line, index) => (index === place ? change(line) : line));

  /** What somebody makes of the lines; what happens to the packed bytes stands beside. */
  const wrongLines: readonly (readonly [string, string, (lines: readonly string[]) => readonly string[]])[] =
    [
      ['another packed file', '不是本产品导出的文件', () => ['{"kind":"x"}']],
      ['nothing', '不是本产品导出的文件', () => []],
      ['cut at a line', '不完整', (lines) => lines.slice(0, -2)],
      ['altered in a figure', '与导出时不同', at(3, (line) => line.replace('科技', '科枝'))],
      ['without a record', '与导出时不同', (lines) => lines.filter((_, index) => index !== 3)],
      ['with more at its end', '与导出时不同', (lines) => [...lines, ...lines.slice(1, 2)]],
      ['with a line that is no record', '与导出时不同', at(3, () => '{"kind":"quarter"}')],
      ['of a newer version', '由更新的版本导出', at(0, (line) => line.replace(/n":1/, 'n":2'))],
      ['of another district', '是另一个区', at(0, (line) => line.replace(/"district"\}/, '"other"}'))],
    ];
  const wrong: readonly (readonly [string, string, () => Buffer])[] = [
    ['a text', '不是本产品导出的文件', () => Buffer.from('企业名称,统一社会信用代码\n')],
    ['cut', '不完整', () => readFileSync(file).subarray(0, -200)],
    ...wrongLines.map(
      ([name, sentence, change]) => [name, sentence, () => packed(change(linesOf(file)))] as const,
    ),
  ];

  it.each(wrong)('%s is refused by name, and nothing of it becomes visible', async (_, sentence, spoil) => {
    writeFileSync(file, spoil());
    const intoNew = await run(inFolder('two'), ['import', file]);
    expect([intoNew.status, intoNew.error]).toEqual([1, expect.stringContaining(sentence)]);
    expect(intoNew.error).toContain('out.ndjson.gz');
    expect(readdirSync(join(folder, 'two'))).toEqual(['running.lock']);
    const own = await ownAccount();
    const intoAccount = await run(inAccount(own.endpoint), ['import', file]);
    expect(intoAccount.status).toBe(1);
    for (const container of ['returns', 'parts', 'notes']) expect(own.items(container)).toEqual([]);
  });

  it('that is not there is told', async () => {
    expect((await run(inFolder('two'), ['import', join(folder, 'nowhere')])).error).toContain('读不了');
  });
});

describe('verify', () => {
  const place = { quarter: '2021Q4', unit: 'hutang' } as const;
  beforeEach(async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    await run(inFolder('one'), ['export', file]);
  });

  it('tells which return has moved on since', async () => {
    await within(inFolder('one'), async (store) =>
      store.commitReturn(aSaving(await store.returnOf(place), { mark: 'three' })),
    );
    const { status, out, error } = await run(inFolder('one'), ['verify', file]);
    expect([status, error]).toEqual([1, expect.stringContaining('2 处不同')]);
    expect(out).toContain('2021年第四季度 湖塘镇：报表现状不同');
    expect(out).not.toContain('前黄镇');
  });

  it('tells a return that is missing and a quarter that is beside', async () => {
    await within(inFolder('two'), (store) => store.commitReturn(aSaving(undefined, { quarter: '2020Q1' })));
    const { out } = await run(inFolder('two'), ['verify', file]);
    expect(out).toContain('2021年第四季度 湖塘镇：储存里没有');
    expect(out).toContain('2020年第一季度：文件里没有，储存里有');
  });

  it('tells the version whose content is damaged, and compares the others', async () => {
    const driver = await openSqlite(join(folder, 'one', 'ledgers.db'));
    driver.run("UPDATE docs SET body = replace(body, '例1科技', '例9科技') WHERE id LIKE ?", [
      'part:hutang:%',
    ]);
    driver.close();
    const { status, out } = await run(inFolder('one'), ['verify', file]);
    expect(status).toBe(1);
    expect(out).toContain('2021年第四季度 湖塘镇 第 2 版：储存里的内容已损坏');
    expect(out).not.toContain('礼嘉镇');
  });
});

describe('a backup', () => {
  it('has a name of its own, is read back, and is restored over what was there, which stays beside it', async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    const backup = await run(inFolder('one'), ['backup', folder]);
    expect([backup.status, backup.out]).toEqual([0, expect.stringContaining('读回核对无误，共 4 版')]);
    const name = 'district-2021-12-31T000005Z.ndjson.gz';
    writeFileSync(join(folder, 'one', 'ledgers.db'), 'not a database any more');
    const restored = await run(inFolder('one'), ['restore', join(folder, name)]);
    expect(restored).toMatchObject({ status: 0, error: '' });
    expect(await run(inFolder('one'), ['verify', join(folder, name)])).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'one', 'ledgers.db.20211231000005.old'), 'utf8')).toBe(
      'not a database any more',
    );
  });

  it('that is spoiled restores nothing', async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    const before = readFileSync(join(folder, 'one', 'ledgers.db'));
    writeFileSync(file, 'spoiled');
    expect(await run(inFolder('one'), ['restore', file])).toMatchObject({ status: 1 });
    expect(readFileSync(join(folder, 'one', 'ledgers.db'))).toEqual(before);
  });

  it('is not restored over an account that holds something else', async () => {
    await within(inFolder('one'), (store) => aHistory(store));
    await run(inFolder('one'), ['export', file]);
    const own = await ownAccount();
    const settings = inAccount(own.endpoint);
    await within(settings, (store) => store.commitReturn(aSaving(undefined, { mark: 'mine' })));
    const { status, error } = await run(settings, ['restore', file]);
    expect([status, error]).toEqual([1, expect.stringContaining('恢复到一个新的帐户')]);
  });
});

describe('the words after the command', () => {
  it.each([
    [[], '用法'],
    [['explode', 'x'], '看不懂“explode”'],
    [['export'], 'export 后面要写一个文件'],
    [['export', 'a', 'b'], '一次只能写一个文件'],
    [['export', '--all'], '看不懂“--all”'],
  ])('%j are answered by %s', async (words, sentence) => {
    const { status, error } = await run(inFolder('one'), words);
    expect([status, error]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('need settings that are right', async () => {
    const { status, error } = await run({ COSMOS_ENDPOINT: 'ftp://x' }, ['export', file]);
    expect([status, error]).toEqual([2, expect.stringContaining('COSMOS_ENDPOINT')]);
  });
});
