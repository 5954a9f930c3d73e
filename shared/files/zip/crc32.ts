const polynomial = 0xedb88320;

function tableRow(index: number): number {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  return crc;
}

/** Eight tables, so that eight bytes are folded in at a time ("slicing by 8"). */
const tables = ((): Int32Array => {
  const all = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index += 1) all[index] = tableRow(index);
  for (let index = 256; index < all.length; index += 1) {
    const before = all[index - 256] ?? 0;
    all[index] = (before >>> 8) ^ (all[before & 255] ?? 0);
  }
  return all;
})();

const at = (table: number, index: number): number => tables[table * 256 + (index & 255)] as number;

/** The checksum of ZIP (ISO 3309), continued from `before`; the first call starts from 0. */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  let place = 0;
  for (const last = bytes.length - 7; place < last; place += 8) {
    const low = crc ^ word(bytes, place);
    const high = word(bytes, place + 4);
    crc = at(7, low) ^ at(6, low >>> 8) ^ at(5, low >>> 16) ^ at(4, low >>> 24);
    crc ^= at(3, high) ^ at(2, high >>> 8) ^ at(1, high >>> 16) ^ at(0, high >>> 24);
  }
  for (; place < bytes.length; place += 1) crc = at(0, crc ^ (bytes[place] as number)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const word = (bytes: Uint8Array, place: number): number =>
  (bytes[place] as number) |
  ((bytes[place + 1] as number) << 8) |
  ((bytes[place + 2] as number) << 16) |
  ((bytes[place + 3] as number) << 24);
