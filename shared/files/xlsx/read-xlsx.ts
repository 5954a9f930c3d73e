import { fileSentences } from '../file-sentences.ts';
import type { NumberFormat } from '../number-format.ts';
import { refuse } from '../refusal.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import { zipEntries } from '../zip/zip-directory.ts';
import { foreignPackage } from './foreign-package.ts';
import { openPackage, hasPart, relationshipsOf, scanPart } from './parts.ts';
import type { Package } from './parts.ts';
import { readSharedStrings } from './shared-strings-part.ts';
import { readSheet } from './sheet-part.ts';
import { readStyles } from './styles-part.ts';
import { readWorkbookPart } from './workbook-part.ts';
import type { SheetEntry, WorkbookPart } from './workbook-part.ts';

/** A workbook in the Office Open XML format, transitional or strict (ECMA-376, ISO/IEC 29500). */
export function readXlsx(bytes: Uint8Array): Workbook {
  const parts = openPackage(bytes, zipEntries(bytes));
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const foreign = foreignPackage(parts, main);
  if (foreign !== undefined) refuse(foreign);
  const workbook = readWorkbookPart(parts, main ?? 'xl/workbook.xml');
  const strings = readStrings(parts, workbook);
  const formats = readFormats(parts, workbook);
  const sheets = workbook.sheets.map((entry) => sheetOf(parts, entry, { workbook, strings, formats }));
  return { format: 'xlsx', date1904: workbook.date1904, sheets };
}

interface SharedByAllSheets {
  readonly workbook: WorkbookPart;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

function sheetOf(
  parts: Package,
  entry: SheetEntry,
  { workbook, strings, formats }: SharedByAllSheets,
): Sheet {
  const { name, visibility, part } = entry;
  if (!hasPart(parts, part)) refuse(fileSentences.missingSheet(name));
  const content = readSheet(scanPart(parts, part), {
    ...{ sheet: name, date1904: workbook.date1904, strings, formats },
    ...{ masters: new Map(), hiddenRows: [], row: -1, column: -1, disordered: false },
  });
  return { name, visibility, ...content };
}

function readStrings(parts: Package, { relationships }: WorkbookPart): readonly string[] {
  const target = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  // A part that is announced and missing matters only to a cell that names one of its strings.
  return target === undefined || !hasPart(parts, target) ? [] : readSharedStrings(scanPart(parts, target));
}

function readFormats(parts: Package, { relationships }: WorkbookPart): readonly NumberFormat[] {
  const target = relationships.find(({ type }) => type === 'styles')?.target;
  return target === undefined ? [] : readStyles(scanPart(parts, target));
}
