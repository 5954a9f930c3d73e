/** Bytes of a text in GB18030; the table is what the decoder of the platform answers for every code. */
const bytesOf = new Map<string, readonly number[]>();

function learn(codes: readonly (readonly number[])[]): void {
  const decoder = new TextDecoder('gb18030');
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    if (Array.from(character).length === 1 && character !== '\ufffd' && !bytesOf.has(character))
      bytesOf.set(character, code);
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function learnAll(): void {
  learn(range(0x81, 0xfe).flatMap((lead) => range(0x40, 0xfe).map((trail) => [lead, trail])));
  // The four-byte codes of the Basic Multilingual Plane, 81 30 81 30 to 84 31 A4 39.
  learn(
    range(0, 39_419).map((linear) => [
      0x81 + Math.floor(linear / 12_600),
      0x30 + (Math.floor(linear / 1260) % 10),
      0x81 + (Math.floor(linear / 10) % 126),
      0x30 + (linear % 10),
    ]),
  );
}

export function encodeGb18030(text: string): Uint8Array {
  if (bytesOf.size === 0) learnAll();
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character <= '\u007f') return [character.charCodeAt(0)];
      const code = bytesOf.get(character);
      if (code === undefined) throw new RangeError(character);
      return code;
    }),
  );
}
