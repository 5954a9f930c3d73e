import { cellAddress } from '../../shared/files/address.ts';
import type { EvaluationDesk, EvaluationQuestion, ExplainedRow } from '../../shared/ports/evaluation-desk.ts';
import type { Workbook } from '../../shared/ports/workbook.ts';
import {
  areaOf,
  type BatchResult,
  resultColumns,
  resultSheet,
} from '../../shared/use-cases/evaluation/batch-result.ts';
import { changeable, type Observable } from './observable.ts';

/** How far the evaluation of the whole ledger has come. */
export type BatchState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'stale' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'no-columns'; readonly sentence: string }
  | { readonly kind: 'judged'; readonly result: BatchResult; readonly written: Written };

export type Written =
  | { readonly kind: 'not-yet' | 'writing' | 'failed' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'columns'; readonly areas: readonly string[] }
  | { readonly kind: 'taken'; readonly address: string };

export interface BatchSession {
  readonly state: Observable<BatchState>;
  readonly start: (question: EvaluationQuestion) => Promise<void>;
  readonly cancel: () => void;
  /** Another question or another workbook: nothing of it holds any more. */
  readonly reset: () => void;
  /** The table has changed: what was judged is no longer what stands there. */
  readonly outdated: () => void;
  readonly toSheet: () => Promise<void>;
  readonly toColumns: () => Promise<void>;
}

export interface EvaluationHost {
  readonly desk: EvaluationDesk;
  readonly workbook: Workbook;
}

/** Enterprises at once: the desk answers an edit in between before anybody notices. */
const stretch = 50;

export function batchSession({ desk, workbook }: EvaluationHost): BatchSession {
  const state = changeable<BatchState>({ kind: 'idle' });
  let turn = 0;

  function stop(as: BatchState): void {
    turn += 1;
    state.set(as);
  }

  async function start(question: EvaluationQuestion): Promise<void> {
    stop({ kind: 'running', done: 0, total: 0 });
    const own = turn;
    const judged = await judgeAll(desk, question, (done, total) => {
      if (own === turn) state.set({ kind: 'running', done, total });
      return own === turn;
    }).catch((): BatchState => ({ kind: 'failed' }));
    if (own === turn && judged !== undefined) state.set(judged);
  }

  async function write(put: (result: BatchResult) => Promise<Written>): Promise<void> {
    const before = state.get();
    if (before.kind !== 'judged') return;
    const own = turn;
    const show = (written: Written): void => {
      if (own === turn) state.set({ ...before, written });
    };
    show({ kind: 'writing' });
    show(await put(before.result).catch((): Written => ({ kind: 'failed' })));
  }

  return {
    state,
    start,
    cancel: () => {
      stop({ kind: 'cancelled' });
    },
    reset: () => {
      stop({ kind: 'idle' });
    },
    outdated: () => {
      if (isOutdatedByChange(state.get())) stop({ kind: 'stale' });
    },
    toSheet: () => write((result) => toSheet(workbook, result)),
    toColumns: () => write((result) => toColumns(workbook, result)),
  };
}

/** The own result in the cells is a change too, but none that makes it wrong. */
const isOutdatedByChange = (state: BatchState): boolean =>
  state.kind === 'running' ||
  (state.kind === 'judged' && !['writing', 'columns', 'sheet'].includes(state.written.kind));

/** Undefined when nobody wants the result any more. */
async function judgeAll(
  desk: EvaluationDesk,
  question: EvaluationQuestion,
  goOn: (done: number, total: number) => boolean,
): Promise<BatchState | undefined> {
  const rows: ExplainedRow[] = [];
  for (;;) {
    const judged = await desk.judgeStretch({ ...question, from: rows.length, count: stretch });
    if (judged.kind === 'no-columns') return judged;
    rows.push(...judged.rows);
    if (!goOn(rows.length, judged.total)) return undefined;
    if (judged.rows.length === 0 || rows.length >= judged.total)
      return {
        kind: 'judged',
        result: { ...question, tables: judged.tables, rows },
        written: { kind: 'not-yet' },
      };
  }
}

async function toSheet(workbook: Workbook, result: BatchResult): Promise<Written> {
  const { name, values, widths } = resultSheet(result);
  return { kind: 'sheet', sheet: await workbook.addSheet(name, values, widths) };
}

async function toColumns(workbook: Workbook, result: BatchResult): Promise<Written> {
  const blocks = resultColumns(result);
  const taken = await workbook.fill(blocks);
  if (taken === undefined) return { kind: 'columns', areas: blocks.map(areaOf) };
  return { kind: 'taken', address: `${taken.sheet}!${cellAddress(taken.row, taken.column)}` };
}
