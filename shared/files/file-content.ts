import { asciiAt, byteAt } from './bytes.ts';

/** What the first bytes of a file say it is, whatever its name. */
export type FileContent =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'old-xls'
  | 'html'
  | 'xml-2003'
  | 'xml'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'rich-text'
  | 'program'
  | 'other-table'
  | 'binary'
  | 'text';

/** First bytes, one character a byte. */
const signatures: readonly (readonly [beginning: string, content: FileContent])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['{\\rtf', 'rich-text'],
  ['MZ\x90', 'program'],
  ['\x7fELF', 'program'],
  ['ID;P', 'other-table'],
  ['TABLE\r\n0,1', 'other-table'],
];

export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return 'empty';
  const beginning = asciiAt(bytes, 0, 16);
  const signature = signatures.find(([mark]) => beginning.startsWith(mark));
  if (signature !== undefined && !isWords(signature[0], bytes)) return signature[1];
  if (beginsRecords(bytes)) return 'old-xls';
  return textContent(bytes);
}

/** A record "beginning of file" of Excel 2 to 4, which had no container, or of a stream taken out of one. */
const beginsRecords = (bytes: Uint8Array): boolean =>
  byteAt(bytes, 0) === 9 &&
  [0, 2, 4, 8].includes(byteAt(bytes, 1)) &&
  byteAt(bytes, 2) >= 4 &&
  byteAt(bytes, 2) <= 16 &&
  byteAt(bytes, 3) === 0;

/** "BM" may well begin a text; a picture has zero bytes behind it. */
const isWords = (mark: string, bytes: Uint8Array): boolean => mark === 'BM' && byteAt(bytes, 6) !== 0;

function textContent(bytes: Uint8Array): FileContent {
  const beginning = asciiAt(bytes, 0, 2_000)
    .replaceAll('\0', '')
    .replace(/^[\xef\xbb\xbf\xfe\xff\s]+/, '')
    .toLowerCase();
  if (beginning.startsWith('<?xml') || beginning.startsWith('<workbook'))
    return /urn:schemas-microsoft-com:office:spreadsheet|<workbook/.test(beginning)
      ? 'xml-2003'
      : /<html/.test(beginning)
        ? 'html'
        : 'xml';
  if (/^<(!doctype html|html|head|body|table|meta|style|script|div|!--)/.test(beginning)) return 'html';
  return /^<!doctype|^<\?/.test(beginning) ? 'xml' : 'text';
}
