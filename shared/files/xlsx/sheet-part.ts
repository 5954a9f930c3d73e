import { refuse } from '../refusal.ts';
import { inOrder } from '../row-order.ts';
import type { CellRange, Sheet, SheetRow, Span } from '../sheet.ts';
import { spansOf } from '../spans.ts';
import { attribute, isTrue } from '../xml/xml-attributes.ts';
import { nameHash, nextTag, skipExtensions } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { readRow } from './row.ts';
import type { SheetReading } from './row.ts';
import { rangeOf } from './references.ts';

/** What of a worksheet part is taken; the name and visibility stand in the workbook part. */
export type SheetContent = Omit<Sheet, 'name' | 'visibility'>;

const [root, sheetData, row] = [nameHash('worksheet'), nameHash('sheetData'), nameHash('row')];
const [column, merge] = [nameHash('col'), nameHash('mergeCell')];

/** One worksheet, tag by tag, in a single pass over its bytes (ECMA-376 part 1, 18.3.1). */
export function readSheet(scanner: XmlScanner, reading: SheetReading): SheetContent {
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const hiddenColumns: Span[] = [];
  if (!nextTag(scanner) || scanner.name !== root) refuse(scanner.broken);
  while (nextTag(scanner)) {
    if (scanner.tag === 'close' || skipExtensions(scanner)) continue;
    const atTop = scanner.depth === (scanner.tag === 'open' ? 2 : 1);
    if (atTop && scanner.name === sheetData && scanner.tag === 'open') readRows(scanner, reading, rows);
    else if (scanner.name === merge) merges.push(mergeOf(scanner));
    else if (scanner.name === column && isTrue(scanner, 'hidden')) hiddenColumns.push(columnsOf(scanner));
  }
  const ordered = reading.disordered ? inOrder(rows, reading.sheet) : rows;
  return { rows: ordered, merges, hiddenRows: spansOf(reading.hiddenRows), hiddenColumns };
}

function readRows(scanner: XmlScanner, reading: SheetReading, rows: SheetRow[]): void {
  const depth = scanner.depth;
  while (nextTag(scanner) && scanner.depth >= depth) {
    if (scanner.name !== row || scanner.tag === 'close') continue;
    const found = readRow(scanner, reading);
    if (found.cells.length > 0) rows.push(found);
  }
}

function mergeOf(scanner: XmlScanner): CellRange {
  return rangeOf(attribute(scanner, 'ref') ?? '') ?? refuse(scanner.broken);
}

function columnsOf(scanner: XmlScanner): Span {
  const [first, last] = [Number(attribute(scanner, 'min')), Number(attribute(scanner, 'max'))];
  return first >= 1 && last >= first ? { first: first - 1, last: last - 1 } : refuse(scanner.broken);
}
