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

/** A name without blanks, line breaks and zero-width characters, its parentheses full-width. */
export const cleanedName = (text: string): string =>
  withoutBlanks(text).replaceAll('(', '（').replaceAll(')', '）');

function readName(text: string): Reading {
  const name = cleanedName(text);
  return name === '' || isMissingMark(name) ? noted(null, 'enterprise-name-missing') : { value: name };
}

function readTechnologyField(text: string): Reading {
  if (isMissingMark(text)) return nothing;
  const field = technologyFieldOf(text);
  return field === undefined ? noted(null, 'technology-field-unknown', trimmed(text)) : { value: field };
}

function readText(kind: 'name' | 'technology-field' | 'text' | 'certificate', text: string): Reading {
  switch (kind) {
    case 'name':
      return readName(text);
    case 'technology-field':
      return readTechnologyField(text);
    case 'certificate':
      return readCertificateNumber(text);
    case 'text':
      return trimmed(text) === '' ? nothing : { value: trimmed(text) };
  }
}

function readFilled(cell: Cell, { field, unit, date1904 }: ColumnReading): Reading {
  const kind = fieldKind(field);
  switch (kind) {
    case 'amount':
      return readAmount(cell, unit);
    case 'count':
      return readCount(cell);
    case 'date':
      return readDate(cell, date1904);
    case 'uscc':
      return readUscc(cell);
    case 'number':
      return readRegistrationNumber(cell);
    default: {
      const text = shownText(cell);
      return cell.kind === 'text' ? withFormulaNote(text, readText(kind, text)) : readText(kind, text);
    }
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

/** One cell of a field. Errors of formulas come first: what they would have held nobody knows. */
export function readCell(cell: Cell | undefined, column: ColumnReading): Reading {
  if (cell === undefined || isBlankCell(cell)) return readEmpty(column.field);
  if (cell.kind === 'error') return noted(null, 'formula-error', cell.value);
  if (cell.kind === 'uncached') return noted(null, 'formula-uncached');
  return readFilled(cell, column);
}
