import { plainReading } from '../../shared/files/plain-reading.ts';
import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { SheetsAnswer } from './sheets-answer.ts';

export async function sheetsTask(bytes: Uint8Array, fileName: string): Promise<SheetsAnswer> {
  const read = await readWorkbook(bytes, fileName);
  const reading = plainReading(fileName, read);
  return {
    line: JSON.stringify(reading),
    sheets: reading.ok ? reading.sheets.length : 0,
    cells: reading.ok ? reading.sheets.reduce((sum, { cells }) => sum + cells.length, 0) : 0,
    problem: read.ok ? undefined : read.reason,
  };
}
