import { describe, expect, it } from '@jest/globals';

import { type BatchSession, batchSession } from '../../../addin/taskpane/batch-session.ts';
import type { EvaluationDesk, Stretch } from '../../../shared/ports/evaluation-desk.ts';
import type { Workbook } from '../../../shared/ports/workbook.ts';
import { judgeStretch } from '../../../shared/use-cases/evaluation/judge-stretch.ts';
import { sheetOfLines, tablesIn, workbookOf } from '../../builders/evaluated-ledger.ts';

const question = { program: 'tech-sme', on: '2026-06-30' } as const;

const lines = Array.from({ length: 120 }, (_, place) => [
  `第${place}家`,
  '91320412MA1XYZ0015',
  100,
  30,
  5_000,
]);
const header = ['企业名称', '统一社会信用代码', '职工总数', '科技人员数', '销售收入（万元）'];
const tables = tablesIn(workbookOf(sheetOfLines('台账', [header, ...lines])));

/** Answers when it is told to, in the order it was asked. */
function slowDesk() {
  const waiting: (() => void)[] = [];
  const asked: Stretch[] = [];
  const desk: EvaluationDesk = {
    evaluateRows: () => Promise.resolve({ kind: 'no-enterprise' }),
    diagnose: () => Promise.resolve(undefined),
    judgeStretch: (stretch) => {
      asked.push(stretch);
      return new Promise((resolve) => {
        waiting.push(() => {
          resolve(judgeStretch(tables, stretch));
        });
      });
    },
  };
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { desk, asked, answer };
}

const full: Pick<Workbook, 'fill' | 'addSheet'> = {
  fill: () => Promise.resolve({ sheet: '台账', row: 0, column: 5 }),
  addSheet: () => Promise.reject(new Error('The sheet could not be added.')),
};

function opened() {
  const slow = slowDesk();
  const session: BatchSession = batchSession({ desk: slow.desk, workbook: full as Workbook });
  return { ...slow, session };
}

async function finished() {
  const all = opened();
  void all.session.start(question);
  for (let step = 0; step < 3; step += 1) await all.answer();
  return all;
}

describe('the evaluation of the whole ledger', () => {
  it('goes stretch by stretch, tells how far it is, and ends with every row', async () => {
    const { session, asked, answer } = opened();
    void session.start(question);
    await answer();
    expect(session.state.get()).toEqual({ kind: 'running', done: 50, total: 120 });
    await answer();
    await answer();
    const state = session.state.get();
    expect(state.kind === 'judged' && state.result.rows.map(({ row }) => row)).toEqual(
      lines.map((_, place) => place + 1),
    );
    expect(asked.map(({ from }) => from)).toEqual([0, 50, 100]);
  });

  it('is cancelled at once: what was still on its way is not shown, and nothing more is asked', async () => {
    const { session, asked, answer } = opened();
    void session.start(question);
    session.cancel();
    expect(session.state.get()).toEqual({ kind: 'cancelled' });
    await answer();
    expect(session.state.get()).toEqual({ kind: 'cancelled' });
    expect(asked).toHaveLength(1);
  });

  it('is out of date after an edit, while it runs and when it is done', async () => {
    const { session, answer } = opened();
    void session.start(question);
    await answer();
    session.outdated();
    expect(session.state.get()).toEqual({ kind: 'stale' });
    const done = await finished();
    done.session.outdated();
    expect(done.session.state.get()).toEqual({ kind: 'stale' });
  });

  it('says which cell is taken, and keeps the result for another place', async () => {
    const { session } = await finished();
    await session.toColumns();
    expect(session.state.get()).toMatchObject({ written: { kind: 'taken', address: '台账!F1' } });
    await session.toSheet();
    expect(session.state.get()).toMatchObject({ kind: 'judged', written: { kind: 'failed' } });
  });
});
