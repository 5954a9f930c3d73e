import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { LedgerView, OpenedFile, OpenedSheets } from '../../shared/ports/ledger-desk.ts';
import { ok } from '../../shared/result.ts';
import { diagnoseRow } from '../../shared/use-cases/evaluation/diagnose-row.ts';
import { evaluateRows } from '../../shared/use-cases/evaluation/evaluate-rows.ts';
import { judgeStretch } from '../../shared/use-cases/evaluation/judge-stretch.ts';
import { changesOn, type Desk, deskWith, rereadAs, sendable, tablesOn, viewOf, withRows } from './desk.ts';
import type { DeskAnswer, DeskMessage, DeskRequest, DeskVerb, DeskWork, RowsAhead } from './desk-message.ts';
import { partsOf, withoutRows, withParts } from './workbook-parts.ts';

/** The worker's side: it holds the one workbook that is open in the page. */
let desk: Desk | undefined;

type Worked = DeskWork[DeskVerb]['answered'];

const put = (next: Desk): LedgerView => {
  desk = next;
  return viewOf(next);
};

const open = (): Desk => {
  if (desk === undefined) throw new Error('No workbook is open.');
  return desk;
};

const say = (answer: DeskAnswer): void => {
  postMessage(answer);
};

/** The page unpacks the rows while they are recognised here. */
async function openFile(
  { number, units }: DeskRequest,
  { name, bytes, usualYear }: OpenedFile,
): Promise<Worked> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read;
  const opened = deskWith(units, { name, workbook: read.value, usualYear });
  for (const part of partsOf(opened.workbook)) say({ kind: 'rows', number, part });
  return ok({ workbook: withoutRows(opened.workbook), view: put(opened) });
}

/** Rows that came ahead of the request they belong to. */
let ahead: RowsAhead[] = [];

function openSheets({ number, units }: DeskRequest, asked: OpenedSheets): LedgerView {
  const parts = ahead.filter((one) => one.number === number).map(({ part }) => part);
  ahead = [];
  return put(deskWith(units, { ...asked, workbook: withParts(asked.workbook, parts) }));
}

const isFor = <V extends DeskVerb>(request: DeskRequest, verb: V): request is DeskRequest<V> =>
  request.verb === verb;

function work(request: DeskRequest): Worked | Promise<Worked> {
  if (isFor(request, 'openFile')) return openFile(request, request.asked);
  if (isFor(request, 'openSheets')) return openSheets(request, request.asked);
  if (isFor(request, 'changeRows')) return put(withRows(open(), request.asked));
  if (isFor(request, 'reread')) return put(rereadAs(open(), request.asked));
  if (isFor(request, 'changesSince')) return changesOn(open(), request.asked);
  if (isFor(request, 'evaluateRows')) return evaluateRows(tablesOn(open()), request.asked);
  if (isFor(request, 'judgeStretch')) return judgeStretch(tablesOn(open()), request.asked);
  if (isFor(request, 'diagnose')) return diagnoseRow(tablesOn(open()), request.asked);
  return sendable(open());
}

async function answerTo(request: DeskRequest): Promise<DeskAnswer> {
  try {
    return { kind: 'answered', number: request.number, answered: await work(request) };
  } catch (thrown) {
    return {
      kind: 'failed',
      number: request.number,
      why: thrown instanceof Error ? thrown.message : String(thrown),
    };
  }
}

addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
  if (data.kind === 'rows') ahead.push(data);
  else void answerTo(data).then(say);
});
