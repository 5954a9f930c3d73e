/** Little-endian numbers out of bytes; beyond the end everything is 0, so that callers check lengths, not bytes. */
export const byteAt = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0;

export const uint16At = (bytes: Uint8Array, place: number): number =>
  byteAt(bytes, place) | (byteAt(bytes, place + 1) << 8);

export const uint32At = (bytes: Uint8Array, place: number): number =>
  uint16At(bytes, place) + uint16At(bytes, place + 2) * 0x10000;

export const uint64At = (bytes: Uint8Array, place: number): number =>
  uint32At(bytes, place) + uint32At(bytes, place + 4) * 0x100000000;

/** One character a byte, for signatures and other ASCII. */
export function asciiAt(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end && at < bytes.length; at += 1)
    text += String.fromCharCode(bytes[at] as number);
  return text;
}
