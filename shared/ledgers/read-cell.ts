import type { Cell } from '../files/sheet.ts';
import { isMissingMark, trimmed, withoutBlanks } from '../text/clean-text.ts';
import { type FieldId, fieldKind } from './fields.ts';
import { isBlankCell } from './grid.ts';
import type { AmountUnit } from './ledger.ts';
import { readCertificateNumber, readRegistrationNumber, readUscc } from './read-code.ts';
import { readAmount, readCount, readDate } from './read-figure.ts';
import { noted, nothing, type Reading, shownText } from './reading.ts';
import { technologyFieldOf } from './technology-fields.ts';

/** What a cell needs to be told about its column and workbook. */
export interface ColumnReading {
  readonly field: FieldId;
  readonly unit: AmountUnit | null;
  readonly date1904: boolean;
}

/** Text that Excel would take for a formula if somebody typed it again (OWASP: CSV injection). */
const startsLikeFormula = /^[\s\u3000]*[=+\-@].*\S/s;

const looksLikeFormula = (text: string): boolean =>
  startsLikeFormula.test(text) && trimmed(text).length > 1 && !isMissingMark(text);

function withFormulaNote(text: string, reading: Reading): Reading {
  if (!looksLikeFormula(text)) return reading;
  return { ...reading, findings: [...(reading.findings ?? []), { kind: 'text-looks-like-formula' }] };
}

const parentheses = /[()]/;

/** A name without blanks, line breaks and zero-width characters, its parentheses full-width. */
export function cleanedName(text: string): string {
  const name = withoutBlanks(text);
  return parentheses.test(name) ? name.replaceAll('(', '（').replaceAll(')', '）') : name;
}

function readName(text: string): Reading {
  const name = cleanedName(text);
  return name === '' || isMissingMark(name) ? noted(null, 'enterprise-name-missing') : { value: name };
}

function readTechnologyField(text: string): Reading {
  if (isMissingMark(text)) return nothing;
  const field = technologyFieldOf(text);
  return field === undefined ? noted(null, 'technology-field-unknown', trimmed(text)) : { value: field };
}

const readPlainText = (text: string): Reading => (trimmed(text) === '' ? nothing : { value: trimmed(text) });

const mostRemembered = 500;

/** Clerks repeat a few words all down a column: what was read once need not be read again. */
function remembering(read: (text: string) => Reading): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (readings.size < mostRemembered) readings.set(text, reading);
    return reading;
  };
}

function wordReader(read: (text: string) => Reading): CellReader {
  const readTyped = remembering((text) => withFormulaNote(text, read(text)));
  return (cell) => (cell.kind === 'text' ? readTyped(cell.value) : read(shownText(cell)));
}

type CellReader = (cell: Cell) => Reading;

function filledReader({ field, unit, date1904 }: ColumnReading): CellReader {
  switch (fieldKind(field)) {
    case 'amount':
      return (cell) => readAmount(cell, unit);
    case 'count':
      return readCount;
    case 'date':
      return (cell) => readDate(cell, date1904);
    case 'uscc':
      return readUscc;
    case 'number':
      return readRegistrationNumber;
    case 'name':
      return wordReader(readName);
    case 'technology-field':
      return wordReader(readTechnologyField);
    case 'certificate':
      return wordReader(readCertificateNumber);
    case 'text':
      return wordReader(readPlainText);
  }
}

function readEmpty(field: FieldId): Reading {
  switch (fieldKind(field)) {
    case 'uscc':
      return readUscc(undefined);
    case 'number':
      return readRegistrationNumber(undefined);
    case 'name':
      return noted(null, 'enterprise-name-missing');
    default:
      return nothing;
  }
}

/** Reads the cells of one field. Errors of formulas come first: what they would have held nobody knows. */
export function cellReader(column: ColumnReading): (cell: Cell | undefined) => Reading {
  const readFilled = filledReader(column);
  const empty = readEmpty(column.field);
  return (cell) => {
    if (cell === undefined || isBlankCell(cell)) return empty;
    if (cell.kind === 'error') return noted(null, 'formula-error', cell.value);
    if (cell.kind === 'uncached') return noted(null, 'formula-uncached');
    return readFilled(cell);
  };
}
