import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { BiffText } from './biff-strings.ts';

/** Code pages of Windows and the Mac by their names in the Encoding Standard. */
const encodings: Readonly<Record<number, string>> = {
  ...{
    367: 'windows-1252',
    866: 'ibm866',
    874: 'windows-874',
    932: 'shift_jis',
    936: 'gb18030',
    949: 'euc-kr',
  },
  ...{ 950: 'big5', 1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253' },
  ...{ 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257' },
  ...{ 1258: 'windows-1258', 10000: 'macintosh', 10007: 'x-mac-cyrillic', 32768: 'macintosh' },
  ...{ 32769: 'windows-1252' },
};

/** Bytes 0x80-0x9f of Western Windows; some hosts decode the encoding as if it were ISO 8859-1. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const westernText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? western.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');

/** Texts before Excel 97; letters of a code page that no host can read are refused rather than guessed. */
export function codePageText(codePage: number): BiffText {
  const encoding = encodings[codePage];
  return (bytes) => {
    if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
    if (encoding === undefined) return refuse(fileSentences.oldXls);
    return encoding === 'windows-1252' ? westernText(bytes) : decoded(bytes, encoding);
  };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse(fileSentences.brokenXls);
  }
}
