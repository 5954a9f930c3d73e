import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { FileProblem, Workbook } from '../sheet.ts';
import { readGlobals } from './biff-globals.ts';
import { readBiffSheet } from './biff-sheet.ts';
import { openCompoundFile, streamBytes } from './compound-file.ts';
import type { StreamEntry } from './compound-file.ts';

/** A workbook of Excel 97-2003 ([MS-XLS], BIFF8) or Excel 5/95 (BIFF5), also as WPS writes it under .et. */
export function readXls(bytes: Uint8Array): Workbook {
  const file = openCompoundFile(bytes);
  const book = streamNamed(file.streams, 'workbook') ?? streamNamed(file.streams, 'book');
  return book === undefined ? refuse(otherContent(file.streams)) : readXlsStream(streamBytes(file, book));
}

/** The records of a workbook, without a container around them. */
export function readXlsStream(stream: Uint8Array): Workbook {
  const globals = readGlobals(stream);
  const sheets = globals.sheets.flatMap((entry) => readBiffSheet(stream, entry, globals) ?? []);
  return { format: 'xls', date1904: globals.date1904, sheets };
}

const streamNamed = (streams: readonly StreamEntry[], wanted: string): StreamEntry | undefined =>
  streams.find(({ name }) => name.toLowerCase() === wanted);

/** Streams by which other programs are known, in small letters. */
const marks: readonly (readonly [stream: string, problem: FileProblem])[] = [
  ['encryptedpackage', fileSentences.encrypted],
  ['encryptioninfo', fileSentences.encrypted],
  ['worddocument', fileSentences.word],
  ['powerpoint document', fileSentences.powerPoint],
];

const otherContent = (streams: readonly StreamEntry[]): FileProblem =>
  marks.find(([stream]) => streamNamed(streams, stream) !== undefined)?.[1] ?? fileSentences.otherOle;
