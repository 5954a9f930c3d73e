import { zipSync } from 'fflate';

/** A ZIP of these parts; text is written as UTF-8. */
export const zipBytes = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    ),
  );

/** The ZIP with every central record changed by `change`; it is given the record's bytes, from its signature on. */
export function withDirectory(zip: Uint8Array, change: (record: DataView) => void): Uint8Array {
  const copy = zip.slice();
  for (let place = 0; place + 46 <= copy.length; place += 1) {
    const view = new DataView(copy.buffer, copy.byteOffset + place);
    if (view.getUint32(0, true) === 0x02014b50) change(view);
  }
  return copy;
}
