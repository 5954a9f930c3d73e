import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/**
 * The text of a file that does not say how it is written: by its byte order mark, else strict UTF-8, else GB18030, which
 * is what Chinese Excel writes. Bytes that are none of them are refused rather than garbled.
 */
export function decodedText(bytes: Uint8Array): string {
  const encodings = candidates(bytes);
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return refuse(fileSentences.brokenText);
}

function candidates(bytes: Uint8Array): readonly string[] {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? [] : ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return wideEncoding(bytes) ?? ['utf-8', 'gb18030'];
}

/** Without a mark, many zero bytes tell two-byte text; four-byte text and binary data have nearly all or none. */
function wideEncoding(bytes: Uint8Array): readonly string[] | undefined {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= sample.length / 5) return undefined;
  if (bytes.length % 2 === 1 || Math.min(even, odd) > 0) return [];
  return [even > odd ? 'utf-16be' : 'utf-16le'];
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
