import { cellAddress } from '../address.ts';
import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { general } from '../number-format.ts';
import { refuse } from '../refusal.ts';
import type { Cell } from '../sheet.ts';
import { nameHash, nextTag } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { textOf, unescaped } from '../xml/xml-text.ts';
import { indexAt, numberAt, numberOfText } from './cell-numbers.ts';
import { serialOfIso } from './iso-date.ts';
import type { CellHead, SheetReading } from './row.ts';
import { readFormula } from './shared-formula.ts';
import { readRichText } from './shared-strings-part.ts';

const [value, formula, inline] = ['v', 'f', 'is'].map(nameHash) as [number, number, number];
const [shared, boolean, error, date] = ['s', 'b', 'e', 'd'].map(nameHash) as [number, number, number, number];
const [inlineText, formulaText, number] = ['inlineStr', 'str', 'n'].map(nameHash) as [number, number, number];

/** The value of the cell whose start tag was just read; undefined where it holds nothing. */
export function readCell(scanner: XmlScanner, reading: SheetReading, head: CellHead): Cell | undefined {
  const { type } = head;
  // The empty cell of type boolean is false, as other readers have it.
  if (scanner.tag === 'empty') return type === boolean ? booleanCell(reading, '0') : undefined;
  const depth = scanner.depth;
  let found: Cell | undefined;
  let text: string | undefined;
  let computed: string | undefined;
  let hasValue = false;
  while (nextTag(scanner) && scanner.depth >= depth) {
    if (scanner.name === value) hasValue = true;
    if (scanner.name === value && scanner.tag === 'close') found = valueOf(scanner, reading, head);
    else if (scanner.name === formula && scanner.tag !== 'close') computed = readFormula(scanner, reading);
    else if (scanner.name === inline && scanner.tag === 'open') text = readRichText(scanner);
  }
  // Where both stand, the text is the cell's own and the value a leftover.
  if (text !== undefined) found = textCell(reading.column, text);
  if (computed === undefined) return found;
  if (found === undefined && hasValue && type === formulaText)
    return { column: reading.column, kind: 'text', value: '', formula: computed };
  return withFormula(found, computed, reading.column);
}

function withFormula(cell: Cell | undefined, formula: string, column: number): Cell {
  if (cell === undefined) return { column, kind: 'uncached', value: null, formula };
  if (cell.kind !== 'number') return { ...cell, formula };
  const { kind, value, format } = cell;
  return format === undefined ? { column, kind, value, formula } : { column, kind, value, format, formula };
}

function valueOf(scanner: XmlScanner, reading: SheetReading, { type, style }: CellHead): Cell | undefined {
  const { bytes, textStart, textEnd, textBefore } = scanner;
  const { column } = reading;
  if (type === shared) return sharedText(scanner, reading);
  if (type === 0 || type === number) {
    const plain = textBefore === '';
    if (plain && textStart === textEnd) return undefined;
    const read = plain ? numberAt(bytes, textStart, textEnd) : numberOfText(textOf(scanner));
    return Number.isFinite(read) ? numberCell(reading, style, read) : broken(reading);
  }
  const text = textOf(scanner);
  if (type === formulaText || type === inlineText) return textCell(column, unescaped(text));
  if (text === '') return undefined;
  if (type === error) return { column, kind: 'error', value: text };
  if (type === boolean) return booleanCell(reading, text.trim());
  return type === date ? dateCell(reading, style, text.trim()) : broken(reading);
}

function numberCell({ column, formats }: SheetReading, style: number, value: number): Cell {
  const { kind, code } = formats[style < 0 ? 0 : style] ?? general;
  return code === undefined ? { column, kind, value } : { column, kind, value, format: code };
}

function sharedText(scanner: XmlScanner, reading: SheetReading): Cell | undefined {
  const { bytes, textStart, textEnd } = scanner;
  if (textStart === textEnd) return undefined;
  const index = indexAt(bytes, textStart, textEnd);
  const text = reading.strings[index < 0 ? numberOfText(textOf(scanner)) : index];
  return text === undefined ? broken(reading) : textCell(reading.column, text);
}

function textCell(column: number, text: string): Cell | undefined {
  if (text.length > fileLimits.cellText) refuse(fileSentences.tooLongText);
  return text === '' ? undefined : { column, kind: 'text', value: text };
}

function booleanCell(reading: SheetReading, text: string): Cell {
  if (!['0', '1', 'true', 'false'].includes(text.toLowerCase())) return broken(reading);
  return { column: reading.column, kind: 'boolean', value: text === '1' || text.toLowerCase() === 'true' };
}

function dateCell(reading: SheetReading, style: number, text: string): Cell {
  const { column, date1904, formats } = reading;
  const serial = serialOfIso(text, date1904);
  if (serial === undefined) return broken(reading);
  const { kind, code } = formats[style < 0 ? 0 : style] ?? general;
  return code === undefined || kind === 'number'
    ? { column, kind: 'date', value: serial }
    : { column, kind, value: serial, format: code };
}

const broken = ({ sheet, row, column }: SheetReading): never =>
  refuse(fileSentences.brokenCell(sheet, cellAddress(row, column)));
