import { randomUUID } from 'node:crypto';
import { type Agent, request } from 'node:http';

import { wujinUnits } from '../../shared/domain/wujin.ts';
import { aSending, aSentSheet, manyRows } from './sent-ledgers.ts';

/** A town that sends one quarter's ledger again and again over one connection, each time with other rows. */
export interface Sender {
  readonly unit: string;
  readonly quarter: string;
  readonly token: string;
  /** What it read last; 0 before the first. */
  revision: number;
}

const quarters = ['2021Q1', '2021Q2', '2021Q3', '2021Q4', '2020Q1', '2020Q2', '2020Q3', '2020Q4'];

/** Every one at a place of its own: nobody waits for anybody's revision. */
export const manySenders = (count: number, tokenOf: (unit: string) => string): readonly Sender[] =>
  quarters
    .flatMap((quarter) =>
      wujinUnits.map(({ id }) => ({ unit: id, quarter, token: tokenOf(id), revision: 0 })),
    )
    .slice(0, count);

let sent = 0;

/** Rows that nobody has sent before: what is stored already would not be stored again. */
export function ledgerText({ unit, quarter }: Sender, rows: number): string {
  const name = wujinUnits.find(({ id }) => id === unit)?.name ?? '';
  const year = quarter.slice(0, 4);
  sent += 1;
  const serials = manyRows(rows, ((sent * rows) % 99_000) + 1).map(({ serial }) => ({
    serial,
    number: `${year}320412009${String(serial).padStart(5, '0').slice(-5)}`,
  }));
  const { content, ...body } = aSending([]);
  const sheets = [aSentSheet(serials, `${name}${year}年台账 ${sent}`)];
  return JSON.stringify({
    ...body,
    explanation: '核对无误',
    content: { ...content, file: `${name}.xlsx`, sheets },
  });
}

/** How a sending was answered. */
export interface SendingAnswer {
  readonly status: number;
  readonly retryAfter: number;
  readonly text: string;
  readonly milliseconds: number;
}

/** Sends so many rows that are new. */
export const sendNext = (
  agent: Agent,
  address: string,
  sender: Sender,
  rows: number,
): Promise<SendingAnswer> => sendText(agent, address, sender, ledgerText(sender, rows));

/** Sends a ledger that has been written; whoever is acknowledged has read the next revision. */
export async function sendText(
  agent: Agent,
  address: string,
  sender: Sender,
  text: string,
): Promise<SendingAnswer> {
  const answer = await put(agent, address, sender, Buffer.from(text));
  if (answer.status === 201) sender.revision += 1;
  return answer;
}

function put(agent: Agent, address: string, sender: Sender, bytes: Buffer): Promise<SendingAnswer> {
  const headers = {
    authorization: `Bearer ${sender.token}`,
    'content-type': 'application/json',
    'content-length': bytes.length,
    'idempotency-key': randomUUID(),
    ...(sender.revision === 0 ? {} : { 'if-match': `"${sender.revision}"` }),
  };
  const url = `${address}/api/returns/${sender.quarter}/${sender.unit}`;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'PUT', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: Number(response.headers['retry-after'] ?? NaN),
          text: Buffer.concat(chunks).toString('utf8'),
          milliseconds: performance.now() - began,
        });
      });
    });
    asking.on('error', reject);
    asking.end(bytes);
  });
}
