import { Inflate, inflateSync } from 'fflate';

import { uint16At, uint32At } from '../bytes.ts';
import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes given to the inflater at once: at most 1032 times as much can come out before it is counted. */
const step = 64 * 1024;

/** Packed and declared bytes up to which an entry is unpacked at once, which is faster. */
const [smallPacked, smallUnpacked] = [1024 * 1024, 16 * 1024 * 1024];

/** Bytes unpacked so far over all entries of one file; shared by them, because the limit is the file's. */
export interface UnpackBudget {
  used: number;
}

/**
 * The content of one entry, piece by piece: what really comes out is counted against the limits and its checksum is
 * compared, whatever the directory declares.
 */
export function* unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
): Generator<Uint8Array> {
  if (entry.encrypted) refuse(fileSentences.encrypted);
  let [checksum, size] = [0, 0];
  for (const piece of piecesOf(packedBytes(bytes, entry), entry)) {
    size += piece.length;
    budget.used += piece.length;
    if (budget.used > fileLimits.unpacked) refuse(fileSentences.unpacksTooLarge);
    if (size > fileLimits.zipRatioFrom && size > entry.packedSize * fileLimits.zipRatio)
      refuse(fileSentences.unpacksSuspiciously);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (checksum !== entry.checksum || size !== entry.unpackedSize)
    refuse(fileSentences.brokenPart(entry.name));
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (uint32At(bytes, entry.start) !== 0x04034b50) refuse(fileSentences.brokenZip);
  const start = entry.start + 30 + uint16At(bytes, entry.start + 26) + uint16At(bytes, entry.start + 28);
  if (start + entry.packedSize > bytes.length) refuse(fileSentences.truncatedZip);
  return bytes.subarray(start, start + entry.packedSize);
}

function piecesOf(packed: Uint8Array, { method, unpackedSize }: ZipEntry): Iterable<Uint8Array> {
  if (method === 0) return [packed];
  if (method !== 8) return refuse(fileSentences.brokenZip);
  const small = packed.length <= smallPacked && unpackedSize <= smallUnpacked;
  return small ? inflatedAtOnce(packed, unpackedSize) : inflated(packed);
}

/** Whatever does not fit the declared size (and one byte more, to notice) falls on the floor, not into memory. */
function inflatedAtOnce(packed: Uint8Array, declared: number): readonly Uint8Array[] {
  try {
    return [inflateSync(packed, { out: new Uint8Array(declared + 1) })];
  } catch {
    return refuse(fileSentences.brokenZip);
  }
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
  });
  for (let place = 0; place < packed.length; place += step) {
    push(inflate, packed.subarray(place, place + step), place + step >= packed.length);
    yield* pieces;
    pieces = [];
  }
}

function push(inflate: Inflate, packed: Uint8Array, last: boolean): void {
  try {
    inflate.push(packed, last);
  } catch {
    refuse(fileSentences.brokenZip);
  }
}
