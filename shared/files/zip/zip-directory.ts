import { uint16At, uint32At, uint64At } from '../bytes.ts';
import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/** One file inside a ZIP, as its central directory declares it; what it declares is not yet true. */
export interface ZipEntry {
  /** Forward slashes, without a leading one, letters as written. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where its local header starts. */
  readonly start: number;
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Where the bytes before the directory really begin, when something was put in front of the ZIP. */
  readonly shift: number;
}

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const longestComment = 65_535;
const unknown32 = 0xffffffff;

/** All entries, refused when the directory is broken or declares more than a file may hold (APPNOTE 6.3, 4.3.12-4.3.16). */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const directory = directoryOf(bytes);
  if (directory.count > fileLimits.zipEntries) refuse(fileSentences.tooManyEntries);
  const entries: ZipEntry[] = [];
  let place = directory.start + directory.shift;
  for (let index = 0; index < directory.count; index += 1) {
    if (uint32At(bytes, place) !== entrySignature) refuse(fileSentences.truncatedZip);
    entries.push(entryAt(bytes, place, directory.shift));
    place += 46 + uint16At(bytes, place + 28) + uint16At(bytes, place + 30) + uint16At(bytes, place + 32);
  }
  entries.forEach(checkDeclared);
  if (sum(entries) > fileLimits.unpacked) refuse(fileSentences.unpacksTooLarge);
  return entries.filter(({ name }) => !name.endsWith('/'));
}

const sum = (entries: readonly ZipEntry[]): number =>
  entries.reduce((total, { unpackedSize }) => total + unpackedSize, 0);

function checkDeclared({ name, packedSize, unpackedSize }: ZipEntry): void {
  if (name.split('/').includes('..')) refuse(fileSentences.outsideZip);
  const tight = unpackedSize > packedSize * fileLimits.zipRatio;
  if (tight && unpackedSize > fileLimits.zipRatioFrom) refuse(fileSentences.unpacksSuspiciously);
}

function directoryOf(bytes: Uint8Array): Directory {
  const end = endRecord(bytes);
  const [count, size, start] = [
    uint16At(bytes, end + 10),
    uint32At(bytes, end + 12),
    uint32At(bytes, end + 16),
  ];
  const locator = end - 20;
  const large = count === 0xffff || size === unknown32 || start === unknown32;
  if (!large || uint32At(bytes, locator) !== locatorSignature)
    return { count, size, start, shift: Math.max(0, end - size - start) };
  const end64 = uint64At(bytes, locator + 8);
  if (uint32At(bytes, end64) !== end64Signature) refuse(fileSentences.brokenZip);
  const [count64, size64] = [uint64At(bytes, end64 + 32), uint64At(bytes, end64 + 40)];
  return { count: count64, size: size64, start: uint64At(bytes, end64 + 48), shift: 0 };
}

function endRecord(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - 22 - longestComment);
  for (let place = bytes.length - 22; place >= first; place -= 1) {
    if (bytes[place] === 0x50 && uint32At(bytes, place) === endSignature) return place;
  }
  return refuse(fileSentences.truncatedZip);
}

function entryAt(bytes: Uint8Array, place: number, shift: number): ZipEntry {
  const nameEnd = place + 46 + uint16At(bytes, place + 28);
  const large = largeSizes(bytes, place, nameEnd);
  return {
    name: entryName(bytes.subarray(place + 46, nameEnd)),
    method: uint16At(bytes, place + 10),
    encrypted: (uint16At(bytes, place + 8) & 1) === 1,
    checksum: uint32At(bytes, place + 16),
    packedSize: large[1] ?? uint32At(bytes, place + 20),
    unpackedSize: large[0] ?? uint32At(bytes, place + 24),
    start: (large[2] ?? uint32At(bytes, place + 42)) + shift,
  };
}

/** The ZIP64 extra field holds only those of unpacked size, packed size and start that do not fit 32 bits. */
function largeSizes(bytes: Uint8Array, place: number, nameEnd: number): readonly (number | undefined)[] {
  const wanted = [24, 20, 42].map((offset) => uint32At(bytes, place + offset) === unknown32);
  if (!wanted.includes(true)) return [];
  const end = nameEnd + uint16At(bytes, place + 30);
  let field = nameEnd;
  while (field < end && uint16At(bytes, field) !== 1) field += 4 + uint16At(bytes, field + 2);
  if (field >= end) return [];
  let next = field + 4 - 8;
  return wanted.map((isLarge) => (isLarge ? uint64At(bytes, (next += 8)) : undefined));
}

/** Names are ASCII in a workbook; other letters only have to stay apart, so UTF-8 without strictness is enough. */
const entryName = (name: Uint8Array): string =>
  new TextDecoder('utf-8').decode(name).replaceAll('\\', '/').replace(/^\/+/, '');
