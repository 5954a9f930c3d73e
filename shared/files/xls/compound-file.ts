import { byteAt, uint16At, uint32At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/** A stream of a compound file, as its directory names it. */
export interface StreamEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** An OLE2 compound file ([MS-CFB]): sectors chained by a table, and small streams inside the root's. */
export interface CompoundFile {
  readonly bytes: Uint8Array;
  readonly sectorSize: number;
  readonly table: readonly number[];
  readonly smallTable: readonly number[];
  /** Streams below this size lie in the root's stream, in sectors of 64 bytes. */
  readonly smallSize: number;
  readonly root: DirectoryEntry;
  /** Of the root folder only: what is embedded lies in folders of its own. */
  readonly streams: readonly StreamEntry[];
}

interface DirectoryEntry extends StreamEntry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const [lastRegular, entrySize, smallSector] = [0xfffffffa, 128, 64];
const [streamType, rootType] = [2, 5];

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const shift = uint16At(bytes, 30);
  if (shift < 7 || shift > 16) refuse(fileSentences.brokenOle);
  const sectors = { bytes, sectorSize: 2 ** shift };
  const table = sectorTable(sectors);
  const chained = { ...sectors, table };
  const directory = entriesOf(chainBytes(chained, uint32At(bytes, 48), undefined));
  const root = directory[0];
  if (root?.type !== rootType) return refuse(fileSentences.brokenOle);
  const smallTable = numbersOf(chainBytes(chained, uint32At(bytes, 60), undefined));
  return {
    ...chained,
    smallTable,
    smallSize: uint32At(bytes, 56),
    root,
    streams: rootStreams(directory, root),
  };
}

/** The bytes of a stream; fewer than declared where the file was cut short. */
export function streamBytes(file: CompoundFile, { start, size }: StreamEntry): Uint8Array {
  if (size >= file.smallSize) return chainBytes(file, start, size);
  const container = chainBytes(file, file.root.start, file.root.size);
  const small = { bytes: container, sectorSize: smallSector, table: file.smallTable, first: 0 };
  return chainBytes(small, start, size);
}

interface Chained {
  readonly bytes: Uint8Array;
  readonly sectorSize: number;
  readonly table: readonly number[];
  /** Where sector 0 begins; behind the header, which is one sector long, unless said otherwise. */
  readonly first?: number;
}

function chainBytes(chained: Chained, start: number, size: number | undefined): Uint8Array {
  const { bytes, sectorSize, table, first = sectorSize } = chained;
  const pieces: Uint8Array[] = [];
  const seen = new Set<number>();
  for (let sector = start; sector < lastRegular; sector = table[sector] ?? lastRegular) {
    if (seen.has(sector) || sector >= table.length) refuse(fileSentences.brokenOle);
    seen.add(sector);
    pieces.push(bytes.subarray(first + sector * sectorSize, first + (sector + 1) * sectorSize));
    if (size !== undefined && pieces.length * sectorSize >= size) break;
  }
  return joined(pieces).subarray(0, size);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    all.set(piece, place);
    place += piece.length;
  }
  return all;
}

const numbersOf = (bytes: Uint8Array): readonly number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => uint32At(bytes, index * 4));

/** The table of sectors lies in sectors that the header names, and further ones chained behind it. */
function sectorTable({ bytes, sectorSize }: Omit<Chained, 'table'>): readonly number[] {
  const sectorAt = (sector: number): Uint8Array =>
    bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize);
  const named = numbersOf(bytes.subarray(76, 512)).slice();
  let next = uint32At(bytes, 68);
  for (let count = uint32At(bytes, 72); count > 0 && next < lastRegular; count -= 1) {
    const more = numbersOf(sectorAt(next));
    if (more.length === 0) refuse(fileSentences.brokenOle);
    named.push(...more.slice(0, -1));
    next = more.at(-1) ?? lastRegular;
  }
  const tables = named.filter((sector) => sector < lastRegular).slice(0, uint32At(bytes, 44));
  return tables.flatMap((sector) => numbersOf(sectorAt(sector)));
}

const entriesOf = (directory: Uint8Array): readonly DirectoryEntry[] =>
  Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index) =>
    entryOf(directory.subarray(index * entrySize, (index + 1) * entrySize)),
  );

const entryOf = (entry: Uint8Array): DirectoryEntry => ({
  name: new TextDecoder('utf-16le').decode(entry.subarray(0, Math.max(0, uint16At(entry, 64) - 2))),
  type: byteAt(entry, 66),
  left: uint32At(entry, 68),
  right: uint32At(entry, 72),
  child: uint32At(entry, 76),
  start: uint32At(entry, 116),
  size: uint32At(entry, 120),
});

/** The folder is a tree of siblings; each is visited once, whatever a broken tree says. */
function rootStreams(directory: readonly DirectoryEntry[], root: DirectoryEntry): readonly StreamEntry[] {
  const seen = new Set<DirectoryEntry>();
  const waiting = [root.child];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entry = directory[place];
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].filter(({ type }) => type === streamType);
}
