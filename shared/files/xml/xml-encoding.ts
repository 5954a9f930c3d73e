import { asciiAt } from '../bytes.ts';
import { refuse } from '../refusal.ts';
import type { FileProblem } from '../sheet.ts';

/** XML bytes on their way to the scanner, and what to answer when they turn out to be broken. */
export interface XmlSource {
  readonly pieces: Iterator<Uint8Array>;
  readonly broken: FileProblem;
}

/** The same document as UTF-8 without a byte order mark, whatever it was written in (XML 1.0, appendix F). */
export function asUtf8({ pieces, broken }: XmlSource): XmlSource {
  const first = pieces.next();
  if (first.done === true || first.value.length < 2) refuse(broken);
  const encoding = encodingOf(first.value);
  if (encoding === 'utf-8') return { pieces: withFirst(withoutMark(first.value), pieces), broken };
  return { pieces: transcoded(withFirst(first.value, pieces), { encoding, broken }), broken };
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
const withoutMark = (bytes: Uint8Array): Uint8Array => (hasMark(bytes) ? bytes.subarray(3) : bytes);

function encodingOf(bytes: Uint8Array): string {
  if (hasMark(bytes)) return 'utf-8';
  if (bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(asciiAt(bytes, 0, 200))?.[1] ?? 'utf-8';
  return /^(utf-?8|us-ascii|utf-?16.*)$/i.test(declared) ? 'utf-8' : declared;
}

function* withFirst(first: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function* transcoded(
  pieces: Iterable<Uint8Array>,
  { encoding, broken }: { readonly encoding: string; readonly broken: FileProblem },
): Generator<Uint8Array> {
  const decoder = decoderOf(encoding) ?? refuse(broken);
  for (const piece of pieces) yield new TextEncoder().encode(decoded(decoder, piece) ?? refuse(broken));
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string | undefined {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
}
