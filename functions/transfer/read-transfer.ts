import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { transferMessages } from '../../shared/text/messages/transfer.ts';
import type { TransferRecord } from '../../shared/use-cases/transfer/transfer-record.ts';
import { tally } from './transfer-lines.ts';
import { type Manifest, formatVersion, headerShape, manifestShape, recordIn } from './transfer-shapes.ts';

/** A file that is not what it should be; its message is the sentence. */
export interface TransferRefusal extends Error {
  readonly transferRefusal: true;
}

const refusal = (sentence: string, cause?: unknown): TransferRefusal =>
  Object.assign(new Error(sentence, { cause }), { transferRefusal: true as const });

export const isTransferRefusal = (thrown: unknown): thrown is TransferRefusal =>
  thrown instanceof Error && 'transferRefusal' in thrown;

export interface TransferFile {
  readonly records: AsyncIterable<TransferRecord>;
  /** Once all records have come. */
  readonly manifest: () => Manifest;
}

/**
 * Reads a file record by record. Only who has read it to its end knows that it is whole: what does not count up to its
 * last line, or is not packed as it was, throws a refusal by then.
 */
export function readTransfer(path: string, district: string): TransferFile {
  let manifest: Manifest | undefined;
  return {
    records: recordsIn(path, district, (read) => {
      manifest = read;
    }),
    manifest: () => {
      if (manifest === undefined) throw new Error('The file has not been read to its end.');
      return manifest;
    },
  };
}

async function* recordsIn(
  path: string,
  district: string,
  onManifest: (manifest: Manifest) => void,
): AsyncGenerator<TransferRecord> {
  const sums = tally();
  let begun = false;
  let manifest: Manifest | undefined;
  for await (const line of linesOf(path, () => begun)) {
    if (manifest !== undefined) throw refusal(transferMessages.altered(path));
    const value = jsonIn(line);
    if (!begun) {
      checkHeader(value, path, district);
      begun = true;
      sums.header(line);
      continue;
    }
    const last = manifestShape.safeParse(value);
    if (last.success) manifest = last.data;
    else {
      const record = recordIn(value);
      if (record === undefined) throw refusal(transferMessages.altered(path));
      sums.record(record, line);
      yield record;
    }
  }
  if (!begun) throw refusal(transferMessages.foreign(path));
  if (manifest === undefined) throw refusal(transferMessages.cut(path));
  if (JSON.stringify(sums.manifest()) !== JSON.stringify(manifest))
    throw refusal(transferMessages.altered(path));
  onManifest(manifest);
}

function checkHeader(value: unknown, path: string, district: string): void {
  const header = headerShape.safeParse(value);
  if (!header.success) throw refusal(transferMessages.foreign(path));
  if (header.data.formatVersion > formatVersion) throw refusal(transferMessages.newer(path));
  if (header.data.district !== district)
    throw refusal(transferMessages.otherDistrict(path, header.data.district, district));
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Characters: the content of the largest return takes a tenth of it. */
const longestLine = 200_000_000;

/** Lines with their ends, so that their hash is that of the file's bytes. */
async function* linesOf(path: string, begun: () => boolean): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = pipeline(file, createGunzip(), () => undefined).setEncoding('utf8');
  let pieces: string[] = [];
  let length = 0;
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const [first = '', ...others] = chunk.split('\n');
      pieces.push(first);
      length += first.length;
      if (length > longestLine) throw refusal(transferMessages.foreign(path));
      for (const other of others) {
        yield `${pieces.join('')}\n`;
        pieces = [other];
        length = other.length;
      }
    }
  } catch (thrown) {
    throw isTransferRefusal(thrown) ? thrown : unpackFailure(thrown, path, begun());
  } finally {
    file.destroy();
  }
  // Every line of ours has its end.
  if (length > 0) throw refusal(begun() ? transferMessages.cut(path) : transferMessages.foreign(path));
}

function unpackFailure(thrown: unknown, path: string, begun: boolean): unknown {
  const { code = '' } = thrown as { readonly code?: string };
  if (code === 'Z_BUF_ERROR') return refusal(transferMessages.cut(path));
  if (code.startsWith('Z_'))
    return refusal(begun ? transferMessages.altered(path) : transferMessages.foreign(path), thrown);
  return code === '' ? thrown : refusal(transferMessages.cannotRead(path), thrown);
}
