import { plainReading } from '../../shared/files/plain-reading.ts';
import type { PlainCell } from '../../shared/files/plain-reading.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { FileProblem, Sheet } from '../../shared/files/sheet.ts';

/** The cells of the first sheet as they are shown; a file that cannot be read fails the test with its sentence. */
export async function plainCells(bytes: Uint8Array): Promise<readonly PlainCell[]> {
  const reading = plainReading('', await readWorkbook(bytes));
  if (!reading.ok) throw new Error(reading.message);
  return reading.sheets[0]?.cells ?? [];
}

export async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const read = await readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(read.ok ? 'no sheet' : read.reason.message);
  return sheet;
}

/** Why the file is not read; a file that can be read fails the test. */
export async function problemOf(bytes: Uint8Array, fileName?: string): Promise<FileProblem> {
  const read = await readWorkbook(bytes, fileName);
  if (read.ok) throw new Error(`read: ${JSON.stringify(read.value.sheets)}`);
  return read.reason;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
