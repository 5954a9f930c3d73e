import { refuse } from '../refusal.ts';
import type { XmlScanner } from './xml-scanner.ts';

const [ampersand, carriageReturn] = [0x26, 0x0d];
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** UTF-16 units of the piece in work; String.fromCharCode takes them at once. */
const units = new Uint16Array(4096);

/** The text in front of the current tag. */
export function textOf(scanner: XmlScanner): string {
  const text = decodeText(scanner, scanner.textStart, scanner.textEnd);
  return scanner.textBefore === '' ? text : scanner.textBefore + text;
}

/** UTF-8 with references resolved and line ends as XML 1.0 (2.11) wants them; broken bytes refuse the document. */
export function decodeText(scanner: XmlScanner, start: number, end: number): string {
  const { bytes } = scanner;
  if (end - start > units.length) return decodeLong(scanner, start, end);
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 || byte === ampersand || byte === carriageReturn)
      return decodeMixed(scanner, start, end);
    units[length++] = byte;
  }
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

function decodeMixed(scanner: XmlScanner, start: number, end: number): string {
  const { bytes } = scanner;
  let at = start;
  let length = 0;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (byte === ampersand || byte === carriageReturn) return decodeLong(scanner, start, end);
      units[length++] = byte;
      at += 1;
      continue;
    }
    const size = byte >= 0xe0 && byte < 0xf0 ? 3 : 0;
    const second = bytes[at + 1] as number;
    const third = bytes[at + 2] as number;
    const unit = ((byte & 15) << 12) | ((second & 63) << 6) | (third & 63);
    const plain = size === 3 && at + 2 < end && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
    if (!plain || unit < 0x800 || (unit & 0xf800) === 0xd800) return decodeLong(scanner, start, end);
    units[length++] = unit;
    at += 3;
  }
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** The same by the host's decoder: any length, any letters, references. */
function decodeLong(scanner: XmlScanner, start: number, end: number): string {
  const text = decodeRaw(scanner, start, end);
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{1,10});|&/g, (_, reference: string | undefined) =>
    reference === undefined ? refuse(scanner.broken) : (referenced(reference) ?? refuse(scanner.broken)),
  );
}

/** Characters as they stand, without references: the inside of a CDATA section. */
export function decodeRaw(scanner: XmlScanner, start: number, end: number): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      scanner.bytes.subarray(start, end),
    );
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch {
    return refuse(scanner.broken);
  }
}

function referenced(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named[reference];
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** `_x000D_` and the like of a spreadsheet string (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
