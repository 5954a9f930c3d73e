import { byteAt, uint16At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { general } from '../number-format.ts';
import { refuse } from '../refusal.ts';
import type { Cell } from '../sheet.ts';
import type { BiffGlobals } from './biff-globals.ts';
import { record, withContinued } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { cursorAt, readUint16, readUnicode } from './biff-strings.ts';
import { doubleAt, errorText, formulaValueAt, shortNumberAt } from './biff-values.ts';

/** How formulas of .xls appear: they are there, their text is not kept. */
const computed = '';

/** The cells of one record; a formula whose text follows in the next record comes as an empty text. */
export function cellsOf(stream: Uint8Array, found: BiffRecord, globals: BiffGlobals): readonly Cell[] {
  const { id, start } = found;
  const column = uint16At(stream, start + 2);
  switch (id) {
    case record.number:
      return [numberCell(column, doubleAt(stream, start + 6), formatOf(stream, start + 4, globals))];
    case record.shortNumber:
      return [numberCell(column, shortNumberAt(stream, start + 6), formatOf(stream, start + 4, globals))];
    case record.severalNumbers:
      return severalNumbers(stream, found, globals);
    case record.sharedLabel:
      return textCell(column, sharedString(stream, start + 6, globals));
    case record.label:
    case record.richLabel:
      return textCell(column, labelText(stream, found, { at: 6, globals }));
    case record.booleanOrError:
      return [booleanOrError(column, byteAt(stream, start + 6), byteAt(stream, start + 7) === 1)];
    case record.formula:
      return [formulaCell(stream, found, globals)];
    default:
      return [];
  }
}

const formatOf = (
  stream: Uint8Array,
  place: number,
  { formats }: BiffGlobals,
): BiffGlobals['formats'][number] => formats[uint16At(stream, place)] ?? general;

function numberCell(column: number, value: number, { kind, code }: BiffGlobals['formats'][number]): Cell {
  return code === undefined ? { column, kind, value } : { column, kind, value, format: code };
}

const textCell = (column: number, value: string): readonly Cell[] =>
  value === '' ? [] : [{ column, kind: 'text', value }];

function severalNumbers(
  stream: Uint8Array,
  { start, end }: BiffRecord,
  globals: BiffGlobals,
): readonly Cell[] {
  const first = uint16At(stream, start + 2);
  return Array.from({ length: Math.floor((end - start - 6) / 6) }, (_, index) => {
    const place = start + 4 + index * 6;
    return numberCell(first + index, shortNumberAt(stream, place + 2), formatOf(stream, place, globals));
  });
}

function sharedString(stream: Uint8Array, place: number, { strings }: BiffGlobals): string {
  const index = uint16At(stream, place) + uint16At(stream, place + 2) * 0x10000;
  return strings[index] ?? refuse(fileSentences.brokenXls);
}

/** A text that stands in the record itself, behind its length at `at`. */
export function labelText(
  stream: Uint8Array,
  found: BiffRecord,
  { at, globals }: { readonly at: number; readonly globals: BiffGlobals },
): string {
  const parts = withContinued(stream, found);
  const cursor = cursorAt(parts, at);
  const length = readUint16(cursor);
  if (globals.byteText === undefined) return length === 0 ? '' : readUnicode(cursor, length);
  const content = parts[0] ?? refuse(fileSentences.brokenXls);
  return globals.byteText(content.subarray(at + 2, at + 2 + length));
}

const booleanOrError = (column: number, code: number, isError: boolean): Cell =>
  isError
    ? { column, kind: 'error', value: errorText(code) }
    : { column, kind: 'boolean', value: code !== 0 };

function formulaCell(stream: Uint8Array, { start }: BiffRecord, globals: BiffGlobals): Cell {
  const column = uint16At(stream, start + 2);
  const value = formulaValueAt(stream, start + 6);
  switch (value.kind) {
    case 'number':
      return { ...numberCell(column, value.value, formatOf(stream, start + 4, globals)), formula: computed };
    case 'boolean':
      return { column, kind: 'boolean', value: value.value, formula: computed };
    case 'error':
      return { column, kind: 'error', value: value.value, formula: computed };
    case 'empty-text':
    case 'text-follows':
      return { column, kind: 'text', value: '', formula: computed };
  }
}
