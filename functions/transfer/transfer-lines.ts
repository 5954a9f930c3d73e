import { createHash } from 'node:crypto';

import type { TransferRecord } from '../../shared/use-cases/transfer/transfer-record.ts';
import { type Manifest, formatName, formatVersion } from './transfer-shapes.ts';

/** Counts and hashes what goes through, on the way out as on the way in. */
export function tally() {
  const [everything, alike] = [createHash('sha256'), createHash('sha256')];
  const counts = { returns: 0, versions: 0, events: 0, notes: 0 };
  return {
    header: (line: string): void => void everything.update(line),
    record: (record: TransferRecord, line: string): void => {
      everything.update(line);
      // The keys of requests end by themselves: the same store has others tomorrow.
      if (record.kind !== 'answers') alike.update(line);
      if (record.kind === 'notes') counts.notes += record.notes.length;
      if (record.kind !== 'quarter') return;
      counts.returns += record.heads.length;
      counts.versions += record.versions.length;
      counts.events += record.events.length;
    },
    manifest: (): Manifest => ({
      kind: 'manifest',
      ...counts,
      fingerprint: alike.digest('hex'),
      sha256: everything.digest('hex'),
    }),
  };
}

/** The lines of a file: what it is, every record, and what must have come by then. */
export async function* transferLines(
  records: AsyncIterable<TransferRecord>,
  district: string,
  onManifest: (manifest: Manifest) => void,
): AsyncGenerator<string> {
  const sums = tally();
  const header = `${JSON.stringify({ kind: 'header', format: formatName, formatVersion, district })}\n`;
  sums.header(header);
  yield header;
  for await (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    sums.record(record, line);
    yield line;
  }
  const manifest = sums.manifest();
  onManifest(manifest);
  yield `${JSON.stringify(manifest)}\n`;
}
