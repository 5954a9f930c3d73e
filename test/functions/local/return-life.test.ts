import { describe, expect, it } from '@jest/globals';

import { approveReturn } from '../../../shared/api/approve-return.ts';
import { getReturn } from '../../../shared/api/get-return.ts';
import { getSheet } from '../../../shared/api/get-sheet.ts';
import { getTotals } from '../../../shared/api/get-totals.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import { listVersions } from '../../../shared/api/list-versions.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { sendBackReturn } from '../../../shared/api/send-back-return.ts';
import { kindOf } from '../../builders/api-client.ts';
import { freshQuarters, servedProduct } from '../../builders/served-product.ts';
import { aSending, aSentSheet, manyRows } from '../../builders/sent-ledgers.ts';

const { hutang, bureau } = servedProduct();
const freshQuarter = freshQuarters();

const send = (quarter: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  hutang().ask(putReturn, { parameters: { quarter, unit: 'hutang' }, body, headers });
const read = (quarter: string, query = {}) =>
  hutang().ask(getReturn, { parameters: { quarter, unit: 'hutang' }, query });
const decide = (route: typeof approveReturn | typeof sendBackReturn, quarter: string, asking: object) =>
  bureau().ask(route, { parameters: { quarter, unit: 'hutang' }, ...asking });
const countedIn = async (quarter: string, basis = 'approved') => {
  const { answer } = await bureau().ask(getTotals, { parameters: { period: quarter }, query: { basis } });
  return answer?.units.find(({ unitId }) => unitId === 'hutang')?.counted;
};

/** Rows that count in a year of their own: their numbers begin with it. */
const rowsOf = (quarter: string, count: number) =>
  manyRows(count).map(({ serial }) => ({
    serial,
    number: `${quarter.slice(0, 4)}320412009${String(serial).padStart(5, '0')}`,
  }));

describe('the life of a return', () => {
  it('goes from nothing over a draft and a sending to approval, and only then counts', async () => {
    const quarter = freshQuarter();
    expect(kindOf(await read(quarter))).toBe('return-not-found');
    const draft = await send(quarter, aSending(rowsOf(quarter, 2), { as: 'draft' }));
    expect([draft.answer?.return.stateText, draft.etag]).toEqual(['草稿', '"1"']);
    const sent = await send(quarter, aSending(rowsOf(quarter, 3)), { 'if-match': '"1"' });
    expect(sent.answer?.receipt).toMatchObject({ number: `${quarter}-hutang-2`, rows: 3, counted: 3 });
    expect([await countedIn(quarter), await countedIn(quarter, 'submitted')]).toEqual([0, 3]);
    const approved = await decide(approveReturn, quarter, {
      body: { version: 2 },
      headers: { 'if-match': sent.etag },
    });
    expect(approved.answer?.return).toMatchObject({ state: 'approved', inForce: { version: 2 } });
    expect(await countedIn(quarter)).toBe(3);
  });

  it('keeps the approved version in force until the next one is approved', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 2)));
    await decide(approveReturn, quarter, { body: { version: 1 }, headers: { 'if-match': '"1"' } });
    await send(quarter, aSending(rowsOf(quarter, 5)), { 'if-match': '"2"' });
    expect([await countedIn(quarter), await countedIn(quarter, 'submitted')]).toEqual([2, 5]);
    const remarks = [{ sheet: 'Sheet1', cell: 'B3', text: '请核对代码' }];
    const back = await decide(sendBackReturn, quarter, {
      body: { version: 2, reason: '请核对', remarks },
      headers: { 'if-match': '"3"' },
    });
    expect(back.answer?.return).toMatchObject({ stateText: '已退回', inForce: { version: 1 } });
    expect([await countedIn(quarter), await countedIn(quarter, 'submitted')]).toEqual([2, 2]);
    const sheet = await hutang().ask(getSheet, { parameters: { quarter, unit: 'hutang', sheet: '0' } });
    expect(sheet.answer?.remarks).toEqual(remarks);
    const { answer } = await hutang().ask(listVersions, { parameters: { quarter, unit: 'hutang' } });
    expect(answer?.versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'sent-back'],
      [1, 'approved'],
    ]);
  });

  it('shows who has not reported beside who has', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    const { answer } = await bureau().ask(listStates, { parameters: { quarter } });
    expect(answer?.returns).toHaveLength(11);
    expect(answer?.returns.filter(({ state }) => state !== 'not-reported')).toMatchObject([
      { unitName: '湖塘镇', stateText: '已报送', revision: 1 },
    ]);
  });

  it('takes a zero report for a report', async () => {
    const quarter = freshQuarter();
    const sent = await send(quarter, { as: 'submitted', content: { kind: 'zero-report' } });
    expect(sent.answer?.version.totals).toMatchObject({ zeroReport: true, rows: 0 });
    expect((await read(quarter)).answer?.return.stateText).toBe('已报送');
  });

  it('tells that a ledger without an enterprise is taken for a zero report', async () => {
    const quarter = freshQuarter();
    const { answer } = await send(quarter, aSending([]));
    expect(answer?.version.totals).toMatchObject({ zeroReport: true, rows: 0, hints: 1 });
    expect(answer?.problems.map(({ kind, message }) => [kind, message.includes('按零报告计 0 家')])).toEqual([
      ['no-rows', true],
    ]);
  });

  it('refuses a version the officer did not see, and a second decision', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    await send(quarter, aSending(rowsOf(quarter, 2)), { 'if-match': '"1"' });
    const approve = (version: number, headers: object) =>
      decide(approveReturn, quarter, { body: { version }, headers });
    expect(kindOf(await approve(1, { 'if-match': '"1"' }))).toBe('version-changed');
    expect(kindOf(await approve(2, { 'if-match': '"1"' }))).toBe('revision-stale');
    expect(kindOf(await approve(2, {}))).toBe('revision-required');
    expect(kindOf(await approve(3, { 'if-match': '"2"' }))).toBe('version-not-found');
    expect((await approve(2, { 'if-match': '"2"' })).status).toBe(200);
    expect(kindOf(await approve(2, { 'if-match': '"3"' }))).toBe('wrong-state');
  });

  it.each([
    ['approved', approveReturn, { version: 1 }],
    ['sent back', sendBackReturn, { version: 1, reason: '请核对' }],
  ])('is %s once, however often the decision is sent under its key', async (_, route, body) => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    const headers = { 'if-match': '"1"', 'idempotency-key': 'decided' };
    const first = await decide(route, quarter, { body, headers });
    const again = await decide(route, quarter, { body, headers });
    expect([first.status, first.etag]).toEqual([200, '"2"']);
    expect([again.status, again.etag, again.answer]).toEqual([200, '"2"', first.answer]);
    const other = await decide(sendBackReturn, quarter, {
      body: { version: 1, reason: '另一原因' },
      headers,
    });
    expect(kindOf(other)).toBe('key-reused');
  });

  it('takes no draft over a return that waits for review', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    const draft = aSending(rowsOf(quarter, 1), { as: 'draft' });
    expect(kindOf(await send(quarter, draft, { 'if-match': '"1"' }))).toBe('wrong-state');
  });
});

describe('a sending', () => {
  it('with errors needs an explanation, which the bureau then sees', async () => {
    const quarter = freshQuarter();
    const rows = [{ serial: 1, uscc: '913204' }];
    const refused = await send(quarter, aSending(rows));
    expect(kindOf(refused)).toBe('explanation-missing');
    expect(refused.problem?.problems?.map(({ cell, kind }) => [cell, kind])).toEqual([['B3', 'uscc-length']]);
    const sent = await send(quarter, aSending(rows, { explanation: '企业正在换照' }));
    expect(sent.status).toBe(201);
    const { answer } = await bureau().ask(getReturn, { parameters: { quarter, unit: '湖塘镇' } });
    expect(answer?.version.explanation).toBe('企业正在换照');
  });

  it('of which nobody knows the unit of the amounts is blocked, explained or not; a draft is not', async () => {
    const quarter = freshQuarter();
    const sheet = aSentSheet([{ serial: 1 }]);
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.value === '销售收入（万元）' ? { ...cell, value: '销售收入' } : cell,
      ),
    }));
    const body = aSending([], { explanation: '请放行' });
    const blocked = { ...body, content: { ...body.content, sheets: [{ ...sheet, rows }] } };
    const refused = await send(quarter, blocked);
    expect(kindOf(refused)).toBe('ledger-blocked');
    expect(refused.problem?.problems?.map(({ kind }) => kind)).toEqual(['amount-unit-unknown']);
    expect((await send(quarter, { ...blocked, as: 'draft' })).status).toBe(201);
  });

  it('without a ledger in it, or with the ledger of another town, is refused', async () => {
    const quarter = freshQuarter();
    const empty = aSending([]);
    const nothing = { ...empty, content: { ...empty.content, sheets: [] } };
    expect(kindOf(await send(quarter, nothing))).toBe('ledger-blocked');
    const body = aSending([]);
    const sheets = [aSentSheet(manyRows(1), '礼嘉镇2021年台账')];
    const others = { ...body, content: { ...body.content, file: '台账.xlsx', sheets } };
    expect(kindOf(await send(quarter, others))).toBe('unit-of-file');
  });

  it('that does not say whose it is belongs to who sends it', async () => {
    const quarter = freshQuarter();
    const body = aSending([]);
    const sheets = [aSentSheet(rowsOf(quarter, 2), '科技型中小企业台账')];
    const silent = { ...body, content: { ...body.content, file: '工作簿1.xlsx', sheets } };
    expect((await send(quarter, silent)).answer?.receipt.counted).toBe(2);
  });

  it('leaves personal data out of what is stored', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 2)));
    const { answer } = await bureau().ask(getSheet, { parameters: { quarter, unit: 'hutang', sheet: '0' } });
    const texts = answer?.sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain('手机');
    expect(texts).toContain('常州例2科技有限公司');
    expect(texts?.some((text) => text === '拟某' || text === '15400000000')).toBe(false);
  });

  it('for a quarter that has not begun is refused', async () => {
    expect(kindOf(await send('2098Q1', aSending(manyRows(1))))).toBe('period-not-begun');
  });
});

describe('sending again', () => {
  it('with the same key and content gives the same receipt and makes no second version', async () => {
    const quarter = freshQuarter();
    const headers = { 'idempotency-key': 'once-1' };
    const first = await send(quarter, aSending(rowsOf(quarter, 2)), headers);
    const again = await send(quarter, aSending(rowsOf(quarter, 2)), headers);
    expect(again.answer).toEqual(first.answer);
    expect([again.status, again.etag]).toEqual([201, '"1"']);
    expect((await read(quarter)).answer?.version.version).toBe(1);
  });

  it('with the same key and other content is refused', async () => {
    const quarter = freshQuarter();
    const headers = { 'idempotency-key': 'once-2' };
    await send(quarter, aSending(rowsOf(quarter, 2)), headers);
    expect(kindOf(await send(quarter, aSending(rowsOf(quarter, 3)), headers))).toBe('key-reused');
  });

  it('over a version that was not read is refused', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    expect(kindOf(await send(quarter, aSending(rowsOf(quarter, 2))))).toBe('revision-required');
    await send(quarter, aSending(rowsOf(quarter, 2)), { 'if-match': '"1"' });
    const late = await send(quarter, aSending(rowsOf(quarter, 3)), { 'if-match': '"1"' });
    expect(kindOf(late)).toBe('revision-stale');
  });

  it('at once from many sides lets exactly one win', async () => {
    const quarter = freshQuarter();
    await send(quarter, aSending(rowsOf(quarter, 1)));
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        send(quarter, aSending(rowsOf(quarter, index + 2)), { 'if-match': '"1"' }),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.map(kindOf).filter((kind) => kind === 'revision-stale')).toHaveLength(11);
    expect((await read(quarter)).etag).toBe('"2"');
  });

  it('at once with one key is one sending, and everybody gets its receipt', async () => {
    const quarter = freshQuarter();
    const headers = { 'idempotency-key': 'once-3' };
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => send(quarter, aSending(rowsOf(quarter, 4)), headers)),
    );
    expect(new Set(replies.map(({ answer }) => JSON.stringify(answer?.receipt))).size).toBe(1);
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    expect((await read(quarter)).etag).toBe('"1"');
  });
});
