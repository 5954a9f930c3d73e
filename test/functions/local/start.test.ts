import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { getReturn } from '../../../shared/api/get-return.ts';
import { getTotals } from '../../../shared/api/get-totals.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import { listVersions } from '../../../shared/api/list-versions.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { type ApiClient, signedInAs } from '../../builders/api-client.ts';
import {
  type RunningProduct,
  type Starting,
  failedStart,
  newFolder,
  startProduct,
} from '../../builders/running-product.ts';
import { aSending, manyRows } from '../../builders/sent-ledgers.ts';

const running: RunningProduct[] = [];
const start = async (starting: Starting = {}): Promise<RunningProduct> => {
  const product = await startProduct(starting);
  running.push(product);
  return product;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((product) => product.end('SIGKILL')));
});

const place = { quarter: '2021Q4', unit: 'hutang' };
const send = (clerk: ApiClient, revision: number, rows: number) =>
  clerk.ask(putReturn, {
    parameters: place,
    body: aSending(manyRows(rows)),
    headers: revision === 0 ? {} : { 'if-match': `"${revision}"` },
  });

describe('npm start', () => {
  it('loads the examples once; the data and the sign-in survive a restart', async () => {
    const folder = newFolder();
    const first = await start({ folder, words: [] });
    expect(first.said()).toContain('已装入 11 份示例台账');
    const officer = await signedInAs(first.address, 'bureau-officer');
    const before = (await officer.ask(getTotals, { parameters: { period: '2021' } })).answer?.district;
    expect(await first.end('SIGTERM')).toBe(0);
    const second = await start({ folder, words: [] });
    expect(second.said()).not.toContain('示例台账，作为');
    const again = await signedInAs(second.address, 'bureau-officer');
    expect((await again.ask(getTotals, { parameters: { period: '2021' } })).answer?.district).toEqual(before);
  });

  it('finishes loading the examples that an earlier start left half done', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'examples-loading'), '');
    const product = await start({ folder, words: ['--empty'] });
    const officer = await signedInAs(product.address, 'bureau-officer');
    const { answer } = await officer.ask(listStates, { parameters: { quarter: '2021Q4' } });
    expect(answer?.returns.every(({ state }) => state === 'approved')).toBe(true);
  });

  it('starts empty when it is told so', async () => {
    const product = await start({ words: [], environment: { EMPTY: '1' } });
    const officer = await signedInAs(product.address, 'bureau-officer');
    const { answer } = await officer.ask(getTotals, { parameters: { period: '2021' } });
    expect(answer?.district).toMatchObject({ distinct: 0, target: 670 });
  });

  it('takes the next free port and says so', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const product = await start({ environment: { PORT: String(port) } });
    expect(product.said()).toContain(`端口 ${port} 已被占用`);
    expect(Number(new URL(product.address).port)).toBeGreaterThan(port);
    taken.close();
  });

  it('ends within five seconds of SIGTERM and of SIGINT, also while a request hangs', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const product = await start();
      const hanging = fetch(`${product.address}/api/local/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new ReadableStream({
          start: (stream) => {
            stream.enqueue(new Uint8Array(9));
          },
        }),
        duplex: 'half',
      } as RequestInit).catch(() => 'cut off');
      await fetch(`${product.address}/api/health`);
      const began = performance.now();
      expect(await product.end(signal)).toBe(0);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(await hanging).toBe('cut off');
    }
  });

  it('says one sentence and ends where it cannot go on', async () => {
    const folder = newFolder();
    await start({ folder });
    expect(await failedStart({ folder })).toMatchObject({
      status: 1,
      said: expect.stringContaining('另一个已启动的服务') as unknown,
    });
    const damaged = newFolder();
    writeFileSync(join(damaged, 'ledgers.db'), 'x'.repeat(10_000));
    expect((await failedStart({ folder: damaged })).said).toContain('已损坏');
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect((await failedStart({ folder: file })).said).toContain('不能使用');
    expect((await failedStart({ environment: { PORT: '99999' } })).said).toContain('PORT 应是');
    expect((await failedStart({ words: ['--fast'] })).said).toContain('--fast');
  });

  it('serves its first page in Chinese under a strict policy', async () => {
    const product = await start();
    const response = await fetch(product.address);
    expect(await response.text()).toContain('<html lang="zh-CN">');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self';`);
  });
});

describe('a process that is killed in the middle of commits', () => {
  it.each([1, 2, 3])('has lost nothing that it acknowledged (run %i)', async (run) => {
    const folder = newFolder();
    const first = await start({ folder });
    const clerk = await signedInAs(first.address, 'clerk-hutang');
    const acknowledged: number[] = [];
    const sending = (async () => {
      for (let revision = 0; ; revision += 1) {
        const { answer } = await send(clerk, revision, (revision % 40) + run);
        acknowledged.push(answer?.version.version ?? 0);
      }
    })().catch(() => 'cut off');
    while (acknowledged.length < 10 * run) await new Promise((resolve) => setImmediate(resolve));
    await first.end('SIGKILL');
    expect(await sending).toBe('cut off');
    const second = await start({ folder });
    const again = await signedInAs(second.address, 'clerk-hutang');
    const { answer } = await again.ask(listVersions, { parameters: place });
    const kept = answer?.versions.map(({ version }) => version).toReversed() ?? [];
    expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
    for (const version of kept.slice(-3)) {
      const read = await again.ask(getReturn, { parameters: place, query: { version: String(version) } });
      expect(read.answer?.rows).toHaveLength(((version - 1) % 40) + run);
    }
  });
});
