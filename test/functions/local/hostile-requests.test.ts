import { connect } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';

import { getHealth } from '../../../shared/api/get-health.ts';
import { getReturn } from '../../../shared/api/get-return.ts';
import { getTotals } from '../../../shared/api/get-totals.ts';
import { importReturn } from '../../../shared/api/import-return.ts';
import { postValues } from '../../../shared/api/post-values.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { apiClient, kindOf } from '../../builders/api-client.ts';
import { servedProduct } from '../../builders/served-product.ts';
import { aSending, aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';

const { product, hutang, bureau } = servedProduct();

afterEach(async () => {
  // Whatever was sent, the process lives and nothing was half-saved.
  expect((await apiClient(product().address).ask(getHealth)).answer?.state).toBe('ready');
  expect(kindOf(await hutang().ask(getReturn, { parameters: place }))).toBe('return-not-found');
});

const place = { quarter: '2021Q4', unit: 'hutang' };
const put = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  hutang().ask(putReturn, { parameters: place, body, headers });

/** Bytes straight into the socket; what comes back until the other side ends, or nothing within the time. */
const raw = (bytes: string, { hangUp = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(product().address).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(text);
    });
    socket.write(bytes, () => {
      if (hangUp) socket.destroy();
    });
  });

describe('a body', () => {
  it.each([
    ['not JSON', '{"as": ', 'not-json'],
    ['empty', '', 'not-json'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'not-json'],
    ['deep but whole', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'request-invalid'],
    ['null', 'null', 'request-invalid'],
    ['of another shape', '{"as":"approved","content":{"kind":"zero-report"}}', 'request-invalid'],
    ['with unknown fields', '{"as":"draft","content":{"kind":"zero-report"},"counted":9}', 'request-invalid'],
    ['with a prototype', '{"as":"draft","content":{"kind":"zero-report"},"__proto__":{}}', 'request-invalid'],
  ])('%s is refused', async (_, body, kind) => {
    expect(kindOf(await put(body))).toBe(kind);
  });

  it('that is wrong says where, in Chinese', async () => {
    const { problem } = await put({ ...aSending([]), extra: 1, explanation: '' });
    expect(problem?.invalid).toEqual([
      { place: 'body.explanation', sentence: '少于下限 1' },
      { place: 'body', sentence: '没有「extra」这一项，请去掉' },
    ]);
  });

  it('of broken UTF-8 is refused', async () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]);
    expect(kindOf(await put(bytes))).toBe('not-utf8');
  });

  it('of another type, or in another encoding, is refused', async () => {
    for (const type of ['text/plain', 'application/json; charset=gbk', 'multipart/form-data', ''])
      expect(kindOf(await put(aSending([]), { 'content-type': type }))).toBe('content-type-unsupported');
  });

  it('beyond the limit is refused, announced or not', async () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20);
    expect(kindOf(await put(large))).toBe('body-too-large');
    const head = `PUT /api/returns/2021Q4/hutang HTTP/1.1\r\nhost: 127.0.0.1\r\n`;
    expect(await raw(`${head}content-length: 99999999999\r\n\r\n`)).toContain('413');
    const million = `f4240\r\n${' '.repeat(1_000_000)}\r\n`;
    const unannounced = `${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n${million.repeat(22)}0\r\n\r\n`;
    expect(await raw(unannounced)).toMatch(/^HTTP\/1\.1 413[\s\S]*"type":"\/problems\/body-too-large"/);
    const values = { requests: [{ formula: 'GAOQI_TARGET', period: 'x'.repeat(9_000_000) }] };
    expect(kindOf(await hutang().ask(postValues, { body: values }))).toBe('body-too-large');
  });

  it('with cells out of order, twice, or outside any sheet is refused', async () => {
    const sheet = aSentSheet(manyRows(2));
    const withRows = (rows: unknown, more = {}) => {
      const body = aSending([]);
      return { ...body, content: { ...body.content, sheets: [{ ...sheet, rows, ...more }] } };
    };
    expect(kindOf(await put(withRows(sheet.rows.toReversed())))).toBe('request-invalid');
    expect(kindOf(await put(withRows([{ row: -1, cells: [] }])))).toBe('request-invalid');
    expect(kindOf(await put(withRows([{ row: 1_048_576, cells: [] }])))).toBe('request-invalid');
    const cell = { column: 0, kind: 'text', value: 'a' };
    expect(kindOf(await put(withRows([{ row: 0, cells: [cell, cell] }])))).toBe('request-invalid');
    const merges = Array.from({ length: 4_000 }, () => ({ top: 0, left: 0, bottom: 1_048_575, right: 9 }));
    expect(kindOf(await put(withRows(sheet.rows, { merges })))).toBe('request-invalid');
  });
});

describe('an address', () => {
  const statusOf = async (path: string, method = 'GET'): Promise<number> =>
    (await fetch(product().address + path, { method })).status;

  it('nobody knows, or with another method, is not found', async () => {
    for (const path of ['/api', '/api/nothing', '/api/returns', '/nothing', '/addin/', '/addin/nothing.js'])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    expect(await statusOf('/api/health', 'POST')).toBe(404);
    expect(await statusOf('/api/health', 'HEAD')).toBe(404);
    expect(await statusOf('/api/health', 'OPTIONS')).toBe(404);
    expect(await statusOf('/API/Health')).toBe(200);
  });

  it('outside the pages reaches no file', async () => {
    for (const path of [
      '/addin/../package.json',
      '/addin/%2e%2e/functions/main.cjs',
      '/addin/..%2f..%2fhost.json',
    ])
      expect(await statusOf(path)).toBe(404);
    const climbing = 'GET /addin/../../package.json HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
    expect(await raw(climbing)).toContain('404');
  });

  it('with an unknown period, unit or indicator says so', async () => {
    const totals = (period: string, query = {}) => hutang().ask(getTotals, { parameters: { period }, query });
    for (const period of ['2021Q5', '21', '2021-13', '上半年', '../2021'])
      expect(kindOf(await totals(period))).toBe('period-not-found');
    expect(kindOf(await totals('2021', { indicator: '没有' }))).toBe('indicator-not-found');
    expect(kindOf(await totals('2021', { basis: 'all' }))).toBe('request-invalid');
    expect(kindOf(await totals('2021', { unknown: '1' }))).toBe('request-invalid');
    const nowhere = { quarter: '2021Q4', unit: '%00/火星' };
    expect(kindOf(await hutang().ask(getReturn, { parameters: nowhere }))).toBe('unit-not-found');
  });

  it('with a key given twice does not read the second as the first', async () => {
    const response = await fetch(`${product().address}/api/totals/2021?basis=approved&basis=submitted`);
    expect(response.status).toBe(401);
  });

  it('with broken % is refused', async () => {
    expect(await statusOf('/api/returns/2021Q4/%E6%B9')).toBe(400);
    expect(await statusOf('/%')).toBe(400);
  });

  it('asked under another name is refused: pages from elsewhere stay outside', async () => {
    const foreign = 'GET /api/health HTTP/1.1\r\nhost: bureau.example\r\nconnection: close\r\n\r\n';
    expect(await raw(foreign)).toContain('404');
  });
});

describe('headers', () => {
  it('of a saving must hold a key and a revision in their form', async () => {
    for (const key of ['', ' ', 'a b', 'x'.repeat(201)])
      expect(kindOf(await put(aSending(manyRows(1)), { 'idempotency-key': key }))).toBe('key-missing');
    for (const match of ['*', 'abc', '"1", "2"', '"-1"'])
      expect(kindOf(await put(aSending(manyRows(1)), { 'if-match': match }))).toBe('request-invalid');
    expect(kindOf(await put(aSending(manyRows(1)), { 'if-match': '"7"' }))).toBe('revision-stale');
  });

  it('that are no HTTP get one sentence', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*problem\+json/);
    expect(await raw(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)).toContain(
      '400',
    );
    expect(await raw('CONNECT elsewhere:443 HTTP/1.1\r\nhost: localhost\r\n\r\n')).not.toContain('200');
  });
});

describe('a connection', () => {
  it('closed in the middle of a body saves nothing', async () => {
    const head = `PUT /api/returns/2021Q4/hutang HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5000\r\n\r\n{"as"`;
    await Promise.all(Array.from({ length: 20 }, () => raw(head, { hangUp: true })));
  });

  it('closed before the answer harms nobody', async () => {
    const ask = 'GET /api/openapi.json HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';
    await Promise.all(Array.from({ length: 20 }, () => raw(ask, { hangUp: true })));
  });
});

describe('a file', () => {
  it('under a type of words, or larger than allowed, is refused', async () => {
    const mail = (body: Uint8Array, headers = {}) =>
      bureau().ask(importReturn, {
        parameters: { quarter: '2021Q4' },
        query: { file: '湖塘镇.xlsx' },
        body,
        headers,
      });
    expect(kindOf(await mail(new Uint8Array(4), { 'content-type': 'text/html' }))).toBe(
      'content-type-unsupported',
    );
    expect(kindOf(await mail(new Uint8Array(20 * 1024 * 1024 + 1)))).toBe('body-too-large');
    const random = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 256);
    expect(kindOf(await mail(random))).toMatch(/file-refused|unit-of-file/);
  });
});
