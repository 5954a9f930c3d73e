/** A number in little-endian bytes. */
export const uint16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
export const uint32 = (value: number): readonly number[] => [
  ...uint16(value & 0xffff),
  ...uint16(value >>> 16),
];
export const double = (value: number): readonly number[] => [
  ...new Uint8Array(new Float64Array([value]).buffer),
];
/** A string with its length, two bytes a character. */
export const wide = (text: string): readonly number[] => [
  ...uint16(text.length),
  1,
  ...Array.from({ length: text.length }, (_, place) => uint16(text.charCodeAt(place))).flat(),
];

/** A BIFF record. */
export const record = (id: number, content: readonly number[]): readonly number[] => [
  ...uint16(id),
  ...uint16(content.length),
  ...content,
];

export const beginning = (type: number, version = 0x600): readonly number[] =>
  record(0x809, [...uint16(version), ...uint16(type), ...uint32(0), ...uint32(0), ...uint32(0)]);
export const ending = record(0x0a, []);

/** A workbook stream with one sheet; `globals` and `cells` are the records of interest. */
export function biffStream(globals: readonly number[], cells: readonly number[]): readonly number[] {
  const name = [2, 1, ...uint16('台'.charCodeAt(0)), ...uint16('账'.charCodeAt(0))];
  const head = [...beginning(5), ...globals];
  const place = head.length + 4 + 6 + name.length + ending.length;
  const sheet = record(0x85, [...uint32(place), 0, 0, ...name]);
  return [...head, ...sheet, ...ending, ...beginning(0x10), ...cells, ...ending];
}

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const padded = (bytes: readonly number[], size: number): readonly number[] => [
  ...bytes,
  ...Array.from({ length: size - bytes.length }, () => 0),
];

function directoryEntry(
  name: string,
  type: number,
  rest: { child?: number; right?: number; start: number; size: number },
) {
  const letters = Array.from(name).flatMap((letter) => uint16(letter.charCodeAt(0)));
  const { child = 0xffffffff, right = 0xffffffff, start, size } = rest;
  return [
    ...padded(letters, 64),
    ...uint16(letters.length + 2),
    ...[type, 1],
    ...uint32(0xffffffff),
    ...uint32(right),
    ...uint32(child),
    ...padded([], 36),
    ...uint32(start),
    ...uint32(size),
    ...uint32(0),
  ];
}

/** A compound file with one stream in its root, at least 4,096 bytes long so that it lies in ordinary sectors. */
export function compoundBytes(streamName: string, stream: readonly number[]): Uint8Array {
  const sectors = Math.max(8, Math.ceil(stream.length / sectorSize));
  const content = padded(stream, sectors * sectorSize);
  const chain = Array.from({ length: sectors }, (_, index) =>
    index === sectors - 1 ? endOfChain : index + 3,
  );
  const table = [0xfffffffd, endOfChain, ...chain].flatMap(uint32);
  const root = directoryEntry('Root Entry', 5, { child: 1, start: endOfChain, size: 0 });
  const entry = directoryEntry(streamName, 2, { start: 2, size: content.length });
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...padded([], 16),
    ...[...uint16(0x3e), ...uint16(3), ...uint16(0xfffe), ...uint16(9), ...uint16(6)],
    ...padded([], 10),
    ...[...uint32(1), ...uint32(1), ...uint32(0), ...uint32(4096), ...uint32(endOfChain), ...uint32(0)],
    ...[...uint32(endOfChain), ...uint32(0), ...uint32(0)],
    ...Array.from({ length: 108 }, () => uint32(0xffffffff)).flat(),
  ];
  const tableSector = [
    ...table,
    ...Array.from({ length: 128 - table.length / 4 }, () => uint32(0xffffffff)).flat(),
  ];
  return new Uint8Array([...header, ...tableSector, ...padded([...root, ...entry], sectorSize), ...content]);
}
