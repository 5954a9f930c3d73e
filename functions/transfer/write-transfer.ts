import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import type { TransferRecord } from '../../shared/use-cases/transfer/transfer-record.ts';
import { transferLines } from './transfer-lines.ts';
import type { Manifest } from './transfer-shapes.ts';

/** Writes the records as lines of JSON, packed; one content at a time is in memory. */
export async function writeTransfer(
  place: string,
  records: AsyncIterable<TransferRecord>,
  district: string,
): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const lines = transferLines(records, district, (made) => {
    manifest = made;
  });
  await pipeline(
    Readable.from(lines, { objectMode: true, highWaterMark: 1 }),
    createGzip(),
    createWriteStream(place, { flags: 'wx', flush: true }),
  );
  if (manifest === undefined) throw new Error('The lines ended without their last one.');
  return manifest;
}
