import { asciiAt } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { decodeRaw, decodeText } from './xml-text.ts';

/**
 * What begins with "<!" or "<?" in front of the next tag: comments and instructions are passed over, CDATA is text, and
 * a document type declaration is refused, because its entities could be a bomb or name files outside.
 */
export function scanMarkup(scanner: XmlScanner): 'more' | 'markup' {
  const { bytes, textEnd } = scanner;
  const opening = asciiAt(bytes, textEnd, textEnd + 9);
  if (opening.startsWith('<?')) return passOver(scanner, textEnd + 2, '?>');
  if (opening.startsWith('<!--')) return passOver(scanner, textEnd + 4, '-->');
  if (opening === '<![CDATA[') return takeCharacters(scanner);
  if ('<![CDATA['.startsWith(opening) || '<!--'.startsWith(opening)) return 'more';
  return refuse(opening.startsWith('<!D') ? fileSentences.documentType : scanner.broken);
}

function passOver(scanner: XmlScanner, from: number, closing: string): 'more' | 'markup' {
  const end = findAscii(scanner.bytes, closing, from);
  if (end < 0) return 'more';
  keepText(scanner);
  scanner.place = end + closing.length;
  return 'markup';
}

function takeCharacters(scanner: XmlScanner): 'more' | 'markup' {
  const start = scanner.textEnd + 9;
  const end = findAscii(scanner.bytes, ']]>', start);
  if (end < 0) return 'more';
  keepText(scanner);
  scanner.textBefore += decodeRaw(scanner, start, end);
  scanner.place = end + 3;
  return 'markup';
}

function keepText(scanner: XmlScanner): void {
  if (scanner.textEnd > scanner.textStart)
    scanner.textBefore += decodeText(scanner, scanner.textStart, scanner.textEnd);
}

function findAscii(bytes: Uint8Array, wanted: string, from: number): number {
  const first = wanted.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && asciiAt(bytes, at, at + wanted.length) !== wanted) at = bytes.indexOf(first, at + 1);
  return at;
}
