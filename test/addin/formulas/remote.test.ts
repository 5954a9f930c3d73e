import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import type { Outside } from '../../../addin/formulas/fetch-in-time.ts';
import { remoteValues } from '../../../addin/formulas/remote.ts';
import type { Call, Fetched } from '../../../addin/formulas/values-request.ts';
import { remoteFormulas } from '../../../shared/formulas/catalogue.ts';
import type { Value } from '../../../shared/use-cases/value.ts';
import { bareRealm } from '../../builders/bare-realm.ts';

const session = { baseUrl: 'https://bureau.example', token: () => Promise.resolve('token') };
const target = remoteFormulas.find(({ id }) => id === 'GAOQI_TARGET')?.request ?? (() => ({ formula: '' }));

interface Rehearsal extends Outside {
  readonly calls: readonly Call[];
  setNow: (now: number) => void;
}

function outside(answer: (call: Call) => Promise<Fetched>, signedIn = true): Rehearsal {
  const calls: Call[] = [];
  let now = 0;
  return {
    calls,
    setNow: (later) => {
      now = later;
    },
    session: () => (signedIn ? session : undefined),
    now: () => now,
    fetchValues: (call) => {
      calls.push(call);
      return answer(call);
    },
  };
}

const inOrder = ({ requests }: Call): Promise<Fetched> => Promise.resolve(requests.map((_, place) => place));
const never = (): Promise<Fetched> => new Promise(() => undefined);
const message = (text: string) => ({ kind: 'cell-error', code: 'not-available', message: text });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function settle<T>(promise: Promise<T>, milliseconds = 20): Promise<T> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  return promise;
}

describe('the cells that ask the backend', () => {
  it('travel in one request, each question once', async () => {
    const world = outside(inOrder);
    const { valueOf } = remoteValues(world);
    const cells = ['湖塘', '牛塘', '湖塘'].map((unit) => valueOf(target, [unit, 2021]));
    expect(await settle(Promise.all(cells))).toEqual([0, 1, 0]);
    expect(world.calls.map(({ requests }) => requests.length)).toEqual([2]);
  });

  it('remember an answer until it is a minute old, or until the pane says that something changed', async () => {
    const world = outside(inOrder);
    const { valueOf, forget } = remoteValues(world);
    const ask = () => settle(valueOf(target, ['湖塘', 2021]));
    await ask();
    world.setNow(59_999);
    await ask();
    expect(world.calls.length).toBe(1);
    world.setNow(60_000);
    await ask();
    expect(world.calls.length).toBe(2);
    forget();
    await ask();
    expect(world.calls.length).toBe(3);
  });

  it('settle at the deadline and abort the request', async () => {
    const world = outside(never);
    const answer = remoteValues(world).valueOf(target, ['湖塘', 2021]);
    expect(await settle(answer, 9_999)).toEqual(message('连不上服务器，上次取数 无'));
    expect(world.calls[0]?.signal.aborted).toBe(true);
  });

  it('say when they last had an answer instead of showing it again', async () => {
    let connected = true;
    const world = outside((call) => (connected ? inOrder(call) : Promise.reject(new Error('offline'))));
    const { valueOf } = remoteValues(world);
    await settle(valueOf(target, ['湖塘', 2021]));
    connected = false;
    world.setNow(120_000);
    const answer = await settle(valueOf(target, ['湖塘', 2021]));
    expect(answer).toEqual(
      message(expect.stringMatching(/^连不上服务器，上次取数 \d{4}-\d\d-\d\d \d\d:\d\d$/) as never),
    );
  });

  it('still know when they last had an answer after the pane said that something changed', async () => {
    let connected = true;
    const world = outside((call) => (connected ? inOrder(call) : Promise.reject(new Error('offline'))));
    const { valueOf, forget } = remoteValues(world);
    await settle(valueOf(target, ['湖塘', 2021]));
    forget();
    connected = false;
    expect(await settle(valueOf(target, ['湖塘', 2021]))).toEqual(
      message(expect.stringMatching(/^连不上服务器，上次取数 \d{4}-\d\d-\d\d \d\d:\d\d$/) as never),
    );
  });

  it('send no name that the backend would refuse together with all the other questions', async () => {
    const world = outside(inOrder);
    const { valueOf } = remoteValues(world);
    const cells = ['湖'.repeat(32_767), '湖塘'].map((unit) => valueOf(target, [unit, 2021]));
    expect(await settle(Promise.all(cells))).toEqual([message('服务器没有这个数'), 0]);
  });

  it('ask for a sign-in before anything else, and for a readable argument before that', async () => {
    const { valueOf } = remoteValues(outside(inOrder, false));
    expect(await valueOf(target, ['湖塘', 2021])).toEqual(message('请先在任务窗格登录'));
    expect(await valueOf(target, ['湖塘', '去年'])).toMatchObject({ code: 'unreadable' });
    expect(
      await settle(
        remoteValues(outside(() => Promise.resolve('no-sign-in'))).valueOf(target, ['湖塘', 2021]),
      ),
    ).toEqual(message('请先在任务窗格登录'));
  });
});

describe('the built functions against a backend', () => {
  it('post the questions with the token of the pane and settle every cell', async () => {
    jest.useRealTimers();
    const asked: unknown[] = [];
    const realm = bareRealm((address: string, { body, headers }: { body: string; headers: unknown }) => {
      asked.push({ address, headers, body: JSON.parse(body) as unknown });
      const values: readonly Value[] = [
        { kind: 'value', value: 50 },
        { kind: 'error', error: 'not-available', message: '没有下达目标' },
        { kind: 'rows', rows: [['镇', 1]] },
        { kind: 'error', error: 'division-by-zero', message: '目标为零' },
      ];
      return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve({ values }) });
    });
    realm.global['gaoqiSlot'] = { ...(realm.global['gaoqiSlot'] as object), session };
    const answers = await Promise.all([
      realm.callAsync('GAOQI_TARGET', '湖塘', 2021, null, { functionName: 'GAOQI_TARGET' }),
      realm.callAsync('GAOQI_TARGET', '绿建区', '2021年', null),
      realm.callAsync('GAOQI_TOTALS', 2021, null),
      realm.callAsync('GAOQI_PROGRESS', '湖塘', 2021),
    ]);
    expect(answers).toEqual([
      50,
      { code: '#N/A', message: '没有下达目标' },
      [['镇', 1]],
      { code: '#DIV/0!', message: '目标为零' },
    ]);
    expect(asked).toMatchObject([
      { address: 'https://bureau.example/api/values', headers: { authorization: 'Bearer token' } },
    ]);
  });

  it('take no block that Excel could not spill', async () => {
    jest.useRealTimers();
    const blocks = [[], [[]], [['镇', 1], ['湖塘']], [['镇', null]]];
    const realm = bareRealm(() =>
      Promise.resolve({
        ok: true,
        status: 200,
        json: () => Promise.resolve({ values: blocks.map((rows) => ({ kind: 'rows', rows })) }),
      }),
    );
    realm.global['gaoqiSlot'] = { session };
    const answers = await Promise.all(
      blocks.map((_, place) => realm.callAsync('GAOQI_TOTALS', 2021 + place, null)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ code: '#N/A', message: '服务器没有这个数' })]),
    );
  });

  it('say that nobody is signed in', async () => {
    const realm = bareRealm();
    expect(await realm.callAsync('GAOQI_ACTUAL', '湖塘', 2021)).toEqual({
      code: '#N/A',
      message: '请先在任务窗格登录',
    });
  });
});
