import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { plainReading } from '../../../shared/files/plain-reading.ts';
import type { PlainReading, PlainSheet } from '../../../shared/files/plain-reading.ts';
import { readWorkbook } from '../../../shared/files/read-workbook.ts';

/** Odd workbooks out of public test suites with a reference reading; they lie beside the repository, never in it. */
const folder = join(
  process.env['REFERENCE_DIR'] ?? join(__dirname, '../../../../shared'),
  'data/real-workbooks',
);

interface ReferenceSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: string;
  readonly sha256: string;
  readonly mergesSha256: string;
}

interface ReferenceFile {
  readonly name: string;
  readonly format: string;
  readonly expectation: 'readable' | 'encrypted' | 'corrupt' | 'unsupported';
  readonly fidelityCase: boolean;
  /** Null or absent where no reader could say. */
  readonly date1904?: boolean | null;
  readonly reference?: readonly ReferenceSheet[];
}

const isThere = existsSync(join(folder, 'index.json'));
const files = isThere
  ? (
      JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
        readonly files: readonly ReferenceFile[];
      }
    ).files
  : [];

async function readingOf({ name }: ReferenceFile): Promise<PlainReading> {
  return plainReading(name, await readWorkbook(readFileSync(join(folder, 'files', name)), name));
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const isSame = (sheet: PlainSheet | undefined, reference: ReferenceSheet, format: string): boolean =>
  sheet !== undefined &&
  (format === 'csv' || sheet.name === reference.name) &&
  sheet.visibility === (reference.visibility === 'veryHidden' ? 'very-hidden' : reference.visibility) &&
  sha256(sheet.cells) === reference.sha256 &&
  sha256(sheet.merges) === reference.mergesSha256;

function verdictOf({ reference = [], format, date1904 }: ReferenceFile, reading: PlainReading): string {
  if (!reading.ok) return 'refused';
  const sheets = reference.filter(({ kind }) => kind === 'sheet');
  const same = sheets.every((sheet, place) => isSame(reading.sheets[place], sheet, format));
  const exact =
    same && sheets.length === reading.sheets.length && (date1904 ?? reading.date1904) === reading.date1904;
  return exact ? 'exact' : 'wrong';
}

(isThere ? describe : describe.skip)('real workbooks of public test suites', () => {
  const readable = files.filter(
    ({ expectation, fidelityCase }) => expectation === 'readable' && fidelityCase,
  );
  const formats = [...new Set(readable.map(({ format }) => format))];

  it.each(formats)('of format %s are read exactly or refused, never wrong', async (format) => {
    const ofFormat = readable.filter((file) => file.format === format);
    const verdicts = await Promise.all(ofFormat.map(async (file) => verdictOf(file, await readingOf(file))));
    const countOf = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
    process.stdout.write(`${format}: ${countOf('exact')} exact, ${countOf('refused')} refused\n`);
    expect(ofFormat.filter((_, place) => verdicts[place] === 'wrong').map(({ name }) => name)).toEqual([]);
  });

  it.each(['xlsx', 'xlsm', 'xls-biff8', 'xls-biff5'])('of format %s are all read', async (format) => {
    const ofFormat = readable.filter((file) => file.format === format);
    const readings = await Promise.all(ofFormat.map(readingOf));
    expect(
      readings.flatMap((reading) => (reading.ok ? [] : [`${reading.file}: ${reading.message}`])),
    ).toEqual([]);
  });

  it('are told to be encrypted when they are', async () => {
    const readings = await Promise.all(
      files.filter(({ expectation }) => expectation === 'encrypted').map(readingOf),
    );
    expect(readings.filter((reading) => reading.ok || reading.kind !== 'file-encrypted')).toEqual([]);
  });

  it('are refused when they are corrupt or of a format that is not read', async () => {
    const broken = files.filter(
      ({ expectation }) => expectation === 'corrupt' || expectation === 'unsupported',
    );
    const readings = await Promise.all(broken.map(readingOf));
    expect(readings.flatMap((reading) => (reading.ok ? [reading.file] : []))).toEqual([]);
  });
});
