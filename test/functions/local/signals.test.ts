import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { listStates } from '../../../shared/api/list-states.ts';
import { signedInAs, tokenOf } from '../../builders/api-client.ts';
import type { RunningProduct } from '../../builders/running-product.ts';
import { startedForATest } from '../../builders/served-product.ts';

const start = startedForATest();

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Ends with status 0 in less than five seconds. */
async function expectPromptEnd(product: RunningProduct, signal: NodeJS.Signals): Promise<void> {
  const began = performance.now();
  expect(await product.end(signal)).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(product.said()).toContain('已停止');
}

describe('the product ends within five seconds', () => {
  it.each(signals)('of %s with nobody there', async (signal) => {
    await expectPromptEnd(await start(), signal);
  });

  it('while a request hangs in the middle of its body', async () => {
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
    await expectPromptEnd(product, 'SIGTERM');
    expect(await hanging).toBe('cut off');
  });

  it('while connections are kept alive, used and unused', async () => {
    const product = await start();
    const port = Number(new URL(product.address).port);
    const kept = await Promise.all(
      ['', 'GET /api/health HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\n\r\n'].map(
        (words) =>
          new Promise<{ readonly closed: Promise<unknown> }>((resolve) => {
            const socket = connect(port, '127.0.0.1');
            const closed = new Promise((ended) => socket.once('close', ended));
            socket.on('error', () => undefined);
            if (words === '')
              socket.once('connect', () => {
                resolve({ closed });
              });
            else
              socket.once('data', () => {
                resolve({ closed });
              });
            socket.write(words);
          }),
      ),
    );
    await expectPromptEnd(product, 'SIGTERM');
    await Promise.all(kept.map(({ closed }) => closed));
  });

  it('and the request that is under way gets its answer and is kept', async () => {
    const product = await start();
    const token = await tokenOf(product.address, 'bureau-officer');
    const bytes = readFileSync(join(__dirname, '../../../examples/2021/湖塘镇.xlsx'));
    const half = Math.floor(bytes.length / 2);
    const ended: Promise<void>[] = [];
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const file = encodeURIComponent('湖塘镇.xlsx');
      const sending = request(`${product.address}/api/imports/2021Q4?file=${file}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/octet-stream',
          'content-length': bytes.length,
          'idempotency-key': 'under-way',
        },
      });
      sending.once('error', reject);
      sending.once('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sending.write(bytes.subarray(0, half));
      product.process.stdout?.on('data', () => {
        if (product.said().includes('正在停止') && !sending.writableEnded) sending.end(bytes.subarray(half));
      });
      // Once somebody else has been answered, the first half has arrived.
      void fetch(`${product.address}/api/health`).then(() => {
        ended.push(expectPromptEnd(product, 'SIGTERM'));
      });
    });
    expect(status).toBe(201);
    await Promise.all(ended);
    const again = await start({ folder: product.folder });
    const officer = await signedInAs(again.address, 'bureau-officer');
    const { answer } = await officer.ask(listStates, { parameters: { quarter: '2021Q4' } });
    expect(answer?.returns.filter(({ state }) => state === 'submitted')).toHaveLength(1);
  });
});
