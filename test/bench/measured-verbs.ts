import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Quarter } from '../../shared/domain/period.ts';
import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { ReturnContent, ReturnHead, Store } from '../../shared/ports/store.ts';
import { countMemory } from '../../shared/use-cases/count-memory.ts';
import { countDistrict } from '../../shared/use-cases/count-district.ts';
import { readSent } from '../../shared/use-cases/read-sent.ts';
import { rollUpDistrict } from '../../shared/use-cases/roll-up-district.ts';
import { aCosmosAccount, aCosmosStore } from '../builders/cosmos-account.ts';
import type { CosmosDouble, Served } from '../builders/cosmos-double/cosmos-double.ts';
import { aSaving, anApproval } from '../builders/return-commits.ts';

/** Request units of one act, request by request, as the double charged them to the adapter and the SDK. */
export interface Verb {
  readonly requests: readonly number[];
  readonly units: number;
}

export interface MeasuredVerbs {
  readonly send: Verb;
  readonly decide: Verb;
  readonly warmBoard: Verb;
  readonly coldBoard: Verb;
  readonly follow: Verb;
}

const quarter: Quarter = '2021Q4';
const example = '../../examples/2021/高新区2021年科小台账.xlsx';

/** A real ledger, its rows again and again until there are so many. */
async function contentOf(rows: number): Promise<ReturnContent> {
  const name = '高新区2021年科小台账.xlsx';
  const workbook = await readWorkbook(new Uint8Array(readFileSync(join(__dirname, example))), name);
  const [unit] = wujinUnits;
  if (!workbook.ok || unit === undefined) throw new Error('The example ledger cannot be read.');
  const sent = { kind: 'workbook', file: name, workbook: workbook.value } as const;
  const read = readSent(sent, { unit, quarter, digest: (text) => text.slice(0, 64) });
  if (!read.ok) throw new Error(read.reason.sentence);
  const { ledger, sheets, date1904 } = read.value.content;
  const repeated = <Row extends object>(all: readonly Row[], row: (at: number) => Partial<Row>): Row[] =>
    Array.from({ length: rows }, (_, at) => ({ ...(all[at % all.length] as Row), ...row(at) }));
  return {
    date1904,
    ledger: { ...ledger, rows: repeated(ledger.rows, (at) => ({ row: at + 2 })) },
    sheets: sheets.map((sheet) => ({ ...sheet, rows: repeated(sheet.rows, (row) => ({ row })) })),
  };
}

/** Every town sends once, one sends again and is approved; then the board and the line of the district are made. */
export async function measuredVerbs(towns: number, rows: number): Promise<MeasuredVerbs> {
  const account = await aCosmosAccount();
  const store = await aCosmosStore(account, wujinDistrict.id);
  try {
    return await measured({ account, store, towns, content: await contentOf(rows) });
  } finally {
    store.close();
    await account.close();
  }
}

interface Measuring {
  readonly account: CosmosDouble;
  readonly store: Store;
  readonly towns: number;
  readonly content: ReturnContent;
}

async function measured({ account, store, towns, content }: Measuring): Promise<MeasuredVerbs> {
  const heads: ReturnHead[] = [];
  for (let town = 0; town < towns; town += 1) heads.push(await sent(store, { town, content, mark: '' }));
  const [head] = heads;
  if (head === undefined) throw new Error('A district has a town.');
  const charged = (work: () => Promise<unknown>): Promise<Verb> => chargedTo(account, work);
  const send = await charged(() => sent(store, { town: 0, content, mark: 'anew', read: head }));
  const decide = await charged(async () => {
    const read = await store.returnOf(head);
    const version = read && (await store.versionOf(read, read.version));
    if (read && version) await store.commitReturn(anApproval(read, version));
  });
  const readRows = await charged(() => store.ledgerOf(head, 1));
  const period = { kind: 'quarter', year: 2021, quarter: 4 } as const;
  const counting = { store, counts: countMemory(1) };
  const coldBoard = await charged(() => countDistrict(counting, period, 'submitted'));
  const warmBoard = await charged(() => countDistrict(counting, period, 'submitted'));
  const follow = await charged(() =>
    rollUpDistrict({ store, counts: countMemory(1) }, wujinDistrict.id, quarter),
  );
  // The product counts the towns of one district; what a larger one has more is read like the others.
  const more = Math.max(0, towns - wujinUnits.length);
  return {
    send,
    decide,
    warmBoard,
    coldBoard: and(coldBoard, readRows, more),
    follow: and(follow, readRows, more),
  };
}

const and = (verb: Verb, other: Verb, times: number): Verb => ({
  requests: [...verb.requests, ...Array.from({ length: times }, () => other.requests).flat()],
  units: verb.units + times * other.units,
});

interface Sending {
  readonly town: number;
  readonly content: ReturnContent;
  readonly mark: string;
  readonly read?: ReturnHead;
}

/** Towns of a district larger than the one of the examples are its towns under other names, which no count knows. */
async function sent(store: Store, { town, content, mark, read }: Sending): Promise<ReturnHead> {
  const unit = wujinUnits[town]?.id ?? `town-${town}`;
  const commit = aSaving(read, { unit, mark: `${unit} ${mark}` });
  const rows = content.ledger.rows.map((row) => ({
    ...row,
    values: { ...row.values, enterpriseName: `${String(row.values.enterpriseName ?? '')}${mark}` },
  }));
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => (cell.kind === 'text' ? { ...cell, value: `${cell.value}${mark}` } : cell)),
    })),
  }));
  const answer = await store.commitReturn({
    ...commit,
    content: { ...content, sheets, ledger: { ...content.ledger, rows } },
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.head;
}

async function chargedTo({ served }: CosmosDouble, work: () => Promise<unknown>): Promise<Verb> {
  const before = served.length;
  await work();
  const requests = served.slice(before).map(({ charge }: Served) => charge);
  return { requests, units: requests.reduce((sum, charge) => sum + charge, 0) };
}
