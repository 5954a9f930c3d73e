import { cellAddress } from '../address.ts';
import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import type { NumberFormat } from '../number-format.ts';
import { refuse } from '../refusal.ts';
import type { Cell, SheetRow } from '../sheet.ts';
import { attribute, isTrue } from '../xml/xml-attributes.ts';
import { nameHash, nextTag } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { indexAt } from './cell-numbers.ts';
import { readCell } from './cell.ts';
import { readReference } from './references.ts';
import type { FormulaMaster } from './shared-formula.ts';

/** What a sheet is read with, and how far it has been read. */
export interface SheetReading {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly masters: Map<number, FormulaMaster>;
  readonly hiddenRows: number[];
  /** The cell in work, or the last one read; -1 before the first. */
  row: number;
  column: number;
  /** A row or cell stood before its turn, or twice. */
  disordered: boolean;
}

/** What the start tag of a cell says. */
export interface CellHead {
  type: number;
  style: number;
}

const [cell, reference, style, type] = ['c', 'r', 's', 't'].map(nameHash) as [number, number, number, number];

/** The row whose start tag was just read; without a number it follows the row before. */
export function readRow(scanner: XmlScanner, reading: SheetReading): SheetRow {
  const before = reading.row;
  const row = rowNumber(scanner, before);
  const cells: Cell[] = [];
  reading.row = row;
  reading.column = -1;
  if (row <= before) reading.disordered = true;
  if (isTrue(scanner, 'hidden')) reading.hiddenRows.push(row);
  if (scanner.tag === 'empty') return { row, cells };
  const depth = scanner.depth;
  while (nextTag(scanner) && scanner.depth >= depth) {
    if (scanner.name !== cell || scanner.tag === 'close') continue;
    const found = cellAt(scanner, reading);
    if (found !== undefined) cells.push(found);
  }
  return { row, cells };
}

function rowNumber(scanner: XmlScanner, before: number): number {
  const written = attribute(scanner, 'r');
  const row = written === undefined ? before + 1 : Number(written) - 1;
  return Number.isInteger(row) && row >= 0 && row <= fileLimits.lastRow ? row : refuse(scanner.broken);
}

const head: CellHead = { type: 0, style: -1 };
const span = { start: 0, end: 0 };
const place = { row: 0, column: 0 };

function cellAt(scanner: XmlScanner, reading: SheetReading): Cell | undefined {
  const { attributes, attributeCount } = scanner;
  const before = reading.column;
  reading.column += 1;
  head.type = 0;
  head.style = -1;
  for (let slot = 0; slot < 4 * attributeCount; slot += 4) {
    const name = attributes[slot + 1] === 0 ? attributes[slot] : 0;
    span.start = attributes[slot + 2] as number;
    span.end = attributes[slot + 3] as number;
    if (name === reference) goTo(scanner, reading);
    else if (name === style) head.style = indexAt(scanner.bytes, span.start, span.end);
    else if (name === type) head.type = hashBetween(scanner.bytes, span.start, span.end);
  }
  if (reading.column <= before) reading.disordered = true;
  if (reading.column > fileLimits.lastColumn) refuse(scanner.broken);
  return readCell(scanner, reading, head);
}

/** A cell says where it is; a row other than the one it stands in cannot be trusted. */
function goTo(scanner: XmlScanner, reading: SheetReading): void {
  if (!readReference(scanner.bytes, span, place)) refuse(scanner.broken);
  if (place.row !== reading.row)
    refuse(fileSentences.brokenCell(reading.sheet, cellAddress(place.row, place.column)));
  reading.column = place.column;
}

function hashBetween(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash;
}
