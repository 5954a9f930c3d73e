import { fileSentences } from '../../shared/files/file-sentences.ts';
import type { FileProblem } from '../../shared/files/sheet.ts';
import type { Ledger, LedgerRow } from '../../shared/ledgers/ledger.ts';
import type { Problem } from '../../shared/ledgers/problem.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { LedgerReply, LedgerRequest } from './ledger-message.ts';

/** Milliseconds a file may take, as in Node. */
const usualDeadline = 10_000;

/**
 * A file as a ledger, read by a worker of its own that ends with the answer: a file that hangs or crashes takes only the
 * worker with it. `script` is the address of the built ledger-worker.ts; the bytes are handed over, not copied.
 */
export function readInWorker(
  script: string,
  request: LedgerRequest,
  deadline = usualDeadline,
): Promise<Result<Ledger, FileProblem>> {
  const worker = new Worker(script);
  const [rows, problems]: [LedgerRow[], Problem[]] = [[], []];
  return new Promise((resolve) => {
    const settle = (result: Result<Ledger, FileProblem>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => {
      settle(failed(fileSentences.tooSlow));
    }, deadline);
    worker.onerror = () => {
      settle(failed(fileSentences.crashed));
    };
    worker.onmessage = ({ data }: MessageEvent<LedgerReply>) => {
      if (data.kind === 'rows') rows.push(...data.rows);
      else if (data.kind === 'problems') problems.push(...data.problems);
      else settle(data.kind === 'ledger' ? ok({ ...data.ledger, rows, problems }) : failed(data.problem));
    };
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
