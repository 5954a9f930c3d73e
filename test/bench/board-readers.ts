import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';

import autocannon from 'autocannon';

import { wujinUnits } from '../../shared/domain/wujin.ts';
import { type RunningProduct, startProduct } from '../builders/running-product.ts';
import { aSending, aSentSheet, manyRows } from '../builders/sent-ledgers.ts';

/** Milliseconds within which 95 of 100 readers have the board's figures. */
const goal = 300;

export interface BoardWork {
  readonly readers: number;
  readonly seconds: number;
  /** Rows of every ledger that is sent. */
  readonly rows: number;
}

export interface BoardFigures {
  readonly reads: number;
  /** Reads that were not answered, or with a problem. */
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly sendings: number;
  /** What the district counts at the end on the basis 已报送. */
  readonly counted: number;
}

const quarter = '2021Q4';

async function asked(address: string, path: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(`${address}/api/${path}`, request);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

async function bearer(address: string, person: string): Promise<{ readonly authorization: string }> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ person });
  const answer = await asked(address, 'local/token', { method: 'POST', headers, body });
  return { authorization: `Bearer ${(answer as { readonly token: string }).token}` };
}

/** The towns send one after the other without a pause, each a ledger of enterprises of its own, until it is over. */
async function sendings(address: string, rows: number, isOver: () => boolean): Promise<number> {
  const towns = await Promise.all(
    wujinUnits.map(async ({ id, name }, town) => {
      const { content, ...body } = aSending([]);
      const sheets = [aSentSheet(manyRows(rows, town * rows + 1), `${name}2021年台账`)];
      const text = JSON.stringify({ ...body, content: { ...content, file: `${name}.xlsx`, sheets } });
      return { id, text, headers: await bearer(address, `clerk-${id}`) };
    }),
  );
  const revisions = new Map<string, number>();
  let count = 0;
  for (; count < towns.length || !isOver(); count += 1) {
    const town = towns[count % towns.length];
    if (town === undefined) break;
    const revision = revisions.get(town.id);
    const headers = {
      ...town.headers,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    };
    await asked(address, `returns/${quarter}/${town.id}`, { method: 'PUT', headers, body: town.text });
    revisions.set(town.id, (revision ?? 0) + 1);
  }
  return count;
}

async function reads(product: RunningProduct, { readers, seconds }: BoardWork) {
  const times: number[] = [];
  const run = autocannon({
    url: product.address,
    connections: readers,
    duration: seconds,
    headers: await bearer(product.address, 'bureau-officer'),
    requests: [
      { method: 'GET', path: `/api/totals/${quarter}?basis=submitted` },
      { method: 'GET', path: `/api/returns/${quarter}` },
    ],
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, timeouts, non2xx } = await run;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return {
    reads: times.length,
    failed: errors + timeouts + non2xx,
    p50: at(0.5),
    p95: at(0.95),
    most: at(1),
  };
}

/** The shipped product in a process of its own: readers at its board while the towns send. */
export async function boardReaders(work: BoardWork): Promise<BoardFigures> {
  const product = await startProduct();
  try {
    let over = false;
    const sending = sendings(product.address, work.rows, () => over);
    const reading = await reads(product, work).finally(() => {
      over = true;
    });
    const sent = await sending;
    const headers = await bearer(product.address, 'bureau-officer');
    const totals = await asked(product.address, `totals/${quarter}?basis=submitted`, { headers });
    const { district } = totals as { readonly district: { readonly distinct: number } };
    return { ...reading, sendings: sent, counted: district.distinct };
  } finally {
    await product.end('SIGTERM');
    rmSync(product.folder, { recursive: true });
  }
}

export async function boardLines(): Promise<readonly string[]> {
  const work: BoardWork = { readers: 50, seconds: 10, rows: 500 };
  const { reads: count, failed, p50, p95, most, sendings: sent } = await boardReaders(work);
  const verdict = p95 <= goal && failed === 0 ? '达标' : '未达标';
  return [
    `  p95 ${p95.toFixed(0)} ms（p50 ${p50.toFixed(0)}，最长 ${most.toFixed(0)}；目标 p95 ≤ ${goal}，${verdict}）`,
    `  ${work.seconds} 秒内读 ${count} 次，失败 ${failed} 次；其间报送 ${sent} 份，每份 ${work.rows} 行，每份都改变全区的数字`,
  ];
}
