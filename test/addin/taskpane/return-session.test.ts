import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { httpGateway } from '../../../addin/gateway/http-gateway.ts';
import { changesOn, deskWith, sendable } from '../../../addin/reading/desk.ts';
import { peopleSignIn } from '../../../addin/sign-in/people-sign-in.ts';
import { returnSession } from '../../../addin/taskpane/return-session.ts';
import { sendBackReturn } from '../../../shared/api/send-back-return.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { signedInAs } from '../../builders/api-client.ts';
import { type RunningProduct, startProduct } from '../../builders/running-product.ts';
import { aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.end('SIGTERM');
});

const remarks = [{ sheet: 'Sheet1', cell: 'B3', text: '请核对代码' }];

/** A clerk's pane over the backend, with a ledger of three enterprises open. */
function pane(address = product.address) {
  const workbook = { format: 'xlsx', date1904: false, sheets: [aSentSheet(manyRows(3))] } as const;
  const desk = deskWith(wujinUnits, { name: '湖塘镇.xlsx', workbook, usualYear: 2021 });
  const kept = new Map<string, string>();
  return returnSession({
    backend: httpGateway(address, peopleSignIn(address)),
    desk: {
      sheetsToSend: () => Promise.resolve(sendable(desk)),
      changesSince: (before) => Promise.resolve(changesOn(desk, before)),
    },
    keepsakes: {
      read: (name) => Promise.resolve(kept.get(name)),
      write: (name, text) => {
        if (text === undefined) kept.delete(name);
        else kept.set(name, text);
        return Promise.resolve();
      },
    },
    newKey: randomUUID,
    refreshCells: () => undefined,
  });
}

async function clerkAt(quarter: string) {
  const session = pane();
  await session.start();
  await session.chooseQuarter(quarter);
  await session.chooseUnit('湖塘镇');
  await session.signIn('clerk-hutang');
  return session;
}

async function clerkWhoSent(quarter: string) {
  const session = await clerkAt(quarter);
  await session.preview();
  await session.send(undefined);
  return session;
}

async function sendBack(quarter: string, version: number, revision: number): Promise<void> {
  const officer = await signedInAs(product.address, 'bureau-officer');
  const { status } = await officer.ask(sendBackReturn, {
    parameters: { quarter, unit: 'hutang' },
    body: { version, reason: '请核对', remarks },
    headers: { 'if-match': `"${revision}"` },
  });
  expect(status).toBe(200);
}

const stands = ({ state }: ReturnType<typeof pane>) => {
  const { standing } = state.get();
  return standing.kind === 'fetched' ? standing.line.stateText : standing.kind;
};

describe('where the return of the chosen unit and quarter stands', () => {
  it('is not known before somebody has signed in', async () => {
    const session = pane();
    await session.start();
    await session.chooseUnit('湖塘镇');
    expect(stands(session)).toBe('not-fetched');
  });

  it('is told at the sign-in, and by the answer to what she sends', async () => {
    const session = await clerkAt('2021Q1');
    expect(stands(session)).toBe('未报送');
    await session.preview();
    await session.send(undefined);
    expect([session.state.get().progress.kind, stands(session)]).toEqual(['sent', '已报送']);
  });

  it('comes with the reason, the person and the remarks when it was sent back', async () => {
    const session = await clerkWhoSent('2021Q2');
    await sendBack('2021Q2', 1, 1);
    await session.refresh();
    expect(session.state.get().standing).toMatchObject({
      line: { stateText: '已退回', quarter: '2021Q2' },
      decision: { reason: '请核对', by: { name: '例科员（区科技局）' }, remarks },
      untold: undefined,
    });
    const later = await clerkAt('2021Q2');
    expect(later.state.get().standing).toMatchObject({ decision: { remarks } });
  });

  it('is seen when she looks at the changes, and is over when the new version has been sent', async () => {
    const session = await clerkWhoSent('2021Q3');
    await sendBack('2021Q3', 1, 1);
    await session.preview();
    expect(stands(session)).toBe('已退回');
    await session.send(undefined);
    expect(session.state.get().standing).toMatchObject({
      line: { version: 2, state: 'submitted' },
      decision: null,
    });
  });

  it('is that of the quarter chosen last, however the answers come in', async () => {
    const session = await clerkWhoSent('2020Q1');
    const [first, last] = [session.chooseQuarter('2020Q2'), session.chooseQuarter('2020Q1')];
    expect(stands(session)).toBe('not-fetched');
    await Promise.all([first, last]);
    expect(session.state.get().standing).toMatchObject({ line: { quarter: '2020Q1', stateText: '已报送' } });
  });

  it('keeps the reasons from who may not see them, and says so', async () => {
    const session = await clerkWhoSent('2020Q3');
    await sendBack('2020Q3', 1, 1);
    await session.signIn('administrator');
    expect(session.state.get().standing).toMatchObject({
      line: { stateText: '已退回' },
      decision: null,
      untold: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });
});

describe('without a connection', () => {
  it('knows nothing of a return, says why, and offers no person', async () => {
    const session = pane('http://127.0.0.1:9');
    await session.start();
    await session.chooseUnit('湖塘镇');
    await session.signIn('clerk-hutang');
    await session.refresh();
    expect(session.state.get()).toMatchObject({
      people: [],
      standing: { kind: 'not-fetched' },
      trouble: expect.stringContaining('连不上服务器'),
    });
  });

  it('keeps the reasons it has fetched', async () => {
    const own = await startProduct();
    const before = product;
    product = own;
    const session = await clerkWhoSent('2021Q4');
    await sendBack('2021Q4', 1, 1);
    await session.refresh();
    await own.end('SIGKILL');
    product = before;
    await session.refresh();
    expect(session.state.get()).toMatchObject({
      standing: { decision: { reason: '请核对' } },
      trouble: expect.stringContaining('连不上服务器'),
    });
  });
});
