import type { TransferRecord } from '../../shared/use-cases/transfer/transfer-record.ts';
import { returnName } from '../../shared/use-cases/transfer/version-name.ts';
import { quarterName } from '../../shared/text/period-name.ts';
import { type Transfer, stopRequested } from './run-store.ts';

/** The records as they pass, each shown to who is watching; it stops between two of them. */
export async function* watched(
  { progress, stopped }: Pick<Transfer, 'progress' | 'stopped'>,
  records: AsyncIterable<TransferRecord>,
  sentence: (name: string) => string,
): AsyncGenerator<TransferRecord> {
  for await (const record of records) {
    if (stopped()) throw stopRequested;
    if (record.kind === 'quarter') progress.show(sentence(quarterName(record.quarter)));
    if (record.kind === 'content') progress.show(sentence(returnName(record)));
    yield record;
  }
  progress.clear();
}
