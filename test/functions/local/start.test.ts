import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { getTotals } from '../../../shared/api/get-totals.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import { hostMessages } from '../../../shared/text/messages/local-host.ts';
import { signedInAs } from '../../builders/api-client.ts';
import { failedStart, newFolder } from '../../builders/running-product.ts';
import { startedForATest } from '../../builders/served-product.ts';

const start = startedForATest();

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

  it('is reached from this machine only', async () => {
    const product = await start();
    const { port } = new URL(product.address);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}/api/health`)).rejects.toThrow('fetch failed');
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
  });

  it('says when a part of the build is missing', async () => {
    const [built, root] = [join(__dirname, '../../..'), newFolder()];
    const whole = (file: string): boolean => !file.endsWith('main.cjs');
    cpSync(join(built, 'dist/functions'), join(root, 'dist/functions'), { recursive: true, filter: whole });
    for (const file of ['package.json', 'host.json']) cpSync(join(built, file), join(root, file));
    symlinkSync(join(built, 'node_modules'), join(root, 'node_modules'), 'junction');
    const { status, said } = await failedStart({ root });
    expect([status, said.trim()]).toEqual([1, hostMessages.notBuilt]);
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
